// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/mailboxes.h"

#include "earshot/domain/mailaddress.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

QString mailboxesWhere(QLatin1StringView rest)
{
    return u"SELECT id, "_s + Table<Mailbox>::columns + u" FROM mailbox "_s + rest;
}

void note(Session &session, MailboxId id)
{
    session.noteChange(Kind::Mailbox, id);
}

MailHealth healthIn(Rows &rows)
{
    MailHealth health;
    rows.read(health.lastSuccess, health.failingSince, health.fault.kind, health.fault.detail);
    return health;
}

void setHealth(Session &session, MailboxId id, QLatin1StringView way, const MailHealth &health)
{
    const QString sql = u"UPDATE mailbox_state SET %1_success = ?, %1_failing = ?, %1_fault = ?, %1_detail = ? "
                        "WHERE mailbox_id = ?"_s.arg(way);
    session.run(sql, health.lastSuccess, health.failingSince, health.fault.kind, health.fault.detail, id);
    note(session, id);
}

} // namespace

QList<Mailbox> Mailboxes::all(Session &session)
{
    QList<Mailbox> list;
    Rows rows = session.rows(mailboxesWhere("ORDER BY address, id"_L1));
    while (rows.next())
        list << readRow<Mailbox>(rows);
    return list;
}

std::optional<Mailbox> Mailboxes::byAddress(Session &session, const QString &address)
{
    for (const Mailbox &mailbox : all(session)) {
        if (mailbox.address.compare(address.trimmed(), Qt::CaseInsensitive) == 0)
            return mailbox;
    }
    return {};
}

void Mailboxes::insert(Session &session, Mailbox &mailbox)
{
    if (byAddress(session, mailbox.address))
        throw Failure(Error::Kind::Conflict, u"the desk has the mailbox %1 already"_s.arg(mailbox.address));
    insertRow(session, mailbox);
    session.run(
        u"INSERT INTO mailbox_state (mailbox_id, holder, held_until, uid_validity, last_uid, in_fault, in_detail, "
        "out_fault, out_detail, waiting) VALUES (?, '', 0, 0, 0, 0, '', 0, '', 0)"_s,
        mailbox.id);
    session.noteChange(Kind::Catalog, mailbox.id);
    note(session, mailbox.id);
}

void Mailboxes::update(Session &session, Mailbox &mailbox)
{
    updateRow(session, mailbox);
    session.noteChange(Kind::Catalog, mailbox.id);
    note(session, mailbox.id);
}

void Mailboxes::remove(Session &session, MailboxId id)
{
    session.run(u"UPDATE outbox SET mailbox_id = NULL, copy_wanted = {false} WHERE mailbox_id = ?"_s, id);
    session.run(u"DELETE FROM mailbox_state WHERE mailbox_id = ?"_s, id);
    session.run(u"DELETE FROM mailbox WHERE id = ?"_s, id);
    session.noteChange(Kind::Catalog, id);
    note(session, id);
}

QList<MailboxState> Mailboxes::states(Session &session)
{
    Rows rows = session.rows(
        u"SELECT mailbox_id, waiting, in_success, in_failing, in_fault, in_detail, out_success, out_failing, "
        "out_fault, out_detail FROM mailbox_state ORDER BY mailbox_id"_s);
    QList<MailboxState> list;
    while (rows.next()) {
        MailboxState state;
        rows.read(state.mailbox, state.waiting);
        state.incoming = healthIn(rows);
        state.outgoing = healthIn(rows);
        list << state;
    }
    return list;
}

void Mailboxes::setIncoming(Session &session, MailboxId id, const MailHealth &health)
{
    setHealth(session, id, "in"_L1, health);
}

void Mailboxes::setOutgoing(Session &session, MailboxId id, const MailHealth &health)
{
    setHealth(session, id, "out"_L1, health);
}

void Mailboxes::setWaiting(Session &session, MailboxId id, int mails)
{
    if (session.run(u"UPDATE mailbox_state SET waiting = ? WHERE mailbox_id = ? AND waiting <> ?"_s, mails, id, mails)
        > 0)
        note(session, id);
}

QString Mailboxes::holder(Session &session, MailboxId id)
{
    return session.one<QString>(u"SELECT holder FROM mailbox_state WHERE mailbox_id = ?"_s, id).value_or(QString());
}

bool Mailboxes::isAtWork(Session &session, MailboxId id)
{
    return session
        .one<int>(u"SELECT 1 FROM mailbox_state WHERE mailbox_id = ? AND holder <> '' AND held_until >= {clock}"_s, id)
        .has_value();
}

bool Mailboxes::hold(Session &session, MailboxId id, const QString &holder, const QString &gone, int seconds)
{
    constexpr int msPerSecond = 1000;
    return session.run(u"UPDATE mailbox_state SET holder = ?, held_until = {clock} + ? WHERE mailbox_id = ? "
                       "AND (holder IN ('', ?, ?) OR held_until < {clock})"_s,
               holder, seconds * msPerSecond, id, holder, gone)
        == 1;
}

void Mailboxes::letGo(Session &session, MailboxId id, const QString &holder)
{
    session.run(u"UPDATE mailbox_state SET holder = '' WHERE mailbox_id = ? AND holder = ?"_s, id, holder);
}

bool Mailboxes::isHeld(Session &session, MailboxId id, const QString &holder)
{
    // Written, not only read: whoever takes it over at this moment waits, or has to look again.
    return session.run(
               u"UPDATE mailbox_state SET holder = holder WHERE mailbox_id = ? AND holder = ? AND held_until >= "
               "{clock}"_s,
               id, holder)
        == 1;
}

void Mailboxes::check(Session &session, MailboxId id, const QString &holder)
{
    if (!isHeld(session, id, holder))
        throw Failure(Error::Kind::NotFound, u"the mailbox is held by somebody else"_s);
}

int Mailboxes::automaticAnswers(Session &session, const QString &address, const QDateTime &since)
{
    return session
        .one<int>(u"SELECT COUNT(*) FROM automatic_answer WHERE address_folded = ? AND at > ?"_s,
            MailAddress{{}, address}.folded(), since)
        .value_or(0);
}

void Mailboxes::noteAutomaticAnswer(Session &session, const QString &address, const QDateTime &at)
{
    session.run(
        u"INSERT INTO automatic_answer (address_folded, at) VALUES (?, ?)"_s, MailAddress{{}, address}.folded(), at);
}

MailPlace Mailboxes::place(Session &session, MailboxId id)
{
    MailPlace place;
    Rows rows = session.rows(u"SELECT uid_validity, last_uid FROM mailbox_state WHERE mailbox_id = ?"_s, id);
    if (!rows.next())
        throw Failure(Error::Kind::NotFound, u"mailbox %1"_s.arg(id.value));
    rows.read(place.uidValidity, place.uid);
    return place;
}

void Mailboxes::setPlace(Session &session, MailboxId id, const MailPlace &place)
{
    session.run(u"UPDATE mailbox_state SET uid_validity = ?, last_uid = ? WHERE mailbox_id = ?"_s, place.uidValidity,
        place.uid, id);
}

} // namespace Earshot
