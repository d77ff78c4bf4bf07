// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/id.h"

#include <QString>

namespace Earshot
{

class Desk;

/// A note that is being written, as this seat's journal keeps it. Every change is told by the desk, for the other
/// windows the ticket stands in.
namespace NoteDrafts
{

/// By this the desk tells of it.
QString key(TicketId ticket);
QString find(Desk &desk, TicketId ticket);
/// No text: there is no draft any more.
void keep(Desk &desk, TicketId ticket, const QString &text);
/// Its text is no draft any more, unless something else was typed meanwhile.
void remove(Desk &desk, TicketId ticket, const QString &text);
/// The text is a draft again; what was begun meanwhile stays below it.
void bringBack(Desk &desk, TicketId ticket, const QString &text);
/// What was begun on a ticket that is part of another one now goes on there.
void adopt(Desk &desk, TicketId part, TicketId whole);

} // namespace NoteDrafts

} // namespace Earshot
