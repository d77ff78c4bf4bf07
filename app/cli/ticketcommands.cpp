// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/asjson.h"
#include "cli/commands.h"
#include "cli/conversation.h"
#include "cli/latencies.h"
#include "cli/plain.h"
#include "cli/queries.h"

#include "earshot/mail/messageid.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/search.h"

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int usualPage = 100;

/// One page of the list, with the tags of its tickets.
struct Sheet {
    TicketPage page;
    QHash<TicketId, QStringList> tags;
};

QHash<TicketId, QStringList> tagsOf(Session &session, const QList<TicketRow> &rows)
{
    QList<TicketId> ids;
    for (const TicketRow &row : rows)
        ids << row.ticket.id;
    return Tickets::tagsOf(session, ids);
}

Sheet sheet(Session &session, const TicketCursor &after, int limit)
{
    Sheet sheet{Tickets::page(session, {}, TicketOrder::Newest, after, limit), {}};
    sheet.tags = tagsOf(session, sheet.page.rows);
    return sheet;
}

Sheet found(Session &session, const SearchQuery &query, int limit)
{
    Sheet sheet;
    for (const SearchHit &hit : Search::find(session, query, SearchOrder::Newest, limit).hits)
        sheet.page.rows << hit.row;
    sheet.tags = tagsOf(session, sheet.page.rows);
    return sheet;
}

TicketCursor cursorOf(const QString &text)
{
    const TicketCursor cursor = TicketCursor::fromString(text);
    if (!text.isEmpty() && !cursor.isValid())
        throw Stop(Exit::Usage, u"\"%1\" is no cursor; use the one the page before ended with."_s.arg(text));
    return cursor;
}

void print(Seat &seat, const Sheet &sheet)
{
    const QString cursor = sheet.page.next.toString();
    if (seat.json()) {
        QJsonObject list = listAsJson(u"tickets"_s, sheet.page.rows,
            [&sheet](const TicketRow &row) { return asJson(row, sheet.tags.value(row.ticket.id)); });
        list[u"cursor"] = cursorAsJson(cursor);
        seat.print(list);
        return;
    }
    for (const TicketRow &row : sheet.page.rows)
        seat.print(plainLine(row));
    if (!cursor.isEmpty())
        seat.remark(u"There are more: ticket list --after %1"_s.arg(cursor));
    if (sheet.page.rows.isEmpty())
        seat.remark(u"No tickets."_s);
}

void print(Seat &seat, const Latencies &latencies)
{
    if (seat.json())
        seat.print(latencies.asJson(true));
    else
        seat.print(latencies.plain());
}

void printRaw(Seat &seat, const Conversation &conversation)
{
    for (const Message &message : conversation.messages) {
        if (!message.rawHash.isEmpty())
            seat.printBytes(seat.read(Messages::raw, message.rawHash) + '\n');
    }
}

} // namespace

Exit listTickets(Seat &seat, const Arguments &arguments)
{
    const QString view = arguments.text("--view"_L1);
    if (!view.isEmpty() && !arguments.word(0).isEmpty())
        throw Stop(Exit::Usage, u"Name a view or write a query, not both."_s);
    const QString typed = view.isEmpty() ? arguments.word(0) : theView(seat, view).query;
    const int limit = int(arguments.number("--limit"_L1, usualPage));
    const TicketCursor after = cursorOf(arguments.text("--after"_L1));
    if (!typed.isEmpty() && after.isValid())
        throw Stop(Exit::Usage, u"--after goes through the whole list; with a query use --limit."_s);
    const SearchQuery query = understood(seat, typed);
    if (arguments.has("--repeat"_L1))
        print(seat, Latencies::of(int(arguments.number("--repeat"_L1, 1)), [&] {
            return typed.isEmpty() ? seat.timeRead(sheet, after, limit) : seat.timeRead(found, query, limit);
        }));
    else
        print(seat, typed.isEmpty() ? seat.read(sheet, after, limit) : seat.read(found, query, limit));
    return Exit::Done;
}

Exit showTicket(Seat &seat, const Arguments &arguments)
{
    const TicketId ticket = ticketByNumber(seat, arguments.numberAt(0));
    if (arguments.has("--repeat"_L1)) {
        const int repeat = int(arguments.number("--repeat"_L1, 1));
        print(seat, Latencies::of(repeat, [&] { return seat.timeRead(conversation, ticket); }));
        return Exit::Done;
    }
    const bool raw = arguments.has("--raw"_L1);
    const Conversation all = seat.read(conversation, ticket);
    if (seat.json())
        seat.print(asJson(seat, all, raw));
    else if (raw)
        printRaw(seat, all);
    else
        seat.print(plain(seat, all));
    return Exit::Done;
}

Exit findMessage(Seat &seat, const Arguments &arguments)
{
    const QString typed = arguments.text("--message-id"_L1);
    const QList<QByteArray> ids = messageIds(typed.toUtf8());
    const auto ticket = seat.read([id = ids.value(0, typed.trimmed().toUtf8())](Session &session) {
        const auto found = Messages::ticketOf(session, id);
        return found ? Tickets::rowsAnywhere(session, {*found}) : QList<TicketRow>();
    });
    if (ticket.isEmpty())
        throw Stop(Exit::NotFound,
            u"No mail with the Message-ID %1 is on this desk. Import it, or look for words of it with \"search\"."_s
                .arg(typed));
    const TicketRow &row = ticket.first();
    if (seat.json())
        seat.print(asJson(row, seat.read(Tickets::tags, row.ticket.id)));
    else
        seat.print(plainLine(row));
    return Exit::Done;
}

} // namespace Earshot::Cli
