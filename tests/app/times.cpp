// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "shell/times.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

class TestTimes : public QObject
{
    Q_OBJECT

private:
    const QTimeZone zone{"Europe/Berlin"};
    const QDateTime now{QDate(2026, 11, 18), QTime(14, 5), zone}; // a Wednesday
    QDateTime at(const QString &text) const
    {
        QDateTime moment = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
        moment.setTimeZone(zone);
        return moment.toUTC(); // what the desk hands out
    }

private Q_SLOTS:
    void moments_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("words");
        QTest::newRow("today") << u"2026-11-18 11:55"_s << u"today 11:55"_s;
        QTest::newRow("yesterday, hours ago") << u"2026-11-17 23:59"_s << u"yesterday 23:59"_s;
        QTest::newRow("tomorrow") << u"2026-11-19 08:00"_s << u"tomorrow 08:00"_s;
        QTest::newRow("this week") << u"2026-11-13 09:12"_s << u"Fri 09:12"_s;
        QTest::newRow("six days ago") << u"2026-11-12 09:12"_s << u"Thu 09:12"_s;
        QTest::newRow("seven days ago") << u"2026-11-11 09:12"_s << u"11 Nov 09:12"_s;
        QTest::newRow("this year") << u"2026-02-02 09:12"_s << u"2 Feb 09:12"_s;
        QTest::newRow("last year, without a time") << u"2025-02-02 09:12"_s << u"2 Feb 2025"_s;
    }
    void moments()
    {
        QFETCH(QString, moment);
        QFETCH(QString, words);
        QCOMPARE(momentWords(at(moment), now, QLocale::c()), words);
    }
    void lastWeekOfLastYearHasATime()
    {
        const QDateTime newYear(QDate(2026, 1, 2), QTime(9, 0), zone);
        QCOMPARE(momentWords(at(u"2025-12-30 16:00"_s), newYear, QLocale::c()), u"Tue 16:00"_s);
    }
    void noMomentHasNoWords() { QCOMPARE(momentWords({}, now, QLocale::c()), QString()); }
    void clocksFollowTheLocale()
    {
        QCOMPARE(clockTime(QTime(16, 30), QLocale(QLocale::English, QLocale::UnitedStates)).left(4), u"4:30"_s);
        QCOMPARE(clockTime(QTime(16, 30, 9), QLocale::c()), u"16:30"_s);
        QCOMPARE(clockTime(QTime(16, 30), QLocale(QLocale::German)), u"16:30"_s);
    }

    void waiting_data()
    {
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<QString>("words");
        QTest::newRow("a moment") << qint64(0) << u"just now"_s;
        QTest::newRow("ahead of our clock") << qint64(-3) << u"just now"_s;
        QTest::newRow("minutes") << qint64(10) << u"10 min"_s;
        QTest::newRow("two hours") << qint64(130) << u"2 h 10 min"_s;
        QTest::newRow("minutes have two digits") << qint64(185) << u"3 h 05 min"_s;
        QTest::newRow("a whole hour") << qint64(60) << u"1 h"_s;
        QTest::newRow("after six hours no minutes") << qint64(6 * 60 + 50) << u"6 h"_s;
        QTest::newRow("a day") << qint64(25 * 60) << u"1 d 1 h"_s;
        QTest::newRow("two days sharp") << qint64(48 * 60 + 7) << u"2 d"_s;
        QTest::newRow("after ten days no hours") << qint64((12 * 24 + 5) * 60) << u"12 d"_s;
    }
    void waiting()
    {
        QFETCH(qint64, minutes);
        QFETCH(QString, words);
        QCOMPARE(waitingWords(now.addSecs(-60 * minutes), now), words);
    }
    void nobodyWaits() { QCOMPARE(waitingWords({}, now), QString()); }

    void due_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("words");
        QTest::addColumn<Token>("color");
        QTest::newRow("late") << u"2026-11-18 13:55"_s << u"late 10 min"_s << Token::Danger;
        QTest::newRow("late by days") << u"2026-11-15 13:05"_s << u"late 3 d 1 h"_s << Token::Danger;
        QTest::newRow("today") << u"2026-11-18 16:30"_s << u"due 16:30"_s << Token::Due;
        QTest::newRow("tomorrow") << u"2026-11-19 16:30"_s << u"due tomorrow"_s << Token::Text2;
        QTest::newRow("this week") << u"2026-11-20 16:30"_s << u"due Fri"_s << Token::Text2;
        QTest::newRow("later") << u"2026-11-28 16:30"_s << u"due 28 Nov"_s << Token::Text2;
        QTest::newRow("next year") << u"2027-01-28 16:30"_s << u"due 28 Jan 2027"_s << Token::Text2;
    }
    void due()
    {
        QFETCH(QString, due);
        QFETCH(QString, words);
        QFETCH(Token, color);
        const StateWords state = dueWords(at(due), now, QLocale::c());
        QCOMPARE(state.words, words);
        QCOMPARE(state.color, color);
        QCOMPARE(state.icon == IconName::Count, color == Token::Text2); // what is coloured has an icon, too
    }
    void overJustNowIsLateAMinute() { QCOMPARE(dueWords(now.addSecs(-5), now, QLocale::c()).words, u"late 1 min"_s); }

    void state_data()
    {
        QTest::addColumn<StatusCategory>("category");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("callBack");
        QTest::addColumn<QString>("words");
        const QString none;
        const QString past = u"2026-11-18 13:55"_s;
        const QString today = u"2026-11-18 15:00"_s;
        const QString friday = u"2026-11-20 15:00"_s;
        QTest::newRow("nothing") << StatusCategory::Open << none << none << u"no due date"_s;
        QTest::newRow("late before a call") << StatusCategory::Open << past << today << u"late 10 min"_s;
        QTest::newRow("a call before due today") << StatusCategory::Open << today << today << u"call at 15:00"_s;
        QTest::newRow("a call whose time has come") << StatusCategory::Open << none << past << u"call now"_s;
        QTest::newRow("a call on another day waits") << StatusCategory::Open << friday << friday << u"due Fri"_s;
        QTest::newRow("with customer") << StatusCategory::Pending << friday << none << u"with customer"_s;
        QTest::newRow("with customer, due today") << StatusCategory::Pending << today << none << u"due 15:00"_s;
        QTest::newRow("on hold") << StatusCategory::OnHold << none << none << u"on hold"_s;
        QTest::newRow("on hold with a date") << StatusCategory::OnHold << friday << none << u"due Fri"_s;
        QTest::newRow("solved is never late") << StatusCategory::Solved << past << none << u"Solved"_s;
    }
    void state()
    {
        QFETCH(StatusCategory, category);
        QFETCH(QString, due);
        QFETCH(QString, callBack);
        QFETCH(QString, words);
        TicketRow row;
        row.ticket.category = category;
        row.ticket.due = due.isEmpty() ? QDateTime() : at(due);
        row.callBack = callBack.isEmpty() ? QDateTime() : at(callBack);
        QCOMPARE(stateWords(row, now, QLocale::c()).words, words);
    }

    void durations()
    {
        QCOMPARE(durationWords(-4), u"0 s"_s);
        QCOMPARE(durationWords(41'000), u"41 s"_s);
        QCOMPARE(durationWords(65 * 60'000), u"1 h 05 min"_s);
        QCOMPARE(timerWords(161'000), u"02:41"_s);
        QCOMPARE(timerWords(3'761'000), u"1:02:41"_s);
    }
    void counts()
    {
        QCOMPARE(countWords(9'999, QLocale(QLocale::English)), u"9,999"_s);
        QCOMPARE(countWords(10'000, QLocale(QLocale::English)), u"10,000+"_s);
        QCOMPARE(countWords(10'000, QLocale(QLocale::German)), u"10.000+"_s);
    }
};

QTEST_GUILESS_MAIN(TestTimes)
#include "times.moc"
