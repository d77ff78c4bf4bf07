// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Earshot
{

/// What a header says whose encoded words (RFC 2047) may stand anywhere. Any thread.
QString textWithWords(QByteArrayView header);

/// A mail whose encoded words (RFC 2047) in its own headers are written anew: each run of them becomes one word in
/// UTF-8, read as decodedText() reads their charset, so that `=?UTF-8?Q?J=FCrgen?=` is Jürgen too. Shares the memory of
/// `mail` where there are none. Any thread.
QByteArray withReadableWords(const QByteArray &mail);

} // namespace Earshot
