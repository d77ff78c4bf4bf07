// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/conversationmodel.h"

#include "earshot/desk/desk.h"

#include <algorithm>

#include "conversation/entrywords.h"

namespace Earshot
{

ConversationModel::ConversationModel(Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
    connect(&desk.database(), &Database::changed, this, &ConversationModel::take);
    connect(&desk, &Desk::catalogChanged, this, &ConversationModel::reload);
}

void ConversationModel::setTicket(TicketId ticket)
{
    if (ticket == m_ticket)
        return;
    beginResetModel();
    m_ticket = ticket;
    m_entries.clear();
    m_about = {};
    m_loaded = false;
    m_reading = false;
    m_unreadKey = -1;
    ++m_generation;
    endResetModel();
    reload();
}

void ConversationModel::reload()
{
    if (!m_ticket)
        return;
    // What is asked while an answer is on its way is asked once more when it has come.
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_desk.database()
        .read(readTimeline, m_ticket, m_desk.agent())
        .then(this, [this, generation = m_generation](const Result<Timeline> &timeline) {
            if (generation != m_generation)
                return;
            m_reading = false;
            if (timeline)
                show(*timeline);
            else
                Q_EMIT failed(timeline.error());
            if (std::exchange(m_again, false))
                reload();
        });
}

void ConversationModel::take(const QList<Change> &changes)
{
    if (!m_ticket)
        return;
    const bool ours = std::any_of(changes.begin(), changes.end(), [this](const Change &change) {
        return (change.kind == Kind::Ticket && change.id == m_ticket.value)
            || (change.kind == Kind::Customer && change.id == m_about.customer.id.value)
            || (change.kind == Kind::Call && rowOf(change.id * 8 + int(Entry::Kind::Call)) >= 0)
            || (change.kind == Kind::CallBack && rowOf(change.id * 8 + int(Entry::Kind::CallBack)) >= 0);
    });
    if (ours)
        reload();
}

void ConversationModel::show(Timeline timeline)
{
    if (!m_loaded) {
        const int unread = firstUnread(timeline);
        m_unreadKey = unread >= 0 ? timeline.entries.at(unread).key() : -1;
    }
    QList<Entry> entries = std::exchange(timeline.entries, {});
    m_about = std::move(timeline);
    if (m_newestFirst)
        std::reverse(entries.begin(), entries.end());
    if (m_loaded) {
        upsert(entries);
    } else if (!entries.isEmpty()) {
        beginInsertRows({}, 0, int(entries.size()) - 1);
        m_entries = std::move(entries);
        endInsertRows();
    }
    if (!std::exchange(m_loaded, true))
        Q_EMIT loaded();
    Q_EMIT refreshed();
}

void ConversationModel::upsert(const QList<Entry> &entries)
{
    QSet<qint64> wanted;
    for (const Entry &entry : entries)
        wanted.insert(entry.key());
    for (int row = int(m_entries.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_entries.at(row).key()))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < entries.size(); ++row) {
        const Entry &entry = entries.at(row);
        if (row < m_entries.size() && m_entries.at(row).key() == entry.key()) {
            if (m_entries.at(row) == entry)
                continue;
            m_entries[row] = entry;
            Q_EMIT dataChanged(index(row), index(row));
            continue;
        }
        // An entry whose time was changed is taken out first, and comes in again at its new place.
        if (const int old = rowOf(entry.key()); old >= 0) {
            beginRemoveRows({}, old, old);
            m_entries.removeAt(old);
            endRemoveRows();
        }
        beginInsertRows({}, row, row);
        m_entries.insert(row, entry);
        endInsertRows();
    }
}

void ConversationModel::setNewestFirst(bool newestFirst)
{
    if (newestFirst == m_newestFirst)
        return;
    beginResetModel();
    m_newestFirst = newestFirst;
    std::reverse(m_entries.begin(), m_entries.end());
    endResetModel();
}

Timeline ConversationModel::timeline() const
{
    Timeline whole = m_about;
    whole.entries = m_entries;
    if (m_newestFirst)
        std::reverse(whole.entries.begin(), whole.entries.end());
    return whole;
}

int ConversationModel::rowOf(qint64 key) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).key() == key)
            return row;
    }
    return -1;
}

int ConversationModel::unreadRow() const
{
    return m_unreadKey < 0 ? -1 : rowOf(m_unreadKey);
}

int ConversationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return spokenWords(entry, m_desk.now().toLocalTime(), QLocale());
    case KeyRole:
        return entry.key();
    case KindRole:
        return int(entry.kind);
    default:
        return {};
    }
}

} // namespace Earshot
