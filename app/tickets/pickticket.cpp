// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets/pickticket.h"

#include "earshot/desk/desk.h"
#include "earshot/storage/search.h"

#include <QCoreApplication>

#include "shell/pickone.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int MostFound = 50;

struct PickTicket {
    Q_DECLARE_TR_FUNCTIONS(PickTicket)
};

/// What matches, and before anything is typed what was changed last.
QList<TicketRow> findTickets(Session &session, const QString &typed)
{
    if (typed.isEmpty())
        return Tickets::page(session, {}, TicketOrder::Newest, {}, MostFound).rows;
    bool isNumber = false;
    const qint64 number = QString(typed).remove(u'#').toLongLong(&isNumber);
    SearchQuery query = isNumber ? SearchQuery() : parseSearch(typed, true);
    if (isNumber)
        query.number = number;
    QList<TicketRow> rows;
    for (const SearchHit &hit : Search::find(session, query, SearchOrder::Newest, MostFound).hits)
        rows << hit.row;
    return rows;
}

QString wordsOf(const TicketRow &row)
{
    const QString head = u"#%1  %2"_s.arg(QString::number(row.ticket.number), named(row.ticket.subject));
    return row.requester.isEmpty()
        ? head
        : PickTicket::tr("%1 · %2", "a ticket, its customer").arg(head, named(row.requester));
}

} // namespace

void askForTicket(Desk &desk, QWidget *parent, const QString &title, const QString &yes, const QList<TicketId> &but,
    QObject *context, std::function<void(TicketId ticket, const QString &number)> onTicket)
{
    PickQuestion question;
    question.title = title;
    question.label = PickTicket::tr("Number or words of the ticket");
    question.hint = PickTicket::tr("12, or printer in the ward");
    question.yes = yes;
    question.find = [&desk, but, context](const QString &typed, std::function<void(const QList<Pick> &)> answer) {
        desk.database()
            .read(findTickets, typed)
            .then(context, [but, answer = std::move(answer)](const Result<QList<TicketRow>> &rows) {
                QList<Pick> picks;
                for (const TicketRow &row : rows.value_or(QList<TicketRow>())) {
                    if (!but.contains(row.ticket.id))
                        picks << Pick{row.ticket.id.value, wordsOf(row)};
                }
                answer(picks);
            });
    };
    askToPick(parent, question, context, [onTicket = std::move(onTicket)](const Pick &pick) {
        onTicket(TicketId{pick.id}, pick.words.section(u' ', 0, 0));
    });
}

} // namespace Earshot
