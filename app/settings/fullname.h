// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Earshot
{

/// What the system knows as the whole name of who is logged in, "Maya Lindqvist"; empty when it knows none.
QString fullName();

/// The name in a GECOS field, as passwd(5) has it: before the first comma, "&" standing for the login. Whoever is only
/// called by their login has no name there.
QString nameInGecos(const QString &gecos, const QString &login);

} // namespace Earshot
