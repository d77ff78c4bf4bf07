// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QJsonArray>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

/// Archives and single mails on their way in: counted, kept once, whatever they are.
class ImportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twiceStoresNothing_data();
    void twiceStoresNothing();
    void dryRunWritesNothing();
    void threadsBecomeTickets();
    void queueIsMade();
    void badInputIsKept_data();
    void badInputIsKept();
    void oneBadMailStopsNothing();
    void ingestOne();
    void tellsWhatWasCut();
    void ingestStream();
    void brokenStream_data();
    void brokenStream();
    void checkFindsDamage();

private:
    static QJsonObject counts(int read, int stored, int duplicates, int unreadable, int tickets, int customers)
    {
        return {{u"read"_s, read}, {u"stored"_s, stored}, {u"duplicates"_s, duplicates}, {u"unreadable"_s, unreadable},
            {u"tickets"_s, tickets}, {u"customers"_s, customers}};
    }
    static QJsonObject withoutSeconds(QJsonObject report)
    {
        report.remove(u"seconds");
        return report;
    }
    static QByteArray framed(const QByteArray &mail) { return QByteArray::number(mail.size()) + '\n' + mail; }
};

void ImportsTest::twiceStoresNothing_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("path");
    QTest::newRow("mbox") << u"mbox"_s << u"a.mbox"_s;
    QTest::newRow("maildir") << u"maildir"_s << u"Mail"_s;
    QTest::newRow("eml") << u"eml"_s << u"files"_s;
}

void ImportsTest::twiceStoresNothing()
{
    QFETCH(QString, kind);
    QFETCH(QString, path);
    const Program program;
    program.write(u"a.mbox"_s, mboxOf(40));
    for (int i = 0; i < 40; ++i) {
        const QByteArray mail = mailOf(i, i % 5 ? i - i % 5 : -1);
        program.write(u"files/%1.eml"_s.arg(i, 3, 10, QChar(u'0')), mail);
        program.write(u"Mail/%1/%2.host"_s.arg(i % 2 ? u"new"_s : u"cur"_s).arg(i, 3, 10, QChar(u'0')), mail);
    }
    QDir().mkpath(program.path(u"Mail/tmp"_s));
    const Outcome first = program.onDesk({u"import"_s, kind, path});
    QVERIFY2(first.exit == 0, first.errors.constData());
    QCOMPARE(withoutSeconds(first.json()), counts(40, 40, 0, 0, 8, 17));
    const Outcome second = program.onDesk({u"import"_s, kind, path});
    QCOMPARE(second.exit, 0);
    QCOMPARE(withoutSeconds(second.json()), counts(40, 0, 40, 0, 0, 0));
    // The same mails in another wrapping are the same mails.
    QCOMPARE(program.onDesk({u"import"_s, u"mbox"_s, u"a.mbox"_s}).json().value(u"stored").toInt(), 0);
    QCOMPARE(program.onDesk({u"check"_s}).json(),
        (QJsonObject{{u"ok"_s, true}, {u"tickets"_s, 8}, {u"messages"_s, 40}, {u"problems"_s, QJsonArray()}}));
}

void ImportsTest::dryRunWritesNothing()
{
    const Program program;
    program.write(u"a.mbox"_s, mboxOf(40));
    const Outcome dry = program.onDesk({u"import"_s, u"mbox"_s, u"a.mbox"_s, u"--dry-run"_s, u"--queue"_s, u"New"_s});
    QCOMPARE(dry.exit, 0);
    QCOMPARE(withoutSeconds(dry.json()), counts(40, 40, 0, 0, 8, 17));
    QCOMPARE(program.onDesk({u"check"_s}).json().value(u"messages").toInt(), 0);
    QCOMPARE(program.onDesk({u"customer"_s, u"list"_s}).json().value(u"customers").toArray().size(), 0);
    QCOMPARE(program.onDesk({u"call"_s, u"list"_s, u"--queue"_s, u"New"_s}).exit, 5); // no queue either
    QCOMPARE(withoutSeconds(program.onDesk({u"import"_s, u"mbox"_s, u"a.mbox"_s}).json()), counts(40, 40, 0, 0, 8, 17));
}

void ImportsTest::threadsBecomeTickets()
{
    const Program program;
    program.write(u"a.mbox"_s, mboxOf(40));
    program.onDesk({u"import"_s, u"mbox"_s, u"a.mbox"_s});
    for (int i = 0; i < 40; ++i) {
        const QJsonObject ticket
            = program.onDesk({u"find"_s, u"--message-id"_s, u"%1@customer.example"_s.arg(i)}).json();
        QCOMPARE(ticket.value(u"number").toInt(), i / 5 + 1);
        if (i % 10)
            continue;
        QCOMPARE(ticket.value(u"subject").toString(), u"Matter %1"_s.arg(i));
    }
}

void ImportsTest::queueIsMade()
{
    const Program program;
    program.write(u"a.mbox"_s, mboxOf(5));
    program.onDesk({u"import"_s, u"mbox"_s, u"a.mbox"_s, u"--queue"_s, u"Über uns"_s});
    const QJsonArray tickets
        = program.onDesk({u"ticket"_s, u"list"_s, u"queue:\"Über uns\""_s}).json().value(u"tickets").toArray();
    QCOMPARE(tickets.size(), 1);
    QCOMPARE(tickets.at(0).toObject().value(u"queue").toString(), u"Über uns"_s);
}

void ImportsTest::badInputIsKept_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("stored");
    QTest::addColumn<int>("unreadable");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("empty") << QByteArray() << 0 << 0 << u"is empty; there was nothing to keep."_s;
    QTest::newRow("binary") << QByteArray("\x00\x01\xfe\xff\x80", 5).repeated(1000) << 1 << 1
                            << u"1 mail could not be understood; its bytes are kept"_s;
    QTest::newRow("not a mail") << QByteArray("Dear diary,\n\ntoday nothing was sent.\n") << 1 << 1
                                << u"bytes are kept"_s;
}

void ImportsTest::badInputIsKept()
{
    QFETCH(QByteArray, content);
    QFETCH(int, stored);
    QFETCH(int, unreadable);
    QFETCH(QString, sentence);
    const Program program;
    program.write(u"bad"_s, content);
    const Outcome outcome = program.onDesk({u"import"_s, u"mbox"_s, u"bad"_s});
    QVERIFY2(outcome.exit == 6, outcome.errors.constData());
    QCOMPARE(outcome.json().value(u"stored").toInt(), stored);
    QCOMPARE(outcome.json().value(u"unreadable").toInt(), unreadable);
    QVERIFY2(QString::fromUtf8(outcome.errors).contains(sentence), outcome.errors.constData());
    if (stored == 0)
        return;
    const QJsonObject shown = program.onDesk({u"ticket"_s, u"show"_s, u"1"_s, u"--raw"_s}).json();
    const QString raw = shown.value(u"messages").toArray().at(0).toObject().value(u"raw").toString();
    QCOMPARE(QByteArray::fromBase64(raw.toLatin1()), content);
    QCOMPARE(program.onDesk({u"check"_s}).exit, 0);
}

void ImportsTest::oneBadMailStopsNothing()
{
    const Program program;
    program.write(u"files/1.eml"_s, mailOf(1, -1));
    program.write(u"files/2.eml"_s, QByteArray("\x00\xff\xfe", 3).repeated(50));
    program.write(u"files/3.eml"_s, {});
    program.write(u"files/4.eml"_s, "From: a@b.example\nSubject: cut in the mid");
    program.write(u"files/5.eml"_s, mailOf(5, 1));
    const Outcome outcome = program.onDesk({u"import"_s, u"eml"_s, u"files"_s});
    QCOMPARE(outcome.exit, 6);
    QVERIFY(outcome.errors.contains("3.eml is empty"));
    QCOMPARE(program.onDesk({u"find"_s, u"--message-id"_s, u"5@customer.example"_s}).exit, 0);
    QCOMPARE(program.onDesk({u"search"_s, u"subject:mid"_s}).json().value(u"total").toInt(), 1);
    QCOMPARE(program.onDesk({u"check"_s}).exit, 0);
}

void ImportsTest::ingestOne()
{
    const Program program;
    const Outcome first = program.onDesk({u"ingest"_s, u"-"_s}, mailOf(1, -1));
    QCOMPARE(first.exit, 0);
    QCOMPARE(first.json(),
        (QJsonObject{{u"ticket"_s, 1}, {u"message"_s, 1}, {u"newTicket"_s, true}, {u"duplicate"_s, false},
            {u"readable"_s, true}}));
    QCOMPARE(program.onDesk({u"ingest"_s, u"-"_s}, mailOf(2, 1)).json().value(u"ticket").toInt(), 1);
    const Outcome again = program.onDesk({u"ingest"_s, u"-"_s}, mailOf(1, -1));
    QCOMPARE(again.exit, 0);
    QCOMPARE(again.json(),
        (QJsonObject{{u"ticket"_s, 1}, {u"message"_s, 1}, {u"newTicket"_s, false}, {u"duplicate"_s, true},
            {u"readable"_s, true}}));
    QCOMPARE(program.onDesk({u"ingest"_s, u"-"_s}, QByteArray("\x00\xff", 2).repeated(90)).exit, 6);
    QCOMPARE(program.onDesk({u"check"_s}).json().value(u"messages").toInt(), 3);
    const QByteArray nameless = "From: a@customer.example\nSubject: Without an id\n\nText\n";
    const QJsonValue ticket = program.onDesk({u"ingest"_s, u"-"_s}, nameless).json().value(u"ticket");
    QCOMPARE(program.onDesk({u"ingest"_s, u"-"_s}, nameless).json().value(u"ticket"), ticket);
    QVERIFY(program.onDesk({u"ingest"_s, u"-"_s}).json().contains(u"error"));
    const Outcome cut = program.onDesk({u"ingest"_s, u"-"_s}, "From: a@customer.example\nSubject: Cut o");
    QCOMPARE(cut.exit, 6);
    QVERIFY2(cut.errors.contains("ends in the middle of its headers"), cut.errors.constData());
}

void ImportsTest::tellsWhatWasCut()
{
    const Program program;
    const QByteArray head = "From: a@customer.example\nSubject: Large\n";
    const QByteArray large = head + '\n' + QByteArray("0123456789abcdef\n").repeated(600'000); // 10 MB
    program.write(u"large.eml"_s, large);
    program.write(u"whole.eml"_s, mailOf(1, -1));
    for (const auto &[name, isCut] : {std::pair(u"large.eml"_s, true), std::pair(u"whole.eml"_s, false)}) {
        const QJsonObject parsed = program.onDesk({u"parse"_s, name}).json();
        QCOMPARE(parsed.value(u"truncated"), isCut ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined));
        const Outcome taken = program.onDesk({u"import"_s, u"eml"_s, name});
        QCOMPARE(taken.exit, 0);
    }
    const QJsonObject shown = program.onDesk({u"ticket"_s, u"show"_s, u"1"_s, u"--raw"_s}).json();
    const QJsonObject message = shown.value(u"messages").toArray().at(0).toObject();
    QCOMPARE(message.value(u"truncated"), QJsonValue(true));
    QVERIFY(QByteArray::fromBase64(message.value(u"raw").toString().toLatin1()) == large);
    const QJsonObject other = program.onDesk({u"ticket"_s, u"show"_s, u"2"_s}).json();
    QVERIFY(!other.value(u"messages").toArray().at(0).toObject().contains(u"truncated"));
}

void ImportsTest::ingestStream()
{
    const Program program;
    QByteArray stream;
    for (int i = 0; i < 30; ++i)
        stream += framed(mailOf(i, i % 5 ? i - i % 5 : -1));
    const Outcome outcome = program.onDesk({u"ingest"_s, u"-"_s, u"--loop"_s}, stream);
    QCOMPARE(outcome.exit, 0);
    const QList<QJsonObject> lines = outcome.jsonLines();
    QCOMPARE(lines.size(), 30);
    QCOMPARE(lines.last().value(u"ticket").toInt(), 6);
    QCOMPARE(program.onDesk({u"check"_s}).json().value(u"tickets").toInt(), 6);
}

void ImportsTest::brokenStream_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("no length") << QByteArray("From: a\n");
    QTest::newRow("negative") << QByteArray("-5\nabc");
    QTest::newRow("beyond memory") << QByteArray("99999999999999\nabc");
    QTest::newRow("cut") << QByteArray("500\nFrom: a@b.example\n");
    QTest::newRow("no line end") << QByteArray("123456789012345678901234567890");
}

void ImportsTest::brokenStream()
{
    QFETCH(QByteArray, rest);
    const Program program;
    const Outcome outcome = program.onDesk({u"ingest"_s, u"-"_s, u"--loop"_s}, framed(mailOf(1, -1)) + rest);
    QCOMPARE(outcome.exit, 1);
    QVERIFY2(outcome.errors.contains("are kept"), outcome.errors.constData());
    QCOMPARE(program.onDesk({u"check"_s}).json().value(u"messages").toInt(), 1);
}

void ImportsTest::checkFindsDamage()
{
    const Program program;
    program.write(u"a.mbox"_s, mboxOf(200));
    program.onDesk({u"import"_s, u"mbox"_s, u"a.mbox"_s});
    QFile desk(program.path(u"d.sqlite"_s));
    QVERIFY(desk.open(QIODevice::ReadWrite));
    desk.seek(desk.size() / 2);
    desk.write(QByteArray(8192, 'x'));
    desk.close();
    const Outcome outcome = program.onDesk({u"check"_s});
    QCOMPARE(outcome.exit, 1);
    QCOMPARE(outcome.json().keys(), (QStringList{u"messages"_s, u"ok"_s, u"problems"_s, u"tickets"_s}));
    QVERIFY(!outcome.json().value(u"problems").toArray().isEmpty());
}

QTEST_GUILESS_MAIN(ImportsTest)
#include "imports.moc"
