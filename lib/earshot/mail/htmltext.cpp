// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/htmltext.h"

#include <algorithm>
#include <array>

#include <QList>

#include "earshot/mail/htmltokens.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestInput = 2'000'000;
// Deeper quotes and lists are written at this depth, so that the text cannot grow with depth times lines.
constexpr int deepestPrefix = 10;

constexpr std::array blocks{"address"_L1, "article"_L1, "aside"_L1, "body"_L1, "caption"_L1, "center"_L1, "dd"_L1,
    "details"_L1, "dir"_L1, "div"_L1, "dl"_L1, "dt"_L1, "fieldset"_L1, "figcaption"_L1, "figure"_L1, "footer"_L1,
    "form"_L1, "header"_L1, "html"_L1, "legend"_L1, "main"_L1, "menu"_L1, "nav"_L1, "option"_L1, "section"_L1,
    "summary"_L1, "table"_L1, "tbody"_L1, "tfoot"_L1, "thead"_L1, "tr"_L1};
constexpr std::array paragraphs{"h1"_L1, "h2"_L1, "h3"_L1, "h4"_L1, "h5"_L1, "h6"_L1, "p"_L1, "pre"_L1};

template<class Names>
bool contains(const Names &names, const QString &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

// Mail programs indent with a borderless blockquote; that is typed text, not a quote.
bool isIndent(QStringView attributes)
{
    if (!htmlAttribute(attributes, "type"_L1).isEmpty() || !htmlAttribute(attributes, "cite"_L1).isEmpty())
        return false;
    QString style = htmlAttribute(attributes, "style"_L1).toLower();
    style.remove(u' ');
    return style.contains("border:none"_L1) || style.contains("border-width:0"_L1);
}

class TextWriter
{
public:
    void start(const HtmlToken &tag);
    void end(const QString &name);
    void text(QStringView source);
    QString finish();

private:
    struct ListLevel {
        bool numbered = false;
        int items = 0;
    };

    void startLine();
    void blankLine();
    void newLine();
    void startItem();
    void startQuote(QStringView attributes);
    void endQuote();

    QString m_out;
    QString m_line;
    QString m_marker; // of the list item whose text has not come yet
    QList<bool> m_quotes; // open blockquotes; false for a mere indent
    QList<ListLevel> m_lists;
    int m_quoteDepth = 0;
    int m_preDepth = 0;
    int m_blankLines = 0;
    bool m_spacePending = false;
};

void TextWriter::newLine()
{
    while (m_line.endsWith(u' ') || m_line.endsWith(u'\t'))
        m_line.chop(1);
    m_spacePending = false;
    m_blankLines = m_line.isEmpty() ? m_blankLines + 1 : 0;
    if (m_line.isEmpty() && (m_out.isEmpty() || m_blankLines > 2))
        return;
    m_out += QString(std::min(m_quoteDepth, deepestPrefix), u'>');
    if (m_quoteDepth > 0 && !m_line.isEmpty())
        m_out += u' ';
    m_out += m_line + u'\n';
    m_line.clear();
}

void TextWriter::startLine()
{
    if (!m_line.isEmpty())
        newLine();
    m_spacePending = false;
}

void TextWriter::blankLine()
{
    startLine();
    if (m_blankLines == 0 && m_marker.isEmpty())
        newLine();
}

void TextWriter::startItem()
{
    startLine();
    const int depth = std::min(int(m_lists.size()), deepestPrefix);
    const bool numbered = !m_lists.isEmpty() && m_lists.last().numbered;
    m_marker = QString(std::max(0, depth - 1) * 2, u' ')
        + (numbered ? QString::number(++m_lists.last().items) + u". "_s : u"- "_s);
}

void TextWriter::startQuote(QStringView attributes)
{
    startLine();
    m_quotes.append(!isIndent(attributes));
    m_quoteDepth += m_quotes.last() ? 1 : 0;
}

void TextWriter::endQuote()
{
    startLine();
    if (!m_quotes.isEmpty() && m_quotes.takeLast())
        --m_quoteDepth;
}

void TextWriter::start(const HtmlToken &tag)
{
    const QString &name = tag.name;
    if (name == "br"_L1) {
        newLine();
    } else if (name == "td"_L1 || name == "th"_L1) {
        if (!m_line.isEmpty())
            m_line += u'\t';
        m_spacePending = false;
    } else if (name == "li"_L1) {
        startItem();
    } else if (name == "ul"_L1 || name == "ol"_L1) {
        startLine();
        m_lists.append({name == "ol"_L1, 0});
    } else if (name == "blockquote"_L1) {
        startQuote(tag.attributes);
    } else if (name == "hr"_L1) {
        startLine();
        m_line = QString(32, u'_');
        newLine();
    } else if (name == "img"_L1) {
        const QString alt = htmlAttribute(tag.attributes, "alt"_L1).simplified();
        if (!alt.isEmpty())
            text(QString(u'[' + alt.toHtmlEscaped() + u']'));
    } else if (contains(paragraphs, name)) {
        // Outlook's paragraphs have no margin; an empty line is a paragraph of its own there.
        if (htmlAttribute(tag.attributes, "class"_L1).startsWith("Mso"_L1))
            startLine();
        else
            blankLine();
        m_preDepth += name == "pre"_L1 ? 1 : 0;
    } else if (contains(blocks, name)) {
        startLine();
    }
}

void TextWriter::end(const QString &name)
{
    if (name == "ul"_L1 || name == "ol"_L1) {
        startLine();
        if (!m_lists.isEmpty())
            m_lists.removeLast();
    } else if (name == "blockquote"_L1) {
        endQuote();
    } else if (name == "li"_L1) {
        startLine();
        m_marker.clear();
    } else if (name == "p"_L1 || contains(blocks, name)) {
        startLine();
    } else if (contains(paragraphs, name)) {
        m_preDepth -= name == "pre"_L1 && m_preDepth > 0 ? 1 : 0;
        blankLine();
    }
}

void TextWriter::text(QStringView source)
{
    const QString decoded = decodeEntities(source);
    for (QChar c : decoded) {
        if (c == u'\0' || c == u'\r' || c == QChar(0xfeff))
            continue;
        if (m_preDepth > 0 && c == u'\n') {
            newLine();
        } else if (m_preDepth == 0 && (c == u' ' || c == u'\n' || c == u'\t' || c == u'\f')) {
            m_spacePending = !m_line.isEmpty();
        } else {
            if (m_spacePending && !m_line.endsWith(u'\t'))
                m_line += u' ';
            m_spacePending = false;
            m_line += m_marker + (c == QChar::Nbsp ? QChar(u' ') : c);
            m_marker.clear();
        }
    }
}

QString TextWriter::finish()
{
    startLine();
    while (m_out.endsWith(u'\n'))
        m_out.chop(1);
    return m_out;
}

} // namespace

QString htmlToText(const QString &html)
{
    TextWriter writer;
    HtmlTokens tokens(QStringView(html).first(std::min(html.size(), longestInput)));
    HtmlToken token;
    while (tokens.next(token)) {
        if (token.kind == HtmlToken::Kind::Start)
            writer.start(token);
        else if (token.kind == HtmlToken::Kind::End)
            writer.end(token.name);
        else if (token.kind == HtmlToken::Kind::Text)
            writer.text(token.text);
    }
    return writer.finish();
}

} // namespace Earshot
