// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/quotes.h"

#include <ctime>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace
{

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The folder of the set, or empty when the corpora are not there.
QString corpus(const QString &name)
{
    const QString folder = qEnvironmentVariable("EARSHOT_CORPORA") + u'/' + name;
    return qEnvironmentVariableIsSet("EARSHOT_CORPORA") && QDir(folder).exists() ? folder : QString();
}

QString trimmedEnd(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

} // namespace

class QuotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWasTyped_data();
    void showsWhatWasTyped();
    void foldsInOrder();
    void foldsEveryKind();
    void staysQuick_data();
    void staysQuick();
    void readsReplyParserCases_data();
    void readsReplyParserCases();
};

void QuotesTest::showsWhatWasTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const QStringList mails
        = contents(QStringLiteral(EARSHOT_TEST_FILES "/mails/replies/replies.txt")).split(u"\n%% "_s);
    QVERIFY(mails.size() > 60);
    for (const QString &mail : mails.sliced(1)) {
        const qsizetype nameEnd = mail.indexOf(u'\n');
        const qsizetype verdictAt = mail.lastIndexOf(u"\n%= "_s);
        const QString text = mail.sliced(nameEnd + 1, verdictAt - nameEnd);
        const QString verdict = mail.sliced(verdictAt + 4).trimmed();
        const int lines = verdict == u"all"_s ? int(text.count(u'\n')) : verdict.section(u' ', 1).toInt();
        QVERIFY2(lines > 0, qPrintable(mail));
        QTest::newRow(qPrintable(mail.first(nameEnd))) << text << text.section(u'\n', 0, lines - 1);
    }
}

void QuotesTest::showsWhatWasTyped()
{
    QFETCH(QString, text);
    QTEST(shownText(text), "shown");
    QTEST(shownText(QString(text).replace(u'\n', u"\r\n"_s)), "shown");
}

void QuotesTest::foldsInOrder()
{
    const QString text
        = u"Yes.\n\n-- \nTom\n\nOn 5 Jan 2026, Dana wrote:\n> Well?\n\n____________\nhttps://lists.example.org\n"_s;
    const Folded folded = foldQuotes(text);
    QCOMPARE(folded.shown, u"Yes."_s);
    const QList<Fold> folds{{text.indexOf(u"-- "_s), text.indexOf(u"On "_s), Fold::Kind::Signature},
        {text.indexOf(u"On "_s), text.indexOf(u"___"_s), Fold::Kind::Quote},
        {text.indexOf(u"___"_s), text.size(), Fold::Kind::Signature}};
    QCOMPARE(folded.folds, folds);
}

void QuotesTest::foldsEveryKind()
{
    const Folded folded = foldQuotes(u"Yes.\n\nThis message is confidential.\n"_s);
    QCOMPARE(folded.shown, u"Yes."_s);
    QCOMPARE(folded.folds.size(), 1);
    QCOMPARE(folded.folds.first().kind, Fold::Kind::Disclaimer);
    QCOMPARE(foldQuotes({}), Folded());
}

void QuotesTest::staysQuick_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u"a\n"_s + u"> b\n"_s.repeated(500'000);
    QTest::newRow("quotes in turn") << u"> b\na\n"_s.repeated(300'000);
    QTest::newRow("deep marks") << u"a\n"_s + u">"_s.repeated(2'000'000);
    QTest::newRow("heads") << u"From: a\nSent: b\nTo: c\n"_s.repeated(100'000);
    QTest::newRow("introductions") << u"On 5 Jan 2026 a wrote:\n> b\nc\n"_s.repeated(60'000);
    QTest::newRow("colons") << u"a 2026:\n"_s.repeated(200'000);
    QTest::newRow("signatures") << u"a\n"_s + u"--\nb\n"_s.repeated(200'000);
    QTest::newRow("telephones") << u"a\n"_s + u"\nSent from my iPhone\n"_s.repeated(100'000);
    QTest::newRow("rules") << u"a\n"_s + u"__________\n"_s.repeated(150'000);
    QTest::newRow("dashes") << u"a\n"_s + u"-\n"_s.repeated(500'000);
    QTest::newRow("empty lines") << u"a\n"_s + u"\n"_s.repeated(2'000'000);
    QTest::newRow("quotes between empty lines")
        << u"a\n"_s + QString(u"\n"_s.repeated(5'000) + u"--\nb\n"_s).repeated(200);
    QTest::newRow("a long line") << u"On "_s + u"x"_s.repeated(5'000'000) + u" wrote:\n"_s;
}

void QuotesTest::staysQuick()
{
    QFETCH(QString, text);
    // Processor time: how long it takes by the clock says more about what else runs here.
    const std::clock_t start = std::clock();
    foldQuotes(text);
    QVERIFY2((std::clock() - start) / CLOCKS_PER_SEC < 5, qPrintable(QString::number(std::clock() - start)));
}

void QuotesTest::readsReplyParserCases_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QStringList>("patterns");
    const QString folder = corpus(u"email_reply_parser"_s);
    if (folder.isEmpty())
        QSKIP("EARSHOT_CORPORA does not name a folder with email_reply_parser");
    const QJsonArray cases = QJsonDocument::fromJson(contents(folder + u"/expected.json"_s).toUtf8()).array();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &value : cases) {
        const QJsonObject one = value.toObject();
        const QJsonArray hidden = one[u"hidden"].toArray();
        const QJsonObject patterns = one[u"fragment_regex"].toObject();
        QStringList visible;
        for (const QString &index : patterns.keys()) {
            if (!hidden.at(index.toInt()).toBool())
                visible << patterns[index].toString();
        }
        // With several visible fragments the expected text is only the first of them.
        const bool firstOnly = std::count(hidden.begin(), hidden.end(), QJsonValue(false)) > 1;
        const QString shown = trimmedEnd(one[u"expected_reply_or_first_fragment"].toString());
        QTest::newRow(qPrintable(one[u"case"].toString()))
            << folder + u"/emails/"_s + one[u"fixture"].toString() << (firstOnly ? QString() : shown) << visible;
    }
}

void QuotesTest::readsReplyParserCases()
{
    QFETCH(QString, file);
    QFETCH(QString, shown);
    QFETCH(QStringList, patterns);
    const QString text = contents(file);
    QVERIFY(!text.isEmpty());
    QString actual = shownText(text);
    if (!shown.isEmpty())
        QCOMPARE(actual.replace(QRegularExpression(u" +\n"_s), u"\n"_s), shown);
    for (const QString &pattern : std::as_const(patterns)) {
        const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
        QVERIFY2(expression.match(actual).hasMatch(), qPrintable(pattern));
    }
}

QTEST_APPLESS_MAIN(QuotesTest)
#include "quotes.moc"
