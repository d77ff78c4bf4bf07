// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/quotes.h"

#include "patience.h"

#include <array>

#include <QDir>
#include <QFile>
#include <QSet>
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
    void scoresReplyParserSet();
};

void QuotesTest::showsWhatWasTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const QStringList mails
        = contents(QStringLiteral(EARSHOT_TEST_FILES "/mails/replies/replies.txt")).split(u"\n%% "_s);
    QVERIFY(mails.size() > 60);
    QSet<QString> languages;
    for (const QString &mail : mails.sliced(1))
        languages << mail.section(u' ', 0, 0);
    QVERIFY(languages.size() >= 10);
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
    QVERIFY2(
        (std::clock() - start) / CLOCKS_PER_SEC < Test::Patience, qPrintable(QString::number(std::clock() - start)));
}

void QuotesTest::scoresReplyParserSet()
{
    // The visible lines as that project's own tests state them; its fixtures are read where they lie.
    struct Case {
        const char *fixture;
        int first;
        int last;
    };
    static constexpr std::array cases{Case{"correct_sig", 1, 1}, Case{"email_1_1", 1, 5}, Case{"email_1_2", 1, 34},
        Case{"email_1_3", 1, 3}, Case{"email_1_4", 1, 1}, Case{"email_1_5", 1, 15}, Case{"email_1_6", 1, 3},
        Case{"email_1_7", 1, 1}, Case{"email_1_8", 1, 19}, Case{"email_2_1", 1, 1}, Case{"email_2_2", 1, 1},
        Case{"email_2_3", 1, 1}, Case{"email_BlackBerry", 1, 1}, Case{"email_bullets", 1, 9},
        Case{"email_iPhone", 1, 1}, Case{"email_long_quote", 1, 8},
        Case{"email_multi_word_sent_from_my_mobile_device", 1, 1}, Case{"email_one_is_not_on", 1, 5},
        Case{"email_sent_from_my_not_signature", 1, 3}, Case{"email_sig_delimiter_in_middle_of_line", 1, 7},
        Case{"greedy_on", 1, 6}, Case{"pathological", 1, 2}};
    const QString folder = corpus(u"email_reply_parser"_s);
    if (folder.isEmpty())
        QSKIP("EARSHOT_CORPORA does not name a folder with email_reply_parser");
    const QString sentence = u"The Quick Brown Fox Jumps Over The Lazy Dog"_s;
    int right = shownText(sentence) == sentence; // nothing to fold is a case of theirs, too
    for (const Case &one : cases) {
        const QString text
            = contents(folder + u"/emails/%1.txt"_s.arg(QLatin1StringView(one.fixture))).replace(u"\r\n"_s, u"\n"_s);
        QVERIFY2(!text.isEmpty(), one.fixture);
        const QString expected = trimmedEnd(text.section(u'\n', one.first - 1, one.last - 1));
        const QString shown = trimmedEnd(shownText(text));
        if (shown == expected)
            ++right;
        else
            qInfo("%s shows:\n%s", one.fixture, qPrintable(shown));
        // A line of a mail program may be folded where they show it; nothing typed may be taken for a quote.
        const qsizetype end = text.indexOf(expected) + expected.size();
        for (const Fold &fold : foldQuotes(text).folds)
            QVERIFY2(fold.kind != Fold::Kind::Quote || fold.begin >= end, one.fixture);
    }
    qInfo("%d of %d right", right, int(cases.size()) + 1);
    QVERIFY(right >= 22);
}

QTEST_APPLESS_MAIN(QuotesTest)
#include "quotes.moc"
