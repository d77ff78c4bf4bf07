// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/fields.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

struct Fields {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

void nameIfNone(QWidget *widget, const QString &name)
{
    if (widget && widget->accessibleName().isEmpty())
        widget->setAccessibleName(name);
}

void nameCalendar(QCalendarWidget *calendar)
{
    nameIfNone(calendar, Fields::tr("Calendar"));
    const auto tool = [calendar](const char *name) { return calendar->findChild<QWidget *>(QLatin1StringView(name)); };
    nameIfNone(tool("qt_calendar_prevmonth"), Fields::tr("Previous month"));
    nameIfNone(tool("qt_calendar_nextmonth"), Fields::tr("Next month"));
    nameIfNone(tool("qt_calendar_monthbutton"), Fields::tr("Month"));
    nameIfNone(tool("qt_calendar_yearbutton"), Fields::tr("Year"));
    nameIfNone(tool("qt_calendar_yearedit"), Fields::tr("Year"));
    nameIfNone(tool("qt_calendar_calendarview"), Fields::tr("Days"));
}

void nameClearButton(QLineEdit *field)
{
    const auto buttons = field->findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        nameIfNone(button, Fields::tr("Empty the field"));
}

} // namespace

void nameInnerParts(QWidget *form)
{
    const auto spins = form->findChildren<QAbstractSpinBox *>();
    for (QAbstractSpinBox *spin : spins) {
        if (auto *inner = spin->findChild<QLineEdit *>())
            nameIfNone(inner, spin->accessibleName());
    }
    const auto calendars = form->findChildren<QCalendarWidget *>();
    for (QCalendarWidget *calendar : calendars)
        nameCalendar(calendar);
    const auto combos = form->findChildren<QComboBox *>();
    for (QComboBox *combo : combos) {
        nameIfNone(combo->view(), combo->accessibleName().isEmpty() ? Fields::tr("Choices") : combo->accessibleName());
        if (combo->lineEdit())
            nameIfNone(combo->lineEdit(), combo->accessibleName());
    }
    const auto lines = form->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines)
        nameClearButton(line);
}

} // namespace Earshot
