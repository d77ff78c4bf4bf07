// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/person.h"

#include "earshot/domain/csv.h"
#include "earshot/domain/folding.h"
#include "earshot/domain/mailaddress.h"
#include "earshot/domain/phonenumber.h"
#include "earshot/domain/preferencetext.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype longestText = 1'000; ///< of a name or a company; notes may be longer
constexpr qsizetype longestNotes = 100'000;
constexpr qsizetype mostOfAKind = 50;

/// A cell that was guarded against spreadsheets when it was written.
QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && isFormula(cell.mid(1)) ? cell.mid(1) : cell;
}

void addLine(QString &text, const QString &line)
{
    if (!text.isEmpty() && !line.isEmpty())
        text += u'\n';
    text += line;
}

/// "+49 30 1234, office" and several of them in lines or between semicolons.
void addPhones(PersonRead &read, const QString &cell, const QString &label)
{
    QString plain = cell;
    plain.replace(u" ::: "_s, u";"_s).replace(u'\n', u';'); // several in one cell, as Google writes them
    for (const QString &part : plain.split(u';', Qt::SkipEmptyParts)) {
        const QString number = part.section(u',', 0, 0).trimmed();
        const QString own = part.section(u',', 1).trimmed();
        if (!number.isEmpty())
            read.customer.phones << Phone{
                number.left(longestText), own.isEmpty() ? label : own.left(longestText), {}, true, {}};
    }
}

void addAddresses(PersonRead &read, QString cell)
{
    cell.replace(u" ::: "_s, u";"_s).replace(u'\n', u';');
    for (const QString &part : cell.split(u';', Qt::SkipEmptyParts)) {
        const QList<MailAddress> found = parseAddresses(part);
        if (found.size() < 2)
            read.customer.addresses << part.trimmed();
        for (const MailAddress &each : found.size() < 2 ? QList<MailAddress>() : found)
            read.customer.addresses << each.display();
    }
}

/// The tag of a language given by tag or by name, in its own language or in English; empty for none.
QString languageTag(const QString &text)
{
    const QString plain = text.trimmed();
    const QLocale locale(QString(plain).replace(u'-', u'_'));
    const bool isTag = plain.section(u'-', 0, 0).section(u'_', 0, 0).size() <= 3;
    if (isTag && locale.language() != QLocale::C)
        return QString(plain).replace(u'_', u'-');
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> all;
        for (int language = QLocale::C + 1; language <= QLocale::LastLanguage; ++language) {
            const QLocale of = QLocale(QLocale::Language(language));
            const QString tag = QLocale::languageToCode(QLocale::Language(language));
            if (tag.isEmpty())
                continue;
            all.insert(folded(QLocale::languageToString(QLocale::Language(language))), tag);
            if (of.language() == language)
                all.insert(folded(of.nativeLanguageName()), tag);
        }
        for (const auto &[name, tag] : {std::pair("englisch", "en"), std::pair("spanisch", "es"),
                 std::pair("franzosisch", "fr"), std::pair("italienisch", "it"), std::pair("ingles", "en"),
                 std::pair("aleman", "de"), std::pair("frances", "fr"), std::pair("espanol", "es")})
            all.insert(QString::fromLatin1(name), QString::fromLatin1(tag));
        return all;
    }();
    return names.value(folded(plain));
}

/// The zone's name as we keep it; empty for none.
QString zoneName(const QString &text)
{
    const QString plain = text.trimmed();
    if (QTimeZone(plain.toLatin1()).isValid())
        return plain;
    if (const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(plain.toLatin1()); !iana.isEmpty())
        return QString::fromLatin1(iana);
    // An offset: "+02:00", "-0500", "UTC+2".
    QString offset = plain.toUpper().remove(u' ').remove(u"UTC"_s).remove(u"GMT"_s);
    if (!offset.startsWith(u'+') && !offset.startsWith(u'-'))
        return {};
    if (offset.size() > 3 && !offset.contains(u':'))
        offset.insert(3, u':');
    else if (!offset.contains(u':'))
        offset = offset.left(1) + offset.mid(1).rightJustified(2, u'0') + u":00"_s;
    const QString zone = u"UTC"_s + offset;
    return QTimeZone(zone.toLatin1()).isValid() ? zone : QString();
}

void tidyAddresses(PersonRead &read)
{
    QStringList good;
    QStringList known;
    for (const QString &typed : std::as_const(read.customer.addresses)) {
        const QList<MailAddress> found = parseAddresses(typed);
        if (found.size() != 1 || !found.first().isValid()) {
            read.faults << PersonFault{PersonFault::Kind::Address, typed};
            continue;
        }
        const QString key = found.first().folded();
        if (!known.contains(key) && good.size() < mostOfAKind)
            good << found.first().address;
        known << key;
        if (read.customer.name.isEmpty())
            read.customer.name = found.first().name;
    }
    read.customer.addresses = good;
}

void tidyPhones(PersonRead &read)
{
    QList<Phone> good;
    for (const Phone &phone : std::as_const(read.customer.phones)) {
        const auto number = PhoneNumber::parse(phone.number);
        if (!number)
            read.faults << PersonFault{PersonFault::Kind::Number, phone.number};
        else if (number->isEmergency())
            read.faults << PersonFault{PersonFault::Kind::Emergency, phone.number};
        else if (good.size() < mostOfAKind)
            good << phone;
    }
    read.customer.phones = good;
}

} // namespace

PersonRead personOf(const QStringList &cells, const QList<PersonColumn> &columns)
{
    PersonRead read;
    Customer &customer = read.customer;
    QString first;
    QString last;
    QString way;
    QString hours;
    QStringList tags;
    for (qsizetype i = 0; i < std::min(cells.size(), columns.size()); ++i) {
        const QString cell = unguarded(cells.at(i));
        if (cell.isEmpty())
            continue;
        switch (columns.at(i).field) {
        case PersonField::Name:
            customer.name += (customer.name.isEmpty() ? u""_s : u" "_s) + cell;
            break;
        case PersonField::FirstName:
            first += (first.isEmpty() ? u""_s : u" "_s) + cell;
            break;
        case PersonField::LastName:
            last += (last.isEmpty() ? u""_s : u" "_s) + cell;
            break;
        case PersonField::Role:
            customer.role = customer.role.isEmpty() ? cell : customer.role;
            break;
        case PersonField::Address:
            addAddresses(read, cell);
            break;
        case PersonField::Phone:
            addPhones(read, cell, columns.at(i).label);
            break;
        case PersonField::Organisation:
            read.organisation = read.organisation.isEmpty() ? cell : read.organisation;
            break;
        case PersonField::Language:
            customer.language = cell;
            break;
        case PersonField::TimeZone:
            customer.timeZone = cell;
            break;
        case PersonField::Prefers:
            way += (way.isEmpty() ? u""_s : u"; "_s) + cell;
            break;
        case PersonField::Hours:
            hours = cell;
            break;
        case PersonField::Notes:
            addLine(customer.notes, cell);
            break;
        case PersonField::Tags:
            tags << cell;
            break;
        case PersonField::Uid:
            customer.uid = QUuid::fromString(cell);
            break;
        case PersonField::Nothing:
        case PersonField::Count:
            break;
        }
    }
    QStringList surplus = cells.mid(columns.size());
    surplus.removeAll(QString());
    if (!surplus.isEmpty())
        read.faults << PersonFault{PersonFault::Kind::Surplus, surplus.join(u", "_s).left(longestText)};
    if (customer.name.isEmpty())
        customer.name = QString(first + u' ' + last).trimmed();
    if (!tags.isEmpty())
        addLine(customer.notes, u"Tags: "_s + tags.join(u", "_s));
    if (!way.isEmpty() || !hours.isEmpty()) {
        const QString said = QString(way + u' ' + hours).trimmed();
        const auto prefers = preferencesOfText(said);
        if (prefers)
            customer.prefers = *prefers;
        else
            read.faults << PersonFault{PersonFault::Kind::Preference, said};
    }
    return read;
}

void tidy(PersonRead &read)
{
    Customer &customer = read.customer;
    tidyAddresses(read);
    tidyPhones(read);
    if (!customer.language.isEmpty()) {
        const QString tag = languageTag(customer.language);
        if (tag.isEmpty())
            read.faults << PersonFault{PersonFault::Kind::Language, customer.language};
        customer.language = tag;
    }
    if (!customer.timeZone.isEmpty()) {
        const QString zone = zoneName(customer.timeZone);
        if (zone.isEmpty())
            read.faults << PersonFault{PersonFault::Kind::TimeZone, customer.timeZone};
        customer.timeZone = zone;
    }
    for (QString *text : {&customer.name, &customer.role, &read.organisation})
        *text = text->simplified().left(longestText);
    customer.notes = customer.notes.left(longestNotes);
    const bool isReachable = !customer.addresses.isEmpty() || !customer.phones.isEmpty();
    if (customer.name.isEmpty() && isReachable)
        customer.name = !read.organisation.isEmpty() ? read.organisation
            : !customer.addresses.isEmpty()          ? customer.addresses.first()
                                                     : customer.phones.first().number;
    if (customer.name.isEmpty())
        read.faults.prepend(PersonFault{PersonFault::Kind::Nobody, {}});
}

bool PersonGain::isNothing(const Customer &present) const
{
    return after == present && !learnsOrganisation && more.addresses.isEmpty() && more.phones.isEmpty()
        && more.prefers.isEmpty();
}

PersonGain gainOf(const Customer &present, const QString &organisation, const PersonRead &read)
{
    PersonGain gain;
    gain.after = present;
    const Customer &theirs = read.customer;
    const auto take = [&gain](PersonField field, QString &text, const QString &said) {
        if (text.isEmpty())
            text = said;
        else if (!said.isEmpty() && folded(text) != folded(said))
            gain.conflicts << PersonConflict{field, text, said};
    };
    // Whoever came with a mail without a name is called by their address.
    const bool isNameless = present.name.isEmpty() || present.addresses.contains(present.name);
    if (isNameless && theirs.name != present.name && !theirs.addresses.contains(theirs.name))
        gain.after.name = theirs.name;
    else if (nameKey(present.name) != nameKey(theirs.name) && !theirs.addresses.contains(theirs.name))
        gain.conflicts << PersonConflict{PersonField::Name, present.name, theirs.name};
    take(PersonField::Role, gain.after.role, theirs.role);
    take(PersonField::Language, gain.after.language, theirs.language);
    take(PersonField::TimeZone, gain.after.timeZone, theirs.timeZone);
    QString same = organisation;
    take(PersonField::Organisation, same, read.organisation);
    gain.learnsOrganisation = organisation.isEmpty() && !read.organisation.isEmpty();
    if (!present.notes.contains(theirs.notes))
        addLine(gain.after.notes, theirs.notes);

    for (const QString &address : theirs.addresses) {
        const bool known
            = std::any_of(present.addresses.begin(), present.addresses.end(), [&address](const QString &one) {
                  return MailAddress{{}, one}.folded() == MailAddress{{}, address}.folded();
              });
        if (!known)
            gain.more.addresses << address;
    }
    for (const Phone &phone : theirs.phones) {
        const bool known = std::any_of(present.phones.begin(), present.phones.end(),
            [&phone](const Phone &one) { return one.number == phone.number; });
        if (!known)
            gain.more.phones << phone;
    }
    if (present.prefers.isEmpty() && !theirs.prefers.isEmpty()) {
        gain.more.prefers = theirs.prefers;
        gain.after.preferenceSource = theirs.preferenceSource;
        gain.after.preferenceAsked = theirs.preferenceAsked;
    } else if (!theirs.prefers.isEmpty() && present.prefers != theirs.prefers) {
        gain.conflicts << PersonConflict{
            PersonField::Prefers, preferencesText(present.prefers), preferencesText(theirs.prefers)};
    }
    return gain;
}

QString nameKey(const QString &name)
{
    QStringList words;
    QString word;
    const QString plain = folded(name) + u' ';
    for (const QChar sign : plain) {
        if (sign.isLetterOrNumber() || sign.isSurrogate()) {
            word += sign;
        } else if (!word.isEmpty() && sign != u'\'') {
            words << word;
            word.clear();
        }
    }
    words.sort();
    return words.join(u' ');
}

} // namespace Earshot
