// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// On a screen of 1280 x 720 (CMakeLists.txt) every window that an action opens has room, with its buttons in sight.
#include "app/windowondesk.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QScreen>

#include "shell/screenroom.h"

using namespace Earshot;

class SmallScreenTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowOnDesk> m_on;

    QWidget *other() const
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window != m_on->window.get() && window->isVisible() && window->windowType() != Qt::ToolTip)
                return window;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init() { m_on = std::make_unique<WindowOnDesk>(); }
    void cleanup() { m_on.reset(); }

    void windowsFit_data()
    {
        QTest::addColumn<ActionId>("id");
        QTest::newRow("new ticket") << ActionId::NewTicket;
        QTest::newRow("outbox") << ActionId::Outbox;
        QTest::newRow("how our mail looks") << ActionId::MailSender;
        QTest::newRow("plain words") << ActionId::PlainWords;
        QTest::newRow("settings") << ActionId::Settings;
        QTest::newRow("own window") << ActionId::OpenInWindow;
        QTest::newRow("talking points") << ActionId::TalkingPoints;
        QTest::newRow("duplicates") << ActionId::Duplicates;
        QTest::newRow("today") << ActionId::ReportToday;
        QTest::newRow("voice") << ActionId::ReportVoice;
        QTest::newRow("canned replies") << ActionId::CannedReplies;
        QTest::newRow("shortcuts") << ActionId::Shortcuts;
        QTest::newRow("edit shortcuts") << ActionId::EditShortcuts;
        QTest::newRow("first steps") << ActionId::FirstSteps;
        QTest::newRow("merge") << ActionId::Merge;
    }
    void windowsFit()
    {
        QFETCH(ActionId, id);
        QCOMPARE(qApp->primaryScreen()->size(), QSize(1280, 720)); // else nothing is tried here
        m_on->show(m_on->first);
        QTRY_VERIFY(m_on->window->actions().action(id)->isEnabled());
        m_on->trigger(id);
        QTRY_VERIFY(other());
        const QWidget *window = other();
        QCoreApplication::processEvents();
        const QSize room = screenRoom(window);
        QVERIFY2(window->width() <= room.width() && window->height() <= room.height(),
            qPrintable(u"%1 x %2"_s.arg(window->width()).arg(window->height())));
        const QRect inside(window->mapToGlobal(QPoint()), window->size());
        const auto buttons = window->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
        for (const QPushButton *button : buttons) {
            if (button->isVisible())
                QVERIFY2(
                    inside.contains(QRect(button->mapToGlobal(QPoint()), button->size())), qPrintable(button->text()));
        }
    }
};

QTEST_MAIN(SmallScreenTest)
#include "smallscreen.moc"
