// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/fields.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateTimeEdit>
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
    if (QWidget *popup = calendar->parentWidget(); popup && popup->isWindow())
        nameIfNone(popup, Fields::tr("Calendar"));
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

QString momentFormat(const QLocale &locale)
{
    // QLocale::C writes a date with a month in letters, but a time with seconds.
    const QString date = locale.dateFormat(QLocale::ShortFormat);
    QString time = locale.language() == QLocale::C ? u"HH:mm"_s : locale.timeFormat(QLocale::ShortFormat);
    for (const QString &seconds : {u":ss"_s, u".ss"_s, u":s"_s})
        time.remove(seconds);
    return date + u' ' + time;
}

void setMoment(QDateTimeEdit *field)
{
    // From right to left Qt turns the parts of a format round when it is set, also where the locale does not.
    if (field->locale().textDirection() == Qt::LeftToRight)
        field->setLayoutDirection(Qt::LeftToRight);
    field->setDisplayFormat(momentFormat(field->locale()));
    field->setCalendarPopup(true);
}

void nameInnerParts(QWidget *form)
{
    const auto spins = form->findChildren<QAbstractSpinBox *>();
    for (QAbstractSpinBox *spin : spins) {
        auto *dates = qobject_cast<QDateTimeEdit *>(spin);
        if (dates && dates->calendarPopup())
            nameCalendar(dates->calendarWidget());
        if (auto *inner = spin->findChild<QLineEdit *>())
            nameIfNone(inner, spin->accessibleName());
    }
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
