// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One thing done to all the chosen tickets, as one act: told while it goes on, and stopped as a whole.
#include "earshot/desk/desk.h"
#include "earshot/desk/mergedesk.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/storage/customers.h"
#include "earshot/storage/histories.h"

#include <algorithm>

#include "shell/courseteller.h"
#include "shell/wording.h"
#include "tickets/ticketacts.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

ManyDone counted(Session &session, const QUuid &act)
{
    return {act, Histories::rowsOfAct(session, act, Kind::Ticket), {}};
}

ManyDone mergeCounted(Session &session, const Actor &actor, const QList<TicketId> &from, TicketId into)
{
    ManyDone done;
    const CustomerId customer
        = Customers::standing(session, Tickets::byId(session, Tickets::standing(session, into)).customer);
    const bool isSomebodyElses = std::any_of(from.begin(), from.end(),
        [&](TicketId one) { return Customers::standing(session, Tickets::byId(session, one).customer) != customer; });
    if (isSomebodyElses && customer)
        done.customer = Customers::byId(session, customer).name;
    done.act = mergeTickets(session, actor, from, into);
    return done;
}

} // namespace

void TicketActs::changeAll(const TicketChange &change, const QString &words)
{
    const auto course = std::make_shared<Course>();
    reportAll(m_desk.actLong(
                  course,
                  [](Session &session, const Actor &actor, const QList<TicketId> &tickets, const TicketChange &to) {
                      return counted(session, changeTickets(session, actor, tickets, to));
                  },
                  m_all, change),
        course, words);
}

void TicketActs::putAwayTo(Shelf shelf)
{
    if (!m_ticket)
        return;
    const QString words = shelf == Shelf::Spam ? tr("Put %1 into spam")
        : shelf == Shelf::Trash                ? tr("Put %1 into the trash")
                                               : tr("Put %1 back onto the desk");
    if (!isSeveral())
        return report(m_desk.act(putAway, m_all, shelf), words);
    const auto course = std::make_shared<Course>();
    reportAll(m_desk.actLong(
                  course,
                  [](Session &session, const Actor &actor, const QList<TicketId> &tickets, Shelf to) {
                      return counted(session, putAway(session, actor, tickets, to));
                  },
                  m_all, shelf),
        course, words);
}

void TicketActs::mergeAllInto(TicketId into, const QString &number)
{
    const int others = int(m_all.size() - m_all.count(into)); // it may be one of those that were chosen
    const QString words
        = tr("Merged %1 into %2")
              .arg(isSeveral() ? tr("%Ln tickets", nullptr, others) : u"#%1"_s.arg(m_row.ticket.number), number);
    const auto course = std::make_shared<Course>();
    auto *teller = tellOf(course);
    m_mergedHere.unite({m_all.begin(), m_all.end()});
    m_desk.actLong(course, mergeCounted, m_all, into)
        .then(this, [this, words, course, teller](const Result<ManyDone> &done) {
            delete teller;
            if (!done)
                return tellFailed(done.error(), *course);
            Q_EMIT said(
                {done->customer.isEmpty() ? words : tr("%1. The customer is %2 now.").arg(words, named(done->customer)),
                    done->act});
        });
}

CourseTeller *TicketActs::tellOf(const std::shared_ptr<Course> &course)
{
    auto *teller = new CourseTeller(course, tr("Changing tickets: %1 of %2"), this);
    connect(teller, &CourseTeller::said, this, &TicketActs::said);
    return teller;
}

void TicketActs::tellFailed(const Error &why, const Course &course)
{
    Q_EMIT said({course.isCancelled() ? tr("Stopped: everything is as it was") : Earshot::words(why).oneLine()});
    Q_EMIT refreshed();
}

void TicketActs::reportAll(Answer<ManyDone> answer, const std::shared_ptr<Course> &course, const QString &words)
{
    auto *teller = tellOf(course);
    answer.then(this, [this, words, course, teller, asked = int(m_all.size())](const Result<ManyDone> &done) {
        delete teller;
        if (!done)
            return tellFailed(done.error(), *course);
        if (done->act.isNull()) {
            Q_EMIT said({tr("It was so already: nothing was changed")});
            return;
        }
        const QString what = words.arg(tr("%Ln tickets", nullptr, done->tickets));
        const int rest = asked - done->tickets;
        Q_EMIT said({rest > 0 ? tr("%1; %Ln were so already", "Solved 19 tickets", rest).arg(what) : what, done->act});
    });
}

} // namespace Earshot
