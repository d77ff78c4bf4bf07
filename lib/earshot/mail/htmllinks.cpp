// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/htmllinks.h"

#include <algorithm>
#include <array>

#include <QList>
#include <QUrl>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestLink = 8'000;
constexpr qsizetype longestContentId = 500;
constexpr qsizetype mostWords = 50;

// Browsers skip tabs, line ends and more inside "java\nscript:"; what is left is what they would follow.
QString withoutInvisible(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (QChar c : text) {
        const QChar::Category category = c.category();
        if (c.unicode() > 0x20 && !c.isSpace() && category != QChar::Other_Control && category != QChar::Other_Format)
            out += c;
    }
    return out;
}

bool isTelephone(QStringView number)
{
    const QStringView digits = number.first(number.indexOf(u';') < 0 ? number.size() : number.indexOf(u';'));
    // No "*" and "#": a link must not carry a service code.
    return std::any_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; })
        && std::all_of(number.begin(), number.end(), [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"+-.();=/").contains(c));
           });
}

bool isBase64(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'+' || c == u'/' || c == u'=');
    });
}

bool looksLikeHost(QStringView text)
{
    const qsizetype dot = text.lastIndexOf(u'.');
    const QStringView top = dot > 0 ? text.sliced(dot + 1) : QStringView();
    return top.size() >= 2 && std::all_of(top.begin(), top.end(), [](QChar c) {
        return c.isLetter();
    }) && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'.'; });
}

// The host a reader takes one word for: of an address, a mail address or a bare name.
QString hostInWord(QStringView word)
{
    for (QLatin1StringView scheme : {"https://"_L1, "http://"_L1, "mailto:"_L1}) {
        if (word.startsWith(scheme, Qt::CaseInsensitive))
            word = word.sliced(scheme.size());
    }
    const auto *end = std::find_if(
        word.begin(), word.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c == u':'; });
    word = word.first(end - word.begin());
    word = word.sliced(word.lastIndexOf(u'@') + 1);
    return looksLikeHost(word) ? QString::fromLatin1(QUrl::toAce(word.toString().toLower())) : QString();
}

// The first word may be a bare name; later ones must say that they are an address.
QString hostInText(const QString &text)
{
    const QList<QStringView> words = QStringView(text).trimmed().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size() && i < mostWords; ++i) {
        const bool address = words[i].contains("://"_L1) || words[i].startsWith("www."_L1, Qt::CaseInsensitive);
        const QString host = i == 0 || address ? hostInWord(words[i]) : QString();
        if (!host.isEmpty())
            return host;
    }
    return {};
}

bool sameHost(QStringView one, QStringView other)
{
    const auto within = [](QStringView inner, QStringView outer) {
        return inner == outer || (inner.endsWith(outer) && inner[inner.size() - outer.size() - 1] == u'.');
    };
    return within(one, other) || within(other, one);
}

} // namespace

QString safeLink(const QString &href)
{
    const QString address = withoutInvisible(href);
    const QString scheme = address.first(std::max<qsizetype>(address.indexOf(u':'), 0)).toLower();
    const bool web = scheme == "http"_L1 || scheme == "https"_L1;
    if (address.size() > longestLink || (!web && scheme != "mailto"_L1 && scheme != "tel"_L1))
        return {};
    if (scheme == "tel"_L1)
        return isTelephone(QStringView(address).sliced(4)) ? QString(u"tel:"_s + address.sliced(4)) : QString();
    const QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid() || (web ? url.host().isEmpty() : url.path().isEmpty() && !url.hasQuery()))
        return {};
    // An apostrophe is a legal part of an address, but no reader of HTML should have to know that.
    return QString::fromLatin1(url.toEncoded()).replace(u'\'', "%27"_L1);
}

QString safeImage(const QString &src)
{
    const QString address = withoutInvisible(src);
    if (address.startsWith("cid:"_L1, Qt::CaseInsensitive)) {
        const QStringView id = QStringView(address).sliced(4);
        return id.isEmpty() || id.size() > longestContentId ? QString() : QString(u"cid:"_s + id);
    }
    constexpr std::array kinds{"data:image/png"_L1, "data:image/jpeg"_L1, "data:image/gif"_L1, "data:image/webp"_L1};
    constexpr auto coding = ";base64,"_L1;
    for (QLatin1StringView kind : kinds) {
        const QStringView rest = QStringView(address).sliced(std::min(kind.size(), address.size()));
        if (address.startsWith(kind, Qt::CaseInsensitive) && rest.startsWith(coding, Qt::CaseInsensitive)
            && isBase64(rest.sliced(coding.size())))
            return kind + coding + rest.sliced(coding.size());
    }
    return {};
}

QString hostToShow(const QString &link, const QString &text)
{
    const QUrl url(link);
    const QString host = url.host(QUrl::FullyEncoded);
    const QString shown = hostInText(text);
    if (host.isEmpty() || shown.isEmpty() || sameHost(host, shown)
        || text.trimmed().endsWith(QString(u'[' + host + u']')))
        return {};
    return host;
}

} // namespace Earshot
