// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/usage.h"

#include <algorithm>

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

Usage::Usage(const QString &line)
{
    const QStringList pieces = line.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        QString piece = pieces.at(i);
        Slot slot;
        slot.optional = piece.startsWith(u'[');
        const auto bare = [&slot](QString text) {
            text.remove(u'[').remove(u']');
            slot.repeated = slot.repeated || text.endsWith(u'…');
            return text.remove(u'…');
        };
        if (!bare(piece).startsWith(u"--")) {
            slot.value = bare(piece);
            m_words << slot;
            continue;
        }
        slot.name = bare(piece);
        const bool takesValue = !piece.contains(u']') && i + 1 < pieces.size();
        if (takesValue)
            slot.value = bare(pieces.at(++i));
        m_options << slot;
    }
}

const Usage::Slot *Usage::option(const QString &name) const
{
    const auto found
        = std::find_if(m_options.begin(), m_options.end(), [&name](const Slot &option) { return option.name == name; });
    return found == m_options.end() ? nullptr : &*found;
}

} // namespace Earshot::Cli
