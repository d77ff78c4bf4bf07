// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/call.h"
#include "earshot/domain/contact.h"
#include "earshot/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QSqlDatabase>
#include <QUuid>

#include <array>

namespace Earshot
{

/// What this seat has written and the desk has not yet acknowledged: drafts, notes, calls. A small file of its own in
/// the profile, so that nothing typed is lost with the program, the server or a window. Belongs to the thread that made
/// it.
class Journal
{
public:
    enum class Kind {
        Draft = 0, ///< text being written; the key says where
        Note = 1, ///< a note that was saved while the desk could not be reached
        Call = 2, ///< a call, living or filed
        Reply = 3, ///< a reply that was sent while the desk could not be reached
        Seen = 4, ///< what somebody at this seat has seen and put away
        Contact = 5, ///< a visit, a chat, a letter that was logged while the desk could not be reached
    };
    struct Entry {
        QString key;
        Kind kind = Kind::Draft;
        QByteArray content;

        bool operator==(const Entry &) const = default;
    };

    /// What goes to the desk when it answers again.
    static constexpr std::array Waiting{Kind::Call, Kind::Contact, Kind::Note, Kind::Reply};

    /// Opens the journal at `path`, or one in memory when it is empty.
    explicit Journal(const QString &path);
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    /// Whether it is on disk now; when it is not, the log says why.
    bool put(const QString &key, Kind kind, const QByteArray &content);
    void remove(const QString &key);
    QByteArray content(const QString &key) const; ///< empty when there is none
    QList<Entry> entries(Kind kind) const;

    /// From now on the entries are those of this desk: what belongs to another one, whose tickets have other numbers,
    /// is put aside and comes back with it. How many were put aside; 0 when it was at this desk already.
    int moveTo(const QString &desk);
    /// The desk of the entries; empty before it was told.
    QString desk() const;

    void putCall(const Earshot::Call &call, const CallOnTicket &ticket);
    void remove(const QUuid &uid) { remove(uid.toString(QUuid::WithoutBraces)); }
    /// The call of an entry, and what filing it does to the ticket.
    static std::pair<Earshot::Call, CallOnTicket> callOf(const Entry &entry);
    /// A contact as the content of an entry, and back.
    static QByteArray bytesOf(const Earshot::Contact &contact);
    static Earshot::Contact contactOf(const Entry &entry);

private:
    QString m_connection;
};

} // namespace Earshot
