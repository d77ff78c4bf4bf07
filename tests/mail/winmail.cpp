// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/winmail.h"

#include "earshot/mail/mimemessage.h"

#include <QDir>
#include <QTest>
#include <QtEndian>

using namespace Earshot;
using namespace Qt::StringLiterals;

class WinmailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundByTypeAndName();
    void filesAreListedAndOpened();
    void longNamesWin();
    void mailsInsideAreOpened();
    void survivesEveryCut();
    void survivesLies();
    void publicOnesAreOpened();
};

namespace
{

template<class Number>
QByteArray number(Number value)
{
    QByteArray bytes(sizeof(Number), 0);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray attribute(quint32 id, const QByteArray &value)
{
    quint16 sum = 0;
    for (const char c : value)
        sum = quint16(sum + quint8(c));
    return QByteArray(1, char(2)) + number(id) + number(quint32(value.size())) + value + number(sum);
}

QByteArray oneProperty(quint16 type, quint16 id, const QByteArray &value)
{
    return number(type) + number(id) + number(quint32(1)) + number(quint32(value.size())) + value
        + QByteArray((4 - value.size() % 4) % 4, 0);
}

QByteArray allProperties(const QByteArrayList &list)
{
    return attribute(0x69005, number(quint32(list.size())) + list.join());
}

QByteArray winmailOf(const QByteArray &attributes)
{
    return number(quint32(0x223e9f78)) + number(quint16(1)) + attribute(0x89006, number(quint32(0x10000))) + attributes;
}

QByteArray fileIn(const QByteArray &title, const QByteArray &data, const QByteArrayList &list = {})
{
    return attribute(0x69002, QByteArray(14, 0)) + attribute(0x18010, title + '\0') + attribute(0x6800f, data)
        + (list.isEmpty() ? QByteArray() : allProperties(list));
}

QByteArray wide(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes += number(quint16(c.unicode()));
    return bytes + number(quint16(0));
}

} // namespace

void WinmailTest::isFoundByTypeAndName()
{
    QVERIFY(isWinmail("application/ms-tnef", {}));
    QVERIFY(isWinmail("application/octet-stream", u"Winmail.dat"_s));
    QVERIFY(!isWinmail("application/octet-stream", u"mail.dat"_s));
}

void WinmailTest::filesAreListedAndOpened()
{
    const QByteArray winmail = winmailOf(fileIn("REPORT~1.PDF", "%PDF-1",
                                             {oneProperty(0x1f, 0x3707, wide(u"Bericht für Köln.pdf"_s)),
                                                 oneProperty(0x1e, 0x370e, QByteArray("application/pdf\0", 16))})
        + fileIn("../../run\xE2\x80\xAE"
                 "fdp.exe",
            "MZ no"));
    const QByteArray raw = "From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n--b\n"
                           "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n"
        + winmail.toBase64() + "\n--b--\n";
    const Mail mail = parseMail(raw);
    QCOMPARE(mail.attachments.size(), 3);
    QCOMPARE(mail.attachments.at(0).name, u"winmail.dat"_s);
    QCOMPARE(mail.attachments.at(1).name, u"Bericht für Köln.pdf"_s);
    QCOMPARE(mail.attachments.at(1).type, "application/pdf"_ba);
    QCOMPARE(mail.attachments.at(1).path, "2.w1"_ba);
    QCOMPARE(mail.attachments.at(2).name, u"runfdp.exe"_s);
    QVERIFY(mail.attachments.at(2).executable);
    QCOMPARE(decodedPart(raw, "2.w1").value_or(QByteArray()), "%PDF-1"_ba);
    QCOMPARE(decodedPart(raw, "2.w2").value_or(QByteArray()), "MZ no"_ba);
    for (const char *none : {"2.w3", "2.w0", "1.w1", "2.w", "2.wx", ".w1"})
        QVERIFY2(!decodedPart(raw, none), none);
    QCOMPARE(decodedPart(raw, "2").value_or(QByteArray()), winmail);
}

void WinmailTest::longNamesWin()
{
    const auto nameOf = [](const QByteArrayList &list) {
        return filesInWinmail(winmailOf(fileIn("SHORT~1.TXT", "x", list))).value(0).name;
    };
    QCOMPARE(nameOf({}), u"SHORT~1.TXT"_s);
    QCOMPARE(nameOf({oneProperty(0x1e, 0x3707, "Long.txt")}), u"Long.txt"_s);
    QCOMPARE(nameOf({oneProperty(0x1e, 0x3707,
                 "Gr\xFC\xDF"
                 "e.txt")}),
        u"Grüße.txt"_s); // of before Unicode
    QCOMPARE(nameOf({oneProperty(0x1e, 0x3707, "")}), u"SHORT~1.TXT"_s);
    // Named properties, several values and fixed ones before it are stepped over.
    const QByteArray named = number(quint16(3)) + number(quint16(0x8001)) + QByteArray(16, 7) + number(quint32(1))
        + number(quint32(6)) + QByteArray(8, 'n') + number(quint32(9));
    const QByteArray several
        = number(quint16(0x1003)) + number(quint16(0x1234)) + number(quint32(3)) + QByteArray(12, 1);
    const QByteArray flag = number(quint16(0x0b)) + number(quint16(0x7ffe)) + number(quint32(1));
    QCOMPARE(nameOf({named, several, flag, oneProperty(0x1e, 0x3707, "Long.txt")}), u"Long.txt"_s);
}

void WinmailTest::mailsInsideAreOpened()
{
    const QByteArray inner = winmailOf(fileIn("inner.txt", "inside"));
    const auto object = [](const QByteArray &bytes) { return oneProperty(0x0d, 0x3701, QByteArray(16, 1) + bytes); };
    const QList<WinmailFile> files
        = filesInWinmail(winmailOf(attribute(0x69002, QByteArray(14, 0)) + allProperties({object(inner)})));
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first().name, u"inner.txt"_s);
    QCOMPARE(files.first().bytes, "inside"_ba);
    QByteArray deep = inner;
    for (int i = 0; i < 50; ++i)
        deep = winmailOf(attribute(0x69002, QByteArray(14, 0)) + allProperties({object(deep)}));
    QVERIFY(filesInWinmail(deep).size() <= 1);
}

void WinmailTest::survivesEveryCut()
{
    const QByteArray whole = winmailOf(
        fileIn("a.txt", "first", {oneProperty(0x1f, 0x3707, wide(u"A long name.txt"_s))}) + fileIn("b.txt", "second"));
    QCOMPARE(filesInWinmail(whole).size(), 2);
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(filesInWinmail(QByteArrayView(whole).first(size)).size() <= 2);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char value : {char(0), char(0x7f), char(0xff)}) {
            QByteArray broken = whole;
            broken[at] = value;
            QVERIFY(filesInWinmail(broken).size() <= 3);
        }
    }
}

void WinmailTest::survivesLies()
{
    QVERIFY(filesInWinmail({}).isEmpty());
    QVERIFY(filesInWinmail("no such thing").isEmpty());
    QCOMPARE(filesInWinmail(winmailOf(fileIn("a", "x").repeated(5000))).size(), 200);
    const QByteArray count
        = attribute(0x69005, number(quint32(0xffffffff)) + oneProperty(0x1e, 0x3707, "a.txt").repeated(20'000));
    QCOMPARE(filesInWinmail(winmailOf(fileIn("b", "x") + count)).value(0).name, u"a.txt"_s);
    const QByteArray values = attribute(
        0x69005, number(quint32(1)) + number(quint16(0x1003)) + number(quint16(1)) + number(quint32(0xffffffff)));
    QCOMPARE(filesInWinmail(winmailOf(fileIn("b", "x") + values)).size(), 1);
    const QByteArray size = winmailOf(
        attribute(0x69002, {}) + QByteArray(1, 2) + number(quint32(0x6800f)) + number(quint32(0xfffffff0)) + "x");
    QVERIFY(filesInWinmail(size).isEmpty());
}

void WinmailTest::publicOnesAreOpened()
{
    const QDir folder(qEnvironmentVariable("EARSHOT_CORPORA") + u"/ytnef"_s);
    if (!qEnvironmentVariableIsSet("EARSHOT_CORPORA") || !folder.exists())
        QSKIP("EARSHOT_CORPORA names no folder with ytnef's test files");
    // The project's own expectations: the files its tool writes, by name.
    QHash<QString, QByteArray> expected;
    for (const QFileInfo &file : QDir(folder.filePath(u"results"_s)).entryInfoList(QDir::Files)) {
        QFile content(file.filePath());
        QVERIFY(content.open(QIODevice::ReadOnly));
        expected.insert(file.fileName().toLower(), content.readAll());
    }
    int found = 0;
    for (const QFileInfo &winmail : folder.entryInfoList({u"*.tnef"_s, u"*.dat"_s}, QDir::Files)) {
        QFile file(winmail.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const WinmailFile &inside : filesInWinmail(file.readAll())) {
            const auto known = expected.constFind(QString(inside.name).replace(u' ', u'_').toLower());
            if (known == expected.constEnd())
                qInfo("%s has %s", qPrintable(winmail.fileName()), qPrintable(inside.name));
            else
                found += inside.bytes == *known;
        }
    }
    QCOMPARE(found, expected.size());
}

QTEST_GUILESS_MAIN(WinmailTest)
#include "winmail.moc"
