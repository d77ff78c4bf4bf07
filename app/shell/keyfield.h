// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

#include <functional>

namespace Earshot
{

/// A field that takes keys by pressing them, also two that are pressed one after the other. Tab and Escape keep their
/// meaning, so that one can leave it.
class KeyField final : public QLineEdit
{
    Q_OBJECT

public:
    /// `goOn` tells whether another key may follow these: then it is waited for.
    explicit KeyField(std::function<bool(const QKeySequence &)> goOn, QWidget *parent = nullptr);

Q_SIGNALS:
    void pressed(const QKeySequence &keys);
    /// The second key did not come.
    void givenUp();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool giveUp();

    std::function<bool(const QKeySequence &)> m_goOn;
    QKeySequence m_begun;
};

} // namespace Earshot
