// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/asjson.h"
#include "cli/commands.h"
#include "cli/conversation.h"
#include "cli/plain.h"

#include "earshot/desk/mergedesk.h"
#include "earshot/desk/recorder.h"
#include "earshot/mail/messageid.h"
#include "earshot/storage/customers.h"
#include "earshot/storage/messages.h"

// How tickets, messages and customers belong together, and taking back what was done.
namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

void print(Seat &seat, TicketId ticket, const QString &done)
{
    const auto row = seat.read(
        [](Session &session, TicketId id) {
            return std::pair(Tickets::rowsAnywhere(session, {id}).first(), Tickets::tags(session, id));
        },
        ticket);
    if (seat.json())
        seat.print(asJson(row.first, row.second));
    else
        seat.print(done.arg(row.first.ticket.number));
}

/// A message of the ticket, by the number of its row or by its Message-ID.
MessageId messageOn(Seat &seat, TicketId ticket, const QString &typed)
{
    bool isRow = false;
    const qint64 row = typed.toLongLong(&isRow);
    const QString id = QString::fromUtf8(messageIds(typed.toUtf8()).value(0, typed.trimmed().toUtf8()));
    for (const Message &message : seat.read(Messages::ofTicket, ticket)) {
        if (isRow ? message.id.value == row : message.messageId == id)
            return message.id;
    }
    throw Stop(Exit::NotFound,
        u"There is no message \"%1\" on that ticket. \"ticket show N --json\" lists them."_s.arg(typed));
}

QString wordOf(Act act)
{
    switch (act) {
    case Act::Create:
        return u"making something new"_s;
    case Act::Assign:
        return u"giving a ticket to somebody"_s;
    case Act::ChangeStatus:
        return u"changing a status"_s;
    case Act::ChangePriority:
        return u"changing a priority"_s;
    case Act::MoveQueue:
        return u"moving a ticket to another queue"_s;
    case Act::Tag:
        return u"changing tags"_s;
    case Act::EditTicket:
        return u"editing a ticket"_s;
    case Act::EditCustomer:
        return u"editing a customer"_s;
    case Act::FileCall:
        return u"filing a call"_s;
    case Act::AddNote:
        return u"writing a note"_s;
    case Act::PromiseCallBack:
        return u"promising to call back"_s;
    case Act::SendReply:
        return u"sending a reply"_s;
    case Act::Bulk:
        return u"changing several tickets"_s;
    case Act::Merge:
        return u"merging tickets"_s;
    case Act::Split:
        return u"splitting a message off"_s;
    case Act::MoveMessage:
        return u"moving a message"_s;
    case Act::Link:
        return u"linking tickets"_s;
    case Act::Follow:
        return u"following a ticket"_s;
    case Act::PutAway:
        return u"putting tickets away or back"_s;
    case Act::MergeCustomers:
        return u"merging customers"_s;
    case Act::ImportPeople:
        return u"importing people"_s;
    case Act::KeepApart:
        return u"saying that two customers are not the same"_s;
    case Act::SaveView:
        return u"saving a view"_s;
    case Act::EditView:
        return u"changing a view"_s;
    case Act::DeleteView:
        return u"deleting a view"_s;
    case Act::EditPoints:
        return u"changing the talking points"_s;
    case Act::Undo:
    case Act::Redo:
        break;
    }
    return u"that"_s;
}

/// What the act of a name was, looking through what took it back.
Act kindOf(Session &session, QUuid act)
{
    for (;;) {
        const QList<HistoryEntry> entries = Histories::ofAct(session, act);
        if (entries.isEmpty() || (entries.first().kind != Act::Undo && entries.first().kind != Act::Redo))
            return entries.isEmpty() ? Act::Undo : entries.first().kind;
        act = QUuid::fromString(entries.first().after);
    }
}

/// Takes back what the agent did last, or does it again. What somebody else has changed since is passed over.
Exit turn(Seat &seat, bool again)
{
    constexpr int most = 2000;
    constexpr qsizetype mostTried = 20;
    const OwnActs own = seat.read(ownActs, seat.desk().agent(), most);
    const QList<QUuid> &acts = again ? own.undone : own.done;
    if (acts.isEmpty())
        throw Stop(Exit::NotFound,
            again ? u"You have taken nothing back that could be done again."_s
                  : u"You have done nothing on this desk that could be taken back. Name yourself with --as."_s);
    std::optional<Error> why;
    for (const QUuid &act : acts.mid(0, mostTried)) {
        const QString what = wordOf(seat.read(kindOf, act));
        auto turned = seat.desk().act(undoAct, act);
        turned.waitForFinished();
        if (const Result<QUuid> result = turned.result(); !result) {
            why = result.error();
            if (why->kind != Error::Kind::Conflict)
                break;
            seat.remark(u"Somebody else has changed it since, so it stays: %1."_s.arg(what));
            continue;
        }
        if (seat.json())
            seat.print(QJsonObject{{again ? u"redone"_s : u"undone"_s, what}});
        else
            seat.print((again ? u"Done again: %1."_s : u"Taken back: %1."_s).arg(what));
        return Exit::Done;
    }
    throw Stop(*why);
}

Exit putAwayAs(Seat &seat, const Arguments &arguments, Shelf shelf, const QString &done)
{
    QList<TicketId> tickets;
    for (qsizetype i = 0; i < arguments.words().size(); ++i)
        tickets << ticketByNumber(seat, arguments.numberAt(i));
    seat.act(putAway, tickets, shelf);
    for (const TicketId ticket : std::as_const(tickets))
        print(seat, ticket, done);
    return Exit::Done;
}

} // namespace

Exit mergeTicket(Seat &seat, const Arguments &arguments)
{
    const TicketId from = ticketByNumber(seat, arguments.numberAt(0));
    const TicketId into = ticketByNumber(seat, arguments.numberAt(1));
    seat.act(mergeTickets, QList<TicketId>{from}, into);
    print(seat, into, u"Ticket #%2 is part of ticket #%1 now."_s.arg(u"%1"_s, QString::number(arguments.numberAt(0))));
    return Exit::Done;
}

Exit splitTicket(Seat &seat, const Arguments &arguments)
{
    const TicketId ticket = ticketByNumber(seat, arguments.numberAt(0));
    const MessageId message = messageOn(seat, ticket, arguments.word(1));
    const SplitOff made = seat.act(splitMessage, message, arguments.text("--subject"_L1));
    print(seat, made.ticket, u"The message is ticket #%1 now."_s);
    return Exit::Done;
}

Exit moveMessageOfTicket(Seat &seat, const Arguments &arguments)
{
    const TicketId ticket = ticketByNumber(seat, arguments.numberAt(0));
    const MessageId message = messageOn(seat, ticket, arguments.word(1));
    const TicketId to = ticketByNumber(seat, arguments.numberAt(2));
    seat.act(moveMessage, message, to);
    print(seat, to, u"The message is on ticket #%1 now."_s);
    return Exit::Done;
}

Exit linkTicket(Seat &seat, const Arguments &arguments)
{
    const TicketId ticket = ticketByNumber(seat, arguments.numberAt(0));
    const TicketId other = ticketByNumber(seat, arguments.numberAt(2));
    const QString word = arguments.word(1);
    const bool linked = !arguments.has("--remove"_L1);
    if (word == u"child")
        seat.act(linkTickets, other, LinkKind::ChildOf, ticket, linked);
    else
        seat.act(linkTickets, ticket,
            word == u"parent"          ? LinkKind::ChildOf
                : word == u"duplicate" ? LinkKind::DuplicateOf
                                       : LinkKind::CausedBy,
            other, linked);
    print(seat, ticket, linked ? u"Ticket #%1 is linked."_s : u"Ticket #%1 is linked no more."_s);
    return Exit::Done;
}

Exit followTicketOfDesk(Seat &seat, const Arguments &arguments)
{
    const TicketId ticket = ticketByNumber(seat, arguments.numberAt(0));
    if (!seat.desk().agent())
        throw Stop(Exit::Usage, u"Name yourself with --as: an agent follows a ticket."_s);
    const bool follows = !arguments.has("--stop"_L1);
    seat.act(followTicket, ticket, seat.desk().agent(), follows);
    print(seat, ticket, follows ? u"You follow ticket #%1."_s : u"You follow ticket #%1 no more."_s);
    return Exit::Done;
}

Exit spamTickets(Seat &seat, const Arguments &arguments)
{
    return putAwayAs(seat, arguments, Shelf::Spam, u"Ticket #%1 is in spam."_s);
}

Exit trashTickets(Seat &seat, const Arguments &arguments)
{
    return putAwayAs(seat, arguments, Shelf::Trash, u"Ticket #%1 is in the trash."_s);
}

Exit restoreTickets(Seat &seat, const Arguments &arguments)
{
    return putAwayAs(seat, arguments, Shelf::Desk, u"Ticket #%1 is back on the desk."_s);
}

Exit mergeCustomer(Seat &seat, const Arguments &arguments)
{
    const CustomerId from{arguments.numberAt(0)};
    const CustomerId into{arguments.numberAt(1)};
    seat.act(mergeCustomers, from, into);
    const auto [customer, organisation] = seat.read([into](Session &session) {
        const Customer found = Customers::byId(session, into);
        return std::pair(found, organisationName(session, found.organisation));
    });
    if (seat.json())
        seat.print(asJson(customer, organisation));
    else
        seat.print(plain(customer, organisation));
    return Exit::Done;
}

Exit undoLast(Seat &seat, const Arguments &)
{
    return turn(seat, false);
}

Exit redoLast(Seat &seat, const Arguments &)
{
    return turn(seat, true);
}

} // namespace Earshot::Cli
