// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/mailbox.h"
#include "earshot/storage/row.h"

namespace Earshot
{

template<>
struct Table<Mailbox> {
    static constexpr QLatin1StringView name{"mailbox"};
    static constexpr QLatin1StringView columns{
        "uid, address, aliases, queue_id, in_host, in_port, in_security, in_authorities, in_pinned, out_host, "
        "out_port, out_security, out_authorities, out_pinned, user_name, login, folder, done_folder, sent_folder, "
        "acknowledger_id, version"};
    static auto fields(auto &m)
    {
        return std::tie(m.uid, m.address, m.aliases, m.queue, m.incoming.host, m.incoming.port, m.incoming.security,
            m.incoming.authorities, m.incoming.pinned, m.outgoing.host, m.outgoing.port, m.outgoing.security,
            m.outgoing.authorities, m.outgoing.pinned, m.user, m.login, m.folder, m.doneFolder, m.sentFolder,
            m.acknowledger, m.version);
    }
};

/// How far a mailbox was read: everything up to this number is on the desk.
struct MailPlace {
    qint64 uidValidity = 0; ///< which numbers (RFC 9051 2.3.1.1); 0 = it was never opened
    qint64 uid = 0;

    bool operator==(const MailPlace &) const = default;
};

/// One program at a time is at work on a mailbox: it holds it, for a while, and says so again and again. Whoever does
/// not is taken for gone.
namespace Mailboxes
{

QList<Mailbox> all(Session &session); ///< by address
std::optional<Mailbox> byAddress(Session &session, const QString &address);
void insert(Session &session, Mailbox &mailbox); ///< throws Conflict when the desk has its address
void update(Session &session, Mailbox &mailbox); ///< throws Conflict
/// What was to go out by it waits for another one.
void remove(Session &session, MailboxId id);

QList<MailboxState> states(Session &session);
void setIncoming(Session &session, MailboxId id, const MailHealth &health);
void setOutgoing(Session &session, MailboxId id, const MailHealth &health);
void setWaiting(Session &session, MailboxId id, int mails);

/// Who holds it, or did until they went away; empty for nobody.
QString holder(Session &session, MailboxId id);
/// Whether some program holds it now.
bool isAtWork(Session &session, MailboxId id);
/// Holds it for so long, if nobody does, or `gone` is all who did; whether that came about.
bool hold(Session &session, MailboxId id, const QString &holder, const QString &gone, int seconds);
void letGo(Session &session, MailboxId id, const QString &holder);
/// Whether `holder` still holds it, and goes on to until the end of this transaction.
bool isHeld(Session &session, MailboxId id, const QString &holder);
/// The same; throws NotFound.
void check(Session &session, MailboxId id, const QString &holder);

/// How often somebody was answered automatically since then.
int automaticAnswers(Session &session, const QString &address, const QDateTime &since);
void noteAutomaticAnswer(Session &session, const QString &address, const QDateTime &at);

MailPlace place(Session &session, MailboxId id);
void setPlace(Session &session, MailboxId id, const MailPlace &place);

} // namespace Mailboxes

} // namespace Earshot
