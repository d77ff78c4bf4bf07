// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/history.h"
#include "earshot/domain/result.h"

#include <QAbstractListModel>
#include <QSet>

#include "conversation/timeline.h"

namespace Earshot
{

class Desk;

/// One ticket's conversation, one row per entry, oldest or newest first. It reads itself and follows what is changed:
/// rows come and change, the list is never made anew while it shows the same ticket.
class ConversationModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< qint64, Entry::key()
        KindRole, ///< int, Entry::Kind
    };

    explicit ConversationModel(Desk &desk, QObject *parent = nullptr);

    /// An empty id shows nothing.
    void setTicket(TicketId ticket);
    TicketId ticket() const { return m_ticket; }
    void reload();
    void setNewestFirst(bool newestFirst);
    bool isNewestFirst() const { return m_newestFirst; }

    /// Ticket and customer as last read; entries are empty here, ask entry().
    const Timeline &about() const { return m_about; }
    /// All of it, oldest first.
    Timeline timeline() const;
    bool isLoaded() const { return m_loaded; }
    /// No answer is on its way.
    bool isUpToDate() const { return m_loaded && !m_reading && !m_again; }
    const Entry &entry(int row) const { return m_entries.at(row); }
    int rowOf(qint64 key) const;
    /// Where reading goes on: the first unread entry, or -1.
    int unreadRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The ticket was read for the first time, and its rows are here.
    void loaded();
    /// Ticket, customer or entries are others than before.
    void refreshed();
    void failed(const Earshot::Error &why);

private:
    void take(const QList<Change> &changes);
    void show(Timeline timeline);
    void upsert(const QList<Entry> &entries);

    Desk &m_desk;
    TicketId m_ticket;
    Timeline m_about;
    QList<Entry> m_entries;
    qint64 m_unreadKey = -1;
    int m_generation = 0;
    bool m_loaded = false;
    bool m_reading = false;
    bool m_again = false;
    bool m_newestFirst = false;
};

} // namespace Earshot
