// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/report.h"

#include <QSet>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void medians_data();
    void medians();
    void fewCases_data();
    void fewCases();
    void differences_data();
    void differences();
    void precision_data();
    void precision();
    void days_data();
    void days();
    void weeks();
    void months();
    void comparedDays_data();
    void comparedDays();
    void comparedSlicesFollowEachOther_data();
    void comparedSlicesFollowEachOther();
    void comparedColumns();
    void namesAreUnique();
    void opening();
};

void ReportTest::medians_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("middle");
    QTest::newRow("one") << QList<double>{7} << 7.0;
    QTest::newRow("odd") << QList<double>{9, 1, 5} << 5.0;
    QTest::newRow("even") << QList<double>{8, 1, 4, 2} << 3.0;
    QTest::newRow("equal") << QList<double>{2, 2, 2, 2} << 2.0;
    QTest::newRow("outlier") << QList<double>{1, 2, 3, 4, 1e12} << 3.0;
    QTest::newRow("negative") << QList<double>{-3, -1} << -2.0;
}

void ReportTest::medians()
{
    QFETCH(QList<double>, values);
    QFETCH(double, middle);
    QCOMPARE(median(values).value(), middle);
    QVERIFY(!median({}));
}

void ReportTest::fewCases_data()
{
    QTest::addColumn<FigureId>("id");
    QTest::addColumn<int>("cases");
    QTest::addColumn<bool>("tooFew");
    QTest::newRow("count of none") << FigureId::CallsOutbound << 0 << false;
    QTest::newRow("count of one") << FigureId::CallsOutbound << 1 << false;
    QTest::newRow("sum of one") << FigureId::TalkTotal << 1 << false;
    QTest::newRow("median of none") << FigureId::TalkMedian << 0 << true;
    QTest::newRow("median of four") << FigureId::CallThreadMails << 4 << true;
    QTest::newRow("median of five") << FigureId::CallThreadMails << 5 << false;
}

void ReportTest::fewCases()
{
    QFETCH(FigureId, id);
    QFETCH(int, cases);
    QTEST(isTooFew(keyFigure(id), {1.0, cases}), "tooFew");
}

void ReportTest::differences_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<int>("fromCases");
    QTest::addColumn<double>("subtracted");
    QTest::addColumn<int>("subtractedCases");
    QTest::addColumn<bool>("known");
    QTest::addColumn<double>("result");
    QTest::newRow("fewer") << 6.0 << 5 << 3.0 << 5 << true << 3.0;
    QTest::newRow("more") << 2.0 << 9 << 3.5 << 9 << true << -1.5;
    QTest::newRow("too few of one side") << 6.0 << 4 << 3.0 << 50 << false << 0.0;
    QTest::newRow("too few of the other") << 6.0 << 50 << 3.0 << 4 << false << 0.0;
    // As one reads them: 2.3 − 1.1, whatever was behind the decimal.
    QTest::newRow("of what is shown") << 2.34 << 5 << 1.06 << 5 << true << 1.2;
}

void ReportTest::differences()
{
    QFETCH(double, from);
    QFETCH(int, fromCases);
    QFETCH(double, subtracted);
    QFETCH(int, subtractedCases);
    QFETCH(bool, known);
    const auto found = difference(FigureUnit::Mails, {from, fromCases}, {subtracted, subtractedCases});
    QCOMPARE(found.has_value(), known);
    if (known)
        QTEST(*found, "result");
}

void ReportTest::precision_data()
{
    QTest::addColumn<FigureUnit>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("shown");
    QTest::newRow("days") << FigureUnit::Days << 1.26 << 1.3;
    QTest::newRow("mails") << FigureUnit::Mails << 2.5 << 2.5;
    QTest::newRow("milliseconds") << FigureUnit::Milliseconds << 1500.5 << 1501.0;
    QTest::newRow("cases") << FigureUnit::Cases << 12.0 << 12.0;
}

void ReportTest::precision()
{
    QFETCH(FigureUnit, unit);
    QFETCH(double, value);
    QTEST(rounded(unit, value), "shown");
}

void ReportTest::days_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("hours");
    QTest::newRow("usual") << QDateTime(QDate(2026, 6, 12), QTime(23, 30), Qt::UTC) << QByteArray("Europe/Berlin")
                           << 24;
    QTest::newRow("spring") << QDateTime(QDate(2026, 3, 29), QTime(12, 0), Qt::UTC) << QByteArray("Europe/Berlin")
                            << 23;
    QTest::newRow("autumn") << QDateTime(QDate(2026, 10, 25), QTime(12, 0), Qt::UTC) << QByteArray("Europe/Berlin")
                            << 25;
    QTest::newRow("far east") << QDateTime(QDate(2026, 6, 12), QTime(23, 30), Qt::UTC)
                              << QByteArray("Pacific/Kiritimati") << 24;
}

void ReportTest::days()
{
    QFETCH(QDateTime, now);
    QFETCH(QByteArray, zone);
    QFETCH(int, hours);
    const Period day = dayOf(now, QTimeZone(zone));
    QVERIFY(day.from <= now && now < day.to);
    QCOMPARE(day.from.secsTo(day.to), hours * 3600);
    QCOMPARE(day.from.toTimeZone(QTimeZone(zone)).time(), QTime(0, 0));
}

void ReportTest::weeks()
{
    const QTimeZone zone("Europe/Berlin");
    // Thursday to Tuesday: four days, a whole week, two days; the clock changes in the middle.
    const Period period = daysFrom(QDate(2026, 10, 15), QDate(2026, 10, 27), zone);
    const QList<Period> found = weeksOf(period, zone);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.first().from, period.from);
    QCOMPARE(found.last().to, period.to);
    QCOMPARE(found.at(1), daysFrom(QDate(2026, 10, 19), QDate(2026, 10, 25), zone));
    for (qsizetype i = 1; i < found.size(); ++i)
        QCOMPARE(found.at(i).from, found.at(i - 1).to);
    QVERIFY(weeksOf({period.from, period.from}, zone).isEmpty());
}

void ReportTest::months()
{
    const QTimeZone zone("Europe/Berlin");
    const QList<Period> found = monthsOf(daysFrom(QDate(2025, 12, 30), QDate(2026, 2, 1), zone), zone);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.first(), daysFrom(QDate(2025, 12, 30), QDate(2025, 12, 31), zone));
    QCOMPARE(found.at(1), daysFrom(QDate(2026, 1, 1), QDate(2026, 1, 31), zone));
    QCOMPARE(found.last(), daysFrom(QDate(2026, 2, 1), QDate(2026, 2, 1), zone));
}

void ReportTest::comparedDays_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<Comparison>("comparison");
    QTest::addColumn<QDate>("thenFirst");
    QTest::addColumn<QDate>("thenLast");
    const auto before = Comparison::PeriodBefore;
    const auto year = Comparison::YearBefore;
    QTest::newRow("one day") << QDate(2026, 3, 2) << QDate(2026, 3, 2) << before << QDate(2026, 3, 1)
                             << QDate(2026, 3, 1);
    QTest::newRow("some days") << QDate(2026, 3, 3) << QDate(2026, 3, 7) << before << QDate(2026, 2, 26)
                               << QDate(2026, 3, 2);
    QTest::newRow("over the change of the clock")
        << QDate(2026, 3, 28) << QDate(2026, 3, 31) << before << QDate(2026, 3, 24) << QDate(2026, 3, 27);
    QTest::newRow("a week") << QDate(2026, 3, 9) << QDate(2026, 3, 15) << before << QDate(2026, 3, 2)
                            << QDate(2026, 3, 8);
    QTest::newRow("some days of a week") << QDate(2026, 3, 9) << QDate(2026, 3, 11) << before << QDate(2026, 3, 2)
                                         << QDate(2026, 3, 4);
    QTest::newRow("a week that begins a month")
        << QDate(2026, 6, 1) << QDate(2026, 6, 7) << before << QDate(2026, 5, 25) << QDate(2026, 5, 31);
    QTest::newRow("a month") << QDate(2026, 3, 1) << QDate(2026, 3, 31) << before << QDate(2026, 2, 1)
                             << QDate(2026, 2, 28);
    QTest::newRow("some days of a month")
        << QDate(2026, 3, 1) << QDate(2026, 3, 10) << before << QDate(2026, 2, 1) << QDate(2026, 2, 10);
    QTest::newRow("a year by months") << QDate(2025, 1, 1) << QDate(2025, 12, 31) << before << QDate(2024, 1, 1)
                                      << QDate(2024, 12, 31);
    QTest::newRow("a year before") << QDate(2026, 3, 3) << QDate(2026, 4, 7) << year << QDate(2025, 3, 3)
                                   << QDate(2025, 4, 7);
    QTest::newRow("a day there is not every year")
        << QDate(2028, 2, 29) << QDate(2028, 2, 29) << year << QDate(2027, 2, 28) << QDate(2027, 2, 28);
}

void ReportTest::comparedDays()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(Comparison, comparison);
    QFETCH(QDate, thenFirst);
    QFETCH(QDate, thenLast);
    const QTimeZone zone("Europe/Berlin");
    const Period whole = daysFrom(first, last, zone);
    QCOMPARE(earlier(whole, whole, comparison, whole.to, zone), daysFrom(thenFirst, thenLast, zone));
    // While it goes on, both end at the same time of day.
    const QDateTime now(last, QTime(9, 30), zone);
    const Period sofar = earlier(whole, whole, comparison, now, zone);
    QCOMPARE(sofar.from, daysFrom(thenFirst, thenLast, zone).from);
    QCOMPARE(sofar.to.toTimeZone(zone).time(), QTime(9, 30));
    QCOMPARE(sofar.to.toTimeZone(zone).date(), thenLast);
    // What has not begun is compared with nothing.
    const Period none = earlier(whole, whole, comparison, whole.from, zone);
    QCOMPARE(none.from, none.to);
}

void ReportTest::comparedSlicesFollowEachOther_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("four weeks") << QDate(2026, 5, 16) << QDate(2026, 6, 12);
    QTest::newRow("a month longer than the one before") << QDate(2026, 3, 1) << QDate(2026, 3, 31);
    QTest::newRow("a year with a day more") << QDate(2024, 1, 1) << QDate(2024, 12, 31);
    QTest::newRow("this year") << QDate(2026, 1, 1) << QDate(2026, 6, 12);
}

void ReportTest::comparedSlicesFollowEachOther()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const QTimeZone zone("Europe/Berlin");
    const Period whole = daysFrom(first, last, zone);
    const QDateTime now(last, QTime(12, 0), zone);
    for (const Comparison comparison : {Comparison::PeriodBefore, Comparison::YearBefore}) {
        const Period then = earlier(whole, whole, comparison, now, zone);
        for (const QList<Period> &slices : {weeksOf(whole, zone), monthsOf(whole, zone)}) {
            QDateTime at = then.from;
            for (const Period &slice : slices) {
                const Period before = earlier(slice, whole, comparison, now, zone);
                QCOMPARE(before.from, at);
                QVERIFY(before.from <= before.to);
                at = before.to;
            }
            QCOMPARE(at, then.to);
        }
    }
}

void ReportTest::comparedColumns()
{
    Report report;
    QCOMPARE(figureColumns(report).size(), qsizetype(figuresOf(ReportName::Today).size()));
    report.comparison = Comparison::PeriodBefore;
    QCOMPARE(figureColumns(report).size(), qsizetype(figuresOf(ReportName::Today).size()) + 4); // what was done
    report.name = ReportName::Voice;
    const QList<FigureColumn> columns = figureColumns(report);
    QCOMPARE(columns.size(), qsizetype(2 * figuresOf(ReportName::Voice).size()));
    QCOMPARE(columns.at(3), (FigureColumn{1, true}));
}

void ReportTest::namesAreUnique()
{
    QSet<QLatin1StringView> names;
    qsizetype count = 0;
    for (const ReportName report : {ReportName::Today, ReportName::Voice}) {
        for (const KeyFigure &figure : figuresOf(report)) {
            names << figure.name;
            ++count;
            QCOMPARE(keyFigure(figure.id).name, figure.name);
        }
    }
    QCOMPARE(names.size(), count);
}

void ReportTest::opening()
{
    Report report;
    report.name = ReportName::Voice;
    report.now = QDateTime(QDate(2026, 6, 12), QTime(12, 0), Qt::UTC);
    ReportRow row;
    row.queue = QueueId{3};
    row.cells.resize(qsizetype(figuresOf(ReportName::Voice).size()));
    QVERIFY(!opens(report, row, 0)); // nothing is counted: nothing to open
    row.cells[0] = {2.0, 2};
    QCOMPARE(opens(report, row, 0), (Figure{FigureId::CallsOutbound, {}, report.now, false, QueueId{3}}));
    QCOMPARE(figuresOf(ReportName::Voice)[5].id, FigureId::TalkMedian);
    row.cells[5] = {100.0, 4};
    QVERIFY(!opens(report, row, 5)); // too few to say
    row.cells[5] = {100.0, 5};
    QVERIFY(opens(report, row, 5));
    row.cells.last() = {1.0, 9};
    QVERIFY(!opens(report, row, row.cells.size() - 1)); // a difference has no cases of its own
}

QTEST_GUILESS_MAIN(ReportTest)
#include "report.moc"
