// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/innernames.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QHash>
#include <QToolButton>

namespace Earshot
{

namespace
{

struct Inner {
    Q_DECLARE_TR_FUNCTIONS(InnerNames)
};

} // namespace

void nameInnerControl(QWidget *widget)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("_q_qlineeditclearaction"), QT_TRANSLATE_NOOP("InnerNames", "Clear the field")},
        {QStringLiteral("QCalendarWidget"), QT_TRANSLATE_NOOP("InnerNames", "Calendar")},
        {QStringLiteral("qt_calendar_prevmonth"), QT_TRANSLATE_NOOP("InnerNames", "Previous month")},
        {QStringLiteral("qt_calendar_nextmonth"), QT_TRANSLATE_NOOP("InnerNames", "Next month")},
        {QStringLiteral("qt_calendar_yearedit"), QT_TRANSLATE_NOOP("InnerNames", "Year")},
        {QStringLiteral("qt_calendar_calendarview"), QT_TRANSLATE_NOOP("InnerNames", "Days of the month")},
    };
    // The open list of a combo goes by the combo's own name.
    if (widget->inherits("QComboBoxListView") && widget->accessibleName().isEmpty()) {
        const auto *combo = qobject_cast<const QComboBox *>(widget->window()->parentWidget());
        widget->setAccessibleName(
            combo && !combo->accessibleName().isEmpty() ? combo->accessibleName() : Inner::tr("Choices"));
        return;
    }
    QString key = widget->inherits("QCalendarWidget") ? QStringLiteral("QCalendarWidget") : widget->objectName();
    if (const auto *button = qobject_cast<const QToolButton *>(widget); button && button->defaultAction())
        key = button->defaultAction()->objectName();
    const char *name = key.isEmpty() ? nullptr : names.value(key);
    if (name && widget->accessibleName().isEmpty())
        widget->setAccessibleName(Inner::tr(name));
}

} // namespace Earshot
