// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/mailaddress.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Earshot
{

namespace
{

constexpr qsizetype LongestAddress = 320; // RFC 3696 errata 1690: 64 + @ + 255
constexpr qsizetype LongestName = 500;
constexpr qsizetype MostAddresses = 5000;
constexpr int DeepestComment = 50;

bool isHostCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_' || c.isMark() || c.isSurrogate();
}

bool isHost(QStringView host)
{
    if (host.startsWith(u'[') && host.endsWith(u']'))
        return host.size() > 2;
    if (host.isEmpty() || host.startsWith(u'.') || host.startsWith(u'-') || host.contains(u".."_s))
        return false;
    return std::all_of(host.begin(), host.end(), isHostCharacter);
}

bool isLocalCharacter(QChar c)
{
    constexpr QStringView allowed = u"!#$%&'*+-/=?^_`{|}~.";
    const bool beyondAscii = c.unicode() > 0x7F && (c.isPrint() || c.isSurrogate()) && !c.isSpace(); // RFC 6531, 3.3
    return beyondAscii || c.isLetterOrNumber() || allowed.contains(c);
}

bool isLocalPart(QStringView local)
{
    if (local.size() > 2 && local.startsWith(u'"') && local.endsWith(u'"'))
        return true;
    return !local.isEmpty() && std::all_of(local.begin(), local.end(), isLocalCharacter);
}

bool isAddress(QStringView text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && text.size() <= LongestAddress && isLocalPart(text.first(at)) && isHost(text.sliced(at + 1));
}

QStringView withoutEdges(QStringView word)
{
    constexpr QStringView edges = u"<>()[]\"',;:";
    while (!word.isEmpty() && edges.contains(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && (edges.contains(word.back()) || word.back() == u'.'))
        word.chop(1);
    return word;
}

/// Only `at` between something and a host with a dot counts, so that "look at this" stays words.
QString plainFromObscured(QStringView text)
{
    const QList<QStringView> words = text.trimmed().split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 3 || words[1].compare(u"at", Qt::CaseInsensitive) != 0 || !words[2].contains(u'.'))
        return {};
    const QString address = words[0].toString() + u'@' + words[2].toString();
    return isAddress(address) ? address : QString();
}

/// One address as it stands between two commas, taken apart by its brackets.
class Piece
{
public:
    explicit Piece(QStringView text) { takeApart(text); }

    MailAddress address() const
    {
        MailAddress found;
        found.address = m_angle.simplified().remove(u' ');
        QString words = m_words.simplified();
        if (const qsizetype route = found.address.lastIndexOf(u':'); found.address.startsWith(u'@') && route > 0)
            found.address.remove(0, route + 1); // RFC 5322, 4.4: an obsolete route before the address
        if (found.address.isEmpty() || !found.address.contains(u'@')) {
            if (const QString obscured = plainFromObscured(m_angle.isEmpty() ? words : m_angle); !obscured.isEmpty()) {
                found.address = obscured;
                if (m_angle.isEmpty())
                    words.clear();
            } else if (const QString bare = bareAddress(words); !bare.isEmpty()) {
                found.address = bare;
            }
        }
        found.name = words.isEmpty() ? m_comment.simplified() : words;
        if (!found.address.contains(u'@') && found.name.isEmpty())
            found.name = std::exchange(found.address, QString());
        found.name.truncate(LongestName);
        found.address.truncate(LongestAddress);
        return found;
    }

private:
    void takeApart(QStringView text)
    {
        bool quoted = false;
        bool angle = false;
        int depth = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (c == u'\\' && (quoted || depth > 0) && i + 1 < text.size()) {
                (depth > 0 ? m_comment : m_words) += text[++i];
            } else if (quoted) {
                quoted = c != u'"';
                if (quoted)
                    m_words += c;
            } else if (depth > 0) {
                depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
                m_comment += depth > 0 ? c : QChar(u' ');
            } else if (angle) {
                angle = c != u'>';
                if (angle && c != u'<')
                    m_angle += c;
            } else if (c == u'"') {
                quoted = true;
            } else if (c == u'(') {
                depth = 1;
            } else if (c == u'<') {
                angle = true;
            } else if (c != u'>') {
                m_words += c;
            }
        }
    }

    /// Takes the first word that is an address out of \a words.
    static QString bareAddress(QString &words)
    {
        if (!words.contains(u'@'))
            return {};
        QStringList rest = words.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < rest.size(); ++i) {
            const QStringView word = withoutEdges(rest[i]);
            if (!isAddress(word))
                continue;
            const QString address = word.toString();
            rest.removeAt(i);
            words = rest.join(u' ');
            return address;
        }
        return {};
    }

    QString m_words;
    QString m_angle;
    QString m_comment;
};

/// Finds the end of the piece that starts at \a from. An unclosed quote or comment must not swallow the rest, so a
/// bracket that never closes is taken as a plain sign.
qsizetype endOfPiece(QStringView text, qsizetype from, bool minding)
{
    bool quoted = false;
    int depth = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\\')
            ++i;
        else if (quoted)
            quoted = c != u'"';
        else if (minding && c == u'"')
            quoted = true;
        else if (minding && c == u'(' && depth < DeepestComment)
            ++depth;
        else if (c == u')' && depth > 0)
            --depth;
        else if (depth == 0 && (c == u',' || c == u';'))
            return i;
    }
    return quoted || depth > 0 ? -1 : text.size();
}

/// `Friends: a@x.example, b@x.example;` names a group (RFC 5322, 3.4); its name is nobody's.
qsizetype lengthOfGroupName(QStringView piece)
{
    const qsizetype colon = piece.indexOf(u':');
    if (colon < 0)
        return 0;
    const QStringView before = piece.first(colon);
    return before.contains(u'@') || before.contains(u'"') || before.contains(u'<') || before.contains(u'(') ? 0
                                                                                                            : colon + 1;
}

/// Hands the pieces between commas and semicolons over, the names of groups left out, until \a take has enough.
template<typename Take>
void forEachPiece(QStringView text, Take take)
{
    bool minding = true;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = endOfPiece(text, from, minding);
        if (end < 0) {
            minding = false;
            end = endOfPiece(text, from, minding);
        }
        QStringView piece = text.sliced(from, std::min(end, text.size()) - from);
        if (!take(piece.sliced(lengthOfGroupName(piece))))
            return;
        from = end + 1;
    }
}

/// A comma for each line end and tab, and behind each closing bracket.
QString withLinesApart(QStringView text)
{
    constexpr QStringView ends = u"\n\r\t\u2028\u2029";
    QString apart;
    apart.reserve(text.size() + text.size() / 8);
    bool quoted = false;
    for (const QChar c : text) {
        const bool end = ends.contains(c);
        quoted = !end && quoted != (c == u'"');
        apart += end ? QChar(u',') : c;
        if (c == u'>' && !quoted)
            apart += u',';
    }
    return apart;
}

/// "Ann a@x.example Ben b@y.example" are two: an address that stands bare ends with its word.
QList<QStringView> oneByOne(QStringView piece)
{
    const bool bare
        = std::none_of(piece.begin(), piece.end(), [](QChar c) { return QStringView(u"<>()\"").contains(c); });
    if (!bare || piece.count(u'@') < 2)
        return {piece};
    QList<QStringView> pieces;
    qsizetype from = 0;
    for (qsizetype at = piece.indexOf(u'@'); at >= 0; at = piece.indexOf(u'@', from)) {
        const qsizetype space = piece.indexOf(u' ', at);
        const qsizetype end = space < 0 ? piece.size() : space;
        pieces << piece.sliced(from, end - from);
        from = end;
    }
    return pieces;
}

} // namespace

bool MailAddress::isValid() const
{
    return isAddress(address);
}

QString MailAddress::folded() const
{
    return address.trimmed().toCaseFolded();
}

QString MailAddress::localPart() const
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? address : address.first(at);
}

QString MailAddress::domain() const
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? QString() : address.sliced(at + 1).trimmed().toCaseFolded();
}

QString MailAddress::display() const
{
    if (address.isEmpty())
        return name;
    if (name.isEmpty() || name == address)
        return address;
    return name + u" <"_s + address + u'>';
}

bool MailAddress::nameClaimsOtherAddress() const
{
    if (!name.contains(u'@'))
        return false;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [this](const QString &word) {
        const QStringView bare = withoutEdges(word);
        return isAddress(bare) && bare.toString().toCaseFolded() != folded();
    });
}

QList<MailAddress> parseAddresses(QStringView text)
{
    QList<MailAddress> addresses;
    forEachPiece(text, [&addresses](QStringView piece) {
        if (const MailAddress address = Piece(piece).address(); !address.isEmpty())
            addresses.append(address);
        return addresses.size() < MostAddresses;
    });
    return addresses;
}

QList<MailAddress> parseTypedAddresses(QStringView text)
{
    QList<MailAddress> addresses;
    forEachPiece(withLinesApart(text), [&addresses](QStringView piece) {
        for (const QStringView one : oneByOne(piece)) {
            if (const MailAddress address = Piece(one).address(); !address.isEmpty())
                addresses.append(address);
        }
        return addresses.size() < MostAddresses;
    });
    return addresses;
}

} // namespace Earshot
