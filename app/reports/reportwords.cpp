// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportwords.h"

#include <array>

#include <QCoreApplication>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

QString say(const char *text)
{
    return QCoreApplication::translate("Reports", text);
}

struct Words {
    FigureId id;
    const char *heading;
    const char *definition;
    const char *column = nullptr; ///< where the heading leans on its neighbour's
};

constexpr std::array words{
    Words{FigureId::WaitingForUs, QT_TRANSLATE_NOOP("Reports", "Waiting for us"),
        QT_TRANSLATE_NOOP("Reports", "Open tickets whose customer waits for our answer.")},
    Words{FigureId::Unassigned, QT_TRANSLATE_NOOP("Reports", "Unassigned"),
        QT_TRANSLATE_NOOP("Reports", "Open tickets that nobody has taken yet.")},
    Words{FigureId::Late, QT_TRANSLATE_NOOP("Reports", "Late"),
        QT_TRANSLATE_NOOP("Reports", "Open tickets that were due before now.")},
    Words{FigureId::DueToday, QT_TRANSLATE_NOOP("Reports", "Due today"),
        QT_TRANSLATE_NOOP("Reports", "Open tickets that are due later today.")},
    Words{FigureId::CallBacksDue, QT_TRANSLATE_NOOP("Reports", "Call-backs due"),
        QT_TRANSLATE_NOOP("Reports", "Call-backs that are to be made now, and were not made yet.")},
    Words{FigureId::MissedCalls, QT_TRANSLATE_NOOP("Reports", "Missed calls"),
        QT_TRANSLATE_NOOP("Reports", "Inbound calls nobody answered and nobody has looked after, of any day.")},
    Words{FigureId::PromisesDue, QT_TRANSLATE_NOOP("Reports", "Promises due"),
        QT_TRANSLATE_NOOP("Reports", "Promises made in a call that are due today or before, neither kept nor not.")},
    Words{FigureId::NewToday, QT_TRANSLATE_NOOP("Reports", "New"),
        QT_TRANSLATE_NOOP("Reports", "Tickets that came on this day.")},
    Words{FigureId::SolvedToday, QT_TRANSLATE_NOOP("Reports", "Solved"),
        QT_TRANSLATE_NOOP("Reports", "Tickets solved on this day and not opened again.")},
    Words{FigureId::CallsToday, QT_TRANSLATE_NOOP("Reports", "Calls"),
        QT_TRANSLATE_NOOP("Reports", "Calls that began on this day and are over, in both directions.")},
    Words{FigureId::ReachedToday, QT_TRANSLATE_NOOP("Reports", "Reached"),
        QT_TRANSLATE_NOOP("Reports", "Calls of this day in which the customer was spoken to.")},
    Words{FigureId::CallsOutbound, QT_TRANSLATE_NOOP("Reports", "Calls out"),
        QT_TRANSLATE_NOOP("Reports", "Calls we made, whatever came of them.")},
    Words{FigureId::CallsInbound, QT_TRANSLATE_NOOP("Reports", "Calls in"),
        QT_TRANSLATE_NOOP("Reports", "Calls from customers, the missed ones too.")},
    Words{FigureId::CallsReached, QT_TRANSLATE_NOOP("Reports", "Reached"),
        QT_TRANSLATE_NOOP("Reports", "Calls of both directions in which the customer was spoken to.")},
    Words{FigureId::CallsTalked, QT_TRANSLATE_NOOP("Reports", "Talked: n"),
        QT_TRANSLATE_NOOP("Reports", "Calls in which somebody talked, an answering machine too.")},
    Words{FigureId::TalkTotal, QT_TRANSLATE_NOOP("Reports", "Talk time"),
        QT_TRANSLATE_NOOP("Reports", "Time talked in all calls together, in hours, minutes and seconds.")},
    Words{FigureId::TalkMedian, QT_TRANSLATE_NOOP("Reports", "Talk, median"),
        QT_TRANSLATE_NOOP("Reports", "Half of the calls in which somebody talked were shorter, half longer.")},
    Words{FigureId::CallsRang, QT_TRANSLATE_NOOP("Reports", "Rang: n"),
        QT_TRANSLATE_NOOP("Reports", "Calls whose ringing we saw; what another phone dialled is not among them.")},
    Words{FigureId::RingingMedian, QT_TRANSLATE_NOOP("Reports", "Ringing, median"),
        QT_TRANSLATE_NOOP("Reports", "Half of the calls whose ringing we saw rang shorter, half longer.")},
    Words{FigureId::CallBacksPromised, QT_TRANSLATE_NOOP("Reports", "Call-backs"),
        QT_TRANSLATE_NOOP("Reports", "Call-backs promised for the period; cancelled ones are left out.")},
    Words{FigureId::CallBacksKept, QT_TRANSLATE_NOOP("Reports", "Kept"),
        QT_TRANSLATE_NOOP("Reports", "Call-backs promised for the period that were made."),
        QT_TRANSLATE_NOOP("Reports", "Call-backs kept")},
    Words{FigureId::MailThreads, QT_TRANSLATE_NOOP("Reports", "Mail alone: n"),
        QT_TRANSLATE_NOOP("Reports",
            "Solved tickets with at least two mails, on which no call reached the customer and no visit, chat or "
            "letter was.")},
    Words{FigureId::MailThreadMails, QT_TRANSLATE_NOOP("Reports", "mails"),
        QT_TRANSLATE_NOOP("Reports", "Mail alone: mails until the ticket was solved, median."),
        QT_TRANSLATE_NOOP("Reports", "Mail alone: mails")},
    Words{FigureId::MailThreadDays, QT_TRANSLATE_NOOP("Reports", "days"),
        QT_TRANSLATE_NOOP("Reports", "Mail alone: days from the first contact until solved, median."),
        QT_TRANSLATE_NOOP("Reports", "Mail alone: days")},
    Words{FigureId::CallThreads, QT_TRANSLATE_NOOP("Reports", "With a call: n"),
        QT_TRANSLATE_NOOP("Reports",
            "Solved tickets with at least two mails, in which a call reached the customer and at most one mail of each "
            "side followed.")},
    Words{FigureId::CallThreadMails, QT_TRANSLATE_NOOP("Reports", "mails"),
        QT_TRANSLATE_NOOP("Reports", "Ended with a call: mails until the ticket was solved, median."),
        QT_TRANSLATE_NOOP("Reports", "With a call: mails")},
    Words{FigureId::CallThreadDays, QT_TRANSLATE_NOOP("Reports", "days"),
        QT_TRANSLATE_NOOP("Reports", "Ended with a call: days from the first contact until solved, median."),
        QT_TRANSLATE_NOOP("Reports", "With a call: days")},
    Words{FigureId::FewerMails, QT_TRANSLATE_NOOP("Reports", "Fewer mails"),
        QT_TRANSLATE_NOOP("Reports", "By how many mails the median is smaller where it ended with a call.")},
};

const Words &wordsOf(FigureId id)
{
    for (const Words &known : words) {
        if (known.id == id)
            return known;
    }
    Q_UNREACHABLE();
}

QString hoursMinutesSeconds(qint64 milliseconds)
{
    const qint64 seconds = (milliseconds + 500) / 1000;
    return u"%1:%2:%3"_s.arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

/// Where no language is set the short format has seconds.
QString minuteOf(const QTime &time, const QLocale &locale)
{
    return locale.toString(
        time, locale.language() == QLocale::C ? u"HH:mm"_s : locale.timeFormat(QLocale::ShortFormat));
}

QString number(double value, const QLocale &locale, int decimals)
{
    return locale.toString(value, 'f', decimals);
}

} // namespace

QString titleOf(ReportName report)
{
    return report == ReportName::Today
        ? say(QT_TRANSLATE_NOOP("Reports", "Today: what waits, and what was done"))
        : say(QT_TRANSLATE_NOOP("Reports", "Voice: threads that ended with a call, against mail alone"));
}

QString headingOf(FigureId figure)
{
    return say(wordsOf(figure).heading);
}

QString longHeadingOf(FigureId figure)
{
    const Words &known = wordsOf(figure);
    return say(known.column ? known.column : known.heading);
}

QString longHeadingOf(const Report &report, const FigureColumn &column)
{
    const QString heading = longHeadingOf(figuresOf(report.name)[size_t(column.figure)].id);
    return column.before ? u"%1, %2"_s.arg(heading, thenWords(report.name, report.comparison)) : heading;
}

QString definitionOf(FigureId figure)
{
    return say(wordsOf(figure).definition);
}

QString threadsDefinition()
{
    return say(QT_TRANSLATE_NOOP("Reports",
        "Tickets solved in the period with at least two mails. “Ended with a call”: mail came first, then a call "
        "reached the customer, and at most one mail of each side followed, such as our summary and their thanks. "
        "“Mail alone”: no call reached the customer, and there was no visit, chat or letter."));
}

QString callsDefinition()
{
    return say(QT_TRANSLATE_NOOP("Reports",
        "Calls count by the day they began, in both directions, whatever came of them; call-backs by the day they were "
        "promised for."));
}

QString definitionOf(ReportName report)
{
    return report == ReportName::Today ? say(QT_TRANSLATE_NOOP("Reports",
               "Open work as it stands now; what came, was solved and was called since midnight. Late and due are "
               "measured by the ticket's due time. A call counts once it is over."))
                                       : u"%1 %2"_s.arg(threadsDefinition(), callsDefinition());
}

QString definitionOf(const Report &report)
{
    return comparedDefinition(report, definitionOf(report.name));
}

QString comparedDefinition(const Report &report, const QString &definition)
{
    if (report.comparison == Comparison::None)
        return definition;
    QStringList sentences{definition,
        say(QT_TRANSLATE_NOOP("Reports", "Each figure is compared with the same one of the %1: %2."))
            .arg(thenWords(report.name, report.comparison),
                periodWords(report.total.periodBefore, QTimeZone::systemTimeZone(), QLocale()))};
    if (report.now < report.period.to)
        sentences << say(QT_TRANSLATE_NOOP("Reports", "Both end at the same time of day."));
    if (report.name == ReportName::Today)
        sentences << say(QT_TRANSLATE_NOOP(
            "Reports", "What waits, is due, late or unassigned is known as it stands now, and compared with nothing."));
    return sentences.join(u' ');
}

QString countedHeading()
{
    return say(QT_TRANSLATE_NOOP("Reports", "What is counted"));
}

QString howToRead(ReportName report)
{
    return report == ReportName::Today
        ? say(QT_TRANSLATE_NOOP(
            "Reports", "It shows where help is needed now, not who works well. A ticket can stand in several columns."))
        : say(QT_TRANSLATE_NOOP("Reports",
            "It compares, it does not prove. Harder problems may be mailed for longer before somebody calls. A thread "
            "in which more mail or a visit followed the call is in neither group. Calls with an unknown outcome are "
            "counted as calls, and end no thread."));
}

QString fewCasesWords()
{
    return say(QT_TRANSLATE_NOOP("Reports", "too few to say"));
}

QString fewCasesSentence(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Queue:
        break;
    case Grouping::Week:
        return say(QT_TRANSLATE_NOOP("Reports",
                       "Each week has fewer than %1 solved tickets of a kind: too few to compare. All weeks together "
                       "are above."))
            .arg(EnoughCases);
    case Grouping::Month:
        return say(QT_TRANSLATE_NOOP("Reports",
                       "Each month has fewer than %1 solved tickets of a kind: too few to compare. All months "
                       "together are above."))
            .arg(EnoughCases);
    }
    return say(QT_TRANSLATE_NOOP("Reports",
                   "Each queue has fewer than %1 solved tickets of a kind: too few to compare. All queues together "
                   "are above."))
        .arg(EnoughCases);
}

QString thenWords(ReportName report, Comparison comparison)
{
    if (comparison == Comparison::YearBefore)
        return say(QT_TRANSLATE_NOOP("Reports", "year before"));
    return report == ReportName::Today ? say(QT_TRANSLATE_NOOP("Reports", "day before"))
                                       : say(QT_TRANSLATE_NOOP("Reports", "period before"));
}

QString nowWords(ReportName report)
{
    return report == ReportName::Today ? say(QT_TRANSLATE_NOOP("Reports", "today"))
                                       : say(QT_TRANSLATE_NOOP("Reports", "this period"));
}

QString groupHeading(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Queue:
        break;
    case Grouping::Week:
        return say(QT_TRANSLATE_NOOP("Reports", "Week"));
    case Grouping::Month:
        return say(QT_TRANSLATE_NOOP("Reports", "Month"));
    }
    return say(QT_TRANSLATE_NOOP("Reports", "Queue"));
}

QString groupWords(const Report &report, const ReportRow &row, const QTimeZone &zone, const QLocale &locale)
{
    if (&row == &report.total)
        return report.grouping == Grouping::Queue ? say(QT_TRANSLATE_NOOP("Reports", "All queues"))
            : report.grouping == Grouping::Week   ? say(QT_TRANSLATE_NOOP("Reports", "All weeks"))
                                                  : say(QT_TRANSLATE_NOOP("Reports", "All months"));
    if (report.grouping != Grouping::Queue)
        return periodWords(row.period, zone, locale);
    return row.queueName.isEmpty() ? say(QT_TRANSLATE_NOOP("Reports", "No queue")) : row.queueName;
}

QString shortPeriodWords(Grouping grouping, const Period &period, const QTimeZone &zone, const QLocale &locale)
{
    const QString format = grouping == Grouping::Week
        ? QCoreApplication::translate("Reports", "d MMM", "a day and its month, short, in QDate's letters")
        : QCoreApplication::translate("Reports", "MMM", "a month, short, in QDate's letters");
    return locale.toString(period.from.toTimeZone(zone).date(), format);
}

QString yearWords(const Period &period, const QTimeZone &zone, const QLocale &locale)
{
    return locale.toString(period.from.toTimeZone(zone).date(),
        QCoreApplication::translate("Reports", "yyyy", "a year, in QDate's letters"));
}

QString periodWords(const Period &period, const QTimeZone &zone, const QLocale &locale)
{
    const QDate first = period.from.toTimeZone(zone).date();
    const QDateTime end = period.to.toTimeZone(zone);
    const bool untilMidnight = end == end.date().startOfDay(zone);
    const QDate last = untilMidnight ? end.date().addDays(-1) : end.date();
    const QString wholeDate = QCoreApplication::translate("Reports", "d MMMM yyyy", "a whole date, in QDate's letters");
    QString whole = locale.toString(last, wholeDate);
    if (!untilMidnight)
        whole = say(QT_TRANSLATE_NOOP("Reports", "%1, until %2")).arg(whole, minuteOf(end.time(), locale));
    if (first >= last)
        return whole;
    const bool sameYear = first.year() == last.year();
    const bool sameMonth = sameYear && first.month() == last.month();
    const QString from = locale.toString(first,
        sameMonth      ? QCoreApplication::translate("Reports", "d", "a day of the month, in QDate's letters")
            : sameYear ? QCoreApplication::translate("Reports", "d MMMM", "a day of this year, in QDate's letters")
                       : wholeDate);
    return say(QT_TRANSLATE_NOOP("Reports", "%1 to %2")).arg(from, whole);
}

QString cellWords(const KeyFigure &figure, const ReportCell &cell, const QLocale &locale)
{
    if (isTooFew(figure, cell))
        return fewCasesWords();
    if (!cell.value)
        return u"–"_s;
    switch (figure.unit) {
    case FigureUnit::Cases:
        return number(*cell.value, locale, 0);
    case FigureUnit::Mails:
        return number(*cell.value, locale, *cell.value == qRound64(*cell.value) ? 0 : 1);
    case FigureUnit::Days:
        return number(*cell.value, locale, 1);
    case FigureUnit::Milliseconds:
        break;
    }
    return hoursMinutesSeconds(qint64(*cell.value));
}

QString aboutCell(const Report &report, const ReportRow &row, const FigureColumn &column, const QTimeZone &zone,
    const QLocale &locale)
{
    const KeyFigure &figure = figuresOf(report.name)[size_t(column.figure)];
    const QString period = periodWords(column.before ? row.periodBefore : row.period, zone, locale);
    if (figure.kind == FigureKind::Difference)
        return u"%1 %2."_s.arg(definitionOf(figure.id), period);
    return u"%1 n = %2, %3."_s.arg(
        definitionOf(figure.id), casesWords(figure.cases, column.cellOf(row).cases, locale), period);
}

QString casesWords(CaseKind kind, qint64 cases, const QLocale &locale)
{
    const QString count = number(double(cases), locale, 0);
    switch (kind) {
    case CaseKind::Tickets:
        return (cases == 1 ? say(QT_TRANSLATE_NOOP("Reports", "%1 ticket"))
                           : say(QT_TRANSLATE_NOOP("Reports", "%1 tickets")))
            .arg(count);
    case CaseKind::Calls:
        return (
            cases == 1 ? say(QT_TRANSLATE_NOOP("Reports", "%1 call")) : say(QT_TRANSLATE_NOOP("Reports", "%1 calls")))
            .arg(count);
    case CaseKind::CallBacks:
        break;
    }
    return (cases == 1 ? say(QT_TRANSLATE_NOOP("Reports", "%1 call-back"))
                       : say(QT_TRANSLATE_NOOP("Reports", "%1 call-backs")))
        .arg(count);
}

} // namespace Earshot
