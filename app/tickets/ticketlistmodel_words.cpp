// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells and headings say.
#include "earshot/desk/desk.h"

#include "shell/plaintext.h"
#include "shell/wording.h"
#include "tickets/ticketlistmodel.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

QString TicketListModel::text(const TicketRow &row, TicketColumn column) const
{
    const Ticket &ticket = row.ticket;
    switch (column) {
    case TicketColumn::Number:
        return u"#%1"_s.arg(ticket.number);
    case TicketColumn::Subject:
        return ticket.subject.isEmpty() ? tr("(no subject)") : ticket.subject;
    case TicketColumn::Requester:
        return row.organisation.isEmpty()
            ? row.requester
            : tr("%1, %2", "a person, their organisation").arg(named(row.requester), named(row.organisation));
    case TicketColumn::Waiting:
        return waitingWords(ticket.waitingSince, m_desk.now());
    case TicketColumn::Due:
        return stateWords(row, m_desk.now().toLocalTime(), m_locale).words;
    case TicketColumn::Owner:
        return row.ownerName.isEmpty() ? tr("nobody yet", "owner of a ticket") : row.ownerName;
    case TicketColumn::Status:
        return ticket.onHoldReason.isEmpty()
            ? statusWords(row)
            : tr("%1: %2", "a status and its reason").arg(named(statusWords(row)), named(ticket.onHoldReason));
    case TicketColumn::Priority:
        return words(ticket.priority);
    case TicketColumn::Channel:
        return words(ticket.lastChannel);
    case TicketColumn::Count:
        break;
    }
    return {};
}

QVariant TicketListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TicketRow &row = m_rows.at(index.row());
    const auto column = TicketColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return plainTip(text(row, column));
    case Qt::TextAlignmentRole: {
        const bool figure = column == TicketColumn::Waiting;
        return QVariant::fromValue(Qt::Alignment((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    case Qt::AccessibleDescriptionRole: {
        if (column != TicketColumn::Subject)
            return {};
        QStringList parts;
        if (row.ticket.unread)
            parts << tr("unread");
        if (row.ticket.mood != Mood::Unknown)
            parts << words(row.ticket.mood);
        return parts.join(u", "_s);
    }
    case TicketIdRole:
        return row.ticket.id.value;
    case UnreadRole:
        return row.ticket.unread;
    default:
        return {};
    }
}

QVariant TicketListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(TicketColumn::Count))
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool figure = TicketColumn(section) == TicketColumn::Waiting;
        return QVariant::fromValue(Qt::Alignment((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (TicketColumn(section)) {
    case TicketColumn::Number:
        return tr("No.", "number of a ticket");
    case TicketColumn::Subject:
        return tr("Subject");
    case TicketColumn::Requester:
        return tr("Requester");
    case TicketColumn::Waiting:
        return tr("Waiting", "how long the customer waits");
    case TicketColumn::Due:
        return tr("Due");
    case TicketColumn::Owner:
        return tr("Owner");
    case TicketColumn::Status:
        return tr("Status");
    case TicketColumn::Priority:
        return tr("Priority");
    case TicketColumn::Channel:
        return tr("Channel");
    case TicketColumn::Count:
        break;
    }
    return {};
}

} // namespace Earshot
