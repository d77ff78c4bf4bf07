// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/mailbox.h"

#include <QLocale>

#include "shell/wording.h"

namespace Earshot
{

/// What is wrong with a mail server, and what to do about it.
Trouble words(const MailFault &fault, const MailServer &server);
/// How one direction of a mailbox is doing: "Fine, 14:05", "The password is not right, since 13:50".
QString words(const MailHealth &health, const QDateTime &now, const QLocale &locale);

} // namespace Earshot
