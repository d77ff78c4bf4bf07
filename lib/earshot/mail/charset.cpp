// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/charset.h"

#include "earshot/mail/mimetree.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QStringDecoder>

#include <gmime/gmime.h>

using namespace Qt::StringLiterals;

namespace Earshot
{

namespace
{

/// windows-1252, 0x80 to 0x9F; the rest is Latin-1. The five unused places keep their control character.
constexpr std::array<char16_t, 32> Windows1252{0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = Windows1252[c.unicode() - 0x80];
    }
    return text;
}

/// UTF-8 unless more of it is broken than whole: one cut character must not turn the others into mojibake.
QString fromUtf8OrWindows1252(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (!decoder.hasError())
        return text;
    const auto broken = text.count(QChar::ReplacementCharacter);
    const auto whole = std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7F; }) - broken;
    return whole > broken ? text : fromWindows1252(bytes);
}

/// The wider charset that senders mean when they name the narrower one (WHATWG Encoding, 4.2, does the same).
QByteArray meantCharset(QByteArrayView declared)
{
    static constexpr std::array<std::pair<const char *, const char *>, 14> wider{
        {{"gb2312", "gb18030"}, {"gbk", "gb18030"}, {"x-gbk", "gb18030"}, {"ks_c_5601-1987", "cp949"},
            {"euc-kr", "cp949"}, {"shift_jis", "cp932"}, {"shift-jis", "cp932"}, {"x-sjis", "cp932"},
            {"windows-31j", "cp932"}, {"iso-8859-8-i", "iso-8859-8"}, {"iso-8859-9", "windows-1254"},
            {"tis-620", "cp874"}, {"x-mac-roman", "macintosh"}, {"unicode-1-1-utf-7", "utf-7"}}};
    const QByteArray name = declared.trimmed().toByteArray().toLower();
    const auto found = std::find_if(wider.begin(), wider.end(), [&](const auto &pair) { return name == pair.first; });
    return found == wider.end() ? name : QByteArray(found->second);
}

bool isUtf8Family(const QByteArray &charset)
{
    static constexpr std::array<const char *, 8> names{
        "", "utf-8", "utf8", "us-ascii", "ascii", "unknown-8bit", "x-unknown", "ansi_x3.4-1968"};
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return charset == name; });
}

bool isWestern(const QByteArray &charset)
{
    static constexpr std::array<const char *, 6> names{
        "iso-8859-1", "iso8859-1", "latin1", "windows-1252", "cp1252", "iso_8859-1"};
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return charset == name; });
}

/// An iconv that puts U+FFFD where bytes make no sense and goes on.
class Converter
{
public:
    explicit Converter(const QByteArray &charset)
    {
        startParser();
        m_handle = g_mime_iconv_open("UTF-8", charset.constData());
    }
    ~Converter()
    {
        if (isOpen())
            g_mime_iconv_close(m_handle);
    }
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;

    bool isOpen() const { return m_handle != iconv_t(-1); }
    qsizetype broken() const { return m_broken; }

    QString convert(QByteArrayView bytes)
    {
        std::array<char, 16384> block;
        QByteArray utf8;
        utf8.reserve(bytes.size() * 2);
        char *in = const_cast<char *>(bytes.data());
        size_t left = size_t(bytes.size());
        for (bool flushing = false;;) {
            char *out = block.data();
            size_t room = block.size();
            const size_t done = iconv(m_handle, flushing ? nullptr : &in, &left, &out, &room);
            const int error = errno;
            utf8.append(block.data(), out - block.data());
            if (done == size_t(-1) && error != E2BIG && left > 0) {
                utf8.append("\xEF\xBF\xBD");
                ++m_broken;
                ++in;
                --left;
            } else if (done != size_t(-1) && left == 0) {
                if (std::exchange(flushing, true))
                    break;
            }
        }
        return QString::fromUtf8(utf8);
    }

private:
    iconv_t m_handle;
    qsizetype m_broken = 0;
};

QString fromOtherCharset(QByteArrayView bytes, const QByteArray &charset)
{
    Converter converter(charset);
    if (!converter.isOpen())
        return fromUtf8OrWindows1252(bytes);
    const QString text = converter.convert(bytes);
    if (converter.broken() == 0)
        return text;
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString honest = utf8.decode(bytes);
    if (!utf8.hasError())
        return honest;
    const auto wide = std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7F; });
    const auto whole = wide - text.count(QChar::ReplacementCharacter);
    return whole >= converter.broken() ? text : fromUtf8OrWindows1252(bytes);
}

QString withPlainLineEnds(QString text)
{
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (text.contains(u'\r'))
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (text.contains(QChar::Null))
        text.remove(QChar::Null); // PostgreSQL stores no NUL
    return text;
}

} // namespace

QString decodedText(QByteArrayView bytes, QByteArrayView declaredCharset)
{
    const QByteArray charset = meantCharset(declaredCharset);
    if (isUtf8Family(charset))
        return withPlainLineEnds(fromUtf8OrWindows1252(bytes));
    if (isWestern(charset))
        return withPlainLineEnds(fromWindows1252(bytes));
    return withPlainLineEnds(fromOtherCharset(bytes, charset));
}

bool isInCharset(QByteArrayView bytes, QByteArrayView charset)
{
    const QByteArray name = meantCharset(charset);
    if (isWestern(name))
        return true;
    if (isUtf8Family(name)) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder.decode(bytes);
        return !decoder.hasError();
    }
    Converter converter(name);
    if (!converter.isOpen())
        return false;
    converter.convert(bytes);
    return converter.broken() == 0;
}

} // namespace Earshot
