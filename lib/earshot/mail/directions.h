// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Earshot
{

/// Whether it turns the reading direction of what stands beside it (UAX 9, 2.1 to 2.3): an embedding, an override or
/// an isolate. The mere marks of a direction are not among them; Arabic and Hebrew read right without any.
bool turnsDirection(QChar c);

/// The text without such signs: they can make "fdp.exe" read as "exe.pdf", and a command differ from what is copied.
/// For all that is shown of a mail; the raw mail keeps them.
QString inOneDirection(QString text);

} // namespace Earshot
