// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window at every width and height, in every state. With EARSHOT_SHOTS=folder each is kept there as a picture.
#include "app/windowondesk.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>

#include "composer/composer.h"
#include "shell/look.h"

using namespace Earshot;

namespace
{

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

class TestWindowSizes : public QObject
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

    QString nameInTheCall() const
    {
        const auto *name = m_on->window->findChild<QPushButton *>(u"callName"_s);
        return name && name->isVisible() ? name->text() : QString();
    }

    void enter(const QString &state)
    {
        m_on->show(state == u"long words" || state == u"number missing" ? m_on->second : m_on->first);
        if (state == u"number missing" || state == u"call" || state == u"answered" || state == u"wrap-up")
            m_on->trigger(ActionId::Talk);
        if (state == u"call" || state == u"answered" || state == u"wrap-up")
            QTRY_VERIFY(nameInTheCall().startsWith(u"Dana"_s));
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
    void init() { m_on = std::make_unique<WindowOnDesk>(); }
    void cleanup() { m_on.reset(); }

    /// In German at 150 % the buttons lay below the edge once an outcome was chosen.
    void formThatGrowsShowsItsButtons()
    {
        enter(u"wrap-up"_s);
        m_on->window->resize(760, 500);
        auto *outcome = m_on->window->findChild<QComboBox *>(u"outcome"_s);
        auto *save = m_on->window->findChild<QPushButton *>(u"saveCall"_s);
        QVERIFY(outcome && save);
        QTRY_VERIFY(outcome->isVisible());
        outcome->setFocus();
        QTest::qWait(50); // until the form stands where it stays
        QTest::keyClick(outcome, Qt::Key_Down);
        QTRY_COMPARE(save->visibleRegion().boundingRect().size(), save->size());
        QCOMPARE(outcome->visibleRegion().boundingRect().size(), outcome->size());
    }

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
        QTRY_VERIFY(inSight());
        m_on->trigger(ActionId::Talk);
        QTRY_VERIFY(m_on->scratch.desk().calls().isBusy());
        QTRY_VERIFY(inSight());
        m_on->line.say(CallEvent::Kind::Answered);
        m_on->named<QPlainTextEdit>(u"Notes on this call"_s)->setPlainText(u"One\nTwo\nThree\nFour"_s);
        m_on->trigger(ActionId::HangUp);
        QTRY_VERIFY(m_on->named<QPlainTextEdit>(u"Gist"_s)->isVisible());
        QTRY_VERIFY(inSight());
        QVERIFY(m_on->named<QPlainTextEdit>(u"Notes on this call"_s)->height() < Theme::of(&window).extent(60));
    }

    void whatIsWrittenHasRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isNote");
        QTest::newRow("200 % on a small screen") << QSize(720, 450) << false;
        QTest::newRow("with a title bar") << QSize(720, 430) << false;
        QTest::newRow("a note") << QSize(720, 420) << true;
        QTest::newRow("low") << QSize(1280, 720) << false;
    }
    void whatIsWrittenHasRoom()
    {
        QFETCH(QSize, size);
        QFETCH(bool, isNote);
        MainWindow &window = *m_on->window;
        window.resize(size);
        m_on->show(m_on->first);
        m_on->trigger(isNote ? ActionId::Note : ActionId::Reply);
        QPointer<QWidget> text = window.focusWidget();
        QVERIFY(text && text->accessibleName() == u"Message"_s);
        QTest::keyClicks(text, u"Dear Dana"_s);
        QTest::qWait(100); // layouts follow, and who gets it is read
        QStringList cut;
        for (const QWidget *widget : window.findChild<Composer *>()->findChildren<QWidget *>()) {
            const bool counts = widget->inherits("QAbstractButton") || widget == text;
            const int least
                = widget->minimumHeight() > 0 ? widget->minimumHeight() : widget->minimumSizeHint().height();
            if (counts && widget->isVisible() && widget->visibleRegion().boundingRect().height() < least)
                cut << u"%1: %2 of %3"_s.arg(described(widget))
                           .arg(widget->visibleRegion().boundingRect().height())
                           .arg(least);
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        QCOMPARE(window.size(), size);
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

    void thePaneOneWorksInStays()
    {
        MainWindow &window = *m_on->window;
        m_on->show(m_on->first);
        window.resize(720, 450);
        QTRY_COMPARE(window.size(), QSize(720, 450));
        m_on->trigger(ActionId::Back);
        window.resize(1440, 900);
        QTRY_COMPARE(window.size(), QSize(1440, 900));
        m_on->trigger(ActionId::Note);
        QWidget *note = window.focusWidget();
        QVERIFY(note);
        QCOMPARE(note->accessibleName(), u"Message"_s);
        QVERIFY(note->accessibleDescription().startsWith(u"Internal note"));
        window.resize(720, 450);
        QTRY_COMPARE(window.size(), QSize(720, 450));
        QVERIFY(note->isVisible());
        QCOMPARE(window.focusWidget(), note);
        QVERIFY(!window.tickets().isVisible());
        m_on->trigger(ActionId::Back);
        QVERIFY(window.tickets().isVisible());
        window.resize(1440, 900);
        QTRY_COMPARE(window.size(), QSize(1440, 900));
        window.resize(720, 450);
        QTRY_COMPARE(window.size(), QSize(720, 450));
        QVERIFY(window.tickets().isVisible());
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
};

QTEST_MAIN(TestWindowSizes)
#include "windowsizes.moc"
