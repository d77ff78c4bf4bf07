// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include "earshot/desk/customerdesk.h"
#include "earshot/desk/recorder.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/voice/handoffline.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

#include "calls/callbackmodel.h"
#include "calls/callbackreminder.h"
#include "calls/callcsv.h"
#include "calls/callfilterbar.h"
#include "calls/calllogmodel.h"
#include "calls/calllogpage.h"
#include "calls/contactform.h"
#include "calls/fields.h"
#include "shell/actions.h"
#include "shell/look.h"
#include "shell/momentfield.h"
#include "shell/pseudotranslator.h"

using namespace Earshot;
using namespace Earshot::Test;
using namespace Qt::StringLiterals;

/// The log of all calls, the call-backs, what is logged by hand, and the talking points.
class TestCallLog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<Desk> m_desk;
    Actions m_actions;
    QDateTime m_now = noon;

    Call callAt(int minute, const QString &number = u"+493023125123"_s)
    {
        Call call;
        call.uid = newUid();
        call.number = number;
        call.started = noon.addSecs(minute * 60);
        call.state = CallState::Ended;
        call.ending = CallEnding::Answered;
        call.filed = true;
        return call;
    }

    Call missedAt(int minute)
    {
        Call call = callAt(minute);
        call.direction = Direction::Inbound;
        call.ending = CallEnding::NoAnswer;
        call.handled = false;
        return call;
    }

    Call callWithLongWords()
    {
        Call call = callAt(0);
        call.started = noon.addDays(-1).addSecs(8 * 3600 + 35 * 60); // "yesterday 20:35"
        call.outcome = CallOutcome::LeftMessage;
        call.gist = u"Said who I am, that I keep the ticket, and that I call again as soon as I know more"_s;
        call.customer = must(m_desk->act(addCustomer, customerNamed(u"Annegret Lindenhof-Wagner"_s))).id;
        call.talkMs = 59 * 60'000 + 59'000;
        return call;
    }

    Call keep(const Call &call) { return must(m_desk->act(keepCall, call)); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyLook(*qApp, Scheme::Light);
    }
    void init()
    {
        m_now = noon;
        m_scratch = std::make_unique<Scratch>(u"file"_s);
        m_desk = openDesk(*m_scratch, u"maya"_s, {}, [this] { return m_now; });
    }
    void cleanup()
    {
        m_desk.reset();
        m_scratch.reset();
    }

    void logPagesAndFollows()
    {
        for (int i = 0; i < 250; ++i)
            keep(callAt(i));
        CallLogModel model(*m_desk);
        model.show({});
        QTRY_COMPARE(model.rowCount(), 200);
        QCOMPARE(model.rowAt(0).call.started, noon.addSecs(249 * 60));
        model.fetchMore({});
        // Not earlier: whenever a row changes, the tester asks for more of them.
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(model.rowCount(), 250);
        QVERIFY(!model.canFetchMore({}));

        Call late = keep(callAt(300));
        QTRY_COMPARE(model.rowCount(), 251);
        QCOMPARE(model.rowAt(0).call.id, late.id);
        late.gist = u"changed"_s;
        keep(late);
        QTRY_COMPARE(model.rowAt(0).call.gist, u"changed"_s);
        QCOMPARE(model.rowCount(), 251);
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void logIsReadAgainWhenTheDeskIsBack()
    {
        const auto rename = [this](const QString &table, const QString &name) {
            must(m_desk->database().write([table, name](Session &session) {
                session.runUnprepared(u"ALTER TABLE %1 RENAME TO %2"_s.arg(table, name));
                return true;
            }));
        };
        keep(callAt(0));
        keep(callAt(1));
        rename(u"call"_s, u"call_away"_s);
        CallLogModel model(*m_desk);
        model.show({});
        QTRY_VERIFY(model.fault());
        rename(u"call_away"_s, u"call"_s);
        keep(callAt(2)); // the whole log, not this one alone
        QTRY_COMPARE(model.rowCount(), 3);
        QVERIFY(!model.fault());
    }

    void callAgainWaitsForTheEndOfACall()
    {
        HandoffLine line([](const QUrl &) { return HandoffLine::HandedOver::Yes; });
        m_desk->calls().setLine(&line);
        NewTicket fields;
        fields.subject = u"Locked out"_s;
        const Ticket ticket = must(m_desk->act(createTicket, fields));
        Call call = callAt(0);
        call.ticket = ticket.id;
        keep(call);
        CallLogPage page(*m_desk, m_actions);
        QSignalSpy said(&page, &CallLogPage::said);
        QSignalSpy wanted(&page, &CallLogPage::ticketWanted);
        page.show();
        auto *table = page.findChild<QTableView *>(u"calls"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        m_desk->calls().dial({}, {}, u"+541155500142"_s);
        QTest::keyClick(table, Qt::Key_C);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said.first().first().value<Said>().words, u"Hang up first: one call at a time."_s);
        QVERIFY(wanted.isEmpty());
        m_desk->calls().hangUp();
        m_desk->calls().setLine(nullptr);
    }

    void everyWordHasItsRoom()
    {
        keep(callWithLongWords());
        keep(missedAt(-3000));
        CallLogPage page(*m_desk, m_actions);
        page.resize(1500, 600);
        page.show();
        auto *table = page.findChild<QTableView *>(u"calls"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                if (column == int(CallColumn::Gist))
                    continue; // it has what is left
                const QModelIndex index = table->model()->index(row, column);
                QStyleOptionViewItem cell;
                cell.initFrom(table);
                cell.features = QStyleOptionViewItem::HasDisplay;
                if (!index.data(Qt::DecorationRole).isNull())
                    cell.features |= QStyleOptionViewItem::HasDecoration;
                cell.icon = index.data(Qt::DecorationRole).value<QIcon>();
                cell.decorationSize = QSize(16, 16);
                cell.text = index.data().toString();
                cell.rect = table->visualRect(index);
                const QRect words = table->style()->subElementRect(QStyle::SE_ItemViewItemText, &cell, table);
                // Left and right of them the delegate keeps a margin.
                const int margin = table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, table) + 1;
                const int room = words.width() - 2 * margin;
                QVERIFY2(cell.fontMetrics.horizontalAdvance(cell.text) <= room,
                    qPrintable(
                        u"%1: %2 px for \"%3\""_s.arg(callHeading(CallColumn(column))).arg(room).arg(cell.text)));
            }
        }
    }

    void gistHasTheRoom()
    {
        keep(callWithLongWords());
        CallLogPage page(*m_desk, m_actions);
        page.resize(1060, 600);
        page.show();
        auto *table = page.findChild<QTableView *>(u"calls"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
        for (int column = 0; column < table->model()->columnCount(); ++column)
            QVERIFY2(table->columnWidth(column) <= table->columnWidth(int(CallColumn::Gist)),
                qPrintable(callHeading(CallColumn(column))));
    }

    /// However long the words for it are in a language.
    void headingsStandWhole()
    {
        keep(callWithLongWords());
        PseudoTranslator longer(false);
        QCoreApplication::installTranslator(&longer);
        CallLogPage page(*m_desk, m_actions);
        page.resize(760, 600);
        page.show();
        auto *table = page.findChild<QTableView *>(u"calls"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(table->horizontalHeader()->length() >= table->viewport()->width());
        for (int column = 0; column < table->model()->columnCount(); ++column)
            QVERIFY2(table->columnWidth(column) >= table->horizontalHeader()->sectionSizeHint(column),
                qPrintable(callHeading(CallColumn(column))));
    }

    void filtersNarrow()
    {
        keep(callAt(0));
        keep(callAt(1, u"+541155500142"_s));
        keep(missedAt(2));
        CallLogPage page(*m_desk, m_actions);
        auto *filters = page.findChild<CallFilterBar *>();
        auto *table = page.findChild<QTableView *>(u"calls"_s);
        QCOMPARE(table->accessibleName(), u"Calls"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        CallFilter filter;
        filter.typed = u"541155"_s;
        filters->setFilter(filter);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        filter = {};
        filter.direction = Direction::Inbound;
        filters->setFilter(filter);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        filter = {};
        filter.to = noon;
        filters->setFilter(filter);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        filters->clear();
        QTRY_COMPARE(table->model()->rowCount(), 3);
    }

    void missedCallsAreLookedAfter()
    {
        const CallId first = keep(missedAt(1)).id;
        keep(missedAt(2));
        keep(missedAt(3));
        CallLogPage page(*m_desk, m_actions);
        QSignalSpy said(&page, &CallLogPage::said);
        page.resize(1100, 600);
        page.show();
        auto *table = page.findChild<QTableView *>(u"calls"_s);
        auto *all = page.findChild<QPushButton *>(u"allHandled"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        table->setCurrentIndex(table->model()->index(2, 0));
        QTest::keyClick(table, Qt::Key_H);
        QTRY_VERIFY(must(m_desk->database().read(Calls::byId, first)).handled);
        QVERIFY(all->isVisible());
        all->click();
        QTRY_COMPARE(said.size(), 2);
        QTRY_VERIFY(!all->isVisible());
        CallFilter missed;
        missed.missed = true;
        QVERIFY(must(m_desk->database().read(Calls::log, missed, QDateTime(), CallId(), 10)).isEmpty());
        must(m_desk->act(undoAct, said.last().first().value<Said>().act));
        QCOMPARE(must(m_desk->database().read(Calls::log, missed, QDateTime(), CallId(), 10)).size(), 2);
    }

    void exportHasWhatIsShown()
    {
        Call call = callAt(0);
        call.gist = u"=cmd()"_s;
        keep(call);
        keep(missedAt(1));
        CallFilter filter;
        filter.direction = Direction::Outbound;
        const QString path = m_scratch->path(u"calls.csv"_s);
        QCOMPARE(must(m_desk->database().readLong(writeCallsCsv, filter, path)), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QCOMPARE(text.count(u"\r\n"_s), 2);
        QVERIFY(text.contains(u"'=cmd()"_s));
        QVERIFY(text.contains(u"2026-06-12T12:00:00Z"_s));
    }

    void innerPartsHaveNames()
    {
        ContactForm form(*m_desk, {});
        form.setAttribute(Qt::WA_DeleteOnClose, false);
        form.show();
        CallFilterBar bar(*m_desk);
        for (QWidget *place : std::initializer_list<QWidget *>{&form, &bar}) {
            const auto tools = place->findChildren<QToolButton *>();
            for (QToolButton *each : tools)
                QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
            const auto dates = place->findChildren<MomentField *>();
            QVERIFY(!dates.isEmpty());
            for (MomentField *each : dates)
                QVERIFY(!each->accessibleName().isEmpty());
        }
    }

    void callBackIsRemindedOf()
    {
        NewTicket fields;
        fields.subject = u"Locked out"_s;
        fields.requesterName = u"Dana Ruiz"_s;
        const Ticket ticket = must(m_desk->act(createTicket, fields));
        CallBackReminder reminder(*m_desk, m_actions);
        QSignalSpy fired(&reminder, &CallBackReminder::fired);
        CallBackModel model(*m_desk);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        CallBack callBack;
        callBack.ticket = ticket.id;
        callBack.customer = ticket.customer;
        callBack.number = u"+541155500142"_s;
        callBack.from = noon.addMSecs(300);
        must(m_desk->act(promiseCallBack, callBack));
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(fired.isEmpty());
        QVERIFY(!reminder.isVisible());
        m_now = noon.addSecs(1);
        QTRY_COMPARE(fired.size(), 1);
        QVERIFY(reminder.isVisible());
        QVERIFY(model.index(0, 0).data().toString().startsWith(u"due, "_s));
        // One key dials.
        HandoffLine line([](const QUrl &) { return HandoffLine::HandedOver::Yes; });
        m_desk->calls().setLine(&line);
        QVERIFY(m_actions.action(ActionId::CallBackNow)->isEnabled());
        QVERIFY(!m_actions.action(ActionId::CallBackNow)->shortcut().isEmpty());
        m_actions.action(ActionId::CallBackNow)->trigger();
        QVERIFY(m_desk->calls().isBusy());
        QCOMPARE(m_desk->calls().call()->number, callBack.number);
        QTRY_VERIFY(!reminder.isVisible()); // one call at a time
        m_desk->calls().hangUp();
        QTRY_VERIFY(reminder.isVisible());
        m_desk->calls().setLine(nullptr);
        must(m_desk->act(settleCallBack, model.rowAt(0).callBack.id, CallBackState::Done, CallId()));
        QTRY_VERIFY(!reminder.isVisible());
        QVERIFY(!m_actions.action(ActionId::CallBackNow)->isEnabled());
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void reminderKeepsItsLinks()
    {
        CallBackReminder reminder(*m_desk, m_actions);
        CallBack callBack;
        callBack.number = u"+541155500142"_s;
        callBack.from = noon.addSecs(-60);
        must(m_desk->act(promiseCallBack, callBack));
        QTRY_VERIFY(reminder.isVisible());
        const QPointer<QPushButton> link = reminder.findChildren<QPushButton *>().value(0);
        QVERIFY(link);
        callBack.from = noon.addSecs(-30);
        callBack.number = u"+541155500143"_s;
        must(m_desk->act(promiseCallBack, callBack));
        QTRY_COMPARE(reminder.due(), 2);
        QVERIFY(link && link->isVisible()); // the keys may be on it
    }

    void missedCallLoggedByHandAsksForACallBack()
    {
        NewTicket fields;
        fields.subject = u"Locked out"_s;
        fields.requesterName = u"Dana Ruiz"_s;
        fields.requesterPhone = u"+541155500142"_s;
        const Ticket ticket = must(m_desk->act(createTicket, fields));
        CallBackReminder reminder(*m_desk, m_actions);
        QSignalSpy fired(&reminder, &CallBackReminder::fired);
        auto *form = new ContactForm(*m_desk, ticket.id);
        QSignalSpy said(form, &ContactForm::said);
        form->show();
        auto *save = form->findChild<QPushButton *>(u"saveContact"_s);
        QTRY_VERIFY(save->isEnabled());
        auto *direction = form->findChild<QComboBox *>(u"contactDirection"_s);
        direction->setCurrentIndex(direction->findData(int(Direction::Inbound)));
        auto *outcome = form->findChild<QComboBox *>(u"contactOutcome"_s);
        outcome->setCurrentIndex(outcome->findData(int(CallOutcome::NoAnswer)));
        save->click();
        QTRY_COMPARE(said.size(), 1);
        QTRY_COMPARE(fired.size(), 1);
        QCOMPARE(fired.first().at(1).toString(), u"Missed call"_s);
        must(m_desk->act(undoAct, said.first().first().value<Said>().act));
        QTRY_VERIFY(!reminder.isVisible());
    }
};

QTEST_MAIN(TestCallLog)
#include "calllog.moc"
