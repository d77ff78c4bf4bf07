// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/numbers.h"

#include <algorithm>

#include "earshot/mail/numberlabels.h"
#include "earshot/mail/quotes.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int lastLines = 25; // that are not empty
constexpr qsizetype longestLine = 300;
constexpr qsizetype mostFound = 10;
constexpr int fewestDigits = 6;
constexpr int fewestAlone = 8;
constexpr int mostDigits = 15; // ITU-T E.164 section 6

struct Stretch {
    qsizetype begin = 0;
    qsizetype end = 0;
};

struct OwnLine {
    QStringView text;
    int number = 0;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isJoint(QChar c)
{
    return c == u' ' || c == u'-' || c == u'.' || c == u'/' || c == u'(' || c == u')' || c == QChar::Nbsp
        || c == u'\u2011' || c == u'\u2013' || c == u'\u2010';
}

int digitsIn(QStringView text)
{
    return int(std::count_if(text.begin(), text.end(), isDigit));
}

// From the first digit, plus or bracket on, as long as it may be one number.
Stretch stretchAt(QStringView line, qsizetype begin)
{
    qsizetype end = begin;
    while (end < line.size() && (line[end] == u'+' || line[end] == u'('))
        ++end;
    qsizetype last = end;
    int digits = 0;
    for (; end < line.size() && (isDigit(line[end]) || isJoint(line[end])); ++end) {
        const QStringView rest = line.sliced(end);
        const bool note = rest.startsWith(u" (") && !rest.startsWith(u" (0)") && digits > 7;
        if (note || rest.startsWith(u"  ") || rest.startsWith(u" / "))
            break;
        last = isDigit(line[end]) ? end + 1 : last;
        digits += isDigit(line[end]) ? 1 : 0;
    }
    return {begin, last};
}

/// Whether there is anything long enough to be a number. Most mails have nothing, and finding out what in them is
/// quoted takes longer than this look.
bool mayHoldNumber(QStringView text)
{
    int digits = 0;
    return std::any_of(text.begin(), text.end(), [&digits](QChar c) {
        if (isDigit(c))
            ++digits;
        else if (!isJoint(c))
            digits = 0;
        return digits >= fewestDigits;
    });
}

QList<Stretch> stretchesOf(QStringView line)
{
    QList<Stretch> stretches;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line[at];
        const bool spaced = c == u'+' && at + 2 < line.size() && line[at + 1] == u' ' && isDigit(line[at + 2]);
        const bool begins = spaced || isDigit(c)
            || ((c == u'+' || c == u'(') && at + 1 < line.size() && (isDigit(line[at + 1]) || line[at + 1] == u'+'));
        if (!begins)
            continue;
        const Stretch stretch = stretchAt(line, at);
        stretches.append(stretch);
        at = stretch.end - 1;
    }
    return stretches;
}

// What the digits between its joints look like: "3-3-4".
QList<qsizetype> groupsOf(QStringView number)
{
    QList<qsizetype> groups;
    bool inside = false;
    for (QChar c : number) {
        if (isDigit(c) && inside)
            ++groups.last();
        else if (isDigit(c))
            groups.append(1);
        inside = isDigit(c);
    }
    return groups;
}

bool onlyJoint(QStringView number, QChar joint)
{
    return std::all_of(number.begin(), number.end(), [&](QChar c) { return isDigit(c) || c == joint; });
}

// Dates, addresses of computers, versions and measurements.
bool isOtherThing(QStringView number)
{
    const QStringView plain = number.startsWith(u'+') ? number.sliced(1) : number;
    const QList<qsizetype> groups = groupsOf(plain);
    const bool dotted = onlyJoint(plain, u'.');
    const bool dated = groups.size() == 3 && (dotted || onlyJoint(plain, u'-') || onlyJoint(plain, u'/'))
        && ((groups[0] == 4 && groups[1] <= 2 && groups[2] <= 2)
            || (groups[0] <= 2 && groups[1] <= 2 && groups[2] == 4));
    const bool timed = groups.size() >= 3 && groups[0] == 4 && groups[1] == 2 && groups[2] == 2
        && (plain.startsWith(u"19") || plain.startsWith(u"20")) && plain[4] == u'-';
    const bool computer = dotted && groups.size() == 4 && *std::max_element(groups.begin(), groups.end()) <= 3;
    const bool fraction = dotted && groups.size() == 2;
    return dated || timed || computer || fraction;
}

bool standsFree(QStringView line, Stretch stretch, bool labelled)
{
    const QStringView word = line.first(stretch.begin).sliced(line.first(stretch.begin).lastIndexOf(u' ') + 1);
    if (word.contains(u"://") || word.startsWith(u"www."))
        return false;
    const QChar before = stretch.begin > 0 ? line[stretch.begin - 1] : QChar(u' ');
    const QChar after = stretch.end < line.size() ? line[stretch.end] : QChar(u' ');
    const bool plus = line[stretch.begin] == u'+';
    const bool begins = plus
        ? (labelled || !before.isLetter()) && !before.isDigit() && before != u'=' && before != u'e' && before != u'*'
        : !before.isLetterOrNumber() && !QStringView(u"_@=#$€£%&?~^<>-,").contains(before);
    // "1-800-FLOWERS"
    if (after == u'-' && stretch.end + 1 < line.size() && line[stretch.end + 1].isLetter())
        return false;
    const bool extension = after.toLower() == u'x' || after.toLower() == u'e';
    return begins && (extension || (!after.isLetterOrNumber() && !QStringView(u"_@=%$€£^").contains(after)));
}

// "call +44 … or write": words on both sides of a number without a label are somebody telling, not signing.
bool isInSentence(QStringView line, Stretch stretch)
{
    const QStringView before = line.first(stretch.begin).trimmed();
    const QStringView after = line.sliced(stretch.end).trimmed();
    return !before.isEmpty() && before.back().isLower() && !after.isEmpty() && after.front().isLower();
}

QList<OwnLine> ownLines(const QString &text)
{
    const QList<Fold> folds = foldQuotes(text).folds;
    const auto foreign = [&](qsizetype at) {
        return std::any_of(folds.begin(), folds.end(),
            [&](const Fold &fold) { return fold.kind != Fold::Kind::Signature && at >= fold.begin && at < fold.end; });
    };
    QList<OwnLine> lines;
    qsizetype begin = 0;
    for (int number = 0; begin < text.size(); ++number) {
        qsizetype end = text.indexOf(u'\n', begin);
        end = end < 0 ? text.size() : end;
        const QStringView line = QStringView(text).sliced(begin, end - begin).trimmed();
        if (!line.isEmpty() && line.size() <= longestLine && !line.startsWith(u'>') && !foreign(begin))
            lines.append({line, number});
        begin = end + 1;
    }
    return lines.sliced(std::max<qsizetype>(0, lines.size() - lastLines));
}

QString nameOf(NumberLabel label)
{
    switch (label) {
    case NumberLabel::Phone:
        return u"phone"_s;
    case NumberLabel::Mobile:
        return u"mobile"_s;
    case NumberLabel::Direct:
        return u"direct"_s;
    default:
        return {};
    }
}

NumberLabel labelFor(QStringView line, const QList<Stretch> &stretches, qsizetype index, QStringView lineAbove)
{
    const Stretch here = stretches[index];
    const qsizetype from = index > 0 ? stretches[index - 1].end : 0;
    const qsizetype to = index + 1 < stretches.size() ? stretches[index + 1].begin : line.size();
    const bool plus = line[here.begin] == u'+';
    NumberLabel label = labelBefore(line.sliced(from, here.begin - from), plus);
    if (label == NumberLabel::None)
        label = labelAfter(line.sliced(here.end, to - here.end));
    if (label == NumberLabel::None && here.begin == 0 && lineAbove.endsWith(u':'))
        label = labelBefore(lineAbove, false);
    return label;
}

void append(QList<FoundNumber> &found, FoundNumber number)
{
    const bool known = std::any_of(
        found.begin(), found.end(), [&](const FoundNumber &other) { return other.number == number.number; });
    if (!known && found.size() < mostFound)
        found.append(std::move(number));
}

void readLine(const OwnLine &line, QStringView lineAbove, const QString &region, QList<FoundNumber> &found)
{
    const QList<Stretch> stretches = stretchesOf(line.text);
    bool afterFax = false;
    for (qsizetype i = 0; i < stretches.size(); ++i) {
        const QStringView number = line.text.sliced(stretches[i].begin, stretches[i].end - stretches[i].begin);
        const NumberLabel label = labelFor(line.text, stretches, i, lineAbove);
        afterFax = label == NumberLabel::Fax || (afterFax && label == NumberLabel::None);
        const int digits = digitsIn(number);
        const bool alone = label == NumberLabel::None;
        const bool enough = digits <= mostDigits && digits >= (alone ? fewestAlone : fewestDigits);
        // "a + 12345678" is a sum; only a label makes "+ 33 …" a number.
        const bool international = (number.startsWith(u'+') && !number.startsWith(u"+ ")) || number.startsWith(u"(+");
        if (afterFax || !enough || (alone && (!international || isInSentence(line.text, stretches[i])))
            || isOtherThing(number) || !standsFree(line.text, stretches[i], !alone))
            continue;
        if (const std::optional<PhoneNumber> parsed = PhoneNumber::parse(number, region))
            append(found, {*parsed, nameOf(label), line.text.toString(), line.number});
    }
}

} // namespace

QList<FoundNumber> numbersInText(const QString &text, const QString &region)
{
    QList<FoundNumber> found;
    if (!mayHoldNumber(text))
        return found;
    QStringView above;
    for (const OwnLine &line : ownLines(text)) {
        readLine(line, above, region, found);
        above = line.text;
    }
    return found;
}

} // namespace Earshot
