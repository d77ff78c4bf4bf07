// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/numbers.h"

#include "patience.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace
{

QString written(const QList<FoundNumber> &numbers)
{
    QStringList words;
    for (const FoundNumber &found : numbers)
        words << (found.label.isEmpty() ? u"alone"_s : found.label) + u' ' + found.number.e164();
    return words.join(u", "_s);
}

} // namespace

class NumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void namesItsSource();
    void leavesQuotes();
    void staysQuick();
    void readsVCard_data();
    void readsVCard();
    void guessesRegion_data();
    void guessesRegion();
};

void NumbersTest::readsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("numbers");
    const auto row = [](const char *name, const QString &text, const QString &region, const QString &numbers) {
        QTest::newRow(name) << text << region << numbers;
    };
    row("international", u"Tel.: +49 (0)30 23125-123"_s, {}, u"phone +493023125123"_s);
    row("alone", u"+372 555 0123"_s, {}, u"alone +3725550123"_s);
    row("national", u"Phone: 217-265-0199"_s, u"US"_s, u"phone +12172650199"_s);
    row("national, region unknown", u"Phone: 217-265-0199"_s, {}, u"phone 2172650199"_s);
    row("national alone", u"217-265-0199"_s, u"US"_s, {});
    row("brackets", u"Ph (217) 265-0199"_s, u"US"_s, u"phone +12172650199"_s);
    row("two in a line", u"T: 030 23125 123 | M: 0171 2345678"_s, u"DE"_s,
        u"phone +493023125123, mobile +491712345678"_s);
    row("fax", u"Tel: 030 23125 123  Fax: 030 23125 124"_s, u"DE"_s, u"phone +493023125123"_s);
    row("fax first", u"Fax +49 30 23125 124, Tel +49 30 23125 123"_s, {}, u"phone +493023125123"_s);
    row("fax of two numbers", u"Fax: +49 30 23125 124 / +49 30 23125 125"_s, {}, {});
    row("phone and fax", u"Phone/Fax: +44 20 7946 0018"_s, {}, u"phone +442079460018"_s);
    row("label after", u"+44 20 7946 0018 (mobile)\n+44 20 7946 0019 (fax)"_s, {}, u"mobile +442079460018"_s);
    row("label above", u"Phone:\n030 23125 123"_s, u"DE"_s, u"phone +493023125123"_s);
    row("direct", u"Direct line: +44 20 7946 0018"_s, {}, u"direct +442079460018"_s);
    row("Durchwahl", u"Durchwahl: 030 23125-123"_s, u"DE"_s, u"direct +493023125123"_s);
    row("mobile phone", u"Mobile phone no. 0171/2345678"_s, u"DE"_s, u"mobile +491712345678"_s);
    row("French", u"Tél. : 01 23 45 67 89 - Portable : 06 12 34 56 78"_s, u"FR"_s,
        u"phone +33123456789, mobile +33612345678"_s);
    row("Spanish", u"Móvil: 612 345 678"_s, u"ES"_s, u"mobile +34612345678"_s);
    row("Russian", u"Тел.: +7 495 123-45-67"_s, {}, u"phone +74951234567"_s);
    row("Japanese", u"電話: 03-1234-5678"_s, u"JP"_s, u"phone +81312345678"_s);
    row("extension", u"Phone: 217-265-0199 x 12"_s, u"US"_s, u"phone +12172650199"_s);
    row("once", u"Tel +44 20 7946 0018\nPhone: +44 (0)20 79460018"_s, {}, u"phone +442079460018"_s);
    row("date", u"Tel: 2016-02-03\nphone 03.02.2016\n+2016-02-03 10:20"_s, {}, {});
    row("host", u"phone 192.168.100.200"_s, {}, {});
    row("fraction", u"T: 0.123456789\np: 1234.56789"_s, {}, {});
    row("R", u"t = 2.34567890\n[1] 123456789 987654321\n1.5e+10000000"_s, {}, {});
    row("country code in brackets", u"Phone: (+45) 38153501"_s, {}, u"phone +4538153501"_s);
    row("space after the plus", u"Tel : + 33 3 83 39 41 33\nx + 33383394133"_s, {}, u"phone +33383394133"_s);
    row("a capital before a plus", u"T +61 2 6246 5902, M 2345678"_s, {}, u"phone +61262465902"_s);
    row("two capitals before a plus", u"T +61 2 6246 5902 | M +61 412 345 678"_s, {},
        u"phone +61262465902, mobile +61412345678"_s);
    row("two pluses", u"Tel: ++41-(0)61-321-4525"_s, {}, u"phone +41613214525"_s);
    row("version", u"liblzma 5.1.1alpha+20110809-3"_s, {}, {});
    row("letters of a keypad", u"Phone 1-858-848-ROFL"_s, u"US"_s, {});
    row("sentence", u"or call +44 20 7946 0018 and ask"_s, {}, u"phone +442079460018"_s);
    row("sentence without label", u"write via +44 20 7946 0018 or mail"_s, {}, {});
    row("order number", u"Order 123456789\nTracking 1Z 999 AA1 01 2345 6784"_s, {}, {});
    row("hex and coordinates", u"0x12345678\n52.520008, 13.404954\nid=+1234567890"_s, {}, {});
    row("prose", u"We called in 20140203 the office of 12345678."_s, {}, {});
    row("web address", u"https://example.org/tel/+49302312512\nphone https://example.org/030231251"_s, {}, {});
    row("too long", u"Tel: 1234567890123456789"_s, {}, {});
}

void NumbersTest::readsText()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    QTEST(written(numbersInText(text, region)), "numbers");
}

void NumbersTest::namesItsSource()
{
    const QList<FoundNumber> found = numbersInText(u"Hello\n\n-- \nTom\n  Tel: +44 20 7946 0018, London\n"_s, {});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().source, u"Tel: +44 20 7946 0018, London"_s);
    QCOMPARE(found.first().line, 4);
}

void NumbersTest::leavesQuotes()
{
    const QString text = u"Yes.\n\nTom\nTel: +44 20 7946 0018\n\nOn 5 Jan 2026, Dana <d@example.org> wrote:\n"
                         "> Well?\n> Tel: +44 20 7946 0019\n"_s;
    QCOMPARE(written(numbersInText(text, {})), u"phone +442079460018"_s);
    const QString outlook
        = u"Yes.\n\nFrom: Dana\nSent: 5 January 2026\nTo: Tom\nSubject: x\n\nTel: +44 20 7946 0019\n"_s;
    QCOMPARE(written(numbersInText(outlook, {})), QString());
    QCOMPARE(written(numbersInText(u"Tel: +44 20 7946 0018\n"_s + u"text\n"_s.repeated(30), {})), QString());
}

void NumbersTest::staysQuick()
{
    // Processor time: how long it takes by the clock says more about what else runs here.
    const std::clock_t start = std::clock();
    numbersInText(u"+1 "_s.repeated(1'000'000), {});
    numbersInText(u"Tel: +1 2\n"_s.repeated(200'000), {});
    numbersInText(QString(u"Tel "_s.repeated(70) + u'\n').repeated(5'000), {});
    numbersInVCard(QByteArray("TEL:1\n ").repeated(400'000));
    QVERIFY((std::clock() - start) / CLOCKS_PER_SEC < 2 * Test::Patience);
}

void NumbersTest::readsVCard_data()
{
    QTest::addColumn<QByteArray>("vcard");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("2.1") << QByteArray("BEGIN:VCARD\r\nVERSION:2.1\r\nTEL;WORK;VOICE:+44 20 7946 0018\r\n"
                                       "TEL;WORK;FAX:+44 20 7946 0019\r\nTEL;CELL:+44 7700 900123\r\nEND:VCARD\r\n")
                         << u"phone +442079460018, mobile +447700900123"_s;
    QTest::newRow("2.1 quoted-printable")
        << QByteArray("TEL;HOME;ENCODING=QUOTED-PRINTABLE:=2B44=20=\r\n20 7946=2D0018\r\n") << u"phone +442079460018"_s;
    QTest::newRow("3.0") << QByteArray(
        "item1.TEL;TYPE=WORK,VOICE:(030) 23125\r\n -123\r\nTEL;TYPE=\"home,fax\":030 1\r\n")
                         << u"phone +493023125123"_s;
    QTest::newRow("4.0") << QByteArray("TEL;VALUE=uri;TYPE=\"voice,cell\":tel:+49-171-2345678;ext=1\n")
                         << u"mobile +491712345678"_s;
    QTest::newRow("not a card") << QByteArray("\0\x01TEL", 5) << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void NumbersTest::readsVCard()
{
    QFETCH(QByteArray, vcard);
    QTEST(written(numbersInVCard(vcard, u"DE"_s)), "numbers");
}

void NumbersTest::guessesRegion_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::newRow("nothing") << u"a@example.com"_s << 60 << u"Hello"_s << QString();
    QTest::newRow("country code") << u"a@example.fr"_s << 60 << u"Tel: +49 30 23125123"_s << u"DE"_s;
    QTest::newRow("address") << u"a@example.de"_s << 0 << u""_s << u"DE"_s;
    QTest::newRow("United Kingdom") << u"a@example.co.uk"_s << 0 << u""_s << u"GB"_s;
    QTest::newRow("university") << u"a at example.edu"_s << 0 << u""_s << u"US"_s;
    QTest::newRow("sold to anybody") << u"a@example.io"_s << 0 << u""_s << QString();
    QTest::newRow("postal code") << u"a@example.com"_s << 0 << u"Urbana, IL  61801"_s << u"US"_s;
    QTest::newRow("country") << u"a@example.com"_s << 0 << u"10115 Berlin, Germany."_s << u"DE"_s;
    QTest::newRow("part of a word") << u"a@example.com"_s << 0 << u"the musa"_s << QString();
    QTest::newRow("clock of India") << u"a@example.com"_s << 330 << u""_s << u"IN"_s;
    QTest::newRow("clock of America") << u"a@example.com"_s << -300 << u""_s << u"US"_s;
}

void NumbersTest::guessesRegion()
{
    QFETCH(QString, address);
    QFETCH(int, offset);
    QFETCH(QString, text);
    QTEST(regionGuess(address, offset, text), "region");
}

QTEST_APPLESS_MAIN(NumbersTest)
#include "numbers.moc"
