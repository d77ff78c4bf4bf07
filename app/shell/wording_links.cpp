// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/wording.h"
#include "shell/wordingcontext.h"

namespace Earshot
{

QString words(const TicketLinkRow &link)
{
    switch (link.kind) {
    case LinkKind::ChildOf:
        return link.isReverse ? Wording::tr("Parent of") : Wording::tr("Child of");
    case LinkKind::DuplicateOf:
        return link.isReverse ? Wording::tr("Has the duplicate") : Wording::tr("Duplicate of");
    case LinkKind::CausedBy:
        return link.isReverse ? Wording::tr("Cause of") : Wording::tr("Caused by");
    }
    return {};
}

} // namespace Earshot
