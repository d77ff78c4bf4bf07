// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>

#include <QStringList>

#include "earshot/domain/phoneregion.h"
#include "earshot/mail/numbers.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int addressLines = 25;

struct Country {
    const char16_t *name;
    const char16_t *region;
};

constexpr Country countries[] = {{u"germany", u"DE"}, {u"deutschland", u"DE"}, {u"austria", u"AT"},
    {u"österreich", u"AT"}, {u"switzerland", u"CH"}, {u"schweiz", u"CH"}, {u"suisse", u"CH"}, {u"france", u"FR"},
    {u"spain", u"ES"}, {u"españa", u"ES"}, {u"italy", u"IT"}, {u"italia", u"IT"}, {u"netherlands", u"NL"},
    {u"nederland", u"NL"}, {u"belgium", u"BE"}, {u"belgique", u"BE"}, {u"portugal", u"PT"}, {u"denmark", u"DK"},
    {u"danmark", u"DK"}, {u"sweden", u"SE"}, {u"sverige", u"SE"}, {u"norway", u"NO"}, {u"norge", u"NO"},
    {u"finland", u"FI"}, {u"suomi", u"FI"}, {u"poland", u"PL"}, {u"polska", u"PL"}, {u"czech republic", u"CZ"},
    {u"czechia", u"CZ"}, {u"hungary", u"HU"}, {u"greece", u"GR"}, {u"turkey", u"TR"}, {u"türkiye", u"TR"},
    {u"russia", u"RU"}, {u"россия", u"RU"}, {u"ukraine", u"UA"}, {u"ireland", u"IE"}, {u"united kingdom", u"GB"},
    {u"england", u"GB"}, {u"scotland", u"GB"}, {u"wales", u"GB"}, {u"great britain", u"GB"}, {u"usa", u"US"},
    {u"u.s.a.", u"US"}, {u"united states", u"US"}, {u"canada", u"CA"}, {u"australia", u"AU"}, {u"new zealand", u"NZ"},
    {u"india", u"IN"}, {u"pakistan", u"PK"}, {u"china", u"CN"}, {u"japan", u"JP"}, {u"日本", u"JP"},
    {u"south korea", u"KR"}, {u"brazil", u"BR"}, {u"brasil", u"BR"}, {u"argentina", u"AR"}, {u"chile", u"CL"},
    {u"mexico", u"MX"}, {u"méxico", u"MX"}, {u"colombia", u"CO"}, {u"south africa", u"ZA"}, {u"israel", u"IL"},
    {u"singapore", u"SG"}, {u"estonia", u"EE"}, {u"latvia", u"LV"}, {u"lithuania", u"LT"}, {u"iran", u"IR"},
    {u"egypt", u"EG"}, {u"nigeria", u"NG"}, {u"kenya", u"KE"}};

// "Urbana, IL 61801": two capitals and five digits.
bool hasPostalCodeOfUs(QStringView line)
{
    const auto digit = [&](qsizetype at) { return at < line.size() && line[at] >= u'0' && line[at] <= u'9'; };
    const auto capital = [&](qsizetype at) { return line[at] >= u'A' && line[at] <= u'Z'; };
    for (qsizetype at = 1; at + 7 < line.size(); ++at) {
        const bool state = !line[at - 1].isLetterOrNumber() && capital(at) && capital(at + 1) && line[at + 2] == u' ';
        qsizetype code = at + 3;
        while (state && code < line.size() && line[code] == u' ')
            ++code;
        int digits = 0;
        while (state && digit(code + digits))
            ++digits;
        if (digits == 5)
            return true;
    }
    return false;
}

// The country's name as words of their own at the end of a line, where addresses have it.
QString regionOfLine(const QString &line)
{
    if (hasPostalCodeOfUs(line))
        return u"US"_s;
    QString end = line.toLower().trimmed();
    while (end.endsWith(u'.') && !end.endsWith("u.s.a."_L1))
        end.chop(1);
    for (const Country &country : countries) {
        const QStringView name(country.name);
        if (end.endsWith(name) && (end.size() == name.size() || !end[end.size() - name.size() - 1].isLetter()))
            return QString::fromUtf16(country.region);
    }
    return {};
}

// Only where one country, or one numbering plan, has that clock.
QString regionOfClock(int utcOffset, const QString &address)
{
    switch (utcOffset) {
    case 330:
        return u"IN"_s;
    case 570:
    case 630:
        return u"AU"_s;
    case 720:
    case 780:
        return u"NZ"_s;
    default:
        break;
    }
    const bool american = utcOffset <= -240 && utcOffset >= -480;
    const QString top = address.section(u'.', -1).toLower();
    return american && (top == "com"_L1 || top == "org"_L1 || top == "net"_L1) ? u"US"_s : QString();
}

} // namespace

QString regionGuess(const QString &address, std::optional<int> utcOffset, const QString &text)
{
    for (const FoundNumber &found : numbersInText(text, {})) {
        if (const QString region = found.number.region(); !region.isEmpty())
            return region;
    }
    if (const QString region = regionOfAddress(address); !region.isEmpty())
        return region;
    const QStringList lines = text.trimmed().split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = lines.size() - 1; i >= std::max<qsizetype>(0, lines.size() - addressLines); --i) {
        const QString region = lines[i].startsWith(u'>') || lines[i].size() > 300 ? QString() : regionOfLine(lines[i]);
        if (!region.isEmpty())
            return region;
    }
    return utcOffset ? regionOfClock(*utcOffset, address) : QString();
}

} // namespace Earshot
