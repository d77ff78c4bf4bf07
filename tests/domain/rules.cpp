// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/call.h"
#include "earshot/domain/customer.h"
#include "earshot/domain/folding.h"
#include "earshot/domain/mention.h"
#include "earshot/domain/searchquery.h"
#include "earshot/domain/template.h"
#include "earshot/domain/ticket.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callAdvances_data();
    void callAdvances();
    void onlyWhoTalksIsPutThrough();
    void callTimes();
    void waiting();
    void hours_data();
    void hours();
    void nextHours();
    void bestNumber();
    void givenNames_data();
    void givenNames();
    void namesInBraces();
    void folds_data();
    void folds();
    void searches();
    void searchDates_data();
    void searchDates();
    void searchProblems_data();
    void searchProblems();
    void connectives();
    void mentions_data();
    void mentions();
};

namespace
{

const QDateTime noon(QDate(2026, 6, 12), QTime(12, 0), Qt::UTC);

const Status openStatus{StatusId{2}, u"open"_s, StatusCategory::Open, 1};
const Status pendingStatus{StatusId{3}, u"pending"_s, StatusCategory::Pending, 2};
const Status closedStatus{StatusId{6}, u"closed"_s, StatusCategory::Closed, 5};

} // namespace

void RulesTest::callAdvances_data()
{
    QTest::addColumn<CallState>("state");
    QTest::addColumn<CallEvent::Kind>("event");
    QTest::addColumn<CallState>("next");
    using S = CallState;
    using E = CallEvent::Kind;
    // Rows: dialling, ringing, connected, held, ended. Columns: ringing, answered, held, resumed, ended.
    const S table[5][5] = {{S::Ringing, S::Connected, S::Dialling, S::Dialling, S::Ended},
        {S::Ringing, S::Connected, S::Ringing, S::Ringing, S::Ended},
        {S::Connected, S::Connected, S::Held, S::Connected, S::Ended},
        {S::Held, S::Held, S::Held, S::Connected, S::Ended}, {S::Ended, S::Ended, S::Ended, S::Ended, S::Ended}};
    const E events[5] = {E::Ringing, E::Answered, E::Held, E::Resumed, E::Ended};
    for (int state = 0; state < 5; ++state) {
        for (int event = 0; event < 5; ++event)
            QTest::addRow("state %d event %d", state, event) << S(state) << events[event] << table[state][event];
    }
}

void RulesTest::callAdvances()
{
    QFETCH(CallState, state);
    QFETCH(CallEvent::Kind, event);
    QFETCH(CallState, next);
    Call call;
    call.state = state;
    call.ending = state == CallState::Ended ? CallEnding::Busy : CallEnding::None;
    const Call after = advance(call, {event, CallEnding::None}, 1000);
    QCOMPARE(after.state, next);
    if (next == state)
        QCOMPARE(after, call); // nothing else changes either
    if (next == CallState::Ended && state != CallState::Ended) {
        const bool talked = state == CallState::Connected || state == CallState::Held;
        QCOMPARE(after.ending, talked ? CallEnding::Answered : CallEnding::Cancelled);
    }
}

void RulesTest::onlyWhoTalksIsPutThrough()
{
    const QString other = u"+493090182015"_s;
    for (int state = 0; state <= int(CallState::Ended); ++state) {
        Call call;
        call.state = CallState(state);
        const bool talks = call.state == CallState::Connected || call.state == CallState::Held;
        const Call after = advance(call, {CallEvent::Kind::Transferred, CallEnding::None, other}, 1000);
        QCOMPARE(after.transferredTo, talks ? other : QString());
        QCOMPARE(after.state, call.state); // its end is told by itself
    }
}

void RulesTest::callTimes()
{
    Call call;
    call = advance(call, {CallEvent::Kind::Ringing}, 100);
    call = advance(call, {CallEvent::Kind::Answered}, 2000);
    call = advance(call, {CallEvent::Kind::Held}, 30'000);
    call = advance(call, {CallEvent::Kind::Resumed}, 5000);
    call = advance(call, {CallEvent::Kind::Ended, CallEnding::MediaLost}, 1000);
    QCOMPARE(call.ringingMs, 2100);
    QCOMPARE(call.talkMs, 31'000);
    QCOMPARE(call.holdMs, 5000);
    QCOMPARE(call.ending, CallEnding::MediaLost);
    QCOMPARE(likelyOutcome(call), CallOutcome::Unknown);
    Call inbound;
    inbound.direction = Direction::Inbound;
    QCOMPARE(advance(inbound, {CallEvent::Kind::Ended}, 1).ending, CallEnding::NoAnswer);
}

void RulesTest::waiting()
{
    Ticket ticket;
    ticket.created = noon;
    contactFromCustomer(ticket, Channel::Mail, noon, openStatus);
    contactFromCustomer(ticket, Channel::Mail, noon.addSecs(60), openStatus);
    QCOMPARE(ticket.waitingSince, noon); // the first unanswered contact counts
    QCOMPARE(ticket.written, 2);
    contactFromUs(ticket, Channel::Call, noon.addSecs(120));
    QVERIFY(!ticket.waitingSince.isValid());
    QCOMPARE(ticket.firstResponse, noon.addSecs(120));
    contactFromUs(ticket, Channel::Mail, noon.addSecs(240));
    QCOMPARE(ticket.firstResponse, noon.addSecs(120));
    changeStatus(ticket, closedStatus, noon.addSecs(300));
    QCOMPARE(ticket.solved, noon.addSecs(300));
    contactFromCustomer(ticket, Channel::Mail, noon.addSecs(400), openStatus);
    QCOMPARE(ticket.category, StatusCategory::Open);
    QVERIFY(!ticket.solved.isValid());
    changeStatus(ticket, pendingStatus, noon);
    QVERIFY(!ticket.waitingSince.isValid()); // we wait for them
    QCOMPARE(ticket.written, 0);
    contactFromCustomer(ticket, Channel::Mail, noon.addSecs(500), openStatus);
    QCOMPARE(ticket.category, StatusCategory::Open);
    QCOMPARE(ticket.waitingSince, noon.addSecs(500));
}

void RulesTest::hours_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QDateTime>("local");
    QTest::addColumn<bool>("within");
    const QDate friday(2026, 6, 12);
    const QDate saturday = friday.addDays(1);
    QTest::newRow("before") << QTime(9, 0) << QTime(12, 0) << QDateTime(friday, QTime(8, 59)) << false;
    QTest::newRow("first minute") << QTime(9, 0) << QTime(12, 0) << QDateTime(friday, QTime(9, 0)) << true;
    QTest::newRow("end") << QTime(9, 0) << QTime(12, 0) << QDateTime(friday, QTime(12, 0)) << false;
    QTest::newRow("weekend") << QTime(9, 0) << QTime(12, 0) << QDateTime(saturday, QTime(10, 0)) << false;
    QTest::newRow("any time") << QTime() << QTime() << QDateTime(friday, QTime(3, 0)) << true;
    QTest::newRow("all day") << QTime(0, 0) << QTime(0, 0) << QDateTime(friday, QTime(3, 0)) << true;
    QTest::newRow("all of another day") << QTime(9, 0) << QTime(9, 0) << QDateTime(saturday, QTime(8, 0)) << false;
    QTest::newRow("night") << QTime(22, 0) << QTime(2, 0) << QDateTime(friday, QTime(23, 0)) << true;
    QTest::newRow("friday's night") << QTime(22, 0) << QTime(2, 0) << QDateTime(saturday, QTime(1, 0)) << true;
    QTest::newRow("saturday's night") << QTime(22, 0) << QTime(2, 0) << QDateTime(saturday, QTime(23, 0)) << false;
}

void RulesTest::hours()
{
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QDateTime, local);
    QTEST(isWithin(Preference{Channel::Call, 0b11111, from, to}, local), "within");
}

void RulesTest::nextHours()
{
    const QTimeZone berlin("Europe/Berlin");
    const Preference mornings{Channel::Call, 0b11111, QTime(9, 0), QTime(12, 0)};
    const QDateTime friday(QDate(2026, 3, 27), QTime(18, 0), berlin);
    // The clocks go forward on Sunday: Monday nine o'clock is seven in UTC, not eight.
    QCOMPARE(nextWithin(mornings, friday, berlin), QDateTime(QDate(2026, 3, 30), QTime(7, 0), Qt::UTC));
    const QDateTime inside(QDate(2026, 3, 27), QTime(10, 0), berlin);
    QCOMPARE(nextWithin(mornings, inside, berlin), inside);
    Customer dana;
    dana.timeZone = u"Europe/Berlin"_s;
    QVERIFY(!isOutsideCallHours(dana, friday));
    dana.prefers << mornings;
    QVERIFY(isOutsideCallHours(dana, friday));
    QVERIFY(!isOutsideCallHours(dana, inside));
    // Between two times it is the next one that counts.
    const Preference afternoons{Channel::Call, 0b11111, QTime(14, 0), QTime(16, 0)};
    dana.prefers << afternoons;
    QCOMPARE(callHours(dana, inside), mornings);
    QCOMPARE(callHours(dana, inside.addSecs(3 * 3600)), afternoons);
    QCOMPARE(callHours(dana, friday), mornings);
}

void RulesTest::bestNumber()
{
    Customer dana;
    QVERIFY(!bestPhone(dana, noon));
    dana.phones << Phone{u"1"_s, {}, {}, false, {}} << Phone{u"2"_s, {}, {}, true, {}}
                << Phone{u"3"_s, {}, {}, true, {}};
    QCOMPARE(bestPhone(dana, noon)->number, u"2"_s);
    dana.phones[0].lastReached = noon;
    QCOMPARE(bestPhone(dana, noon)->number, u"1"_s);
    dana.phones[2].lastReached = noon.addSecs(1);
    QCOMPARE(bestPhone(dana, noon)->number, u"3"_s);
    // What they said goes before what reached them: the first way for calls whose hours it is.
    const QDateTime friday(QDate(2026, 6, 12), QTime(10, 0), Qt::UTC);
    dana.timeZone = u"UTC"_s;
    dana.prefers = {{Channel::Mail, 0, {}, {}}, {Channel::Call, 0, QTime(9, 0), QTime(12, 0), u"2"_s},
        {Channel::Call, 0, QTime(14, 0), QTime(16, 0), u"1"_s}, {Channel::Call, 0, QTime(18, 0), QTime(20, 0)}};
    QCOMPARE(bestPhone(dana, friday)->number, u"2"_s);
    QCOMPARE(bestPhone(dana, friday.addSecs(5 * 3600))->number, u"1"_s);
    QCOMPARE(bestPhone(dana, friday.addSecs(9 * 3600))->number, u"3"_s); // any of them
    QCOMPARE(bestPhone(dana, friday.addSecs(3 * 3600))->number, u"2"_s); // out of hours: their first choice
    dana.phones.removeAt(1);
    QCOMPARE(bestPhone(dana, friday)->number, u"3"_s); // a number that is gone is not dialled
}

void RulesTest::givenNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("given");
    QTest::newRow("two words") << u"Dana Ruiz"_s << u"Dana"_s;
    QTest::newRow("one word") << u"Dana"_s << u"Dana"_s;
    QTest::newRow("directory") << u"Ruiz, Dana Maria"_s << u"Dana"_s;
    QTest::newRow("title") << u"Dr. Mechthild Sauerwein"_s << u"Mechthild"_s;
    QTest::newRow("titles") << u"Prof. Dr. Mechthild Sauerwein"_s << u"Mechthild"_s;
    QTest::newRow("title without a point") << u"Frau Mechthild Sauerwein"_s << u"Mechthild"_s;
    QTest::newRow("title and surname") << u"Dr. Sauerwein"_s << QString();
    QTest::newRow("directory with a title") << u"Sauerwein, Dr. Mechthild"_s << u"Mechthild"_s;
    QTest::newRow("initial, then a name") << u"J. Robert Moss"_s << u"Robert"_s;
    QTest::newRow("initial and surname") << u"J. Moss"_s << QString();
    QTest::newRow("address") << u"dana@example.com"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("comma alone") << u"Ruiz,"_s << QString();
}

void RulesTest::givenNames()
{
    QFETCH(QString, name);
    QTEST(givenName(name), "given");
}

void RulesTest::namesInBraces()
{
    QCOMPARE(unknownNames(u"Dear {First Name}, {phone} {frist name} { Ticket } {frist name}"_s),
        (QStringList{u"frist name"_s, u"Ticket"_s}));
    QCOMPARE(unknownNames(u"if (a) { return 1; } {} {x"_s), QStringList());
    const QHash<QString, QString> values{{u"first name"_s, u"Dana"_s}, {u"number"_s, u"7"_s}};
    QCOMPARE(expanded(u"{first name} { Vorname } {NOMBRE} #{Número} {telefon} {x} {"_s, values),
        u"Dana Dana Dana #7 {telefon} {x} {"_s);
    QCOMPARE(namesLeft(u"{telefon} {Phone} {x} {telefon}"_s), (QStringList{u"telefon"_s, u"Phone"_s}));
    for (const QString &language : {u"de"_s, u"es"_s, u"en"_s, u"fr"_s}) { // every name that is offered is one
        for (const QString &name : templateNames(language))
            QCOMPARE(unknownNames(u'{' + name + u'}'), QStringList());
    }
    QCOMPARE(templateNames(u"fr"_s), templateNames(u"en"_s));
}

void RulesTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ascii") << u"HeLLo"_s << u"hello"_s;
    QTest::newRow("german") << u"Straße ÄÖÜ"_s << u"strasse aou"_s;
    QTest::newRow("scandinavian") << u"Ærø Łódź"_s << u"aero lodz"_s;
    QTest::newRow("wide") << u"ＡＢＣ"_s << u"abc"_s;
    QTest::newRow("composed") << u"e\u0301"_s << u"e"_s;
    QTest::newRow("japanese") << u"東京"_s << u"東京"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void RulesTest::folds()
{
    QFETCH(QString, text);
    QTEST(folded(text), "expected");
}

void RulesTest::searches()
{
    using Field = SearchQuery::Field;
    const SearchQuery query
        = parseSearch(u"from:dana \"ward round\" print* -paper #12 tag:vip has:call before:2026-06-12 10:30"_s);
    QCOMPARE(query.words,
        (QList<SearchQuery::Word>{{u"dana"_s, Field::From, false, false, false},
            {u"ward round"_s, Field::Anywhere, true, false, false}, {u"print"_s, Field::Anywhere, false, true, false},
            {u"paper"_s, Field::Anywhere, false, false, true}, {u"10:30"_s, Field::Anywhere, false, false, false}}));
    QCOMPARE(query.number, 12);
    QCOMPARE(query.tag, u"vip"_s);
    QVERIFY(query.hasCall && !query.hasAttachment);
    QCOMPARE(query.before, QDate(2026, 6, 12));
    QVERIFY(query.problems.isEmpty());
    QVERIFY(parseSearch(u"prin"_s, true).words.first().prefix);
    QVERIFY(parseSearch(u"prin"_s, true).words.first().halfTyped);
    QVERIFY(parseSearch(u"prin*"_s, true).words.first().prefix);
    QVERIFY(!parseSearch(u"prin*"_s, true).words.first().halfTyped);
    QVERIFY(!parseSearch(u"prin "_s, true).words.first().prefix);
    // A phrase is typed, too.
    QCOMPARE(parseSearch(u"\"ward rou"_s, true).words,
        QList<SearchQuery::Word>({{u"ward rou"_s, Field::Anywhere, true, true, false, true}}));
    QCOMPARE(parseSearch(u"\"ward ro"_s, true).words,
        QList<SearchQuery::Word>({{u"ward"_s, Field::Anywhere, true, false, false, false}}));
    QCOMPARE(parseSearch(u"\"ward rou\""_s, true).words,
        QList<SearchQuery::Word>({{u"ward rou"_s, Field::Anywhere, true, false, false, false}}));
    QVERIFY(!parseSearch(u"\"ward rou"_s).words.first().prefix);
    QVERIFY(parseSearch(u"  "_s).isEmpty());
    QVERIFY(parseSearch(u"-has:att -is:spm -before:may"_s).without.empty());
    QVERIFY(parseSearch(u"status:open -printer"_s).problems.isEmpty());
}

void RulesTest::searchDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day"); ///< none: it is no date
    const auto row
        = [](const char *typed, const QDate &day) { QTest::newRow(typed) << QString::fromLatin1(typed) << day; };
    row("2026-06-12", QDate(2026, 6, 12));
    row("2026-6-2", QDate(2026, 6, 2));
    row("2026/06/12", QDate(2026, 6, 12));
    row("2026.06.12", QDate(2026, 6, 12));
    row("2014-05", QDate(2014, 5, 1));
    row("2014", QDate(2014, 1, 1));
    row("2014-13", {});
    row("2014-02-30", {});
    row("2014-00", {});
    row("2014-", {});
    row("2014-05/12", {});
    row("12-06-2026", {});
    row("20140512", {});
}

void RulesTest::searchDates()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    const SearchQuery before = parseSearch(u"before:"_s + typed);
    QCOMPARE(before.before, day);
    QCOMPARE(before.problems.isEmpty(), day.isValid());
    QCOMPARE(parseSearch(u"after:"_s + typed).after, day);
}

void RulesTest::searchProblems_data()
{
    using Kind = SearchQuery::Problem::Kind;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("unknown operator") << u"form:dana"_s << Kind::UnknownOperator;
    QTest::newRow("missing value") << u"tag:"_s << Kind::MissingValue;
    QTest::newRow("bad date") << u"before:tuesday"_s << Kind::BadDate;
    QTest::newRow("unknown has") << u"has:wings"_s << Kind::UnknownHas;
    QTest::newRow("only excludes") << u"-paper"_s << Kind::OnlyExcludes;
    QTest::newRow("excluded operator without value") << u"-tag:"_s << Kind::MissingValue;
    QTest::newRow("excluded unknown has") << u"-has:wings"_s << Kind::UnknownHas;
    QTest::newRow("open quote over an operator") << u"\"clock skew status:open"_s << Kind::OpenQuote;
    QTest::newRow("star inside") << u"mem*ry"_s << Kind::StarInside;
    QTest::newRow("star before") << u"from:*dana"_s << Kind::StarInside;
    QTest::newRow("open quote") << u"\"clock skew"_s << Kind::OpenQuote;
}

void RulesTest::mentions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meant");
    QTest::newRow("a login") << u"@maya please"_s << u"1"_s;
    QTest::newRow("a whole name") << u"ask @Ole Berg."_s << u"2"_s;
    QTest::newRow("a first name") << u"(@ole)"_s << u"2"_s;
    QTest::newRow("other case, no accents") << u"@ZOE Müller"_s << u"3"_s;
    QTest::newRow("a first name of two") << u"@Ana"_s << QString();
    QTest::newRow("two of them") << u"@Ana Lopez @Ana Silva @ana lopez"_s << u"4 5"_s;
    QTest::newRow("an address") << u"ole@berg.example"_s << QString();
    QTest::newRow("a longer word") << u"@oleander"_s << QString();
    QTest::newRow("nobody") << u"@ @@ me @ ole"_s << QString();
    QTest::newRow("at the end") << u"see @maya"_s << u"1"_s;
}

void RulesTest::mentions()
{
    QFETCH(QString, text);
    QFETCH(QString, meant);
    const QList<Agent> agents{{AgentId{1}, {}, u"maya"_s, {}, {}}, {AgentId{2}, {}, u"o.berg"_s, u"Ole Berg"_s, {}},
        {AgentId{3}, {}, u"zoe"_s, u"Zoë Müller"_s, {}}, {AgentId{4}, {}, u"al"_s, u"Ana Lopez"_s, {}},
        {AgentId{5}, {}, u"as"_s, u"Ana Silva"_s, {}}};
    QStringList ids;
    for (const AgentId id : mentionedIn(text, agents))
        ids << QString::number(id.value);
    QCOMPARE(ids.join(u' '), meant);
    for (const Agent &agent : agents)
        QVERIFY(mentionedIn(mentionOf(agent), agents).contains(agent.id));
}

void RulesTest::connectives()
{
    const auto kinds = [](const QString &typed) {
        QStringList found;
        for (const SearchQuery::Problem &problem : parseSearch(typed, true).problems) {
            if (problem.kind == SearchQuery::Problem::Kind::Connective)
                found << typed.mid(problem.position, problem.length);
        }
        return found.join(u' ');
    };
    QCOMPARE(kinds(u"lock OR skew AND NOT clock"_s), u"OR AND NOT"_s);
    QCOMPARE(kinds(u"lock \"OR\" skew or clock -NOT"_s), QString()); // meant, or plain words
    QCOMPARE(kinds(u"OR"_s), QString());
    QCOMPARE(parseSearch(u"lock OR skew"_s).words.size(), 3); // looked for all the same
    QCOMPARE(parseSearch(u"\"clock skew"_s).words.size(), 1); // a phrase that is being typed
}

void RulesTest::searchProblems()
{
    QFETCH(QString, typed);
    QFETCH(SearchQuery::Problem::Kind, kind);
    const SearchQuery query = parseSearch(typed);
    QCOMPARE(query.problems.size(), 1);
    QCOMPARE(query.problems.first().kind, kind);
    QCOMPARE(query.problems.first().position, 0);
    QCOMPARE(query.problems.first().length, int(typed.size()));
}

QTEST_GUILESS_MAIN(RulesTest)
#include "rules.moc"
