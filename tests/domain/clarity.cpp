// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/clarity.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class ClarityTest : public QObject
{
    Q_OBJECT

private:
    /// "long 34", "jargon deprovision>remove", "question …", "next", in order.
    static QStringList told(const QString &text, const QStringList &questions = {}, const QList<PlainWord> &plain = {})
    {
        QStringList lines;
        for (const ClarityHint &hint : clarityHints(text, questions, plain)) {
            switch (hint.kind) {
            case ClarityHint::Kind::LongSentence:
                lines << u"long %1"_s.arg(hint.count);
                break;
            case ClarityHint::Kind::Jargon:
                lines << u"jargon %1>%2"_s.arg(hint.words, hint.plain);
                break;
            case ClarityHint::Kind::OpenQuestion:
                lines << u"question %1"_s.arg(hint.words);
                break;
            case ClarityHint::Kind::NoNextStep:
                lines << u"next"_s;
                break;
            }
        }
        return lines;
    }
    static QString many(int words) { return u"word "_s.repeated(words).trimmed() + u'.'; }

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("hints");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("blank") << u" \n\n "_s << QStringList();
        QTest::newRow("30 words") << u"Today "_s + many(29) << QStringList();
        QTest::newRow("31 words") << u"Today "_s + many(30) << QStringList{u"long 31"_s};
        QTest::newRow("over lines") << u"Today "_s + u"word word word\n"_s.repeated(12) << QStringList{u"long 37"_s};
        QTest::newRow("two paragraphs") << u"Today "_s + many(20) + u"\n\n"_s + many(20) << QStringList();
        QTest::newRow("a list is no sentence")
            << u"Today:\n"_s + u"- one two three four five\n"_s.repeated(10) << QStringList();
        QTest::newRow("numbered") << u"Today:\n"_s + u"1. one two three four five\n"_s.repeated(10) << QStringList();
        QTest::newRow("a quote is theirs") << u"> "_s + many(60) + u"\n\nToday."_s << QStringList();
        QTest::newRow("code is code") << u"Today:\n```\n"_s + many(60) + u"\n```\n"_s << QStringList();
        QTest::newRow("code in a line") << u"Today `"_s + many(60) + u"` runs."_s << QStringList();
        QTest::newRow("an open mark") << u"Today ` is odd."_s << QStringList();
        QTest::newRow("an address is one")
            << u"See https://example.com/"_s + u"a/"_s.repeated(50) + u" today."_s << QStringList();
        QTest::newRow("Japanese, short") << u"明日の朝九時にお電話します。"_s << QStringList();
        QTest::newRow("Japanese, long") << u"電"_s.repeated(62) + u"。"_s << QStringList{u"long 31"_s};
        QTest::newRow("questions end a sentence")
            << u"Today "_s + many(20).chopped(1) + u"? "_s + many(20) << QStringList();
    }
    void sentences()
    {
        QFETCH(QString, text);
        QTEST(told(text), "hints");
    }

    void jargon_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("hints");
        QTest::newRow("one") << u"We deprovision it today."_s << QStringList{u"jargon deprovision>take away"_s};
        QTest::newRow("upper case") << u"DEPROVISION today."_s << QStringList{u"jargon DEPROVISION>take away"_s};
        QTest::newRow("part of a word") << u"Deprovisioning today."_s << QStringList();
        QTest::newRow("two words") << u"The mail relay, today."_s
                                   << QStringList{u"jargon mail relay>our mail server"_s};
        QTest::newRow("over a line") << u"The mail\nrelay, today."_s
                                     << QStringList{u"jargon mail\nrelay>our mail server"_s};
        QTest::newRow("the longer one") << u"The mail relay queue, today."_s
                                        << QStringList{u"jargon mail relay queue>mail that waits"_s};
        QTest::newRow("the shorter one at the end")
            << u"Today the mail relay"_s << QStringList{u"jargon mail relay>our mail server"_s};
        QTest::newRow("accents") << u"Ein Ausfallüberbrückungsknoten, heute."_s
                                 << QStringList{u"jargon Ausfallüberbrückungsknoten>Ersatz"_s};
        QTest::newRow("in a quote") << u"> deprovision\n\nToday."_s << QStringList();
        QTest::newRow("in code") << u"Run `deprovision` today."_s << QStringList();
        QTest::newRow("twice") << u"Deprovision, deprovision today."_s
                               << QStringList{u"jargon Deprovision>take away"_s, u"jargon deprovision>take away"_s};
    }
    void jargon()
    {
        QFETCH(QString, text);
        const QList<PlainWord> plain{{u"deprovision"_s, u"take away"_s}, {u"mail relay"_s, u"our mail server"_s},
            {u"mail relay queue"_s, u"mail that waits"_s}, {u"Ausfallüberbrückungsknoten"_s, u"Ersatz"_s},
            {u" "_s, {}}};
        QTEST(told(text, {}, plain), "hints");
    }

    void open_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("questions");
        QTest::addColumn<QStringList>("open");
        const QString printer = u"When will the printer work again?"_s;
        const QString invoice = u"Can you send the invoice to Lisbon?"_s;
        QTest::newRow("taken up") << u"The printers run again at noon."_s << QStringList{printer} << QStringList();
        QTest::newRow("not") << u"Have a good day today."_s << QStringList{printer}
                             << QStringList{u"question "_s + printer};
        QTest::newRow("one of two") << u"Your printer is fixed today."_s << QStringList{printer, invoice}
                                    << QStringList{u"question "_s + invoice};
        QTest::newRow("yes is an answer") << u"Yes, today."_s << QStringList{printer} << QStringList();
        QTest::newRow("yes to which?") << u"Yes, today."_s << QStringList{printer, invoice}
                                       << QStringList{u"question "_s + printer, u"question "_s + invoice};
        QTest::newRow("quoted") << u"> When will the printer work again?\n\nAt noon."_s << QStringList{printer}
                                << QStringList();
        QTest::newRow("German") << u"Die Lieferung kommt morgen."_s << QStringList{u"Wann wird geliefert oder was?"_s}
                                << QStringList{u"question Wann wird geliefert oder was?"_s};
        QTest::newRow("German, same beginning")
            << u"Wir liefern morgen."_s << QStringList{u"Wann wird die Lieferung bei uns sein?"_s} << QStringList();
        QTest::newRow("Spanish accents") << u"La facturacion sale mañana."_s
                                         << QStringList{u"¿Cuándo sale la facturación?"_s} << QStringList();
        QTest::newRow("only small words") << u"Today."_s << QStringList{u"What can you tell me?"_s} << QStringList();
        QTest::newRow("Japanese") << u"請求書は明日送ります。"_s << QStringList{u"請求書はいつ届きますか？"_s}
                                  << QStringList();
        QTest::newRow("nothing written yet") << QString() << QStringList{printer} << QStringList();
    }
    void open()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, questions);
        QTEST(told(text, questions), "open");
    }

    void nextStep_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("told");
        const QString talk = u"Thank you for the picture of the printer, it was a great help to us all. "_s;
        QTest::newRow("none") << talk << false;
        QTest::newRow("a short thank you") << u"Thank you, Dana, that was kind."_s << true;
        QTest::newRow("a day") << talk + u"The new one is there on Friday."_s << true;
        QTest::newRow("a time") << talk + u"It comes at 14:30."_s << true;
        QTest::newRow("a date") << talk + u"It comes 3.12."_s << true;
        QTest::newRow("an ISO date") << talk + u"It comes 2026-12-03."_s << true;
        QTest::newRow("how long it was") << talk + u"Its clock was five minutes late for a whole week."_s << false;
        QTest::newRow("in how long") << talk + u"It is there in two hours."_s << true;
        QTest::newRow("a greeting") << u"Good morning. "_s + talk << false;
        QTest::newRow("a German greeting")
            << u"Guten Morgen, vielen Dank für das Bild von dem Drucker, es hat uns sehr geholfen."_s << false;
        QTest::newRow("what was") << talk + u"It has been so since Tuesday."_s << false;
        QTest::newRow("what we do") << talk + u"We'll order another."_s << true;
        QTest::newRow("what they may do") << talk + u"Please switch it off and on."_s << true;
        QTest::newRow("German none") << u"Vielen Dank für das Bild von dem Drucker, es hat uns allen sehr geholfen."_s
                                     << false;
        QTest::newRow("German")
            << u"Vielen Dank für das Bild von dem Drucker, es hat uns sehr geholfen. Ich melde mich."_s << true;
        QTest::newRow("Spanish") << u"Gracias por la foto de la impresora, nos ha ayudado mucho a todos. Le llamaré."_s
                                 << true;
        QTest::newRow("a script we cannot judge")
            << u"Спасибо большое за снимок принтера он нам всем очень сильно помог вчера днём снова"_s << true;
        QTest::newRow("a number alone is no date") << talk + u"There are 42 of them."_s << false;
    }
    void nextStep()
    {
        QFETCH(QString, text);
        QFETCH(bool, told);
        QCOMPARE(ClarityTest::told(text), told ? QStringList() : QStringList{u"next"_s});
    }

    void questions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("none") << u"It is broken."_s << QStringList();
        QTest::newRow("one") << u"Hello. When will it\nwork? Dana"_s << QStringList{u"When will it work?"_s};
        QTest::newRow("too short to mean something") << u"Really? Why?"_s << QStringList();
        QTest::newRow("quoted is not asked now") << u"> When will it work?\nThank you."_s << QStringList();
        QTest::newRow("in an address") << u"See https://example.com/a?b=c for it."_s << QStringList();
        QTest::newRow("in an address without its scheme")
            << u"My order was shop.example/find?order=12 and www.shop.example?order=13 on Monday."_s << QStringList();
        QTest::newRow("asked after an address")
            << u"Is it shop.example/a?b=1 that you mean?"_s << QStringList{u"Is it that you mean?"_s};
        QTest::newRow("glued to an address")
            << u"hello all,I am following this link?http://a.example/q.html?for importing data.but I have a problem."_s
            << QStringList();
        QTest::newRow("around an address, and a line of marks")
            << u"I am following this link?http://a.example/q.html?for?importing data.but I have a problem, by this\n"
               "? ??\n\n? ? ? ??"_s
            << QStringList();
        QTest::newRow("behind a piece of code")
            << u"dim it, head(pData(gse[1])[, 1:3]) ?? ? ?\n the result"_s << QStringList();
        QTest::newRow("as the French write it")
            << u"Quand sera-t-elle bien réparée ?"_s << QStringList{u"Quand sera-t-elle bien réparée ?"_s};
        QTest::newRow("asked twice as much") << u"When will it work??"_s << QStringList{u"When will it work??"_s};
        QTest::newRow("without a space after it")
            << u"When will it work?Please tell me."_s << QStringList{u"When will it work?"_s};
        QTest::newRow("full width") << u"請求書はいつ届きますか？"_s << QStringList{u"請求書はいつ届きますか？"_s};
        QTest::newRow("twice the same") << u"When will it work? When will it work?"_s
                                        << QStringList{u"When will it work?"_s};
        QTest::newRow("at most five")
            << u"Is it one two? Is it three? Is it four? Is it five? Is it six? Is it seven?"_s
            << QStringList{u"Is it one two?"_s, u"Is it three?"_s, u"Is it four?"_s, u"Is it five?"_s, u"Is it six?"_s};
    }
    void questions()
    {
        QFETCH(QString, text);
        QTEST(questionsIn(text), "found");
    }

    void placesAreThoseOfTheText()
    {
        const QString text = u"> quoted\n\nWe `run` and deprovision it. The "_s + many(40);
        for (const ClarityHint &hint : clarityHints(text, {}, {{u"deprovision"_s, u"remove"_s}})) {
            if (hint.kind == ClarityHint::Kind::Jargon)
                QCOMPARE(text.mid(hint.start, hint.length), u"deprovision"_s);
            else if (hint.kind == ClarityHint::Kind::LongSentence)
                QVERIFY(text.mid(hint.start, hint.length).startsWith(u"The word"));
        }
    }

    void hostileTextsEnd_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("marks") << u"`"_s.repeated(100'000);
        QTest::newRow("addresses") << u"://"_s.repeated(50'000);
        QTest::newRow("one word") << u"x"_s.repeated(200'000);
        QTest::newRow("queries") << u"a?"_s.repeated(100'000);
        QTest::newRow("questions") << u"a b c? "_s.repeated(50'000);
        QTest::newRow("lines") << u"\n"_s.repeated(200'000);
        QTest::newRow("half a pair") << QString(100'000, QChar(0xd800));
        QTest::newRow("quotes and fences") << u"> a\n```\n"_s.repeated(50'000);
    }
    void hostileTextsEnd()
    {
        QFETCH(QString, text);
        const QStringList questions = questionsIn(text);
        QVERIFY(questions.size() <= 5);
        for (const ClarityHint &hint : clarityHints(text, questions, {{u"x"_s, u"y"_s}, {u"a b"_s, u"c"_s}}))
            QVERIFY(hint.start >= 0 && hint.start + hint.length <= text.size());
    }
};

QTEST_APPLESS_MAIN(ClarityTest)
#include "clarity.moc"
