// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Earshot
{

/// A mail's bytes from its first header line on, cut to what a parser may safely be given.
struct BoundedMail {
    QByteArray bytes; ///< shares the raw mail's memory where nothing was changed: keep that alive
    bool cut = false; ///< headers, lines of a header, or parts beyond the caps were left out
    bool endsInHeaders = false; ///< it was cut off before its text: in a line, or though its headers promise one
};

/// Skips a byte order mark, blank lines and mbox "From " lines at the start, then caps every header block: 5,000
/// headers, 256 KiB each, 4 MiB together; and the mail at 20,000 boundary lines. Puts in the blank line that is missing
/// when the body follows its headers at once. One pass; nothing is copied unless something is changed. Any thread.
BoundedMail boundedMail(const QByteArray &raw);

/// True when the bytes begin with a block of headers and one of them is a mail's (From, Date, Subject, Received, …).
bool hasMailHeaders(QByteArrayView bytes);

} // namespace Earshot
