// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/recorder.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/desk/viewdesk.h"
#include "earshot/storage/search.h"

#include "support.h"

using namespace Earshot;
using namespace Earshot::Test;

class SavedViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void aSearchIsKeptUnderItsName();
    void everyActIsTakenBack();
    void ownViewsAreSeenByTheirAgentAlone();
    void nameAndReachTellViewsApart();
    void viewsAreMoved();
    void countsAreThoseOfTheSearch();
};

namespace
{

QStringList namesFor(Desk &desk, AgentId agent)
{
    QStringList names;
    for (const SavedView &view : viewsOf(must(desk.database().read(SavedViews::all)), agent))
        names << view.name;
    return names;
}

SavedView called(Desk &desk, const QString &name)
{
    const QList<SavedView> all = must(desk.database().read(SavedViews::all));
    const SavedView *view = viewCalled(all, desk.agent(), name);
    return view ? *view : SavedView();
}

NewTicket about(const QString &subject)
{
    NewTicket fields;
    fields.subject = subject;
    return fields;
}

} // namespace

void SavedViewsTest::aSearchIsKeptUnderItsName()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    must(desk->act(saveView, u"Big printers"_s, u"printer tag:big"_s, false));
    const SavedView view = called(*desk, u"BIG  printers"_s);
    QCOMPARE(view.query, u"printer tag:big"_s);
    QCOMPARE(view.owner, desk->agent());
    QTRY_COMPARE(desk->catalog().views, QList{view});
    // Under the same name it is the same view, and a link to it leads there still.
    must(desk->act(saveView, u"big printers"_s, u"printer"_s, false));
    const SavedView changed = called(*desk, u"big printers"_s);
    QCOMPARE(changed.id, view.id);
    QCOMPARE(changed.uid, view.uid);
    QCOMPARE(changed.query, u"printer"_s);
}

void SavedViewsTest::everyActIsTakenBack()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    must(desk->act(saveView, u"One"_s, u"one"_s, false));
    const SavedView one = called(*desk, u"One"_s);
    const QUuid changed = must(desk->act(changeView, one.id, u"First"_s, true));
    QVERIFY(called(*desk, u"First"_s).isShared());
    must(desk->act(undoAct, changed));
    QCOMPARE(called(*desk, u"One"_s).owner, desk->agent());
    const QUuid removed = must(desk->act(removeView, one.id));
    QCOMPARE(namesFor(*desk, desk->agent()), QStringList());
    const QUuid back = must(desk->act(undoAct, removed));
    QCOMPARE(called(*desk, u"One"_s).uid, one.uid);
    must(desk->act(undoAct, back));
    QCOMPARE(namesFor(*desk, desk->agent()), QStringList());
    must(desk->act(undoAct, must(desk->act(saveView, u"Two"_s, u"two"_s, true))));
    QCOMPARE(namesFor(*desk, desk->agent()), QStringList());
}

void SavedViewsTest::ownViewsAreSeenByTheirAgentAlone()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    const AgentId other
        = must(desk->database().write([](Session &session) { return Catalogs::agent(session, u"otto"_s); }));
    must(desk->act(saveView, u"Mine"_s, u"owner:me"_s, false));
    must(desk->act(saveView, u"Ours"_s, u"owner:none"_s, true));
    QCOMPARE(namesFor(*desk, desk->agent()), QStringList({u"Mine"_s, u"Ours"_s}));
    QCOMPARE(namesFor(*desk, other), QStringList({u"Ours"_s}));
    const auto byOther = [&](auto act, auto... args) {
        return desk->database().write(act, Actor{other, noon}, args...);
    };
    QCOMPARE(errorOf(byOther(removeView, called(*desk, u"Mine"_s).id)), Error::Kind::NotFound);
    QCOMPARE(errorOf(byOther(changeView, called(*desk, u"Mine"_s).id, u"Yours"_s, false)), Error::Kind::NotFound);
    // What is everybody's is everybody's to keep: then it is theirs.
    must(byOther(changeView, called(*desk, u"Ours"_s).id, u"Ottos"_s, false));
    QCOMPARE(namesFor(*desk, desk->agent()), QStringList({u"Mine"_s}));
    QCOMPARE(namesFor(*desk, other), QStringList({u"Ottos"_s}));
    // Nobody has no views of their own.
    QCOMPARE(errorOf(desk->database().write(saveView, Actor{{}, noon}, u"X"_s, u"x"_s, false)), Error::Kind::Refused);
}

void SavedViewsTest::nameAndReachTellViewsApart()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    must(desk->act(saveView, u"Late"_s, u"status:open"_s, true));
    must(desk->act(saveView, u"late"_s, u"status:new"_s, false));
    QCOMPARE(namesFor(*desk, desk->agent()), QStringList({u"Late"_s, u"late"_s}));
    QCOMPARE(called(*desk, u"LATE"_s).query, u"status:new"_s); // one's own goes before
    QCOMPARE(errorOf(desk->act(changeView, called(*desk, u"late"_s).id, u"Late"_s, true)), Error::Kind::Refused);
}

void SavedViewsTest::viewsAreMoved()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        must(desk->act(saveView, name, name, false));
    const QUuid act = must(desk->act(moveView, called(*desk, u"c"_s).id, true));
    QCOMPARE(namesFor(*desk, desk->agent()), QStringList({u"a"_s, u"c"_s, u"b"_s}));
    must(desk->act(moveView, called(*desk, u"a"_s).id, true)); // it is the first
    must(desk->act(undoAct, act));
    QCOMPARE(namesFor(*desk, desk->agent()), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    must(desk->act(moveView, called(*desk, u"a"_s).id, false));
    QCOMPARE(namesFor(*desk, desk->agent()), QStringList({u"b"_s, u"a"_s, u"c"_s}));
}

void SavedViewsTest::countsAreThoseOfTheSearch()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    const auto count = [&](const QString &query, int most = 10'000) {
        SearchQuery asked = parseSearch(query);
        asked.me = desk->agent();
        return must(desk->database().read(Search::count, asked, most));
    };
    for (int i = 0; i < 7; ++i) {
        const TicketId id = must(desk->act(createTicket, about(u"Printer %1"_s.arg(i)))).id;
        must(desk->act(addNote, id, u"the printer again, and printer paper"_s, newUid()));
        if (i % 2 == 0)
            must(desk->act(tagTicket, id, QStringList{u"big"_s}));
    }
    QCOMPARE(count(u"printer"_s), 7); // tickets, not places
    QCOMPARE(count(u"printer"_s, 3), 3);
    QCOMPARE(count(u"paper tag:big"_s), 4);
    QCOMPARE(count(u"tag:big -printer"_s), 0);
    QCOMPARE(count(u"-tag:big"_s), 3);
    QCOMPARE(count(u"owner:me"_s), 7);
    QCOMPARE(count(u"owner:me"_s, 5), 5);
    QCOMPARE(count(u"beamer"_s), 0);
    QCOMPARE(count(QString()), 0);
}

QTEST_GUILESS_MAIN(SavedViewsTest)
#include "savedviews.moc"
