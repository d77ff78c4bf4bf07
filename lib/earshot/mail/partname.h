// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Earshot
{

/// A name that is safe to save under on every system and shows its true ending: no path, control or invisible
/// characters, no change of writing direction, no reserved device name, at most 200 bytes. Never empty.
QString cleanedPartName(const QString &declared, const QByteArray &type);

/// True for a part people would read as text, told by its declared type, or by its name where the type says nothing.
bool looksReadable(const QString &cleanedName, const QByteArray &type);

/// True for a part that runs when it is opened, told by its name, its declared type, or its first bytes.
bool looksExecutable(const QString &cleanedName, const QByteArray &type, QByteArrayView firstBytes);

} // namespace Earshot
