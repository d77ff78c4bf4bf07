// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Earshot
{

/// Text from bytes whose charset is only claimed: the declared one, else UTF-8, else windows-1252. Never fails; what
/// cannot be read becomes U+FFFD. NULs are dropped, line ends become "\n". Any thread.
QString decodedText(QByteArrayView bytes, QByteArrayView declaredCharset);

/// Whether the bytes make sense in that charset; of a charset nobody knows none do. Any thread.
bool isInCharset(QByteArrayView bytes, QByteArrayView charset);

} // namespace Earshot
