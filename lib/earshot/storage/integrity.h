// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/storage/session.h"

#include <QStringList>

namespace Earshot
{

/// What a look over the whole desk has found.
struct IntegrityReport {
    qint64 tickets = 0;
    qint64 messages = 0;
    QStringList problems; ///< in words; of each kind the first hundred and how many more there are

    bool isSound() const { return problems.isEmpty(); }
};

namespace Integrity
{

/// Looks whether the database itself is sound, whether every message has its ticket, every mail its raw bytes with
/// the right SHA-256, every entry its place in the search index, and every reference its other end. Reads every byte
/// of mail once; changes nothing. For the long reader.
IntegrityReport check(Session &session);

} // namespace Integrity

} // namespace Earshot
