// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a whole: its widths and states, what its navigation marks, what it brings back at the next start.
// With EARSHOT_SHOTS=folder every width and state is kept there as a picture.
#include "app/scratchdesk.h"

#include "earshot/desk/calldesk.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>

#include "conversation/conversationpane.h"
#include "fakeline.h"
#include "shell/look.h"
#include "shell/mainwindow.h"
#include "shell/profile.h"
#include "shell/statusline.h"
#include "shell/ticketwindow.h"
#include "tickets/searchfield.h"
#include "tickets/ticketlistmodel.h"
#include "tickets/ticketlistview.h"
#include "tickets/ticketspane.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace
{

/// A desk with two tickets and a window on it.
class WindowOnDesk
{
public:
    WindowOnDesk()
    {
        first = scratch.words("The terminal says clock skew.\n\nDana").ticket;
        for (int number = 2; number < 9; ++number)
            scratch.words("And once more.\n\nDana", number);
        const Ticket ticket = ScratchDesk::done(scratch.desk().database().read(Tickets::byId, first));
        Customer dana = ScratchDesk::done(scratch.desk().database().read(Customers::byId, ticket.customer));
        dana.phones = {{u"+541155500142"_s, {}, {}, true, {}}};
        ScratchDesk::done(scratch.desk().act(editCustomer, dana));
        customer = dana.id;
        second = scratch
                     .mail("From: Maximiliane Schwarzenberger-Oppenheimer <max@gemeinschaftskrankenhaus.example>\n"
                           "Message-ID: <o@x.example>\nSubject: "
                         + QByteArray("A subject of three hundred letters ").repeated(9) + "\n\nHello there")
                     .ticket;
        open();
    }
    ~WindowOnDesk() { close(); }

    void open()
    {
        profile = std::make_unique<Profile>(folder.path());
        window = std::make_unique<MainWindow>(scratch.desk(), *profile);
        window->show();
        scratch.desk().calls().setLine(&line);
    }
    void close()
    {
        if (window)
            window->close();
        window.reset();
        profile.reset();
    }

    void show(TicketId ticket)
    {
        window->openTicket(ticket);
        auto *pane = window->findChild<ConversationPane *>();
        QVERIFY(QTest::qWaitFor([&] {
            const auto *list = pane->findChild<QListView *>();
            return pane->ticket() == ticket && list && list->model()->rowCount() > 0;
        }));
    }
    void trigger(ActionId id) { window->actions().action(id)->trigger(); }
    QString marked() const
    {
        for (const QListView *list : window->findChildren<QListView *>()) {
            if (list->accessibleName() == u"Views")
                return list->currentIndex().data().toString();
        }
        return {};
    }
    template<class Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *widget : window->findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    ScratchDesk scratch;
    QTemporaryDir folder;
    Test::FakeLine line;
    std::unique_ptr<Profile> profile;
    std::unique_ptr<MainWindow> window;
    TicketId first;
    TicketId second;
    CustomerId customer;
};

QString described(const QWidget *widget)
{
    QString words = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        words += u'#' + widget->objectName();
    return widget->accessibleName().isEmpty() ? words : words + u" \""_s + widget->accessibleName() + u'"';
}

/// Who keeps the window wider than `width`: the innermost ones.
QStringList tooWide(const QWidget *window, int width)
{
    QStringList list;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const int least = qMax(widget->minimumSizeHint().width(), widget->minimumWidth());
        if (widget->isVisible() && !widget->isWindow() && least > width - 56)
            list << u"%1 needs %2"_s.arg(described(widget)).arg(least);
    }
    return list.mid(qMax<qsizetype>(0, list.size() - 3));
}

/// Whatever can be seen and stands outside the widget that holds it, or has less room than it needs.
QStringList misplaced(const QWidget *window)
{
    QStringList list;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const QWidget *parent = widget->parentWidget();
        if (!widget->isVisible() || widget->isWindow() || widget->inherits("QSplitterHandle")
            || widget->inherits("QLineEditIconButton"))
            continue;
        const auto *area
            = parent->parentWidget() ? qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) : nullptr;
        const bool scrolled = area && area->viewport() == parent;
        if (!scrolled && !parent->rect().contains(widget->geometry()))
            list << u"%1 at %2,%3 %4x%5 outside %6 of %7x%8"_s.arg(described(widget))
                        .arg(widget->x())
                        .arg(widget->y())
                        .arg(widget->width())
                        .arg(widget->height())
                        .arg(described(parent))
                        .arg(parent->width())
                        .arg(parent->height());
        const QSize least = widget->minimumSizeHint();
        const bool layouts = widget->layout() || widget->inherits("QAbstractButton") || widget->inherits("QLineEdit");
        if (layouts && !scrolled && widget->width() < qMin(least.width(), widget->maximumWidth()))
            list << u"%1 is %2 wide and needs %3"_s.arg(described(widget)).arg(widget->width()).arg(least.width());
    }
    return list;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowOnDesk> m_on;

    QList<int> paneWidths() const
    {
        QList<int> widths;
        for (const QSplitter *splitter : m_on->window->findChildren<QSplitter *>())
            widths += splitter->sizes();
        return widths;
    }

    void enter(const QString &state)
    {
        m_on->show(state == u"long words" || state == u"number missing" ? m_on->second : m_on->first);
        if (state == u"number missing" || state == u"call" || state == u"answered" || state == u"wrap-up")
            m_on->trigger(ActionId::Talk);
        if (state == u"call" || state == u"answered" || state == u"wrap-up")
            QTRY_VERIFY(m_on->scratch.desk().calls().isBusy());
        if (state == u"answered" || state == u"wrap-up")
            m_on->line.say(CallEvent::Kind::Answered);
        if (state == u"wrap-up")
            m_on->trigger(ActionId::HangUp);
        if (state == u"ticket tab")
            m_on->trigger(ActionId::TicketDetails);
        if (state == u"history tab")
            m_on->trigger(ActionId::TicketHistory);
        if (state == u"full width")
            m_on->trigger(ActionId::FullWidthList);
        if (state == u"call log")
            m_on->trigger(ActionId::CallLog);
        if (state == u"customers")
            m_on->trigger(ActionId::Customers);
    }

private Q_SLOTS:
    void init()
    {
        applyLook(*qApp, Scheme::Light);
        m_on = std::make_unique<WindowOnDesk>();
        QTRY_VERIFY(m_on->window->tickets().model().rowCount() > 0);
    }
    void cleanup() { m_on.reset(); }

    void everyStateFitsEveryWindow_data()
    {
        QTest::addColumn<QString>("state");
        for (const char *state : {"conversation", "long words", "number missing", "call", "answered", "wrap-up",
                 "ticket tab", "history tab", "full width", "call log", "customers"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }
    void everyStateFitsEveryWindow()
    {
        QFETCH(QString, state);
        MainWindow &window = *m_on->window;
        window.resize(1440, 900);
        enter(state);
        if (QTest::currentTestFailed())
            return;
        QStringList wrong;
        for (const QSize size : {QSize(1920, 1080), QSize(1440, 900), QSize(1366, 768), QSize(1365, 768),
                 QSize(1280, 720), QSize(1120, 700), QSize(1119, 700), QSize(960, 600), QSize(959, 600),
                 QSize(800, 450), QSize(720, 450)}) {
            window.resize(size);
            // Layouts follow in a turn or two; names that come from the desk may take longer.
            (void)QTest::qWaitFor([&] { return window.size() == size && misplaced(&window).isEmpty(); }, 3000);
            const QString at = u"%1x%2: "_s.arg(size.width()).arg(size.height());
            if (window.size() != size)
                wrong << at + u"the window stays at %1x%2: "_s.arg(window.width()).arg(window.height())
                        + tooWide(&window, size.width()).join(u", "_s);
            for (const QString &each : misplaced(&window))
                wrong << at + each;
            const QString shots = qEnvironmentVariable("EARSHOT_SHOTS");
            if (!shots.isEmpty())
                window.grab().save(QDir(shots).filePath(
                    u"%1-%2x%3.png"_s.arg(state).arg(size.width()).arg(size.height()).replace(u' ', u'-')));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void panesStayWhenACallStarts_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size :
            {QSize(1440, 900), QSize(1366, 768), QSize(1280, 720), QSize(1120, 700), QSize(960, 600)})
            QTest::addRow("%d", size.width()) << size;
    }
    void panesStayWhenACallStarts()
    {
        QFETCH(QSize, size);
        m_on->window->resize(size);
        m_on->show(m_on->first);
        QTest::qWait(20);
        const QList<int> before = paneWidths();
        m_on->trigger(ActionId::Talk);
        QTRY_VERIFY(m_on->scratch.desk().calls().isBusy());
        QTest::qWait(20);
        QCOMPARE(paneWidths(), before);
        m_on->line.say(CallEvent::Kind::Answered);
        QTest::qWait(20);
        QCOMPARE(paneWidths(), before);
        m_on->trigger(ActionId::HangUp);
        QTest::qWait(20);
        QCOMPARE(paneWidths(), before);
    }

    void someOfTheConversationStaysInSight_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("200 % on a small screen") << QSize(720, 450);
        QTest::newRow("low") << QSize(1280, 720);
    }
    void someOfTheConversationStaysInSight()
    {
        QFETCH(QSize, size);
        MainWindow &window = *m_on->window;
        window.resize(size);
        m_on->show(m_on->first);
        const auto *list = m_on->named<QListView>(u"Conversation"_s);
        const auto inSight = [&] {
            const auto labels = window.findChildren<QLabel *>();
            const bool person = std::any_of(labels.begin(), labels.end(),
                [](const QLabel *label) { return label->isVisible() && label->text().startsWith(u"Dana Ruiz"); });
            return person && list->viewport()->height() >= Theme::of(&window).extent(72);
        };
        QTest::qWait(50); // layouts follow
        QVERIFY(inSight());
        m_on->trigger(ActionId::Talk);
        QTRY_VERIFY(m_on->scratch.desk().calls().isBusy());
        QTest::qWait(50); // layouts follow
        QVERIFY(inSight());
        m_on->line.say(CallEvent::Kind::Answered);
        m_on->named<QPlainTextEdit>(u"Notes on this call"_s)->setPlainText(u"One\nTwo\nThree\nFour"_s);
        m_on->trigger(ActionId::HangUp);
        QTRY_VERIFY(m_on->named<QPlainTextEdit>(u"Gist"_s)->isVisible());
        QTest::qWait(50); // layouts follow
        QVERIFY(inSight());
        QVERIFY(m_on->named<QPlainTextEdit>(u"Notes on this call"_s)->height() < Theme::of(&window).extent(60));
    }

    void panesAreAsWideAsBeforeInTheSameWindow()
    {
        MainWindow &window = *m_on->window;
        window.resize(1440, 900);
        m_on->show(m_on->first);
        QTest::qWait(50); // layouts follow
        const QList<int> before = paneWidths();
        QCOMPARE(before.first(), 208);
        for (const QSize size : {QSize(1280, 800), QSize(720, 450), QSize(1440, 900)}) {
            window.resize(size);
            QTRY_COMPARE(window.size(), size);
            QTest::qWait(50);
        }
        QCOMPARE(paneWidths(), before);
    }

    void stepsByWidth()
    {
        MainWindow &window = *m_on->window;
        m_on->show(m_on->first);
        auto *customer = m_on->named<QPushButton>(u"Customer"_s);
        auto *back = m_on->named<QPushButton>(u"Back to the list"_s);
        const auto *dock = window.findChild<QTabWidget *>();
        const auto *views = m_on->named<QListView>(u"Views"_s)->parentWidget();
        QVERIFY(customer && back && dock && views);
        window.resize(1366, 768);
        QTRY_VERIFY(dock->isVisible() && !customer->isVisible() && views->width() >= 184);
        window.resize(1365, 768);
        QTRY_VERIFY(!dock->isVisible() && customer->isVisible() && views->width() >= 184);
        window.resize(1119, 700);
        QTRY_COMPARE(views->width(), 56);
        QTRY_COMPARE(window.tickets().mapTo(&window, QPoint()).x(), 57);
        QVERIFY(window.tickets().isVisible() && !back->isVisible());
        window.resize(959, 600);
        QTRY_VERIFY(!window.tickets().isVisible() && back->isVisible());
        back->click();
        QVERIFY(window.tickets().isVisible() && !back->isVisible());
        window.openTicket(m_on->first);
        QVERIFY(!window.tickets().isVisible());
        m_on->trigger(ActionId::Back);
        QVERIFY(window.tickets().isVisible());
        // The same content behind the button.
        window.openTicket(m_on->first);
        customer->click();
        QVERIFY(dock->isVisible());
        QCOMPARE(dock->tabText(dock->currentIndex()), u"Customer"_s);
    }

    void theDockOverTheConversationGivesWayToACall()
    {
        MainWindow &window = *m_on->window;
        window.resize(1280, 720);
        m_on->show(m_on->first);
        m_on->named<QPushButton>(u"Customer"_s)->click();
        const auto *dock = window.findChild<QTabWidget *>();
        QVERIFY(dock->isVisible());
        m_on->trigger(ActionId::Talk);
        QVERIFY(!dock->isVisible());
    }

    void lettersInAFormAreNoShortcuts()
    {
        auto *pane = m_on->window->findChild<ConversationPane *>();
        m_on->show(m_on->first);
        m_on->trigger(ActionId::Talk);
        QTRY_VERIFY(m_on->scratch.desk().calls().isBusy());
        m_on->line.say(CallEvent::Kind::Answered);
        m_on->trigger(ActionId::HangUp);
        auto *outcome = m_on->window->findChild<QComboBox *>(u"outcome"_s);
        QVERIFY(outcome);
        outcome->setFocus();
        QTRY_VERIFY(outcome->hasFocus());
        for (const char letter : {'j', 'k', '/'})
            QTest::keyClick(m_on->window->windowHandle(), letter);
        QVERIFY(outcome->hasFocus());
        QCOMPARE(pane->ticket(), m_on->first);
    }

    void navigationMarksWhatIsShown()
    {
        QTRY_COMPARE(m_on->marked(), u"All tickets"_s);
        m_on->trigger(ActionId::CallLog);
        QCOMPARE(m_on->marked(), u"Call log"_s);
        m_on->trigger(ActionId::Customers);
        QCOMPARE(m_on->marked(), u"Customers"_s);
        m_on->window->openTicket(m_on->first);
        QCOMPARE(m_on->marked(), u"All tickets"_s);
        QVERIFY(m_on->window->tickets().model().rowCount() > 0);
    }

    void whatCannotBeSeenIsLeftAlone_data()
    {
        QTest::addColumn<ActionId>("page");
        QTest::newRow("call log") << ActionId::CallLog;
        QTest::newRow("customers") << ActionId::Customers;
    }
    void whatCannotBeSeenIsLeftAlone()
    {
        QFETCH(ActionId, page);
        const QList<ActionId> acts{ActionId::Assign, ActionId::AssignToMe, ActionId::Status, ActionId::Priority,
            ActionId::Tags, ActionId::Queue, ActionId::Note, ActionId::Talk, ActionId::CallBackLater};
        const auto enabled = [this](ActionId id) { return m_on->window->actions().action(id)->isEnabled(); };
        m_on->show(m_on->first);
        for (const ActionId id : acts)
            QTRY_VERIFY2(enabled(id), qPrintable(Actions::name(id)));
        m_on->trigger(page);
        for (const ActionId id : acts)
            QVERIFY2(!enabled(id), qPrintable(Actions::name(id)));
        m_on->window->openTicket(m_on->first);
        for (const ActionId id : acts)
            QTRY_VERIFY2(enabled(id), qPrintable(Actions::name(id)));
    }

    void undoSaysWhatWasTakenBack()
    {
        StatusLine line;
        line.say({u"#12 is solved now"_s, QUuid::createUuid()});
        QCOMPARE(line.takenBack(), u"Taken back: #12 is solved now"_s);
        line.say({line.takenBack(), QUuid::createUuid()});
        QCOMPARE(line.takenBack(), u"Done again: #12 is solved now"_s);
        line.say({line.takenBack(), QUuid::createUuid()});
        QCOMPARE(line.takenBack(), u"Taken back: #12 is solved now"_s);
    }

    void theFirstTicketEndsTheFirstSteps()
    {
        ScratchDesk scratch;
        QTemporaryDir folder;
        Profile profile(folder.path());
        MainWindow window(scratch.desk(), profile);
        window.showNormal(); // the screen of this test is small, and the window would fill it
        window.resize(1440, 900);
        const auto says = [&window](const QString &words) {
            const auto labels = window.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
        };
        QTRY_VERIFY(says(u"Nobody is waiting"_s));
        window.tickets().searchField().activate(); // in the list, the focus chooses the first row
        scratch.words("Hello");
        QTRY_VERIFY(!says(u"Nobody is waiting"_s));
    }

    void aSearchThatMeansNothingFindsNothing()
    {
        TicketsPane &pane = m_on->window->tickets();
        QTRY_COMPARE(pane.model().rowCount(), 2);
        pane.search(u"clock"_s);
        QTRY_COMPARE(pane.model().rowCount(), 1);
        pane.search(u"has:nonsense"_s);
        QTRY_COMPARE(pane.model().rowCount(), 0);
        bool said = false;
        for (const QLabel *label : pane.findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(u"attachment and call"_s));
        QVERIFY(said);
        pane.search(u"clock"_s);
        QTRY_COMPARE(pane.model().rowCount(), 1);
        // Half an operator leaves what is there alone while it is being typed.
        QTest::keyClicks(pane.searchField().findChild<QLineEdit *>(), u" from:"_s);
        QTest::qWait(200);
        QCOMPARE(pane.model().rowCount(), 1);
        pane.searchField().clear();
        QTRY_COMPARE(pane.model().rowCount(), 2);
    }

    void theFiledCallComesIntoView()
    {
        m_on->window->resize(1440, 700);
        m_on->show(m_on->first);
        auto *list = m_on->named<QListView>(u"Conversation"_s);
        m_on->trigger(ActionId::Talk);
        QTRY_VERIFY(m_on->scratch.desk().calls().isBusy());
        m_on->line.say(CallEvent::Kind::Answered);
        m_on->trigger(ActionId::HangUp);
        m_on->named<QPlainTextEdit>(u"Gist"_s)->setPlainText(u"Said that the clock is wrong."_s);
        list->verticalScrollBar()->setValue(0);
        m_on->trigger(ActionId::SaveCall);
        QTRY_VERIFY(
            list->model()->index(list->model()->rowCount() - 1, 0).data().toString().contains(u"clock is wrong"));
        const QModelIndex last = list->model()->index(list->model()->rowCount() - 1, 0);
        QTRY_VERIFY(list->viewport()->rect().contains(list->visualRect(last)));
    }

    void formOfACallIsNotForgotten()
    {
        m_on->window->resize(1440, 900);
        m_on->show(m_on->first);
        m_on->trigger(ActionId::Talk);
        QTRY_VERIFY(m_on->scratch.desk().calls().isBusy());
        const auto open = [this]() -> QPushButton * {
            for (QPushButton *each : m_on->window->findChildren<QPushButton *>()) {
                if (each->isVisible() && each->text().startsWith(u"Open #"))
                    return each;
            }
            return nullptr;
        };
        m_on->show(m_on->second);
        QVERIFY(!open()); // the bar of the living call says where it is
        m_on->line.say(CallEvent::Kind::Answered);
        m_on->trigger(ActionId::HangUp);
        QTRY_VERIFY(open());
        m_on->trigger(ActionId::CallLog);
        QVERIFY(open());
        open()->click();
        QTRY_COMPARE(m_on->window->findChild<ConversationPane *>()->ticket(), m_on->first);
        QVERIFY(!open());
        QVERIFY(m_on->named<QPlainTextEdit>(u"Gist"_s)->isVisible());
        m_on->trigger(ActionId::CallLog);
        QVERIFY(open());
    }

    void theSessionComesBack()
    {
        m_on->window->resize(1440, 700);
        m_on->show(m_on->first);
        m_on->trigger(ActionId::OpenInWindow);
        m_on->show(m_on->second);
        m_on->trigger(ActionId::TicketHistory);
        m_on->show(m_on->first);
        auto *list = m_on->named<QListView>(u"Conversation"_s);
        QTRY_VERIFY(list->verticalScrollBar()->maximum() > 100);
        list->verticalScrollBar()->setValue(40);
        QTest::qWait(20);
        const int scrolled = list->verticalScrollBar()->value();
        m_on->trigger(ActionId::Customers);
        m_on->close();
        m_on->open();
        QTRY_COMPARE(m_on->window->findChildren<TicketWindow *>().size(), 1);
        QCOMPARE(m_on->window->findChild<TicketWindow *>()->ticket(), m_on->first);
        QCOMPARE(m_on->marked(), u"Customers"_s);
        const auto *dock = m_on->window->findChild<QTabWidget *>();
        QCOMPARE(dock->tabText(dock->currentIndex()), u"History"_s);
        m_on->window->openTicket(m_on->first);
        list = m_on->named<QListView>(u"Conversation"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        QTRY_COMPARE(list->verticalScrollBar()->value(), scrolled);
        // What was not open is not opened.
        m_on->window->findChild<TicketWindow *>()->close();
        QTRY_VERIFY(m_on->window->findChildren<TicketWindow *>().isEmpty());
        m_on->close();
        m_on->open();
        QTest::qWait(50);
        QVERIFY(m_on->window->findChildren<TicketWindow *>().isEmpty());
    }
};

QTEST_MAIN(TestMainWindow)
#include "mainwindow.moc"
