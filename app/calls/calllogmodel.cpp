// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/calllogmodel.h"

#include "earshot/desk/desk.h"

#include <QTimer>

#include <algorithm>

#include "calls/phonewords.h"
#include "shell/icons.h"
#include "shell/plaintext.h"
#include "shell/times.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int CallsAtOnce = 200;
constexpr int ChangedAtOnce = 300;

bool isNewer(const CallRow &one, const CallRow &other)
{
    return std::pair(one.call.started, one.call.id) > std::pair(other.call.started, other.call.id);
}

QString outcomeText(const Call &call)
{
    if (call.ending == CallEnding::Cancelled && call.outcome == CallOutcome::Unknown)
        return words(call.ending); // nothing came of it, and nothing is asked
    if (!isMissed(call))
        return words(call.outcome);
    return call.handled ? CallLogModel::tr("Missed, looked after") : CallLogModel::tr("Missed");
}

} // namespace

QString callHeading(CallColumn column)
{
    switch (column) {
    case CallColumn::When:
        return CallLogModel::tr("When");
    case CallColumn::Customer:
        return CallLogModel::tr("Customer");
    case CallColumn::Direction:
        return CallLogModel::tr("Direction");
    case CallColumn::Number:
        return CallLogModel::tr("Number");
    case CallColumn::Outcome:
        return CallLogModel::tr("Outcome");
    case CallColumn::Length:
        return CallLogModel::tr("Talked");
    case CallColumn::Gist:
        return CallLogModel::tr("Gist");
    case CallColumn::Ticket:
        return CallLogModel::tr("Ticket");
    case CallColumn::Person:
        return CallLogModel::tr("Person");
    case CallColumn::Queue:
        return CallLogModel::tr("Queue");
    case CallColumn::Count:
        break;
    }
    return {};
}

QString callText(const CallRow &row, CallColumn column, const QDateTime &now, const QLocale &locale)
{
    const Call &call = row.call;
    switch (column) {
    case CallColumn::When:
        return momentWords(call.started, now, locale);
    case CallColumn::Customer:
        return row.customer.isEmpty() ? CallLogModel::tr("Not known") : row.customer;
    case CallColumn::Direction:
        return words(call.direction);
    case CallColumn::Number:
        return numberCell(call.number);
    case CallColumn::Outcome:
        return outcomeText(call);
    case CallColumn::Length:
        return call.talkMs > 0 ? durationWords(call.talkMs) : QString();
    case CallColumn::Gist:
        return call.gist.simplified();
    case CallColumn::Ticket:
        return row.ticketNumber > 0 ? u"#%1"_s.arg(row.ticketNumber) : QString();
    case CallColumn::Person:
        return row.agent;
    case CallColumn::Queue:
        return row.queue;
    case CallColumn::Count:
        break;
    }
    return {};
}

CallLogModel::CallLogModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_turn(new QTimer(this))
{
    m_turn->setSingleShot(true);
    connect(m_turn, &QTimer::timeout, this, &CallLogModel::askForChanged);
    connect(&desk.database(), &Database::changed, this, &CallLogModel::noteChanges);
    connect(&desk.database(), &Database::offlineChanged, this, [this](bool offline) {
        if (!offline && m_fault)
            ask();
    });
}

void CallLogModel::show(const CallFilter &filter)
{
    m_filter = filter;
    ask();
}

QList<CallId> CallLogModel::missedCalls() const
{
    QList<CallId> missed;
    for (const CallRow &row : m_rows) {
        if (isMissed(row.call) && !row.call.handled)
            missed << row.call.id;
    }
    return missed;
}

void CallLogModel::ask()
{
    const quint64 generation = ++m_generation;
    m_loading = true;
    m_fetching = false;
    Q_EMIT stateChanged();
    m_desk.database()
        .read(Calls::log, m_filter, QDateTime(), CallId(), CallsAtOnce)
        .then(this, [this, generation](const Result<QList<CallRow>> &page) {
            if (generation != m_generation)
                return;
            m_loading = false;
            m_fault = page ? std::nullopt : std::optional(page.error());
            beginResetModel();
            m_rows = page ? *page : QList<CallRow>();
            m_more = m_rows.size() == CallsAtOnce;
            endResetModel();
            Q_EMIT stateChanged();
        });
}

bool CallLogModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_fetching && !m_loading;
}

void CallLogModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    const Call &last = m_rows.last().call;
    m_desk.database()
        .read(Calls::log, m_filter, last.started, last.id, CallsAtOnce)
        .then(this, [this, generation = m_generation](const Result<QList<CallRow>> &page) {
            if (generation != m_generation)
                return;
            m_fetching = false;
            if (page) // else the next scroll asks again
                take(*page);
        });
}

void CallLogModel::take(const QList<CallRow> &page)
{
    m_more = page.size() == CallsAtOnce;
    QList<CallRow> fresh;
    for (const CallRow &row : page) {
        if (m_rows.isEmpty() || isNewer(m_rows.last(), row))
            fresh << row;
    }
    if (!fresh.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + fresh.size()) - 1);
        m_rows += fresh;
        endInsertRows();
    }
    Q_EMIT stateChanged();
}

void CallLogModel::noteChanges(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        if (change.kind == Kind::Call)
            m_changed.insert(CallId{change.id});
    }
    if (!m_changed.isEmpty() && !m_turn->isActive())
        m_turn->start(0);
}

void CallLogModel::askForChanged()
{
    const QSet<CallId> asked = std::exchange(m_changed, {});
    if (asked.size() > ChangedAtOnce || m_fault)
        return ask();
    m_desk.database()
        .read(Calls::rows, m_filter, QList<CallId>(asked.begin(), asked.end()))
        .then(this, [this, asked, generation = m_generation](const Result<QList<CallRow>> &found) {
            if (generation == m_generation && found)
                upsert(asked, *found);
        });
}

void CallLogModel::upsert(const QSet<CallId> &asked, const QList<CallRow> &found)
{
    QSet<CallId> gone = asked;
    for (const CallRow &row : found) {
        gone.remove(row.call.id);
        place(row);
    }
    for (const CallId call : std::as_const(gone))
        removeOf(call);
    Q_EMIT stateChanged();
}

void CallLogModel::removeOf(CallId call)
{
    const auto it
        = std::find_if(m_rows.cbegin(), m_rows.cend(), [call](const CallRow &row) { return row.call.id == call; });
    if (it == m_rows.cend())
        return;
    const int row = int(it - m_rows.cbegin());
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void CallLogModel::place(const CallRow &row)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).call.id != row.call.id)
            continue;
        if (m_rows.at(i).call.started == row.call.started) {
            m_rows[i] = row;
            Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
            return;
        }
        removeOf(row.call.id);
        break;
    }
    const auto it = std::lower_bound(m_rows.cbegin(), m_rows.cend(), row, isNewer);
    const int at = int(it - m_rows.cbegin());
    if (at == m_rows.size() && m_more)
        return; // it comes with a later page
    beginInsertRows({}, at, at);
    m_rows.insert(at, row);
    endInsertRows();
}

int CallLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CallLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(CallColumn::Count);
}

QVariant CallLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CallRow &row = m_rows.at(index.row());
    const auto column = CallColumn(index.column());
    const QDateTime now = m_desk.now().toLocalTime();
    switch (role) {
    case Qt::DisplayRole:
        return callText(row, column, now, m_locale);
    case Qt::DecorationRole:
        if (column == CallColumn::Customer)
            return icon(iconOf(row.call), isMissed(row.call) && !row.call.handled ? Token::Due : Token::Text2);
        return {};
    case Qt::ToolTipRole:
        if (column == CallColumn::When)
            return plainTip(wholeMoment(row.call.started, now, m_locale));
        if (column == CallColumn::Ticket)
            return plainTip(row.subject);
        return plainTip(column == CallColumn::Gist ? row.call.gist : callText(row, column, now, m_locale));
    case Qt::TextAlignmentRole:
        return QVariant(
            int((column == CallColumn::Length || column == CallColumn::Ticket ? Qt::AlignRight : Qt::AlignLeft)
                | Qt::AlignVCenter));
    case CallIdRole:
        return row.call.id.value;
    default:
        return {};
    }
}

QVariant CallLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return callHeading(CallColumn(section));
    if (role == Qt::TextAlignmentRole)
        return index(0, section).isValid() ? data(index(0, section), role) : QVariant();
    return {};
}

} // namespace Earshot
