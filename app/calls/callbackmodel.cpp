// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/callbackmodel.h"

#include "earshot/desk/desk.h"

#include <QTimeZone>
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

constexpr int Most = 1000; ///< more than a team can call in a week
constexpr int ClockMs = 30'000;

} // namespace

CallBackModel::CallBackModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_turn(new QTimer(this))
{
    m_turn->setSingleShot(true);
    connect(m_turn, &QTimer::timeout, this, &CallBackModel::ask);
    connect(&desk.database(), &Database::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes) {
            if (change.kind == Kind::CallBack || change.kind == Kind::Customer)
                return m_turn->start(0);
        }
    });
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
    clock->start(ClockMs);
    ask();
}

void CallBackModel::ask()
{
    const quint64 generation = ++m_generation;
    m_desk.database()
        .read(Calls::openCallBacks, Most)
        .then(this, [this, generation](const Result<QList<CallBackRow>> &rows) {
            if (generation == m_generation && rows)
                take(*rows);
        });
}

void CallBackModel::take(const QList<CallBackRow> &rows)
{
    // The chosen row stays chosen: rows go and come one by one.
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        const CallBackId id = m_rows.at(i).callBack.id;
        const bool gone
            = std::none_of(rows.begin(), rows.end(), [id](const CallBackRow &row) { return row.callBack.id == id; });
        if (gone) {
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
        }
    }
    for (int i = 0; i < rows.size(); ++i) {
        if (i < m_rows.size() && m_rows.at(i).callBack.id == rows.at(i).callBack.id) {
            m_rows[i] = rows.at(i);
            Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
            continue;
        }
        const auto old = std::find_if(m_rows.cbegin() + i, m_rows.cend(),
            [&](const CallBackRow &row) { return row.callBack.id == rows.at(i).callBack.id; });
        if (old != m_rows.cend()) {
            const int from = int(old - m_rows.cbegin());
            beginRemoveRows({}, from, from);
            m_rows.removeAt(from);
            endRemoveRows();
        }
        beginInsertRows({}, i, i);
        m_rows.insert(i, rows.at(i));
        endInsertRows();
    }
    Q_EMIT stateChanged();
}

QString CallBackModel::text(const CallBackRow &row, CallBackColumn column) const
{
    const CallBack &callBack = row.callBack;
    const QDateTime now = m_desk.now().toLocalTime();
    switch (column) {
    case CallBackColumn::Due: {
        const QString when = momentWords(callBack.from, now, m_locale);
        if (callBack.to.isValid() && callBack.to > callBack.from) {
            const QString window
                = tr("%1 to %2", "a window of time").arg(when, clockTime(callBack.to.toLocalTime().time(), m_locale));
            return isDue(callBack, now) ? tr("due, %1").arg(window) : window;
        }
        return isDue(callBack, now) ? tr("due, %1").arg(when) : when;
    }
    case CallBackColumn::Customer:
        return row.customer.isEmpty() ? tr("Not known") : row.customer;
    case CallBackColumn::There: {
        const QTimeZone zone(row.timeZone.toLatin1());
        if (!zone.isValid())
            return tr("Zone not known");
        return tr("%1 (now %2)", "the call-back's moment over there, the clock there now")
            .arg(momentWords(callBack.from, now.toTimeZone(zone), m_locale),
                clockTime(now.toTimeZone(zone).time(), m_locale));
    }
    case CallBackColumn::Number:
        return callBack.number.isEmpty() ? tr("No number") : numberCell(callBack.number);
    case CallBackColumn::Reason:
        return callBack.reason.isEmpty() ? row.subject : reasonWords(callBack);
    case CallBackColumn::Ticket:
        return row.ticketNumber > 0 ? u"#%1"_s.arg(row.ticketNumber) : QString();
    case CallBackColumn::Person:
        return row.agent.isEmpty() ? tr("Whoever is there") : row.agent;
    case CallBackColumn::Count:
        break;
    }
    return {};
}

int CallBackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CallBackModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(CallBackColumn::Count);
}

QVariant CallBackModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CallBackRow &row = m_rows.at(index.row());
    const auto column = CallBackColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return plainTip(text(row, column));
    case Qt::DecorationRole:
        if (column == CallBackColumn::Due && isDue(row.callBack, m_desk.now()))
            return icon(IconName::Clock, Token::Due);
        return {};
    default:
        return {};
    }
}

QVariant CallBackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (CallBackColumn(section)) {
    case CallBackColumn::Due:
        return tr("Due");
    case CallBackColumn::Customer:
        return tr("Customer");
    case CallBackColumn::There:
        return tr("Over there");
    case CallBackColumn::Number:
        return tr("Number");
    case CallBackColumn::Reason:
        return tr("What about");
    case CallBackColumn::Ticket:
        return tr("Ticket");
    case CallBackColumn::Person:
        return tr("Promised by");
    case CallBackColumn::Count:
        break;
    }
    return {};
}

} // namespace Earshot
