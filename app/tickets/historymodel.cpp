// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets/historymodel.h"

#include "earshot/desk/desk.h"
#include "earshot/storage/calls.h"
#include "earshot/storage/histories.h"
#include "earshot/storage/outbox.h"
#include "earshot/storage/tickets.h"

#include <algorithm>

#include "shell/plaintext.h"
#include "shell/times.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int EntriesMost = 600;

/// Whether everything the act set is still so; undoAct() asks again when it is done.
bool stillSo(const PastAct &act, const Ticket &ticket, const QStringList &tags)
{
    bool any = false;
    for (const HistoryEntry &entry : act.entries) {
        if (entry.field == u"updated" || entry.field == u"(indexed)" || entry.field.startsWith(u'~'))
            continue;
        if (entry.field == u"(tags)") {
            if (tags.join(u'\n') != entry.after)
                return false;
        } else if (entry.field.startsWith(u'(') || Histories::presentText(ticket, entry) != entry.after) {
            return false;
        }
        any = true;
    }
    return any;
}

bool isTakenBack(Session &session, const QUuid &act)
{
    const QList<HistoryEntry> entries = Histories::ofAct(session, act);
    return entries.isEmpty() || Histories::isTakenBack(session, entries.first().id);
}

bool isUndoable(Session &session, const PastAct &act, const Ticket &ticket, const QStringList &tags)
{
    // A mail can be taken back until it goes, whatever became of its ticket since.
    if (act.kind == Act::SendReply)
        return waitingMail(session, act.act).has_value();
    if (act.kind == Act::PutAway)
        return stillSo(act, ticket, tags);
    // What is more than fields is taken back once, as a whole.
    if (act.kind >= Act::Bulk && act.kind <= Act::PutAway)
        return !isTakenBack(session, act.act);
    return act.kind != Act::FileCall && stillSo(act, ticket, tags); // a call is undone where it stands
}

QList<PastAct> callBackActs(Session &session, TicketId ticket)
{
    QList<HistoryEntry> entries;
    for (const CallBack &promised : Calls::callBacksOfTicket(session, ticket))
        entries << Histories::ofRow(session, Kind::CallBack, promised.id.value, EntriesMost);
    std::sort(entries.begin(), entries.end(), [](const HistoryEntry &a, const HistoryEntry &b) { return a.id > b.id; });
    return actsOf(entries);
}

/// What an undo or a redo took back in the end.
std::optional<Act> takenBackBy(Session &session, QUuid act, const QHash<QUuid, QUuid> &takenBack)
{
    constexpr int longest = 20; // undone and done again and again
    for (int i = 0; i < longest && takenBack.contains(act); ++i) {
        act = takenBack.value(act);
        const QList<HistoryEntry> entries = Histories::ofAct(session, act);
        if (entries.isEmpty())
            break;
        if (entries.first().kind != Act::Undo && entries.first().kind != Act::Redo)
            return entries.first().kind;
    }
    return {};
}

/// Of a ticket that became part of another, or no longer is: people say its number.
void tellNumbers(Session &session, QList<HistoryEntry> &entries)
{
    for (HistoryEntry &entry : entries) {
        if (entry.field != u"merged_into")
            continue;
        for (QString *id : {&entry.before, &entry.after}) {
            if (!id->isEmpty())
                *id = QString::number(Tickets::byId(session, TicketId{id->toLongLong()}).number);
        }
    }
}

QList<PastAct> readActs(Session &session, TicketId id)
{
    QList<PastAct> acts = actsOf(Histories::ofRow(session, Kind::Ticket, id.value, EntriesMost));
    const Ticket ticket = Tickets::byId(session, id);
    const QStringList tags = Tickets::ownTags(session, id);
    const QHash<QUuid, QUuid> takenBack = Histories::takenBack(session, Kind::Ticket, id.value);
    for (PastAct &act : acts) {
        act.undoable = isUndoable(session, act, ticket, tags);
        act.of = takenBackBy(session, act.act, takenBack);
        tellNumbers(session, act.entries);
    }
    for (const PastAct &act : callBackActs(session, id)) { // undone where they stand
        const auto isSame = [&act](const PastAct &known) { return known.act == act.act; };
        if (std::none_of(acts.begin(), acts.end(), isSame))
            acts << act;
    }
    std::stable_sort(acts.begin(), acts.end(), [](const PastAct &a, const PastAct &b) { return a.at > b.at; });
    return acts;
}

} // namespace

std::optional<OutboxId> waitingMail(Session &session, const QUuid &act)
{
    for (const HistoryEntry &entry : Histories::ofAct(session, act)) {
        if (entry.rowKind != Kind::Message)
            continue;
        const auto mail = Outbox::ofMessage(session, MessageId{entry.row});
        if (mail && canBeCancelled(*mail))
            return mail->id;
    }
    return {};
}

HistoryModel::HistoryModel(Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
    connect(&desk.database(), &Database::changed, this, [this](const QList<Change> &changes) {
        const bool ours = std::any_of(changes.begin(), changes.end(), [this](const Change &change) {
            return change == Change{Kind::Ticket, m_ticket.value} || change.kind == Kind::Catalog
                || change.kind == Kind::CallBack
                || change.kind == Kind::Outbox; // a mail that has gone cannot be taken back
        });
        if (ours)
            read();
    });
}

void HistoryModel::showTicket(TicketId ticket)
{
    if (ticket == m_ticket)
        return;
    m_ticket = ticket;
    beginResetModel();
    m_acts.clear();
    endResetModel();
    read();
}

void HistoryModel::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_stale)
        read();
}

void HistoryModel::read()
{
    const quint64 generation = ++m_generation;
    m_stale = !m_watched;
    if (!m_watched || !m_ticket)
        return;
    m_desk.database().read(readActs, m_ticket).then(this, [this, generation](const Result<QList<PastAct>> &acts) {
        if (generation != m_generation)
            return;
        if (!acts)
            return void(Q_EMIT failed(acts.error()));
        if (*acts != m_acts) {
            beginResetModel();
            m_acts = *acts;
            endResetModel();
        }
        Q_EMIT filled();
    });
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_acts.size());
}

QString HistoryModel::whoAndWhen(const PastAct &act) const
{
    const Agent *agent = m_desk.catalog().agent(act.agent);
    const QString who = !act.agent ? tr("Earshot")
        : !agent                   ? tr("somebody who left")
        : agent->name.isEmpty()    ? agent->login
                                   : agent->name;
    return tr("%1, %2", "who did it, when").arg(named(who), momentWords(act.at, m_desk.now().toLocalTime(), QLocale()));
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PastAct &act = m_acts.at(index.row());
    const auto what = [&] { return historyWords(act, m_desk.catalog(), m_desk.now().toLocalTime(), QLocale()); };
    switch (role) {
    case Qt::DisplayRole:
        return what();
    case WhoAndWhenRole:
        return whoAndWhen(act);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "who and when, what").arg(whoAndWhen(act), what());
    case Qt::ToolTipRole:
        return plainTip(wholeMoment(act.at, m_desk.now().toLocalTime(), QLocale()));
    default:
        return {};
    }
}

} // namespace Earshot
