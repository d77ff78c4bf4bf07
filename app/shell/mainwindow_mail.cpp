// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the mail is doing: in the foot of the window, and in a strip above when it has failed for long.
#include "earshot/desk/desk.h"
#include "earshot/desk/replydesk.h"

#include <QAction>
#include <QApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

#include "composer/unsentstrip.h"
#include "conversation/conversationpane.h"
#include "settings/accountsdialog.h"
#include "settings/seatsettings.h"
#include "shell/actions.h"
#include "shell/mailnotices.h"
#include "shell/mailwording.h"
#include "shell/mailwork.h"
#include "shell/mainwindow.h"
#include "shell/plaintext.h"
#include "shell/profile.h"
#include "shell/statusline.h"
#include "shell/strip.h"
#include "shell/traysign.h"

namespace Earshot
{

namespace
{

/// Passwords of a seat that keeps everything in a folder of its own stand apart as well.
QString serviceOf(const Profile &profile)
{
    return profile.folder().isEmpty() ? QStringLiteral("Earshot") : QStringLiteral("Earshot ") + profile.folder();
}

} // namespace

void MainWindow::connectMail()
{
    m_mail = new MailWork(m_desk, serviceOf(m_profile), this);
    connect(m_mail, &MailWork::changed, this, &MainWindow::tellMail);
    connect(m_mail, &MailWork::keptForNow, this, &MainWindow::sayKeptForNow);
    connect(m_actions.action(ActionId::Accounts), &QAction::triggered, this, [this] { showAccounts(); });
    connect(m_actions.action(ActionId::FetchMail), &QAction::triggered, this, [this] {
        if (m_mail->mailboxes().isEmpty())
            return void(showAccounts());
        m_mail->hurry();
        say({tr("Fetching and sending mail"), {}});
    });
    connect(m_unsent, &UnsentStrip::outboxWanted, this, &MainWindow::showOutbox);
    connect(m_unsent, &UnsentStrip::countChanged, this, &MainWindow::tellMail);
    tellMail();
}

void MainWindow::sayKeptForNow(const QString &address)
{
    say({tr("This computer has no keychain: the password of %1 is asked for at each start").arg(named(address)), {}});
}

void MainWindow::tellOfMail(TraySign &tray)
{
    const auto reading = [this] {
        const bool isSeen = isActiveWindow() && m_pages->currentWidget() == m_panes && m_conversation->isVisible();
        return isSeen ? m_conversation->ticket() : TicketId();
    };
    auto *notices = new MailNotices(m_desk, m_profile, reading, this);
    connect(notices, &MailNotices::plain, &tray, &TraySign::say);
    const auto goTo = [this](TicketId ticket) {
        comeForward();
        openTicket(ticket);
    };
    connect(notices, &MailNotices::ticketWanted, this, goTo);
    connect(notices, &MailNotices::replyWanted, this, [this, goTo](TicketId ticket) {
        goTo(ticket);
        m_actions.action(ActionId::Reply)->trigger();
    });
    connect(notices, &MailNotices::talkWanted, this, [this, goTo](TicketId ticket) {
        goTo(ticket);
        m_actions.action(ActionId::Talk)->trigger();
    });
}

AccountsDialog *MainWindow::showAccounts()
{
    auto *dialog = findChild<AccountsDialog *>();
    if (!dialog) {
        dialog = new AccountsDialog(m_desk, *m_mail, this);
        connect(dialog, &AccountsDialog::said, this, &MainWindow::say);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

/// Somebody leaves while mail of theirs waits that this program would send.
bool MainWindow::staysForMail()
{
    const auto wanted = SeatSettings(m_profile.settings()).leaving();
    if (m_unsent->onTheWay() == 0 || m_mail->mailboxes().isEmpty() || qApp->isSavingSession()
        || wanted == SeatSettings::Leaving::Keep)
        return false;
    if (wanted == SeatSettings::Leaving::Send) {
        sendAndLeave();
        return true;
    }
    Question question;
    question.title = tr("%Ln mails have not gone yet", nullptr, m_unsent->onTheWay());
    question.sentence = tr("Kept, they go out when Earshot runs again here or the team's mailroom sends them.");
    question.yes = tr("Send and quit");
    question.no = tr("Stay");
    question.other = tr("Keep and quit");
    question.onOther = [this] { leave(); };
    ask(this, question, this, [this] { sendAndLeave(); });
    return true;
}

void MainWindow::leave()
{
    m_isLeaving = true;
    quit();
    m_isLeaving = false; // a form with words in it may have stayed
}

void MainWindow::sendAndLeave()
{
    constexpr int PatienceMs = 20'000;
    if (std::exchange(m_isSendingOut, true))
        return; // it is on its way
    say({tr("Sending what waits; then Earshot ends"), {}});
    auto *patience = new QTimer(this);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [this, patience] {
        patience->deleteLater();
        m_isSendingOut = false;
        say({tr("It could not be sent now. It waits in the outbox"), {}});
    });
    const auto leaveWhenGone = [this, patience] {
        if (m_unsent->onTheWay() > 0)
            return;
        patience->deleteLater();
        m_isSendingOut = false;
        leave();
    };
    connect(m_unsent, &UnsentStrip::countChanged, patience, leaveWhenGone);
    patience->start(PatienceMs);
    QTimer::singleShot(0, patience, leaveWhenGone); // it may have gone while somebody thought about it
    m_desk.act(endThinking).then(this, [this](const Result<int> &) { m_mail->hurry(); });
}

void MainWindow::tellMail()
{
    const QList<Mailbox> &mailboxes = m_mail->mailboxes();
    m_mailSign->setVisible(!mailboxes.isEmpty() || m_unsent->count() > 0);
    int waiting = 0;
    bool isFailing = false;
    for (const Mailbox &mailbox : mailboxes) {
        const MailboxState state = m_mail->state(mailbox.id);
        waiting += state.waiting;
        isFailing = isFailing || state.incoming.isFailing() || state.outgoing.isFailing();
    }
    const Mailbox *troubled = m_mail->troubled();
    if (isFailing || troubled)
        m_mailSign->say(tr("Mail: not working"), IconName::Mail, Token::Due);
    else if (m_unsent->count() > 0)
        m_mailSign->say(tr("Mail: %Ln not sent", nullptr, m_unsent->count()), IconName::Mail, Token::Due);
    else if (waiting > 0)
        m_mailSign->say(tr("Mail: %Ln to come", nullptr, waiting), IconName::Mail);
    else
        m_mailSign->say(tr("Mail: up to date"), IconName::Mail);

    m_mailStrip->setVisible(troubled);
    if (!troubled)
        return;
    const MailboxState state = m_mail->state(troubled->id);
    const QDateTime now = m_desk.now().toLocalTime();
    const bool isIncoming = isLong(state.incoming, m_desk.now());
    const bool isOutgoing = !isIncoming && isLong(state.outgoing, m_desk.now());
    const QString address = named(troubled->address);
    const bool isSignedIn = troubled->login == MailLogin::Kind::Token; // in the browser, not by a password
    m_mailStrip->clearLinks();
    if (!isIncoming && !isOutgoing) {
        m_mailStrip->setWords(tr("No mail comes from %1").arg(address),
            isSignedIn ? tr("Nobody is signed in to it on this computer.")
                       : tr("Its password is not on this computer. Type it once more."));
        m_mailStrip->addLink(isSignedIn ? tr("Sign in…") : tr("Type it…"), this,
            [this, mailbox = *troubled] { showAccounts()->edit(mailbox); });
        return;
    }
    const MailHealth &health = isIncoming ? state.incoming : state.outgoing;
    const Trouble trouble = words(health.fault, isIncoming ? troubled->incoming : troubled->outgoing);
    const bool isSignInOver = health.fault.kind == MailFault::Kind::SignedOut
        || (isSignedIn && health.fault.kind == MailFault::Kind::Login);
    const QString since = momentWords(health.failingSince, now, QLocale());
    m_mailStrip->setWords(isIncoming ? tr("No mail comes from %1 since %2").arg(address, since)
                                     : tr("No mail goes out by %1 since %2").arg(address, since),
        isSignInOver ? tr("The sign-in in the browser counts no more.") : trouble.oneLine());
    m_mailStrip->addLink(tr("Try it now"), this, [this] { m_mail->hurry(); });
    m_mailStrip->addLink(isSignInOver ? tr("Sign in again…") : tr("Look at it…"), this,
        [this, mailbox = *troubled] { showAccounts()->edit(mailbox); });
}

} // namespace Earshot
