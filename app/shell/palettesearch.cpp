// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palettesearch.h"

#include "earshot/domain/folding.h"
#include "earshot/storage/search.h"

#include <algorithm>

namespace Earshot
{

namespace
{

constexpr int MostTickets = 6;
constexpr int MostCustomers = 5;

void addTicket(QList<TicketRow> &tickets, const TicketRow &row)
{
    const bool known = std::any_of(
        tickets.begin(), tickets.end(), [&row](const TicketRow &other) { return other.ticket.id == row.ticket.id; });
    if (!known && tickets.size() < MostTickets)
        tickets << row;
}

QList<TicketRow> foundIn(Session &session, SearchQuery query, SearchQuery::Field field)
{
    for (SearchQuery::Word &word : query.words) {
        if (word.field == SearchQuery::Field::Anywhere)
            word.field = field;
    }
    QList<TicketRow> rows;
    for (const SearchHit &hit : Search::find(session, query, SearchOrder::Newest, MostTickets).hits)
        rows << hit.row;
    return rows;
}

/// Whoever wrote a mail is not always whom the ticket is about.
bool isCalled(const QString &name, const QString &typed)
{
    const QStringList words = folded(typed.simplified()).split(u' ');
    return std::all_of(
        words.begin(), words.end(), [called = folded(name)](const QString &word) { return called.contains(word); });
}

PaletteAnswer recent(Session &session, const PaletteQuestion &question)
{
    PaletteAnswer answer;
    for (const TicketId id : question.recent.first(std::min<qsizetype>(MostTickets, question.recent.size()))) {
        for (const TicketRow &row : Tickets::rows(session, {}, {id}))
            addTicket(answer.tickets, row);
    }
    for (const TicketRow &row : Tickets::page(session, {}, TicketOrder::Newest, {}, MostTickets).rows)
        addTicket(answer.tickets, row);
    return answer;
}

} // namespace

PaletteAnswer findForPalette(Session &session, const PaletteQuestion &question)
{
    const QString typed = question.typed.trimmed();
    if (typed.isEmpty())
        return recent(session, question);
    PaletteAnswer answer;
    bool isNumber = false;
    const qint64 number = QStringView(typed).mid(typed.startsWith(u'#') ? 1 : 0).toLongLong(&isNumber);
    if (isNumber) {
        if (const std::optional<Ticket> ticket = Tickets::byNumber(session, number))
            answer.tickets = Tickets::rowsAnywhere(session, {ticket->id});
    }
    // One letter is the beginning of too many words; what was found for the words before it stays.
    const bool wordBegun = typed.size() > 2 && typed.at(typed.size() - 2).isSpace();
    SearchQuery query = parseSearch(wordBegun ? typed.chopped(2) : typed, true);
    query.me = question.me;
    for (const TicketRow &row : foundIn(session, query, SearchQuery::Field::Subject))
        addTicket(answer.tickets, row);
    QList<CustomerId> customers = Customers::beginningWith(session, typed, MostCustomers);
    // A word of that many subjects is nobody's name; in the senders it would be looked for in vain, and long.
    const bool nameWanted = answer.tickets.size() < MostTickets;
    for (const TicketRow &row : nameWanted ? foundIn(session, query, SearchQuery::Field::From) : QList<TicketRow>()) {
        addTicket(answer.tickets, row);
        const CustomerId who = row.ticket.customer;
        if (who && customers.size() < MostCustomers && !customers.contains(who) && isCalled(row.requester, typed))
            customers << who;
    }
    // In any order, and also who never wrote: somebody from a list of people, or who called.
    if (customers.isEmpty() && !isNumber)
        customers = Customers::called(session, typed, MostCustomers);
    answer.customers = Customers::rows(session, customers);
    return answer;
}

} // namespace Earshot
