// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/result.h"

#include <QAbstractListModel>

#include <optional>

#include "tickets/historywords.h"

namespace Earshot
{

class Desk;
class Session;

/// What was done to one ticket, newest first: the newest few hundred changes.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        WhoAndWhenRole = Qt::UserRole, ///< "Maya Lindqvist, today 11:55"
    };

    explicit HistoryModel(Desk &desk, QObject *parent = nullptr);

    /// An empty id: nothing.
    void showTicket(TicketId ticket);
    /// Reads nothing while nobody looks.
    void setWatched(bool watched);
    const PastAct &actAt(int row) const { return m_acts.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void filled();
    void failed(const Earshot::Error &why);

private:
    void read();
    QString whoAndWhen(const PastAct &act) const;

    Desk &m_desk;
    TicketId m_ticket;
    QList<PastAct> m_acts;
    quint64 m_generation = 0;
    bool m_watched = false;
    bool m_stale = true;
};

/// The mail that this act put into the outbox; nothing when it has gone or was taken back.
std::optional<OutboxId> waitingMail(Session &session, const QUuid &act);

} // namespace Earshot
