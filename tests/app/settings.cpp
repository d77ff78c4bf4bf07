// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings, by keyboard and by words, and what a new desk asks.
#include "app/windowondesk.h"

#include "earshot/storage/outbox.h"
#include "earshot/voice/voiceengine.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSignalSpy>
#include <QSpinBox>

#include "composer/cannedrepliesdialog.h"
#include "composer/senderdialog.h"
#include "settings/countries.h"
#include "settings/firststart.h"
#include "settings/fullname.h"
#include "settings/linesdialog.h"
#include "settings/settingrow.h"
#include "settings/settingsdialog.h"
#include "shell/choicecard.h"

using namespace Earshot;

class SettingsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowOnDesk> m_on;

    SettingsDialog *opened()
    {
        m_on->trigger(ActionId::Settings);
        auto *dialog = m_on->window->findChild<SettingsDialog *>();
        if (!dialog || !QTest::qWaitForWindowExposed(dialog))
            qFatal("no settings");
        return dialog;
    }
    /// The window of a test is not always the active one, which keys of a window need.
    static void pressSave(const QDialog &dialog)
    {
        const auto keys = dialog.findChildren<QShortcut *>();
        const auto save = std::find_if(keys.begin(), keys.end(),
            [](const QShortcut *each) { return each->key() == QKeySequence(Qt::CTRL | Qt::Key_Return); });
        if (save == keys.end())
            qFatal("no key saves");
        Q_EMIT(*save)->activated();
    }
    static QStringList shownRows(const SettingsDialog &dialog)
    {
        QStringList names;
        for (const SettingRow *row : dialog.findChildren<SettingRow *>()) {
            if (row->isVisible())
                names << row->control()->accessibleName();
        }
        return names;
    }
    template<class Widget>
    static Widget *control(const SettingsDialog &dialog, const QString &name)
    {
        for (Widget *widget : dialog.findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QString agentName() const
    {
        const Catalog &catalog = m_on->scratch.desk().catalog();
        const Agent *agent = catalog.agent(m_on->scratch.desk().agent());
        return agent ? agent->name : QString();
    }
    FirstStart *firstSteps()
    {
        m_on->trigger(ActionId::FirstSteps);
        auto *dialog = m_on->window->findChild<FirstStart *>();
        if (!dialog || !QTest::qWaitForWindowExposed(dialog))
            qFatal("no first steps");
        return dialog;
    }

private Q_SLOTS:
    void countriesHaveTheirNames_data()
    {
        QTest::addColumn<QString>("reader");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::newRow("English") << u"en"_s << u"ES"_s << u"Spain"_s;
        QTest::newRow("no language") << u"C"_s << u"US"_s << u"United States"_s;
        QTest::newRow("own") << u"de"_s << u"DE"_s << u"Deutschland"_s;
        QTest::newRow("where it is spoken, too") << u"de_AT"_s << u"CH"_s << u"Schweiz"_s;
        QTest::newRow("where many speak it") << u"es"_s << u"US"_s << u"Estados Unidos"_s;
        QTest::newRow("another's in Latin letters") << u"de"_s << u"FR"_s << u"France"_s;
        QTest::newRow("not in Latin letters") << u"es"_s << u"RU"_s << u"Russia"_s;
        QTest::newRow("not in Cornish") << u"de"_s << u"GB"_s << u"United Kingdom"_s;
        QTest::newRow("not in Cherokee") << u"de"_s << u"US"_s << u"United States"_s;
    }
    void countriesHaveTheirNames()
    {
        QFETCH(QString, reader);
        QFETCH(QString, code);
        const QList<Country> all = countries(QLocale(reader));
        const auto found = std::find_if(all.begin(), all.end(), [&](const Country &one) { return one.code == code; });
        QVERIFY(found != all.end());
        QTEST(found->name, "name");
        QVERIFY(std::none_of(all.begin(), all.end(), [](const Country &one) { return one.name.isEmpty(); }));
    }

    void init() { m_on = std::make_unique<WindowOnDesk>(); }
    void cleanup()
    {
        m_on.reset();
        applyLook(*qApp, Scheme::Light);
    }

    void searched_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("a word") << u"outbox"_s
                                << QStringList{u"Replies wait in the outbox"_s, u"Mail that waits when I quit"_s};
        QTest::newRow("beginnings, in any order") << u"ROW comp"_s << QStringList{u"Compact rows"_s};
        QTest::newRow("of the sentence") << u"evening"_s << QStringList{u"Light or dark"_s};
        QTest::newRow("by another word") << u"theme"_s << QStringList{u"Light or dark"_s};
        QTest::newRow("of the heading") << u"calls"_s
                                        << QStringList{u"How you call"_s,
                                               QString(), // the lines of the built-in telephone
                                               u"Country of your customers' numbers"_s,
                                               u"Say that a call may be quicker"_s,
                                               QString(), // a button, named by its words
                                               u"Notify me when a call-back is due"_s};
        QTest::newRow("nothing") << u"zebra"_s << QStringList();
    }
    void searched()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        SettingsDialog *dialog = opened();
        QVERIFY(control<QLineEdit>(*dialog, u"Search the settings"_s)->hasFocus()); // one types at once
        QTest::keyClicks(QApplication::focusWidget(), typed);
        QCOMPARE(shownRows(*dialog), found);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(dialog->isVisible()); // the first one leaves the search
        QVERIFY(shownRows(*dialog).contains(u"Light or dark"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!m_on->window->findChild<SettingsDialog *>());
    }

    void enterGoesToWhatWasFound()
    {
        SettingsDialog *dialog = opened();
        QTest::keyClicks(QApplication::focusWidget(), u"compact"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Compact rows"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(m_on->window->actions().action(ActionId::CompactRows)->isChecked());
        m_on->trigger(ActionId::CompactRows); // and the other way round
        QVERIFY(!control<QCheckBox>(*dialog, u"Compact rows"_s)->isChecked());
    }

    void inForceAtOnceAndKept()
    {
        SettingsDialog *dialog = opened();
        auto *theme = control<QComboBox>(*dialog, u"Light or dark"_s);
        theme->setCurrentIndex(2);
        Q_EMIT theme->activated(2);
        QVERIFY(Theme::of(m_on->window.get()).isDark());
        QVERIFY(m_on->window->actions().action(ActionId::DarkTheme)->isChecked());

        const int before = QFontMetrics(QApplication::font()).height();
        auto *size = control<QComboBox>(*dialog, u"Size of all text"_s);
        size->setCurrentIndex(size->findData(150));
        Q_EMIT size->activated(size->currentIndex());
        QVERIFY(QFontMetrics(QApplication::font()).height() * 100 > before * 130);

        control<QSpinBox>(*dialog, u"Replies wait in the outbox"_s)->setValue(25);
        QCOMPARE(m_on->scratch.desk().hold(), 25);
        auto *line = control<QComboBox>(*dialog, u"How you call"_s);
        Q_EMIT line->activated(1);
        QVERIFY(m_on->window->actions().action(ActionId::OwnPhone)->isChecked());

        m_on->close();
        {
            const QSignalBlocker quiet(m_on->scratch.desk()); // a new program knows only what was kept
            m_on->scratch.desk().setHold(10);
        }
        m_on->open();
        QCOMPARE(m_on->scratch.desk().hold(), 25);
        QVERIFY(m_on->window->actions().action(ActionId::DarkTheme)->isChecked());
        QVERIFY(m_on->window->actions().action(ActionId::OwnPhone)->isChecked());
        QCOMPARE(control<QComboBox>(*opened(), u"Size of all text"_s)->currentData().toInt(), 150);
    }

    void holdIsWithinItsBounds()
    {
        Desk &desk = m_on->scratch.desk();
        desk.setHold(4711);
        QCOMPARE(desk.hold(), 60);
        desk.setHold(-1);
        QCOMPARE(desk.hold(), 0);
    }

    void teamsTextsWithoutATicket()
    {
        m_on->window->openTicket({}); // none is chosen
        m_on->trigger(ActionId::MailSender);
        QTRY_VERIFY(m_on->window->findChild<SenderDialog *>());
        m_on->window->findChild<SenderDialog *>()->close();
        m_on->trigger(ActionId::CannedReplies);
        QTRY_VERIFY(m_on->window->findChild<CannedRepliesDialog *>());
    }

    void firstQueueIsMadeWhereItsAddressIs()
    {
        m_on->trigger(ActionId::MailSender);
        QTRY_VERIFY(m_on->window->findChild<SenderDialog *>());
        auto *dialog = m_on->window->findChild<SenderDialog *>();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        const auto field = [&dialog](const QString &name) {
            const auto all = dialog->findChildren<QLineEdit *>();
            return *std::find_if(
                all.begin(), all.end(), [&](const QLineEdit *each) { return each->accessibleName() == name; });
        };
        auto *queues = dialog->findChild<QComboBox *>();
        QCOMPARE(dialog->focusWidget(), queues); // there is none yet
        QVERIFY(!field(u"Its mail address"_s)->isEnabled());
        QTest::keyClicks(queues->lineEdit(), u"Support"_s);
        QVERIFY(field(u"Its mail address"_s)->isEnabled());
        QTest::keyClicks(field(u"Its mail address"_s), u"help@desk.example"_s);
        pressSave(*dialog);
        Desk &desk = m_on->scratch.desk();
        QTRY_COMPARE(desk.catalog().queues.size(), 1);
        QTRY_COMPARE(desk.catalog().queues.first().address, u"help@desk.example"_s);
        QCOMPARE(desk.catalog().queues.first().name, u"Support"_s);

        // One more beside it does not change the first.
        QTRY_VERIFY(!m_on->window->findChild<SenderDialog *>());
        m_on->trigger(ActionId::MailSender);
        QTRY_VERIFY(m_on->window->findChild<SenderDialog *>());
        dialog = m_on->window->findChild<SenderDialog *>();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        queues = dialog->findChild<QComboBox *>();
        QCOMPARE(queues->currentText(), u"Support"_s);
        queues->lineEdit()->selectAll();
        QTest::keyClicks(queues->lineEdit(), u"Supplies"_s);
        QVERIFY(field(u"Its mail address"_s)->text().isEmpty());
        pressSave(*dialog);
        QTRY_COMPARE(desk.catalog().queues.size(), 2);
        QCOMPARE(desk.catalog().queues.at(0).name, u"Supplies"_s);
        QCOMPARE(desk.catalog().queues.at(1).address, u"help@desk.example"_s);
    }

    void cannedReplyIsThereWhenItIsSaved()
    {
        m_on->trigger(ActionId::CannedReplies);
        QTRY_VERIFY(m_on->window->findChild<CannedRepliesDialog *>());
        auto *dialog = m_on->window->findChild<CannedRepliesDialog *>();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        auto *list = dialog->findChild<QListWidget *>();
        QLineEdit *title = nullptr;
        for (QLineEdit *each : dialog->findChildren<QLineEdit *>()) {
            if (each->accessibleName() == u"Title"_s)
                title = each;
        }
        auto *text = dialog->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(!title->isReadOnly());
        QTest::keyClicks(title, u"Thanks"_s);
        QTest::keyClicks(text, u"Dear {first name},"_s);
        pressSave(*dialog);
        QTRY_COMPARE(list->count(), 1);
        QCOMPARE(list->currentItem()->text(), u"Thanks"_s);
        QTRY_VERIFY(!text->isReadOnly());
        QCOMPARE(text->toPlainText(), u"Dear {first name},"_s);
        QTest::keyClicks(text, u"!"_s);
        pressSave(*dialog); // changed, not doubled
        QTRY_COMPARE(
            ScratchDesk::done(m_on->scratch.desk().database().read(CannedReplies::all)).value(0).text.front(), u'!');
        QCOMPARE(ScratchDesk::done(m_on->scratch.desk().database().read(CannedReplies::all)).size(), 1);
        const auto buttons = dialog->findChildren<QPushButton *>();
        const auto *save = *std::find_if(
            buttons.begin(), buttons.end(), [](const QPushButton *each) { return each->text() == u"Save"_s; });
        QTRY_VERIFY(!save->isEnabled());
        dialog->close(); // nothing is asked
        QTRY_VERIFY(!m_on->window->findChild<CannedRepliesDialog *>());
    }

    void namesTheSystemKnows_data()
    {
        QTest::addColumn<QString>("gecos");
        QTest::addColumn<QString>("name");
        QTest::newRow("a name") << u"Maya Lindqvist"_s << u"Maya Lindqvist"_s;
        QTest::newRow("a name, a room, a number") << u"Maya Lindqvist,4,0301234,"_s << u"Maya Lindqvist"_s;
        QTest::newRow("for the login") << u"& Lindqvist"_s << u"Maya Lindqvist"_s;
        QTest::newRow("only the login") << u"&,,,"_s << QString();
        QTest::newRow("the login again") << u"maya"_s << QString();
        QTest::newRow("nothing") << u",,,"_s << QString();
    }
    void namesTheSystemKnows()
    {
        QFETCH(QString, gecos);
        QFETCH(QString, name);
        QCOMPARE(nameInGecos(gecos, u"maya"_s), name);
    }

    void firstStepsOfferNoLogin()
    {
        const Desk &desk = m_on->scratch.desk();
        const QString login = desk.catalog().agent(desk.agent())->login;
        const auto *name = firstSteps()->findChild<QLineEdit *>();
        QVERIFY(name->text() != login || agentName() != login);
        QVERIFY(name->text() != u"me");
    }

    void firstStepsByKeyboard()
    {
        FirstStart *dialog = firstSteps();
        QSignalSpy import(dialog, &FirstStart::importWanted);
        QSignalSpy through(dialog, &FirstStart::wentThrough);
        QVERIFY(!m_on->profile->settings().value(u"seat/setUp"_s).toBool());
        auto *name = dialog->findChild<QLineEdit *>();
        QVERIFY(name->hasFocus());
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(dialog->windowTitle().contains(u"name"_s)); // nobody is nameless, but one may skip
        name->insert(u"Zoë Ångström"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(dialog->windowTitle().contains(u"begin with"_s));
        QTRY_COMPARE(agentName(), u"Zoë Ångström"_s);
        QVERIFY(qobject_cast<ChoiceCard *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(dialog->windowTitle().contains(u"talk"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(through.size(), 1);
        QCOMPARE(import.size(), 1);
        QVERIFY(m_on->window->actions().action(ActionId::OwnPhone)->isChecked());
        QVERIFY(m_on->profile->settings().value(u"seat/setUp"_s).toBool());
    }

    void firstStepsToTheTelephone()
    {
        if (VoiceEngine::installed().isEmpty())
            QSKIP("SKIPPED: earshot-voice is not built here, so the first start does not offer it");
        FirstStart *dialog = firstSteps();
        QSignalSpy line(dialog, &FirstStart::lineWanted);
        QPushButton *skip = nullptr;
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            skip = button->text() == u"Skip"_s ? button : skip;
        skip->click();
        skip->click();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(line.size(), 1);
        QTRY_VERIFY(m_on->window->findChild<LinesDialog *>());
        m_on->window->findChild<LinesDialog *>()->close();
    }

    void firstStepsSkipped()
    {
        const QString before = agentName();
        FirstStart *dialog = firstSteps();
        QSignalSpy import(dialog, &FirstStart::importWanted);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() != u"Skip"_s)
                continue;
            for (int step = 0; step < 3; ++step)
                button->click();
        }
        QVERIFY(!dialog->isVisible());
        QCOMPARE(import.size(), 0);
        QCOMPARE(agentName(), before);
        QVERIFY(m_on->profile->settings().value(u"seat/setUp"_s).toBool());
    }

    void firstStepsEscaped()
    {
        QTest::keyClick(firstSteps(), Qt::Key_Escape);
        QVERIFY(m_on->profile->settings().value(u"seat/setUp"_s).toBool()); // nobody is asked twice
    }
};

QTEST_MAIN(SettingsTest)
#include "settings.moc"
