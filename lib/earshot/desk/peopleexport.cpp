// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/peopleexport.h"

#include "earshot/domain/csv.h"
#include "earshot/domain/preferencetext.h"
#include "earshot/storage/course.h"
#include "earshot/storage/customers.h"

#include <QIODevice>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int atOnce = 500;
constexpr qsizetype longestLine = 75; ///< bytes, RFC 6350 section 3.2

QString phoneLines(const QList<Phone> &phones)
{
    QStringList lines;
    for (const Phone &phone : phones)
        lines << (phone.label.isEmpty() ? phone.number : phone.number + u", "_s + phone.label);
    return lines.join(u'\n');
}

QByteArray tableLine(const Customer &customer, const QString &organisation)
{
    return csvLine({customer.name, customer.role, organisation, customer.addresses.join(u'\n'),
        phoneLines(customer.phones), preferencesText(customer.prefers), customer.language, customer.timeZone,
        customer.notes, customer.uid.toString(QUuid::WithoutBraces)});
}

QString escaped(QString text)
{
    text.replace(u"\\"_s, u"\\\\"_s).replace(u"\r\n"_s, u"\\n"_s).replace(u"\n"_s, u"\\n"_s);
    return text.replace(u","_s, u"\\,"_s).replace(u";"_s, u"\\;"_s);
}

/// A line, folded between letters where it is long.
QByteArray folded(const QByteArray &line)
{
    QByteArray text;
    qsizetype length = 0;
    for (const char byte : line) {
        const bool beginsLetter = (byte & 0xC0) != 0x80;
        if (length >= longestLine - 4 && beginsLetter) {
            text += "\r\n ";
            length = 1;
        }
        text += byte;
        ++length;
    }
    return text + "\r\n";
}

QByteArray phoneLine(const Phone &phone)
{
    QString parameters;
    if (phone.label == u"mobile")
        parameters = u";TYPE=cell"_s;
    else if (phone.label == u"office")
        parameters = u";TYPE=work"_s;
    else if (phone.label == u"home")
        parameters = u";TYPE=home"_s;
    else if (!phone.label.isEmpty())
        parameters = u";X-EARSHOT-LABEL=\"%1\""_s.arg(QString(phone.label).replace(u'"', u'\'').simplified());
    return folded(u"TEL%1:%2"_s.arg(parameters, escaped(phone.number)).toUtf8());
}

QByteArray card(const Customer &customer, const QString &organisation)
{
    QByteArray text = "BEGIN:VCARD\r\nVERSION:4.0\r\n";
    const auto add = [&text](const char *name, const QString &value) {
        if (!value.isEmpty())
            text += folded(name + (':' + escaped(value).toUtf8()));
    };
    add("UID", u"urn:uuid:"_s + customer.uid.toString(QUuid::WithoutBraces));
    add("FN", customer.name);
    add("TITLE", customer.role);
    add("ORG", organisation);
    for (const QString &address : customer.addresses)
        add("EMAIL", address);
    for (const Phone &phone : customer.phones)
        text += phoneLine(phone);
    add("LANG", customer.language);
    add("TZ", customer.timeZone);
    add("NOTE", customer.notes);
    add("X-EARSHOT-PREFERS", preferencesText(customer.prefers));
    return text + "END:VCARD\r\n";
}

void put(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        throw Failure(Error::Kind::Broken, device.errorString());
}

} // namespace

PeopleExport::Format PeopleExport::formatOf(const QString &path)
{
    const QString end = path.section(u'.', -1).toLower();
    return end == u"vcf" || end == u"vcard" ? Format::Cards : Format::Table;
}

QByteArray PeopleExport::headings(Format format)
{
    if (format == Format::Cards)
        return {};
    return csvLine({u"Name"_s, u"Role"_s, u"Organisation"_s, u"E-mail"_s, u"Phone"_s, u"Prefers"_s, u"Language"_s,
        u"Time zone"_s, u"Notes"_s, u"UID"_s});
}

QByteArray PeopleExport::person(const Customer &customer, const QString &organisation, Format format)
{
    return format == Format::Cards ? card(customer, organisation) : tableLine(customer, organisation);
}

int PeopleExport::write(Session &session, QIODevice &device, Format format, Course &course)
{
    course.begin(session.one<qint64>(u"SELECT COUNT(*) FROM customer WHERE merged_into IS NULL"_s).value_or(0));
    int written = 0;
    put(device, headings(format));
    for (CustomerCursor after;;) {
        const CustomerPage page = Customers::page(session, {}, after, atOnce);
        for (const CustomerRow &row : page.rows) {
            put(device, person(Customers::exactly(session, row.id), row.organisation, format));
            course.step();
            ++written;
        }
        after = page.next;
        if (!after.isValid())
            return written;
    }
}

} // namespace Earshot
