// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/mimemessage.h"

#include "earshot/mail/htmlcleaner.h"

#include "earshot/mail/mailbounds.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <QtConcurrent>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace
{

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray ownMail(const QString &name)
{
    return fileBytes(QStringLiteral(EARSHOT_TEST_FILES "/mails/") + name);
}

QString joined(const QList<QByteArray> &ids)
{
    return QString::fromUtf8(ids.join(' '));
}

QString display(const QList<MailAddress> &addresses)
{
    QStringList shown;
    for (const MailAddress &address : addresses)
        shown.append(address.display());
    return shown.join(u", "_s);
}

QString partsOf(const Mail &mail)
{
    QStringList shown;
    for (const MailPart &part : mail.attachments) {
        shown.append(QString::fromLatin1(part.path) + u' ' + part.name + u' ' + QString::number(part.size)
            + (part.inlineShown ? u" inline"_s : QString()) + (part.executable ? u" runs"_s : QString()));
    }
    return shown.join(u'|');
}

QString number(int value)
{
    return QString::number(value);
}

QString field(const Mail &mail, const QString &name)
{
    const QHash<QString, QString> fields{{u"from"_s, mail.from.display()}, {u"sender"_s, mail.sender.display()},
        {u"to"_s, display(mail.to)}, {u"cc"_s, display(mail.cc)}, {u"subject"_s, mail.subject},
        {u"id"_s, QString::fromUtf8(mail.messageId)}, {u"inReplyTo"_s, joined(mail.inReplyTo)},
        {u"references"_s, joined(mail.references)}, {u"date"_s, mail.date.toString(Qt::ISODate)},
        {u"text"_s, mail.text}, {u"html"_s, mail.html}, {u"parts"_s, partsOf(mail)},
        {u"types"_s,
            [&] {
                QByteArrayList types;
                for (const MailPart &part : mail.attachments)
                    types.append(part.type);
                return joined(types);
            }()},
        {u"vcards"_s, mail.vcards.join(u'|')},
        {u"automatic"_s, number(int(mail.automatic)) + u' ' + mail.automaticBecause},
        {u"seal"_s, number(int(mail.seal))}, {u"readable"_s, number(mail.readable)}, {u"trouble"_s, mail.trouble},
        {u"truncated"_s, number(mail.truncated)}, {u"spoofed"_s, number(mail.from.nameClaimsOtherAddress())}};
    return fields.value(name, u"no such field"_s);
}

} // namespace

class MimeMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOwnMails_data();
    void readsOwnMails();
    void cleansNames();
    void opensParts();
    void hashesRawBytes();
    void survivesBombs_data();
    void survivesBombs();
    void capsKeepTheRest();
    void textReadsInOneDirection();
    void isSameInEveryThread();
    void corporaAreRead();
};

void MimeMessageTest::readsOwnMails_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *file, const char *name, const QString &expected) {
        QTest::addRow("%s %s", file, name)
            << QString::fromLatin1(file) + u".eml"_s << QString::fromLatin1(name) << expected;
    };
    row("plain", "from", u"Dana Ruiz <dana@customer.example>"_s);
    row("plain", "to", u"Desk <help@desk.example>"_s);
    row("plain", "id", u"plain@customer.example"_s);
    row("plain", "date", u"2026-02-03T08:15:00Z"_s);
    row("plain", "text", u"Hello,\n\nthe printer on floor 3 shows error 49.\n\n-- \nDana Ruiz\n+49 30 901820\n"_s);
    row("plain", "automatic", u"0 "_s);
    row("charset-utf8-as-ascii", "text", u"Grüße aus Köln\n"_s);
    row("charset-1252-undeclared", "text", u"Grüße – 10 €\n"_s);
    row("charset-unknown-name", "text", u"Grüße aus Köln\n"_s);
    row("charset-gb2312-wider", "text", u"朱镕基 打印机坏了\n"_s);
    row("charset-utf8-one-byte-cut", "text", u"Ärger mit Öl und Fü\uFFFD\n"_s);
    row("charset-iso2022jp", "text", u"プリンターが動きません\n"_s);
    row("charset-iso2022jp-is-not", "text", u"Grüße von Jürgen\n"_s);
    row("charset-utf16", "text", u"Grüße\naus Köln"_s);
    row("charset-html-meta", "text", u"Принтер не работает"_s);
    row("headers-raw-8bit", "subject", u"Drücker – kaputt"_s);
    row("headers-raw-8bit", "from", u"Jörg Müller <dana@customer.example>"_s);
    row("headers-raw-utf8", "subject", u"Drücker – kaputt"_s);
    row("headers-raw-utf8", "from", u"Jörg Müller <joerg@customer.example>"_s);
    row("headers-2047-broken", "from", u"Müller, Jörg <joerg@customer.example>"_s);
    row("headers-2047-split-character", "subject", u"Drücker"_s);
    row("headers-2047-wrong-charset", "from", u"Jürgen Müller <juergen@customer.example>"_s);
    row("headers-2047-wrong-charset", "to", u"Verwüsteter Tisch <help@desk.example>"_s);
    row("headers-2047-wrong-charset", "subject", u"Grüße und Drücker"_s);
    row("headers-2047-wrong-charset", "text", u"Text with =?UTF-8?Q?J=FCrgen?= in it.\n"_s);
    row("headers-2047-runs", "from", u"Jürgen Müller <juergen@customer.example>"_s);
    row("headers-2047-runs", "to", u"Jürgen <a@desk.example>, =?iso-2022-jp?B?MTIx?=@desk.example"_s);
    row("headers-2047-runs", "cc", u"Drücker <c@desk.example>"_s);
    row("headers-2047-runs", "subject", u"JügJüg It’sGrüß Jürgen 100=%"_s);
    row("names-wrong-charset", "parts",
        u"1 Jürgen 1.pdf 1|2 Jürgen 2.pdf 1|3 Drücker 3.pdf 1|4 Jürgen 4.pdf 1|5 Jürgen; _5_.pdf 1|"
        "6 Jürgen 6.pdf 1|7 Jürgen 7.eml 34"_s);
    row("name-2231-and-2047", "parts", u"1 Angebot für Köln.pdf 9|2 Briefänderung.pdf 1"_s);
    row("no-headers", "readable", u"0"_s);
    row("no-headers", "trouble", u"it has none of the headers of a mail"_s);
    row("no-headers", "text",
        u"This file has no header at all.\n\nIt is only a text that somebody saved with the wrong ending.\n"_s);
    row("headers-only", "readable", u"1"_s);
    row("headers-only", "subject", u"Only headers"_s);
    row("cut-in-headers", "readable", u"0"_s);
    row("cut-in-headers", "trouble", u"it ends in the middle of its headers"_s);
    row("cut-in-headers", "subject", u"The printer does not"_s);
    row("cut-before-parts", "readable", u"0"_s);
    row("cut-before-text", "readable", u"0"_s);
    row("cut-before-parts", "from", u"Dana Ruiz <dana@customer.example>"_s);
    row("headers-end-without-blank-line", "subject", u"No blank line"_s);
    row("headers-end-without-blank-line", "text",
        u"The text begins without one, and must not be lost.\nIt has two lines.\n"_s);
    row("bom-and-from-line", "subject", u"After a mark"_s);
    row("bom-and-from-line", "text", u"Text\n"_s);
    row("empty", "trouble", u"it is empty"_s);
    row("empty", "readable", u"0"_s);
    row("nuls", "trouble", u"it is binary, not a mail"_s);
    row("nuls", "text", QString());
    row("nuls-in-body", "text", u"beforeafter\n"_s);
    row("nuls-in-body", "readable", u"1"_s);
    row("binary", "trouble", u"it is binary, not a mail"_s);
    row("nested-rfc822", "text", u"See the mail below."_s);
    row("nested-rfc822", "parts", u"2 Order 4711 _ late.eml 310"_s);
    row("nested-rfc822", "id", u"outer@customer.example"_s);
    row("boundary-missing", "text", u"The type says multipart, but no boundary is named.\n"_s);
    row("boundary-never-comes", "text", u"The boundary never comes, but Grüße do.\n"_s);
    row("boundary-clash", "text", u"First.\nFooter."_s);
    row("boundary-clash", "html", u"<p>First.</p><pre>Footer.</pre>"_s);
    row("boundary-unterminated", "text", u"The end is missing."_s);
    row("boundary-unterminated", "parts", u"2 a.csv 8"_s);
    row("from-malformed", "from", u"Dana <dana@customer.example>"_s);
    row("from-obscured", "from", u"Jim Lemming <jim@bitrot.example.au>"_s);
    row("from-missing", "from", QString());
    row("from-missing", "automatic", u"6 no sender"_s);
    row("from-spoofed-name", "spoofed", u"1"_s);
    row("plain", "spoofed", u"0"_s);
    row("flowed", "text",
        u"> This is quoted text on two lines.\n>> deeper\n\nThis is one long paragraph.\nFrom here it was stuffed.\n\n"
        "-- \nDana\n"_s);
    row("mbox-stuffed", "text", u"Hello,\nFrom Monday on it failed.\n\n> quoted\n>From the quote.\n"_s);
    row("html-only", "text", u"Grüße & danke\n\nZeile zwei"_s);
    row("html-only", "html", u"<html><body><p>Grüße &amp; danke</p><p>Zeile zwei</p></body></html>\n"_s);
    row("html-with-stub", "text", u"The real text of the mail."_s);
    row("html-with-images", "text", u"See the picture."_s);
    row("html-with-images", "parts", u"2 shot.png 8 inline|3 unused.png 10"_s);
    row("text-parts-joined", "text", u"First part.\nSecond part.\nList footer."_s);
    row("text-parts-joined", "parts", u"2 notes.txt 15"_s);
    row("calendar", "text", u"You are invited."_s);
    row("calendar", "types", u"text/calendar"_s);
    row("vcard", "vcards", u"BEGIN:VCARD\nVERSION:3.0\nFN:Dana Ruiz\nTEL;TYPE=WORK:+49 30 901820\nEND:VCARD"_s);
    row("vcard", "parts", u"2 dana.vcf 74"_s);
    row("signed-pgp", "seal", number(int(Seal::PgpSigned)));
    row("signed-pgp", "text", u"Signed text."_s);
    row("signed-pgp", "parts", u"2 signature.asc 57"_s);
    row("encrypted-pgp", "seal", number(int(Seal::PgpEncrypted)));
    row("encrypted-smime", "seal", number(int(Seal::SmimeEncrypted)));
    row("encrypted-smime", "parts", u"1 smime.p7m 21"_s);
    row("winmail", "parts", u"2 winmail.dat 10"_s);
    row("bounce", "automatic", u"2 Content-Type: multipart/report;delivery-status"_s);
    row("bounce", "types", u"message/delivery-status message/rfc822"_s);
    row("autoreply", "automatic", u"1 Auto-Submitted: auto-replied (vacation)"_s);
    row("autoreply", "inReplyTo", u"ours@desk.example"_s);
    row("list", "automatic", u"3 List-Id: Users of the desk <users.desk.example>"_s);
    row("references-odd", "references", u"b@x.example c@x.example d@x.example d2@x.example a@x.example"_s);
    row("references-odd", "inReplyTo", u"a@x.example"_s);
    row("headers-ours-forged", "automatic", u"0 "_s);
    row("encoding-broken", "parts", u"2 half.bin 13"_s);
    row("uuencoded", "parts", u"2 hello.txt 26"_s);
    row("bounce-without-text", "text",
        u"Reporting-MTA: dns; relay.example\n\nFinal-Recipient: rfc822; nobody@customer.example\nAction: failed\n"
        "Status: 5.1.1"_s);
    row("crlf", "text", u"One\nTwo\n"_s);
    row("date-missing", "date", u"2026-02-03T08:15:00Z"_s);
    row("program-lying", "parts", u"1 picture.png 12 runs"_s);
}

void MimeMessageTest::readsOwnMails()
{
    QFETCH(QString, file);
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QVERIFY(QFile::exists(QStringLiteral(EARSHOT_TEST_FILES "/mails/") + file));
    QCOMPARE(field(parseMail(ownMail(file)), name), expected);
}

void MimeMessageTest::cleansNames()
{
    QStringList names;
    const QList<MailPart> parts = parseMail(ownMail(u"names-nasty.eml"_s)).attachments;
    for (const MailPart &part : parts)
        names.append(part.name);
    const QStringList expected{u"passwd"_s, u"x.dll"_s, u"_CON"_s, u"_com1.txt"_s, u"report.pdf .exe"_s, u"afdp.exe"_s,
        u"many.dots.in.this.name.tar.gz"_s, u"_hidden"_s, QString(195, u'x') + u".docx"_s, u"bad______name.txt"_s,
        u"trailing.exe"_s, u"attachment"_s, u"zero.txt"_s, u"invoice march.pdf"_s};
    QCOMPARE(names, expected);
    QVERIFY(parts.at(4).executable);
    QVERIFY(parts.at(5).executable);
    QVERIFY(parts.at(10).executable);
    QVERIFY(!parts.at(6).executable);
}

void MimeMessageTest::opensParts()
{
    for (QDirIterator files(QStringLiteral(EARSHOT_TEST_FILES "/mails")); files.hasNext();) {
        const QByteArray raw = fileBytes(files.next());
        for (const MailPart &part : parseMail(raw).attachments) {
            const Result<QByteArray> bytes = decodedPart(raw, part.path);
            QVERIFY2(bytes, qPrintable(files.fileName()));
            QCOMPARE(bytes->size(), part.size);
            QCOMPARE(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256), part.sha256);
        }
    }
    const QByteArray raw = ownMail(u"html-with-images.eml"_s);
    for (const char *path : {"", "0", "4", "1", "2.1", "1.1.1", "x", "-1", "99999999999999"})
        QVERIFY2(!decodedPart(raw, path), path);
    QCOMPARE(decodedPart(raw, "2").value(), QByteArray::fromHex("89504e470d0a1a0a"));
    QByteArray large;
    for (int i = 0; i < 300'000; ++i)
        large += char(i * 7 + i / 251);
    const QByteArray head = "From: a@b.example\nContent-Type: application/x\nContent-Transfer-Encoding: ";
    QByteArray lines;
    const QByteArray base64 = large.toBase64();
    for (qsizetype at = 0; at < base64.size(); at += 76)
        lines += base64.mid(at, 76) + '\n';
    QCOMPARE(decodedPart(head + "base64\n\n" + lines, "1").value(), large);
    QCOMPARE(parseMail(head + "base64\n\n" + lines).attachments.at(0).size, large.size());
    QCOMPARE(decodedPart(head + "binary\n\n" + large, "1").value(), large);
    QCOMPARE(decodedPart(QByteArray(), "1").error().kind, Error::Kind::Broken);
}

void MimeMessageTest::hashesRawBytes()
{
    const QByteArray raw = ownMail(u"plain.eml"_s);
    QCOMPARE(parseMail(raw).contentHash, QCryptographicHash::hash(raw, QCryptographicHash::Sha256));
    QCOMPARE(parseMail(raw), parseMail(QByteArray(raw.constData(), raw.size())));
}

void MimeMessageTest::survivesBombs_data()
{
    QTest::addColumn<QByteArray>("raw");
    const QByteArray head = "From: a@b.example\nSubject: Bomb\nMIME-Version: 1.0\n";
    QByteArray nested = head + "Content-Type: multipart/mixed; boundary=b0\n\n";
    for (int i = 0; i < 10'000; ++i) {
        nested += "--b" + QByteArray::number(i) + "\nContent-Type: multipart/mixed; boundary=b"
            + QByteArray::number(i + 1) + "\n\n";
    }
    QTest::newRow("nested multiparts") << nested;
    const QByteArray mixed = head + "Content-Type: multipart/mixed; boundary=b\n\n";
    QTest::newRow("parts") << mixed + QByteArray("--b\n\nx\n").repeated(100'000);
    QTest::newRow("million parts") << mixed + QByteArray("--b\n\n").repeated(1'000'000);
    QTest::newRow("headers") << head + QByteArray("X-A: b\n").repeated(1'000'000) + "\nText\n";
    QTest::newRow("header line") << head + "X-A: " + QByteArray(100'000'000, 'x') + "\n\nText\n";
    QTest::newRow("folded header") << head + "X-A: " + QByteArray("b\n ").repeated(1'000'000) + "\n\nText\n";
    QTest::newRow("headers of a part") << mixed + "--b\n" + QByteArray("X-A: b\n").repeated(1'000'000) + "\nText\n";
    QTest::newRow("headers of an inner mail")
        << head + "Content-Type: message/rfc822\n\n" + QByteArray("X-A: b\n").repeated(1'000'000) + "\nText\n";
    QTest::newRow("inner mails") << head + QByteArray("Content-Type: message/rfc822\n\n").repeated(10'000);
    QTest::newRow("unterminated") << mixed + "--b\n\n" + QByteArray("text\n--c\n").repeated(500'000);
    QTest::newRow("addresses") << "To: " + QByteArray("a@b.example, ").repeated(100'000) + "\n" + head + "\n";
    QTest::newRow("colons") << "From: " + QByteArray(100'000, ':') + "\n" + head + "\n";
    QTest::newRow("encoded words") << "Subject: " + QByteArray("=?utf-8?q?=C3=A4?= ").repeated(100'000) + "\n" + head
            + "\n";
    QTest::newRow("references") << "References: " + QByteArray("<a@b> ").repeated(50'000) + "\n" + head + "\n";
    QByteArray name = "Content-Type: application/x";
    for (int i = 0; i < 20'000; ++i)
        name += ";\n name*" + QByteArray::number(i) + "=a";
    QTest::newRow("name in pieces") << head + name + "\n\nx\n";
    QTest::newRow("long text") << head + "\n" + QByteArray(20'000'000, 'x');
    QTest::newRow("long html") << head + "Content-Type: text/html\n\n" + QByteArray("<div>").repeated(2'000'000);
}

void MimeMessageTest::survivesBombs()
{
    QFETCH(QByteArray, raw);
    const Mail mail = parseMail(raw);
    QVERIFY(mail.readable);
    QVERIFY(mail.text.size() <= 5'000'000);
    QVERIFY(mail.attachments.size() <= 2000);
    QCOMPARE(mail.contentHash, QCryptographicHash::hash(raw, QCryptographicHash::Sha256));
    if (!QByteArrayView(QTest::currentDataTag()).startsWith("colons"))
        QVERIFY(mail.from.address == u"a@b.example" || mail.truncated);
}

void MimeMessageTest::capsKeepTheRest()
{
    const QByteArray raw
        = "From: a@b.example\n" + QByteArray("X-A: b\n").repeated(6000) + "Subject: too late\n\nText\n";
    const Mail mail = parseMail(raw);
    QCOMPARE(mail.from.address, u"a@b.example"_s);
    QCOMPARE(mail.text, u"Text\n"_s);
    QVERIFY(mail.truncated);
    QVERIFY(!parseMail(ownMail(u"plain.eml"_s)).truncated);

    const QByteArray head = "From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n";
    const BoundedMail many = boundedMail(head + QByteArray("--b\n\n").repeated(30'000));
    QVERIFY(many.cut);
    QCOMPARE(many.bytes.size(), head.size() + 5 * 20'000);
    const QByteArray script = head + QByteArray("-- a comment\n----\n").repeated(30'000);
    QVERIFY(!boundedMail(script).cut);

    const QByteArray small = ownMail(u"plain.eml"_s);
    QCOMPARE(boundedMail(small).bytes.constData(), small.constData()); // nothing is copied
}

void MimeMessageTest::textReadsInOneDirection()
{
    const QString turned = u"run \u202Etxt.exe\u202C now \u2067and\u2069 \u0633\u0644\u0627\u0645\u200F!\n"_s;
    const QString shown = u"run txt.exe now and \u0633\u0644\u0627\u0645\u200F!\n"_s;
    const QByteArray head = "From: a@b.example\nContent-Transfer-Encoding: 8bit\nContent-Type: text/";
    QCOMPARE(parseMail(head + "plain; charset=utf-8\n\n" + turned.toUtf8()).text, shown);
    const Mail html
        = parseMail(head + "html; charset=utf-8\n\n<p>" + turned.toUtf8().replace("\xE2\x80\xAE", "&#x202e;") + "</p>");
    QCOMPARE(html.text.trimmed(), shown.trimmed());
    QVERIFY(cleanHtml(html.html).html.contains(shown.trimmed()));
    const QString sender = u"From: Dana <d\u202Eana@b.example>\n\nText\n"_s;
    QCOMPARE(parseMail(sender.toUtf8()).from.address, u"dana@b.example"_s);
}

void MimeMessageTest::isSameInEveryThread()
{
    QList<QByteArray> raws;
    for (QDirIterator files(QStringLiteral(EARSHOT_TEST_FILES "/mails")); files.hasNext();)
        raws.append(fileBytes(files.next()));
    QList<QByteArray> many;
    for (int i = 0; i < 20; ++i)
        many += raws;
    const QList<Mail> mails = QtConcurrent::blockingMapped(many, parseMail);
    for (qsizetype i = 0; i < mails.size(); ++i)
        QCOMPARE(mails[i], parseMail(raws[i % raws.size()]));
}

void MimeMessageTest::corporaAreRead()
{
    const QString folder = qEnvironmentVariable("EARSHOT_CORPORA");
    if (folder.isEmpty())
        QSKIP("EARSHOT_CORPORA names no folder of public mails");
    constexpr qint64 largest = 20'000'000; // the archives are for the mbox reader
    const QByteArrayList sure{"from:", "received:", "return-path:", "message-id:", "subject:", "date:"};
    int read = 0;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (file.size() > largest)
            continue;
        const QByteArray raw = fileBytes(file.fileName());
        const Mail mail = parseMail(raw);
        ++read;
        const QByteArray firstWord = raw.left(20).toLower();
        const bool isMail
            = std::any_of(sure.begin(), sure.end(), [&](const QByteArray &s) { return firstWord.startsWith(s); });
        QVERIFY2(mail.readable || !isMail, qPrintable(file.fileName()));
        QVERIFY2(mail.readable || !mail.trouble.isEmpty(), qPrintable(file.fileName()));
        QVERIFY2(!mail.text.contains(QChar::Null), qPrintable(file.fileName()));
        for (const MailPart &part : mail.attachments) {
            const Result<QByteArray> bytes = decodedPart(raw, part.path);
            QVERIFY2(bytes && bytes->size() == part.size, qPrintable(file.fileName()));
        }
    }
    QVERIFY2(read > 0, "EARSHOT_CORPORA has no files");
    qInfo("%d files read", read);
}

QTEST_GUILESS_MAIN(MimeMessageTest)
#include "mimemessage.moc"
