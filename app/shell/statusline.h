// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "shell/icons.h"
#include "shell/shellparts.h"

class QHBoxLayout;
class QPushButton;
class QTimer;

namespace Earshot
{

class Label;

/// A quiet state at the trailing end of the status line: "Desk: all saved".
class StateSign final : public QWidget
{
    Q_OBJECT

public:
    explicit StateSign(IconName icon, QWidget *parent = nullptr);

    void say(const QString &words, IconName icon, Token color = Token::Text2);

private:
    QWidget *m_icon;
    Label *m_words;
};

/// The foot of the window: what happened last in words, with "Undo" beside it for 10 s; how mail, line and desk are.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void say(const Said &said);
    QString words() const;
    /// The act that can be taken back: for Ctrl+Z also after the link is gone.
    QUuid lastAct() const { return m_act; }
    /// What to say once it was: "Taken back: #12 is “Solved” now".
    QString takenBack() const;
    void addSign(StateSign *sign);

Q_SIGNALS:
    void undoPressed();
    void lastActChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_words;
    QPushButton *m_undo;
    QHBoxLayout *m_signs;
    QTimer *m_timer;
    QUuid m_act;
    QString m_actWords;
};

} // namespace Earshot
