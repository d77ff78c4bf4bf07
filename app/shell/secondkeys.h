// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

class QKeyEvent;
class QTimer;

namespace Earshot
{

class Actions;
class Card;

/// What the second key may be, once the first of two was pressed and the hand waits: "Ctrl+G, then … C Copy link".
/// It takes no keys itself; the next one, whatever it is, takes the list away.
class SecondKeys final : public QWidget
{
    Q_OBJECT

public:
    SecondKeys(const Actions &actions, QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press(const QKeyEvent &key);
    void release(const QKeyEvent &key);
    void open();
    void leave();
    void fill();
    void place();

    const Actions &m_actions;
    Card *m_card;
    QWidget *m_rows = nullptr;
    QTimer *m_patience;
    QKeySequence m_first; ///< empty: none was pressed
    bool m_isFirstUp = false;
};

} // namespace Earshot
