// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

#include "shell/navigation.h"

class QLineEdit;
class QListView;

namespace Earshot
{

class Actions;
class Card;
class Desk;
class Label;
class PaletteModel;

/// Ctrl+K: every action, ticket, customer and view of a window, found by a few typed letters. Lies over the dimmed
/// window and goes as soon as something is chosen or something else gets the keys.
class CommandPalette final : public QWidget
{
    Q_OBJECT

public:
    /// Carries out CommandPalette. `places` is asked for the views when it opens.
    CommandPalette(Desk &desk, Actions &actions, std::function<QList<Place>()> places, QWidget *window);

    void open();
    /// Offered first when the palette opens.
    void noteTicket(TicketId ticket);

Q_SIGNALS:
    void ticketWanted(Earshot::TicketId ticket);
    void customerWanted(Earshot::CustomerId customer);
    void viewWanted(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *footLine();
    bool takeKey(int key);
    void typed();
    void answered(const QString &fault);
    void chooseFirst();
    void move(int step);
    void enter();
    void run(int row);
    void leave();
    void place();

    Actions &m_actions;
    std::function<QList<Place>()> m_ask;
    PaletteModel *m_model;
    Card *m_card;
    QLineEdit *m_field;
    Label *m_kinds;
    QListView *m_list;
    Label *m_nothing;
    Label *m_shortcuts;
    QPointer<QWidget> m_before; ///< had the keys
    bool m_moved = false; ///< the chosen line was chosen by hand
    bool m_runWhenAnswered = false; ///< Enter was faster than the desk
};

} // namespace Earshot
