// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/encodedwords.h"

#include "earshot/mail/charset.h"

#include <algorithm>
#include <optional>

#include <QList>

namespace Earshot
{

namespace
{

constexpr qsizetype LongestCharset = 64;
constexpr qsizetype LongestWord = 2000; // RFC 2047 allows 75, senders don't count
constexpr qsizetype MostPieces = 4; // of one character

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

int hexDigit(char c)
{
    const char lower = char(c | 0x20);
    return c >= '0' && c <= '9' ? c - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// RFC 2047, 4.2. An equals sign before anything but two digits stands for itself.
QByteArray fromQ(const QByteArray &data)
{
    QByteArray bytes;
    bytes.reserve(data.size());
    for (qsizetype i = 0; i < data.size(); ++i) {
        const bool coded
            = data[i] == '=' && i + 2 < data.size() && hexDigit(data[i + 1]) >= 0 && hexDigit(data[i + 2]) >= 0;
        if (coded) {
            bytes += char(hexDigit(data[i + 1]) * 16 + hexDigit(data[i + 2]));
            i += 2;
        } else {
            bytes += data[i] == '_' ? ' ' : data[i];
        }
    }
    return bytes;
}

struct Word {
    QByteArray charset;
    bool isBase64 = false;
    QByteArray data;
    qsizetype end = 0; ///< behind its "?="

    bool hasCharsetOf(const Word &other) const { return charset.compare(other.charset, Qt::CaseInsensitive) == 0; }
    /// Whether the base64 of the next word goes on in the middle of four letters, which some senders do.
    bool isTornOff() const { return isBase64 && data.size() % 4 != 0 && !data.endsWith('='); }
    QByteArray bytes() const { return isBase64 ? QByteArray::fromBase64(data) : fromQ(data); }
};

/// The encoded word that begins at `at`; blanks inside it, which it must not have, are taken as they are meant.
std::optional<Word> wordAt(QByteArrayView header, qsizetype at)
{
    const qsizetype charsetEnd = header.indexOf('?', at + 2);
    if (charsetEnd < 0 || charsetEnd - at - 2 > LongestCharset || charsetEnd + 2 >= header.size()
        || header[charsetEnd + 2] != '?')
        return {};
    const char encoding = char(header[charsetEnd + 1] | 0x20);
    const qsizetype begin = charsetEnd + 3;
    const qsizetype end = header.sliced(begin, std::min(LongestWord, header.size() - begin)).indexOf("?=");
    if (end < 0 || (encoding != 'q' && encoding != 'b'))
        return {};
    Word word;
    word.charset = header.sliced(at + 2, charsetEnd - at - 2).toByteArray();
    if (const qsizetype language = word.charset.indexOf('*'); language >= 0) // RFC 2231, section 5
        word.charset.truncate(language);
    word.isBase64 = encoding == 'b';
    word.data = header.sliced(begin, end).toByteArray();
    if (word.isBase64)
        word.data.removeIf(isBlank);
    word.end = begin + end + 2;
    return word;
}

/// The words from `at` on that have nothing but blanks between them.
QList<Word> wordsAt(QByteArrayView header, qsizetype at)
{
    QList<Word> words;
    while (const std::optional<Word> word = wordAt(header, at)) {
        if (!words.isEmpty() && word->isBase64 && words.last().isTornOff() && word->hasCharsetOf(words.last())) {
            words.last().data += word->data;
            words.last().end = word->end;
        } else {
            words << *word;
        }
        at = word->end;
        while (at < header.size() && isBlank(header[at]))
            ++at;
        if (!header.sliced(at).startsWith("=?"))
            break;
    }
    return words;
}

/// What words in one charset say: all of them together when that makes sense, for some senders split characters and
/// escapes between them; else each on its own, or with as many behind it as it needs to make sense.
QString textInOneCharset(const QList<Word> &words)
{
    const QByteArray charset = words.first().charset;
    QByteArray all;
    for (const Word &word : words)
        all += word.bytes();
    if (isInCharset(all, charset))
        return decodedText(all, charset);
    QString text;
    for (qsizetype i = 0; i < words.size();) {
        const QByteArray alone = words.at(i++).bytes();
        QByteArray joined = alone;
        qsizetype next = i;
        while (!isInCharset(joined, charset) && next < words.size() && next - i + 1 < MostPieces)
            joined += words.at(next++).bytes();
        const bool fits = isInCharset(joined, charset);
        text += decodedText(fits ? joined : alone, charset);
        i = fits ? next : i;
    }
    return text;
}

QString textOf(const QList<Word> &words)
{
    QString text;
    for (qsizetype i = 0; i < words.size();) {
        const qsizetype begin = i++;
        while (i < words.size() && words.at(i).hasCharsetOf(words.at(begin)))
            ++i;
        text += textInOneCharset(words.sliced(begin, i - begin));
    }
    return text;
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

QString textWithWords(QByteArrayView header)
{
    QString text;
    qsizetype read = 0;
    for (qsizetype at = header.indexOf("=?"); at >= 0;) {
        const QList<Word> words = wordsAt(header, at);
        if (!words.isEmpty()) {
            text += decodedText(header.sliced(read, at - read), {}) + textOf(words);
            read = words.last().end;
        }
        at = header.indexOf("=?", words.isEmpty() ? at + 2 : read);
    }
    return text + decodedText(header.sliced(read), {});
}

QByteArray withReadableWords(const QByteArray &mail)
{
    const QByteArrayView header = QByteArrayView(mail).first(endOfHeaders(mail));
    QByteArray changed;
    qsizetype copied = 0;
    for (qsizetype at = header.indexOf("=?"); at >= 0;) {
        const QList<Word> words = wordsAt(header, at);
        const bool isInAddress = !words.isEmpty() && header.sliced(words.last().end).startsWith('@');
        if (isInAddress) {
            at = header.indexOf("=?", words.last().end); // whoever writes there means just these letters
            continue;
        }
        if (!words.isEmpty()) {
            changed += header.sliced(copied, at - copied);
            changed += "=?utf-8?B?" + textOf(words).toUtf8().toBase64() + "?=";
            copied = words.last().end;
        }
        at = header.indexOf("=?", words.isEmpty() ? at + 2 : copied);
    }
    return copied == 0 ? mail : changed + mail.sliced(copied);
}

} // namespace Earshot
