// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/talkingpoints.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class TalkingPointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orders_data();
    void orders();
    void wordsOfTheTeam();
    void whatIsNoLongerGiven();
    void languages_data();
    void languages();
    void faults_data();
    void faults();
    void tidies();
    void jsonAndBack();
    void cardsThatFit();
    void searches_data();
    void searches();
};

namespace
{

TalkingPoint point(const QString &key, const QString &title)
{
    return {key, title, u"hint"_s, {u"One."_s, u"Two."_s}, u"avoid"_s, {}, {}};
}

GivenPoints given(const QStringList &steps = {u"a"_s, u"b"_s, u"c"_s})
{
    TalkingPoints english;
    for (const QString &key : steps)
        english.steps << point(key, key.toUpper());
    english.cards << TalkingPoint{u"upset"_s, u"Upset"_s, {}, {}, {}, {Mood::Upset}, {}};
    english.cards << TalkingPoint{u"bad"_s, u"Bad news"_s, {}, {}, {}, {}, {u"bad news"_s}};
    return {{u"en"_s, english}, {u"de"_s, {{point(u"a"_s, u"Ä"_s)}, {}}}};
}

TeamPoint placed(const QString &key, int position, const QString &title = {})
{
    TeamPoint team;
    static qint64 id = 0;
    team.id.value = ++id;
    team.language = u"en"_s;
    team.key = key;
    team.position = position;
    if (!title.isEmpty())
        team.content = contentOf(point(key, title));
    return team;
}

TeamPoint hidden(const QString &key)
{
    TeamPoint team = placed(key, 0);
    team.isHidden = true;
    return team;
}

QString keys(const QList<TalkingPoint> &points)
{
    QString all;
    for (const TalkingPoint &each : points)
        all += each.key;
    return all;
}

} // namespace

void TalkingPointsTest::orders_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QList<TeamPoint>>("team");
    QTest::addColumn<QString>("shown");
    const QStringList abc{u"a"_s, u"b"_s, u"c"_s};
    using Team = QList<TeamPoint>;
    QTest::newRow("as given") << abc << Team{} << u"abc"_s;
    QTest::newRow("one of ours comes behind") << abc << Team{placed(u"x"_s, 1, u"X"_s)} << u"abcx"_s;
    QTest::newRow("in our order") << abc << Team{placed(u"a"_s, 2), placed(u"b"_s, 3), placed(u"c"_s, 1)} << u"cab"_s;
    QTest::newRow("ours between") << abc
                                  << Team{placed(u"a"_s, 1), placed(u"x"_s, 2, u"X"_s), placed(u"b"_s, 3),
                                         placed(u"c"_s, 4)}
                                  << u"axbc"_s;
    QTest::newRow("a new one stands behind what it was given behind")
        << QStringList{u"a"_s, u"n"_s, u"b"_s, u"c"_s} << Team{placed(u"a"_s, 2), placed(u"b"_s, 3), placed(u"c"_s, 1)}
        << u"canb"_s;
    QTest::newRow("a new first one stands first")
        << QStringList{u"n"_s, u"a"_s} << Team{placed(u"a"_s, 1), placed(u"x"_s, 2, u"X"_s)} << u"nax"_s;
    QTest::newRow("hidden") << abc << Team{hidden(u"b"_s)} << u"ac"_s;
    QTest::newRow("two at one place: the older first")
        << abc << Team{placed(u"x"_s, 1, u"X"_s), placed(u"y"_s, 1, u"Y"_s)} << u"abcxy"_s;
}

void TalkingPointsTest::orders()
{
    QFETCH(QStringList, given);
    QFETCH(QList<TeamPoint>, team);
    QFETCH(QString, shown);
    QCOMPARE(keys(talkingPoints(u"en"_s, {}, ::given(given), team).steps), shown);
}

void TalkingPointsTest::wordsOfTheTeam()
{
    const QList<TeamPoint> team{placed(u"b"_s, 0, u"Ours"_s), hidden(u"c"_s)};
    const QList<PointState> states = pointStates(u"en"_s, given(), team);
    QCOMPARE(states.size(), 5);
    const PointState *ours = stateOf(states, u"b"_s);
    QVERIFY(ours && ours->isRewritten() && !ours->isHidden());
    QCOMPARE(ours->point.title, u"Ours"_s);
    QCOMPARE(ours->given->title, u"B"_s);
    QVERIFY(stateOf(states, u"c"_s)->isHidden());
    QVERIFY(!stateOf(states, u"a"_s)->isRewritten());
    QVERIFY(!stateOf(states, u"z"_s));
    // What the program says better reaches what the team left alone, and nothing else.
    GivenPoints better = given();
    better[u"en"_s].steps[0].title = u"Better"_s;
    better[u"en"_s].steps[1].title = u"Better, too"_s;
    const TalkingPoints points = talkingPoints(u"en"_s, {}, better, team);
    QCOMPARE(points.steps.at(0).title, u"Better"_s);
    QCOMPARE(points.steps.at(1).title, u"Ours"_s);
}

void TalkingPointsTest::whatIsNoLongerGiven()
{
    const QList<TeamPoint> team{placed(u"old"_s, 1), placed(u"kept"_s, 2, u"Our words"_s), hidden(u"gone"_s)};
    QCOMPARE(keys(talkingPoints(u"en"_s, {}, given(), team).steps), u"abckept"_s);
    QVERIFY(!stateOf(pointStates(u"en"_s, given(), team), u"kept"_s)->given);
}

void TalkingPointsTest::languages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("otherwise");
    QTest::addColumn<QString>("first");
    QTest::newRow("its own") << u"de-AT"_s << u"en"_s << u"Ä"_s;
    QTest::newRow("the reader's") << u"fi"_s << u"de_DE"_s << u"Ä"_s;
    QTest::newRow("English") << u"fi"_s << u"sv"_s << u"A"_s;
    QTest::newRow("one the team has written") << u"fr"_s << u"de"_s << u"À nous"_s;
    QTest::newRow("all of it hidden is nothing, not another language") << u"xx"_s << u"de"_s << QString();
}

void TalkingPointsTest::languages()
{
    QFETCH(QString, language);
    QFETCH(QString, otherwise);
    TeamPoint french = placed(u"fr"_s, 1, u"À nous"_s);
    french.language = u"fr"_s;
    TeamPoint none = placed(u"xx"_s, 1, u"Hidden"_s);
    none.language = u"xx"_s;
    none.isHidden = true;
    const QList<TeamPoint> team{french, none};
    const TalkingPoints points = talkingPoints(language, otherwise, given(), team);
    QTEST(points.steps.value(0).title, "first");
    QCOMPARE(pointLanguages(given(), team), QStringList({u"de"_s, u"en"_s, u"fr"_s, u"xx"_s}));
}

void TalkingPointsTest::faults_data()
{
    QTest::addColumn<TalkingPoint>("point");
    QTest::addColumn<int>("kind");
    using K = PointFault::Kind;
    const auto with = [](auto change) {
        TalkingPoint changed = point(u"k"_s, u"Title"_s);
        change(changed);
        return changed;
    };
    const auto row = [](const char *name, const TalkingPoint &bad, int kind) { QTest::newRow(name) << bad << kind; };
    row("fine", point(u"k"_s, u"Title"_s), -1);
    row("no title", point(u"k"_s, {}), int(K::NoTitle));
    row("no key", point({}, u"Title"_s), int(K::NoKey));
    row("longest title", point(u"k"_s, QString(120, u'x')), -1);
    row("long title", point(u"k"_s, QString(121, u'x')), int(K::TitleTooLong));
    row("long hint", with([](TalkingPoint &p) { p.hint = QString(501, u'x'); }), int(K::LineTooLong));
    row("long sentence", with([](TalkingPoint &p) { p.say << QString(501, u'x'); }), int(K::LineTooLong));
    row("long avoid", with([](TalkingPoint &p) { p.avoid = QString(501, u'x'); }), int(K::LineTooLong));
    row("sentences", with([](TalkingPoint &p) { p.say = QStringList(13, u"x"_s); }), int(K::TooManySentences));
    row("tags", with([](TalkingPoint &p) { p.tags = QStringList(21, u"x"_s); }), int(K::TooManyTags));
    row("long tag", with([](TalkingPoint &p) { p.tags << QString(61, u'x'); }), int(K::TagTooLong));
}

void TalkingPointsTest::faults()
{
    QFETCH(TalkingPoint, point);
    const std::optional<PointFault> fault = faultOf(point);
    QTEST(fault ? int(fault->kind) : -1, "kind");
}

void TalkingPointsTest::tidies()
{
    const TalkingPoint untidy{u" k "_s, u" A  title\n"_s, u"\n"_s, {u" One. "_s, u"  "_s, u"Two.\nStill."_s}, u" no "_s,
        {Mood::Angry, Mood::Unknown, Mood::Upset, Mood::Angry}, {u"Bad news"_s, u"bad  NEWS"_s, u""_s, u"late"_s}};
    const TalkingPoint tidy{u"k"_s, u"A title"_s, u""_s, {u"One."_s, u"Two. Still."_s}, u"no"_s,
        {Mood::Upset, Mood::Angry}, {u"Bad news"_s, u"late"_s}};
    QCOMPARE(tidied(untidy), tidy);
    QCOMPARE(tidied(tidy), tidy);
}

void TalkingPointsTest::jsonAndBack()
{
    const TalkingPoint whole{u"k"_s, u"Title"_s, u"Hint"_s, {u"“One”"_s, u"Zwei – ß"_s}, u"No"_s,
        {Mood::Worried, Mood::Upset}, {u"bad news"_s}};
    QCOMPARE(pointOf(toJson(whole)), whole);
    QVERIFY(!contentOf(whole).contains(u"\"key\""_s));
    for (const Mood mood : {Mood::Unknown, Mood::Calm, Mood::Worried, Mood::Upset, Mood::Angry})
        QCOMPARE(moodOfKey(moodKey(mood)), mood);
    QCOMPARE(moodOfKey(u"cheerful"_s), Mood::Unknown);
    QVERIFY(givenPointsOf("no json").isEmpty());
    QVERIFY(givenPointsOf("[1, {\"languages\": 3}]").isEmpty());
    const GivenPoints read = givenPointsOf(
        R"({"languages":{"en":{"steps":[{"key":"k","title":"T","say":["S"]}],"cards":[{"key":"c","moods":["upset","odd"]}]}}})");
    QCOMPARE(read.value(u"en"_s).steps.first().say, QStringList{u"S"_s});
    QCOMPARE(read.value(u"en"_s).cards.first().moods, QList{Mood::Upset});
}

void TalkingPointsTest::cardsThatFit()
{
    const TalkingPoints points = talkingPoints(u"en"_s, {}, given(), {});
    QCOMPARE(keys(fittingCards(points, Mood::Upset, {})), u"upset"_s);
    QVERIFY(fittingCards(points, Mood::Calm, {u"other"_s}).isEmpty());
    QVERIFY(fittingCards(points, Mood::Unknown, {}).isEmpty());
    QCOMPARE(keys(fittingCards(points, Mood::Upset, {u"Bad News"_s})), u"upsetbad"_s);
    // The team decides when a card comes up.
    TeamPoint angry = placed(u"upset"_s, 0);
    angry.section = PointSection::Card;
    angry.content = contentOf({{}, u"Ours"_s, {}, {}, {}, {Mood::Angry}, {}});
    const TalkingPoints ours = talkingPoints(u"en"_s, {}, given(), {angry});
    QVERIFY(fittingCards(ours, Mood::Upset, {}).isEmpty());
    QCOMPARE(fittingCards(ours, Mood::Angry, {}).first().title, u"Ours"_s);
}

void TalkingPointsTest::searches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("a title") << u"bad"_s << u"bad"_s;
    QTest::newRow("all words, in any field") << u"two C hint"_s << u"cx"_s;
    QTest::newRow("nothing") << u"zzzz"_s << QString();
    QTest::newRow("accents") << u"ruckruf"_s << u"x"_s;
    QTest::newRow("case") << u"RÜCKRUF"_s << u"x"_s;
}

void TalkingPointsTest::searches()
{
    QFETCH(QString, typed);
    const QList<TeamPoint> team{placed(u"x"_s, 1, u"Rückruf"_s)};
    QTEST(keys(search(talkingPoints(u"en"_s, {}, given(), team), typed)), "found");
}

QTEST_APPLESS_MAIN(TalkingPointsTest)
#include "talkingpoints.moc"
