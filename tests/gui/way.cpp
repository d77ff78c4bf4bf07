// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a mail to the customer's voice, through the real window and by accessible names alone.
#include "earshot/desk/desk.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

#include "gui/driver.h"
#include "shell/look.h"
#include "shell/mainwindow.h"
#include "shell/profile.h"
#include "tickets/importdialog.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

class TestWay : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<MainWindow> m_window;

    /// A mail whose signature carries a number.
    QString archive() const
    {
        QFile file(m_folder.filePath(u"one.mbox"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("From dana@lindenhof.example Wed Nov 18 09:00:00 2026\n"
                   "From: Dana Ruiz <dana@lindenhof.example>\nTo: help@desk.example\n"
                   "Message-ID: <one@lindenhof.example>\nDate: Wed, 18 Nov 2026 09:00:00 +0100\n"
                   "Subject: Locked out again before the ward round\n\n"
                   "This is the third morning in a row.\n\n-- \nDana Ruiz\nWard coordinator\nTel. +49 30 901820 15\n");
        return file.fileName();
    }

    /// An opener that writes down what it is given, first in the path.
    void fakeOpener() const
    {
        QDir().mkpath(m_folder.filePath(u"bin"_s));
        QFile script(m_folder.filePath(u"bin/xdg-open"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\necho \"$1\" >> " + m_folder.filePath(u"opened"_s).toUtf8() + "\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        script.close();
        qputenv("PATH", QByteArray(m_folder.filePath(u"bin"_s).toUtf8() + ':' + qgetenv("PATH")));
    }
    QStringList opened() const
    {
        QFile file(m_folder.filePath(u"opened"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                              : QStringList();
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyLook(*qApp, Scheme::Light);
        fakeOpener();
        auto desk = Desk::open(m_folder.filePath(u"desk.sqlite"_s), u"maya"_s, m_folder.filePath(u"journal"_s));
        QVERIFY(desk.has_value());
        m_desk = std::move(*desk);
        m_profile = std::make_unique<Profile>(m_folder.path());
        m_window = std::make_unique<MainWindow>(*m_desk, *m_profile);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_desk.reset();
    }

    void anEmptyDeskOffersWaysOn()
    {
        QVERIFY(Driver::await(QAccessible::StaticText, u"Nobody is waiting"_s));
        QVERIFY(Driver::await(QAccessible::Button, u"Import mail…"_s));
    }

    void mailComesIn()
    {
        m_window->actions().action(ActionId::ImportMail)->trigger();
        QVERIFY(Driver::await(QAccessible::StaticText, u"Nothing chosen yet"_s));
        m_window->findChild<ImportDialog *>()->setPath(archive());
        QVERIFY(Driver::press(u"Try it first"_s));
        QVERIFY(Driver::until([] {
            return Driver::find(QAccessible::StaticText,
                       u"Mails read: 1, nothing changed\n1 would be stored\n0 were here before"_s)
                != nullptr;
        }));
        QVERIFY(Driver::press(u"Import"_s));
        QVERIFY(Driver::awaitStatus(u"Mails imported: 1"_s));
        QVERIFY(Driver::press(u"Close"_s));
    }

    void searchFindsItAsOneTypes()
    {
        QVERIFY(Driver::setText(u"Search"_s, u"third morn"_s));
        QAccessibleInterface *table = Driver::await(QAccessible::Table, u"Tickets"_s);
        QVERIFY(table);
        QVERIFY(Driver::until([&] { return Driver::cell(table, 0, 1).startsWith(u"Locked out"); }));
        QCOMPARE(Driver::cell(table, 0, 2), u"Dana Ruiz"_s);
    }

    void enterGoesToTheFirstHit()
    {
        auto *field = qobject_cast<QWidget *>(Driver::await(QAccessible::EditableText, u"Search"_s)->object());
        QVERIFY(field);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(Driver::until([] {
            const QWidget *there = QApplication::focusWidget();
            return there && there->accessibleName() == u"Tickets";
        }));
    }

    void conversationReads()
    {
        QAccessibleInterface *list = Driver::await(QAccessible::List, u"Conversation"_s);
        QVERIFY(list);
        QVERIFY(Driver::until([&] { return !Driver::items(list).isEmpty(); }));
        QVERIFY(Driver::items(list).first().contains(u"third morning"));
        QVERIFY(Driver::items(list).first().contains(u"Dana Ruiz"));
    }

    void statusIsChangedAndTakenBack()
    {
        QAction *status = m_window->actions().action(ActionId::Status);
        QVERIFY(Driver::until([&] { return status->isEnabled(); }));
        auto *menu = status->menu<QMenu *>();
        Q_EMIT menu->aboutToShow();
        QAction *solved = nullptr;
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Solved")
                solved = action;
        }
        QVERIFY(solved);
        solved->trigger();
        QVERIFY(Driver::awaitStatus(u"Solved #"_s));
        QVERIFY(Driver::press(u"Undo"_s));
        QVERIFY(Driver::awaitStatus(u"Taken back"_s));
    }

    void talkHandsTheNumberOver()
    {
        QVERIFY(Driver::press(u"Talk to the customer"_s));
        QVERIFY(Driver::until([this] { return !opened().isEmpty(); }));
        QCOMPARE(opened(), QStringList{u"tel:+493090182015"_s});
    }

    void theFormFilesTheCallOnItsTicket()
    {
        QVERIFY(Driver::setText(u"Gist"_s, u"Said who I am and that I keep the ticket."_s));
        QVERIFY(Driver::chooseItem(u"Outcome"_s, u"Reached"_s));
        QVERIFY(Driver::press(u"Save call"_s));
        QVERIFY(Driver::awaitStatus(u"Saved call with Dana Ruiz"_s));
        QAccessibleInterface *list = Driver::await(QAccessible::List, u"Conversation"_s);
        QVERIFY(Driver::until([&] { return Driver::items(list).join(u' ').contains(u"that I keep the ticket"); }));
    }

    void theCallLogShowsIt()
    {
        m_window->actions().action(ActionId::CallLog)->trigger();
        QAccessibleInterface *table = Driver::await(QAccessible::Table, u"Calls"_s);
        QVERIFY(table);
        QVERIFY(Driver::until([&] { return table->tableInterface()->rowCount() == 1; }));
        QStringList row;
        for (int column = 0; column < table->tableInterface()->columnCount(); ++column)
            row << Driver::cell(table, 0, column);
        QVERIFY2(row.join(u'|').contains(u"Dana Ruiz"), qPrintable(row.join(u'|')));
    }
};

QTEST_MAIN(TestWay)
#include "way.moc"
