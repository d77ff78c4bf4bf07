// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/htmlcleaner.h"

#include <algorithm>
#include <utility>

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <gumbo.h>

#include "earshot/mail/htmlbounds.h"
#include "earshot/mail/htmllinks.h"
#include "earshot/mail/htmlrules.h"
#include "earshot/mail/htmlwords.h"
#include "earshot/mail/htmlwriter.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestInput = 2'000'000;
constexpr int mostCells = 2'000;
constexpr int mostColumns = 100;
constexpr int mostRowSpan = 200;
constexpr int deepestTable = 6;
constexpr int deepestBlock = 64;
constexpr int deepestInline = 64;
constexpr qsizetype longestAlt = 300;
constexpr int mostRows = 2'000;

using Kind = HtmlRule::Kind;

HtmlRule ruleOf(const GumboNode *node)
{
    return htmlRule(QLatin1StringView(gumbo_normalized_tagname(node->v.element.tag)));
}

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag_namespace == GUMBO_NAMESPACE_HTML;
}

QList<const GumboNode *> elementsOf(const GumboNode *node)
{
    QList<const GumboNode *> elements;
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (isElement(child))
            elements.append(child);
    }
    return elements;
}

// Whether a parser would end a <p> before something inside this node: then it must be written as <div>.
bool holdsBlock(const GumboNode *node)
{
    const auto elements = elementsOf(node);
    return std::any_of(elements.begin(), elements.end(), [](const GumboNode *child) {
        const HtmlRule rule = ruleOf(child);
        const bool inside = rule.kind == Kind::Inline || rule.kind == Kind::Unwrapped || rule.kind == Kind::Link;
        return inside ? holdsBlock(child)
                      : rule.kind != Kind::Dropped && rule.kind != Kind::Image && rule.name != "br"_L1;
    });
}

QString attribute(const GumboNode *node, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found == nullptr ? QString() : QString::fromUtf8(found->value);
}

QString align(const GumboNode *node)
{
    return alignAttribute(node->v.element.tag == GUMBO_TAG_CENTER ? u"center"_s : attribute(node, "align"));
}

QString side(const GumboNode *node, QLatin1StringView name)
{
    return sideAttribute(name, attribute(node, name.data()));
}

QList<const GumboNode *> rowsOf(const GumboNode *table)
{
    QList<const GumboNode *> rows;
    for (const GumboNode *section : elementsOf(table)) {
        const GumboTag tag = section->v.element.tag;
        if (tag != GUMBO_TAG_TBODY && tag != GUMBO_TAG_THEAD && tag != GUMBO_TAG_TFOOT)
            continue;
        for (const GumboNode *row : elementsOf(section)) {
            if (row->v.element.tag == GUMBO_TAG_TR)
                rows.append(row);
        }
    }
    return rows;
}

QList<const GumboNode *> cellsOf(const GumboNode *row)
{
    QList<const GumboNode *> cells = elementsOf(row);
    cells.removeIf([](const GumboNode *cell) {
        return cell->v.element.tag != GUMBO_TAG_TD && cell->v.element.tag != GUMBO_TAG_TH;
    });
    return cells;
}

class Cleaner
{
public:
    CleanHtml clean(const GumboNode *root);

private:
    void children(const GumboNode *node);
    void element(const GumboNode *node);
    void text(const QString &text);
    void inlineElement(const GumboNode *node, QLatin1StringView name);
    void block(const GumboNode *node, QLatin1StringView name);
    void link(const GumboNode *node);
    void image(const GumboNode *node);
    void table(const GumboNode *node);
    void tableRow(const GumboNode *row);
    void flatTable(const GumboNode *node);
    bool fits(const QList<const GumboNode *> &rows);
    void countBackground(const GumboNode *node);

    CleanHtml m_clean;
    HtmlWriter m_out;
    QList<QLatin1StringView> m_blocks; // what is open now
    QString m_linkText;
    int m_cells = 0;
    int m_rows = 0;
    int m_tables = 0;
    int m_inlines = 0;
    bool m_inLink = false;
    bool m_inHeading = false;
};

CleanHtml Cleaner::clean(const GumboNode *root)
{
    element(root);
    m_clean.html = m_out.html();
    m_clean.truncated = m_out.isFull();
    return m_clean;
}

void Cleaner::children(const GumboNode *node)
{
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length && !m_out.isFull(); ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (isElement(child))
            element(child);
        else if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE
            || child->type == GUMBO_NODE_CDATA)
            text(QString::fromUtf8(child->v.text.text));
    }
}

void Cleaner::element(const GumboNode *node)
{
    const HtmlRule rule = ruleOf(node);
    if (rule.kind == Kind::Dropped)
        return;
    countBackground(node);
    switch (rule.kind) {
    case Kind::Inline:
        return inlineElement(node, rule.name);
    case Kind::Block:
        return block(node, rule.name);
    case Kind::Paragraph:
        return block(node, holdsBlock(node) ? "div"_L1 : rule.name);
    case Kind::Heading: {
        const bool nested = std::exchange(m_inHeading, true);
        block(node, nested ? "div"_L1 : rule.name);
        m_inHeading = nested;
        return;
    }
    case Kind::Item: {
        const bool inList = !m_blocks.isEmpty() && (m_blocks.last() == "ul"_L1 || m_blocks.last() == "ol"_L1);
        return block(node, inList ? rule.name : "div"_L1);
    }
    case Kind::Definition:
        return block(node, !m_blocks.isEmpty() && m_blocks.last() == "dl"_L1 ? rule.name : "div"_L1);
    case Kind::Table:
        return table(node);
    case Kind::Link:
        return link(node);
    case Kind::Image:
        return image(node);
    case Kind::Break:
        m_out.open(rule.name);
        return;
    default:
        return children(node);
    }
}

void Cleaner::text(const QString &text)
{
    if (m_inLink)
        m_linkText += text;
    m_out.text(text);
}

void Cleaner::inlineElement(const GumboNode *node, QLatin1StringView name)
{
    if (m_inlines >= deepestInline)
        return children(node);
    if (!m_out.open(name))
        return;
    ++m_inlines;
    children(node);
    --m_inlines;
    m_out.close(name);
}

void Cleaner::block(const GumboNode *node, QLatin1StringView name)
{
    if (m_blocks.size() >= deepestBlock) {
        children(node);
        m_out.open("br"_L1);
        return;
    }
    if (!m_out.open(name, align(node)))
        return;
    const qsizetype begin = m_out.size();
    m_blocks.append(name);
    children(node);
    m_blocks.removeLast();
    if (name == "pre"_L1)
        m_out.keepLineEnd(begin);
    m_out.close(name);
}

void Cleaner::link(const GumboNode *node)
{
    const QString href = attribute(node, "href").trimmed();
    const QString address = safeLink(href);
    // A jump inside the mail has no target left: it is no link, and no blocked one.
    if (address.isEmpty() && !href.isEmpty() && !href.startsWith(u'#'))
        ++m_clean.blockedLinks;
    if (address.isEmpty() || m_inLink)
        return children(node);
    const QString escaped = address.toHtmlEscaped();
    if (!m_out.open("a"_L1, u" href=\""_s + escaped + u"\" title=\""_s + escaped + u'"'))
        return;
    m_inLink = true;
    m_linkText.clear();
    children(node);
    const QString host = hostToShow(address, m_linkText);
    if (!host.isEmpty() && !m_out.isFull())
        text(u" ["_s + host + u']');
    m_inLink = false;
    m_out.close("a"_L1);
}

void Cleaner::image(const GumboNode *node)
{
    const QString source = safeImage(attribute(node, "src"));
    const QString alt = attribute(node, "alt").simplified();
    if (source.isEmpty()) {
        ++m_clean.blockedImages;
        if (!alt.isEmpty())
            text(u'[' + alt + u']');
        return;
    }
    QString attributes = u" src=\""_s + source.toHtmlEscaped() + u'"';
    if (!alt.isEmpty())
        attributes += u" alt=\""_s + alt.left(longestAlt).toHtmlEscaped() + u'"';
    m_out.open("img"_L1, attributes + side(node, "width"_L1) + side(node, "height"_L1));
}

// Counts the cells of this table, and says whether it may be one: not too deep, not too big, not too broad.
bool Cleaner::fits(const QList<const GumboNode *> &rows)
{
    qsizetype cells = 0;
    int columns = 0;
    for (const GumboNode *row : rows) {
        int inRow = 0;
        for (const GumboNode *cell : cellsOf(row)) {
            inRow += clampedNumber(attribute(cell, "colspan"), 1, mostColumns);
            ++cells;
        }
        columns = std::max(columns, inRow);
    }
    if (m_tables >= deepestTable || m_blocks.size() + 2 > deepestBlock || columns > mostColumns
        || m_cells + cells > mostCells || m_rows + rows.size() > mostRows)
        return false;
    m_cells += int(cells);
    m_rows += int(rows.size());
    return true;
}

void Cleaner::table(const GumboNode *node)
{
    const QList<const GumboNode *> rows = rowsOf(node);
    if (!fits(rows))
        return flatTable(node);
    for (const GumboNode *child : elementsOf(node)) {
        if (child->v.element.tag == GUMBO_TAG_CAPTION)
            element(child);
    }
    if (!m_out.open("table"_L1, align(node) + side(node, "width"_L1)))
        return;
    ++m_tables;
    m_blocks.append("table"_L1);
    for (const GumboNode *row : rows)
        tableRow(row);
    m_blocks.removeLast();
    --m_tables;
    m_out.close("table"_L1);
}

void Cleaner::tableRow(const GumboNode *row)
{
    if (!m_out.open("tr"_L1))
        return;
    for (const GumboNode *cell : cellsOf(row)) {
        const QLatin1StringView name = cell->v.element.tag == GUMBO_TAG_TH ? "th"_L1 : "td"_L1;
        QString attributes = align(cell) + side(cell, "width"_L1) + side(cell, "height"_L1);
        if (const int columns = clampedNumber(attribute(cell, "colspan"), 1, mostColumns); columns > 1)
            attributes += u" colspan=\""_s + QString::number(columns) + u'"';
        if (const int rows = clampedNumber(attribute(cell, "rowspan"), 1, mostRowSpan); rows > 1)
            attributes += u" rowspan=\""_s + QString::number(rows) + u'"';
        countBackground(cell);
        if (!m_out.open(name, attributes))
            break;
        m_blocks.append(name);
        const bool inHeading = std::exchange(m_inHeading, false);
        children(cell);
        m_inHeading = inHeading;
        m_blocks.removeLast();
        m_out.close(name);
    }
    m_out.close("tr"_L1);
}

// One line per row: what a table says when it may not be one.
void Cleaner::flatTable(const GumboNode *node)
{
    for (const GumboNode *row : rowsOf(node)) {
        const bool deep = m_blocks.size() >= deepestBlock;
        if (!deep && !m_out.open("div"_L1))
            return;
        if (!deep)
            m_blocks.append("div"_L1);
        for (const GumboNode *cell : cellsOf(row)) {
            countBackground(cell);
            children(cell);
            text(u" "_s);
        }
        if (deep) {
            m_out.open("br"_L1);
        } else {
            m_blocks.removeLast();
            m_out.close("div"_L1);
        }
    }
}

void Cleaner::countBackground(const GumboNode *node)
{
    if (!attribute(node, "background").isEmpty() || attribute(node, "style").contains("url("_L1, Qt::CaseInsensitive))
        ++m_clean.blockedImages;
}

} // namespace

CleanHtml cleanHtml(const QString &html)
{
    const bool tooLong = html.size() > longestInput;
    QString input = tooLong ? html.first(longestInput) : html;
    input.removeIf(isHtmlControl);
    CleanHtml clean;
    if (fitsTree(input)) {
        const QByteArray utf8 = input.toUtf8();
        GumboOptions options = kGumboDefaultOptions;
        options.max_errors = 0;
        GumboOutput *tree = gumbo_parse_with_options(&options, utf8.constData(), size_t(utf8.size()));
        clean = Cleaner().clean(tree->root);
        gumbo_destroy_output(&options, tree);
    } else {
        clean = wordsOfHtml(input);
    }
    clean.truncated = clean.truncated || tooLong;
    return clean;
}

} // namespace Earshot
