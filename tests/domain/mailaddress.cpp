// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/mailaddress.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class MailAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsTyped_data();
    void readsTyped();
    void validity_data();
    void validity();
    void spoofedName_data();
    void spoofedName();
    void comparesAndShows();
    void survivesBombs_data();
    void survivesBombs();
};

void MailAddressTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // name|address
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("bare", u"dana@example.com"_s, {u"|dana@example.com"_s});
    row("name", u"Dana Ruiz <dana@example.com>"_s, {u"Dana Ruiz|dana@example.com"_s});
    row("quoted comma", u"\"Ruiz, Dana\" <dana@example.com>"_s, {u"Ruiz, Dana|dana@example.com"_s});
    row("escaped quote", u"\"Dana \\\"D\\\" Ruiz\" <dana@example.com>"_s, {u"Dana \"D\" Ruiz|dana@example.com"_s});
    row("comment", u"dana@example.com (Dana Ruiz)"_s, {u"Dana Ruiz|dana@example.com"_s});
    row("two", u"a@x.example, B <b@y.example>"_s, {u"|a@x.example"_s, u"B|b@y.example"_s});
    row("semicolons", u"a@x.example; b@y.example;"_s, {u"|a@x.example"_s, u"|b@y.example"_s});
    row("missing bracket", u"foo <foo@bar.example"_s, {u"foo|foo@bar.example"_s});
    row("doubled brackets", u"foo <<foo@bar.example>>"_s, {u"foo|foo@bar.example"_s});
    row("name stuck", u"Foo<foo@bar.example>"_s, {u"Foo|foo@bar.example"_s});
    row("name without brackets", u"Dana Ruiz dana@example.com"_s, {u"Dana Ruiz|dana@example.com"_s});
    row("archive", u"jim at bitrot.example.au (Jim Lemming)"_s, {u"Jim Lemming|jim@bitrot.example.au"_s});
    row("archive in brackets", u"Jim <jim at bitrot.example>"_s, {u"Jim|jim@bitrot.example"_s});
    row("archive bare", u"jim at bitrot.example"_s, {u"|jim@bitrot.example"_s});
    row("just words", u"look at this"_s, {u"look at this|"_s});
    row("host without dot", u"meet at noon"_s, {u"meet at noon|"_s});
    row("group", u"Friends: a@x.example, b@y.example;"_s, {u"|a@x.example"_s, u"|b@y.example"_s});
    row("empty group", u"undisclosed-recipients:;"_s, {});
    row("route", u"<@relay.example:dana@example.com>"_s, {u"|dana@example.com"_s});
    row("unclosed quote", u"\"Dana <dana@example.com>, b@y.example"_s, {u"Dana|dana@example.com"_s, u"|b@y.example"_s});
    row("letters", u"用户@例え.jp"_s, {u"|用户@例え.jp"_s});
    row("empty angle", u"Dana <>"_s, {u"Dana|"_s});
    row("nothing", u"  , ;"_s, {});
    row("bounce", u"<>"_s, {});
    row("endless name", u'"' + u"x"_s.repeated(3000) + u"\" <nowhere>", {u"x"_s.repeated(500) + u"|nowhere"});
    row("endless address", u"x"_s.repeated(5000) + u"@y.example", {u"x"_s.repeated(500) + u'|'});
    row("endless in brackets", u'<' + u"x"_s.repeated(5000) + u"@y.example>", {u'|' + u"x"_s.repeated(320)});
    row("apostrophes", u"'Dana' <o'dana@example.com>"_s, {u"'Dana'|o'dana@example.com"_s});
}

void MailAddressTest::reads()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList actual;
    for (const MailAddress &address : parseAddresses(text))
        actual.append(address.name + u'|' + address.address);
    QCOMPARE(actual, expected);
}

void MailAddressTest::readsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *tag, const QString &text, const QStringList &expected) {
        QTest::newRow(tag) << text << expected;
    };
    const QStringList two{u"|a@x.example"_s, u"|b@y.example"_s};
    row("commas", u"a@x.example, b@y.example"_s, two);
    row("a column of a sheet", u"a@x.example\nb@y.example\n"_s, two);
    row("a row of a sheet", u"a@x.example\tb@y.example"_s, two);
    row("spaces", u" a@x.example  b@y.example "_s, two);
    row("a field's own line end", u"a@x.example\u2028b@y.example"_s, two);
    row("brackets", u"Ann <a@x.example> Ben <b@y.example>"_s, {u"Ann|a@x.example"_s, u"Ben|b@y.example"_s});
    row("a comma in quotes", u"\"Ruiz, Ann\" <a@x.example>"_s, {u"Ruiz, Ann|a@x.example"_s});
    row("a quote left open", u"\"Ann a@x.example\nb@y.example"_s, {u"Ann|a@x.example"_s, u"|b@y.example"_s});
    row("an address as a name", u"\"a@x.example\" <b@y.example>"_s, {u"a@x.example|b@y.example"_s});
    row("words before it", u"Ann Ruiz a@x.example"_s, {u"Ann Ruiz|a@x.example"_s});
    row("names without brackets", u"Ann a@x.example Ben Ruiz b@y.example"_s,
        {u"Ann|a@x.example"_s, u"Ben Ruiz|b@y.example"_s});
    row("one of two is none", u"bad@ a@x.example"_s, {u"bad@|"_s, u"|a@x.example"_s});
    row("one is none", u"bad@, a@x.example"_s, {u"bad@|"_s, u"|a@x.example"_s});
}

void MailAddressTest::readsTyped()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList actual;
    for (const MailAddress &address : parseTypedAddresses(text))
        actual.append(address.name + u'|' + address.address);
    QCOMPARE(actual, expected);
}

void MailAddressTest::validity_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << u"dana@example.com"_s << true;
    QTest::newRow("tag") << u"dana+x@example.com"_s << true;
    QTest::newRow("literal") << u"dana@[192.0.2.1]"_s << true;
    QTest::newRow("letters") << u"用户@例え.jp"_s << true;
    QTest::newRow("broken letters") << u"¤p§d@example.com"_s << true;
    QTest::newRow("direction") << u"da\u202Ena@example.com"_s << false;
    QTest::newRow("quoted") << u"\"d r\"@example.com"_s << true;
    QTest::newRow("local only") << u"dana"_s << false;
    QTest::newRow("no host") << u"dana@"_s << false;
    QTest::newRow("no user") << u"@example.com"_s << false;
    QTest::newRow("space") << u"da na@example.com"_s << false;
    QTest::newRow("line") << u"dana@example.com\r\nBcc: x@y.example"_s << false;
    QTest::newRow("two dots") << u"dana@example..com"_s << false;
    QTest::newRow("too long") << QString(400, u'a') + u"@example.com"_s << false;
}

void MailAddressTest::validity()
{
    QFETCH(QString, address);
    QFETCH(bool, valid);
    QCOMPARE((MailAddress{{}, address}.isValid()), valid);
}

void MailAddressTest::spoofedName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("spoofed");
    QTest::newRow("plain") << u"Dana Ruiz"_s << u"x@evil.example"_s << false;
    QTest::newRow("own") << u"Dana@Example.com"_s << u"dana@example.com"_s << false;
    QTest::newRow("other") << u"billing@bank.example"_s << u"x@evil.example"_s << true;
    QTest::newRow("in brackets") << u"Bank <billing@bank.example>"_s << u"x@evil.example"_s << true;
    QTest::newRow("handle") << u"Dana @work"_s << u"x@evil.example"_s << false;
}

void MailAddressTest::spoofedName()
{
    QFETCH(QString, name);
    QFETCH(QString, address);
    QFETCH(bool, spoofed);
    QCOMPARE((MailAddress{name, address}.nameClaimsOtherAddress()), spoofed);
}

void MailAddressTest::comparesAndShows()
{
    const MailAddress dana{u"Dana Ruiz"_s, u" Dana.RUIZ@ÄRZTE.Example "_s};
    QCOMPARE(dana.folded(), u"dana.ruiz@ärzte.example"_s);
    QCOMPARE((MailAddress{u"Dana"_s, u"d@x.example"_s}.display()), u"Dana <d@x.example>"_s);
    QCOMPARE((MailAddress{{}, u"d@x.example"_s}.display()), u"d@x.example"_s);
    QCOMPARE((MailAddress{{}, u"d@X.example"_s}.domain()), u"x.example"_s);
    QCOMPARE((MailAddress{{}, u"d@X.example"_s}.localPart()), u"d"_s);
}

void MailAddressTest::survivesBombs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("colons") << QString(1'000'000, u':');
    QTest::newRow("parentheses") << QString(1'000'000, u'(');
    QTest::newRow("quotes") << u"\",\\"_s.repeated(300'000);
    QTest::newRow("commas") << u"a@b.example,"_s.repeated(100'000);
    QTest::newRow("open comments") << u"a@b.example (,"_s.repeated(100'000);
}

void MailAddressTest::survivesBombs()
{
    QFETCH(QString, text);
    QVERIFY(parseAddresses(text).size() <= 5000);
}

QTEST_GUILESS_MAIN(MailAddressTest)
#include "mailaddress.moc"
