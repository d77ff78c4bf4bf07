// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/desk.h"
#include "earshot/desk/mergedesk.h"
#include "earshot/desk/recorder.h"
#include "earshot/desk/ticketdesk.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "shell/look.h"
#include "tickets/ticketlistmodel.h"
#include "tickets/ticketlistview.h"
#include "tickets/ticketordering.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

/// A desk in a temporary folder whose clock moves a minute with every look.
class TestTicketListModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    QDateTime m_now;

    template<class T>
    T done(QFuture<Result<T>> future)
    {
        future.waitForFinished();
        const Result<T> result = future.result();
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
        return *result;
    }

    QList<TicketId> addTickets(int count)
    {
        return done(m_desk->act([count, start = m_now](Session &session, const Actor &actor) {
            QList<TicketId> made;
            for (int i = 0; i < count; ++i) {
                NewTicket fields;
                fields.subject = u"Subject %1"_s.arg((i * 7919) % 1000, 3, 10, QLatin1Char('0'));
                fields.requesterName = u"Person %1"_s.arg(i);
                made << createTicket(session, Actor{actor.agent, start.addSecs(i)}, fields).id;
            }
            return made;
        }));
    }

    QList<TicketId> shown(const TicketListModel &model) const
    {
        QList<TicketId> ids;
        for (int i = 0; i < model.rowCount(); ++i)
            ids << model.rowAt(i).ticket.id;
        return ids;
    }

    void readAll(TicketListModel &model)
    {
        while (model.hasMore()) {
            const int before = model.rowCount();
            model.fetchMore({});
            QTRY_VERIFY(model.rowCount() > before);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = QDateTime(QDate(2026, 11, 18), QTime(9, 0), Qt::UTC);
        auto desk = Desk::open(m_folder->filePath(u"desk.sqlite"_s), u"maya"_s, {}, Durability::Normal,
            [this] { return m_now = m_now.addSecs(60); });
        QVERIFY(desk.has_value());
        m_desk = std::move(*desk);
    }
    void cleanup() { m_desk.reset(); }

    void pagesAtAnySize_data()
    {
        QTest::addColumn<QString>("search");
        QTest::newRow("a view") << QString();
        QTest::newRow("a search by words") << u"subject"_s;
        QTest::newRow("a search by what they are") << u"status:new"_s;
    }
    void pagesAtAnySize()
    {
        QFETCH(QString, search);
        const QList<TicketId> made = addTickets(450);
        TicketListModel model(*m_desk);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        if (search.isEmpty())
            model.showView({}, TicketOrder::Newest);
        else
            model.showFound(parseSearch(search));
        QTRY_COMPARE(model.rowCount(), 200);
        QVERIFY(model.hasMore()); // the tester may be fetching already
        readAll(model);
        QCOMPARE(model.rowCount(), 450);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.rowAt(0).ticket.id, made.last());
        QCOMPARE(QSet<TicketId>(made.begin(), made.end()).size(), 450);
    }

    void allAreMarked()
    {
        applyLook(*qApp, Scheme::Light);
        addTickets(450);
        TicketListModel model(*m_desk);
        TicketListView list(model, [this] { return m_now; });
        list.show();
        model.showView({}, TicketOrder::Newest);
        QTRY_COMPARE(model.rowCount(), 200);
        QTest::keySequence(&list, QKeySequence::SelectAll);
        QVERIFY(list.marked().size() >= 200); // those that are here, at once
        QCOMPARE(list.chosen(), model.rowAt(0).ticket.id);
        QTRY_COMPARE(list.marked().size(), 450);
        QTest::keySequence(&list, QKeySequence::SelectAll);
        QCOMPARE(list.marked().size(), 450);

        // What is pressed meanwhile counts.
        TicketListModel another(*m_desk);
        TicketListView other(another, [this] { return m_now; });
        other.show();
        another.showView({}, TicketOrder::Newest);
        QTRY_COMPARE(another.rowCount(), 200);
        QTest::keySequence(&other, QKeySequence::SelectAll);
        QTest::keyClick(&other, Qt::Key_Home);
        QTRY_COMPARE(another.rowCount(), 450);
        QCOMPARE(other.marked().size(), 1);
    }

    void manyThatChangeAreReadOnceMore()
    {
        applyLook(*qApp, Scheme::Light);
        const QList<TicketId> made = addTickets(800);
        TicketListModel model(*m_desk);
        TicketListView list(model, [this] { return m_now; });
        list.resize(600, 400);
        list.show();
        model.showView({}, TicketOrder::Newest);
        QTRY_COMPARE(model.rowCount(), 200);
        QTest::keySequence(&list, QKeySequence::SelectAll);
        QTRY_COMPARE(list.marked().size(), 800);
        const TicketId chosen = model.rowAt(300).ticket.id;
        list.setCurrentIndex(model.index(300, 0));
        QTest::keySequence(&list, QKeySequence::SelectAll);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        TicketChange high;
        high.priority = Priority::High;
        done(m_desk->act(changeTickets, made, high));
        QTRY_COMPARE(resets.size(), 1);
        QCOMPARE(model.rowCount(), 800);
        QCOMPARE(model.rowAt(500).ticket.priority, Priority::High);
        QCOMPARE(list.marked().size(), 800); // and what they were marked for can go on
        QCOMPARE(list.chosen(), chosen);
        QCOMPARE(list.verticalScrollBar()->value() > 0, true);

        done(m_desk->act(putAway, made.mid(0, 700), Shelf::Trash));
        QTRY_COMPARE(model.rowCount(), 100);
        QCOMPARE(resets.size(), 2);
        QVERIFY(removals.isEmpty());
        // A few go one by one, and nothing else moves.
        done(m_desk->act(putAway, made.mid(790, 3), Shelf::Trash));
        QTRY_COMPARE(model.rowCount(), 97);
        QCOMPARE(resets.size(), 2);
        QCOMPARE(removals.size(), 3);
    }

    void everyCellHasText()
    {
        addTickets(3);
        TicketListModel model(*m_desk);
        model.showView({}, TicketOrder::Newest);
        QTRY_COMPARE(model.rowCount(), 3);
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
            // Nobody waits on a ticket that we opened ourselves.
            QCOMPARE(model.index(0, column).data().toString().isEmpty(), column == int(TicketColumn::Waiting));
        }
    }

    void ordersAreStorages_data()
    {
        QTest::addColumn<TicketOrder>("order");
        for (const TicketOrder order : allOrders())
            QTest::newRow(qPrintable(orderWords(order))) << order;
    }
    void ordersAreStorages()
    {
        QFETCH(TicketOrder, order);
        addTickets(120);
        TicketListModel model(*m_desk);
        model.showView({}, order);
        QTRY_COMPARE(model.rowCount(), 120);
        for (int i = 1; i < model.rowCount(); ++i)
            QVERIFY(comesBefore(order, model.rowAt(i - 1).ticket, model.rowAt(i).ticket));
    }

    /// Whatever is done, the list is what a fresh page would be, is never reset, and the chosen row stays chosen.
    void changesArriveInPlace_data() { ordersAreStorages_data(); }
    void changesArriveInPlace()
    {
        QFETCH(TicketOrder, order);
        QList<TicketId> made = addTickets(250);
        TicketFilter open;
        open.view = TicketFilter::View::Open;
        TicketListModel model(*m_desk);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.showView(open, order);
        QTRY_COMPARE(model.rowCount(), 200);

        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.index(50, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        const TicketId chosen = model.rowAt(50).ticket.id;
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QRandomGenerator dice(4821);
        const StatusId solved = m_desk->catalog().statusOf(StatusCategory::Solved)->id;
        const StatusId pending = m_desk->catalog().statusOf(StatusCategory::Pending)->id;
        for (int step = 0; step < 60; ++step) {
            const TicketId ticket = made.at(dice.bounded(made.size()));
            switch (dice.bounded(5)) {
            case 0:
                if (ticket != chosen)
                    (void)done(m_desk->act(changeTicketStatus, ticket, solved, QString()));
                break;
            case 1:
                (void)done(m_desk->act(changeTicketStatus, ticket, pending, QString()));
                break;
            case 2:
                (void)done(m_desk->act(renameTicket, ticket, u"Renamed %1"_s.arg(dice.bounded(1000))));
                break;
            case 3:
                (void)done(m_desk->act(setTicketDue, ticket, m_now.addSecs(dice.bounded(100'000))));
                break;
            case 4:
                made << addTickets(1);
                break;
            }
            if (step % 10 == 0)
                QTest::qWait(1);
        }
        const auto expected = [&] {
            QList<TicketId> ids;
            for (const TicketRow &row :
                done(m_desk->database().read(Tickets::page, open, order, TicketCursor(), 1000)).rows)
                ids << row.ticket.id;
            return ids;
        };
        const QList<TicketId> all = expected();
        // What is read so far is the beginning of what there is …
        QTRY_COMPARE(shown(model), all.mid(0, model.rowCount()));
        QVERIFY(model.rowCount() > 150);
        // … and going on neither repeats nor skips.
        readAll(model);
        QCOMPARE(shown(model), all);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.ticketAt(selection.currentIndex()), chosen);
    }

    void undoBringsItBack()
    {
        const QList<TicketId> made = addTickets(3);
        TicketFilter open;
        open.view = TicketFilter::View::Open;
        TicketListModel model(*m_desk);
        model.showView(open, TicketOrder::NumberFirst);
        QTRY_COMPARE(model.rowCount(), 3);
        const StatusId solved = m_desk->catalog().statusOf(StatusCategory::Solved)->id;
        const QUuid act = done(m_desk->act(changeTicketStatus, made.at(1), solved, QString()));
        QTRY_COMPARE(model.rowCount(), 2);
        (void)done(m_desk->act(undoAct, act));
        QTRY_COMPARE(shown(model), made);
    }

    void searchKeepsItsRowsAndTheirNews()
    {
        const QList<TicketId> made = addTickets(3);
        (void)done(m_desk->act(addNote, made.at(1), u"the clock of the terminal is late"_s, QUuid()));
        TicketListModel model(*m_desk);
        model.showFound(parseSearch(u"terminal"_s));
        QTRY_COMPARE(shown(model), QList<TicketId>{made.at(1)});
        (void)done(m_desk->act(renameTicket, made.at(1), u"Clock"_s));
        QTRY_COMPARE(model.index(0, int(TicketColumn::Subject)).data().toString(), u"Clock"_s);
    }

    /// A saved view is a search, too: what is undone comes back into it, what begins to match comes in.
    void whatIsFoundFollowsTheDesk()
    {
        const QList<TicketId> made = addTickets(4);
        for (const TicketId id : {made.at(0), made.at(1), made.at(3)})
            (void)done(m_desk->act(tagTicket, id, QStringList{u"clock"_s}));
        TicketListModel model(*m_desk);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.showFound(parseSearch(u"tag:clock -status:solved"_s));
        QTRY_COMPARE(model.rowCount(), 3);
        const QList<TicketId> before = shown(model);
        const StatusId solved = m_desk->catalog().statusOf(StatusCategory::Solved)->id;
        for (const bool isSolved : {true, false}) {
            const QUuid id = isSolved ? done(m_desk->act(changeTicketStatus, made.at(1), solved, QString()))
                                      : done(m_desk->act(putAway, QList<TicketId>{made.at(3)}, Shelf::Trash));
            QTRY_VERIFY(model.rowCount() < 3);
            (void)done(m_desk->act(undoAct, id));
            QTRY_COMPARE(shown(model), before);
        }
        (void)done(m_desk->act(tagTicket, made.at(2), QStringList{u"clock"_s}));
        QTRY_COMPARE(model.rowCount(), 4);
    }

    /// What was asked for last is what is shown, however fast one types.
    void onlyTheNewestAnswerCounts()
    {
        const QList<TicketId> made = addTickets(30);
        TicketListModel model(*m_desk);
        QSignalSpy filled(&model, &TicketListModel::filled);
        for (int i = 0; i < 20; ++i)
            model.showTickets({made.at(i)});
        model.showTickets({made.at(29)});
        QTRY_COMPARE(filled.count(), 1);
        QCOMPARE(shown(model), QList<TicketId>{made.at(29)});
    }
};

QTEST_MAIN(TestTicketListModel)
#include "ticketlistmodel.moc"
