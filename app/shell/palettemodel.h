// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/result.h"

#include <QAbstractListModel>
#include <QList>

#include "shell/actions.h"
#include "shell/fuzzy.h"
#include "shell/icons.h"
#include "shell/navigation.h"
#include "shell/palettesearch.h"

namespace Earshot
{

class Desk;

/// One line of the palette.
struct PaletteItem {
    enum class Kind { Heading, Action, Ticket, Customer, View };
    Kind kind = Kind::Heading;
    QString title;
    QList<int> marks = {}; ///< places in the title of what was typed
    QString detail = {};
    QString keys = {};
    IconName icon = IconName::Count;
    bool enabled = true; ///< else the detail says why not
    ActionId action = ActionId::Count;
    TicketId ticket = {};
    CustomerId customer = {};
    QString view = {};
    NameMatch match = NameMatch::Letters; ///< of its name

    bool operator==(const PaletteItem &) const = default;
};

/// What fits what was typed; the kind of line whose name comes nearest to it stands first. Actions and views are there
/// at once, tickets and customers as soon as the desk has answered; the newest question is the only one that counts.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    PaletteModel(Desk &desk, Actions &actions, QWidget *window);

    void setPlaces(const QList<Place> &places) { m_places = places; }
    void setTyped(const QString &typed);
    /// Remembers that the ticket was opened.
    void noteTicket(TicketId ticket);
    const PaletteItem &itemAt(int row) const { return m_items.at(row); }
    bool isAsking() const { return m_asking; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The desk has answered; a fault has words.
    void answered(const QString &fault);

private:
    void ask();
    void fill();
    QList<PaletteItem> actionItems() const;
    QList<PaletteItem> ticketItems() const;
    QList<PaletteItem> customerItems() const;
    QList<PaletteItem> viewItems() const;

    Desk &m_desk;
    Actions &m_actions;
    QWidget *m_window;
    QList<Place> m_places;
    QList<TicketId> m_recent;
    QString m_typed;
    PaletteAnswer m_answer;
    QList<PaletteItem> m_items;
    quint64 m_generation = 0;
    bool m_asking = false;
};

} // namespace Earshot
