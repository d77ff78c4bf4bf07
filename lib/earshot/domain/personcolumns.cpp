// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/folding.h"
#include "earshot/domain/person.h"

#include <algorithm>
#include <array>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

struct Heading {
    QStringView word; ///< folded, without digits and signs
    PersonField field;
    bool isPart = false; ///< also inside a longer heading
};

// In this order: the first that fits counts. What speaks of an address or a number without being one comes first.
constexpr std::array headings{Heading{u"type", PersonField::Nothing, true},
    Heading{u"label", PersonField::Nothing, true}, Heading{u"display name", PersonField::Nothing, true},
    Heading{u"anzeigename", PersonField::Name, false}, Heading{u"fax", PersonField::Nothing, true},
    Heading{u"pager", PersonField::Nothing, true}, Heading{u"yomi", PersonField::Nothing, true},
    Heading{u"phonetic", PersonField::Nothing, true}, Heading{u"birthday", PersonField::Nothing, true},
    Heading{u"street", PersonField::Nothing, true}, Heading{u"strasse", PersonField::Nothing, true},
    Heading{u"city", PersonField::Nothing, true}, Heading{u"country", PersonField::Nothing, true},
    Heading{u"website", PersonField::Nothing, true},
    // their name
    Heading{u"first name", PersonField::FirstName}, Heading{u"firstname", PersonField::FirstName},
    Heading{u"given name", PersonField::FirstName}, Heading{u"givenname", PersonField::FirstName},
    Heading{u"forename", PersonField::FirstName}, Heading{u"vorname", PersonField::FirstName},
    Heading{u"nombre de pila", PersonField::FirstName}, Heading{u"middle name", PersonField::FirstName},
    Heading{u"additional name", PersonField::FirstName}, Heading{u"zweiter vorname", PersonField::FirstName},
    Heading{u"segundo nombre", PersonField::FirstName}, Heading{u"last name", PersonField::LastName},
    Heading{u"lastname", PersonField::LastName}, Heading{u"family name", PersonField::LastName},
    Heading{u"surname", PersonField::LastName}, Heading{u"nachname", PersonField::LastName},
    Heading{u"familienname", PersonField::LastName}, Heading{u"apellido", PersonField::LastName, true},
    Heading{u"name", PersonField::Name}, Heading{u"full name", PersonField::Name},
    Heading{u"fullname", PersonField::Name}, Heading{u"contact", PersonField::Name},
    Heading{u"contact name", PersonField::Name}, Heading{u"customer", PersonField::Name},
    Heading{u"customer name", PersonField::Name}, Heading{u"person", PersonField::Name},
    Heading{u"kunde", PersonField::Name}, Heading{u"kundenname", PersonField::Name},
    Heading{u"ansprechpartner", PersonField::Name}, Heading{u"nombre", PersonField::Name},
    Heading{u"nombre completo", PersonField::Name}, Heading{u"nombre y apellidos", PersonField::Name},
    Heading{u"cliente", PersonField::Name}, Heading{u"contacto", PersonField::Name},
    // how they like to be reached, before what speaks of a telephone
    Heading{u"prefers", PersonField::Prefers}, Heading{u"prefer", PersonField::Prefers, true},
    Heading{u"bevorzugt", PersonField::Prefers, true}, Heading{u"kontaktweg", PersonField::Prefers, true},
    Heading{u"erreichbar per", PersonField::Prefers}, Heading{u"hours", PersonField::Hours, true},
    Heading{u"erreichbar", PersonField::Hours, true}, Heading{u"uhrzeit", PersonField::Hours, true},
    Heading{u"sprechzeit", PersonField::Hours, true}, Heading{u"horario", PersonField::Hours, true},
    Heading{u"horas", PersonField::Hours, true},
    // the others
    Heading{u"mail", PersonField::Address, true}, Heading{u"correo", PersonField::Address, true},
    Heading{u"phone", PersonField::Phone, true}, Heading{u"mobil", PersonField::Phone, true},
    Heading{u"cell", PersonField::Phone}, Heading{u"handy", PersonField::Phone, true},
    Heading{u"telefon", PersonField::Phone, true}, Heading{u"rufnummer", PersonField::Phone, true},
    Heading{u"movil", PersonField::Phone, true}, Heading{u"celular", PersonField::Phone, true},
    Heading{u"tel", PersonField::Phone}, Heading{u"durchwahl", PersonField::Phone},
    Heading{u"number", PersonField::Phone}, Heading{u"organization title", PersonField::Role},
    Heading{u"organization department", PersonField::Nothing},
    Heading{u"organisation", PersonField::Organisation, true},
    Heading{u"organization", PersonField::Organisation, true},
    Heading{u"organizacion", PersonField::Organisation, true}, Heading{u"company", PersonField::Organisation, true},
    Heading{u"firma", PersonField::Organisation, true}, Heading{u"unternehmen", PersonField::Organisation, true},
    Heading{u"empresa", PersonField::Organisation, true}, Heading{u"compania", PersonField::Organisation, true},
    Heading{u"employer", PersonField::Organisation}, Heading{u"account", PersonField::Organisation},
    Heading{u"job title", PersonField::Role}, Heading{u"title", PersonField::Nothing},
    Heading{u"role", PersonField::Role}, Heading{u"position", PersonField::Role},
    Heading{u"funktion", PersonField::Role}, Heading{u"rolle", PersonField::Role}, Heading{u"beruf", PersonField::Role},
    Heading{u"cargo", PersonField::Role}, Heading{u"puesto", PersonField::Role}, Heading{u"funcion", PersonField::Role},
    Heading{u"language", PersonField::Language, true}, Heading{u"sprache", PersonField::Language, true},
    Heading{u"idioma", PersonField::Language, true}, Heading{u"lang", PersonField::Language},
    Heading{u"time zone", PersonField::TimeZone, true}, Heading{u"timezone", PersonField::TimeZone, true},
    Heading{u"zeitzone", PersonField::TimeZone, true}, Heading{u"zona horaria", PersonField::TimeZone, true},
    Heading{u"huso horario", PersonField::TimeZone, true}, Heading{u"note", PersonField::Notes, true},
    Heading{u"notiz", PersonField::Notes, true}, Heading{u"comment", PersonField::Notes, true},
    Heading{u"bemerkung", PersonField::Notes, true}, Heading{u"kommentar", PersonField::Notes, true},
    Heading{u"nota", PersonField::Notes, true}, Heading{u"observacion", PersonField::Notes, true},
    Heading{u"comentario", PersonField::Notes, true}, Heading{u"tag", PersonField::Tags},
    Heading{u"tags", PersonField::Tags}, Heading{u"categor", PersonField::Tags, true},
    Heading{u"kategorie", PersonField::Tags, true}, Heading{u"schlagwort", PersonField::Tags, true},
    Heading{u"etiqueta", PersonField::Tags, true}, Heading{u"group membership", PersonField::Tags},
    Heading{u"uid", PersonField::Uid}};

/// "E-mail 1 - Value" is "email value".
QString bare(const QString &heading)
{
    QString text;
    for (const QChar sign : folded(heading)) {
        if (sign.isLetter())
            text += sign;
        else if (sign != u'-' || text.isEmpty())
            text += u' ';
    }
    text = text.simplified();
    if (text.endsWith(u" value"))
        text.chop(6);
    return text;
}

QString labelOf(const QString &heading)
{
    const auto has = [&heading](std::initializer_list<QStringView> words) {
        return std::any_of(words.begin(), words.end(), [&heading](QStringView word) { return heading.contains(word); });
    };
    if (has({u"mobil", u"cell", u"handy", u"movil", u"celular"}))
        return u"mobile"_s;
    if (has({u"business", u"work", u"office", u"company", u"geschaft", u"buro", u"dienst", u"trabajo", u"oficina"}))
        return u"office"_s;
    return has({u"home", u"privat", u"casa", u"particular"}) ? u"home"_s : QString();
}

} // namespace

PersonColumn guessedColumn(const QString &heading)
{
    const QString words = bare(heading);
    for (const Heading &known : headings) {
        if (known.isPart ? !words.contains(known.word) : words != known.word)
            continue;
        return {known.field, known.field == PersonField::Phone ? labelOf(words) : QString()};
    }
    return {};
}

QList<PersonColumn> guessedColumns(const QStringList &line)
{
    QList<PersonColumn> columns;
    for (const QString &heading : line)
        columns << (heading.contains(u'@') ? PersonColumn() : guessedColumn(heading));
    // "Nombre" beside "Apellidos" is the first name, "Name" beside "Vorname" the last one.
    const auto has = [&columns](PersonField field) {
        return std::any_of(columns.begin(), columns.end(), [field](const PersonColumn &c) { return c.field == field; });
    };
    const bool isLast = has(PersonField::FirstName) && !has(PersonField::LastName);
    const bool isFirst = has(PersonField::LastName) && !has(PersonField::FirstName);
    const bool isWhole = has(PersonField::LastName) && has(PersonField::FirstName);
    for (PersonColumn &column : columns) {
        if (column.field == PersonField::Name && (isLast || isFirst))
            column.field = isLast ? PersonField::LastName : PersonField::FirstName;
        else if (isWhole && (column.field == PersonField::FirstName || column.field == PersonField::LastName)
            && has(PersonField::Name))
            column.field = PersonField::Nothing; // the whole name stands there as well
    }
    return columns;
}

} // namespace Earshot
