// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/deskexport.h"

#include "earshot/desk/tablefile.h"
#include "earshot/mail/mimemessage.h"
#include "earshot/storage/deskcopy.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int atOnce = 200;
constexpr qsizetype longestName = 100;

class File
{
public:
    File(const QString &folder, const QString &name)
        : m_file(folder + u'/' + name)
    {
        QDir().mkpath(QFileInfo(m_file.fileName()).path());
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            fail();
    }

    void write(const QByteArray &bytes)
    {
        if (m_file.write(bytes) != bytes.size())
            fail();
    }
    void close()
    {
        if (!m_file.flush())
            fail();
        m_file.close();
    }

private:
    [[noreturn]] void fail() const
    {
        throw KeepFailure(m_file.error() == QFileDevice::ResourceError ? KeepTrouble::DiskFull : KeepTrouble::NoPlace,
            m_file.fileName() + u": "_s + m_file.errorString());
    }

    QFile m_file;
};

QVariant asKept(const QVariant &value, const DeskColumn &column)
{
    if (value.isNull())
        return {};
    if (column.isBool)
        return value.toBool();
    return column.isBytes ? QVariant(value.toByteArray()) : value;
}

qint64 writeTable(Session &session, const QString &table, const QString &folder, Course &course)
{
    const QList<DeskColumn> columns = DeskCopy::columnsOf(session, table);
    QStringList names;
    QVariantList headings;
    for (const DeskColumn &column : columns) {
        names << column.name;
        headings << column.name;
    }
    File file(folder, u"tables/%1.csv"_s.arg(table));
    file.write(TableFile::line(headings));
    qint64 count = 0;
    Rows rows = session.rows(u"SELECT %1 FROM %2 ORDER BY 1, 2"_s.arg(names.join(u", "), table));
    while (rows.next()) {
        QVariantList values;
        for (const DeskColumn &column : columns)
            values << asKept(rows.value<QVariant>(), column);
        course.step();
        if (DeskCopy::isOfTheDatabase(table, values.first()))
            continue;
        file.write(TableFile::line(values));
        ++count;
    }
    file.close();
    return count;
}

struct RawPlace {
    qint64 id = 0;
    QByteArray hash;
};

QList<RawPlace> rawAfter(Session &session, qint64 id)
{
    QList<RawPlace> found;
    Rows rows = session.rows(u"SELECT id, hash FROM raw_mail WHERE id > ? ORDER BY id LIMIT ?"_s, id, atOnce);
    while (rows.next()) {
        RawPlace place;
        rows.read(place.id, place.hash);
        found << place;
    }
    return found;
}

qint64 writeMails(Session &session, const QString &folder, Course &course)
{
    qint64 count = 0;
    for (QList<RawPlace> mails = rawAfter(session, 0); !mails.isEmpty(); mails = rawAfter(session, mails.last().id)) {
        for (const RawPlace &mail : std::as_const(mails)) {
            File file(folder, DeskExport::mailPath(mail.hash));
            file.write(Messages::raw(session, mail.hash));
            file.close();
            course.step();
            ++count;
        }
    }
    return count;
}

struct Part {
    qint64 id = 0;
    QString part;
    QString name;
    QByteArray hash;
};

QList<Part> partsAfter(Session &session, qint64 id)
{
    QList<Part> found;
    Rows rows = session.rows(u"SELECT a.id, a.part, a.name, m.raw_hash FROM attachment a JOIN message m ON m.id = "
                             "a.message_id WHERE a.id > ? ORDER BY a.id LIMIT ?"_s,
        id, atOnce);
    while (rows.next()) {
        Part part;
        rows.read(part.id, part.part, part.name, part.hash);
        found << part;
    }
    return found;
}

/// A name that every file system takes, and that leads nowhere else.
QString safeName(const QString &name)
{
    QString safe;
    for (const QChar sign : name.left(longestName)) {
        const bool odd = sign.category() == QChar::Other_Control || sign.category() == QChar::Other_Format
            || sign.isSurrogate() || u"<>:\"/\\|?*"_s.contains(sign);
        safe += odd ? u'_' : sign;
    }
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    return safe;
}

void writeAttachments(Session &session, const QString &folder, Course &course, KeepOutcome &outcome)
{
    RawPlace last;
    QByteArray raw;
    for (QList<Part> parts = partsAfter(session, 0); !parts.isEmpty(); parts = partsAfter(session, parts.last().id)) {
        for (const Part &part : std::as_const(parts)) {
            course.step();
            if (part.hash != std::exchange(last.hash, part.hash))
                raw = part.hash.isEmpty() ? QByteArray() : Messages::raw(session, part.hash);
            const Result<QByteArray> bytes = decodedPart(raw, part.part.toUtf8());
            if (!bytes) {
                ++outcome.unreadable; // its mail is there as it came
                continue;
            }
            File file(folder, u"attachments/%1 %2"_s.arg(part.id).arg(safeName(part.name)).trimmed());
            file.write(*bytes);
            file.close();
            ++outcome.attachments;
        }
    }
}

} // namespace

QString DeskExport::mailPath(const QByteArray &hash)
{
    const QString name = QString::fromLatin1(hash.toHex());
    return u"mails/%1/%2.eml"_s.arg(name.left(2), name);
}

void DeskExport::write(
    Session &session, const QString &folder, const QDateTime &now, Course &course, KeepOutcome &outcome)
{
    const auto countOf = [&session](const QString &table) {
        return session.one<qint64>(u"SELECT COUNT(*) FROM "_s + table).value_or(0);
    };
    course.begin(
        DeskCopy::rowsIn(session) - countOf(u"raw_chunk"_s) + countOf(u"raw_mail"_s) + countOf(u"attachment"_s));
    QJsonObject tables;
    for (const QString &table : deskTables()) {
        if (table != u"raw_chunk") // the mails are files
            tables.insert(table, writeTable(session, table, folder, course));
    }
    outcome.mails = writeMails(session, folder, course);
    writeAttachments(session, folder, course, outcome);
    outcome.tickets = countOf(u"ticket"_s);
    outcome.messages = countOf(u"message"_s);
    File about(folder, u"README.txt"_s);
    about.write(readme());
    about.close();
    // Last: a folder without it is not complete.
    File manifest(folder, u"manifest.json"_s);
    manifest.write(QJsonDocument(
        QJsonObject{{u"format"_s, u"earshot-export"_s}, {u"version"_s, 1}, {u"schema"_s, schemaVersion()},
            {u"made"_s, now.toUTC().toString(Qt::ISODate)}, {u"tables"_s, tables}, {u"mails"_s, outcome.mails},
            {u"attachments"_s, outcome.attachments}, {u"attachmentsOnlyInTheirMail"_s, outcome.unreadable}})
                       .toJson());
    manifest.close();
}

} // namespace Earshot
