// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A mailbox from the first question to a reply that has gone, as an agent sees it.
#include "app/windowondesk.h"
#include "mailservers.h"

#include "earshot/desk/mailboxdesk.h"
#include "earshot/desk/replydesk.h"
#include "earshot/domain/uid.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

#include "composer/outboxwindow.h"
#include "composer/unsentstrip.h"
#include "settings/accounteditor.h"
#include "settings/accountsdialog.h"
#include "settings/seatsettings.h"
#include "shell/label.h"
#include "shell/statusline.h"
#include "shell/strip.h"

using namespace Earshot;
using namespace Earshot::Test;

class MailboxesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowOnDesk> m_on;

    template<class Widget>
    static Widget *in(QWidget *place, const QString &name)
    {
        for (Widget *each : place->findChildren<Widget *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    static QPushButton *button(QWidget *place, const QString &text)
    {
        for (QPushButton *each : place->findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// Whether some words are seen in there.
    static bool says(QWidget *place, const QString &part)
    {
        const auto labels = place->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&part](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    Desk &desk() { return m_on->scratch.desk(); }
    Mailbox kept(const QString &address = u"help@desk.example"_s)
    {
        Mailbox mailbox;
        mailbox.uid = newUid();
        mailbox.address = address;
        mailbox.incoming = {u"localhost"_s, freePort(), MailSecurity::Tls, {}, {}};
        mailbox.outgoing = mailbox.incoming;
        mailbox.user = u"maya"_s;
        mailbox.id = ScratchDesk::done(desk().act(addMailbox, mailbox, u"Help"_s, QString()));
        return mailbox;
    }
    OutboxId replied(int hold)
    {
        Reply reply;
        reply.uid = newUid();
        reply.ticket = m_on->first;
        reply.recipients.to << MailAddress{{}, u"dana@a.example"_s};
        reply.text = u"It works again."_s;
        return ScratchDesk::done(desk().act(sendReply, reply, hold)).outbox;
    }
    void setHealth(MailboxId id, const MailHealth &incoming)
    {
        ScratchDesk::done(desk().database().write(
            [](Session &session, MailboxId mailbox, const MailHealth &health) {
                Mailboxes::setIncoming(session, mailbox, health);
                return true;
            },
            id, incoming));
    }
    AccountEditor *editor()
    {
        m_on->trigger(ActionId::Accounts);
        auto *dialog = m_on->window->findChild<AccountsDialog *>();
        dialog->add();
        auto *editor = dialog->findChild<AccountEditor *>();
        editor->show();
        return editor;
    }

private Q_SLOTS:
    void init()
    {
        m_on = std::make_unique<WindowOnDesk>();
        m_on->window->resize(1440, 900);
    }
    void cleanup() { m_on.reset(); }

    void withoutAMailboxNothingIsSaid()
    {
        QVERIFY(!says(m_on->window.get(), u"Mail: "_s));
        m_on->trigger(ActionId::FetchMail); // leads to where one is made
        auto *dialog = m_on->window->findChild<AccountsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(says(dialog, u"There is none yet"_s));
        QVERIFY(!button(dialog, u"Change…"_s)->isEnabled());
    }

    void whatFailsForLongIsToldAbove()
    {
        const Mailbox mailbox = kept();
        QTRY_VERIFY(says(m_on->window.get(), u"Mail: "_s));
        const QDateTime now = desk().now();
        setHealth(mailbox.id, {now, now.addSecs(-300), {MailFault::Kind::Login, u"535 no"_s}});
        QTRY_VERIFY(says(m_on->window.get(), u"Mail: not working"_s));
        // Not for five minutes; that its password is not here was said until it had been fetched.
        QTRY_VERIFY(!says(m_on->window.get(), u"No mail comes from"_s));
        QTRY_VERIFY(says(m_on->window.get(), u"Mail: not working"_s));
        setHealth(mailbox.id, {now.addSecs(-3'600), now.addSecs(-1'200), {MailFault::Kind::Login, u"535 no"_s}});
        QTRY_VERIFY(says(m_on->window.get(), u"No mail comes from"_s));
        QTRY_VERIFY(says(m_on->window.get(), u"does not take the user name or the password"_s));
        QTRY_VERIFY(button(m_on->window.get(), u"Try it now"_s));
        setHealth(mailbox.id, {now, {}, {}});
        QTRY_VERIFY(says(m_on->window.get(), u"Mail: up to date"_s));
        QTRY_VERIFY(!says(m_on->window.get(), u"No mail comes from"_s));
        QTRY_VERIFY(says(m_on->window.get(), u"Mail: up to date"_s));
    }

    void addressesAreLookedAt_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("says");
        QTest::newRow("none") << QString() << u"Give a whole address"_s;
        QTest::newRow("half") << u"help@"_s << u"Give a whole address"_s;
        QTest::newRow("there already") << u"Help@Desk.example"_s << u"The desk has this mailbox already"_s;
    }
    void addressesAreLookedAt()
    {
        QFETCH(QString, address);
        QFETCH(QString, says);
        kept();
        QTRY_VERIFY(this->says(m_on->window.get(), u"Mail: "_s));
        AccountEditor *form = editor();
        QTest::keyClicks(in<QLineEdit>(form, u"Mail address"_s), address);
        button(form, u"Continue"_s)->click();
        QTRY_VERIFY(this->says(form, says));
    }

    void providersAreFilledIn()
    {
        AccountEditor *form = editor();
        QTest::keyClicks(in<QLineEdit>(form, u"Mail address"_s), u"team@gmx.de"_s);
        button(form, u"Continue"_s)->click();
        QTRY_VERIFY(button(form, u"Try and save"_s));
        QCOMPARE(in<QLineEdit>(form, u"Incoming server (IMAP)"_s)->text(), u"imap.gmx.net"_s);
        QCOMPARE(in<QLineEdit>(form, u"User name"_s)->text(), u"team@gmx.de"_s);
        QVERIFY(in<QLineEdit>(form, u"Password"_s)->hasFocus() || !QApplication::activeWindow());
        button(form, u"Try and save"_s)->click();
        QVERIFY(says(form, u"Something is missing"_s));
    }

    void fromTheFirstQuestionToAReply()
    {
        Certificates certificates;
        if (!Dovecot::isInstalled())
            QSKIP("dovecot is missing (dovecot-imapd): no mail can be fetched");
        QVERIFY2(certificates.make(), "openssl is missing");
        Dovecot imap;
        QVERIFY2(imap.start(certificates), imap.log());
        TakingServer smtp(certificates.server());
        AccountEditor *form = editor();
        QTest::keyClicks(in<QLineEdit>(form, u"Mail address"_s), u"help@gmx.de"_s);
        button(form, u"Continue"_s)->click();
        QTRY_VERIFY(button(form, u"Try and save"_s));
        const auto fill
            = [form](const QString &name, const QString &text) { in<QLineEdit>(form, name)->setText(text); };
        fill(u"User name"_s, u"maya"_s);
        fill(u"Password"_s, u"wrong"_s);
        fill(u"Incoming server (IMAP)"_s, u"localhost"_s);
        fill(u"Outgoing server (SMTP)"_s, u"localhost"_s);
        in<QSpinBox>(form, u"Port of the Incoming server (IMAP)"_s)->setValue(imap.port());
        in<QSpinBox>(form, u"Port of the Outgoing server (SMTP)"_s)->setValue(smtp.port());
        in<QComboBox>(form, u"Queue"_s)->setEditText(u"Help"_s);
        const auto trust = [this, form] {
            QTRY_VERIFY(button(form, u"Trust it…"_s));
            button(form, u"Trust it…"_s)->click();
            QTRY_VERIFY(button(form, u"Trust it"_s));
            button(form, u"Trust it"_s)->click();
        };
        button(form, u"Try and save"_s)->click();
        trust(); // nobody vouches for it, and one looks at it
        QTRY_VERIFY(says(form, u"does not take the user name or the password"_s));
        QVERIFY(button(form, u"Save all the same"_s));
        fill(u"Password"_s, u"secret"_s);
        imap.deliver("From: Eve <eve@customer.example>\r\nTo: help@gmx.de\r\nSubject: A new matter\r\n"
                     "Message-ID: <new@customer.example>\r\nDate: Fri, 12 Jun 2026 09:00:00 +0000\r\n\r\nHello.\r\n");
        button(form, u"Try and save"_s)->click();
        trust(); // the other one, too
        QTRY_VERIFY(!m_on->window->findChild<AccountEditor *>());
        QTRY_VERIFY_WITH_TIMEOUT(m_on->window->tickets().model().rowCount() == 3, 20'000);
        QTRY_VERIFY(says(m_on->window.get(), u"Mail: up to date"_s));

        Reply reply;
        reply.uid = newUid();
        reply.ticket = m_on->window->tickets().model().rowAt(0).ticket.id;
        reply.recipients.to << MailAddress{{}, u"eve@customer.example"_s} << MailAddress{{}, u"no@customer.example"_s};
        reply.text = u"It works again."_s;
        const OutboxId sent = ScratchDesk::done(desk().act(sendReply, reply, 0)).outbox;
        const auto state = [&] { return ScratchDesk::done(desk().database().read(Outbox::byId, sent)).state; };
        QTRY_COMPARE_WITH_TIMEOUT(state(), OutboxState::Sent, 20'000);
        QCOMPARE(smtp.copies("eve@customer.example"), 1);
        m_on->show(reply.ticket);
        const auto *conversation = m_on->named<QListView>(u"Conversation"_s);
        const auto isTold = [&] { // by whom it was not taken
            for (int row = 0; row < conversation->model()->rowCount(); ++row) {
                if (conversation->model()
                        ->index(row, 0)
                        .data(Qt::AccessibleTextRole)
                        .toString()
                        .contains(u"no@customer.example does not get it"))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isTold());
    }

    void whatMayHaveGoneIsAskedAbout()
    {
        Mailbox mailbox = kept();
        const OutboxId id = replied(0);
        ScratchDesk::done(desk().database().write(
            [](Session &session, OutboxId entryId) {
                OutboxEntry entry = Outbox::byId(session, entryId);
                entry.state = OutboxState::Unknown;
                Outbox::update(session, entry);
                return true;
            },
            id));
        m_on->trigger(ActionId::Outbox);
        OutboxWindow *window = nullptr;
        for (QWidget *each : QApplication::topLevelWidgets())
            window = window ? window : qobject_cast<OutboxWindow *>(each);
        QVERIFY(window);
        QTRY_VERIFY(button(window, u"Send again…"_s) && button(window, u"Send again…"_s)->isEnabled());
        QVERIFY(!button(window, u"Take back"_s)->isEnabled());
        button(window, u"Send again…"_s)->click();
        QTRY_VERIFY(button(window, u"Send again"_s));
        button(window, u"Send again"_s)->click();
        const auto state = [&] { return ScratchDesk::done(desk().database().read(Outbox::byId, id)).state; };
        QTRY_COMPARE(state(), OutboxState::Waiting);
    }

    void whoeverLeavesIsAskedAboutMailThatWaits_data()
    {
        QTest::addColumn<QString>("pressed");
        QTest::addColumn<bool>("leaves");
        QTest::newRow("stays") << u"Stay"_s << false;
        QTest::newRow("leaves it") << u"Keep and quit"_s << true;
        QTest::newRow("never asks") << QString() << true;
    }
    void whoeverLeavesIsAskedAboutMailThatWaits()
    {
        QFETCH(QString, pressed);
        QFETCH(bool, leaves);
        kept();
        const OutboxId id = replied(60);
        QTRY_COMPARE(m_on->window->findChild<UnsentStrip *>()->onTheWay(), 1);
        QTRY_VERIFY(says(m_on->window.get(), u"Mail: "_s));
        if (pressed.isEmpty())
            SeatSettings(m_on->profile->settings()).setLeaving(SeatSettings::Leaving::Keep);
        m_on->window->close();
        QCOMPARE(m_on->window->isVisible(), !pressed.isEmpty());
        if (!pressed.isEmpty()) {
            QTRY_VERIFY(button(m_on->window.get(), pressed));
            button(m_on->window.get(), pressed)->click();
        }
        QTRY_COMPARE(m_on->window->isVisible(), !leaves);
        QCOMPARE(ScratchDesk::done(desk().database().read(Outbox::byId, id)).state, OutboxState::Waiting);
    }
};

QTEST_MAIN(MailboxesTest)
#include "mailboxes.moc"
