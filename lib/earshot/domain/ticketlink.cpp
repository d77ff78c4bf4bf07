// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/ticketlink.h"

#include <QStringList>

namespace Earshot
{

using namespace Qt::StringLiterals;

QString linkText(const LinkChange &change)
{
    return u"link:%1:%2:%3"_s.arg(int(change.kind)).arg(int(change.isReverse)).arg(int(change.isMade));
}

std::optional<LinkChange> linkChangeIn(const QString &text)
{
    const QStringList parts = text.split(u':');
    const int kind = parts.value(1).toInt();
    if (parts.size() != 4 || parts.first() != u"link" || kind < 0 || kind > int(LinkKind::CausedBy))
        return {};
    return LinkChange{LinkKind(kind), parts.at(2) == u"1", parts.at(3) == u"1"};
}

} // namespace Earshot
