// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/plain.h"

#include "cli/words.h"

#include "earshot/domain/phonenumber.h"
#include "earshot/domain/preferencetext.h"

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

bool steers(QChar c)
{
    const char16_t code = c.unicode();
    const bool control = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const bool turnsLines = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return (control && c != u'\n' && c != u'\t') || turnsLines;
}

QString fact(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u"  %1 %2\n"_s.arg(QString(name + u':').leftJustified(18), plain(value));
}

} // namespace

QString plain(QString text)
{
    for (QChar &c : text) {
        if (steers(c))
            c = u'\ufffd';
    }
    return text;
}

QString plainLine(const QString &text, int width)
{
    const QString line = plain(text).simplified();
    return line.size() <= width ? line : line.left(width - 1) + u'…';
}

QString plain(const QDateTime &time)
{
    return time.isValid() ? QLocale::c().toString(time.toLocalTime(), u"ddd d MMM yyyy HH:mm"_s) : QString();
}

QString plainDuration(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    return seconds < 60 ? u"%1 s"_s.arg(seconds) : u"%1 min %2 s"_s.arg(seconds / 60).arg(seconds % 60);
}

QString plainLine(const TicketRow &row)
{
    const Ticket &ticket = row.ticket;
    const QString wait = ticket.waitingSince.isValid() ? u"  waits since "_s + plain(ticket.waitingSince) : QString();
    const QString priority
        = ticket.priority == Priority::Normal ? QString() : u"  "_s + wordOf(priorityWords, ticket.priority);
    return u"%1 %2 %3 %4%5%6"_s.arg(QString(u'#' + QString::number(ticket.number)).leftJustified(7),
        plainLine(row.statusName, 8).leftJustified(8), plainLine(row.requester, 22).leftJustified(22),
        plainLine(ticket.subject, 70), priority, wait);
}

QString plainLine(const CustomerRow &row)
{
    return u"%1 %2 %3 %4 %5"_s.arg(QString::number(row.id.value).leftJustified(7),
        plainLine(row.name, 28).leftJustified(28), plainLine(row.address, 34).leftJustified(34),
        plainLine(row.phone, 18).leftJustified(18), plainLine(row.organisation, 30));
}

QString plainLine(const CallRow &row)
{
    const Call &call = row.call;
    const QString ticket = row.ticketNumber ? u"#%1"_s.arg(row.ticketNumber) : u"-"_s;
    return u"%1 %2 %3 %4 %5 %6 %7 %8"_s.arg(QString::number(call.id.value).leftJustified(6),
        plain(call.started).leftJustified(22), wordOf(directionWords, call.direction).leftJustified(8),
        plainLine(row.customer, 22).leftJustified(22), plainLine(call.number, 18).leftJustified(18),
        wordOf(outcomeWords, call.outcome).leftJustified(12), ticket.leftJustified(7), plainLine(call.gist, 60));
}

QString plain(const Customer &customer, const QString &organisation)
{
    QString text = u"%1 (customer %2)\n"_s.arg(plainLine(customer.name, 200)).arg(customer.id.value);
    for (const QString &address : customer.addresses)
        text += fact(u"address"_s, address);
    for (const Phone &phone : customer.phones)
        text += fact(phone.confirmed ? u"phone"_s : u"phone, found"_s,
            QString(phone.number + u' ' + phone.label + u' ' + phone.source).simplified());
    text += fact(u"role"_s, customer.role) + fact(u"organisation"_s, organisation)
        + fact(u"language"_s, customer.language) + fact(u"time zone"_s, customer.timeZone);
    const bool asked = customer.preferenceAsked.isValid() || !customer.prefers.isEmpty();
    text += fact(u"likes to be reached"_s,
        asked                          ? preferencesText(customer.prefers)
            : isQuestionOpen(customer) ? u"asked on %1, no answer yet"_s.arg(plain(customer.questionAsked))
                                       : u"not asked yet"_s);
    text += fact(u"said so"_s, QString(plain(customer.preferenceAsked) + u' ' + customer.preferenceSource).trimmed());
    text += fact(u"notes"_s, customer.notes);
    return text;
}

} // namespace Earshot::Cli
