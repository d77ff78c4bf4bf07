// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/messageid.h"

#include <algorithm>

#include <QMessageAuthenticationCode>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Earshot
{

namespace
{

constexpr qsizetype MostIds = 500;
constexpr qsizetype LongestId = 998; // RFC 5322, 2.1.1: no header line is longer
constexpr qsizetype UidSigns = 26; // 128 bits in base32
constexpr qsizetype SignatureSigns = 20;
constexpr qsizetype CheckSigns = 4;
constexpr char Alphabet[] = "abcdefghijklmnopqrstuvwxyz234567"; // RFC 4648, 6, in lower case

QByteArray toBase32(QByteArrayView bytes)
{
    QByteArray text;
    quint32 buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8 | quint8(byte)) & 0xFFFF;
        for (bits += 8; bits >= 5; bits -= 5)
            text += Alphabet[buffer >> (bits - 5) & 31];
    }
    if (bits > 0)
        text += Alphabet[buffer << (5 - bits) & 31];
    return text;
}

std::optional<QUuid> uidFromBase32(QByteArrayView text)
{
    QByteArray bytes;
    quint32 buffer = 0;
    int bits = 0;
    for (const char c : text) {
        const int value = c >= 'a' && c <= 'z' ? c - 'a' : c >= '2' && c <= '7' ? c - '2' + 26 : -1;
        if (value < 0)
            return std::nullopt;
        buffer = (buffer << 5 | quint32(value)) & 0xFFFF;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += char(buffer >> bits & 0xFF);
        }
    }
    return QUuid::fromRfc4122(bytes);
}

/// The purpose keeps a signature made for one thing from being good for another.
QByteArray signature(QByteArrayView purpose, QByteArrayView text, const QByteArray &key, qsizetype signs)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    code.addData(purpose.data(), purpose.size());
    code.addData("\n", 1);
    code.addData(text.data(), text.size());
    return toBase32(code.result()).first(signs);
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= unsigned(quint8(a[i]) ^ quint8(b[i]));
    return difference == 0;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

QByteArray withoutBlanks(QByteArrayView text)
{
    QByteArray id;
    for (const char c : text) {
        if (!isBlank(c) && c != '<' && c != '>' && c != '\0')
            id += c;
    }
    return id.size() <= LongestId ? id : QByteArray();
}

/// The next id from \a at on, which is moved behind it. Words outside brackets count when they have an @ inside.
QByteArray nextId(QByteArrayView header, qsizetype &at)
{
    if (header[at] == '<') {
        const qsizetype from = ++at;
        while (at < header.size() && header[at] != '>' && header[at] != '<')
            ++at;
        const QByteArrayView inside = header.sliced(from, at - from);
        if (at < header.size() && header[at] == '>')
            ++at;
        return withoutBlanks(inside);
    }
    const qsizetype from = at;
    while (at < header.size() && !isBlank(header[at]) && header[at] != '<')
        ++at;
    QByteArrayView word = header.sliced(from, at - from);
    while (!word.isEmpty() && QByteArrayView(",;\"'>").contains(word.back()))
        word.chop(1);
    const qsizetype sign = word.indexOf('@');
    return sign > 0 && sign < word.size() - 1 ? withoutBlanks(word) : QByteArray();
}

} // namespace

QList<QByteArray> messageIds(QByteArrayView header)
{
    QList<QByteArray> ids;
    QSet<QByteArray> seen;
    for (qsizetype at = 0; at < header.size();) {
        if (isBlank(header[at]) || header[at] == '\0') {
            ++at;
            continue;
        }
        const QByteArray id = nextId(header, at);
        if (id.isEmpty() || (!ids.isEmpty() && seen.contains(id)))
            continue;
        ids.append(id);
        seen.insert(id);
    }
    if (ids.size() > MostIds)
        ids.remove(1, ids.size() - MostIds);
    return ids;
}

QByteArray newMessageId(const QUuid &ticket, const QUuid &message, const QByteArray &key, const QByteArray &domain)
{
    const QByteArray named = toBase32(ticket.toRfc4122()) + '.' + toBase32(message.toRfc4122());
    return named + '.' + signature("message", named, key, SignatureSigns) + '@' + domain;
}

std::optional<OwnMessageId> ownMessageId(QByteArrayView id, const QByteArray &key)
{
    constexpr qsizetype named = UidSigns + 1 + UidSigns;
    constexpr qsizetype whole = named + 1 + SignatureSigns;
    if (id.size() <= whole || id.size() > LongestId || id[whole] != '@')
        return std::nullopt;
    const QByteArray text = id.first(whole).toByteArray().toLower();
    if (text[UidSigns] != '.' || text[named] != '.'
        || !equalInConstantTime(text.sliced(named + 1), signature("message", text.first(named), key, SignatureSigns)))
        return std::nullopt;
    const std::optional<QUuid> ticket = uidFromBase32(text.first(UidSigns));
    const std::optional<QUuid> message = uidFromBase32(text.sliced(UidSigns + 1, UidSigns));
    return ticket && message ? std::optional(OwnMessageId{*ticket, *message}) : std::nullopt;
}

std::optional<QUuid> ticketFromMessageId(QByteArrayView id, const QByteArray &key)
{
    const std::optional<OwnMessageId> own = ownMessageId(id, key);
    return own ? std::optional(own->ticket) : std::nullopt;
}

QString subjectToken(qint64 ticketNumber, const QByteArray &key)
{
    const QByteArray number = QByteArray::number(ticketNumber);
    return u"[#"_s + QString::fromLatin1(number) + u'-'
        + QString::fromLatin1(signature("subject", number, key, CheckSigns)) + u']';
}

std::optional<qint64> ticketNumberInSubject(const QString &subject, const QByteArray &key)
{
    constexpr int mostTokens = 10;
    qsizetype at = -1;
    for (int tried = 0; tried < mostTokens && (at = subject.indexOf(u"[#"_s, at + 1)) >= 0; ++tried) {
        const QStringView token = QStringView(subject).sliced(at);
        const qsizetype end = token.indexOf(u']');
        const qsizetype dash = token.indexOf(u'-');
        if (dash < 3 || dash > 20 || end != dash + 1 + CheckSigns)
            continue;
        bool isNumber = false;
        const qint64 number = token.sliced(2, dash - 2).toLongLong(&isNumber);
        const QByteArray check = token.sliced(dash + 1, CheckSigns).toLatin1().toLower();
        if (isNumber && number > 0
            && equalInConstantTime(check, signature("subject", QByteArray::number(number), key, CheckSigns)))
            return number;
    }
    return std::nullopt;
}

} // namespace Earshot
