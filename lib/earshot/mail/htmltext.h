// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Earshot
{

/// The plain text of an HTML mail: one line per block, "- " and numbers for lists, "> " for quoted mail, tabs between
/// cells, an underscore line for a rule. Reads at most 2 million characters, in linear time; builds no tree, so that
/// nothing nested can harm. Thread-safe.
QString htmlToText(const QString &html);

} // namespace Earshot
