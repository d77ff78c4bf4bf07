// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/phonenumber.h"

#include <QRegularExpression>

#include <algorithm>

#include <phonenumbers/phonenumberutil.h>
#include <phonenumbers/shortnumberinfo.h>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;
namespace pn = i18n::phonenumbers;

constexpr qsizetype longestNumber = 64;
constexpr int mostDigits = 20;

const pn::PhoneNumberUtil &numbers()
{
    return *pn::PhoneNumberUtil::GetInstance();
}

/// Digits of every script as ASCII, a leading plus kept, all else dropped.
QString dialled(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if ((c == u'+' || c == u'\uff0b') && digits.isEmpty())
            digits += u'+';
        else if (c == u'*' || c == u'#')
            digits += c;
    }
    return digits;
}

int digitCount(const QString &text)
{
    return int(std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }));
}

/// "+49 (0)30 …": the zero is for callers inside the country.
QString withoutTrunkZero(QStringView text)
{
    QString plain = text.toString();
    if (plain.trimmed().startsWith(u'+') || plain.trimmed().startsWith(u"00"))
        plain.remove(u"(0)"_s);
    return plain;
}

/// Takes the digits behind a word off a whole number, whatever the word is: "x", "ext.", "App.".
QString takeExtension(QString &number)
{
    // RFC 3966 section 3: of all that follows, only the extension is dialled.
    if (const qsizetype parameters = number.indexOf(u';'); parameters > 0) {
        static const QRegularExpression ext(u";ext=([0-9]+)"_s, QRegularExpression::CaseInsensitiveOption);
        const QString extension = ext.match(number).captured(1);
        number.truncate(parameters);
        return extension;
    }
    constexpr int fewestBefore = 5; // less is no whole number, as in "0800 CALL 1"
    static const QRegularExpression behindWord(
        u"^(.*\\d)[\\s,;(]*\\p{L}+[\\s.:=#]*(\\d{1,6})\\W*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = behindWord.match(number);
    if (!match.hasMatch() || digitCount(match.captured(1)) < fewestBefore)
        return {};
    const QString extension = dialled(match.captured(2));
    number = match.captured(1);
    return extension;
}

std::optional<pn::PhoneNumber> parsed(const QString &number, const QString &region)
{
    pn::PhoneNumber result;
    const std::string country = region.isEmpty() ? "ZZ" : region.toUpper().toStdString();
    if (numbers().Parse(number.toStdString(), country, &result) != pn::PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    return result;
}

// Services, emergencies and extensions are short: with a country code before it, 112 would call somebody else.
bool isSubscriber(const pn::PhoneNumber &number, int digits)
{
    if (digits <= 4)
        return false;
    return digits <= 6 ? numbers().IsValidNumber(number) : numbers().IsPossibleNumber(number);
}

} // namespace

PhoneNumber::PhoneNumber(QString number, QString extension)
    : m_number(std::move(number))
    , m_extension(std::move(extension))
{
}

std::optional<PhoneNumber> PhoneNumber::parse(QStringView text, const QString &region)
{
    QString plain = withoutTrunkZero(text.trimmed().left(longestNumber)).trimmed();
    const QString lower = plain.toLower();
    if ((lower.startsWith(u"sip:") || lower.startsWith(u"sips:")) && lower.size() > 5)
        return PhoneNumber(plain, {});
    if (lower.startsWith(u"tel:"))
        plain = plain.sliced(4);
    const QString extension = takeExtension(plain);

    QString digits = dialled(plain);
    if (digits.startsWith(u"00") && digits.size() > 8)
        digits = u'+' + digits.mid(2);
    const int count = digitCount(digits);
    if (count < 3 || count > mostDigits)
        return {};
    if (const auto number = parsed(digits, region);
        number && (digits.startsWith(u'+') || isSubscriber(*number, count))) {
        std::string e164;
        numbers().Format(*number, pn::PhoneNumberUtil::E164, &e164);
        return PhoneNumber(QString::fromStdString(e164), extension);
    }
    return PhoneNumber(digits, extension);
}

bool PhoneNumber::isSip() const
{
    return m_number.startsWith(u"sip", Qt::CaseInsensitive);
}

bool PhoneNumber::isPossible() const
{
    constexpr int longestExtension = 6;
    if (isSip())
        return true;
    if (isInternational()) {
        const auto number = parsed(m_number, {});
        return number && numbers().IsPossibleNumber(*number);
    }
    return digitCount(m_number) > longestExtension || !m_number.startsWith(u'0') || isEmergency();
}

bool PhoneNumber::isAssigned() const
{
    const auto number = isInternational() ? parsed(m_number, {}) : std::nullopt;
    return number && numbers().IsValidNumber(*number);
}

bool PhoneNumber::isPremium() const
{
    const auto number = isInternational() ? parsed(m_number, {}) : std::nullopt;
    return number && numbers().GetNumberType(*number) == pn::PhoneNumberUtil::PREMIUM_RATE;
}

QString PhoneNumber::shown() const
{
    if (!isInternational())
        return m_number;
    const auto number = parsed(m_number, {});
    if (!number)
        return m_number;
    std::string shown;
    numbers().Format(*number, pn::PhoneNumberUtil::INTERNATIONAL, &shown);
    return QString::fromStdString(shown);
}

QString PhoneNumber::telUri() const
{
    // RFC 3966 section 3: "#" would begin a fragment.
    return isSip() ? m_number : u"tel:"_s + QString(m_number).replace(u'#', "%23"_L1);
}

QString PhoneNumber::region() const
{
    const auto number = isInternational() ? parsed(m_number, {}) : std::nullopt;
    if (!number)
        return {};
    std::string region;
    numbers().GetRegionCodeForCountryCode(number->country_code(), &region);
    return region == "ZZ" || region == "001" ? QString() : QString::fromStdString(region);
}

bool PhoneNumber::isEmergency(const QString &region) const
{
    static const pn::ShortNumberInfo shortNumbers;
    const QString digits = m_number.startsWith(u'+') ? m_number.mid(1) : m_number;
    if (digits.size() > 4)
        return false;
    if (!region.isEmpty())
        return shortNumbers.ConnectsToEmergencyNumber(digits.toStdString(), region.toUpper().toStdString());
    static const QStringList everywhere{u"112"_s, u"911"_s, u"999"_s, u"110"_s, u"113"_s, u"115"_s, u"118"_s, u"119"_s,
        u"000"_s, u"111"_s, u"061"_s, u"091"_s, u"190"_s, u"997"_s, u"998"_s};
    return everywhere.contains(digits);
}

QStringList PhoneNumber::searchSpellings() const
{
    if (isSip())
        return {m_number};
    QString digits = m_number;
    digits.remove(u'+');
    QStringList spellings{m_number, digits};
    if (isInternational()) {
        if (const auto number = parsed(m_number, {})) {
            std::string national;
            numbers().GetNationalSignificantNumber(*number, &national);
            const QString significant = QString::fromStdString(national);
            spellings << significant << u'0' + significant;
        }
    }
    if (digits.size() > 7)
        spellings << digits.right(7);
    spellings.removeDuplicates();
    return spellings;
}

} // namespace Earshot
