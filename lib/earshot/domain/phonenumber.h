// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>
#include <QStringList>

namespace Earshot
{

/// A number somebody can be called on: E.164 (ITU-T E.164) where that is possible, else the digits a person typed, or a
/// SIP address. Compared by what is dialled, not by how it was spelled, nor by an extension. A value; any thread.
class PhoneNumber
{
public:
    /// Reads a number in any spelling, also as a tel: address (RFC 3966). Without a country code it is read as of
    /// `region` ("DE"), and kept as typed when that is not known: a number a person gives us is never refused for
    /// looking odd. Nothing when there are fewer than three digits.
    static std::optional<PhoneNumber> parse(QStringView text, const QString &region = {});

    /// "+493023125123", or the digits as typed, or "sip:…": what is stored and dialled.
    QString e164() const { return m_number; }
    /// What a house's own telephones ask for once they answer: "123" of "… x123", "… ext. 123", "… App. 123". Empty for
    /// none.
    QString extension() const { return m_extension; }
    /// As people read it: "+49 30 23125 123".
    QString shown() const;
    /// What the system's telephone is asked to dial: "tel:+493023125123", or the SIP address as it is.
    QString telUri() const;
    /// The country of an international number, as "DE"; "US" for all of North America. Empty when not known.
    QString region() const;
    bool isInternational() const { return m_number.startsWith(u'+'); }
    bool isSip() const;
    /// Whether somebody can be reached by it: an international number is as long as its country's are, and a short one
    /// (an extension, a service) begins with no zero. Longer national digits are taken as they are.
    bool isPossible() const;
    /// Whether an international number lies in a range its country gives out.
    bool isAssigned() const;
    /// Whether the caller pays its owner: a premium-rate number. Only of international ones that is known.
    bool isPremium() const;
    /// 112, 911 and their like, in the country `region` or anywhere when it is not known.
    bool isEmergency(const QString &region = {}) const;
    /// The spellings it is looked for by: with and without country code, the last seven digits.
    QStringList searchSpellings() const;

    bool operator==(const PhoneNumber &other) const { return m_number == other.m_number; }

private:
    PhoneNumber(QString number, QString extension);
    QString m_number;
    QString m_extension;
};

} // namespace Earshot
