// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/htmltokens.h"

#include <algorithm>
#include <array>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

// HTML 5 section 13.2.5.1: inside these no tag is a tag but their own end.
constexpr std::array rawElements{
    "iframe"_L1, "noembed"_L1, "noframes"_L1, "script"_L1, "style"_L1, "textarea"_L1, "title"_L1, "xmp"_L1};

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool endsName(QChar c)
{
    return isSpace(c) || c == u'/' || c == u'>';
}

} // namespace

HtmlTokens::HtmlTokens(QStringView html)
    : m_html(html)
{
}

bool HtmlTokens::next(HtmlToken &token)
{
    if (!m_rawElement.isEmpty() && takeRaw(token))
        return true;
    while (m_at < m_html.size()) {
        if (m_html[m_at] == u'<' && m_at + 1 < m_html.size()) {
            const QChar second = m_html[m_at + 1];
            if (second == u'!' || second == u'?') {
                skipDeclaration();
                continue;
            }
            const bool closing = second == u'/' && m_at + 2 < m_html.size() && isLetter(m_html[m_at + 2]);
            if (closing || isLetter(second))
                return takeTag(token);
        }
        qsizetype end = m_html.indexOf(u'<', m_at + 1);
        if (end < 0)
            end = m_html.size();
        token = {HtmlToken::Kind::Text, m_html.sliced(m_at, end - m_at), {}, {}};
        m_at = end;
        return true;
    }
    return false;
}

// The text up to the element's own closing tag, or all that is left when there is none.
bool HtmlTokens::takeRaw(HtmlToken &token)
{
    const QString closing = u"</"_s + m_rawElement;
    m_rawElement.clear();
    qsizetype end = m_html.indexOf(closing, m_at, Qt::CaseInsensitive);
    if (end < 0)
        end = m_html.size();
    token = {HtmlToken::Kind::Raw, m_html.sliced(m_at, end - m_at), {}, {}};
    m_at = end;
    return !token.text.isEmpty();
}

bool HtmlTokens::takeTag(HtmlToken &token)
{
    const bool closing = m_html[m_at + 1] == u'/';
    const qsizetype nameAt = m_at + (closing ? 2 : 1);
    qsizetype nameEnd = nameAt;
    while (nameEnd < m_html.size() && !endsName(m_html[nameEnd]))
        ++nameEnd;
    const qsizetype end = endOfTag(nameEnd);
    const QString name = m_html.sliced(nameAt, nameEnd - nameAt).toString().toLower();
    token = {closing ? HtmlToken::Kind::End : HtmlToken::Kind::Start, {}, name, m_html.sliced(nameEnd, end - nameEnd)};
    m_at = std::min(end + 1, m_html.size());
    if (!closing && std::find(rawElements.begin(), rawElements.end(), name) != rawElements.end())
        m_rawElement = name;
    return true;
}

void HtmlTokens::skipDeclaration()
{
    const bool comment = m_html.sliced(m_at).startsWith("<!--"_L1);
    const QLatin1StringView close = comment ? "-->"_L1 : ">"_L1;
    // "<!-->" is a whole comment: its end may share the dashes of its beginning.
    const qsizetype end = m_html.indexOf(close, m_at + 2);
    m_at = end < 0 ? m_html.size() : end + close.size();
}

// The place of the ">" that ends a tag; a ">" inside a quoted value does not.
qsizetype HtmlTokens::endOfTag(qsizetype from) const
{
    bool afterEquals = false;
    for (qsizetype at = from; at < m_html.size(); ++at) {
        const QChar c = m_html[at];
        if (c == u'>')
            return at;
        if (afterEquals && (c == u'"' || c == u'\'')) {
            at = m_html.indexOf(c, at + 1);
            if (at < 0)
                return m_html.size();
            afterEquals = false;
        } else if (!isSpace(c)) {
            afterEquals = c == u'=';
        }
    }
    return m_html.size();
}

QString htmlAttribute(QStringView attributes, QLatin1StringView name)
{
    const qsizetype size = attributes.size();
    qsizetype at = 0;
    const auto skip = [&](auto wanted) {
        while (at < size && wanted(attributes[at]))
            ++at;
    };
    while (at < size) {
        skip([](QChar c) { return isSpace(c) || c == u'/'; });
        const qsizetype nameAt = at;
        skip([](QChar c) { return !isSpace(c) && c != u'=' && c != u'/'; });
        const QStringView found = attributes.sliced(nameAt, at - nameAt);
        skip(isSpace);
        QStringView value = u"";
        if (at < size && attributes[at] == u'=') {
            ++at;
            skip(isSpace);
            const QChar quote = at < size ? attributes[at] : QChar();
            const bool quoted = quote == u'"' || quote == u'\'';
            const qsizetype valueAt = at += quoted ? 1 : 0;
            skip([&](QChar c) { return quoted ? c != quote : !isSpace(c); });
            value = attributes.sliced(valueAt, at - valueAt);
            at += quoted ? 1 : 0;
        } else if (found.isEmpty()) {
            ++at;
        }
        if (found.compare(name, Qt::CaseInsensitive) == 0)
            return decodeEntities(value);
    }
    return {};
}

} // namespace Earshot
