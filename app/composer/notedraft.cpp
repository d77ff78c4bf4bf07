// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/notedraft.h"

#include "earshot/desk/desk.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

QString NoteDrafts::key(TicketId ticket)
{
    return u"note/%1"_s.arg(ticket.value);
}

QString NoteDrafts::find(Desk &desk, TicketId ticket)
{
    return QString::fromUtf8(desk.journal().content(key(ticket)));
}

void NoteDrafts::keep(Desk &desk, TicketId ticket, const QString &text)
{
    if (text.isEmpty())
        desk.journal().remove(key(ticket));
    else
        desk.journal().put(key(ticket), Journal::Kind::Draft, text.toUtf8());
    Q_EMIT desk.draftChanged(key(ticket));
}

void NoteDrafts::remove(Desk &desk, TicketId ticket, const QString &text)
{
    Q_EMIT desk.draftAsked(key(ticket));
    if (find(desk, ticket).trimmed() == text.trimmed())
        keep(desk, ticket, {});
}

void NoteDrafts::bringBack(Desk &desk, TicketId ticket, const QString &text)
{
    Q_EMIT desk.draftAsked(key(ticket));
    const QString begun = find(desk, ticket);
    keep(desk, ticket, begun.trimmed().isEmpty() ? text : text + u"\n\n"_s + begun);
}

void NoteDrafts::adopt(Desk &desk, TicketId part, TicketId whole)
{
    Q_EMIT desk.draftAsked(key(part));
    const QString begun = find(desk, part);
    if (begun.isEmpty())
        return;
    bringBack(desk, whole, begun);
    keep(desk, part, {});
}

} // namespace Earshot
