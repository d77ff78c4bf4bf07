// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tab goes where the eye goes, and what takes the keys has a name.
#include "app/windowondesk.h"

#include "earshot/desk/customerdesk.h"
#include "earshot/desk/mergedesk.h"
#include "earshot/storage/catalogs.h"
#include "earshot/storage/messages.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPaintEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>

#include "composer/outboxwindow.h"
#include "customers/customereditor.h"
#include "customers/customerpanel.h"
#include "customers/customerspage.h"
#include "reports/reportwindow.h"
#include "settings/settingsdialog.h"
#include "shell/navigation.h"
#include "tickets/ticketlistview.h"

using namespace Earshot;

class TestTabStops : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowOnDesk> m_on;

    static QString nameOf(const QWidget *widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return button && widget->accessibleName().isEmpty() ? button->text() : widget->accessibleName();
    }
    static QString focused() { return QApplication::focusWidget() ? nameOf(QApplication::focusWidget()) : QString(); }
    /// Where Tab leads to from there, once round.
    static QList<QWidget *> stopsFrom(QWidget *start)
    {
        QList<QWidget *> stops;
        QWidget *next = start;
        do {
            if (next->isVisible() && next->isEnabled() && !next->focusProxy() && next->focusPolicy() & Qt::TabFocus)
                stops << next;
            next = next->nextInFocusChain();
        } while (next != start);
        return stops;
    }
    static QStringList namesFrom(QWidget *start)
    {
        QStringList names;
        for (const QWidget *stop : stopsFrom(start))
            names << nameOf(stop);
        return names;
    }
    /// All are there, one after the other.
    static bool inOrder(const QStringList &names, const QStringList &wanted)
    {
        qsizetype last = -1;
        for (const QString &name : wanted) {
            last = names.indexOf(name, last + 1);
            if (last < 0) {
                qWarning() << name << "does not follow in" << names;
                return false;
            }
        }
        return true;
    }
    template<class Widget>
    Widget *opened() const
    {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<Widget *>(each); window && window->isVisible())
                return window;
        }
        return nullptr;
    }
    QPushButton *button(const QString &name) const
    {
        for (auto *each : m_on->window->findChildren<QPushButton *>()) {
            if (each->isVisible() && nameOf(each) == name)
                return each;
        }
        return nullptr;
    }
    bool dockShows(const QString &customer) const
    {
        const auto panels = m_on->window->findChildren<CustomerPanel *>();
        return std::any_of(panels.begin(), panels.end(),
            [&](const CustomerPanel *panel) { return panel->isVisible() && panel->windowTitle() == customer; });
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_on->window->windowHandle(), Qt::Key(key), modifiers);
    }
    Ticket ticket() const
    {
        return ScratchDesk::done(m_on->scratch.desk().database().read(Tickets::byId, m_on->first));
    }

private Q_SLOTS:
    void init()
    {
        m_on = std::make_unique<WindowOnDesk>();
        m_on->window->resize(1440, 900);
        QVERIFY(QTest::qWaitForWindowActive(m_on->window.get()));
    }
    void cleanup() { m_on.reset(); }

    void whatIsAskedComesAfterTheButton()
    {
        Customer dana = ScratchDesk::done(m_on->scratch.desk().database().read(Customers::byId, m_on->customer));
        const int notToday = 1 << (m_on->scratch.desk().now().date().dayOfWeek() + 2) % 7;
        dana.prefers = {{Channel::Call, notToday, {}, {}, {}}};
        dana.timeZone = u"UTC"_s;
        ScratchDesk::done(m_on->scratch.desk().act(editCustomer, dana));
        m_on->show(m_on->first);
        auto *talk = m_on->window->findChild<QWidget *>(u"talk"_s);
        QTRY_VERIFY(talk->isEnabled());
        for (int again = 0; again < 2; ++again) { // its buttons are made anew each time
            m_on->trigger(ActionId::Talk);
            QTRY_VERIFY(button(u"Call anyway"_s));
            talk->setFocus();
            key(Qt::Key_Tab);
            QCOMPARE(focused(), u"Call anyway"_s);
            m_on->named<QListView>(u"Conversation"_s)->setFocus();
            key(Qt::Key_Escape); // beside it
            QTRY_VERIFY(!button(u"Call anyway"_s));
        }
        QVERIFY(m_on->line.asked.isEmpty());
    }

    void fromTheTextToSend()
    {
        m_on->show(m_on->first);
        m_on->trigger(ActionId::Reply);
        QTRY_COMPARE(focused(), u"Message"_s);
        QWidget *text = QApplication::focusWidget();
        QTest::keyClicks(text, u"Yes, tomorrow at nine"_s);
        QTRY_VERIFY(!namesFrom(text).filter(u"Quotes"_s).isEmpty());
        const QStringList names = namesFrom(text);
        QVERIFY2(names.value(1).startsWith(u"Quotes"), qPrintable(names.join(u'\n')));
        // The dock is made anew with every ticket, and read last.
        QVERIFY(inOrder(names,
            {u"Canned replies"_s, u"Attach a file"_s, u"See the reply as the customer will"_s, u"Send"_s,
                u"More ways to send"_s, u"Edit the customer"_s}));
    }

    void ofTheSettings()
    {
        m_on->trigger(ActionId::Settings);
        auto *dialog = m_on->window->findChild<SettingsDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
        m_on->named<QWidget>(u"Groups of settings"_s)->setFocus();
        const QStringList names = namesFrom(m_on->named<QWidget>(u"Groups of settings"_s));
        QVERIFY(names.size() > 3);
        QVERIFY2(names.indexOf(u"Close"_s) == names.size() - 2, qPrintable(names.join(u'\n'))); // then the search
        QTest::keyClick(dialog->windowHandle(), Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(focused(), u"Search the settings"_s);
    }

    void ofTheCustomersPage()
    {
        m_on->trigger(ActionId::Customers);
        auto *page = m_on->window->findChild<CustomersPage *>();
        page->showCustomer(m_on->customer);
        const auto *panel = page->findChild<CustomerPanel *>();
        QTRY_VERIFY(panel->widget() && !panel->widget()->findChildren<QAbstractButton *>().isEmpty());
        QTRY_VERIFY(inOrder(namesFrom(m_on->named<QLineEdit>(u"Search customers"_s)),
            {u"Search customers"_s, u"New customer"_s, u"Customers"_s, u"Edit the customer"_s}));
        // Its own field is what one searches in here.
        page->findChild<QTableView *>()->setFocus();
        key(Qt::Key_Slash);
        QTRY_COMPARE(focused(), u"Search customers"_s);
    }

    void ofTheCustomersEditor()
    {
        m_on->show(m_on->first);
        QTRY_VERIFY(button(u"Write it down"_s));
        button(u"Write it down"_s)->click();
        auto *editor = m_on->window->findChild<CustomerEditor *>();
        QVERIFY(editor && QTest::qWaitForWindowActive(editor));
        QTRY_COMPARE(focused(), u"Add a way"_s); // it was the preference that was to be written down
        QTest::keyClick(editor->windowHandle(), Qt::Key_Space);
        QTRY_COMPARE(focused(), u"Channel"_s);
        const QStringList names = namesFrom(m_on->named<QLineEdit>(u"Name"_s));
        QVERIFY2(!names.contains(QString()), qPrintable(names.join(u'\n')));
        QVERIFY(inOrder(names,
            {u"Name"_s, u"Numbers"_s, u"Channel"_s, u"Days"_s, u"Take away"_s, u"Add a way"_s, u"Who said so"_s,
                u"Time zone"_s, u"Language"_s, u"Notes"_s, u"Cancel"_s, u"Save"_s}));
        // With one more way, too, Tab leads on.
        button(u"Add a way"_s)->click();
        QTRY_COMPARE(focused(), u"Channel"_s);
        QStringList passed;
        for (int i = 0; i < 30 && focused() != u"Add a way"; ++i) {
            passed << focused();
            QTest::keyClick(editor->windowHandle(), Qt::Key_Tab);
        }
        QVERIFY2(focused() == u"Add a way", qPrintable(passed.join(u'\n')));
        // The way that was added makes room for itself.
        const auto *scroll = editor->findChild<QScrollArea *>();
        QTRY_VERIFY(scroll->viewport()->width() >= scroll->widget()->minimumSizeHint().width());
        editor->accept();
    }

    void everyStopHasAName_data()
    {
        QTest::addColumn<ActionId>("id");
        QTest::newRow("possible duplicates") << ActionId::Duplicates;
        QTest::newRow("the reply as they see it") << ActionId::PreviewReply;
    }
    void everyStopHasAName()
    {
        QFETCH(ActionId, id);
        Customer twin;
        twin.name = u"Dana Ruiz"_s;
        twin.phones = {{u"+541155500142"_s, {}, {}, true, {}}};
        ScratchDesk::done(m_on->scratch.desk().act(addCustomer, twin));
        // A reply comes from somewhere.
        ScratchDesk::done(m_on->scratch.desk().database().write([ticket = m_on->first](Session &session) {
            Queue queue{Catalogs::queue(session, u"Help"_s), u"Help"_s, u"help@desk.example"_s, u"Help"_s, {}, {}};
            Catalogs::update(session, queue);
            Ticket moved = Tickets::byId(session, ticket);
            moved.queue = queue.id;
            Tickets::update(session, moved);
            return true;
        }));
        m_on->show(m_on->first);
        m_on->trigger(ActionId::Reply);
        QTRY_COMPARE(focused(), u"Message"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Yes"_s);
        QWidget *text = QApplication::focusWidget();
        QTRY_VERIFY(!namesFrom(text).filter(u"Quotes"_s).isEmpty()); // whom it goes to is known
        m_on->trigger(id);
        QTRY_VERIFY(opened<QDialog>());
        auto *dialog = opened<QDialog>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        const auto names = [dialog] { return namesFrom(dialog->findChild<QPushButton *>()); };
        QTRY_VERIFY2(names().size() >= (id == ActionId::Duplicates ? 6 : 3),
            qPrintable(names().join(u'|') + dialog->windowTitle()));
        for (const QWidget *stop : stopsFrom(dialog->findChild<QPushButton *>()))
            QVERIFY2(!nameOf(stop).isEmpty(), stop->metaObject()->className());
        dialog->close();
    }

    void numbersAreNotCut()
    {
        m_on->trigger(ActionId::FullWidthList);
        const TicketListView &list = m_on->window->tickets().list();
        const int room
            = list.columnWidth(int(TicketColumn::Number)) - TicketDelegate::Lead - TicketDelegate::CellPadding;
        QVERIFY(room >= QFontMetrics(list.font()).horizontalAdvance(u"#000000"_s));
    }

    void anAddressThatIsOfferedIsNotCut()
    {
        m_on->show(m_on->first);
        m_on->trigger(ActionId::Reply);
        auto *to = m_on->named<QLineEdit>(u"To"_s);
        QVERIFY(to);
        QTRY_VERIFY(to->isVisible());
        to->setFocus();
        QTest::keyClicks(to, u"maxim"_s);
        QTRY_VERIFY(to->completer()->popup()->isVisible());
        const QAbstractItemView *offers = to->completer()->popup();
        QVERIFY(offers->sizeHintForColumn(0) > to->width()); // else this says nothing
        QVERIFY(offers->viewport()->width() >= offers->sizeHintForColumn(0));
        to->completer()->popup()->hide();
    }

    void whoHasNoNumberIsNotCut()
    {
        m_on->window->resize(1440, 900);
        m_on->show(m_on->second);
        QTRY_VERIFY(m_on->window->actions().action(ActionId::Talk)->isEnabled());
        m_on->trigger(ActionId::Talk);
        const QLabel *fact = nullptr;
        for (const auto *label : m_on->window->findChildren<QLabel *>())
            fact = label->isVisible() && label->text().startsWith(u"No number for") ? label : fact;
        QVERIFY(fact);
        QTRY_VERIFY(fact->width() >= fact->fontMetrics().horizontalAdvance(fact->text()));
    }

    void wholeRowsArePaintedAnew()
    {
        struct Painted : QObject {
            QRegion region;
            bool eventFilter(QObject *, QEvent *event) override
            {
                if (event->type() == QEvent::Paint)
                    region += static_cast<QPaintEvent *>(event)->region();
                return false;
            }
        } painted;
        TicketListView &list = m_on->window->tickets().list();
        list.setFocus();
        key(Qt::Key_Home);
        QTest::qWait(50);
        list.viewport()->installEventFilter(&painted);
        key(Qt::Key_Down, Qt::ShiftModifier);
        const QRect rows = list.visualRect(list.model()->index(0, int(TicketColumn::Subject)))
            | list.visualRect(list.model()->index(1, int(TicketColumn::Waiting)));
        const QRect whole(0, rows.top(), list.viewport()->width(), rows.height());
        QTRY_VERIFY((QRegion(whole) - painted.region).isEmpty());
    }

    void theNeedThatWasWrittenDown()
    {
        m_on->show(m_on->first);
        QTRY_VERIFY(dockShows(u"Dana Ruiz"_s));
        button(u"Change the business need"_s)->setFocus();
        key(Qt::Key_Space);
        QTRY_COMPARE(focused(), u"Business need"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Run the month end"_s);
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(focused(), u"Change the business need"_s);
        QTRY_VERIFY(m_on->window->actions().action(ActionId::Undo)->isEnabled());
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(ticket().businessNeed, QString());
        QTRY_VERIFY(button(u"Change the business need"_s)->text() == u"Write it down");
        QCOMPARE(focused(), u"Change the business need"_s);
    }

    void anEmptyOutbox()
    {
        m_on->trigger(ActionId::Outbox);
        auto *outbox = opened<OutboxWindow>();
        QVERIFY(outbox && QTest::qWaitForWindowActive(outbox));
        QTRY_COMPARE(focused(), u"Nothing waits"_s);
    }

    void aReportBeginsWithItsTable_data()
    {
        QTest::addColumn<ActionId>("id");
        QTest::newRow("today") << ActionId::ReportToday;
        QTest::newRow("voice") << ActionId::ReportVoice;
    }
    void aReportBeginsWithItsTable()
    {
        QFETCH(ActionId, id);
        m_on->trigger(id);
        QPointer<ReportWindow> report = opened<ReportWindow>();
        QVERIFY(report && QTest::qWaitForWindowActive(report));
        QTRY_VERIFY(qobject_cast<QTableView *>(QApplication::focusWidget()));
        QTest::keyClick(report->windowHandle(), Qt::Key_Escape);
        QTRY_VERIFY(!report);
    }

    void whatIsPutBack()
    {
        m_on->show(m_on->first);
        QTRY_VERIFY(m_on->window->actions().action(ActionId::Trash)->isEnabled());
        m_on->trigger(ActionId::Trash);
        QTRY_COMPARE(ticket().shelf, Shelf::Trash);
        QVERIFY(m_on->window->findChild<Navigation *>()->choose(u"trash"_s));
        QTRY_VERIFY(m_on->window->tickets().model().rowOf(m_on->first) >= 0);
        m_on->show(m_on->first);
        QTRY_VERIFY(button(u"Put back"_s));
        button(u"Put back"_s)->setFocus();
        const QAction *undo = m_on->window->actions().action(ActionId::Undo);
        const QString before = undo->text();
        key(Qt::Key_Space);
        QTRY_COMPARE(ticket().shelf, Shelf::Desk);
        QTRY_VERIFY(undo->text() != before);
        const auto somewhere = [] {
            const QWidget *at = QApplication::focusWidget();
            return at && at->isVisible() && at->isEnabled() && !focused().isEmpty();
        };
        for (const ActionId id : {ActionId::Undo, ActionId::Redo, ActionId::Undo}) {
            QTRY_VERIFY(m_on->window->actions().action(id)->isEnabled());
            QTRY_VERIFY(somewhere());
            m_on->trigger(id);
            QTRY_COMPARE(ticket().shelf, id == ActionId::Undo ? Shelf::Trash : Shelf::Desk);
            QTest::qWait(50);
            QTRY_VERIFY(somewhere());
        }
    }

    void theOnlyMessageMovedAndBack()
    {
        const TicketId other = m_on->second;
        m_on->show(other);
        auto *conversation = m_on->named<QListView>(u"Conversation"_s);
        QTRY_VERIFY(conversation->hasFocus() && conversation->currentIndex().isValid());
        const auto messages = ScratchDesk::done(m_on->scratch.desk().database().read(
            [other](Session &session) { return Messages::ofTicket(session, other); }));
        m_on->window->say(
            {u"Moved"_s, ScratchDesk::done(m_on->scratch.desk().act(moveMessage, messages.first().id, m_on->first))});
        const auto words = [conversation] { return conversation->model()->index(0, 0).data().toString(); };
        const QString mail = words();
        QTRY_VERIFY(words() != mail); // the line that says where it went
        m_on->trigger(ActionId::Undo);
        QTRY_COMPARE(words(), mail);
        QTRY_VERIFY(conversation->hasFocus() && conversation->currentIndex().isValid());
    }
};

QTEST_MAIN(TestTabStops)
#include "tabstops.moc"
