// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/outboxmodel.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/replydesk.h"

#include <QTimer>

#include <algorithm>

#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Most = 1'000;

} // namespace

QString outboxWords(const OutboxEntry &entry, const QDateTime &now)
{
    if (entry.state == OutboxState::Waiting) {
        const qint64 left = now.secsTo(entry.notBefore);
        return left > 0 ? OutboxModel::tr("Waits %1 s", "seconds").arg(left)
                        : OutboxModel::tr("Waits for a mailbox to send it");
    }
    const QString state = words(entry.state);
    return entry.trouble.isEmpty() || entry.state == OutboxState::Unknown
        ? state
        : OutboxModel::tr("%1: %2", "state: what the server said").arg(state, entry.trouble);
}

OutboxModel::OutboxModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_turn(new QTimer(this))
{
    m_turn->setSingleShot(true);
    m_turn->setInterval(0);
    connect(m_turn, &QTimer::timeout, this, &OutboxModel::ask);
    connect(&desk.database(), &Database::changed, this, [this](const QList<Change> &changes) {
        if (std::any_of(
                changes.begin(), changes.end(), [](const Change &change) { return change.kind == Kind::Outbox; }))
            m_turn->start();
    });
    connect(&desk, &Desk::journalWaiting, m_turn, qOverload<>(&QTimer::start));
    connect(&desk.database(), &Database::offlineChanged, m_turn, qOverload<>(&QTimer::start));
    auto *clock = new QTimer(this);
    clock->setInterval(1'000);
    connect(clock, &QTimer::timeout, this, &OutboxModel::tick);
    clock->start();
    ask();
}

void OutboxModel::ask()
{
    const quint64 asked = ++m_generation;
    m_desk.database().read(Outbox::unsent, Most).then(this, [this, asked](const Result<QList<OutboxRow>> &rows) {
        if (asked != m_generation)
            return;
        if (rows)
            m_ofDesk = *rows;
        QList<OutboxLine> lines = keptHere();
        for (const OutboxRow &row : std::as_const(m_ofDesk))
            lines << OutboxLine{row, {}};
        if (lines != m_rows)
            take(lines);
        Q_EMIT loaded();
    });
}

QList<OutboxLine> OutboxModel::keptHere() const
{
    QList<OutboxLine> lines;
    for (const Journal::Entry &entry : m_desk.journal().entries(Journal::Kind::Reply)) {
        const Reply reply = Reply::fromBytes(entry.content);
        QStringList people;
        for (const MailAddress &person : reply.recipients.all())
            people << person.display();
        OutboxLine line;
        line.kept = entry.key;
        line.mail.entry.ticket = reply.ticket;
        line.mail.to = people.join(u", "_s);
        line.mail.subject = reply.subject;
        lines << line;
    }
    return lines;
}

/// Row by row: whoever has chosen a mail keeps it chosen while others come and go.
void OutboxModel::take(const QList<OutboxLine> &rows)
{
    const auto placeOf = [](const QList<OutboxLine> &in, const OutboxLine &row, int from) {
        const auto same = [&row](const OutboxLine &other) {
            return other.mail.entry.id == row.mail.entry.id && other.kept == row.kept;
        };
        const auto found = std::find_if(in.begin() + from, in.end(), same);
        return found == in.end() ? -1 : int(found - in.begin());
    };
    for (int at = int(m_rows.size()) - 1; at >= 0; --at) {
        if (placeOf(rows, m_rows.at(at), 0) >= 0)
            continue;
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    }
    for (int at = 0; at < rows.size(); ++at) {
        const int before = placeOf(m_rows, rows.at(at), at);
        if (before < 0) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, rows.at(at));
            endInsertRows();
        } else if (before != at) {
            beginMoveRows({}, before, before, {}, at);
            m_rows.move(before, at);
            endMoveRows();
        }
    }
    m_rows = rows;
    if (!rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void OutboxModel::tick()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, int(OutboxColumn::State)), index(rowCount() - 1, int(OutboxColumn::State)));
}

const OutboxLine *OutboxModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_rows.at(index.row()) : nullptr;
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(OutboxColumn::Count);
}

QString OutboxModel::text(const OutboxLine &line, OutboxColumn column) const
{
    const OutboxRow &row = line.mail;
    const bool isKept = !line.kept.isEmpty();
    switch (column) {
    case OutboxColumn::State:
        return isKept ? tr("Waits for the desk's server") : outboxWords(row.entry, m_desk.now());
    case OutboxColumn::To:
        return row.cc.isEmpty() ? row.to : row.to + u", "_s + row.cc;
    case OutboxColumn::Subject:
        return row.subject;
    case OutboxColumn::Ticket:
        return isKept ? QString() : u'#' + QString::number(row.number);
    case OutboxColumn::Author:
        return row.author;
    case OutboxColumn::Count:
        break;
    }
    return {};
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return text(m_rows.at(index.row()), OutboxColumn(index.column()));
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (OutboxColumn(section)) {
    case OutboxColumn::State:
        return tr("How far it is");
    case OutboxColumn::To:
        return tr("To");
    case OutboxColumn::Subject:
        return tr("Subject");
    case OutboxColumn::Ticket:
        return tr("Ticket");
    case OutboxColumn::Author:
        return tr("Written by");
    case OutboxColumn::Count:
        break;
    }
    return {};
}

} // namespace Earshot
