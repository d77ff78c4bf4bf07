// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/pointdesk.h"
#include "earshot/desk/recorder.h"

#include "support.h"

using namespace Earshot;
using namespace Earshot::Test;

class TalkingPointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void everyActIsTakenBack();
    void nothingIsKeptOfWhatIsAsGiven();
    void otherSeatsSeeIt();
    void nobodysWordsAreOverwritten();
    void whatCannotBeKept();
};

namespace
{

const GivenPoints given{{u"en"_s,
    {{{u"need"_s, u"The need"_s, {}, {}, {}, {}, {}}, {u"next"_s, u"What is next"_s, {}, {}, {}, {}, {}}},
        {{u"upset"_s, u"Upset"_s, {}, {}, {}, {Mood::Upset}, {}}}}}};

TalkingPoint wordsFor(const QString &key, const QString &title)
{
    return {key, title, {}, {u"I am sorry."_s}, {}, {}, {}};
}

QList<PointState> statesOn(Desk &desk)
{
    return pointStates(u"en"_s, given, must(desk.database().read(TeamPoints::all)));
}

QStringList titlesOn(Desk &desk)
{
    QStringList titles;
    for (const PointState &state : statesOn(desk)) {
        if (!state.isHidden())
            titles << state.point.title;
    }
    return titles;
}

TeamPoint teamOf(Desk &desk, const QString &key)
{
    const QList<PointState> states = statesOn(desk);
    const PointState *state = stateOf(states, key);
    if (!state)
        qFatal("no such point");
    return state->team.id ? state->team : untouched(u"en"_s, state->section, key);
}

} // namespace

void TalkingPointsTest::everyActIsTakenBack()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    const QStringList before{u"The need"_s, u"What is next"_s, u"Upset"_s};
    QCOMPARE(titlesOn(*desk), before);
    const QStringList rewritten{u"The need"_s, u"And now?"_s, u"Upset"_s};
    const QUuid words = must(desk->act(rewritePoint, teamOf(*desk, u"next"_s), wordsFor(u"next"_s, u"And now?"_s)));
    QCOMPARE(titlesOn(*desk), rewritten);
    const QUuid back = must(desk->act(undoAct, words));
    QCOMPARE(titlesOn(*desk), before);
    must(desk->act(undoAct, back)); // once more
    QCOMPARE(titlesOn(*desk), rewritten);

    const QUuid order = must(desk->act(orderPoints, u"en"_s, PointSection::Step, QStringList{u"next"_s, u"need"_s}));
    QCOMPARE(titlesOn(*desk), QStringList({u"And now?"_s, u"The need"_s, u"Upset"_s}));
    must(desk->act(undoAct, order));
    QCOMPARE(titlesOn(*desk), rewritten);

    const QUuid hid = must(desk->act(hidePoint, teamOf(*desk, u"need"_s), true));
    QCOMPARE(titlesOn(*desk), QStringList({u"And now?"_s, u"Upset"_s}));
    must(desk->act(undoAct, hid));
    QCOMPARE(titlesOn(*desk), rewritten);

    const QUuid added = must(desk->act(addPoint, u"en"_s, PointSection::Card, wordsFor(u"own"_s, u"Ours"_s)));
    QCOMPARE(titlesOn(*desk), rewritten + QStringList{u"Ours"_s});
    const QUuid removed = must(desk->act(removePoint, teamOf(*desk, u"own"_s)));
    QCOMPARE(titlesOn(*desk), rewritten);
    must(desk->act(undoAct, removed));
    QCOMPARE(titlesOn(*desk), rewritten + QStringList{u"Ours"_s});

    const QUuid reset = must(desk->act(resetPoints, u"en"_s));
    QCOMPARE(titlesOn(*desk), before);
    must(desk->act(undoAct, reset));
    QCOMPARE(titlesOn(*desk), rewritten + QStringList{u"Ours"_s});
    must(desk->act(undoAct, added));
    QCOMPARE(titlesOn(*desk), rewritten);
}

void TalkingPointsTest::nothingIsKeptOfWhatIsAsGiven()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    const auto kept = [&desk] { return must(desk->database().read(TeamPoints::all)).size(); };
    must(desk->act(rewritePoint, teamOf(*desk, u"next"_s), wordsFor(u"next"_s, u"And now?"_s)));
    QCOMPARE(kept(), 1);
    must(desk->act(resetPoint, teamOf(*desk, u"next"_s)));
    QCOMPARE(kept(), 0);
    must(desk->act(hidePoint, teamOf(*desk, u"next"_s), true));
    must(desk->act(rewritePoint, teamOf(*desk, u"next"_s), wordsFor(u"next"_s, u"And now?"_s)));
    QVERIFY(teamOf(*desk, u"next"_s).isHidden); // new words do not show it
    must(desk->act(hidePoint, teamOf(*desk, u"next"_s), false));
    QCOMPARE(titlesOn(*desk).at(1), u"And now?"_s); // and showing it does not forget them
    // Its place is another matter than its words.
    must(desk->act(orderPoints, u"en"_s, PointSection::Step, QStringList{u"next"_s, u"need"_s}));
    must(desk->act(resetPoint, teamOf(*desk, u"next"_s)));
    QCOMPARE(titlesOn(*desk), QStringList({u"What is next"_s, u"The need"_s, u"Upset"_s}));
}

void TalkingPointsTest::otherSeatsSeeIt()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    const auto other = openDesk(scratch, u"otto"_s);
    must(other->act(rewritePoint, teamOf(*other, u"need"_s), wordsFor(u"need"_s, u"Why they call"_s)));
    QTRY_COMPARE(desk->catalog().points.size(), 1);
    QCOMPARE(talkingPoints(u"en"_s, {}, given, desk->catalog().points).steps.first().title, u"Why they call"_s);
}

void TalkingPointsTest::nobodysWordsAreOverwritten()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    const TeamPoint seen = teamOf(*desk, u"need"_s);
    must(desk->act(rewritePoint, seen, wordsFor(u"need"_s, u"A colleague's"_s)));
    QCOMPARE(errorOf(desk->act(rewritePoint, seen, wordsFor(u"need"_s, u"Mine"_s))), Error::Kind::Conflict);
    QCOMPARE(errorOf(desk->act(hidePoint, seen, true)), Error::Kind::Conflict);
    QCOMPARE(errorOf(desk->act(resetPoint, seen)), Error::Kind::Conflict);
    QCOMPARE(titlesOn(*desk).first(), u"A colleague's"_s);
    // Another order alone is nobody's words.
    const TeamPoint again = teamOf(*desk, u"need"_s);
    must(desk->act(orderPoints, u"en"_s, PointSection::Step, QStringList{u"next"_s, u"need"_s}));
    must(desk->act(rewritePoint, again, wordsFor(u"need"_s, u"Mine"_s)));
    QCOMPARE(titlesOn(*desk).at(1), u"Mine"_s);
    must(desk->act(addPoint, u"en"_s, PointSection::Step, wordsFor(u"own"_s, u"Ours"_s)));
    QCOMPARE(errorOf(desk->act(addPoint, u"en"_s, PointSection::Card, wordsFor(u"own"_s, u"Twice"_s))),
        Error::Kind::Conflict);
    const TeamPoint gone = teamOf(*desk, u"own"_s);
    must(desk->act(removePoint, gone));
    QCOMPARE(errorOf(desk->act(removePoint, gone)), Error::Kind::Conflict);
}

void TalkingPointsTest::whatCannotBeKept()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    QCOMPARE(
        errorOf(desk->act(addPoint, u"en"_s, PointSection::Step, wordsFor(u"own"_s, u"  "_s))), Error::Kind::Refused);
    QCOMPARE(errorOf(desk->act(rewritePoint, teamOf(*desk, u"need"_s), wordsFor(u"need"_s, QString(121, u'x')))),
        Error::Kind::Refused);
    for (int i = 0; i < mostPoints; ++i)
        must(desk->act(addPoint, u"en"_s, PointSection::Card, wordsFor(u"own%1"_s.arg(i), u"Ours"_s)));
    QCOMPARE(errorOf(desk->act(addPoint, u"en"_s, PointSection::Card, wordsFor(u"more"_s, u"Ours"_s))),
        Error::Kind::Refused);
    must(desk->act(addPoint, u"fr"_s, PointSection::Card, wordsFor(u"more"_s, u"À nous"_s)));
}

QTEST_GUILESS_MAIN(TalkingPointsTest)
#include "talkingpoints.moc"
