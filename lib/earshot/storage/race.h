// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/storage/failure.h"

class QSqlError;

namespace Earshot
{

/// What must be unique is there twice. Either somebody else wrote it after our transaction began, then the next try
/// sees theirs, or it is our own mistake, then it fails again.
class Race : public Failure
{
public:
    using Failure::Failure;
};

/// Whether the driver reports what may be a Race: only a server on which several write at once does.
bool mayBeRace(const QSqlError &error);

} // namespace Earshot
