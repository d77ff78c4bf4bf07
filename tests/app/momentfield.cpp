// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/momentfield.h"

#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QSignalSpy>
#include <QTest>

#include "shell/momenttext.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2026, 11, 29);

} // namespace

class TestMomentField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day"); // invalid: cannot be read
        const auto row = [](const char *tag, const QString &locale, const QString &typed, const QDate &day) {
            QTest::newRow(tag) << locale << typed << day;
        };
        const QDate third(2025, 2, 3);
        row("American", u"en_US"_s, u"2/3/25"_s, third);
        row("American, with zeros", u"en_US"_s, u"02/03/2025"_s, third);
        row("British", u"en_GB"_s, u"3/2/25"_s, third);
        row("German", u"de_DE"_s, u"3.2.25"_s, third);
        row("German month", u"de_DE"_s, u"3. Februar 2025"_s, third);
        row("German month, short", u"de_DE"_s, u"3. Feb. 25"_s, third);
        row("March with its own letter", u"de_DE"_s, u"3. märz 2025"_s, QDate(2025, 3, 3));
        row("English month everywhere", u"es_ES"_s, u"3 Feb 2025"_s, third);
        row("Spanish month", u"es_ES"_s, u"3 de febrero de 2025"_s, third);
        row("ISO", u"en_US"_s, u"2025-02-03"_s, third);
        row("Japanese order", u"ja_JP"_s, u"2025/2/3"_s, third);
        row("other separators", u"en_US"_s, u"2-3-25"_s, third);
        row("spaces", u"en_US"_s, u"2 3 25"_s, third);
        row("month first", u"en_US"_s, u"Feb 3, 2025"_s, third);
        row("Arabic digits", u"ar_EG"_s, u"٣/٢/٢٠٢٥"_s, third);
        row("no year, to come", u"en_US"_s, u"1/5"_s, QDate(2027, 1, 5));
        row("no year, past", u"en_US"_s, u"11/5"_s, QDate(2026, 11, 5));
        row("no year, a month", u"en_US"_s, u"5 Jan"_s, QDate(2027, 1, 5));
        row("the day alone", u"en_US"_s, u"24"_s, QDate(2026, 11, 24));
        row("a word", u"en_US"_s, u"Tomorrow"_s, QDate(2026, 11, 30));
        row("no such day", u"en_US"_s, u"2/30/25"_s, {});
        row("no such month", u"en_US"_s, u"13/1/25"_s, {});
        row("day alone, too large", u"en_US"_s, u"31"_s, {});
        row("words", u"en_US"_s, u"soon"_s, {});
        row("nothing", u"en_US"_s, {}, {});
        row("too many numbers", u"en_US"_s, u"1/2/3/4"_s, {});
        row("a telephone number", u"en_US"_s, u"030901820"_s, {});
    }
    void days()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QTEST(typedDay(typed, today, QLocale(locale)).value_or(QDate()), "day");
    }

    void moments_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("moment"); // empty: cannot be read
        const auto row = [](const char *tag, const QString &locale, const QString &typed, const QString &moment) {
            QTest::newRow(tag) << locale << typed << moment;
        };
        row("American", u"en_US"_s, u"2/3/25 5:30 PM"_s, u"2025-02-03T17:30"_s);
        row("American, in one", u"en_US"_s, u"2/3/25 5pm"_s, u"2025-02-03T17:00"_s);
        row("midnight", u"en_US"_s, u"2/3/25 12 AM"_s, u"2025-02-03T00:00"_s);
        row("German", u"de_DE"_s, u"3.2.25 17:30"_s, u"2025-02-03T17:30"_s);
        row("German month", u"de_DE"_s, u"3. Feb 17:30"_s, u"2027-02-03T17:30"_s);
        row("Finnish", u"fi_FI"_s, u"3.2.2025 17.30"_s, u"2025-02-03T17:30"_s);
        row("French", u"fr_FR"_s, u"3/2/25 17h30"_s, u"2025-02-03T17:30"_s);
        row("with seconds", u"en_GB"_s, u"3/2/25 17:30:59"_s, u"2025-02-03T17:30"_s);
        row("the time alone", u"en_GB"_s, u"17:30"_s, u"2026-06-12T17:30"_s);
        row("the day alone", u"en_GB"_s, u"3/2/25"_s, u"2025-02-03T09:15"_s);
        row("a word", u"en_GB"_s, u"tomorrow 14:00"_s, u"2026-11-30T14:00"_s);
        row("none", u"C"_s, u"3 Feb 2025 17:30"_s, u"2025-02-03T17:30"_s);
        row("no such time", u"en_GB"_s, u"3/2/25 25:00"_s, {});
        row("a time before noon twice", u"en_US"_s, u"2/3/25 17:30 PM"_s, {});
        row("words", u"en_GB"_s, u"when they are in"_s, {});
    }
    void moments()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        const QDateTime present(QDate(2026, 6, 12), QTime(9, 15), Qt::UTC);
        const auto moment = typedMoment(typed, present, today, QLocale(locale));
        QTEST(moment ? moment->toString(u"yyyy-MM-ddTHH:mm"_s) : QString(), "moment");
    }

    /// Whatever a field shows is read back as the same.
    void readsWhatItWrites_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("shown");
        QTest::newRow("none") << u"C"_s << u"12 Jun 2026 17:30"_s;
        QTest::newRow("German") << u"de_DE"_s << u"12.06.2026 17:30"_s;
        QTest::newRow("British") << u"en_GB"_s << u"12/06/2026 17:30"_s;
        QTest::newRow("American") << u"en_US"_s << u"6/12/2026 5:30 PM"_s;
        QTest::newRow("Finnish") << u"fi_FI"_s << u"12.6.2026 17.30"_s;
        for (const char *locale : {"ar_EG", "fa_IR", "he_IL", "ja_JP", "ko_KR", "zh_CN", "hu_HU", "lv_LV", "bg_BG",
                 "da_DK", "es_ES", "es_MX", "sv_SE", "th_TH", "en_IN", "pt_BR"})
            QTest::newRow(locale) << QString::fromLatin1(locale) << QString();
    }
    void readsWhatItWrites()
    {
        QFETCH(QString, locale);
        QFETCH(QString, shown);
        const QLocale there(locale);
        const QDateTime at(QDate(2026, 6, 12), QTime(17, 30), Qt::UTC);
        const QString text = momentText(at.date(), at.time(), there);
        if (!shown.isEmpty())
            QCOMPARE(QString(text).replace(QChar(0x202f), u' '), shown);
        const auto read = typedMoment(text, QDateTime(today, QTime(0, 0), Qt::UTC), today, there);
        QVERIFY2(read, qPrintable(text));
        QCOMPARE(*read, at);
        QCOMPARE(typedDay(dayText(at.date(), there), today, there), at.date());
    }

    void typedOverWhatStands()
    {
        MomentField field(MomentField::Parts::Day);
        field.setLocale(QLocale(u"en_US"_s));
        field.setMoment(today);
        field.show();
        field.setFocus();
        QSignalSpy settled(&field, &MomentField::settled);
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&field, u"2/3/25"_s);
        QVERIFY(settled.isEmpty());
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(field.date(), QDate(2025, 2, 3));
        QCOMPARE(field.text(), u"2/3/2025"_s);
        QCOMPARE(settled.size(), 1);
        field.selectAll();
        QTest::keyClicks(&field, u"soon"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(!field.isRight());
        QVERIFY(!field.accessibleDescription().isEmpty());
        QCOMPARE(field.text(), u"soon"_s);
        QCOMPARE(field.date(), QDate(2025, 2, 3)); // until it is mended
        QCOMPARE(settled.size(), 1);
    }

    void keysGoOn()
    {
        MomentField field(MomentField::Parts::DayAndTime);
        field.setLocale(QLocale(u"en_GB"_s));
        field.setMoment(QDate(2026, 1, 31), QTime(23, 50));
        field.setCursorPosition(0);
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.text(), u"01/02/2026 23:50"_s);
        QTest::keyClick(&field, Qt::Key_PageUp);
        QCOMPARE(field.text(), u"01/03/2026 23:50"_s);
        field.setCursorPosition(int(field.text().size()));
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.text(), u"02/03/2026 00:05"_s);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(field.text(), u"01/03/2026 23:50"_s);
    }

    void chosenInTheCalendar()
    {
        MomentField field(MomentField::Parts::DayAndTime);
        field.setMoment(today, QTime(9, 0));
        field.show();
        QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
        auto *calendar = field.findChild<QCalendarWidget *>();
        QVERIFY(calendar && calendar->isVisible());
        QCOMPARE(calendar->selectedDate(), today);
        Q_EMIT calendar->activated(QDate(2026, 12, 24));
        QCOMPARE(field.date(), QDate(2026, 12, 24));
        QCOMPARE(field.time(), QTime(9, 0));
        QTRY_VERIFY(!field.findChild<QCalendarWidget *>());
    }
};

QTEST_MAIN(TestMomentField)
#include "momentfield.moc"
