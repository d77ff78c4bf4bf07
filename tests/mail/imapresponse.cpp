// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/imapresponse.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace
{

/// "12 FETCH (UID 7 NIL "x")": as it could be said again.
QByteArray spoken(const QList<ImapItem> &items)
{
    QByteArrayList words;
    for (const ImapItem &item : items) {
        words << (item.kind == ImapItem::Kind::List   ? QByteArray('(' + spoken(item.list) + ')')
                : item.kind == ImapItem::Kind::String ? QByteArray('"' + item.text + '"')
                                                      : item.text);
    }
    return words.join(' ');
}

QByteArray spoken(const ImapResponse &response)
{
    QByteArrayList words{response.tag};
    if (!response.status.isEmpty())
        words << response.status;
    if (!response.code.isEmpty())
        words << '[' + response.code + ']';
    if (!response.text.isEmpty())
        words << response.text;
    if (!response.items.isEmpty())
        words << spoken(response.items);
    return words.join(' ');
}

} // namespace

class ImapResponseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArrayList>("understood");
        const auto row = [](const char *name, const QByteArray &said, const QByteArrayList &understood) {
            QTest::newRow(name) << said << understood;
        };
        row("greeting", "* OK [CAPABILITY IMAP4rev1 IDLE] Hello there\r\n",
            {"* OK [CAPABILITY IMAP4rev1 IDLE] Hello there"});
        row("two", "* 3 EXISTS\r\nA1 OK done\r\n", {"* 3 EXISTS", "A1 OK done"});
        row("status in small letters", "a1 ok Done\r\n", {"a1 OK Done"});
        row("go on", "+ idling\r\n+\r\n", {"+ idling", "+"});
        row("lists", "* 2 FETCH (UID 7 FLAGS (\\Seen $Junk) X NIL)\r\n",
            {"* 2 FETCH (UID 7 FLAGS (\\Seen $Junk) X NIL)"});
        row("quoted", "* LIST () \"/\" \"a \\\"b\\\" \\\\ c\"\r\n", {"* LIST () \"/\" \"a \"b\" \\ c\""});
        row("literal", "* 1 FETCH (UID 7 BODY[] {5}\r\nab\r\nc FLAGS ())\r\n",
            {"* 1 FETCH (UID 7 BODY[] \"ab\r\nc\" FLAGS ())"});
        row("a literal like a response", "* 1 FETCH (BODY[] {13}\r\nA1 OK faked\r\n)\r\nA1 OK\r\n",
            {"* 1 FETCH (BODY[] \"A1 OK faked\r\n\")", "A1 OK"});
        row("a literal like a literal", "* 1 FETCH (BODY[] {7}\r\n{99999} UID 7)\r\n",
            {"* 1 FETCH (BODY[] \"{99999}\" UID 7)"});
        row("two literals", "* 1 FETCH (A {1}\r\nx B {0}\r\n C {2+}\r\nyz)\r\n",
            {"* 1 FETCH (A \"x\" B \"\" C \"yz\")"});
        row("binary literal", "* 1 FETCH (BINARY[1] ~{3}\r\na\0z)\r\n"_ba, {"* 1 FETCH (BINARY[1] \"a\0z\")"_ba});
        row("words that end like a literal", "* OK what now {12}\r\nA1 OK {3}\r\n",
            {"* OK what now {12}", "A1 OK {3}"});
        row("section with blanks", "* 1 FETCH (BODY[HEADER.FIELDS (DATE FROM)] {2}\r\nab)\r\n",
            {"* 1 FETCH (BODY[HEADER.FIELDS (DATE FROM)] \"ab\")"});
        row("piece", "* 1 FETCH (BODY[]<10> \"x\")\r\n", {"* 1 FETCH (BODY[]<10> \"x\")"});
        row("search", "* SEARCH\r\n* SEARCH 2 84 882\r\n", {"* SEARCH", "* SEARCH 2 84 882"});
        row("code without end", "A1 NO [ALERT nobody\r\n", {"A1 NO [ALERT nobody"});
        row("expunge in between", "* 4 EXPUNGE\r\n* 1 FETCH (UID 1)\r\n", {"* 4 EXPUNGE", "* 1 FETCH (UID 1)"});
    }
    void understands()
    {
        QFETCH(QByteArray, said);
        QFETCH(QByteArrayList, understood);
        for (const int step : {1, 3, 1'000}) { // however it is cut on its way
            ImapParser parser;
            QByteArrayList heard;
            for (qsizetype at = 0; at < said.size(); at += step) {
                parser.feed(said.mid(at, step));
                while (const auto response = parser.next())
                    heard << spoken(*response);
            }
            QCOMPARE(heard, understood);
            QVERIFY(!parser.isBroken());
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("another language") << "220 mail.example ESMTP\r\n"_ba;
        QTest::newRow("nothing") << "\r\n"_ba;
        QTest::newRow("list without end") << "* 1 FETCH (UID 1\r\n"_ba;
        QTest::newRow("end without list") << "* 1 FETCH UID 1)\r\n"_ba;
        QTest::newRow("quote without end") << "* LIST \"abc\r\n"_ba;
        QTest::newRow("literal beyond all sense") << "* 1 FETCH (BODY[] {99999999999}\r\n"_ba;
        QTest::newRow("lists in lists") << "* 1 FETCH " + QByteArray(1'000, '(') + QByteArray(1'000, ')') + "\r\n";
        QTest::newRow("line without end") << "* " + QByteArray(5'000'000, 'x');
    }
    void refuses()
    {
        QFETCH(QByteArray, said);
        ImapParser parser;
        parser.feed(said);
        QVERIFY(!parser.next());
        QVERIFY(parser.isBroken());
        parser.feed("* OK\r\n");
        QVERIFY(!parser.next()); // nothing behind it can be believed
        parser.clear();
        parser.feed("* OK\r\n");
        QVERIFY(parser.next());
    }
};

QTEST_APPLESS_MAIN(ImapResponseTest)
#include "imapresponse.moc"
