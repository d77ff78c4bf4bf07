// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

#include "shell/strip.h"

class QLineEdit;

namespace Earshot
{

class FaultLine;
class Label;

/// What must be said or asked before a call, under the header: the hour over there, a number that is missing, why a
/// line would not dial. Hidden while there is nothing; Esc puts it away.
class TalkStrip final : public QWidget
{
    Q_OBJECT

public:
    struct Way {
        QString words;
        std::function<void()> act;
    };
    struct Message {
        Strip::Kind kind = Strip::Kind::Plain;
        IconName icon = IconName::Info;
        QString fact;
        QString sentence;
    };

    explicit TalkStrip(QWidget *parent = nullptr);

    void say(const Message &message, const QList<Way> &ways);
    /// The field for a number, with the focus in it.
    void askNumber(const QString &fact);
    void sayFault(const QString &sentence);
    void put();

Q_SIGNALS:
    /// Somebody wants to ask the customer for a number.
    void questionWanted();
    void numberTyped(const QString &number);
    /// Escape was pressed in it.
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildField();

    Strip *m_strip;
    QWidget *m_field;
    Label *m_fact;
    QLineEdit *m_number;
    FaultLine *m_fault;
};

} // namespace Earshot
