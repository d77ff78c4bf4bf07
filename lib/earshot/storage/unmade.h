// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/storage/histories.h"

namespace Earshot
{

/// Rows that undo took away, kept whole for a redo. Their ids, and the numbers of tickets, are not given to others.
namespace Unmade
{

/// The columns of a row as one text, each under its name.
QString textOf(QLatin1StringView columns, const QVariantList &values);
QVariantList valuesOf(QLatin1StringView columns, const QString &text);

void keepText(Session &session, Kind kind, qint64 row, qint64 number, const QString &content, const QString &parts);
/// Content and parts, which are forgotten with it; throws NotFound.
std::pair<QString, QString> takeText(Session &session, Kind kind, qint64 row);

/// `number` is a ticket's; `parts` is what stands in other tables.
template<class Noun>
void keep(Session &session, const Noun &noun, qint64 number = 0, const QString &parts = {})
{
    keepText(session, Table<Noun>::kind, noun.id.value, number,
        textOf(Table<Noun>::columns, Detail::sqlValues(Table<Noun>::fields(noun))), parts);
}

/// Whether something stands on a ticket, so that it cannot be unmade: mails, notes, calls, tags, links.
bool isInUse(Session &session, TicketId id);

/// The row as it was kept; throws NotFound.
template<class Noun>
Noun take(Session &session, Id<Noun> id, QString *parts = nullptr)
{
    const auto [content, others] = takeText(session, Table<Noun>::kind, id.value);
    if (parts)
        *parts = others;
    Noun noun;
    noun.id = id;
    qsizetype at = 0;
    const QVariantList read = valuesOf(Table<Noun>::columns, content);
    std::apply([&](auto &...values) { (fromSql(read.at(at++), values), ...); }, Table<Noun>::fields(noun));
    return noun;
}

} // namespace Unmade

} // namespace Earshot
