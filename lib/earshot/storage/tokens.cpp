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
constexpr qsizetype localDigits = 7; ///< what of a telephone number is the same in every spelling
constexpr qsizetype mostDigits = 15; // E.164

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

bool isAsciiWord(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
}

/// Stands between the groups of a telephone number.
bool isNumberGap(QChar c)
{
    return c == u' ' || c == u'-' || c == u'.' || c == u'/' || c == u'(' || c == u')';
}

/// Writes the tokens of a folded text one behind the other into one string: an import makes millions of them.
class Tokeniser
{
public:
    explicit Tokeniser(QStringView text)
        : m_text(text)
        , m_tokens(text.size() + text.size() / 8 + longestToken, Qt::Uninitialized)
    {
    }

    QString run()
    {
        qsizetype at = 0;
        while (at < m_text.size()) {
            const char16_t c = m_text[at].unicode();
            if (isAsciiWord(c))
                at = takeWord(at);
            else if (c < 0x80)
                ++at;
            else if (isCjk(codePoint(m_text, at)))
                at = takeCjk(at);
            else if (isWord(m_text[at]))
                at = takeWord(at);
            else
                ++at;
        }
        m_tokens.truncate(m_length);
        return m_tokens;
    }

private:
    /// Most words are short: what an appending function does besides copying costs more than the letters.
    void add(QStringView token)
    {
        token = token.left(longestToken);
        if (token.isEmpty())
            return;
        if (m_length + token.size() >= m_tokens.size())
            m_tokens.resize(2 * m_tokens.size() + longestToken);
        QChar *to = m_tokens.data() + m_length;
        if (m_length > 0)
            *to++ = u' ';
        to = std::copy(token.begin(), token.end(), to);
        m_length = to - m_tokens.constData();
    }

    /// Every pair of neighbouring signs; a sign alone when it stands alone.
    qsizetype takeCjk(qsizetype at)
    {
        qsizetype previous = -1;
        int count = 0;
        while (at < m_text.size()) {
            if (!isCjk(codePoint(m_text, at)))
                break;
            const qsizetype next = at + (m_text[at].isHighSurrogate() ? 2 : 1);
            if (count > 0)
                add(m_text.mid(previous, next - previous));
            previous = at;
            ++count;
            at = next;
        }
        if (count == 1)
            add(m_text.mid(previous, at - previous));
        return at;
    }

    bool goesOn(qsizetype at) const
    {
        const char16_t c = m_text[at].unicode();
        return isAsciiWord(c) || (c >= 0x80 && isWord(m_text[at]) && !isCjk(codePoint(m_text, at)));
    }

    qsizetype takeWord(qsizetype begin)
    {
        qsizetype end = begin;
        qsizetype firstEnd = -1; ///< where the first part ends, if there are several
        bool apart = false; // "and/or" is two words
        while (end < m_text.size()) {
            if (goesOn(end)) {
                ++end;
            } else if (isJoint(m_text[end]) && end + 1 < m_text.size() && goesOn(end + 1)) {
                if (firstEnd < 0)
                    firstEnd = end;
                apart = apart || m_text[end] == u'/';
                ++end;
            } else {
                break;
            }
        }
        const QStringView whole = m_text.mid(begin, end - begin);
        if (firstEnd < 0) {
            add(whole);
        } else {
            if (!apart)
                add(whole);
            addParts(whole);
        }
        if (m_text[begin].isDigit() && begin >= m_numberEnd)
            addNumber(begin);
        return end;
    }

    void addParts(QStringView whole)
    {
        qsizetype begin = 0;
        for (qsizetype at = 0; at <= whole.size(); ++at) {
            if (at < whole.size() && !isJoint(whole[at]))
                continue;
            add(whole.mid(begin, at - begin));
            begin = at + 1;
        }
    }

    /// A number in groups, "+372 555 0123", is also found by its digits alone and by its last seven.
    void addNumber(qsizetype begin)
    {
        QString digits;
        qsizetype at = begin;
        qsizetype end = begin;
        while (at < m_text.size() && digits.size() <= mostDigits) {
            if (m_text[at].isDigit()) {
                digits += m_text[at];
                end = ++at;
            } else if (isNumberGap(m_text[at]) && at - end < 2) {
                ++at;
            } else {
                break;
            }
        }
        m_numberEnd = end;
        if (digits.size() < localDigits || digits.size() > mostDigits)
            return;
        if (digits.size() != end - begin) // else the word itself is these digits
            add(digits);
        if (digits.size() > localDigits)
            add(QStringView(digits).right(localDigits));
    }

    QStringView m_text;
    qsizetype m_numberEnd = 0;
    QString m_tokens; ///< as long as there is room for
    qsizetype m_length = 0;
};

/// The digits of what looks like a telephone number and nothing else; empty for everything else.
QString digitsOfNumber(const QString &typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c.isDigit())
            digits += c;
        else if (!isNumberGap(c) && c != u'+')
            return {};
    }
    return digits.size() >= localDigits && digits.size() <= mostDigits ? digits : QString();
}

/// "lindenhof.example": words with dots between them. Figures, as of a version, are none.
bool isDomain(QStringView word)
{
    const QList<QStringView> labels = word.split(u'.');
    return std::all_of(labels.begin(), labels.end(), [](QStringView label) {
        return std::any_of(label.begin(), label.end(), [](QChar c) { return c.isLetter(); })
            && std::none_of(label.begin(), label.end(), [](QChar c) { return isJoint(c) && c != u'-'; });
    });
}

} // namespace

QString tokens(QStringView text)
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
    if (const QString digits = digitsOfNumber(typed); !digits.isEmpty()) {
        result.tokens = {digits.right(localDigits)}; // however it was spelled, with or without country code
        return result;
    }
    QStringList all = tokens(typed).split(u' ', Qt::SkipEmptyParts);
    // The index holds a joined word first whole, then in parts: the whole alone is the exact thing that was typed.
    const bool joined = !phrase && all.size() > 1 && std::any_of(all.first().begin(), all.first().end(), isJoint);
    if (joined && isDomain(all.first()))
        all.removeFirst(); // it ends an address, too: its parts, one behind the other, stand there as well
    else if (joined)
        all = {all.first()};
    result.tokens = all;
    result.prefix = prefix;
    return result;
}

} // namespace Earshot
