// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/customer.h"
#include "earshot/domain/template.h"

#include <QSet>
#include <QTest>

#include "shell/actions.h"
#include "shell/paint.h"
#include "shell/wording.h"

#include <QAction>
#include <QKeySequence>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace
{

/// Every value has words of its own, but for those of `empty`, which say nothing.
template<class Enum>
void everyValueHasWords(Enum last, QString (*spoken)(Enum), QList<Enum> empty = {})
{
    QSet<QString> seen;
    for (int i = 0; i <= int(last); ++i) {
        const QString said = spoken(Enum(i));
        QCOMPARE(said.isEmpty(), empty.contains(Enum(i)));
        QVERIFY2(said.isEmpty() || !seen.contains(said), qPrintable(said));
        seen << said;
        QVERIFY2(!said.contains(u'!'), qPrintable(said));
    }
}

} // namespace

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreedInTheirLanguageAndTime_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<CallOutcome>("outcome");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("English") << u"en"_s << CallOutcome::Reached
                                 << QStringList{u"thank you for the talk"_s, u"Tuesday"_s, u"23:00 ("_s};
        QTest::newRow("German") << u"de"_s << CallOutcome::Reached
                                << QStringList{u"danke für das Gespräch"_s, u"Dienstag"_s, u"23:00 ("_s};
        QTest::newRow("Austrian") << u"de-AT"_s << CallOutcome::Reached
                                  << QStringList{u"danke für das Gespräch"_s, u"Dienstag"_s};
        QTest::newRow("as a system writes it") << u"de_CH"_s << CallOutcome::LeftMessage << QStringList{u"notiert"_s};
        QTest::newRow("Spanish") << u"es"_s << CallOutcome::Reached
                                 << QStringList{u"Gracias por la conversación"_s, u"martes"_s};
        QTest::newRow("nobody was reached") << u"de"_s << CallOutcome::LeftMessage << QStringList{u"notiert"_s};
        QTest::newRow("one we do not speak") << u"fi"_s << CallOutcome::Unknown << QStringList{u"written down"_s};
    }
    void agreedInTheirLanguageAndTime()
    {
        QFETCH(QString, language);
        QFETCH(CallOutcome, outcome);
        QFETCH(QStringList, said);
        Customer dana;
        dana.timeZone = u"Pacific/Honolulu"_s; // never the zone of this test
        dana.language = u"en"_s;
        Call call;
        call.outcome = outcome;
        call.gist = u"The cable"_s;
        call.promise = u"a new one"_s;
        call.promiseDue = QDateTime(QDate(2026, 12, 2), QTime(9, 0), Qt::UTC);
        const QString text = agreedText(call, dana, language);
        for (const QString &part : said)
            QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY2(expanded(text, {{u"first name"_s, u"Xyla"_s}}).contains(u" Xyla"), qPrintable(text));
    }

    void namesKeepTheirOrder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("apart");
        QTest::newRow("as the line runs") << u"Dana Ruiz (2)"_s << false;
        QTest::newRow("the other way") << u"דנה"_s << true;
        QTest::newRow("both ways") << u"Dana דנה"_s << true;
        QTest::newRow("of a far plane") << u"Dana \U0001E900"_s << true;
    }
    void namesKeepTheirOrder()
    {
        QFETCH(QString, name);
        QFETCH(bool, apart);
        QCOMPARE(named(name), apart ? isolated(name) : name);
    }

    void namesTurnNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("override") << u"\u202Egnol"_s << u"gnol"_s;
        QTest::newRow("embedding, ended") << u"Dana \u202Bzur\u202C"_s << u"Dana zur"_s;
        QTest::newRow("isolate that nobody ends") << u"Dana \u2067zur"_s << u"Dana zur"_s;
        QTest::newRow("ends what we began") << u"Dana\u2069"_s << u"Dana"_s;
    }
    void namesTurnNothing()
    {
        QFETCH(QString, name);
        QFETCH(QString, shown);
        QCOMPARE(named(name), shown);
        QVERIFY(!inOwnDirection(name, Qt::LeftToRight).contains(QChar(0x202e)));
    }

    void everyEnumHasWords()
    {
        everyValueHasWords<Priority>(Priority::Urgent, words);
        everyValueHasWords<Priority>(Priority::Urgent, priorityWords);
        everyValueHasWords<Mood>(Mood::Angry, words);
        everyValueHasWords<StatusCategory>(StatusCategory::Closed, words);
        everyValueHasWords<Channel>(Channel::Note, words);
        everyValueHasWords<Channel>(Channel::Note, channelWords);
        everyValueHasWords<CallOutcome>(CallOutcome::Failed, words);
        everyValueHasWords<CallOutcome>(CallOutcome::Failed, outcomeWords);
        everyValueHasWords<CallEnding>(CallEnding::HandedOver, words, {CallEnding::None});
        everyValueHasWords<CallState>(CallState::Ended, words);
        everyValueHasWords<Agreed>(Agreed::No, words);
        everyValueHasWords<PromiseState>(PromiseState::NotKept, words, {PromiseState::None});
        everyValueHasWords<Direction>(Direction::Outbound, words);
        everyValueHasWords<CallBackState>(CallBackState::Cancelled, words);
        everyValueHasWords<Act>(Act::Undo, words);
    }

    void everyTroubleSaysWhatIsNext()
    {
        for (int kind = 0; kind <= int(Error::Kind::Broken); ++kind) {
            const Trouble trouble = words(Error{Error::Kind(kind), u"low level detail"_s});
            QVERIFY(!trouble.fact.isEmpty());
            QVERIFY(!trouble.fact.endsWith(u'.'));
            QVERIFY(trouble.sentence.endsWith(u'.'));
            QVERIFY(!trouble.oneLine().contains(u"detail"));
        }
        for (int why = 0; why <= int(VoiceLine::Refusal::BadNumber); ++why)
            QVERIFY(words(VoiceLine::Refusal(why)).sentence.endsWith(u'.'));
    }

    void searchProblemsNameTheWord()
    {
        const QString typed = u"dana form:x after:soon has:cat"_s;
        const QList<SearchQuery::Problem> problems = parseSearch(typed).problems;
        QVERIFY(problems.size() >= 2);
        for (const SearchQuery::Problem &problem : problems)
            QVERIFY(!words(problem, typed).isEmpty());
        QVERIFY(words(problems.first(), typed).contains(u"form"));
    }

    void everyOperatorIsExplained()
    {
        for (const QString &searchOperator : searchOperators())
            QVERIFY2(!operatorWords(searchOperator).isEmpty(), qPrintable(searchOperator));
    }

    void preferences_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("expected");
        QTest::newRow("any time") << 0 << QString() << QString() << u"Call"_s;
        QTest::newRow("hours") << 0 << u"09:00"_s << u"12:00"_s << u"Call, 9–12"_s;
        QTest::newRow("half hours") << 0 << u"09:30"_s << u"12:00"_s << u"Call, 09:30–12:00"_s;
        QTest::newRow("working days") << 0x1f << u"09:00"_s << u"12:00"_s << u"Call, Mon–Fri, 9–12"_s;
        QTest::newRow("two pieces") << 0x53 << QString() << QString() << u"Call, Mon–Tue, Fri, Sun"_s;
        QTest::newRow("every day") << 0x7f << QString() << QString() << u"Call"_s;
    }
    void preferences()
    {
        QFETCH(int, days);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, expected);
        const Preference preference{
            Channel::Call, days, QTime::fromString(from, u"HH:mm"_s), QTime::fromString(to, u"HH:mm"_s)};
        QCOMPARE(words(preference, QLocale::c()), expected);
    }

    void callsSayWhoCalled()
    {
        Call call;
        call.state = CallState::Ended;
        QCOMPARE(callWords(call, u"Dana"_s, {}), u"You called Dana"_s);
        QCOMPARE(callWords(call, u"Dana"_s, u"Tomasz"_s), u"Tomasz called Dana"_s);
        call.direction = Direction::Inbound;
        call.ending = CallEnding::NoAnswer;
        QCOMPARE(callWords(call, u"Dana"_s, {}), u"Missed call from Dana"_s);
        QCOMPARE(iconOf(call), IconName::PhoneMissed);
        call.ending = CallEnding::Answered;
        QCOMPARE(callWords(call, u"Dana"_s, {}), u"Dana called"_s);
    }

    void noTwoActionsShareAKey()
    {
        const Actions actions;
        QSet<QString> keys;
        QSet<QString> names;
        for (int i = 0; i < int(ActionId::Count); ++i) {
            const QAction *action = actions.action(ActionId(i));
            QVERIFY(!action->text().isEmpty());
            QVERIFY(!names.contains(action->objectName()));
            names << action->objectName();
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!key.isEmpty(), qPrintable(action->objectName()));
                QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
                keys << key.toString();
            }
        }
    }
};

QTEST_MAIN(TestWording)
#include "wording.moc"
