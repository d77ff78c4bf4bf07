// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/htmlrules.h"

#include <algorithm>
#include <array>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = HtmlRule::Kind;

struct Row {
    QLatin1StringView element;
    Kind kind;
    QLatin1StringView name;
};

// In the order of the alphabet.
constexpr std::array rows{
    Row{"a"_L1, Kind::Link, "a"_L1},
    Row{"address"_L1, Kind::Block, "div"_L1},
    Row{"article"_L1, Kind::Block, "div"_L1},
    Row{"aside"_L1, Kind::Block, "div"_L1},
    Row{"audio"_L1, Kind::Dropped, ""_L1},
    Row{"b"_L1, Kind::Inline, "b"_L1},
    Row{"big"_L1, Kind::Inline, "big"_L1},
    Row{"blockquote"_L1, Kind::Block, "blockquote"_L1},
    Row{"br"_L1, Kind::Break, "br"_L1},
    Row{"caption"_L1, Kind::Block, "div"_L1},
    Row{"center"_L1, Kind::Block, "div"_L1},
    Row{"code"_L1, Kind::Inline, "code"_L1},
    Row{"dd"_L1, Kind::Definition, "dd"_L1},
    Row{"del"_L1, Kind::Inline, "s"_L1},
    Row{"details"_L1, Kind::Block, "div"_L1},
    Row{"dir"_L1, Kind::Block, "ul"_L1},
    Row{"div"_L1, Kind::Block, "div"_L1},
    Row{"dl"_L1, Kind::Block, "dl"_L1},
    Row{"dt"_L1, Kind::Definition, "dt"_L1},
    Row{"em"_L1, Kind::Inline, "em"_L1},
    Row{"embed"_L1, Kind::Dropped, ""_L1},
    Row{"fieldset"_L1, Kind::Block, "div"_L1},
    Row{"figcaption"_L1, Kind::Block, "div"_L1},
    Row{"figure"_L1, Kind::Block, "div"_L1},
    Row{"footer"_L1, Kind::Block, "div"_L1},
    Row{"form"_L1, Kind::Block, "div"_L1},
    Row{"frameset"_L1, Kind::Dropped, ""_L1},
    Row{"h1"_L1, Kind::Heading, "h1"_L1},
    Row{"h2"_L1, Kind::Heading, "h2"_L1},
    Row{"h3"_L1, Kind::Heading, "h3"_L1},
    Row{"h4"_L1, Kind::Heading, "h4"_L1},
    Row{"h5"_L1, Kind::Heading, "h5"_L1},
    Row{"h6"_L1, Kind::Heading, "h6"_L1},
    Row{"head"_L1, Kind::Dropped, ""_L1},
    Row{"header"_L1, Kind::Block, "div"_L1},
    Row{"hr"_L1, Kind::Break, "hr"_L1},
    Row{"i"_L1, Kind::Inline, "i"_L1},
    Row{"iframe"_L1, Kind::Dropped, ""_L1},
    Row{"img"_L1, Kind::Image, "img"_L1},
    Row{"ins"_L1, Kind::Inline, "u"_L1},
    Row{"kbd"_L1, Kind::Inline, "code"_L1},
    Row{"legend"_L1, Kind::Block, "div"_L1},
    Row{"li"_L1, Kind::Item, "li"_L1},
    Row{"listing"_L1, Kind::Block, "pre"_L1},
    Row{"main"_L1, Kind::Block, "div"_L1},
    Row{"math"_L1, Kind::Dropped, ""_L1},
    Row{"menu"_L1, Kind::Block, "ul"_L1},
    Row{"nav"_L1, Kind::Block, "div"_L1},
    Row{"noembed"_L1, Kind::Dropped, ""_L1},
    Row{"noframes"_L1, Kind::Dropped, ""_L1},
    Row{"ol"_L1, Kind::Block, "ol"_L1},
    Row{"p"_L1, Kind::Paragraph, "p"_L1},
    Row{"plaintext"_L1, Kind::Block, "pre"_L1},
    Row{"pre"_L1, Kind::Block, "pre"_L1},
    Row{"s"_L1, Kind::Inline, "s"_L1},
    Row{"samp"_L1, Kind::Inline, "code"_L1},
    Row{"script"_L1, Kind::Dropped, ""_L1},
    Row{"section"_L1, Kind::Block, "div"_L1},
    Row{"select"_L1, Kind::Dropped, ""_L1},
    Row{"small"_L1, Kind::Inline, "small"_L1},
    Row{"strike"_L1, Kind::Inline, "s"_L1},
    Row{"strong"_L1, Kind::Inline, "strong"_L1},
    Row{"style"_L1, Kind::Dropped, ""_L1},
    Row{"sub"_L1, Kind::Inline, "sub"_L1},
    Row{"summary"_L1, Kind::Block, "div"_L1},
    Row{"sup"_L1, Kind::Inline, "sup"_L1},
    Row{"svg"_L1, Kind::Dropped, ""_L1},
    Row{"table"_L1, Kind::Table, "table"_L1},
    Row{"template"_L1, Kind::Dropped, ""_L1},
    Row{"title"_L1, Kind::Dropped, ""_L1},
    Row{"tt"_L1, Kind::Inline, "code"_L1},
    Row{"u"_L1, Kind::Inline, "u"_L1},
    Row{"ul"_L1, Kind::Block, "ul"_L1},
    Row{"video"_L1, Kind::Dropped, ""_L1},
    Row{"xmp"_L1, Kind::Block, "pre"_L1},
};

} // namespace

HtmlRule htmlRule(QLatin1StringView element)
{
    const auto *row = std::lower_bound(
        rows.begin(), rows.end(), element, [](const Row &row, QLatin1StringView name) { return row.element < name; });
    return row != rows.end() && row->element == element ? HtmlRule{row->kind, row->name} : HtmlRule{};
}

} // namespace Earshot
