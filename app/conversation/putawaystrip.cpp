// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/putawaystrip.h"

#include <QAction>
#include <QCoreApplication>

#include "shell/actions.h"
#include "shell/strip.h"

namespace Earshot
{

namespace
{

struct PutAway {
    Q_DECLARE_TR_FUNCTIONS(PutAway)
};

} // namespace

Strip *makePutAwayStrip(Actions &actions, QWidget *parent)
{
    auto *strip = new Strip(Strip::Kind::Due, IconName::Trash, parent);
    QAction *restore = actions.action(ActionId::Restore);
    strip->addLink(PutAway::tr("Put back"), restore, [restore] { restore->trigger(); });
    strip->hide();
    return strip;
}

void showPutAway(Strip &strip, const Ticket &ticket)
{
    const bool isSpam = ticket.shelf == Shelf::Spam;
    strip.setIcon(isSpam ? IconName::Spam : IconName::Trash);
    strip.setWords(isSpam ? PutAway::tr("This ticket is in spam") : PutAway::tr("This ticket is in the trash"),
        PutAway::tr("It stands on no list and counts in no report."));
    strip.setVisible(isSpam || ticket.shelf == Shelf::Trash);
}

} // namespace Earshot
