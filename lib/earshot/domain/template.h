// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace Earshot
{

/// The names that stand in braces in canned replies and signatures, as people of this language write them ("de":
/// "vorname"); in English where it has none of its own. All languages are understood side by side: a team shares its
/// replies.
QStringList templateNames(const QString &language);

/// The text with what the names in braces stand for; `values` are by the English names. A name without a value, and
/// braces around anything else, stay as they are: what is missing is to be seen before a mail goes out.
QString expanded(const QString &text, const QHash<QString, QString> &values);

/// What stands in braces like a name and is none: words and spaces, as somebody mistypes "{frist name}".
QStringList unknownNames(const QString &text);

/// The names in braces that expanded() left in the text, as they stand there.
QStringList namesLeft(const QString &text);

} // namespace Earshot
