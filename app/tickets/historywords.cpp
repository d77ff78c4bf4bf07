// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets/historywords.h"

#include "earshot/desk/recorder.h"
#include "earshot/domain/ticket.h"
#include "earshot/domain/ticketlink.h"

#include <QCoreApplication>

#include <algorithm>

#include "calls/phonewords.h"
#include "shell/times.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

struct Told {
    Q_DECLARE_TR_FUNCTIONS(History)
};

struct FieldLine {
    const char *field; ///< the column, as the history keeps it
    const char *words;
};

// The other columns follow from these, or from the mail itself.
constexpr FieldLine fields[] = {
    {"status_id", QT_TRANSLATE_NOOP("History", "Status")},
    {"on_hold_reason", QT_TRANSLATE_NOOP("History", "Reason of the hold")},
    {"priority", QT_TRANSLATE_NOOP("History", "Priority")},
    {"queue_id", QT_TRANSLATE_NOOP("History", "Queue")},
    {"owner_id", QT_TRANSLATE_NOOP("History", "Owner")},
    {"(tags)", QT_TRANSLATE_NOOP("History", "Tags")},
    {"subject", QT_TRANSLATE_NOOP("History", "Subject")},
    {"business_need", QT_TRANSLATE_NOOP("History", "Business need")},
    {"need_by", QT_TRANSLATE_NOOP("History", "By when")},
    {"need_if_not", QT_TRANSLATE_NOOP("History", "If not")},
    {"mood", QT_TRANSLATE_NOOP("History", "Mood")},
    {"mood_reason", QT_TRANSLATE_NOOP("History", "Reason of the mood")},
    {"due", QT_TRANSLATE_NOOP("History", "Due")},
    {"language", QT_TRANSLATE_NOOP("History", "Language")},
};

QString valueWords(
    const QString &field, const QString &value, const Catalog &catalog, const QDateTime &now, const QLocale &locale)
{
    if (field == u"priority")
        return words(Priority(qBound(0, value.toInt(), int(Priority::Urgent))));
    if (field == u"mood")
        return words(Mood(qBound(0, value.toInt(), int(Mood::Angry))));
    if (value.isEmpty())
        return {};
    if (field == u"status_id") {
        const Status *status = catalog.status(StatusId{value.toLongLong()});
        return status ? statusName(status->name, status->category) : Told::tr("a status that is gone");
    }
    if (field == u"queue_id") {
        const Queue *queue = catalog.queue(QueueId{value.toLongLong()});
        return queue ? queue->name : Told::tr("a queue that is gone");
    }
    if (field == u"owner_id") {
        const Agent *agent = catalog.agent(AgentId{value.toLongLong()});
        return !agent ? Told::tr("somebody who left") : agent->name.isEmpty() ? agent->login : agent->name;
    }
    if (field == u"due")
        return momentWords(QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC), now, locale);
    if (field == u"(tags)")
        return value.split(u'\n', Qt::SkipEmptyParts).join(u", "_s);
    return value;
}

QString lineOf(
    const HistoryEntry &entry, const char *field, const Catalog &catalog, const QDateTime &now, const QLocale &locale)
{
    const QString before = valueWords(entry.field, entry.before, catalog, now, locale);
    const QString after = valueWords(entry.field, entry.after, catalog, now, locale);
    const QString name = Told::tr(field);
    if (before.isEmpty())
        return Told::tr("%1: %2", "a field, what it was set to").arg(name, named(after));
    if (after.isEmpty())
        return Told::tr("%1: no longer %2", "a field, what it was").arg(name, named(before));
    return Told::tr("%1: %2, before %3", "a field, its new value, its old one").arg(name, named(after), named(before));
}

/// Where the ticket lies now; the number of the ticket it became part of stands in the entry.
QString placeWords(const HistoryEntry &entry)
{
    if (entry.field == u"merged_into")
        return entry.after.isEmpty() ? Told::tr("A ticket of its own again, no longer part of #%1").arg(entry.before)
                                     : Told::tr("Became part of #%1").arg(entry.after);
    if (entry.field != u"shelf")
        return {};
    switch (Shelf(entry.after.toInt())) {
    case Shelf::Spam:
        return Told::tr("Put into spam");
    case Shelf::Trash:
        return Told::tr("Put into the trash");
    case Shelf::Merged:
        break; // said above
    case Shelf::Desk:
        return Shelf(entry.before.toInt()) == Shelf::Merged ? QString() : Told::tr("Put back onto the desk");
    }
    return {};
}

/// "Child of #9"
QString linkLine(const LinkChange &change, Act act, const QString &number)
{
    TicketLinkRow row;
    row.kind = change.kind;
    row.isReverse = change.isReverse;
    const QString link = words(row) + u" #"_s + number;
    if (act != Act::Link)
        return Told::tr("%1: %2", "what was done, the link it was done to").arg(words(act), link);
    return change.isMade ? link : Told::tr("No longer: %1", "a link to another ticket").arg(link);
}

} // namespace

QList<PastAct> actsOf(const QList<HistoryEntry> &newestFirst)
{
    QList<PastAct> acts;
    for (const HistoryEntry &entry : newestFirst) {
        if (acts.isEmpty() || acts.last().act != entry.act)
            acts << PastAct{entry.act, entry.kind, entry.agent, entry.at, {}, false, {}};
        acts.last().entries.prepend(entry);
    }
    return acts;
}

QString historyWords(const PastAct &act, const Catalog &catalog, const QDateTime &now, const QLocale &locale)
{
    QStringList lines;
    const bool namesOther = std::any_of(act.entries.begin(), act.entries.end(),
        [](const HistoryEntry &entry) { return entry.field == HistoryField::other; });
    if (((act.kind == Act::Undo || act.kind == Act::Redo) && !namesOther) || act.kind == Act::FileCall)
        lines << (act.of ? Told::tr("%1: %2", "“Took a change back”, which change").arg(words(act.kind), words(*act.of))
                         : words(act.kind));
    for (const HistoryEntry &entry : act.entries) {
        if (const QString place = placeWords(entry); !place.isEmpty())
            lines << place;
    }
    for (const FieldLine &line : fields) {
        for (const HistoryEntry &entry : act.entries) {
            if (entry.field == QLatin1StringView(line.field))
                lines << lineOf(entry, line.words, catalog, now, locale);
        }
    }
    for (const HistoryEntry &entry : act.entries) {
        if (entry.field != HistoryField::other)
            continue;
        if (const auto change = linkChangeIn(entry.before))
            lines << linkLine(*change, act.kind, entry.after);
        else if (act.kind == Act::MoveMessage)
            lines << (entry.before.isEmpty() ? Told::tr("Moved a message to #%1") : Told::tr("A message came from #%1"))
                         .arg(entry.after);
        else
            lines << Told::tr("%1: #%2", "what was done, the other ticket of it").arg(words(act.kind), entry.after);
    }
    for (const HistoryEntry &entry : act.entries) {
        if (entry.field == u"customer_id")
            lines << (entry.after.isEmpty() ? Told::tr("The requester was taken off")
                                            : Told::tr("The requester was set"));
    }
    for (const HistoryEntry &entry : act.entries) {
        if (entry.field == u"(told)")
            lines << Told::tr("How they like to be reached: %1")
                         .arg(reachWords(entry.after.isEmpty() ? entry.before : entry.after, locale));
    }
    const bool isNew = std::any_of(act.entries.begin(), act.entries.end(),
        [](const HistoryEntry &entry) { return entry.field == HistoryField::created; });
    if (act.kind == Act::PromiseCallBack && !isNew)
        lines << Told::tr("Changed a call-back");
    return lines.isEmpty() ? words(act.kind) : lines.join(u'\n');
}

} // namespace Earshot
