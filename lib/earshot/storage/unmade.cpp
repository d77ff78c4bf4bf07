// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/unmade.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Earshot
{

using namespace Qt::StringLiterals;

QString Unmade::textOf(QLatin1StringView columns, const QVariantList &values)
{
    QJsonObject content;
    const QStringList names = QString(columns).split(u", "_s);
    for (qsizetype i = 0; i < names.size(); ++i)
        content[names.at(i)] = Histories::textOf(values.at(i));
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

QVariantList Unmade::valuesOf(QLatin1StringView columns, const QString &text)
{
    const QJsonObject content = QJsonDocument::fromJson(text.toUtf8()).object();
    QVariantList values;
    for (const QString &name : QString(columns).split(u", "_s))
        values << Histories::valueOf(content.value(name).toString());
    return values;
}

void Unmade::keepText(
    Session &session, Kind kind, qint64 row, qint64 number, const QString &content, const QString &parts)
{
    session.run(u"INSERT INTO unmade (kind, row_id, number, content, parts) VALUES (?, ?, ?, ?, ?)"_s, kind, row,
        number, content, parts);
}

std::pair<QString, QString> Unmade::takeText(Session &session, Kind kind, qint64 row)
{
    QString content;
    QString parts;
    {
        Rows rows = session.rows(u"SELECT content, parts FROM unmade WHERE kind = ? AND row_id = ?"_s, kind, row);
        if (!rows.next())
            throw Failure(Error::Kind::NotFound, u"nothing was unmade as row %1 of kind %2"_s.arg(row).arg(int(kind)));
        rows.read(content, parts);
    }
    session.run(u"DELETE FROM unmade WHERE kind = ? AND row_id = ?"_s, kind, row);
    return {content, parts};
}

bool Unmade::isInUse(Session &session, TicketId id)
{
    QStringList uses;
    for (const char *table :
        {"message", "call", "contact", "call_back", "ticket_tag", "ticket_link", "ticket_follower"})
        uses << u"EXISTS (SELECT 1 FROM %1 WHERE ticket_id = ?)"_s.arg(QLatin1StringView(table));
    const QString sql = u"SELECT 1 FROM setting WHERE name = 'desk' AND (%1)"_s.arg(uses.join(u" OR "_s));
    return session.rowsOf(sql, QVariantList(uses.size(), toSql(id))).next();
}

} // namespace Earshot
