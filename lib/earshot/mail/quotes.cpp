// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/quotes.h"

#include <algorithm>
#include <optional>

#include <QStringView>

#include "earshot/mail/quotelines.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestIntroduction = 4; // lines
constexpr int longestHead = 16; // lines, with the names of many people wrapped
constexpr int longestSignature = 15; // lines that are not empty
constexpr int longestFooter = 8;
constexpr int longestParagraph = 40;
constexpr int mostColons = 2'000;

class Folder
{
public:
    explicit Folder(const QString &text)
        : m_text(text)
        , m_lines(mailLines(text))
    {
    }

    Folded fold();

private:
    using Index = qsizetype;

    Index above(Index line) const; // the next line upward that is not empty, or -1
    Index below(Index line) const;
    Index paragraphOf(Index line) const;
    QString joined(Index first, Index last) const;
    bool hasText(Index first, Index end) const;
    std::optional<Index> headEnd(Index first) const;
    std::optional<Index> introduction(Index last, bool beforeQuote) const;
    Index withRules(Index first) const;
    Index cut() const;
    std::optional<Index> cutAt(Index line) const;
    bool saysInline(Index end) const;

    std::optional<Fold> peel(Index end) const;
    std::optional<Index> quote(Index last) const;
    std::optional<Index> delimitedSignature(Index last) const;
    std::optional<Index> footer(Index last) const;
    std::optional<Index> lastLineSignature(Index last) const;
    std::optional<Index> disclaimer(Index last) const;

    const QString &m_text;
    const QList<QuotedLine> m_lines;
};

Folder::Index Folder::above(Index line) const
{
    do
        --line;
    while (line >= 0 && m_lines[line].isBlank());
    return line;
}

Folder::Index Folder::below(Index line) const
{
    do
        ++line;
    while (line < m_lines.size() && m_lines[line].isBlank());
    return line;
}

Folder::Index Folder::paragraphOf(Index line) const
{
    for (int i = 0; i < longestParagraph && line > 0 && !m_lines[line - 1].isBlank(); ++i)
        --line;
    return line;
}

QString Folder::joined(Index first, Index last) const
{
    QString text;
    for (Index line = first; line <= last; ++line)
        text += (line > first ? u" "_s : QString()) + m_lines[line].text;
    return text;
}

bool Folder::hasText(Index first, Index end) const
{
    return std::any_of(m_lines.begin() + first, m_lines.begin() + end,
        [](const QuotedLine &line) { return !line.isBlank() && !line.quoted && !isRule(line.text, 2); });
}

// The last line of a quoted mail's head that begins here: sender, and enough of date, recipient and subject.
std::optional<Folder::Index> Folder::headEnd(Index first) const
{
    const HeadLine begin = m_lines[first].head;
    if (begin != HeadLine::From && begin != HeadLine::Date && begin != HeadLine::Subject && begin != HeadLine::To)
        return {};
    bool from = false;
    bool date = false;
    bool to = false;
    bool subject = false;
    bool address = false;
    Index last = first;
    const Index end = std::min<Index>(m_lines.size(), first + longestHead);
    for (Index line = first; line < end; ++line) {
        const QStringView text = m_lines[line].text;
        if (m_lines[line].isBlank() && (line + 1 >= end || m_lines[line + 1].head == HeadLine::None))
            break;
        const HeadLine kind = m_lines[line].head;
        from = from || kind == HeadLine::From;
        date = date
            || (kind == HeadLine::Date && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }));
        to = to || kind == HeadLine::To;
        subject = subject || kind == HeadLine::Subject;
        address = address || text.contains(u'@');
        last = kind != HeadLine::None ? line : last;
    }
    // "From: Berlin, To: Munich, Date: 3 May" is a journey, not a mail.
    const bool whole
        = from && (date || to) && (subject || (date && to && address) || (date && address && last > first));
    if (!whole)
        return {};
    // The names of recipients go on over lines that are not empty.
    while (last + 1 < end && !m_lines[last + 1].isBlank() && !m_lines[last + 1].quoted
        && m_lines[last + 1].text.contains(u'@') && m_lines[last].head != HeadLine::Subject)
        ++last;
    return last;
}

// The first line of an introduction that ends with the line given.
std::optional<Folder::Index> Folder::introduction(Index last, bool beforeQuote) const
{
    const auto introduces
        = [&](const QString &text) { return beforeQuote ? isAttributionBeforeQuote(text) : isAttribution(text); };
    const auto usable = [&](Index line) { return line >= 0 && !m_lines[line].isBlank() && !m_lines[line].quoted; };
    std::optional<Index> found;
    for (Index first = last; usable(first) && first > last - longestIntroduction; --first) {
        if (!introduces(joined(first, last)))
            continue;
        found = found.value_or(first);
        if (beginsAttribution(m_lines[first].text)) {
            found = first;
            break;
        }
    }
    if (!found)
        return {};
    // "Ann <a@example.org> on Monday 5 January 2026" above "at 10:30 wrote:".
    const Index first = *found;
    const bool opened = first < last && beginsAttribution(m_lines[first].text);
    if (!opened && usable(first - 1) && first - 1 > last - longestIntroduction
        && !m_lines[first].text.startsWith(u"On ") && m_lines[first - 1].text.contains(u'<')
        && beginsAttribution(m_lines[first - 1].text))
        found = first - 1;
    return found;
}

// Takes the rules and markers above a quoted mail into its fold.
Folder::Index Folder::withRules(Index first) const
{
    for (int i = 0; i < 3; ++i) {
        const Index line = above(first);
        if (line < 0 || m_lines[line].quoted
            || !(isRule(m_lines[line].text, 5) || isOriginalMarker(m_lines[line].text)))
            break;
        first = line;
    }
    return first;
}

// Where a quote without marks begins at this line: from there on nothing is told apart any more.
std::optional<Folder::Index> Folder::cutAt(Index line) const
{
    const QuotedLine &here = m_lines[line];
    if (here.isBlank() || here.quoted)
        return {};
    const auto quotedBelow = [&](Index last) {
        const Index next = below(last);
        return next < m_lines.size() && m_lines[next].quoted;
    };
    if (const std::optional<Index> last = headEnd(line))
        return quotedBelow(*last) ? std::nullopt : std::optional(withRules(line));
    if (isOriginalMarker(here.text))
        return quotedBelow(line) ? std::nullopt : std::optional(withRules(line));
    if (endsWithColon(here.text) && !quotedBelow(line)) {
        if (const std::optional<Index> first = introduction(line, false))
            return *first;
    }
    return {};
}

Folder::Index Folder::cut() const
{
    // A list of thousands of dated lines is a log, and costs as much as that many introductions would.
    int colons = 0;
    for (Index line = 0; line < m_lines.size() && colons < mostColons; ++line) {
        colons += endsWithColon(m_lines[line].text) ? 1 : 0;
        if (const std::optional<Index> first = cutAt(line))
            return hasText(0, *first) && !saysInline(*first) ? *first : m_lines.size();
    }
    return m_lines.size();
}

// "My answers are in red below": then the quote without marks holds what was typed.
bool Folder::saysInline(Index end) const
{
    constexpr const char16_t *signs[] = {u"inline", u"in-line", u" in red", u" in blue", u" in green", u"answers below",
        u"replies below", u"comments below", u"between the lines", u"im text", u" in rot", u" in blau", u" in grün",
        u"en rouge", u"en bleu", u"en rojo", u"en azul", u"en verde", u"in rosso", u"in blu", u"em vermelho",
        u"em azul", u"in het rood", u"i rött", u"med rødt", u"na czerwono", u"punaisella", u"красным", u"červeně"};
    const QString own = QStringView(m_text).first(m_lines[end].begin).right(4'000).toString().toLower();
    return std::any_of(
        std::begin(signs), std::end(signs), [&](const char16_t *sign) { return own.contains(QStringView(sign)); });
}

std::optional<Folder::Index> Folder::quote(Index last) const
{
    if (!m_lines[last].quoted)
        return {};
    Index first = last;
    for (Index line = last; line >= 0 && (m_lines[line].quoted || m_lines[line].isBlank()); --line)
        first = m_lines[line].quoted ? line : first;
    const Index intro = above(first);
    if (intro < 0)
        return first;
    for (Index line = std::max<Index>(0, intro - longestHead); line < intro; ++line) {
        if (!m_lines[line].isBlank() && !m_lines[line].quoted && headEnd(line).value_or(-1) == intro)
            return withRules(line);
    }
    return introduction(intro, true).value_or(isOriginalMarker(m_lines[intro].text) ? withRules(first) : first);
}

std::optional<Folder::Index> Folder::delimitedSignature(Index last) const
{
    int lines = 0;
    for (Index line = last; line >= 0 && lines <= longestSignature && !m_lines[line].quoted; --line) {
        const QStringView text = m_lines[line].text;
        if (text == u"--" || text == u"—" || text == u"–")
            return line;
        lines += text.isEmpty() ? 0 : 1;
    }
    return {};
}

// The lines below a rule that every mail of a list carries, or between two rules at the end.
std::optional<Folder::Index> Folder::footer(Index last) const
{
    const bool closed = isRule(m_lines[last].text, 5);
    bool address = false;
    int lines = 0;
    for (Index line = closed ? last - 1 : last; line >= 0 && lines <= longestFooter && !m_lines[line].quoted; --line) {
        const QStringView text = m_lines[line].text;
        if (isRule(text, closed ? 5 : 10) && (closed || address))
            return line;
        address = address || text.contains(u"http") || text.contains(u"www.") || text.contains(u"@")
            || text.contains(u"mailing list");
        lines += text.isEmpty() ? 0 : 1;
        if (text.size() > 120)
            break;
    }
    return closed ? std::optional(last) : std::nullopt;
}

// "Sent from my telephone", "-Ann".
std::optional<Folder::Index> Folder::lastLineSignature(Index last) const
{
    const QStringView text = m_lines[last].text;
    if (isSentFrom(text))
        return last;
    const bool alone = last == 0 || m_lines[last - 1].isBlank();
    const bool dashed = text.startsWith(u'-') || text.startsWith(u'–') || text.startsWith(u'—');
    if (!alone || !dashed || text.size() > 40)
        return {};
    const qsizetype name = text.startsWith(u"--") ? 2 : 1;
    const bool spaced = text.size() > name && text[name].isSpace();
    if (spaced && text.startsWith(u'-') && name == 1)
        return {}; // the item of a list
    const QList<QStringView> words = text.sliced(name).split(u' ', Qt::SkipEmptyParts);
    const bool names
        = !words.isEmpty() && words.size() <= 3 && std::all_of(words.begin(), words.end(), [](QStringView word) {
              return word.front().isUpper() && std::all_of(word.begin(), word.end(), [](QChar c) {
                  return c.isLetter() || c == u'.' || c == u'\'';
              });
          });
    return names ? std::optional(last) : std::nullopt;
}

std::optional<Folder::Index> Folder::disclaimer(Index last) const
{
    const Index first = paragraphOf(last);
    const QString text = joined(first, std::min(last, first + 5));
    if (!beginsDisclaimer(text))
        return {};
    // A headline of its own, "CONFIDENTIALITY NOTICE".
    const Index headline = above(first);
    const bool heads = headline >= 0 && m_lines[headline].text.size() < 60 && !m_lines[headline].quoted
        && m_lines[headline].text.toString() == m_lines[headline].text.toString().toUpper()
        && m_lines[headline].text.contains(u"CONFIDENTIAL");
    return heads ? headline : first;
}

// What can be taken off the end.
std::optional<Fold> Folder::peel(Index end) const
{
    const Index last = above(end);
    if (last < 0)
        return {};
    const auto fold = [&](Index first, Fold::Kind kind) { return Fold{m_lines[first].begin, first, kind}; };
    if (const auto first = quote(last))
        return fold(*first, Fold::Kind::Quote);
    if (const auto first = delimitedSignature(last))
        return fold(*first, Fold::Kind::Signature);
    if (const auto first = footer(last))
        return fold(*first, Fold::Kind::Signature);
    if (const auto first = lastLineSignature(last))
        return fold(*first, Fold::Kind::Signature);
    if (const auto first = disclaimer(last))
        return fold(*first, Fold::Kind::Disclaimer);
    return {};
}

QString withoutBlankEnds(QStringView text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    qsizetype lineBegin = 0;
    for (qsizetype at = 0; at < text.size() && text[at].isSpace(); ++at)
        lineBegin = text[at] == u'\n' ? at + 1 : lineBegin;
    return text.sliced(lineBegin).toString().remove(u'\r');
}

Folded Folder::fold()
{
    Folded folded;
    Index end = cut();
    qsizetype textEnd = m_text.size();
    const auto take = [&](qsizetype begin, Fold::Kind kind) {
        folded.folds.prepend({begin, textEnd, kind});
        textEnd = begin;
    };
    if (end < m_lines.size())
        take(m_lines[end].begin, Fold::Kind::Quote);
    while (const std::optional<Fold> fold = peel(end)) {
        take(fold->begin, fold->kind);
        end = fold->end;
    }
    if (!hasText(0, end))
        return {withoutBlankEnds(m_text), {}};
    folded.shown = withoutBlankEnds(QStringView(m_text).first(textEnd));
    return folded;
}

} // namespace

Folded foldQuotes(const QString &text)
{
    return Folder(text).fold();
}

QString shownText(const QString &text)
{
    return foldQuotes(text).shown;
}

} // namespace Earshot
