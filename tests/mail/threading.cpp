// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/threading.h"

#include "earshot/mail/messageid.h"
#include "earshot/mail/mimemessage.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray Key = "a key of this desk";
const QUuid Ticket = QUuid::fromString(u"{01945678-9abc-7def-8123-456789abcdef}"_s);
const QUuid Message = QUuid::fromString(u"{01945678-9abc-7def-8123-000000000001}"_s);

} // namespace

class ThreadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsIds_data();
    void readsIds();
    void capsIds();
    void ordersLookups();
    void normalisesSubjects_data();
    void normalisesSubjects();
    void seesChangedSubjects_data();
    void seesChangedSubjects();
    void knowsOwnIds();
    void refusesForgedIds_data();
    void refusesForgedIds();
    void knowsSubjectTokens();
    void refusesForgedTokens_data();
    void refusesForgedTokens();
    void survivesBombs();
};

void ThreadingTest::readsIds_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("one") << QByteArray("<a@x>") << QByteArrayList{"a@x"};
    QTest::newRow("two") << QByteArray("<a@x> <b@x>") << QByteArrayList{"a@x", "b@x"};
    QTest::newRow("stuck") << QByteArray("<a@x><b@x>") << QByteArrayList{"a@x", "b@x"};
    QTest::newRow("commas") << QByteArray("<a@x>, <b@x>") << QByteArrayList{"a@x", "b@x"};
    QTest::newRow("folded inside") << QByteArray("<a\r\n @x>") << QByteArrayList{"a@x"};
    QTest::newRow("no brackets") << QByteArray("a@x b@x") << QByteArrayList{"a@x", "b@x"};
    QTest::newRow("words") << QByteArray("Your message of Monday <a@x>") << QByteArrayList{"a@x"};
    QTest::newRow("no end") << QByteArray("<a@x") << QByteArrayList{"a@x"};
    QTest::newRow("next begins") << QByteArray("<a@x <b@x>") << QByteArrayList{"a@x", "b@x"};
    QTest::newRow("no at in brackets") << QByteArray("<abc>") << QByteArrayList{"abc"};
    QTest::newRow("repeats") << QByteArray("<a@x> <a@x>") << QByteArrayList{"a@x"};
    QTest::newRow("empty ones") << QByteArray("<> <  > <a@x>") << QByteArrayList{"a@x"};
    QTest::newRow("nothing") << QByteArray() << QByteArrayList{};
    QTest::newRow("too long") << QByteArray('<' + QByteArray(2000, 'a') + "@x>") << QByteArrayList{};
}

void ThreadingTest::readsIds()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArrayList, expected);
    QCOMPARE(messageIds(header), expected);
}

void ThreadingTest::capsIds()
{
    QByteArray header;
    for (int i = 0; i < 1000; ++i)
        header += '<' + QByteArray::number(i) + "@x> ";
    const QList<QByteArray> ids = messageIds(header);
    QCOMPARE(ids.size(), 500);
    QCOMPARE(ids.first(), QByteArray("0@x"));
    QCOMPARE(ids.at(1), QByteArray("501@x"));
    QCOMPARE(ids.last(), QByteArray("999@x"));
}

void ThreadingTest::ordersLookups()
{
    Mail mail;
    mail.messageId = "me@x";
    mail.inReplyTo = {"c@x", "me@x"};
    mail.references = {"a@x", "b@x", "c@x", "", "d@x"};
    QCOMPARE(lookupOrder(mail), (QList<QByteArray>{"c@x", "d@x", "b@x", "a@x"}));
    QCOMPARE(lookupOrder(Mail()), QList<QByteArray>());
    mail.references.clear();
    for (int i = 0; i < 600; ++i)
        mail.references.append(QByteArray::number(i));
    QCOMPARE(lookupOrder(mail).size(), 500);
}

void ThreadingTest::normalisesSubjects_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("expected");
    const QString core = u"printer"_s;
    for (const char16_t *subject :
        {u"Printer", u"Re: Printer", u"RE: AW: WG: Printer", u"re:re:Printer", u"Re[2]: Printer", u"RE (3): printer",
            u"Re^2: printer", u"SV: VS: Printer", u"TR : Printer", u"Fwd: Printer (fwd)", u"[R] Printer",
            u"Re: [R] Re: Printer", u"[desk] [all] Printer", u"Re: Printer [#12-abcd]", u"[#12-abcd] Re: Printer",
            u"回复：Printer", u"返信: Printer", u"Odp: Printer", u"  PRINTER  ", u"Rép : Printer"}) {
        const QString text = QString::fromUtf16(subject);
        QTest::newRow(qPrintable(text)) << text << core;
    }
    QTest::newRow("not a mark") << u"Report: Printer"_s << u"report: printer"_s;
    QTest::newRow("only a mark") << u"Re:"_s << QString();
    QTest::newRow("only a tag") << u"[R]"_s << u"[r]"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("error code") << u"[ERROR] disk"_s << u"disk"_s;
}

void ThreadingTest::normalisesSubjects()
{
    QFETCH(QString, subject);
    QFETCH(QString, expected);
    QCOMPARE(normalisedSubject(subject), expected);
}

void ThreadingTest::seesChangedSubjects_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("changed");
    QTest::newRow("same") << u"Printer"_s << u"Re: printer"_s << false;
    QTest::newRow("new") << u"Printer"_s << u"Re: Invoice 4711"_s << true;
    QTest::newRow("emptied") << u"Printer"_s << u"Re:"_s << false;
    QTest::newRow("was") << u"Printer"_s << u"Paper jam (was: Re: Printer)"_s << false;
    QTest::newRow("cut") << u"The printer on floor three is broken again"_s << u"Re: The printer on floor three..."_s
                         << false;
    QTest::newRow("short beginning") << u"Printer is broken"_s << u"Re: Printer"_s << true;
}

void ThreadingTest::seesChangedSubjects()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QFETCH(bool, changed);
    QCOMPARE(subjectReallyChanged(before, now), changed);
}

void ThreadingTest::knowsOwnIds()
{
    const QByteArray id = newMessageId(Ticket, Message, Key, "desk.example");
    QVERIFY(id.endsWith("@desk.example"));
    QCOMPARE(messageIds(QByteArray('<' + id + '>')), QList<QByteArray>{id});
    QCOMPARE(ownMessageId(id, Key), std::optional(OwnMessageId{Ticket, Message}));
    QCOMPARE(ticketFromMessageId(id, Key), std::optional(Ticket));
    QCOMPARE(ticketFromMessageId(id.toUpper(), Key), std::optional(Ticket));
    QCOMPARE(ticketFromMessageId(QByteArray(id).replace("@desk.", "@relay."), Key), std::optional(Ticket));
    QVERIFY(!ticketFromMessageId(id, "another key"));
}

void ThreadingTest::refusesForgedIds_data()
{
    QTest::addColumn<QByteArray>("id");
    const QByteArray id = newMessageId(Ticket, Message, Key, "desk.example");
    const QByteArray other = newMessageId(Message, Message, Key, "desk.example");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("foreign") << QByteArray("4711@customer.example");
    QTest::newRow("no domain") << id.first(id.indexOf('@'));
    QTest::newRow("another ticket") << QByteArray(other.first(26) + id.sliced(26));
    QTest::newRow("longer") << QByteArray('a' + id);
    QTest::newRow("not base32") << QByteArray(QByteArray(id).replace(0, 1, "1"));
    for (qsizetype i : {0, 25, 26, 27, 53, 54, 60, 73}) {
        QByteArray forged = id;
        forged[i] = forged[i] == 'a' ? 'b' : 'a';
        QTest::addRow("sign %d", int(i)) << forged;
    }
}

void ThreadingTest::refusesForgedIds()
{
    QFETCH(QByteArray, id);
    QVERIFY(!ownMessageId(id, Key));
}

void ThreadingTest::knowsSubjectTokens()
{
    const QString token = subjectToken(12345, Key);
    QVERIFY(token.startsWith(u"[#12345-"_s));
    QCOMPARE(token.size(), 13);
    QCOMPARE(ticketNumberInSubject(token, Key), std::optional<qint64>(12345));
    QCOMPARE(ticketNumberInSubject(u"Re: Printer "_s + token.toUpper(), Key), std::optional<qint64>(12345));
    QCOMPARE(ticketNumberInSubject(u"[#1-aaaa] [# [#] "_s + token, Key), std::optional<qint64>(12345));
}

void ThreadingTest::refusesForgedTokens_data()
{
    QTest::addColumn<QString>("subject");
    const QString check = subjectToken(12345, Key).sliced(8, 4);
    QTest::newRow("no token") << u"Printer"_s;
    QTest::newRow("number only") << u"[#12345]"_s;
    QTest::newRow("another number") << QString(u"[#12346-"_s + check + u']');
    QTest::newRow("no check") << u"[#12345-]"_s;
    QTest::newRow("leading zero") << QString(u"[#00-"_s + check + u']');
    QTest::newRow("negative") << QString(u"[#-5-"_s + check + u']');
    QTest::newRow("huge") << u"[#99999999999999999999-aaaa]"_s;
    QTest::newRow("open") << QString(u"[#12345-"_s + check);
    QTest::newRow("another key") << subjectToken(12345, "another key");
}

void ThreadingTest::refusesForgedTokens()
{
    QFETCH(QString, subject);
    QVERIFY(!ticketNumberInSubject(subject, Key));
}

void ThreadingTest::survivesBombs()
{
    QVERIFY(messageIds(QByteArray("<").repeated(1'000'000)).isEmpty());
    QVERIFY(messageIds(QByteArray("<a@b>").repeated(200'000)).size() == 1);
    QCOMPARE(normalisedSubject(u"Re: "_s.repeated(200'000)), QString());
    QCOMPARE(normalisedSubject(u"[R] "_s.repeated(100'000)), u"[r]"_s);
    QVERIFY(!ticketNumberInSubject(u"[#"_s.repeated(500'000), Key));
}

QTEST_GUILESS_MAIN(ThreadingTest)
#include "threading.moc"
