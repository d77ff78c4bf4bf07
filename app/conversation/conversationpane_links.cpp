// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where links of a mail lead, asked before it is gone there.
#include "conversation/conversationpane.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

#include "calls/talkbutton.h"
#include "conversation/linkpress.h"
#include "shell/look.h"
#include "shell/plaintext.h"
#include "shell/wording.h"

namespace Earshot
{

void ConversationPane::pressLink(const QUrl &address, const QString &text)
{
    const LinkTarget target = linkTarget(address, text);
    switch (target.kind) {
    case LinkTarget::Kind::Web: {
        const QString whole = target.address.toString(QUrl::FullyEncoded).left(500);
        ask(this,
            {tr("Open %1?").arg(target.host),
                target.disguised ? tr("Careful: the link shows something else than where it leads.\n%1").arg(whole)
                                 : tr("It opens in the browser, outside Earshot.\n%1").arg(whole),
                tr("Open in the browser"), tr("Stay here"), target.disguised ? Look::Danger : Look::Filled},
            this, [this, target] {
                if (!QDesktopServices::openUrl(target.address))
                    tell(this, tr("No browser answered"), tr("The system has no program for web addresses."));
            });
        return;
    }
    case LinkTarget::Kind::Mail:
        QGuiApplication::clipboard()->setText(target.plain);
        Q_EMIT said({tr("Copied the address %1").arg(named(target.plain)), {}});
        return;
    case LinkTarget::Kind::Phone:
        ask(this,
            {tr("Call %1?").arg(target.plain), tr("The call is kept on this ticket."), tr("Call"), tr("Stay here"),
                Look::Filled},
            this, [this, number = target.plain] { m_talk->callNumber(number); });
        return;
    case LinkTarget::Kind::Nowhere:
        Q_EMIT said({tr("This link is of a kind that is never opened"), {}});
        return;
    }
}

} // namespace Earshot
