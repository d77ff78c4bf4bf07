// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/stop.h"

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

Exit exitOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound:
        return Exit::NotFound;
    case Error::Kind::Conflict:
    case Error::Kind::Refused:
        return Exit::Refused;
    case Error::Kind::Offline:
        return Exit::NoDesk;
    case Error::Kind::Busy:
    case Error::Kind::Broken:
        break;
    }
    return Exit::Failed;
}

/// The detail without the statement that failed, which is for the log.
QString said(const Error &error)
{
    return error.detail.section(u" — "_s, 0, 0);
}

QString sentenceOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        return u"There is no such thing on this desk (%1)."_s.arg(said(error));
    case Error::Kind::Conflict:
        return u"Somebody else changed or holds the same (%1). Look at it as it is now, then try again."_s.arg(
            said(error));
    case Error::Kind::Refused:
        return u"The desk refused: %1."_s.arg(said(error));
    case Error::Kind::Offline:
        return u"The database server cannot be reached (%1). Try again when it answers."_s.arg(said(error));
    case Error::Kind::Busy:
        return u"The desk was busy the whole time (%1). Try again in a moment."_s.arg(said(error));
    case Error::Kind::Broken:
        break;
    }
    return u"That failed: %1. Run \"earshot-cli check\" to see whether the desk is sound."_s.arg(said(error));
}

} // namespace

Stop::Stop(const Error &error)
    : Stop(exitOf(error.kind), sentenceOf(error))
{
}

} // namespace Earshot::Cli
