// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace Earshot
{

class Label;

/// The sentence under a field whose content cannot be taken: "The part after @ is missing". Without a sentence it
/// takes no place. Say it when the field is left or the form is sent, not at the first key.
class FaultLine final : public QWidget
{
    Q_OBJECT

public:
    explicit FaultLine(QWidget *field, QWidget *parent = nullptr);

    /// An empty sentence takes the fault away.
    void say(const QString &sentence);
    /// Something worth knowing about the field, which is right as it is. A fault goes before it.
    void tell(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    QPointer<QWidget> m_field;
    Label *m_sentence;
    bool m_isFault = false;
};

} // namespace Earshot
