// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/storage/calls.h"
#include "earshot/storage/catalogs.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/tickets.h"

#include "support.h"

/// A desk for the tests of the report windows.
namespace Earshot::Test
{

inline Call callOf(TicketId ticket, const QDateTime &started, CallOutcome outcome)
{
    Call call;
    call.uid = newUid();
    call.ticket = ticket;
    call.direction = Direction::Outbound;
    call.number = u"+493012345678"_s;
    call.state = CallState::Ended;
    call.outcome = outcome;
    call.started = started;
    call.talkMs = outcome == CallOutcome::Reached ? 100'000 + started.toMSecsSinceEpoch() % 200'000 : 0;
    call.ringingMs = 9000;
    call.filed = true;
    return call;
}

inline void addThread(Session &session, const QString &subject, QueueId queue, const QDateTime &created,
    const QDateTime &solved, int mails, bool called)
{
    Ticket ticket = ticketNamed(subject, created);
    ticket.queue = queue;
    ticket.category = StatusCategory::Solved;
    ticket.status = StatusId{5};
    ticket.solved = solved;
    ticket.updated = solved;
    Tickets::insert(session, ticket);
    for (int i = 0; i < mails; ++i) {
        Message mail;
        mail.uid = newUid();
        mail.ticket = ticket.id;
        mail.messageId = mail.uid.toString(QUuid::WithoutBraces);
        mail.sent = created.addSecs(i * 60);
        mail.received = mail.sent;
        Messages::insert(session, mail, {});
    }
    Call call = callOf(ticket.id, solved.addSecs(-600), called ? CallOutcome::Reached : CallOutcome::NoAnswer);
    Calls::insert(session, call);
}

/// Four queues, one of them with too few calls; names one must not run or read as markup, and a long one.
inline bool fillDeskAt(Session &session, const QDateTime &noon)
{
    const QStringList names{u"Clinics"_s, u"=HYPERLINK(\"x\"), <b>Schools</b>"_s,
        u"Logistics for the northern harbours, cold stores and customs, second and third shift"_s, u"Library"_s};
    for (int queue = 0; queue < names.size(); ++queue) {
        const QueueId id = Catalogs::queue(session, names.at(queue));
        for (int i = 0; i < 14; ++i) {
            const bool called = names.at(queue) == u"Library" ? i < 3 : i % 2 == 0;
            const QDateTime solved = noon.addSecs(-3600LL * (i * 7 + queue));
            addThread(session, u"Thread %1.%2"_s.arg(queue).arg(i), id,
                solved.addSecs(-86'400LL * (called ? 1 + i % 3 : 4 + queue)), solved,
                called ? 2 + i % 4 : 5 + i % (queue + 2), called);
            Ticket open = ticketNamed(u"Open %1.%2"_s.arg(queue).arg(i), noon.addSecs(-3600LL * i));
            open.queue = id;
            open.waitingSince = i % 3 ? open.created : QDateTime();
            open.due = i % 4 ? QDateTime() : noon.addSecs(3600LL * (i - 6));
            Tickets::insert(session, open);
        }
    }
    return true;
}

inline bool fillDesk(Session &session)
{
    return fillDeskAt(session, noon);
}

/// The same a year before.
inline bool fillTwoYears(Session &session)
{
    return fillDeskAt(session, noon.addYears(-1)) && fillDeskAt(session, noon);
}

} // namespace Earshot::Test
