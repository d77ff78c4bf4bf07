// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/folding.h"
#include "earshot/storage/tickets.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

QStringList Tickets::tags(Session &session, TicketId id)
{
    return tagsOf(session, {id}).value(id);
}

QStringList Tickets::ownTags(Session &session, TicketId id)
{
    QStringList tags;
    Rows rows = session.rows(u"SELECT g.name FROM ticket_tag tt JOIN tag g ON g.id = tt.tag_id WHERE tt.ticket_id = ? "
                             "ORDER BY g.name_folded"_s,
        id);
    while (rows.next())
        tags << rows.value<QString>();
    return tags;
}

QHash<TicketId, QStringList> Tickets::tagsOf(Session &session, const QList<TicketId> &ids)
{
    constexpr qsizetype atOnce = 500; // databases bound the parameters of a statement
    QHash<TicketId, QStringList> tags;
    for (qsizetype from = 0; from < ids.size(); from += atOnce) {
        const QList<TicketId> some = ids.mid(from, atOnce);
        QVariantList values;
        for (const TicketId id : some)
            values << id.value;
        QString marks = u"?, "_s.repeated(some.size());
        marks.chop(2);
        Rows rows = session.rowsOf(u"SELECT DISTINCT COALESCE(t.merged_into, t.id), g.name, g.name_folded FROM ticket "
                                   "t JOIN ticket_tag tt ON tt.ticket_id = t.id JOIN tag g ON g.id = tt.tag_id WHERE "
                                   "COALESCE(t.merged_into, t.id) IN (%1) ORDER BY g.name_folded"_s.arg(marks),
            values);
        while (rows.next()) {
            const auto id = rows.value<TicketId>();
            tags[id] << rows.value<QString>();
        }
    }
    return tags;
}

void Tickets::setTags(Session &session, TicketId id, const QStringList &tags)
{
    session.run(u"DELETE FROM ticket_tag WHERE ticket_id = ?"_s, id);
    for (const QString &tag : tags) {
        session.run(u"INSERT INTO tag (name, name_folded) VALUES (?, ?) ON CONFLICT (name_folded) DO NOTHING"_s,
            tag.trimmed(), folded(tag.trimmed()));
        session.run(u"INSERT INTO ticket_tag (ticket_id, tag_id) SELECT ?, id FROM tag WHERE name_folded = ? "
                    "ON CONFLICT DO NOTHING"_s,
            id, folded(tag.trimmed()));
    }
    session.noteChange(Kind::Ticket, id);
}

QStringList Tickets::allTags(Session &session)
{
    QStringList tags;
    Rows rows = session.rows(u"SELECT name FROM tag ORDER BY name_folded LIMIT ?"_s, mostTags);
    while (rows.next())
        tags << rows.value<QString>();
    return tags;
}

} // namespace Earshot
