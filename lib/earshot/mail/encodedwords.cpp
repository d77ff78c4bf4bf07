// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/encodedwords.h"

#include "earshot/mail/charset.h"

#include <algorithm>
#include <optional>

namespace Earshot
{

namespace
{

constexpr qsizetype LongestCharset = 64;
constexpr qsizetype LongestWord = 2000; // RFC 2047 allows 75, senders don't count

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct Word {
    QByteArray charset;
    QByteArray bytes; ///< decoded
    qsizetype end = 0; ///< behind its "?="
};

/// The encoded word that begins at `at`; blanks inside it, which it must not have, are taken as they are meant.
std::optional<Word> wordAt(QByteArrayView header, qsizetype at)
{
    const qsizetype charsetEnd = header.indexOf('?', at + 2);
    if (charsetEnd < 0 || charsetEnd - at - 2 > LongestCharset || charsetEnd + 2 >= header.size()
        || header[charsetEnd + 2] != '?')
        return {};
    const qsizetype begin = charsetEnd + 3;
    const qsizetype end = header.sliced(begin, std::min(LongestWord, header.size() - begin)).indexOf("?=");
    if (end < 0)
        return {};
    Word word;
    word.charset = header.sliced(at + 2, charsetEnd - at - 2).toByteArray();
    if (const qsizetype language = word.charset.indexOf('*'); language >= 0) // RFC 2231, section 5
        word.charset.truncate(language);
    word.end = begin + end + 2;
    QByteArray data = header.sliced(begin, end).toByteArray();
    switch (header[charsetEnd + 1]) {
    case 'q':
    case 'Q':
        word.bytes = QByteArray::fromPercentEncoding(data.replace('_', ' '), '=');
        return word;
    case 'b':
    case 'B':
        word.bytes = QByteArray::fromBase64(data);
        return word;
    default:
        return {};
    }
}

/// The words that belong together from `at` on.
std::optional<Word> wordsAt(QByteArrayView header, qsizetype at)
{
    std::optional<Word> all = wordAt(header, at);
    while (all) {
        qsizetype next = all->end;
        while (next < header.size() && isBlank(header[next]))
            ++next;
        if (!header.sliced(next).startsWith("=?"))
            break;
        const std::optional<Word> more = wordAt(header, next);
        if (!more || more->charset.compare(all->charset, Qt::CaseInsensitive) != 0)
            break;
        all->bytes += more->bytes;
        all->end = more->end;
    }
    return all;
}

/// Behind the last line of the mail's own headers.
qsizetype endOfHeaders(QByteArrayView mail)
{
    for (qsizetype newline = mail.indexOf('\n'); newline >= 0; newline = mail.indexOf('\n', newline + 1)) {
        const QByteArrayView next = mail.sliced(newline + 1);
        if (next.startsWith('\n') || next.startsWith("\r\n"))
            return newline + 1;
    }
    return mail.size();
}

} // namespace

QByteArray withReadableWords(const QByteArray &mail)
{
    const QByteArrayView header = QByteArrayView(mail).first(endOfHeaders(mail));
    QByteArray changed;
    qsizetype copied = 0;
    for (qsizetype at = header.indexOf("=?"); at >= 0;) {
        const std::optional<Word> words = wordsAt(header, at);
        if (words && !isInCharset(words->bytes, words->charset)) {
            changed += header.sliced(copied, at - copied);
            changed += "=?utf-8?B?" + decodedText(words->bytes, words->charset).toUtf8().toBase64() + "?=";
            copied = words->end;
        }
        at = header.indexOf("=?", words ? words->end : at + 2);
    }
    return copied == 0 ? mail : changed + mail.sliced(copied);
}

} // namespace Earshot
