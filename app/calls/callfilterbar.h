// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/catalog.h"
#include "earshot/storage/calls.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTimer;

namespace Earshot
{

class Desk;
class FlowRow;
class MomentField;

/// What narrows the call log: words, person, queue, outcome, direction, days, missed.
class CallFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CallFilterBar(Desk &desk, QWidget *parent = nullptr);

    CallFilter filter() const;
    /// Shows a filter from elsewhere; what it says and this bar cannot (a ticket, a customer) is kept with it.
    void setFilter(const CallFilter &filter);
    void clear() { setFilter({}); }

Q_SIGNALS:
    void changed();

private:
    QComboBox *addCombo(FlowRow *row, const QString &label, const char *name);
    void addField(FlowRow *row, const QString &label, QWidget *field);
    void fill();
    QDateTime dayBegin(const QDate &day) const;
    std::pair<QDate, QDate> days() const;

    Desk &m_desk;
    CallFilter m_other; ///< what a report asked for beyond this bar
    QLineEdit *m_typed;
    QComboBox *m_agent;
    QComboBox *m_queue;
    QComboBox *m_outcome;
    QComboBox *m_direction;
    QComboBox *m_days;
    MomentField *m_from;
    MomentField *m_to;
    QCheckBox *m_missed;
    QTimer *m_typing;
};

} // namespace Earshot
