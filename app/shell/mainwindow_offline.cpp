// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the desk answers, and what waits for it: in the foot of the window and in a strip above.
#include "earshot/desk/desk.h"

#include <QAction>

#include "shell/actions.h"
#include "shell/mainwindow.h"
#include "shell/statusline.h"
#include "shell/strip.h"
#include "shell/times.h"

namespace Earshot
{

QString MainWindow::offlineWords() const
{
    return m_waitingEntries == 0 ? tr("Offline: nothing waits")
                                 : tr("Offline: %Ln messages wait", nullptr, m_waitingEntries);
}

void MainWindow::tellDesk()
{
    m_lineSign->say(lineWords(), IconName::Phone);
    if (m_isOffline)
        m_deskSign->say(offlineWords(), IconName::Clock, Token::Due);
    else if (m_waitingEntries > 0)
        m_deskSign->say(tr("Desk: saving"), IconName::Clock);
    else
        m_deskSign->say(tr("Desk: all saved"), IconName::Check);
}

void MainWindow::tellOffline(bool offline)
{
    if (offline && !m_isOffline) {
        const QDateTime now = m_desk.now().toLocalTime();
        m_offline->setWords(tr("Offline since %1").arg(clockTime(now.time(), QLocale())),
            tr("What you write is kept on this computer. Replies, notes, calls and visits go in by themselves."));
    }
    m_isOffline = offline;
    m_goesInLate = !offline && m_waitingEntries > 0;
    m_offline->setVisible(offline);
    say({offline ? offlineWords() : tr("The desk is back"), {}});
    tellDesk();
}

} // namespace Earshot
