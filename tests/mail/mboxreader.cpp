// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/mboxreader.h"

#include "earshot/mail/mailsource.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray Line = "From dana@customer.example Tue Feb  3 09:15:00 2026\n";

QList<RawMail> allOf(const QByteArray &bytes, qint64 from = 0, qint64 largest = LargestMail)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    MboxReader reader(buffer, u"a.mbox"_s, from, largest);
    QList<RawMail> mails;
    while (const std::optional<RawMail> mail = reader.next())
        mails.append(*mail);
    return mails;
}

QByteArrayList rawOf(const QList<RawMail> &mails)
{
    QByteArrayList raws;
    for (const RawMail &mail : mails)
        raws.append(mail.raw);
    return raws;
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QStringList originsOf(MailSource &source)
{
    QStringList origins;
    while (const std::optional<RawMail> mail = source.next())
        origins.append(mail->origin.section(u'/', -2));
    return origins;
}

} // namespace

class MboxReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromLine_data();
    void fromLine();
    void splits_data();
    void splits();
    void splitsAtEveryChunkBoundary();
    void resumesAfterEveryMail();
    void cutsTooLarge();
    void readsMaildir();
    void readsFolderOfFiles();
    void readsMboxesAmongOthers();
    void readsMboxes();
    void namesTroubles();
    void resumesSources();
    void readsTheArchive();
};

void MboxReaderTest::fromLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("parts");
    QTest::newRow("usual") << QByteArray("From a@b.example Tue Feb  3 09:15:00 2026") << true;
    QTest::newRow("archive") << QByteArray("From jim at bitrot.example.au  Tue Apr  1 00:34:04 2014") << true;
    QTest::newRow("dash") << QByteArray("From - Tue Feb  3 09:15:00 2026") << true;
    QTest::newRow("zone") << QByteArray("From a@b Tue Feb  3 09:15:00 CET 2026") << true;
    QTest::newRow("offset") << QByteArray("From a@b Tue Feb  3 09:15:00 2026 +0100") << true;
    QTest::newRow("no seconds") << QByteArray("From a@b Tue Feb 3 09:15 2026") << true;
    QTest::newRow("mail date") << QByteArray("From a@b Tue, 3 Feb 2026 09:15:00 +0100") << true;
    QTest::newRow("prose") << QByteArray("From Monday on it failed, says Dana.") << false;
    QTest::newRow("prose with date") << QByteArray("From what I saw on 3 Feb 2026 it failed") << false;
    QTest::newRow("someone") << QByteArray("From : arun") << false;
    QTest::newRow("no space") << QByteArray("From: a@b Tue Feb  3 09:15:00 2026") << false;
    QTest::newRow("only") << QByteArray("From ") << false;
    QTest::newRow("long") << QByteArray("From ") + QByteArray(2000, 'x') + " Tue Feb  3 09:15:00 2026" << false;
}

void MboxReaderTest::fromLine()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, parts);
    QCOMPARE(isMboxFromLine(line), parts);
}

void MboxReaderTest::splits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArrayList &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("nothing", "", {});
    row("blank lines", "\n\n\r\n", {});
    row("one", Line + "A: 1\n\nx\n\n", {"A: 1\n\nx\n"});
    row("no blank line at the end", Line + "A: 1\n\nx\n", {"A: 1\n\nx\n"});
    row("no line end at the end", Line + "A: 1\n\nx", {"A: 1\n\nx"});
    row("two", Line + "A: 1\n\nx\n\n" + Line + "A: 2\n\ny\n", {"A: 1\n\nx\n", "A: 2\n\ny\n"});
    row("CRLF", QByteArray(Line + "A: 1\n\nx\n\n" + Line + "A: 2\n\ny\n\n").replace("\n", "\r\n"),
        {"A: 1\r\n\r\nx\r\n", "A: 2\r\n\r\ny\r\n"});
    row("prose", Line + "A: 1\n\nx\n\nFrom here on\n\n" + Line + "A: 2\n\n", {"A: 1\n\nx\n\nFrom here on\n", "A: 2\n"});
    row("no blank before", Line + "A: 1\n\nx\n" + Line + "A: 2\n\n", {"A: 1\n\nx\n" + Line + "A: 2\n"});
    row("no header after", Line + "A: 1\n\nx\n\n" + Line + "just words\n", {"A: 1\n\nx\n\n" + Line + "just words\n"});
    row("stuffed", Line + "A: 1\n\n>From x\n", {"A: 1\n\n>From x\n"});
    row("stuffed after the line", Line + "A: 1\n\n\n" + Line + ">From b Tue\nA: 2\n",
        {"A: 1\n\n", ">From b Tue\nA: 2\n"});
    row("without any line", "A: 1\n\nx\n", {"A: 1\n\nx\n"});
    row("mark", "\xEF\xBB\xBF" + Line + "A: 1\n\nx\n", {"A: 1\n\nx\n"});
    row("blank lines first", "\n\n" + Line + "A: 1\n\nx\n", {"A: 1\n\nx\n"});
    row("empty mails", Line + "\n" + Line + "\n" + Line, {"", "", ""});
    row("binary", QByteArray("\0\1\2\3", 4), {QByteArray("\0\1\2\3", 4)});
    const QByteArray inner = "x\n\n" + Line + "A: 2\n\ny\n";
    const QByteArray length = "Content-Length: " + QByteArray::number(inner.size()) + "\n\n";
    row("length", Line + length + inner + "\n" + Line + "A: 3\n\n", {length + inner, "A: 3\n"});
    row("length to the end", Line + length + inner, {length + inner});
    row("length, no blank line", Line + "Content-Length: 4\n\none\n" + Line + "A: 3\n\n",
        {"Content-Length: 4\n\none\n", "A: 3\n"});
    row("length without the line's end, no blank line", Line + "Content-Length: 3\n\none\n" + Line + "A: 3\n\n",
        {"Content-Length: 3\n\none\n", "A: 3\n"});
    row("wrong length, no blank line", Line + "Content-Length: 2\n\none\n" + Line + "A: 3\n\n",
        {"Content-Length: 2\n\none\n" + Line + "A: 3\n"});
    row("wrong length", Line + "Content-Length: 9\n\nx\n\n" + Line + "A: 3\n\n",
        {"Content-Length: 9\n\nx\n", "A: 3\n"});
    row("length beyond", Line + "Content-Length: 999999\n\nx\n\n" + Line + "A: 3\n\n",
        {"Content-Length: 999999\n\nx\n", "A: 3\n"});
}

void MboxReaderTest::splits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, expected);
    QCOMPARE(rawOf(allOf(bytes)), expected);
}

void MboxReaderTest::splitsAtEveryChunkBoundary()
{
    constexpr qsizetype chunk = 1 << 20;
    for (qsizetype shift = -120; shift <= 10; ++shift) {
        const QByteArray head = "A: 1\n\n" + QByteArray(chunk + shift, 'x') + "\n";
        QCOMPARE(rawOf(allOf(Line + head + "\n" + Line + "A: 2\n\ny\n")), (QByteArrayList{head, "A: 2\n\ny\n"}));
    }
}

void MboxReaderTest::resumesAfterEveryMail()
{
    QByteArray bytes;
    for (int i = 0; i < 20; ++i)
        bytes += Line + "A: " + QByteArray::number(i) + "\n\n" + QByteArray(i * 100'000, 'x') + "\n\n";
    const QList<RawMail> all = allOf(bytes);
    QCOMPARE(all.size(), 20);
    QCOMPARE(all.last().offset, bytes.size());
    for (qsizetype i = 0; i < all.size(); ++i)
        QCOMPARE(rawOf(allOf(bytes, all[i].offset)), rawOf(all.sliced(i + 1)));
    QCOMPARE(allOf(bytes, bytes.size() + 10).size(), 0);
}

void MboxReaderTest::cutsTooLarge()
{
    const QByteArray big = "A: 1\n\n" + QByteArray("0123456789abcde\n").repeated(400'000);
    const QByteArray bytes = Line + "A: 0\n\n\n" + Line + big + "\n" + Line + "A: 2\n\n";
    const QList<RawMail> mails = allOf(bytes, 0, 2'000'000);
    QCOMPARE(mails.size(), 3);
    QVERIFY(!mails[0].isCut());
    QVERIFY(mails[1].isCut());
    QCOMPARE(mails[1].raw, big.first(2'000'000));
    QCOMPARE(mails[1].size, big.size());
    QCOMPARE(mails[1].wholeHash, sha256(big));
    QCOMPARE(mails[2].raw, QByteArray("A: 2\n"));
    QVERIFY(!allOf(bytes).at(1).isCut());
}

void MboxReaderTest::readsMaildir()
{
    const QTemporaryDir folder;
    for (const char *name :
        {"cur/2:2,S", "cur/1:2,", "new/3", "tmp/4", ".Sent/cur/5", "Work/2025/new/6", "other/7", "8"})
        write(folder.filePath(QString::fromLatin1(name)), "A: 1\n\nx\n");
    MailSource source(MailSourceKind::Maildir, {folder.path()});
    QCOMPARE(originsOf(source), (QStringList{u"cur/1:2,"_s, u"cur/2:2,S"_s, u"new/3"_s, u"cur/5"_s, u"new/6"_s}));
    QVERIFY(source.troubles().isEmpty());
    QCOMPARE(source.doneBytes(), source.totalBytes());
    QCOMPARE(source.totalBytes(), 5 * 8);
}

void MboxReaderTest::readsFolderOfFiles()
{
    const QTemporaryDir folder;
    for (const char *name : {"b.eml", "a/x.EML", "a/b/c.msg", "notes.txt"})
        write(folder.filePath(QString::fromLatin1(name)), "A: 1\n\nx\n");
    write(folder.filePath(u"c/sent"_s), Line + "A: 1\n\nx\n\n" + Line + "A: 1\n\nx\n"); // a whole archive among them
    MailSource source(MailSourceKind::Eml, {folder.path(), folder.filePath(u"notes.txt"_s)});
    QStringList names;
    while (const std::optional<RawMail> mail = source.next()) {
        names.append(mail->origin.section(u'/', -1));
        QCOMPARE(mail->raw, QByteArray("A: 1\n\nx\n"));
    }
    QCOMPARE(names, (QStringList{u"c.msg"_s, u"x.EML"_s, u"b.eml"_s, u"sent"_s, u"sent"_s, u"notes.txt"_s}));
}

void MboxReaderTest::readsMboxesAmongOthers()
{
    const QTemporaryDir folder;
    const QByteArray several = Line + "A: 1\n\nx\n\n" + Line + "A: 2\n\ny\n";
    write(folder.filePath(u"new/1"_s), several);
    write(folder.filePath(u"new/2"_s), "A: 3\n\nz\n");
    for (const MailSourceKind kind : {MailSourceKind::Maildir, MailSourceKind::Eml}) {
        const QStringList paths = kind == MailSourceKind::Eml
            ? QStringList{folder.filePath(u"new/1"_s), folder.filePath(u"new/2"_s)}
            : QStringList{folder.path()};
        MailSource source(kind, paths);
        const std::optional<RawMail> first = source.next();
        QCOMPARE(first->raw, QByteArray("A: 1\n\nx\n"));
        MailSource resumed(kind, paths);
        QVERIFY(resumed.resumeAfter(first->origin, first->offset));
        for (MailSource *each : {&source, &resumed}) {
            QCOMPARE(each->next()->raw, QByteArray("A: 2\n\ny\n"));
            QCOMPARE(each->next()->raw, QByteArray("A: 3\n\nz\n"));
            QVERIFY(!each->next());
            QCOMPARE(each->doneBytes(), each->totalBytes());
        }
    }
}

void MboxReaderTest::readsMboxes()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"a/one"_s), Line + "A: 1\n\nx\n\n" + Line + "A: 2\n\nx\n");
    write(folder.filePath(u"a/one.msf"_s), "// an index, not mail");
    write(folder.filePath(u"b.mbox"_s), "A: 3\n\nx\n");
    MailSource source(MailSourceKind::Mbox, {folder.filePath(u"a"_s), folder.filePath(u"b.mbox"_s)});
    QCOMPARE(originsOf(source), (QStringList{u"a/one"_s, u"a/one"_s, folder.path().section(u'/', -1) + u"/b.mbox"_s}));
    QCOMPARE(source.doneBytes(), source.totalBytes());
}

void MboxReaderTest::namesTroubles()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"empty"_s), "");
    write(folder.filePath(u"blank"_s), "\n\n");
    write(folder.filePath(u"good"_s), Line + "A: 1\n\nx\n");
    write(folder.filePath(u"packed.mbox.gz"_s), "\x1f\x8b\x08\x08" + Line);
    QDir(folder.path()).mkdir(u"nothing"_s);
    const auto at = [&](const char *name) { return folder.filePath(QString::fromLatin1(name)); };
    MailSource source(MailSourceKind::Mbox,
        {at("missing"), at("empty"), at("nothing"), at("blank"), at("packed.mbox.gz"), at("good")});
    QCOMPARE(originsOf(source).size(), 1);
    const QList<SourceTrouble> expected{{SourceTrouble::Kind::Missing, at("missing")},
        {SourceTrouble::Kind::NoMail, at("nothing")}, {SourceTrouble::Kind::Empty, at("empty")},
        {SourceTrouble::Kind::Empty, at("blank")}, {SourceTrouble::Kind::Packed, at("packed.mbox.gz")}};
    QCOMPARE(source.troubles(), expected);
}

void MboxReaderTest::resumesSources()
{
    const QTemporaryDir folder;
    for (const char *name : {"a", "b", "c"})
        write(folder.filePath(QString::fromLatin1(name)),
            Line + "A: 1\n\n" + name + "\n\n" + Line + "A: 2\n\n" + name + "\n");
    const QStringList paths{folder.filePath(u"a"_s), folder.filePath(u"b"_s), folder.filePath(u"c"_s)};
    MailSource whole(MailSourceKind::Mbox, paths);
    QList<RawMail> all;
    while (const std::optional<RawMail> mail = whole.next())
        all.append(*mail);
    QCOMPARE(all.size(), 6);
    for (qsizetype i = 0; i < all.size(); ++i) {
        MailSource rest(MailSourceKind::Mbox, paths);
        QVERIFY(rest.resumeAfter(all[i].origin, all[i].offset));
        QByteArrayList raws;
        while (const std::optional<RawMail> mail = rest.next())
            raws.append(mail->raw);
        QCOMPARE(raws, rawOf(all.sliced(i + 1)));
        QCOMPARE(rest.doneBytes(), rest.totalBytes());
    }
    MailSource other(MailSourceKind::Mbox, paths);
    QVERIFY(!other.resumeAfter(u"elsewhere"_s, 0));
    QVERIFY(!other.resumeAfter(paths.first(), 1'000'000));
    QCOMPARE(originsOf(other).size(), 6);
}

void MboxReaderTest::readsTheArchive()
{
    const QString path = qEnvironmentVariable("EARSHOT_CORPORA") + u"/r-help-2014-2016.mbox"_s;
    if (!QFile::exists(path))
        QSKIP("EARSHOT_CORPORA names no folder with r-help-2014-2016.mbox");
    MailSource source(MailSourceKind::Mbox, {path});
    QSet<QByteArray> different;
    int count = 0;
    while (const std::optional<RawMail> mail = source.next()) {
        ++count;
        different.insert(sha256(mail->raw));
    }
    QCOMPARE(count, 27'162);
    QCOMPARE(count - different.size(), 23);
}

QTEST_GUILESS_MAIN(MboxReaderTest)
#include "mboxreader.moc"
