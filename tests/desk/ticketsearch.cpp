// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/recorder.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/storage/integrity.h"
#include "earshot/storage/search.h"

#include "support.h"

using namespace Earshot;
using namespace Earshot::Test;

class TicketSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void ticketsWithoutMailAreFound();
    void wordsThatChangeAreFoundAnew();
};

namespace
{

QList<TicketId> found(Desk &desk, const QString &words)
{
    QList<TicketId> ids;
    const SearchAnswer answer = must(desk.database().read(Search::find, parseSearch(words), SearchOrder::Newest, 10));
    for (const SearchHit &hit : answer.hits)
        ids << hit.row.ticket.id;
    return ids;
}

NewTicket projector()
{
    NewTicket fields;
    fields.subject = u"Projector in the hall"_s;
    fields.businessNeed = u"Show the exhibition pictures to the parents"_s;
    fields.needIfNot = u"They stand before a white wall"_s;
    fields.firstNote = u"Came to the counter, has a spare lamp"_s;
    return fields;
}

} // namespace

void TicketSearchTest::ticketsWithoutMailAreFound()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    const QList<TicketId> ticket{must(desk->act(createTicket, projector())).id};
    for (const char *words : {"projector", "subject:hall", "exhibition", "parents pictures", "\"white wall\"", "lamp"})
        QCOMPARE(found(*desk, QString::fromLatin1(words)), ticket);
    QVERIFY(found(*desk, u"beamer"_s).isEmpty());
    const SearchAnswer answer
        = must(desk->database().read(Search::find, parseSearch(u"exhibition"_s), SearchOrder::Rank, 10));
    QCOMPARE(answer.hits.size(), 1);
    QVERIFY(answer.hits.first().snippet.contains(u"exhibition pictures"_s));
    QCOMPARE(must(desk->database().read(Integrity::check)).problems, QStringList());
}

void TicketSearchTest::wordsThatChangeAreFoundAnew()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    const TicketId id = must(desk->act(createTicket, projector())).id;
    must(desk->act(renameTicket, id, u"Beamer in the library"_s));
    QVERIFY(found(*desk, u"projector"_s).isEmpty());
    QCOMPARE(found(*desk, u"beamer"_s), QList{id});
    const QUuid act
        = must(desk->act(setBusinessNeed, id, u"Sing along with the film"_s, u"Friday"_s, u"Nobody knows the words"_s));
    QVERIFY(found(*desk, u"exhibition"_s).isEmpty());
    QCOMPARE(found(*desk, u"sing film friday"_s), QList{id});
    must(desk->act(undoAct, act));
    QCOMPARE(found(*desk, u"exhibition"_s), QList{id});
    QVERIFY(found(*desk, u"sing"_s).isEmpty());
    QCOMPARE(must(desk->database().read(Integrity::check)).problems, QStringList());
}

QTEST_GUILESS_MAIN(TicketSearchTest)
#include "ticketsearch.moc"
