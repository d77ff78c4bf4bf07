// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/mailbox.h"

#include <QJsonObject>

namespace Earshot::Cli
{

/// The word scripts know a fault by.
QString wordOf(MailFault::Kind kind);
/// What is wrong with a server, and what to do about it.
QString sentenceOf(const MailFault &fault, const MailServer &server);
QJsonObject asJson(const MailFault &fault, const MailServer &server);

} // namespace Earshot::Cli
