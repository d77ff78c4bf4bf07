// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/htmlbounds.h"

#include <algorithm>
#include <array>

#include <QList>

#include "earshot/mail/htmltokens.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int deepest = 200;
constexpr int mostTags = 200'000;
constexpr int mostAttributes = 1'000;
constexpr qint64 mostRepeats = 500'000;

constexpr std::array voidElements{"area"_L1, "base"_L1, "basefont"_L1, "bgsound"_L1, "br"_L1, "col"_L1, "command"_L1,
    "embed"_L1, "frame"_L1, "hr"_L1, "image"_L1, "img"_L1, "input"_L1, "keygen"_L1, "link"_L1, "meta"_L1, "param"_L1,
    "source"_L1, "track"_L1, "wbr"_L1};
// A second one closes the first, so that a row of them without closing tags is no nest.
constexpr std::array closedByTheNext{"a"_L1, "body"_L1, "colgroup"_L1, "dd"_L1, "dt"_L1, "head"_L1, "html"_L1, "li"_L1,
    "optgroup"_L1, "option"_L1, "p"_L1, "tbody"_L1, "td"_L1, "tfoot"_L1, "th"_L1, "thead"_L1, "tr"_L1};
// HTML 5 section 13.2.4.3: opened again by the parser in every block that follows until they are closed.
constexpr std::array formatting{"b"_L1, "big"_L1, "code"_L1, "em"_L1, "font"_L1, "i"_L1, "nobr"_L1, "s"_L1, "small"_L1,
    "strike"_L1, "strong"_L1, "tt"_L1, "u"_L1};
// A closing tag inside one of these does not reach what is around it (HTML 5 section 13.2.4.2).
constexpr std::array fences{"applet"_L1, "button"_L1, "caption"_L1, "marquee"_L1, "math"_L1, "object"_L1, "select"_L1,
    "svg"_L1, "table"_L1, "template"_L1};

template<class Names>
bool contains(const Names &names, const QString &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

int attributeCount(QStringView attributes)
{
    int count = 0;
    bool inside = false;
    QChar quote;
    QChar last;
    for (QChar c : attributes) {
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (last == u'=' && (c == u'"' || c == u'\'')) {
            quote = c;
            inside = true;
        } else if (c.isSpace() || c == u'/') {
            inside = false;
            continue; // so that last stays "=" over "a = 'b'"
        } else if (!inside) {
            inside = true;
            count += last == u'=' ? 0 : 1;
        }
        last = c;
    }
    return count;
}

class Nest
{
public:
    bool open(const HtmlToken &tag)
    {
        const bool format = contains(formatting, tag.name);
        m_formats += format ? 1 : 0;
        m_repeats += format ? 0 : m_formats;
        if (!contains(voidElements, tag.name) && (m_foreign || !contains(closedByTheNext, tag.name)))
            m_names.append(tag.name);
        m_foreign = m_foreign || tag.name == "svg"_L1 || tag.name == "math"_L1;
        return m_names.size() <= deepest && m_repeats <= mostRepeats
            && attributeCount(tag.attributes) <= mostAttributes;
    }

    bool close(const QString &name)
    {
        const bool format = contains(formatting, name);
        m_formats -= format && m_formats > 0 ? 1 : 0;
        m_repeats += format ? 0 : m_formats;
        const qsizetype at = reach(name, format);
        if (at >= 0 && format)
            m_names.removeAt(at);
        else if (at >= 0)
            m_names.resize(at);
        return m_repeats <= mostRepeats;
    }

private:
    // Counts a closing tag only where every parser would: a wrong "no" makes text of a mail, a wrong "yes" hangs.
    qsizetype reach(const QString &name, bool format) const
    {
        for (qsizetype at = m_names.size() - 1; at >= 0; --at) {
            const QString &open = m_names[at];
            if (open == name)
                return at;
            const bool light = contains(formatting, open) || open == "span"_L1;
            if (contains(fences, open) || (!light && !format && name == "span"_L1) || (m_foreign && !light))
                return -1;
        }
        return -1;
    }

    QList<QString> m_names;
    qint64 m_repeats = 0;
    int m_formats = 0;
    bool m_foreign = false; // stays true once seen: rules differ inside drawings and formulas
};

} // namespace

bool fitsTree(QStringView html)
{
    HtmlTokens tokens(html);
    HtmlToken token;
    Nest nest;
    int tags = 0;
    while (tokens.next(token)) {
        const bool opens = token.kind == HtmlToken::Kind::Start;
        if (!opens && token.kind != HtmlToken::Kind::End)
            continue;
        const bool fits = opens ? nest.open(token) : nest.close(token.name);
        if (!fits || ++tags > mostTags)
            return false;
    }
    return true;
}

} // namespace Earshot
