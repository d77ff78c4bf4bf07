// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/storage/outbox.h"

#include <QAbstractTableModel>
#include <QLocale>

class QTimer;

namespace Earshot
{

class Desk;

enum class OutboxColumn { State, To, Subject, Ticket, Author, Count };

/// A mail of the outbox, or a reply that this computer keeps until the desk's server answers again.
struct OutboxLine {
    OutboxRow mail;
    QString kept; ///< its key in this seat's journal; empty when the desk has it

    bool operator==(const OutboxLine &) const = default;
};

/// The mails that have not gone out, the next one first. Follows the desk and its clock.
class OutboxModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit OutboxModel(Desk &desk, QObject *parent = nullptr);

    const OutboxLine *rowAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Read anew.
    void loaded();

private:
    void ask();
    void take(const QList<OutboxLine> &rows);
    QList<OutboxLine> keptHere() const;
    void tick();
    QString text(const OutboxLine &line, OutboxColumn column) const;

    Desk &m_desk;
    QLocale m_locale;
    QList<OutboxLine> m_rows;
    QList<OutboxRow> m_ofDesk; ///< as it was read last
    quint64 m_generation = 0;
    QTimer *m_turn;
};

/// How far a mail has come, in words: "Waits 8 s", "Waits for the next round to the server", "Refused: …".
QString outboxWords(const OutboxEntry &entry, const QDateTime &now);

} // namespace Earshot
