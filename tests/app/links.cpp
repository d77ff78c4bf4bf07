// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs ask for: addresses, and a second start; and the links of a mail.
#include "app/windowondesk.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QThread>

#include "composer/replydraft.h"
#include "conversation/conversationview.h"
#include "shell/deeplink.h"
#include "shell/mailtolink.h"
#include "shell/profile.h"
#include "shell/singleinstance.h"
#include "shell/statusline.h"
#include "tickets/newticketdialog.h"

using namespace Earshot;

class TestLinks : public QObject
{
    Q_OBJECT

private:
    static QString said(const MainWindow &window) { return window.findChild<StatusLine *>()->words(); }

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<DeepLink>("link");
        const QUuid uid(u"0190a3b4-0000-7000-8000-000000000001"_s);
        const auto ticket = [](qint64 number, const QUuid &uid = {}) {
            return DeepLink{DeepLink::Kind::Ticket, number, uid, {}};
        };
        QTest::newRow("number") << u"earshot://ticket/123"_s << ticket(123);
        QTest::newRow("a slash at the end") << u"earshot://ticket/123/"_s << ticket(123);
        QTest::newRow("capitals") << u"EARSHOT://Ticket/123"_s << ticket(123);
        QTest::newRow("uid") << u"earshot://ticket/0190a3b4-0000-7000-8000-000000000001"_s << ticket(0, uid);
        QTest::newRow("customer by address")
            << u"earshot://customer/dana@x.example"_s << DeepLink{DeepLink::Kind::Customer, 0, {}, u"dana@x.example"_s};
        QTest::newRow("customer by uid") << u"earshot://customer/0190a3b4-0000-7000-8000-000000000001"_s
                                         << DeepLink{DeepLink::Kind::Customer, 0, uid, {}};
        QTest::newRow("saved view") << u"earshot://view/0190a3b4-0000-7000-8000-000000000001"_s
                                    << DeepLink{DeepLink::Kind::View, 0, uid, {}};
        for (const char *not_ : {"", "earshot://ticket/", "earshot://ticket/abc", "earshot://ticket/-1",
                 "earshot://ticket/99999999999999999999", "earshot://customer/dana", "earshot://agent/1",
                 "earshot://view/3", "http://ticket/1", "/etc/passwd", "--desk"})
            QTest::newRow(qPrintable(u"none: "_s + QString::fromLatin1(not_)))
                << QString::fromLatin1(not_) << DeepLink();
    }
    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(DeepLink, link);
        QCOMPARE(deepLink(address), link);
    }

    void mailtoAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isOne");
        QTest::addColumn<MailtoLink>("link");
        const auto to = [](const QStringList &people) {
            MailtoLink link;
            for (const QString &person : people)
                link.recipients.to << MailAddress{{}, person};
            return link;
        };
        QTest::newRow("one") << u"mailto:dana@x.example"_s << true << to({u"dana@x.example"_s});
        QTest::newRow("several") << u"MAILTO:dana@x.example,ole@x.example?to=eve@x.example"_s << true
                                 << to({u"dana@x.example"_s, u"ole@x.example"_s, u"eve@x.example"_s});
        QTest::newRow("encoded") << u"mailto:%22not%40me%22@x.example"_s << true << to({u"\"not@me\"@x.example"_s});
        MailtoLink whole = to({u"dana@x.example"_s});
        whole.recipients.cc << MailAddress{{}, u"boss@x.example"_s};
        whole.recipients.bcc << MailAddress{{}, u"unseen@x.example"_s};
        whole.subject = u"Printer & more + 1"_s;
        whole.body = u"Line one\nLine two"_s;
        QTest::newRow("headers") << u"mailto:dana@x.example?subject=Printer%20%26%20more%20+%201&CC=boss@x.example"
                                    "&bcc=unseen@x.example&body=Line%20one%0D%0ALine%20two"_s
                                 << true << whole;
        MailtoLink clean = to({u"dana@x.example"_s});
        clean.subject = u"A B"_s;
        QTest::newRow("no header is smuggled in, no file taken")
            << u"mailto:dana@x.example?subject=A%0D%0AB&attach=/etc/passwd&x-priority=1&from=eve@x.example"_s << true
            << clean;
        QTest::newRow("nobody") << u"mailto:?subject=A%20B"_s << true << [] {
            MailtoLink link;
            link.subject = u"A B"_s;
            return link;
        }();
        QTest::newRow("what is no address is nobody")
            << u"mailto:dana,%0Aole@x.example"_s << true << to({u"ole@x.example"_s});
        QTest::newRow("another one") << u"earshot://ticket/1"_s << false << MailtoLink();
        QTest::newRow("a file") << u"mailto.txt"_s << false << MailtoLink();
    }
    void mailtoAddresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, isOne);
        QFETCH(MailtoLink, link);
        QCOMPARE(mailtoLink(address).has_value(), isOne);
        QCOMPARE(mailtoLink(address).value_or(MailtoLink()), link);
    }

    void aMailIsBegun()
    {
        WindowOnDesk on;
        on.window->openLink(u"mailto:new@x.example?cc=boss@x.example&subject=Lamp&body=Dear%20all"_s);
        auto *dialog = on.window->findChild<NewTicketDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTRY_VERIFY(QTest::qWaitForWindowExposed(dialog));
        const auto labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"boss@x.example")
                && label->text().contains(u"Dear all");
        }));
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Create")
                button->click();
        }
        auto *pane = on.window->findChild<ConversationPane *>();
        QTRY_VERIFY(pane->ticket() != on.first && pane->ticket() != on.second && pane->ticket());
        const auto draft = ReplyDrafts::find(on.scratch.desk(), pane->ticket());
        QVERIFY(draft);
        QCOMPARE(draft->text, u"Dear all"_s);
        QCOMPARE(draft->recipients.to.first().address, u"new@x.example"_s);
        QCOMPARE(draft->recipients.cc.first().address, u"boss@x.example"_s);
        const Ticket made = ScratchDesk::done(on.scratch.desk().database().read(Tickets::byId, pane->ticket()));
        QCOMPARE(made.subject, u"Lamp"_s);
    }

    void eachMailtoIsItsOwn()
    {
        WindowOnDesk on;
        const auto form = [&on](const QString &address) {
            on.window->openLink(address);
            NewTicketDialog *newest = nullptr;
            for (NewTicketDialog *each : on.window->findChildren<NewTicketDialog *>())
                newest = each->isVisible() ? each : newest;
            return newest;
        };
        const auto field = [](NewTicketDialog *dialog, const QString &name) {
            for (QLineEdit *each : dialog->findChildren<QLineEdit *>()) {
                if (each->accessibleName() == name)
                    return each;
            }
            return static_cast<QLineEdit *>(nullptr);
        };
        NewTicketDialog *first = form(u"mailto:one@x.example?subject=First"_s);
        QCOMPARE(field(first, u"Mail address"_s)->text(), u"one@x.example"_s);
        field(first, u"What if not"_s)->setText(u"they wait"_s);
        first->reject();
        NewTicketDialog *second = form(u"mailto:two@x.example?subject=Second"_s);
        QCOMPARE(field(second, u"Mail address"_s)->text(), u"two@x.example"_s);
        QCOMPARE(field(second, u"Subject"_s)->text(), u"Second"_s);
        QCOMPARE(field(second, u"What if not"_s)->text(), QString());
        second->reject(); // nothing was typed: nothing is kept
        on.trigger(ActionId::NewTicket); // where what was typed for the first one is found
        NewTicketDialog *found = nullptr;
        for (NewTicketDialog *each : on.window->findChildren<NewTicketDialog *>())
            found = each->isVisible() ? each : found;
        QVERIFY(found);
        QCOMPARE(field(found, u"What if not"_s)->text(), u"they wait"_s);
        QCOMPARE(field(found, u"Mail address"_s)->text(), u"one@x.example"_s);
    }

    void theDeskUsedLastIsCalled_data()
    {
        QTest::addColumn<QString>("desk");
        QTest::addColumn<bool>("opensAgain");
        QTest::newRow("a file") << u"desk.sqlite"_s << true;
        QTest::newRow("a file that is gone") << u"gone.sqlite"_s << false;
        QTest::newRow("a server") << u"postgresql://maya@desk.example/team"_s << true;
        QTest::newRow("a password") << u"postgresql://maya:secret@desk.example/team"_s << false;
        QTest::newRow("a password behind") << u"postgresql://desk.example/team?password=secret"_s << false;
    }
    void theDeskUsedLastIsCalled()
    {
        QFETCH(QString, desk);
        QFETCH(bool, opensAgain);
        const QTemporaryDir folder;
        QFile present(folder.filePath(u"desk.sqlite"_s));
        QVERIFY(present.open(QIODevice::WriteOnly));
        const QString place = desk.contains(u"://"_s) ? desk : folder.filePath(desk);
        {
            Profile profile(folder.path());
            profile.noteUse(present.fileName(), u"bob"_s);
            profile.noteUse(u"/elsewhere.sqlite"_s, u"bob"_s);
            profile.noteUse(place, u"maya"_s);
        }
        const Profile profile(folder.path());
        QCOMPARE(profile.usedLocks().first(), profile.lock(place));
        QCOMPARE(profile.usedLocks().count(profile.lock(place)), 1);
        QCOMPARE(profile.lastSeat().desk, opensAgain ? place : QString());
        QCOMPARE(profile.lastSeat().agent, opensAgain ? u"maya"_s : QString());
        QFile kept(folder.filePath(u"earshot.ini"_s));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(!kept.readAll().contains("secret"));
    }

    void theyOpenWhatTheyName()
    {
        WindowOnDesk on;
        auto *pane = on.window->findChild<ConversationPane *>();
        on.window->openLink(u"earshot://ticket/2"_s);
        QTRY_COMPARE(pane->ticket(), on.second);
        QTRY_VERIFY(on.window->actions().action(ActionId::CopyLink)->isEnabled());
        QTRY_VERIFY([&] {
            on.trigger(ActionId::CopyLink);
            return QApplication::clipboard()->text().startsWith(u"earshot://ticket/");
        }());
        const QString copied = QApplication::clipboard()->text();
        QCOMPARE(said(*on.window), u"Copied the link to #2"_s);
        on.window->openLink(u"earshot://ticket/1"_s);
        QTRY_COMPARE(pane->ticket(), on.first);
        on.window->openLink(copied);
        QTRY_COMPARE(pane->ticket(), on.second);
        on.window->openLink(u"earshot://customer/d.ruiz@lindenhof.example"_s);
        QTRY_COMPARE(on.marked(), u"Customers"_s);
        on.window->openLink(u"earshot://ticket/99"_s);
        QTRY_COMPARE(said(*on.window), u"There is no ticket #99 on this desk"_s);
        on.window->openLink(u"earshot://customer/nobody@x.example"_s);
        QTRY_COMPARE(said(*on.window), u"The customer of this link is not on this desk"_s);
    }

    void theSecondHandsOverAndGoes()
    {
        QTemporaryDir folder;
        SingleInstance first(folder.filePath(u"a.lock"_s));
        QVERIFY(first.isFirst());
        QSignalSpy called(&first, &SingleInstance::called);
        // A process of its own would be; the lock is the same for one file in one process.
        bool second = true;
        bool taken = false;
        std::unique_ptr<QThread> other(QThread::create([&] {
            SingleInstance again(folder.filePath(u"a.lock"_s));
            second = again.isFirst();
            taken = again.handOver({u"earshot://ticket/7"_s});
        }));
        other->start();
        QTRY_COMPARE(called.size(), 1);
        QCOMPARE(called.first().first().toStringList(), QStringList{u"earshot://ticket/7"_s});
        QTRY_VERIFY(other->isFinished());
        QVERIFY(!second);
        QVERIFY(taken);
        // Another desk or profile has nothing to do with it.
        SingleInstance elsewhere(folder.filePath(u"b.lock"_s));
        QVERIFY(elsewhere.isFirst());
    }

    void nobodyAnswersForTheDead()
    {
        QTemporaryDir folder;
        {
            SingleInstance first(folder.filePath(u"a.lock"_s));
            QVERIFY(first.isFirst());
        }
        SingleInstance next(folder.filePath(u"a.lock"_s));
        QVERIFY(!next.handOver({}));
        QVERIFY(next.isFirst());
    }

    void linksOfAMailAreReachedByKeys()
    {
        ScratchDesk scratch;
        const TicketId ticket = scratch.words("See https://lindenhof.example/rota please.").ticket;
        Actions actions;
        ConversationPane pane(scratch.desk(), actions);
        pane.resize(600, 700);
        pane.show();
        pane.showTicket(ticket);
        auto *view = pane.findChild<ConversationView *>();
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QSignalSpy pressed(view, &ConversationView::linkActivated);
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Return);
        auto *editor = view->viewport()->findChild<QTextEdit *>();
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_Tab);
        QCOMPARE(editor->textCursor().selectedText(), u"https://lindenhof.example/rota"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(pressed.first().first().toUrl(), QUrl(u"https://lindenhof.example/rota"_s));
        QTest::keyClick(editor, Qt::Key_Tab); // after the last one the keys are on the card again
        QVERIFY(!editor->isVisible());
    }

    void withoutAPlaceForTheLockOneIsFirst()
    {
        SingleInstance instance(u"/no/such/folder/a.lock"_s);
        QVERIFY(instance.isFirst());
    }
};

QTEST_MAIN(TestLinks)
#include "links.moc"
