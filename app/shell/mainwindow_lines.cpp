// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in telephone in the window: its lines, and whoever calls by them.
#include "earshot/desk/desk.h"

#include <QAction>
#include <QApplication>

#include "calls/callercard.h"
#include "calls/calllines.h"
#include "calls/siplines.h"
#include "settings/linesdialog.h"
#include "shell/actions.h"
#include "shell/linewording.h"
#include "shell/mailwork.h"
#include "shell/mainwindow.h"
#include "shell/notifier.h"
#include "shell/profile.h"
#include "shell/seatsecrets.h"
#include "shell/telephone.h"
#include "tickets/ticketlistmodel.h"
#include "tickets/ticketspane.h"

namespace Earshot
{

void MainWindow::connectLines()
{
    m_lines = new SipLines(m_desk, m_mail->secrets(), m_profile.telephone(), this);
    new CallLines(m_desk, m_actions, *m_lines, m_telephone->line(), m_profile.settings(), this);
    connect(m_lines, &SipLines::changed, this, &MainWindow::tellDesk);
    connect(m_lines, &SipLines::keptForNow, this, &MainWindow::sayKeptForNow);
    connect(m_actions.action(ActionId::Lines), &QAction::triggered, this, &MainWindow::showLines);

    auto *card = new CallerCard(m_desk, m_actions, this);
    connect(card, &CallerCard::said, this, &MainWindow::say);
    connect(card, &CallerCard::ticketWanted, this, &MainWindow::openForm); // what one hears can be typed at once
    auto *notifier = new Notifier(QStringLiteral("call.incoming"), this);
    connect(card, &CallerCard::callerChanged, this, [this, card, notifier] {
        const QString who = card->callerWords();
        if (who.isEmpty())
            return notifier->withdraw();
        if (isActiveWindow())
            return; // it is seen
        notifier->show(tr("Incoming call"), who,
            {{QStringLiteral("answer"), tr("Answer")}, {QStringLiteral("decline"), tr("Decline")}});
        QApplication::alert(this);
    });
    connect(notifier, &Notifier::pressed, this, [this](const QString &key) {
        if (key != u"decline")
            comeForward();
        if (key == u"answer")
            m_actions.action(ActionId::AnswerCall)->trigger();
        else if (key == u"decline")
            m_actions.action(ActionId::DeclineCall)->trigger();
    });
    // The first list is there before anything is started for calls.
    connect(&m_tickets->model(), &TicketListModel::filled, m_lines, &SipLines::start,
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void MainWindow::showLines()
{
    auto *dialog = findChild<LinesDialog *>();
    if (!dialog) {
        dialog = new LinesDialog(m_desk, *m_lines, this);
        connect(dialog, &LinesDialog::said, this, &MainWindow::say);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

/// How calls go out, for the foot of the window.
QString MainWindow::lineWords() const
{
    if (m_actions.action(ActionId::OwnPhone)->isChecked())
        return tr("Calls: on your own phone");
    const SipAccount *account = m_lines ? m_lines->presentAccount() : nullptr;
    return account ? tr("Telephone: %1", "how the line is doing").arg(stateWords(*m_lines, *account))
                   : tr("Calls: handed to your telephone program");
}

} // namespace Earshot
