// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/htmlcleaner.h"

#include <algorithm>
#include <utility>

#include <QByteArray>
#include <QList>

#include <gumbo.h>

#include "earshot/mail/htmlbounds.h"
#include "earshot/mail/htmllinks.h"
#include "earshot/mail/htmlrules.h"
#include "earshot/mail/htmltext.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestInput = 2'000'000;
constexpr int mostCharacters = 200'000;
constexpr int mostElements = 20'000;
constexpr int mostCells = 2'000;
constexpr int mostColumns = 100;
constexpr int mostRowSpan = 200;
constexpr int deepestTable = 6;
constexpr int deepestBlock = 64;
constexpr int deepestInline = 64;
constexpr int largestSide = 1'600; // pixels
constexpr qsizetype longestAlt = 300;
constexpr int mostRows = 2'000;

using Kind = HtmlRule::Kind;

HtmlRule ruleOf(const GumboNode *node)
{
    return htmlRule(QLatin1StringView(gumbo_normalized_tagname(node->v.element.tag)));
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' && c != u'\r';
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

int number(const QString &text, int least, int most)
{
    qint64 value = 0;
    for (QChar c : text.trimmed()) {
        if (c < u'0' || c > u'9')
            break;
        value = std::min<qint64>(value * 10 + c.digitValue(), most);
    }
    return std::max(int(value), least);
}

QString align(const GumboNode *node)
{
    const QString value = attribute(node, "align").trimmed().toLower();
    const bool known = value == "left"_L1 || value == "right"_L1 || value == "center"_L1 || value == "justify"_L1;
    if (known)
        return u" align=\""_s + value + u'"';
    return node->v.element.tag == GUMBO_TAG_CENTER ? u" align=\"center\""_s : QString();
}

QString side(const GumboNode *node, const char *name)
{
    const QString value = attribute(node, name).trimmed();
    if (value.isEmpty() || !value.front().isDigit())
        return {};
    const bool percent = value.endsWith(u'%');
    const int pixels = number(value, 1, percent ? 100 : largestSide);
    return u' ' + QLatin1StringView(name) + u"=\""_s + QString::number(pixels) + (percent ? u"%\""_s : u"\""_s);
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
    bool open(QLatin1StringView name, const QString &attributes = {});
    void close(QLatin1StringView name);
    void countBackground(const GumboNode *node);

    CleanHtml m_clean;
    QList<QLatin1StringView> m_blocks; // what is open now
    QString m_linkText;
    int m_characters = 0;
    int m_elements = 0;
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
    // A parser drops space before the first element: without this, cleaning twice would not give the same.
    m_clean.html = m_clean.html.trimmed();
    return m_clean;
}

void Cleaner::children(const GumboNode *node)
{
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length && !m_clean.truncated; ++i) {
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
        open(rule.name);
        return;
    default:
        return children(node);
    }
}

void Cleaner::text(const QString &text)
{
    QString kept = text;
    kept.removeIf(isControl); // written as &#1;
    if (m_characters + kept.size() > mostCharacters) {
        m_clean.truncated = true;
        kept.truncate(mostCharacters - m_characters);
        if (!kept.isEmpty() && kept.back().isHighSurrogate())
            kept.chop(1);
    }
    m_characters += int(kept.size());
    if (m_inLink)
        m_linkText += kept;
    m_clean.html += kept.toHtmlEscaped();
}

bool Cleaner::open(QLatin1StringView name, const QString &attributes)
{
    if (m_elements >= mostElements)
        m_clean.truncated = true;
    if (m_clean.truncated)
        return false;
    ++m_elements;
    m_clean.html += u'<' + name + attributes + u'>';
    return true;
}

void Cleaner::close(QLatin1StringView name)
{
    m_clean.html += "</"_L1 + name + u'>';
}

void Cleaner::inlineElement(const GumboNode *node, QLatin1StringView name)
{
    if (m_inlines >= deepestInline)
        return children(node);
    if (!open(name))
        return;
    ++m_inlines;
    children(node);
    --m_inlines;
    close(name);
}

void Cleaner::block(const GumboNode *node, QLatin1StringView name)
{
    if (m_blocks.size() >= deepestBlock) {
        children(node);
        open("br"_L1);
        return;
    }
    if (!open(name, align(node)))
        return;
    const qsizetype before = m_clean.html.size();
    m_blocks.append(name);
    children(node);
    m_blocks.removeLast();
    // HTML 5 section 13.2.6.4.7: the first line end inside <pre> is not read.
    if (name == "pre"_L1 && m_clean.html.size() > before && m_clean.html[before] == u'\n')
        m_clean.html.insert(before, u'\n');
    close(name);
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
    if (!open("a"_L1, u" href=\""_s + escaped + u"\" title=\""_s + escaped + u'"'))
        return;
    m_inLink = true;
    m_linkText.clear();
    children(node);
    const QString host = hostToShow(address, m_linkText);
    if (!host.isEmpty() && !m_clean.truncated)
        text(u" ["_s + host + u']');
    m_inLink = false;
    close("a"_L1);
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
    open("img"_L1, attributes + side(node, "width") + side(node, "height"));
}

// Counts the cells of this table, and says whether it may be one: not too deep, not too big, not too broad.
bool Cleaner::fits(const QList<const GumboNode *> &rows)
{
    qsizetype cells = 0;
    int columns = 0;
    for (const GumboNode *row : rows) {
        int inRow = 0;
        for (const GumboNode *cell : cellsOf(row)) {
            inRow += number(attribute(cell, "colspan"), 1, mostColumns);
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
    if (!open("table"_L1, align(node) + side(node, "width")))
        return;
    ++m_tables;
    m_blocks.append("table"_L1);
    for (const GumboNode *row : rows)
        tableRow(row);
    m_blocks.removeLast();
    --m_tables;
    close("table"_L1);
}

void Cleaner::tableRow(const GumboNode *row)
{
    if (!open("tr"_L1))
        return;
    for (const GumboNode *cell : cellsOf(row)) {
        const QLatin1StringView name = cell->v.element.tag == GUMBO_TAG_TH ? "th"_L1 : "td"_L1;
        QString attributes = align(cell) + side(cell, "width") + side(cell, "height");
        if (const int columns = number(attribute(cell, "colspan"), 1, mostColumns); columns > 1)
            attributes += u" colspan=\""_s + QString::number(columns) + u'"';
        if (const int rows = number(attribute(cell, "rowspan"), 1, mostRowSpan); rows > 1)
            attributes += u" rowspan=\""_s + QString::number(rows) + u'"';
        countBackground(cell);
        if (!open(name, attributes))
            break;
        m_blocks.append(name);
        const bool inHeading = std::exchange(m_inHeading, false);
        children(cell);
        m_inHeading = inHeading;
        m_blocks.removeLast();
        close(name);
    }
    close("tr"_L1);
}

// One line per row: what a table says when it may not be one.
void Cleaner::flatTable(const GumboNode *node)
{
    for (const GumboNode *row : rowsOf(node)) {
        const bool deep = m_blocks.size() >= deepestBlock;
        if (!deep && !open("div"_L1))
            return;
        if (!deep)
            m_blocks.append("div"_L1);
        for (const GumboNode *cell : cellsOf(row)) {
            countBackground(cell);
            children(cell);
            text(u" "_s);
        }
        if (deep) {
            open("br"_L1);
        } else {
            m_blocks.removeLast();
            close("div"_L1);
        }
    }
}

void Cleaner::countBackground(const GumboNode *node)
{
    if (!attribute(node, "background").isEmpty() || attribute(node, "style").contains("url("_L1, Qt::CaseInsensitive))
        ++m_clean.blockedImages;
}

CleanHtml cleanText(const QString &html)
{
    QString text = htmlToText(html);
    CleanHtml clean;
    clean.asText = true;
    clean.truncated = text.size() > mostCharacters;
    text.truncate(mostCharacters);
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size() && i < mostElements; ++i)
        clean.html += (i > 0 ? u"<br>"_s : QString()) + lines[i].toString().toHtmlEscaped();
    clean.truncated = clean.truncated || lines.size() > mostElements;
    clean.html = clean.html.trimmed();
    return clean;
}

} // namespace

CleanHtml cleanHtml(const QString &html)
{
    const bool tooLong = html.size() > longestInput;
    QString input = tooLong ? html.first(longestInput) : html;
    input.removeIf(isControl);
    CleanHtml clean;
    if (fitsTree(input)) {
        const QByteArray utf8 = input.toUtf8();
        GumboOptions options = kGumboDefaultOptions;
        options.max_errors = 0;
        GumboOutput *tree = gumbo_parse_with_options(&options, utf8.constData(), size_t(utf8.size()));
        clean = Cleaner().clean(tree->root);
        gumbo_destroy_output(&options, tree);
    } else {
        clean = cleanText(input);
    }
    clean.truncated = clean.truncated || tooLong;
    return clean;
}

} // namespace Earshot
