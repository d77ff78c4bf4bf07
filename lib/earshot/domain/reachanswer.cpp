// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/reachanswer.h"

#include "earshot/domain/folding.h"
#include "earshot/domain/reachcodes.h"

#include <QRegularExpression>

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype mostText = 4000;
constexpr qsizetype mostLine = 160;

QStringList wordsOf(const QString &line)
{
    static const QRegularExpression between(u"[^\\pL\\pN-]+"_s);
    return folded(line).split(between, Qt::SkipEmptyParts);
}

bool isGreeting(const QString &line)
{
    static const QSet<QString> greetings
        = ReachCodes::wordSet(u"hi hello hey dear hallo guten liebe lieber moin servus hola buenos "
                              "buenas estimada estimado bonjour ciao good"_s);
    const QStringList words = wordsOf(line);
    return !words.isEmpty() && words.size() <= 5 && greetings.contains(words.first())
        && std::none_of(
            words.begin(), words.end(), [](const QString &word) { return ReachCodes::words().contains(word); });
}

/// "Thanks, Dana", or the name alone.
bool isClosing(const QString &line, const QString &name)
{
    static const QSet<QString> closings = ReachCodes::wordSet(
        u"thanks thank regards best kind cheers sincerely yours danke viele vielen gruß grüße mit beste lg "
        "mfg gracias saludos atentamente un merci cordialement"_s);
    static const QSet<QString> doubts
        = ReachCodes::wordSet(u"but no not never aber nicht kein keine pero nunca if wenn si"_s);
    const QStringList words = wordsOf(line);
    if (words.isEmpty() || words.size() > 5)
        return false;
    const QStringList own = wordsOf(name);
    if (std::all_of(words.begin(), words.end(), [&own](const QString &word) { return own.contains(word); }))
        return true;
    return closings.contains(words.first()) && std::none_of(words.begin(), words.end(), [](const QString &word) {
        return doubts.contains(word) || ReachCodes::words().contains(word);
    });
}

/// The paragraphs a person typed: without quoted lines, and without the line that introduces them.
QList<QStringList> paragraphsOf(const QString &typed)
{
    QList<QStringList> paragraphs{{}};
    bool introducing = false; // the last line ended in a colon
    for (const QString &line : typed.left(mostText).split(u'\n')) {
        const QString text = line.trimmed();
        const bool isQuote = text.startsWith(u'>');
        if (isQuote && introducing) {
            while (paragraphs.size() > 1 && paragraphs.last().isEmpty())
                paragraphs.removeLast();
            paragraphs.last().clear();
        }
        introducing = text.isEmpty() ? introducing : text.endsWith(u':');
        if (!isQuote && !text.isEmpty())
            paragraphs.last() << text;
        else if (!paragraphs.last().isEmpty())
            paragraphs << QStringList();
    }
    paragraphs.removeAll(QStringList());
    return paragraphs;
}

bool speaksOfChannels(const QStringList &lines)
{
    return std::any_of(lines.begin(), lines.end(), [](const QString &line) {
        const QStringList words = wordsOf(line);
        return std::any_of(
            words.begin(), words.end(), [](const QString &word) { return ReachCodes::words().contains(word); });
    });
}

} // namespace

std::optional<ReachAnswer> reachAnswer(const QString &typed, const QString &name)
{
    QList<QStringList> paragraphs = paragraphsOf(typed);
    if (!paragraphs.isEmpty() && isGreeting(paragraphs.first().first())) {
        paragraphs.first().removeFirst();
        paragraphs.removeAll(QStringList());
    }
    if (paragraphs.isEmpty())
        return {};
    ReachCodes read;
    QStringList codes;
    bool closed = false;
    for (const QString &line : paragraphs.takeFirst()) {
        closed = closed || isClosing(line, name);
        if (closed ? speaksOfChannels({line}) : line.size() > mostLine || !read.take(line))
            return {};
        if (!closed)
            codes << line;
    }
    // Who goes on about calls or mails below may take it back there.
    if (std::any_of(paragraphs.begin(), paragraphs.end(), speaksOfChannels))
        return {};
    std::optional<ReachAnswer> answer = read.answer();
    if (answer)
        answer->codes = codes.join(u'\n');
    return answer;
}

} // namespace Earshot
