// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/searchquery.h"

#include "earshot/domain/catalog.h"
#include "earshot/domain/folding.h"
#include "earshot/domain/phonenumber.h"

#include <QRegularExpression>

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;
using Problem = SearchQuery::Problem;

struct Piece {
    QString name; ///< before the colon, lower case; empty without one
    QString value;
    bool quoted = false;
    bool open = false; ///< quoted, and the closing quote is not there yet
    bool excluded = false;
    int position = 0;
    int length = 0;
};

/// 2026-11-30 or 2026-11 or 2026: the day, or the first one of the month or year. Zeros may be left out, and people put
/// slashes and dots for dashes.
QDate dateIn(const QString &value)
{
    static const QRegularExpression written(u"^([0-9]{4})(?:([-/.])([0-9]{1,2})(?:\\2([0-9]{1,2}))?)?$"_s);
    const QRegularExpressionMatch match = written.match(value);
    const auto part
        = [&match](int group) { return match.capturedLength(group) > 0 ? match.captured(group).toInt() : 1; };
    return match.hasMatch() ? QDate(match.captured(1).toInt(), part(3), part(4)) : QDate();
}

/// Cuts the text at spaces outside quotes.
QList<Piece> pieces(const QString &typed)
{
    QList<Piece> list;
    int at = 0;
    while (at < typed.size()) {
        if (typed.at(at).isSpace()) {
            ++at;
            continue;
        }
        Piece piece;
        piece.position = at;
        if (typed.at(at) == u'-' && at + 1 < typed.size() && !typed.at(at + 1).isSpace()) {
            piece.excluded = true;
            ++at;
        }
        int begin = at;
        bool named = false;
        while (at < typed.size() && !typed.at(at).isSpace()) {
            if (typed.at(at) == u':' && !named && at > begin
                && std::all_of(typed.begin() + begin, typed.begin() + at, [](QChar c) { return c.isLetter(); })) {
                piece.name = typed.mid(begin, at - begin).toLower();
                named = true;
                begin = ++at;
                continue;
            }
            if (typed.at(at) == u'"' && at == begin) {
                const int close = int(typed.indexOf(u'"', at + 1));
                const int end = close < 0 ? int(typed.size()) : close;
                piece.value = typed.mid(at + 1, end - at - 1);
                piece.quoted = true;
                piece.open = close < 0;
                at = std::min(int(typed.size()), end + 1);
                break;
            }
            ++at;
        }
        if (!piece.quoted)
            piece.value = typed.mid(begin, at - begin);
        piece.length = at - piece.position;
        list << piece;
    }
    return list;
}

constexpr int fewestDigits = 7;
constexpr int mostDigits = 15; // E.164

bool isNumberPart(const Piece &piece)
{
    return piece.name.isEmpty() && !piece.quoted && !piece.excluded
        && std::all_of(piece.value.begin(), piece.value.end(),
            [](QChar c) { return c.isDigit() || QStringView(u"+()-./").contains(c); });
}

QString digitsOf(QString text)
{
    text.removeIf([](QChar c) { return !c.isDigit(); });
    return text;
}

/// Whether these groups are one telephone number, not years or amounts that happen to stand together.
bool isOneNumber(const QStringList &groups)
{
    const QString whole = digitsOf(groups.join(QString()));
    if (whole.size() < fewestDigits || whole.size() > mostDigits || !PhoneNumber::parse(groups.join(u' ')))
        return false;
    const bool northAmerican = groups.size() == 3 && digitsOf(groups.at(0)).size() == 3
        && digitsOf(groups.at(1)).size() == 3 && digitsOf(groups.at(2)).size() == 4;
    return QStringView(u"+0(").contains(groups.first().front()) || northAmerican;
}

/// Puts the groups of a telephone number, "+49 30 231 251 00", together to the one piece they are.
QList<Piece> withWholeNumbers(const QList<Piece> &all)
{
    QList<Piece> list;
    for (qsizetype i = 0; i < all.size();) {
        qsizetype end = i;
        QStringList groups;
        while (end < all.size() && groups.size() <= mostDigits && isNumberPart(all.at(end)))
            groups << all.at(end++).value;
        Piece piece = all.at(i++);
        if (groups.size() > 1 && isOneNumber(groups)) {
            piece.value = groups.join(u' ');
            piece.length = all.at(end - 1).position + all.at(end - 1).length - piece.position;
            i = end;
        }
        list << piece;
    }
    return list;
}

bool hasStarBeforeLetter(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) == u'*' && text.at(i + 1).isLetter())
            return true;
    }
    return false;
}

class Parser
{
public:
    explicit Parser(bool typing)
        : m_typing(typing)
    {
    }

    SearchQuery parse(const QString &typed)
    {
        const QList<Piece> all = withWholeNumbers(pieces(typed));
        for (int i = 0; i < all.size(); ++i) {
            const bool last = i == all.size() - 1 && !typed.back().isSpace();
            // One letter begins too many words to be a question.
            take(all.at(i), m_typing && last && all.at(i).value.size() > 1);
        }
        explainWords(all);
        const auto excluded = [](const SearchQuery::Word &word) { return word.excluded; };
        if (!m_query.words.isEmpty() && std::all_of(m_query.words.begin(), m_query.words.end(), excluded)
            && !m_query.narrows())
            m_query.problems << Problem{Problem::Kind::OnlyExcludes, 0, int(typed.size())};
        return m_query;
    }

private:
    /// What is looked for as it stands, though something else may be meant.
    void explainWords(const QList<Piece> &all)
    {
        static const QStringList connectives{u"OR"_s, u"AND"_s, u"NOT"_s};
        for (const Piece &piece : all) {
            if (piece.open)
                complain(Problem::Kind::OpenQuote, piece);
            else if (!piece.quoted && hasStarBeforeLetter(piece.value))
                complain(Problem::Kind::StarInside, piece);
            else if (all.size() > 1 && piece.name.isEmpty() && !piece.quoted && !piece.excluded
                && connectives.contains(piece.value))
                complain(Problem::Kind::Connective, piece);
        }
    }

    void complain(Problem::Kind kind, const Piece &piece)
    {
        m_query.problems << Problem{kind, piece.position, piece.length};
    }

    void takeWord(const Piece &piece, SearchQuery::Field field, bool prefix)
    {
        const bool halfTyped = prefix && (!piece.quoted || piece.open);
        SearchQuery::Word word{piece.value, field, piece.quoted, halfTyped, piece.excluded, halfTyped};
        // Very many words begin with one or two letters; behind others of a phrase they say little.
        if (const qsizetype last = word.text.lastIndexOf(u' ');
            piece.open && halfTyped && last > 0 && word.text.size() - last <= 3) {
            word.text.truncate(last);
            word.prefix = word.halfTyped = false;
        }
        if (!word.phrase && word.text.endsWith(u'*')) {
            word.prefix = true;
            word.halfTyped = false;
            word.text.chop(1);
        }
        if (!word.text.isEmpty())
            m_query.words << word;
    }

    void takeDate(const Piece &piece, QDate &date)
    {
        if (const QDate read = dateIn(piece.value); read.isValid())
            date = read;
        else
            complain(Problem::Kind::BadDate, piece);
    }

    void take(const Piece &piece, bool prefix)
    {
        if (piece.name.isEmpty()) {
            bool ok = false;
            const qint64 number = piece.value.mid(1).toLongLong(&ok);
            if (!piece.quoted && piece.value.startsWith(u'#') && ok)
                narrow(piece, [number](SearchQuery &query) { query.number = number; });
            else
                takeWord(piece, SearchQuery::Field::Anywhere, prefix);
            return;
        }
        if (!searchOperators().contains(QString(piece.name + u':'))) {
            // "http://…" and "10:30" are words; "form:" is most likely a slip.
            if (piece.value.startsWith(u"//"))
                takeWord({{}, piece.name + u':' + piece.value, false, piece.excluded, 0, 0},
                    SearchQuery::Field::Anywhere, prefix);
            else
                complain(Problem::Kind::UnknownOperator, piece);
            return;
        }
        if (piece.value.isEmpty()) {
            complain(Problem::Kind::MissingValue, piece);
            return;
        }
        if (piece.name == u"from")
            takeWord(piece, SearchQuery::Field::From, prefix);
        else if (piece.name == u"to")
            takeWord(piece, SearchQuery::Field::To, prefix);
        else if (piece.name == u"subject")
            takeWord(piece, SearchQuery::Field::Subject, prefix);
        else
            narrow(piece, [&](SearchQuery &query) { takeNarrowing(piece, query); });
    }

    /// Puts a condition where it belongs: with what is wanted, or with what is not. One that was misspelled is in
    /// neither.
    void narrow(const Piece &piece, auto put)
    {
        SearchQuery without;
        put(piece.excluded ? without : m_query);
        if (!without.isEmpty())
            m_query.without.push_back(without);
    }

    void takeNarrowing(const Piece &piece, SearchQuery &query)
    {
        if (piece.name == u"tag")
            query.tag = piece.value;
        else if (piece.name == u"queue")
            query.queue = piece.value;
        else if (piece.name == u"owner")
            query.owner = piece.value;
        else if (piece.name == u"status")
            query.status = piece.value;
        else if (piece.name == u"before")
            takeDate(piece, query.before);
        else if (piece.name == u"after")
            takeDate(piece, query.after);
        else if (piece.name == u"is")
            takeState(piece, query);
        else if (piece.value.compare(u"attachment", Qt::CaseInsensitive) == 0)
            query.hasAttachment = true;
        else if (piece.value.compare(u"call", Qt::CaseInsensitive) == 0)
            query.hasCall = true;
        else
            complain(Problem::Kind::UnknownHas, piece);
    }

    void takeState(const Piece &piece, SearchQuery &query)
    {
        if (piece.value.compare(u"spam", Qt::CaseInsensitive) == 0)
            query.shelf = Shelf::Spam;
        else if (piece.value.compare(u"trash", Qt::CaseInsensitive) == 0)
            query.shelf = Shelf::Trash;
        else if (piece.value.compare(u"followed", Qt::CaseInsensitive) == 0)
            query.followed = true;
        else
            complain(Problem::Kind::UnknownIs, piece);
    }

    bool m_typing;
    SearchQuery m_query;
};

} // namespace

bool SearchQuery::isEmpty() const
{
    return words.isEmpty() && !narrows();
}

bool SearchQuery::narrows() const
{
    return number != 0 || !tag.isEmpty() || !queue.isEmpty() || !owner.isEmpty() || !status.isEmpty() || hasAttachment
        || hasCall || shelf || followed || before.isValid() || after.isValid() || !without.empty();
}

SearchQuery parseSearch(const QString &typed, bool typing)
{
    return Parser(typing).parse(typed);
}

SearchNames searchNames(const Catalog &catalog)
{
    SearchNames names;
    for (const Status &status : catalog.statuses)
        names.statuses << status.name;
    for (const Queue &queue : catalog.queues)
        names.queues << queue.name;
    for (const Agent &agent : catalog.agents) {
        names.owners << agent.name;
        names.logins << agent.login;
    }
    return names;
}

QList<SearchQuery::Problem> unknownNames(const QString &typed, const SearchNames &known)
{
    const QStringList anyOwner = known.owners + known.logins + QStringList{u"me"_s, u"none"_s};
    QList<Problem> problems;
    for (const Piece &piece : pieces(typed)) {
        const auto check = [&](Problem::Kind kind, const QStringList &names, const QStringList &choices) {
            const auto isMeant = [&](const QString &name) { return folded(name) == folded(piece.value); };
            if (!piece.value.isEmpty() && std::none_of(names.begin(), names.end(), isMeant))
                problems << Problem{kind, piece.position, piece.length, piece.value, choices};
        };
        if (piece.name == u"status")
            check(Problem::Kind::UnknownStatus, known.statuses, known.statuses);
        else if (piece.name == u"queue")
            check(Problem::Kind::UnknownQueue, known.queues, known.queues);
        else if (piece.name == u"owner")
            check(Problem::Kind::UnknownOwner, anyOwner, known.owners);
        else if (piece.name == u"tag" && known.tags)
            check(Problem::Kind::UnknownTag, *known.tags, *known.tags);
    }
    return problems;
}

QList<Problem> searchProblems(const QString &typed, const SearchNames &known)
{
    QList<Problem> problems = parseSearch(typed, true).problems + unknownNames(typed, known);
    std::stable_sort(problems.begin(), problems.end(),
        [](const Problem &one, const Problem &other) { return one.position < other.position; });
    return problems;
}

} // namespace Earshot
