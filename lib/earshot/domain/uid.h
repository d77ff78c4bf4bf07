// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

namespace Earshot
{

/// A new UUIDv7 (RFC 9562, section 5.7): names a row in every desk it is ever copied to, and sorts by time of birth.
QUuid newUid();

} // namespace Earshot
