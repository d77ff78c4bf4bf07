// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/seat.h"

#include "earshot/desk/secretstore.h"

#include <memory>
#include <optional>

namespace Earshot::Cli
{

/// Where this seat's passwords are.
std::unique_ptr<SecretStore> secretsOf(const Seat &seat);
/// The password on standard input, without its line's end; throws Stop when there is none.
QString typedSecret();
/// Throws Stop when it cannot be kept.
void keep(SecretStore &secrets, const QString &name, const QString &secret);
/// Nothing when there is none, or none that can be read.
std::optional<QString> kept(SecretStore &secrets, const QString &name);
void forget(SecretStore &secrets, const QString &name);

} // namespace Earshot::Cli
