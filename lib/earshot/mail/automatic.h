// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QByteArray>
#include <QString>

namespace Earshot
{

struct MailAddress;

/// Why a mail must never be answered automatically. Stored; the values are fixed.
enum class Automatic {
    None = 0, ///< nothing speaks against an answer
    AutoReply = 1, ///< vacation notes, acknowledgements, read receipts: a machine answered
    Bounce = 2, ///< a report that something could not be delivered, or a mail without a return path
    List = 3, ///< came through a mailing list
    Bulk = 4, ///< newsletters and other mass mail
    Loop = 5, ///< went through an answering machine already, perhaps ours
    NoReply = 6, ///< nobody is there to answer: no sender, or one that says so
};

/// The kind, and the header that says so, for the log ("Precedence: bulk").
struct AutomaticSign {
    Automatic kind = Automatic::None;
    QString because;
};

/// Judges by headers alone. \a header gives a header's value by its name, null where there is none; \a type is the
/// mail's own type with its report-type, if any, after a semicolon.
AutomaticSign automaticSign(
    const std::function<QByteArray(const char *)> &header, const MailAddress &from, const QByteArray &type);

} // namespace Earshot
