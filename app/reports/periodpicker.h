// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/report.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QSettings;

namespace Earshot
{

class MomentField;

/// The days a report is about: one of the usual spans, or two days of one's own.
class PeriodPicker final : public QWidget
{
    Q_OBJECT

public:
    enum class Span { FourWeeks, ThisWeek, LastWeek, ThisMonth, LastMonth, ThreeMonths, ThisYear, LastYear, Own };

    explicit PeriodPicker(QWidget *parent = nullptr);

    /// First and last day of a span.
    static std::pair<QDate, QDate> daysOf(Span span, const QDate &today);
    /// What is chosen, seen from `today`; both days belong to it.
    std::pair<QDate, QDate> days(const QDate &today) const;
    void setDays(const QDate &first, const QDate &last);
    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

Q_SIGNALS:
    void changed();

private:
    void choose();

    QComboBox *m_span;
    QWidget *m_own;
    MomentField *m_first;
    MomentField *m_last;
};

} // namespace Earshot
