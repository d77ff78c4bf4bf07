// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/id.h"

#include <QList>
#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace Earshot
{

class Desk;

/// Asks for one of the desk's tickets, by its number or by words of it, but for those in `but`.
void askForTicket(Desk &desk, QWidget *parent, const QString &title, const QString &yes, const QList<TicketId> &but,
    QObject *context, std::function<void(TicketId ticket, const QString &number)> onTicket);

} // namespace Earshot
