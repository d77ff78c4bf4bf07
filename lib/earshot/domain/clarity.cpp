// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/clarity.h"

#include "earshot/domain/claritywords.h"
#include "earshot/domain/folding.h"

#include <QMultiHash>
#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype MostText = 20'000;
constexpr int LongSentence = 30; ///< words
constexpr int FewestForNextStep = 12; ///< words: "Thank you, Dana." needs none
constexpr int FewestInQuestion = 3;
constexpr qsizetype MostQuestions = 5;
constexpr qsizetype LongestAddress = 500; ///< that is looked for before its question mark
constexpr qsizetype SameBeginning = 5; ///< letters by which "printer" and "printers" are one

bool isIdeograph(QChar c)
{
    const auto script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || script == QChar::Script_Thai;
}

bool isQuestionMark(QChar c)
{
    return c == u'?' || c == u'？' || c == u'؟';
}

/// Whether the text ends like something a person asks: its mark stands at a word, at most one space behind it as the
/// French write, not behind a piece of a log or at the beginning of a line.
bool endsAsking(QStringView text)
{
    if (text.isEmpty() || !isQuestionMark(text.back()))
        return false;
    while (!text.isEmpty() && (isQuestionMark(text.back()) || text.back() == u'!'))
        text.chop(1);
    if (text.isEmpty() || text.back() == u'\n')
        return false;
    if (!text.back().isSpace())
        return true;
    text.chop(1);
    return !text.isEmpty() && text.back().isLetterOrNumber();
}

bool startsItem(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.size() < 2)
        return false;
    if (text[0] == u'-' || text[0] == u'*' || text[0] == u'+')
        return text[1].isSpace();
    return text[0].isDigit() && (text[1] == u'.' || text[1] == u')' || text[1].isDigit());
}

/// Blanks addresses without "://" whose question mark is none: "shop.example/find?q=1".
void blankQueries(QString &prose)
{
    const auto isPlain = [&prose](qsizetype at) { return prose[at] > u' ' && prose[at] < QChar(127); };
    for (qsizetype at = prose.indexOf(u'?'); at >= 0; at = prose.indexOf(u'?', at + 1)) {
        if (at + 1 == prose.size() || !isPlain(at + 1) || !prose[at + 1].isLetterOrNumber())
            continue;
        qsizetype from = at;
        while (from > 0 && at - from < LongestAddress && isPlain(from - 1))
            --from;
        const QStringView before = QStringView(prose).mid(from, at - from);
        if (!before.contains(u'/') && !before.startsWith(u"www."))
            continue;
        qsizetype to = at;
        while (to < prose.size() && isPlain(to))
            ++to;
        std::fill(prose.begin() + from, prose.begin() + to, QChar(u' '));
    }
}

/// The text, as long as it was, with quotes and code blanked out and lines that go on joined.
QString proseOf(const QString &text)
{
    QString prose = text.left(MostText);
    bool fenced = false;
    qsizetype start = 0;
    while (start < prose.size()) {
        qsizetype end = prose.indexOf(u'\n', start);
        if (end < 0)
            end = prose.size();
        const QString line = prose.mid(start, end - start);
        const bool isFence = line.trimmed().startsWith(u"```");
        const bool isProse = !fenced && !isFence && !line.startsWith(u'>') && !line.startsWith(u"    ");
        fenced = fenced != isFence;
        if (!isProse) {
            std::fill(prose.begin() + start, prose.begin() + end, QChar(u'\n'));
        } else if (end < prose.size()) {
            const QStringView next = QStringView(prose).mid(end + 1).left(200);
            const QStringView nextLine = next.left(next.indexOf(u'\n') < 0 ? next.size() : next.indexOf(u'\n'));
            const bool goesOn = !line.trimmed().isEmpty() && !nextLine.trimmed().isEmpty() && !startsItem(nextLine)
                && !nextLine.startsWith(u'>') && !line.startsWith(u'#') && !nextLine.startsWith(u'#');
            if (goesOn)
                prose[end] = u' ';
        }
        start = end + 1;
    }
    // `code` between single marks, and addresses of the web, are not read aloud.
    for (qsizetype at = prose.indexOf(u'`'); at >= 0; at = prose.indexOf(u'`', at)) {
        const qsizetype close = prose.indexOf(u'`', at + 1);
        if (close < 0)
            break;
        std::fill(prose.begin() + at, prose.begin() + close + 1, QChar(u' '));
    }
    for (qsizetype at = prose.indexOf(u"://"); at >= 0; at = prose.indexOf(u"://", at)) {
        qsizetype from = at;
        while (from > 0 && prose[from - 1].isLetter())
            --from;
        // "this link?http://…": some archives make a question mark of the space that did not break there.
        while (from > 0 && isQuestionMark(prose[from - 1]))
            --from;
        qsizetype to = at;
        while (to < prose.size() && !prose[to].isSpace())
            ++to;
        std::fill(prose.begin() + from, prose.begin() + to, QChar(u' '));
        at = to;
    }
    blankQueries(prose);
    return prose;
}

QList<ClarityWord> wordsIn(QStringView text, qsizetype offset = 0)
{
    QList<ClarityWord> words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar c = i < text.size() ? text[i] : QChar(u' ');
        const bool joins = start >= 0 && i + 1 < text.size() && text[i + 1].isLetterOrNumber()
            && (c == u'-' || c == u'\'' || c == u'’' || c == u':' || c == u'.' || c == u'/');
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || joins) {
            if (start < 0)
                start = i;
            continue;
        }
        if (start >= 0)
            words << ClarityWord{offset + start, i - start, folded(text.mid(start, i - start))};
        start = -1;
    }
    return words;
}

/// Words as a reader counts them: two ideographs are about one.
int lengthOf(QStringView sentence)
{
    int words = 0;
    int ideographs = 0;
    bool inWord = false;
    for (const QChar c : sentence) {
        if (isIdeograph(c)) {
            ++ideographs;
            inWord = false;
        } else if (c.isLetterOrNumber()) {
            words += inWord ? 0 : 1;
            inWord = true;
        } else if (c.isSpace()) {
            inWord = false;
        }
    }
    return words + ideographs / 2;
}

struct Sentence {
    qsizetype start;
    qsizetype length;
};

QList<Sentence> sentencesIn(const QString &prose)
{
    QList<Sentence> sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, prose);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        qsizetype from = start;
        qsizetype to = end;
        while (from < to && prose[from].isSpace())
            ++from;
        while (to > from && prose[to - 1].isSpace())
            --to;
        if (to > from)
            sentences << Sentence{from, to - from};
        start = end;
    }
    return sentences;
}

const QSet<QString> &smallWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        // Folded; of more than three letters, as shorter ones never count.
        const QString all = u"what when where which who whom whose will would could should have has had does doing "
                            "about there their they them this that these those with from your yours please able "
                            "know tell want need want make just also still then than into some more much many been "
                            "were being here again possible "
                            "wann warum welche welcher welches werden wird wurde wurden konnen konnten kann konnte "
                            "haben hatte hatten sind sein ihre ihren ihrer mein meine meinen unser unsere diese dieser "
                            "dieses oder aber auch noch nicht mehr denn dann dass eine einen einer eines bitte wissen "
                            "sagen mussen musste sollen sollte gibt geht machen "
                            "cuando donde cual cuales quien como porque puede pueden podria tiene tienen hacer para "
                            "pero este esta estos estas sobre desde hasta usted ustedes nuestro nuestra favor saber "
                            "decir quiero necesito "
                            "quand pourquoi comment quel quelle quels quelles pouvez pourriez avez avons vous votre "
                            "notre cette faire dans avec quando perche come quale quali potete avete vostro nostro "
                            "questo questa"_s;
        for (const QString &word : all.split(u' ', Qt::SkipEmptyParts))
            set.insert(word);
        return set;
    }();
    return words;
}

/// What a question is about: its longer words by their beginnings, numbers, pairs of ideographs.
QSet<QString> matterOf(const QString &text)
{
    QSet<QString> matter;
    for (const ClarityWord &word : wordsIn(text)) {
        const bool hasDigit = std::any_of(word.folded.begin(), word.folded.end(), [](QChar c) { return c.isDigit(); });
        if (isIdeograph(word.folded.front())) {
            for (qsizetype i = 0; i + 1 < word.folded.size(); ++i)
                matter.insert(word.folded.mid(i, 2));
        } else if (hasDigit || (word.folded.size() > 3 && !smallWords().contains(word.folded))) {
            matter.insert(word.folded.left(SameBeginning));
        }
    }
    return matter;
}

bool saysYesOrNo(const QList<ClarityWord> &words)
{
    static const QSet<QString> answers{
        u"yes"_s, u"no"_s, u"ja"_s, u"nein"_s, u"si"_s, u"oui"_s, u"non"_s, u"nee"_s, u"sim"_s, u"nao"_s};
    return std::any_of(
        words.begin(), words.end(), [](const ClarityWord &word) { return answers.contains(word.folded); });
}

void addJargon(
    QList<ClarityHint> &hints, const QString &text, const QList<ClarityWord> &words, const QList<PlainWord> &plainWords)
{
    struct Entry {
        QStringList rest; ///< what follows the first word
        const PlainWord *plain;
    };
    QMultiHash<QString, Entry> byFirst;
    for (const PlainWord &plain : plainWords) {
        QStringList parts;
        for (const ClarityWord &word : wordsIn(plain.word))
            parts << word.folded;
        if (!parts.isEmpty())
            byFirst.insert(parts.first(), {parts.mid(1), &plain});
    }
    for (qsizetype i = 0; i < words.size() && !byFirst.isEmpty(); ++i) {
        const Entry *longest = nullptr;
        for (auto it = byFirst.constFind(words[i].folded); it != byFirst.constEnd() && it.key() == words[i].folded;
             ++it) {
            const QStringList &rest = it->rest;
            bool fits = i + rest.size() < words.size();
            for (qsizetype k = 0; fits && k < rest.size(); ++k)
                fits = words[i + 1 + k].folded == rest[k];
            if (fits && (!longest || rest.size() > longest->rest.size()))
                longest = &*it;
        }
        if (!longest)
            continue;
        const ClarityWord &last = words[i + longest->rest.size()];
        ClarityHint hint{ClarityHint::Kind::Jargon, words[i].start, last.start + last.length - words[i].start, {},
            longest->plain->plain, 0};
        hint.words = text.mid(hint.start, hint.length);
        hints << hint;
        i += longest->rest.size();
    }
}

} // namespace

QList<ClarityHint> clarityHints(const QString &text, const QStringList &questions, const QList<PlainWord> &plainWords)
{
    const QString prose = proseOf(text);
    const QList<ClarityWord> words = wordsIn(prose);
    QList<ClarityHint> hints;
    if (words.isEmpty())
        return hints;
    for (const Sentence &sentence : sentencesIn(prose)) {
        const int count = lengthOf(QStringView(prose).mid(sentence.start, sentence.length));
        if (count > LongSentence)
            hints << ClarityHint{ClarityHint::Kind::LongSentence, sentence.start, sentence.length, {}, {}, count};
    }
    addJargon(hints, text, words, plainWords);
    std::stable_sort(
        hints.begin(), hints.end(), [](const ClarityHint &a, const ClarityHint &b) { return a.start < b.start; });

    // Their quoted question is taken up, too: so all of the text is asked, not the prose alone.
    const QSet<QString> taken = matterOf(text.left(MostText));
    const bool saysSo = questions.size() == 1 && saysYesOrNo(words);
    for (const QString &question : questions) {
        const QSet<QString> matter = matterOf(question);
        const bool isTaken = saysSo || matter.isEmpty()
            || std::any_of(
                matter.begin(), matter.end(), [&taken](const QString &each) { return taken.contains(each); });
        if (!isTaken)
            hints << ClarityHint{ClarityHint::Kind::OpenQuestion, 0, 0, question, {}, 0};
    }
    const bool isLatin = std::all_of(words.begin(), words.end(), [](const ClarityWord &word) {
        return word.folded.front().unicode() < 0x250 || !word.folded.front().isLetter();
    });
    if (isLatin && words.size() >= FewestForNextStep && !tellsNextStep(words))
        hints << ClarityHint{ClarityHint::Kind::NoNextStep, 0, 0, {}, {}, 0};
    return hints;
}

QList<WordPlace> spelledWords(const QString &text)
{
    QList<WordPlace> places;
    for (const ClarityWord &word : wordsIn(proseOf(text))) {
        const QStringView letters = QStringView(text).mid(word.start, word.length);
        const bool isPlain = std::all_of(letters.begin(), letters.end(),
            [](QChar c) { return c.isLetter() || c.isMark() || c == u'-' || c == u'\'' || c == u'’'; });
        // Around an @ and in {names} nothing is spelled.
        const auto isAt = [&text](qsizetype at, QStringView marks) {
            return at >= 0 && at < text.size() && marks.contains(text[at]);
        };
        const bool isOther = isAt(word.start - 1, u"@{/\\_.") || isAt(word.start + word.length, u"@}/\\_");
        if (isPlain && !isOther && !isIdeograph(letters.front()))
            places << WordPlace{word.start, word.length};
    }
    return places;
}

QStringList questionsIn(const QString &text)
{
    QStringList questions;
    const QString prose = proseOf(text);
    for (const Sentence &sentence : sentencesIn(prose)) {
        const QString words = prose.mid(sentence.start, sentence.length).simplified();
        // As it stands in the text: in the prose the ends of lines are spaces.
        if (endsAsking(QStringView(text).mid(sentence.start, sentence.length)) && isQuestionMark(words.back())
            && lengthOf(words) >= FewestInQuestion && !questions.contains(words))
            questions << words;
        if (questions.size() == MostQuestions)
            break;
    }
    return questions;
}

} // namespace Earshot
