// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/tokens.h"

#include "earshot/domain/folding.h"

#include <algorithm>

namespace Earshot
{

namespace
{

constexpr qsizetype longestText = 200'000;
constexpr qsizetype longestToken = 64;

bool isCjk(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30ff) // kana
        || (c >= 0x3400 && c <= 0x9fff) // Han
        || (c >= 0xac00 && c <= 0xd7af) // Hangul
        || (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff);
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c.isHighSurrogate() || c.isLowSurrogate() || c == u'_'
        || c.category() == QChar::Mark_SpacingCombining || c.category() == QChar::Mark_NonSpacing;
}

/// Joins two parts of one word when a letter or digit stands on both sides: foo-bar, d.ruiz@lindenhof.example, 3.4.
bool isJoint(QChar c)
{
    return c == u'-' || c == u'.' || c == u'@' || c == u'/' || c == u'+';
}

char32_t codePoint(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

class Tokeniser
{
public:
    explicit Tokeniser(const QString &text)
        : m_text(text)
    {
    }

    QStringList run()
    {
        qsizetype at = 0;
        while (at < m_text.size()) {
            if (isCjk(codePoint(m_text, at)))
                at = takeCjk(at);
            else if (isWord(m_text[at]) || (m_text[at] == u'+' && at + 1 < m_text.size() && m_text[at + 1].isDigit()))
                at = takeWord(at);
            else
                ++at;
        }
        return m_tokens;
    }

private:
    void add(QStringView token)
    {
        if (!token.isEmpty())
            m_tokens << token.left(longestToken).toString();
    }

    qsizetype takeCjk(qsizetype at)
    {
        QString previous;
        int count = 0;
        while (at < m_text.size()) {
            const char32_t c = codePoint(m_text, at);
            if (!isCjk(c))
                break;
            const QString sign = QString::fromUcs4(&c, 1);
            if (count > 0)
                add(QString(previous + sign));
            previous = sign;
            ++count;
            at += sign.size();
        }
        if (count == 1)
            add(previous);
        return at;
    }

    qsizetype takeWord(qsizetype begin)
    {
        qsizetype end = begin;
        QList<QStringView> parts;
        qsizetype partBegin = begin;
        const QStringView text(m_text);
        while (end < text.size()) {
            if (isWord(text[end]) && !isCjk(codePoint(text, end))) {
                ++end;
            } else if (isJoint(text[end]) && end + 1 < text.size() && isWord(text[end + 1])
                && !isCjk(codePoint(text, end + 1))) {
                if (end > partBegin)
                    parts << text.mid(partBegin, end - partBegin);
                partBegin = ++end;
            } else {
                break;
            }
        }
        if (end > partBegin)
            parts << text.mid(partBegin, end - partBegin);

        const QStringView whole = text.mid(begin, end - begin);
        const bool joined = parts.size() > 1 && !whole.contains(u'/'); // "and/or" is two words
        if (joined)
            add(whole);
        for (const QStringView part : std::as_const(parts)) {
            if (part != whole || !joined)
                add(part);
        }
        if (parts.size() > 1)
            addNumber(whole);
        return end;
    }

    /// A number is found with or without the signs somebody put between its digits.
    void addNumber(QStringView whole)
    {
        const bool number = std::all_of(whole.begin(), whole.end(),
            [](QChar c) { return c.isDigit() || c == u'-' || c == u'.' || c == u'/' || c == u'+'; });
        if (!number)
            return;
        QString digits;
        for (const QChar c : whole) {
            if (c.isDigit())
                digits += c;
        }
        if (digits.size() >= 5)
            add(digits);
    }

    const QString &m_text;
    QStringList m_tokens;
};

} // namespace

QStringList tokens(QStringView text)
{
    const QString bare = folded(text.left(longestText));
    return Tokeniser(bare).run();
}

bool TextQuery::onlyExcludes() const
{
    return std::all_of(terms.begin(), terms.end(), [](const TextTerm &term) { return term.excluded; });
}

TextTerm term(const QString &typed, bool phrase, bool prefix)
{
    TextTerm result;
    QStringList all = tokens(typed);
    // The index holds a joined word first whole, then in parts: the whole alone is the exact thing that was typed.
    const bool joined = !phrase && all.size() > 1 && !isCjk(codePoint(typed, 0)) && all.first().contains(u'-');
    const bool dotted = !phrase && all.size() > 1 && (all.first().contains(u'.') || all.first().contains(u'@'));
    if (joined || dotted)
        all = {all.first()};
    result.tokens = all;
    result.prefix = prefix;
    return result;
}

} // namespace Earshot
