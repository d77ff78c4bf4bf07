// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <iterator>

#include <QStringView>

namespace Earshot
{

/// Whether `text` is one of `words`, an array of `const char16_t *`.
template<class Words>
bool isOneOf(const Words &words, QStringView text)
{
    return std::any_of(
        std::begin(words), std::end(words), [&](const char16_t *word) { return text == QStringView(word); });
}

} // namespace Earshot
