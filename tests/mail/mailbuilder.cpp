// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/mailbuilder.h"
#include "earshot/mail/mimemessage.h"

#include <QTest>

#include <algorithm>

using namespace Earshot;
using namespace Qt::StringLiterals;

class MailBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsWritten();
    void filesComeBack();
    void linesAreShort_data();
    void linesAreShort();
    void nothingBecomesAHeader_data();
    void nothingBecomesAHeader();

private:
    static OutgoingMail usual()
    {
        OutgoingMail mail;
        mail.messageId = "new@desk.example";
        mail.inReplyTo = "old@a.example";
        mail.references = {"first@a.example", "old@a.example"};
        mail.date = QDateTime(QDate(2026, 6, 12), QTime(12, 0), Qt::UTC);
        mail.from = {u"Maya Lind, Nordwind"_s, u"help@desk.example"_s};
        mail.to = {{u"Dana Ruiz"_s, u"dana@a.example"_s}, {u"Jörg \"JJ\" Müller"_s, u"jj@a.example"_s}};
        mail.cc = {{{}, u"boss@a.example"_s}};
        mail.subject = u"Re: Ein schöner Tag [#12-abcd]"_s;
        mail.text = u"Hello Dana,\nsee below.\n"_s;
        mail.html = u"<p>Hello Dana,<br>see below.</p>"_s;
        return mail;
    }
    static QByteArray header(const QByteArray &raw) { return raw.left(raw.indexOf("\r\n\r\n")); }
};

void MailBuilderTest::isReadAsWritten()
{
    const OutgoingMail written = usual();
    const QByteArray raw = buildMail(written);
    const Mail read = parseMail(raw);
    QVERIFY(read.readable);
    QCOMPARE(read.messageId, written.messageId);
    QCOMPARE(read.inReplyTo, QList<QByteArray>{written.inReplyTo});
    QCOMPARE(read.references, written.references);
    QCOMPARE(read.date, written.date);
    QCOMPARE(read.from, written.from);
    QCOMPARE(read.to, written.to);
    QCOMPARE(read.cc, written.cc);
    QCOMPARE(read.subject, written.subject);
    QCOMPARE(read.text.trimmed(), written.text.trimmed());
    QCOMPARE(read.html.trimmed(), written.html);
    QCOMPARE(read.automatic, Automatic::None); // a person wrote it, and nothing in it says otherwise
    QVERIFY(!header(raw).toLower().contains("bcc"));
    QCOMPARE(raw.count('\n'), raw.count("\r\n"));
    QCOMPARE(raw.count('\r'), raw.count("\r\n"));
}

void MailBuilderTest::filesComeBack()
{
    OutgoingMail mail = usual();
    QByteArray bytes;
    for (int i = 0; i < 70'000; ++i)
        bytes += char(i * 7);
    mail.files = {{u"Überblick 2026.pdf"_s, "application/pdf", bytes}, {u"empty"_s, {}, {}},
        {u"notes.txt"_s, "text/plain", "a\nb\r\nc"}};
    const QByteArray raw = buildMail(mail);
    const Mail read = parseMail(raw);
    QCOMPARE(read.attachments.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(read.attachments.at(i).name, mail.files.at(i).name);
        const auto content = decodedPart(raw, read.attachments.at(i).path);
        QVERIFY(content.has_value());
        QCOMPARE(*content, mail.files.at(i).content);
    }
    QCOMPARE(read.text.trimmed(), mail.text.trimmed());
}

void MailBuilderTest::linesAreShort_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one long line") << QString(20'000, u'x');
    QTest::newRow("one long line of others") << QString(5'000, u'ß');
    QTest::newRow("a dot alone") << u"a\n.\nb"_s;
    QTest::newRow("From at the beginning") << u"From here on\nFrom there"_s;
    QTest::newRow("blanks at ends") << u"a  \nb\t\n"_s;
}

void MailBuilderTest::linesAreShort()
{
    QFETCH(QString, text);
    OutgoingMail mail = usual();
    mail.text = text;
    mail.html.clear();
    const QByteArray raw = buildMail(mail);
    const QList<QByteArray> lines = raw.split('\n');
    QVERIFY(std::all_of(lines.begin(), lines.end(), [](const QByteArray &line) { return line.size() <= 998; }));
    QCOMPARE(parseMail(raw).text.trimmed(), text.trimmed());
}

void MailBuilderTest::nothingBecomesAHeader_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("CR LF") << u"\r\n"_s;
    QTest::newRow("LF") << u"\n"_s;
    QTest::newRow("CR") << u"\r"_s;
    QTest::newRow("NUL") << QString(QChar(0));
    QTest::newRow("line separator") << QString(QChar(0x2028));
    QTest::newRow("an empty line") << u"\r\n\r\n"_s;
}

void MailBuilderTest::nothingBecomesAHeader()
{
    QFETCH(QString, end);
    const QString evil = u"a"_s + end + u"Bcc: evil@b.example"_s;
    OutgoingMail mail = usual();
    mail.subject = evil;
    mail.from.name = evil;
    mail.to = {{evil, u"dana@a.example"_s + end + u"Bcc: evil@b.example"_s}};
    mail.inReplyTo = evil.toUtf8();
    mail.references = {evil.toUtf8()};
    mail.messageId = evil.toUtf8();
    mail.files = {{evil, "text/plain\r\nBcc: evil@b.example", "x"}};
    const QByteArray raw = buildMail(mail);
    for (const QByteArray &line : raw.split('\n'))
        QVERIFY2(!line.toLower().startsWith("bcc:"), line.constData());
    QVERIFY(header(raw).contains("\r\nSubject: "));
}

QTEST_APPLESS_MAIN(MailBuilderTest)
#include "mailbuilder.moc"
