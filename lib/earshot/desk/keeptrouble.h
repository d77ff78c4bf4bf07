// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/storage/failure.h"

#include <QString>

namespace Earshot
{

/// Why a backup, a restore, an export or the import of one did not come about.
enum class KeepTrouble {
    None,
    Cancelled,
    AlreadyThere, ///< nothing that is there is written over
    NoPlace, ///< the folder is not there, or may not be written
    DiskFull,
    NetworkShare,
    NotThere,
    OwnDesk, ///< the desk itself, not a backup of it
    NoDesk, ///< another file than a desk
    NoExport,
    Newer, ///< a newer program wrote it
    Damaged, ///< what was written, or is to be read, is not whole
    NotEmpty, ///< there is already something on the desk
    Offline,
    Other, ///< the detail tells
};

/// What came of it.
struct KeepOutcome {
    KeepTrouble trouble = KeepTrouble::None;
    QString detail; ///< for the log: what, or which file
    QString path; ///< what was written or read
    QString kept; ///< where the desk is that a restore replaced; empty when there was nothing on it
    qint64 tickets = 0;
    qint64 messages = 0;
    qint64 mails = 0; ///< raw ones, in an export
    qint64 attachments = 0; ///< in an export
    qint64 unreadable = 0; ///< attachments that could not be taken out of their mail, and are only in it

    bool isDone() const { return trouble == KeepTrouble::None; }
};

/// Thrown like any Failure; says more precisely what the matter is.
class KeepFailure final : public Failure
{
public:
    KeepFailure(KeepTrouble trouble, const QString &detail)
        : Failure(Error::Kind::Refused, detail)
        , m_trouble(trouble)
    {
    }
    KeepTrouble trouble() const { return m_trouble; }

private:
    KeepTrouble m_trouble;
};

} // namespace Earshot
