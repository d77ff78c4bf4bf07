// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Earshot
{

/// A mail whose own headers hold only encoded words (RFC 2047) that are in the charset they name: others, such as
/// `=?UTF-8?Q?J=FCrgen?=`, are written anew in UTF-8 as decodedText() reads them. Words that follow each other in one
/// charset are judged together, because a character may be split between them. Shares the memory of `mail` where
/// nothing was changed. Any thread.
QByteArray withReadableWords(const QByteArray &mail);

} // namespace Earshot
