// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/peoplefile.h"
#include "earshot/domain/preferencetext.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

QString labelOf(const VCardProperty &phone)
{
    if (!phone.label.isEmpty())
        return phone.label;
    if (phone.has(u"cell") || phone.has(u"mobile"))
        return u"mobile"_s;
    if (phone.has(u"work"))
        return u"office"_s;
    return phone.has(u"home") ? u"home"_s : QString();
}

/// "Ruiz;Dana;Maria;Dr.;" is "Dana Maria Ruiz".
QString nameOf(const QString &value)
{
    const QStringList parts = vCardFields(value, u';');
    QStringList words{parts.value(1), parts.value(2), parts.value(0)};
    words.removeAll(QString());
    return words.join(u' ');
}

void takePhone(PersonRead &read, const VCardProperty &property)
{
    if (property.has(u"fax") || property.has(u"pager") || property.has(u"modem"))
        return;
    const QString number = vCardText(property.value);
    if (!number.isEmpty())
        read.customer.phones << Phone{number, labelOf(property), {}, true, {}};
}

void takePrefers(PersonRead &read, const QString &text)
{
    if (const auto prefers = preferencesOfText(text))
        read.customer.prefers = *prefers;
    else
        read.faults << PersonFault{PersonFault::Kind::Preference, text};
}

} // namespace

PersonRead personOf(const QList<VCardProperty> &card)
{
    PersonRead read;
    Customer &customer = read.customer;
    QString name; // from its parts, where the whole one is missing
    QStringList tags;
    bool isCompany = false; // the card of a switchboard, RFC 6350, 6.1.4
    read.line = card.isEmpty() ? 0 : card.first().line + 1;
    for (const VCardProperty &property : card) {
        const QString text = vCardText(property.value);
        if (text.isEmpty())
            continue;
        if (property.name == u"FN")
            customer.name = customer.name.isEmpty() ? text : customer.name;
        else if (property.name == u"KIND" && text.compare(u"group", Qt::CaseInsensitive) == 0)
            read.faults << PersonFault{PersonFault::Kind::Group, {}};
        else if (property.name == u"KIND" || property.name == u"X-ABSHOWAS")
            isCompany = isCompany || text.compare(u"org", Qt::CaseInsensitive) == 0
                || text.compare(u"company", Qt::CaseInsensitive) == 0;
        else if (property.name == u"N")
            name = nameOf(property.value);
        else if (property.name == u"EMAIL")
            customer.addresses << (text.startsWith("mailto:"_L1, Qt::CaseInsensitive) ? text.sliced(7) : text);
        else if (property.name == u"TEL")
            takePhone(read, property);
        else if (property.name == u"ORG" && read.organisation.isEmpty())
            read.organisation = vCardFields(property.value, u';').first();
        else if (property.name == u"TITLE" || (property.name == u"ROLE" && customer.role.isEmpty()))
            customer.role = text;
        else if (property.name == u"TZ")
            customer.timeZone = text;
        else if (property.name == u"LANG" && customer.language.isEmpty())
            customer.language = text;
        else if (property.name == u"NOTE")
            customer.notes += (customer.notes.isEmpty() ? u""_s : u"\n"_s) + text;
        else if (property.name == u"CATEGORIES")
            tags << vCardFields(property.value, u',');
        else if (property.name == u"X-EARSHOT-PREFERS")
            takePrefers(read, text);
        else if (property.name == u"UID")
            customer.uid = QUuid::fromString(QString(text).remove(u"urn:uuid:"_s, Qt::CaseInsensitive));
    }
    if (customer.name.isEmpty())
        customer.name = name;
    if (isCompany && read.organisation.isEmpty())
        read.organisation = customer.name;
    tags.removeAll(QString());
    if (!tags.isEmpty())
        customer.notes += (customer.notes.isEmpty() ? u"Tags: "_s : u"\nTags: "_s) + tags.join(u", "_s);
    return read;
}

} // namespace Earshot
