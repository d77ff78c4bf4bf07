// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/schema.h"

#include "earshot/domain/catalog.h"
#include "earshot/domain/mailaddress.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/duplicates.h"
#include "earshot/storage/migrations.h"
#include "earshot/storage/session.h"
#include "earshot/storage/tokens.h"

#include <QHash>
#include <QRandomGenerator>

#include <array>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

bool hasTables(Session &session)
{
    return session.connection().tables().contains(u"setting"_s);
}

} // namespace

int writtenVersion(Session &session)
{
    if (!hasTables(session))
        return 0;
    return session.one<QString>(u"SELECT value FROM setting WHERE name = 'schema'"_s).value_or(u"0"_s).toInt();
}

namespace
{

/// What a new desk begins with: its own name and key, and the statuses every team starts from.
void fill(Session &session)
{
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(
        reinterpret_cast<quint32 *>(key.data()), reinterpret_cast<quint32 *>(key.data() + key.size()));
    const QString insert = u"INSERT INTO setting (name, value) VALUES (?, ?)"_s;
    session.run(insert, u"schema"_s, u"0"_s);
    session.run(insert, u"desk"_s, newUid().toString(QUuid::WithoutBraces));
    session.run(insert, u"tokenKey"_s, QString::fromLatin1(key.toHex()));
    session.run(insert, u"tokeniser"_s, QString::number(TokeniserVersion));

    const std::array names{"new", "open", "pending", "on hold", "solved", "closed"};
    for (int i = 0; i < int(names.size()); ++i)
        session.run(u"INSERT INTO status (name, category, position) VALUES (?, ?, ?)"_s,
            QString::fromLatin1(names[size_t(i)]), i, i);
}

/// Before version 3 an address was a key without its accents, so that two people could be one.
void writeAddressKeys(Session &session)
{
    QHash<QString, QString> keys; // what it was, what it is now
    Rows rows = session.rows(u"SELECT address_folded, address FROM customer_address"_s);
    while (rows.next()) {
        QString key;
        MailAddress address;
        rows.read(key, address.address);
        if (key != address.folded())
            keys.insert(key, address.folded());
    }
    for (const auto &[before, now] : keys.asKeyValueRange())
        session.run(u"UPDATE customer_address SET address_folded = ? WHERE address_folded = ?"_s, now, before);
}

} // namespace

int schemaVersion()
{
    return migrations().back().version;
}

void migrate(Session &session, int to)
{
    session.runUnprepared(u"{alone}"_s); // several may use a new desk first
    const int present = writtenVersion(session);
    if (present > schemaVersion())
        throw Failure(Error::Kind::Refused,
            u"the desk was written by a newer program (schema %1, this one knows %2)"_s.arg(present).arg(
                schemaVersion()));
    if (present >= to)
        return;
    for (const Migration &migration : migrations()) {
        if (migration.version <= present || migration.version > to)
            continue;
        for (const char *statement : migration.statements)
            session.runUnprepared(QString::fromLatin1(statement));
    }
    if (present == 0)
        fill(session);
    else if (present == 1 && to > 1)
        Duplicates::writeAll(session);
    if (present > 0 && present < 3 && to >= 3)
        writeAddressKeys(session);
    session.run(u"UPDATE setting SET value = ? WHERE name = 'schema'"_s, QString::number(to));
}

QStringList deskTables()
{
    QStringList tables;
    for (const Migration &migration : migrations()) {
        for (const char *statement : migration.statements) {
            const QStringList words = QString::fromLatin1(statement).split(u' ');
            if (words.first() == u"CREATE" && words.value(1) == u"TABLE" && words.value(2) != u"change")
                tables << words.at(2);
        }
    }
    return tables;
}

QStringList missingParts(Session &session)
{
    QSet<QString> present;
    Rows rows = session.rows(u"SELECT name FROM {schemaparts} AS part"_s);
    while (rows.next())
        present << rows.value<QString>();
    QStringList missing;
    for (const Migration &migration : migrations()) {
        for (const char *statement : migration.statements) {
            // CREATE [UNIQUE | VIRTUAL] TABLE | INDEX | SEQUENCE name …
            QStringList words = session.dialect().spell(QString::fromLatin1(statement)).split(u' ').mid(0, 4);
            words.removeAll(u"UNIQUE"_s);
            words.removeAll(u"VIRTUAL"_s);
            if (words.size() > 2 && words.first() == u"CREATE" && !present.contains(words.at(2)))
                missing << words.at(2);
        }
    }
    return missing;
}

} // namespace Earshot
