// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a conversation tells of a ticket, and in which words.
#include "app/scratchdesk.h"

#include "earshot/desk/mergedesk.h"
#include "earshot/storage/histories.h"

#include <QTest>

#include <algorithm>

#include "conversation/entrywords.h"
#include "shell/wording.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

class TimelineTest : public QObject
{
    Q_OBJECT

private:
    static QStringList events(ScratchDesk &scratch, TicketId ticket)
    {
        QStringList lines;
        const Timeline timeline
            = ScratchDesk::done(scratch.desk().database().read(readTimeline, ticket, scratch.desk().agent()));
        for (const Entry &entry : timeline.entries) {
            if (entry.kind == Entry::Kind::Event)
                lines << eventWords(entry, ScratchDesk::now(), QLocale::c());
        }
        return lines;
    }

private Q_SLOTS:
    void onlyWhatStandsIsTold()
    {
        ScratchDesk scratch;
        Desk &desk = scratch.desk();
        const TicketId ticket = scratch.words("Hello").ticket;
        const StatusId pending = desk.catalog().statusOf(StatusCategory::Pending)->id;
        const StatusId open = desk.catalog().statusOf(StatusCategory::Open)->id;
        const QUuid done = ScratchDesk::done(desk.act(changeTicketStatus, ticket, pending, QString()));
        const QStringList once = events(scratch, ticket);
        QCOMPARE(once.size(), 1);
        const QUuid undone = ScratchDesk::done(desk.act(undoAct, done));
        QCOMPARE(events(scratch, ticket), QStringList());
        const QUuid redone = ScratchDesk::done(desk.act(undoAct, undone));
        QCOMPARE(events(scratch, ticket), once); // as it was told before, not "again"
        ScratchDesk::done(desk.act(undoAct, redone));
        QCOMPARE(events(scratch, ticket), QStringList());
        ScratchDesk::done(desk.act(changeTicketStatus, ticket, open, QString()));
        QCOMPARE(events(scratch, ticket).size(), 1);

        const auto history = ScratchDesk::done(
            desk.database().read(Histories::ofRow, Earshot::Kind::Ticket, ticket.value, 100)); // keeps all of it
        for (const Act kind : {Act::ChangeStatus, Act::Undo, Act::Redo})
            QVERIFY(std::any_of(
                history.begin(), history.end(), [kind](const HistoryEntry &entry) { return entry.kind == kind; }));
    }

    void aMergeTakenBackIsNotTold()
    {
        ScratchDesk scratch;
        const TicketId first = scratch.words("Hello").ticket;
        const TicketId second = scratch
                                    .mail("From: Eve <eve@x.example>\nMessage-ID: <e@x.example>\nSubject: Other"
                                          "\n\nHello")
                                    .ticket;
        const QUuid merged = ScratchDesk::done(scratch.desk().act(mergeTickets, QList<TicketId>{second}, first));
        QVERIFY(!events(scratch, first).isEmpty());
        ScratchDesk::done(scratch.desk().act(undoAct, merged));
        QCOMPARE(events(scratch, first), QStringList());
        QCOMPARE(events(scratch, second), QStringList());
    }

    void aCallBackSaysItsTimeOnce()
    {
        const QDateTime now = ScratchDesk::now();
        CallBack callBack;
        callBack.from = now.addSecs(3600);
        Entry entry;
        entry.kind = Entry::Kind::CallBack;
        entry.at = callBack.from;
        entry.who = u"Prize"_s;
        entry.what = callBack;
        const QString spoken = spokenWords(entry, now, QLocale::c());
        QCOMPARE(spoken.count(momentWords(callBack.from, now, QLocale::c())), 1);
    }

    void oneIsCalledYou_data()
    {
        QTest::addColumn<Entry::Kind>("kind");
        QTest::newRow("reply") << Entry::Kind::Mail;
        QTest::newRow("note") << Entry::Kind::Note;
    }
    void oneIsCalledYou()
    {
        QFETCH(Entry::Kind, kind);
        Message message;
        message.direction = Direction::Outbound;
        Entry entry;
        entry.kind = kind;
        entry.who = u"Anna"_s;
        entry.what = message;
        QCOMPARE(headWords(entry, ScratchDesk::now(), QLocale::c()).who, u"Anna"_s);
        entry.mine = true;
        QCOMPARE(headWords(entry, ScratchDesk::now(), QLocale::c()).who, u"You"_s);
    }
};

QTEST_MAIN(TimelineTest)
#include "timeline.moc"
