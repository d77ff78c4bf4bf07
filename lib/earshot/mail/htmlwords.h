// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/mail/htmlcleaner.h"

namespace Earshot
{

/// The words of HTML that is nested too deep for a tree, line by line.
CleanHtml wordsOfHtml(const QString &html);

} // namespace Earshot
