// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is as it was at the next start.
#include "app/windowondesk.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>

#include "reports/casesmodel.h"
#include "reports/caseswindow.h"
#include "reports/periodpicker.h"
#include "reports/reportmodel.h"
#include "reports/reportwindow.h"
#include "shell/customerwindow.h"
#include "shell/language.h"
#include "shell/languagechoice.h"
#include "shell/look.h"
#include "shell/statusline.h"
#include "shell/ticketwindow.h"

using namespace Earshot;

class TestSession : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowOnDesk> m_on;

    template<class Window>
    static QList<Window *> openWindows()
    {
        QList<Window *> found;
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<Window *>(each); window && window->isVisible())
                found << window;
        }
        return found;
    }

private Q_SLOTS:
    void init() { m_on = std::make_unique<WindowOnDesk>(); }
    void cleanup() { m_on.reset(); }

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
        QTRY_COMPARE(list->verticalScrollBar()->value(), 40);
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
        QTRY_COMPARE(list->verticalScrollBar()->value(), 40);
        // What was not open is not opened.
        m_on->window->findChild<TicketWindow *>()->close();
        QTRY_VERIFY(m_on->window->findChildren<TicketWindow *>().isEmpty());
        m_on->close();
        m_on->open();
        QTest::qWait(50);
        QVERIFY(m_on->window->findChildren<TicketWindow *>().isEmpty());
    }

    void formsThatWaitAreNamed()
    {
        m_on->close();
        m_on->scratch.desk().journal().put(u"contact 1"_s, Journal::Kind::Draft, "{}");
        m_on->scratch.desk().journal().put(u"customer/1"_s, Journal::Kind::Draft, "{}");
        m_on->open();
        const QString said = m_on->window->findChild<StatusLine *>()->words();
        QVERIFY2(said.contains(u"Log a contact") && said.contains(u"Edit the customer"), qPrintable(said));
    }

    void itIsKeptBeforeTheEnd()
    {
        m_on->show(m_on->second);
        m_on->trigger(ActionId::OpenInWindow);
        const QSettings &settings = m_on->profile->settings();
        QTRY_COMPARE_WITH_TIMEOUT(settings.value(u"window/ticket"_s).toLongLong(), m_on->second.value, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(settings.value(u"ownWindows/size"_s).toInt(), 1, 10'000);
    }

    void reportsComeBackWithTheirPeriod()
    {
        m_on->trigger(ActionId::ReportToday);
        m_on->trigger(ActionId::ReportVoice);
        m_on->trigger(ActionId::ReportVoice);
        QCOMPARE(openWindows<ReportWindow>().size(), 3);
        const auto voiceOf = [](bool own) -> ReportWindow * {
            for (ReportWindow *window : openWindows<ReportWindow>()) {
                const auto days
                    = window->period() ? window->period()->days(QDate(2026, 6, 12)) : std::pair<QDate, QDate>();
                if (window->period() && own == (days.first == QDate(2026, 2, 3)))
                    return window;
            }
            return nullptr;
        };
        ReportWindow *voice = voiceOf(false);
        voice->period()->setDays(QDate(2026, 2, 3), QDate(2026, 2, 17));
        voice->setGrouping(Grouping::Week);
        voice->showSection(ReportSection::Calls);
        voice->setGeometry(31, 47, 1003, 707);
        m_on->close();
        QVERIFY(openWindows<ReportWindow>().isEmpty());
        m_on->open();
        QTRY_COMPARE(openWindows<ReportWindow>().size(), 3);
        voice = voiceOf(true);
        QVERIFY(voice);
        QVERIFY(voiceOf(false)); // the other one has its own
        QCOMPARE(voice->period()->days(QDate(2026, 6, 12)), std::pair(QDate(2026, 2, 3), QDate(2026, 2, 17)));
        QCOMPARE(voice->size(), QSize(1003, 707));
        const auto combos = voice->findChildren<QComboBox *>();
        const auto shows = [&combos](const QString &words) {
            return std::any_of(
                combos.begin(), combos.end(), [&](const QComboBox *combo) { return combo->currentText() == words; });
        };
        QVERIFY(shows(u"Week"_s));
        QVERIFY(shows(words(ReportSection::Calls)));
        // What was closed stays closed.
        for (ReportWindow *window : openWindows<ReportWindow>())
            window->close();
        m_on->close();
        m_on->open();
        QTest::qWait(50);
        QVERIFY(openWindows<ReportWindow>().isEmpty());
    }

    void listsBehindFiguresComeBack()
    {
        m_on->trigger(ActionId::ReportToday);
        ReportWindow *today = openWindows<ReportWindow>().first();
        QTRY_VERIFY(today->model().rowCount() > 0);
        const QModelIndex last = today->model().index(today->model().rowCount() - 1, 0);
        CasesWindow *cases = nullptr;
        for (int column = 1; !cases && column < today->model().columnCount(); ++column)
            cases = today->openFigure(last.siblingAtColumn(column));
        QVERIFY(cases);
        QTRY_VERIFY(!cases->model().isLoading());
        cases->setGeometry(41, 53, 811, 405);
        const Figure figure = cases->model().figure();
        const qsizetype total = cases->model().total();
        const QString title = cases->windowTitle();
        QVERIFY(total > 0);
        m_on->close();
        QVERIFY(openWindows<CasesWindow>().isEmpty());
        m_on->open();
        QTRY_COMPARE(openWindows<CasesWindow>().size(), 1);
        cases = openWindows<CasesWindow>().first();
        QTRY_VERIFY(!cases->model().isLoading());
        QCOMPARE(cases->model().figure().id, figure.id);
        QCOMPARE(cases->model().figure().period, figure.period);
        QCOMPARE(cases->model().figure().everyQueue, figure.everyQueue);
        QCOMPARE(cases->model().total(), total);
        QCOMPARE(cases->windowTitle(), title);
        QCOMPARE(cases->size(), QSize(811, 405));
    }

    void customersComeBackOnceEach()
    {
        m_on->trigger(ActionId::Customers);
        auto *table = m_on->named<QTableView>(u"Customers"_s);
        QTRY_VERIFY(table->model()->rowCount() > 1);
        for (int i = 0; i < 2; ++i)
            Q_EMIT table->activated(table->model()->index(0, 0));
        QCOMPARE(openWindows<CustomerWindow>().size(), 1);
        const CustomerId customer = openWindows<CustomerWindow>().first()->customer();
        openWindows<CustomerWindow>().first()->resize(411, 503);
        m_on->close();
        m_on->open();
        QTRY_COMPARE(openWindows<CustomerWindow>().size(), 1);
        const CustomerWindow *panel = openWindows<CustomerWindow>().first();
        QCOMPARE(panel->customer(), customer);
        QCOMPARE(panel->size(), QSize(411, 503));
        QTRY_VERIFY(!panel->windowTitle().isEmpty());
    }

    void anotherLanguageComesWithTheNextStart()
    {
        m_on->show(m_on->second);
        m_on->trigger(ActionId::Language);
        auto *choice = m_on->window->findChild<LanguageChoice *>();
        QVERIFY(choice);
        auto *languages = choice->findChild<QComboBox *>();
        auto *again = choice->findChild<QPushButton *>();
        QVERIFY(!again->isEnabled());
        QTest::keyClicks(languages, u"De"_s);
        QCOMPARE(languages->currentText(), u"Deutsch"_s);
        QVERIFY(again->isEnabled());
        QCOMPARE(m_on->window->actions().action(ActionId::Quit)->text(), u"Quit"_s);
        again->click();
        QVERIFY(m_on->window->startsAgain());
        QVERIFY(!m_on->window->isVisible());

        m_on->close();
        const QSettings settings(m_on->folder.filePath(u"earshot.ini"_s), QSettings::IniFormat);
        QCOMPARE(chosenLanguage(settings), u"de"_s);
        speak(*qApp, chosenLanguage(settings));
        m_on->open();
        QCOMPARE(m_on->window->actions().action(ActionId::Quit)->text(), u"Beenden"_s);
        QTRY_COMPARE(m_on->window->findChild<ConversationPane *>()->ticket(), m_on->second);
        m_on->close();
        speak(*qApp, u"en"_s);
    }

    void aLanguageNobodySpeaksIsTheSystems()
    {
        QSettings settings(m_on->folder.filePath(u"other.ini"_s), QSettings::IniFormat);
        for (const QString &code : {u"xx"_s, u"../de"_s, u"pseudo"_s}) {
            chooseLanguage(settings, code);
            QCOMPARE(chosenLanguage(settings), QString());
        }
        chooseLanguage(settings, {});
        QVERIFY(settings.allKeys().isEmpty());
    }
};

QTEST_MAIN(TestSession)
#include "session.moc"
