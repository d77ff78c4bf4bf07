// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/casesmodel.h"

#include "earshot/desk/desk.h"
#include "earshot/storage/calls.h"
#include "earshot/storage/reports.h"
#include "earshot/storage/tickets.h"

#include "shell/plaintext.h"
#include "shell/times.h"
#include "shell/wording.h"
#include "tickets/ticketlistmodel.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype AtOnce = 200;

template<class Id>
QList<qint64> numbersOf(const QList<Id> &ids)
{
    QList<qint64> numbers;
    numbers.reserve(ids.size());
    for (const Id id : ids)
        numbers << id.value;
    return numbers;
}

QList<qint64> countedIds(Session &session, const Figure &figure)
{
    switch (keyFigure(figure.id).cases) {
    case CaseKind::Tickets:
        return numbersOf(Reports::ticketsOf(session, figure));
    case CaseKind::Calls:
        return numbersOf(Reports::callsOf(session, figure));
    case CaseKind::CallBacks:
        break;
    }
    return numbersOf(Reports::callBacksOf(session, figure));
}

template<class Id>
QList<Id> idsOf(const QList<qint64> &numbers)
{
    QList<Id> ids;
    for (const qint64 number : numbers)
        ids << Id{number};
    return ids;
}

QString subjectWords(const QString &subject)
{
    return subject.isEmpty() ? TicketListModel::tr("(no subject)") : subject;
}

QString ticketWords(qint64 number, const QString &subject)
{
    return number > 0 ? u"#%1 %2"_s.arg(number).arg(subjectWords(subject)) : QString();
}

} // namespace

CasesModel::CasesModel(Desk &desk, const Figure &figure, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_figure(figure)
    , m_kind(keyFigure(figure.id).cases)
{
}

void CasesModel::recount(const Figure &figure)
{
    m_figure = figure;
    m_loading = m_ids.isEmpty();
    m_fault.reset();
    m_counted.reset();
    Q_EMIT stateChanged();
    const quint64 generation = ++m_generation;
    m_desk.database().readLong(countedIds, m_figure).then(this, [this, generation](const Result<QList<qint64>> &ids) {
        takeIds(ids, generation);
    });
}

void CasesModel::takeIds(const Result<QList<qint64>> &ids, quint64 generation)
{
    if (generation != m_generation)
        return;
    if (!ids)
        return fail(ids.error());
    m_counted = *ids;
    if (ids->isEmpty())
        return begin({}, 0);
    // As many as one had read, so that the place in the list stays.
    m_fetching = true;
    readSome(ids->first(std::min(ids->size(), std::max(AtOnce, m_read))));
}

void CasesModel::begin(const QList<Row> &rows, qsizetype asked)
{
    beginResetModel();
    m_ids = *m_counted;
    m_counted.reset();
    m_read = asked;
    m_rows = rows;
    m_loading = false;
    m_fetching = false;
    endResetModel();
    Q_EMIT stateChanged();
}

void CasesModel::fail(const Error &error)
{
    m_fault = error;
    m_counted.reset();
    m_loading = false;
    m_fetching = false;
    Q_EMIT stateChanged();
}

bool CasesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_read < m_ids.size() && !m_fetching && !m_fault;
}

void CasesModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    readSome(m_ids.mid(m_read, AtOnce));
}

void CasesModel::readSome(const QList<qint64> &ids)
{
    switch (m_kind) {
    case CaseKind::Tickets:
        return readRows<TicketRow>(idsOf<TicketId>(ids),
            [](Session &session, const QList<TicketId> &wanted) { return Tickets::rows(session, {}, wanted); });
    case CaseKind::Calls:
        return readRows<CallRow>(idsOf<CallId>(ids),
            [](Session &session, const QList<CallId> &wanted) { return Calls::rows(session, {}, wanted); });
    case CaseKind::CallBacks:
        return readRows<CallBackRow>(idsOf<CallBackId>(ids), Calls::callBackRows);
    }
}

template<class RowOfCase, class Ids, class Reader>
void CasesModel::readRows(Ids ids, Reader reader)
{
    const qsizetype asked = ids.size();
    m_desk.database()
        .read(reader, std::move(ids))
        .then(this, [this, asked, generation = m_generation](const Result<QList<RowOfCase>> &found) {
            if (generation != m_generation)
                return;
            if (!found)
                return fail(found.error());
            QList<Row> rows;
            for (const RowOfCase &row : *found)
                rows << rowOf(row);
            m_counted ? begin(rows, asked) : append(rows, asked);
        });
}

void CasesModel::append(const QList<Row> &rows, qsizetype asked)
{
    m_read += asked;
    m_fetching = false;
    if (!rows.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        m_rows << rows;
        endInsertRows();
    }
    Q_EMIT stateChanged();
}

QString CasesModel::moment(const QDateTime &at) const
{
    return at.isValid() ? momentWords(at, m_desk.now().toLocalTime(), m_locale) : QString();
}

CasesModel::Row CasesModel::rowOf(const TicketRow &row) const
{
    const Ticket &ticket = row.ticket;
    return {ticket.id.value, ticket.id,
        {u"#%1"_s.arg(ticket.number), subjectWords(ticket.subject), row.requester, row.queueName, statusWords(row),
            moment(ticket.updated)}};
}

CasesModel::Row CasesModel::rowOf(const CallRow &row) const
{
    const Call &call = row.call;
    return {call.id.value, call.ticket,
        {moment(call.started), words(call.direction), row.customer, call.number, words(call.outcome),
            call.talkMs > 0 ? timerWords(call.talkMs) : QString(), ticketWords(row.ticketNumber, row.subject)}};
}

CasesModel::Row CasesModel::rowOf(const CallBackRow &row) const
{
    const CallBack &callBack = row.callBack;
    return {callBack.id.value, callBack.ticket,
        {moment(callBack.from), row.customer, callBack.number, words(callBack.state), reasonWords(callBack),
            ticketWords(row.ticketNumber, row.subject)}};
}

TicketId CasesModel::ticketAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()).ticket : TicketId();
}

qint64 CasesModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()).id : 0;
}

int CasesModel::rowOf(qint64 id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int CasesModel::roomyColumn() const
{
    return m_kind == CaseKind::Tickets ? 1 : columnCount() - 1;
}

int CasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CasesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_kind == CaseKind::Calls ? 7 : 6;
}

QVariant CasesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = m_rows.at(index.row()).texts.at(index.column());
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::ToolTipRole)
        return plainTip(text);
    return {};
}

QVariant CasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (m_kind) {
    case CaseKind::Tickets:
        return QStringList{tr("Number"), tr("Subject"), tr("Requester"), tr("Queue"), tr("Status"), tr("Changed")}.at(
            section);
    case CaseKind::Calls:
        return QStringList{
            tr("Began"), tr("Direction"), tr("Customer"), tr("Number"), tr("Outcome"), tr("Talk"), tr("Ticket")}
            .at(section);
    case CaseKind::CallBacks:
        break;
    }
    return QStringList{tr("For"), tr("Customer"), tr("Number"), tr("State"), tr("Reason"), tr("Ticket")}.at(section);
}

} // namespace Earshot
