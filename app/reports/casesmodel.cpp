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

QString ticketWords(qint64 number, const QString &subject)
{
    return number > 0 ? u"#%1 %2"_s.arg(number).arg(subject) : QString();
}

} // namespace

CasesModel::CasesModel(Desk &desk, const Figure &figure, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_figure(figure)
    , m_kind(keyFigure(figure.id).cases)
{
}

void CasesModel::reload()
{
    m_loading = true;
    m_fault.reset();
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
    beginResetModel();
    m_ids = *ids;
    m_read = 0;
    m_rows.clear();
    m_loading = false;
    m_fetching = false;
    endResetModel();
    Q_EMIT stateChanged();
    fetchMore({});
}

void CasesModel::fail(const Error &error)
{
    m_fault = error;
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
    const QList<qint64> some = m_ids.mid(m_read, AtOnce);
    switch (m_kind) {
    case CaseKind::Tickets:
        return readRows<TicketRow>(idsOf<TicketId>(some),
            [](Session &session, const QList<TicketId> &ids) { return Tickets::rows(session, {}, ids); });
    case CaseKind::Calls:
        return readRows<CallRow>(idsOf<CallId>(some),
            [](Session &session, const QList<CallId> &ids) { return Calls::rows(session, {}, ids); });
    case CaseKind::CallBacks:
        return readRows<CallBackRow>(idsOf<CallBackId>(some), Calls::callBackRows);
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
            append(rows, asked);
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
    return {ticket.id,
        {u"#%1"_s.arg(ticket.number), ticket.subject, row.requester, row.queueName, row.statusName,
            moment(ticket.updated)}};
}

CasesModel::Row CasesModel::rowOf(const CallRow &row) const
{
    const Call &call = row.call;
    return {call.ticket,
        {moment(call.started), words(call.direction), row.customer, call.number, words(call.outcome),
            call.talkMs > 0 ? timerWords(call.talkMs) : QString(), ticketWords(row.ticketNumber, row.subject)}};
}

CasesModel::Row CasesModel::rowOf(const CallBackRow &row) const
{
    const CallBack &callBack = row.callBack;
    return {callBack.ticket,
        {moment(callBack.from), row.customer, callBack.number, words(callBack.state), callBack.reason,
            ticketWords(row.ticketNumber, row.subject)}};
}

TicketId CasesModel::ticketAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()).ticket : TicketId();
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
