// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/secretstore.h"
#include "earshot/domain/mailbox.h"

#include <QJsonObject>

#include <memory>

namespace Earshot::Cli
{

class Seat;

/// The word scripts know a fault by.
QString wordOf(MailFault::Kind kind);
/// What is wrong with a server, and what to do about it.
QString sentenceOf(const MailFault &fault, const MailServer &server);
QJsonObject asJson(const MailFault &fault, const MailServer &server);

/// Where this seat's passwords are.
std::unique_ptr<SecretStore> secretsOf(const Seat &seat);

} // namespace Earshot::Cli
