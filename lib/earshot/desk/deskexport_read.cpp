// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/deskexport.h"
#include "earshot/desk/tablefile.h"
#include "earshot/storage/deskcopy.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/schema.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

QJsonObject manifestOf(const QString &folder)
{
    QFile file(folder + u"/manifest.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw KeepFailure(KeepTrouble::NoExport, file.fileName());
    const QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
    if (manifest.value(u"format"_s) != u"earshot-export"_s)
        throw KeepFailure(KeepTrouble::NoExport, file.fileName());
    if (manifest.value(u"version"_s).toInt() > 1 || manifest.value(u"schema"_s).toInt() > schemaVersion())
        throw KeepFailure(KeepTrouble::Newer, file.fileName());
    return manifest;
}

[[noreturn]] void damaged(const QString &what)
{
    throw KeepFailure(KeepTrouble::Damaged, what);
}

/// A table's file, line by line.
class TableLines
{
public:
    TableLines(const QString &folder, const QString &table)
        : m_file(u"%1/tables/%2.csv"_s.arg(folder, table))
    {
        if (!m_file.open(QIODevice::ReadOnly))
            damaged(u"%1: %2"_s.arg(m_file.fileName(), m_file.errorString()));
        m_columns = TableFile::headings(TableFile::readLine(m_file).value_or(QVariantList()));
    }

    const QStringList &columns() const { return m_columns; }
    std::optional<QVariantList> next()
    {
        std::optional<QVariantList> values = TableFile::readLine(m_file);
        if (values && values->size() != m_columns.size())
            damaged(u"%1: a line has %2 cells"_s.arg(m_file.fileName()).arg(values->size()));
        if (!values && !m_file.atEnd())
            damaged(m_file.fileName());
        return values;
    }

private:
    QFile m_file;
    QStringList m_columns;
};

qint64 readTable(Session &session, Refill &refill, const QString &table, const QString &folder, Course &course)
{
    TableLines lines(folder, table);
    QList<bool> isBytes;
    const QList<DeskColumn> known = DeskCopy::columnsOf(session, table);
    for (const QString &name : lines.columns())
        isBytes << std::any_of(known.begin(), known.end(),
            [&name](const DeskColumn &column) { return column.name == name && column.isBytes; });
    qint64 count = 0;
    while (std::optional<QVariantList> values = lines.next()) {
        for (qsizetype i = 0; i < values->size(); ++i) {
            if (isBytes.at(i) && values->at(i).isValid())
                (*values)[i] = QByteArray::fromHex(values->at(i).toString().toLatin1());
        }
        refill.add(table, lines.columns(), *values);
        course.step();
        ++count;
    }
    return count;
}

/// The bytes of every mail, as the table of mails names them.
qint64 readMails(Refill &refill, const QString &folder, Course &course)
{
    TableLines lines(folder, u"raw_mail"_s);
    const qsizetype id = lines.columns().indexOf(u"id"_s);
    const qsizetype hash = lines.columns().indexOf(u"hash"_s);
    const qsizetype size = lines.columns().indexOf(u"size"_s);
    if (id < 0 || hash < 0 || size < 0)
        damaged(u"tables/raw_mail.csv"_s);
    qint64 count = 0;
    while (const std::optional<QVariantList> values = lines.next()) {
        const QByteArray name = QByteArray::fromHex(values->at(hash).toString().toLatin1());
        QFile file(folder + u'/' + DeskExport::mailPath(name));
        if (!file.open(QIODevice::ReadOnly))
            damaged(file.fileName());
        const QByteArray raw = file.readAll();
        const bool isHead = raw.size() < values->at(size).toLongLong(); // of a mail that was too large
        if (!isHead && QCryptographicHash::hash(raw, QCryptographicHash::Sha256) != name)
            damaged(file.fileName());
        const QByteArrayList chunks = packedRaw(raw);
        for (qsizetype position = 0; position < chunks.size(); ++position)
            refill.add(u"raw_chunk"_s, {u"raw_id"_s, u"position"_s, u"bytes"_s},
                {values->at(id), position, chunks.at(position)});
        course.step();
        ++count;
    }
    return count;
}

} // namespace

void DeskExport::read(Session &session, const QString &folder, Course &course, KeepOutcome &outcome)
{
    const QJsonObject manifest = manifestOf(folder);
    const QJsonObject tables = manifest.value(u"tables"_s).toObject();
    DeskCopy::lock(session);
    if (!DeskCopy::isEmpty(session))
        throw KeepFailure(KeepTrouble::NotEmpty, u"an export comes into an empty desk only"_s);
    const auto countOf = [&tables](const QString &table) { return qint64(tables.value(table).toInteger()); };
    qint64 total = qint64(manifest.value(u"mails"_s).toInteger()) + countOf(u"search_entry"_s);
    for (const QString &table : tables.keys())
        total += countOf(table);
    course.begin(total);
    Refill refill(session);
    for (const QString &table : deskTables()) {
        if (table == u"raw_chunk")
            outcome.mails = readMails(refill, folder, course);
        else if (tables.contains(table) && readTable(session, refill, table, folder, course) != countOf(table))
            damaged(u"tables/%1.csv"_s.arg(table));
    }
    if (outcome.mails != manifest.value(u"mails"_s).toInteger())
        damaged(u"mails"_s);
    refill.finish(course);
    outcome.tickets = countOf(u"ticket"_s);
    outcome.messages = countOf(u"message"_s);
}

} // namespace Earshot
