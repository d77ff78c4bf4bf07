// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace Earshot
{

/// How an element of a mail is written anew.
struct HtmlRule {
    enum class Kind {
        Unwrapped, ///< the element goes, what it holds stays
        Dropped, ///< goes with all it holds
        Inline,
        Block,
        Paragraph, ///< ends before any block inside it
        Heading, ///< ends before another heading inside it
        Item, ///< only directly in a list
        Definition, ///< only directly in a list of definitions
        Table,
        Link,
        Image,
        Break, ///< has neither content nor closing tag
    };
    Kind kind = Kind::Unwrapped;
    QLatin1StringView name; ///< the element it is written as
};

/// The rule for an element by its name in lower case: the allow-list. What it does not know is unwrapped.
HtmlRule htmlRule(QLatin1StringView element);

} // namespace Earshot
