// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/countings.h"

#include "earshot/storage/session.h"

#include <array>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

// Where the rows of a figure come from. In all of them `t` is the ticket, whose queue decides the group.
// {from}, {to}, {now} are the moments of the figure.

constexpr auto tickets = "ticket t";
constexpr auto calls = "call c LEFT JOIN ticket o ON o.id = c.ticket_id LEFT JOIN ticket t ON t.id = "
                       "COALESCE(o.merged_into, o.id)";
constexpr auto callBacks = "call_back b LEFT JOIN ticket o ON o.id = b.ticket_id LEFT JOIN ticket t ON t.id = "
                           "COALESCE(o.merged_into, o.id)";
/// Solved tickets with at least two mails: how many there were until then, and when somebody last spoke with the
/// customer.
constexpr auto threads
    = "(SELECT s.id, s.queue_id, s.solved, s.solved - s.created AS took, COUNT(*) AS mails, MIN(m.sent) AS first_mail, "
      "(SELECT MAX(c.started) FROM ticket o JOIN call c ON c.ticket_id = o.id WHERE COALESCE(o.merged_into, o.id) = "
      "+s.id AND c.outcome = 1 AND c.started <= s.solved) AS last_call, "
      "(SELECT MAX(k.at) FROM ticket o JOIN contact k ON k.ticket_id = o.id WHERE COALESCE(o.merged_into, o.id) = "
      "+s.id AND k.at <= s.solved) AS last_other "
      "FROM ticket s JOIN ticket p ON COALESCE(p.merged_into, p.id) = +s.id JOIN message m ON m.ticket_id = p.id "
      "AND m.kind = 0 AND m.sent <= s.solved WHERE s.shelf = 0 AND s.solved >= {from} AND s.solved < {to} GROUP BY "
      "s.id, s.queue_id, s.solved, s.created "
      "HAVING COUNT(*) >= 2) t";

// What narrows them. A call counts once it is over.

constexpr auto waiting = "t.waiting_since IS NOT NULL"; // only open tickets wait
constexpr auto unassigned = "t.category < 4 AND t.owner_id IS NULL";
constexpr auto late = "t.category < 4 AND t.due < {now}";
constexpr auto dueToday = "t.category < 4 AND t.due >= {now} AND t.due < {to}";
constexpr auto callBackDue = "b.state = 0 AND b.from_time <= {now}";
constexpr auto missed = "c.direction = 0 AND NOT c.handled";
constexpr auto promiseDue = "c.promise_state = 1 AND c.promise_due < {to}";
/// No ticket is created after its last change, whose times have an index.
constexpr auto created = "t.updated >= {from} AND t.created >= {from} AND t.created < {to}";
constexpr auto solved = "t.solved >= {from} AND t.solved < {to}";
constexpr auto made = "c.started >= {from} AND c.started < {to} AND (c.state = 4 OR c.filed)";
constexpr auto outbound = "c.direction = 1";
constexpr auto inbound = "c.direction = 0";
constexpr auto reached = "c.outcome = 1";
constexpr auto talked = "c.talk_ms > 0";
constexpr auto rang = "c.ringing_ms > 0";
constexpr auto promised = "b.from_time >= {from} AND b.from_time < {to} AND b.state <> 2";
constexpr auto kept = "b.state = 1";
constexpr auto byMail = "t.last_call IS NULL AND t.last_other IS NULL";
/// Mail came first, and after the call there was at most what politeness asks for: our summary and their thanks. What
/// a program wrote is no contact. The number is the direction.
constexpr auto byCall
    = "t.last_call >= COALESCE(t.last_other, t.last_call) AND t.first_mail <= t.last_call AND "
      "(SELECT COUNT(*) FROM ticket o JOIN message a ON a.ticket_id = o.id WHERE COALESCE(o.merged_into, o.id) = "
      "+t.id AND a.kind = 0 AND a.sent > t.last_call AND "
      "a.sent <= t.solved AND a.direction = 0 AND a.automatic = 0) <= 1 AND "
      "(SELECT COUNT(*) FROM ticket o JOIN message a ON a.ticket_id = o.id WHERE COALESCE(o.merged_into, o.id) = "
      "+t.id AND a.kind = 0 AND a.sent > t.last_call AND "
      "a.sent <= t.solved AND a.direction = 1 AND a.automatic = 0) <= 1";

constexpr std::array countings{
    Counting{FigureId::WaitingForUs, tickets, waiting},
    Counting{FigureId::Unassigned, tickets, unassigned},
    Counting{FigureId::Late, tickets, late},
    Counting{FigureId::DueToday, tickets, dueToday},
    Counting{FigureId::CallBacksDue, callBacks, callBackDue},
    Counting{FigureId::MissedCalls, calls, missed},
    Counting{FigureId::PromisesDue, calls, promiseDue},
    Counting{FigureId::NewToday, tickets, created},
    Counting{FigureId::SolvedToday, tickets, solved},
    Counting{FigureId::CallsToday, calls, made},
    Counting{FigureId::ReachedToday, calls, made, reached},
    Counting{FigureId::CallsOutbound, calls, made, outbound},
    Counting{FigureId::CallsInbound, calls, made, inbound},
    Counting{FigureId::CallsReached, calls, made, reached},
    Counting{FigureId::CallsTalked, calls, made, talked},
    Counting{FigureId::TalkTotal, calls, made, talked, "c.talk_ms"},
    Counting{FigureId::TalkMedian, calls, made, talked, "c.talk_ms"},
    Counting{FigureId::CallsRang, calls, made, rang},
    Counting{FigureId::RingingMedian, calls, made, rang, "c.ringing_ms"},
    Counting{FigureId::CallBacksPromised, callBacks, promised},
    Counting{FigureId::CallBacksKept, callBacks, promised, kept},
    Counting{FigureId::MailThreads, threads, byMail},
    Counting{FigureId::MailThreadMails, threads, byMail, nullptr, "t.mails"},
    Counting{FigureId::MailThreadDays, threads, byMail, nullptr, "t.took / 86400000.0"},
    Counting{FigureId::CallThreads, threads, byCall},
    Counting{FigureId::CallThreadMails, threads, byCall, nullptr, "t.mails"},
    Counting{FigureId::CallThreadDays, threads, byCall, nullptr, "t.took / 86400000.0"},
};

} // namespace

const Counting *countingOf(FigureId id)
{
    for (const Counting &counting : countings) {
        if (counting.id == id)
            return &counting;
    }
    return nullptr;
}

QString sourceOf(const Counting &counting)
{
    QString source = QLatin1StringView(counting.from) + u" WHERE "_s + QLatin1StringView(counting.where);
    if (counting.from == tickets)
        source += u" AND t.shelf = 0"_s;
    else if (counting.from != threads) // a call may be on no ticket
        source += u" AND COALESCE(t.shelf, 0) < 2"_s;
    if (counting.also)
        source += u" AND "_s + QLatin1StringView(counting.also);
    return source;
}

bool countsThreads(const Counting &counting)
{
    return counting.from == threads;
}

Statement withMoments(const QString &sql, const Period &period, const QDateTime &now)
{
    Statement statement;
    for (qsizetype at = 0; at < sql.size();) {
        const qsizetype mark = sql.indexOf(u'{', at);
        statement.sql += QStringView(sql).mid(at, mark < 0 ? -1 : mark - at);
        if (mark < 0)
            break;
        at = sql.indexOf(u'}', mark) + 1;
        const QStringView name = QStringView(sql).mid(mark + 1, at - mark - 2);
        statement.sql += u'?';
        statement.values << toSql(name == u"from" ? period.from : name == u"to" ? period.to : now);
    }
    return statement;
}

} // namespace Earshot
