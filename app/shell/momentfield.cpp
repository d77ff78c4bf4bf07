// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/momentfield.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include "calls/fields.h"
#include "shell/icons.h"
#include "shell/look.h"
#include "shell/momenttext.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

MomentField::MomentField(Parts parts, QWidget *parent)
    : QLineEdit(parent)
    , m_parts(parts)
    , m_moment(QDate::currentDate(), QTime(0, 0), Qt::UTC)
    , m_settled(m_moment)
{
    auto *choose = addAction(icon(IconName::Calendar), QLineEdit::TrailingPosition);
    choose->setText(tr("Calendar"));
    connect(choose, &QAction::triggered, this, &MomentField::openCalendar);
    connect(this, &QLineEdit::textEdited, this, &MomentField::read);
    connect(this, &QLineEdit::editingFinished, this, &MomentField::leave);
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setAccessibleName(tr("Open the calendar"));
    write();
}

void MomentField::setMoment(const QDate &day, const QTime &time)
{
    if (!day.isValid())
        return;
    const QDateTime moment(day, time.isValid() ? time : QTime(0, 0), Qt::UTC);
    const bool isOther = moment != m_moment;
    m_moment = moment;
    m_settled = moment;
    write();
    if (isOther)
        Q_EMIT changed();
}

void MomentField::setHere(const QDateTime &at)
{
    const QDateTime here = at.toLocalTime();
    setMoment(here.date(), QTime(here.time().hour(), here.time().minute()));
}

QSize MomentField::sizeHint() const
{
    const QString longest = m_parts == Parts::Day ? dayText(QDate(2026, 12, 28), locale())
                                                  : momentText(QDate(2026, 12, 28), QTime(22, 58), locale());
    const QSize size = QLineEdit::sizeHint();
    return {fontMetrics().horizontalAdvance(longest) + 2 * Space::M + 3 * Space::S + 16, size.height()};
}

void MomentField::read(const QString &typed)
{
    const QDate today = QDate::currentDate();
    std::optional<QDateTime> moment;
    if (m_parts == Parts::DayAndTime)
        moment = typedMoment(typed, m_moment, today, locale());
    else if (const auto day = typedDay(typed, today, locale()))
        moment = QDateTime(*day, QTime(0, 0), Qt::UTC);
    m_isRight = moment.has_value();
    if (m_isRight)
        setFaulty(this, false);
    if (!moment || *moment == m_moment)
        return;
    m_moment = *moment;
    Q_EMIT changed();
}

void MomentField::leave()
{
    setFaulty(this, !m_isRight);
    setAccessibleDescription(m_isRight ? QString() : tr("This is no day that can be read"));
    if (!m_isRight)
        return;
    write();
    settle();
}

void MomentField::settle()
{
    if (m_settled == m_moment)
        return;
    m_settled = m_moment;
    Q_EMIT settled();
}

void MomentField::write()
{
    m_isRight = true;
    setFaulty(this, false);
    const QString text = m_parts == Parts::Day ? dayText(date(), locale()) : momentText(date(), time(), locale());
    if (text != this->text())
        setText(text);
}

void MomentField::take(const QDateTime &moment)
{
    const bool isOther = moment != m_settled;
    setMoment(moment.date(), moment.time());
    if (isOther)
        Q_EMIT settled();
}

void MomentField::step(int steps, bool months)
{
    constexpr int quarter = 15 * 60;
    const qsizetype day = dayText(date(), locale()).size();
    const int caret = cursorPosition();
    const bool inTime = m_parts == Parts::DayAndTime && caret > day && !months;
    const QDateTime moment = inTime ? m_moment.addSecs(steps * quarter)
        : months                    ? m_moment.addMonths(steps)
                                    : m_moment.addDays(steps);
    take(moment);
    setCursorPosition(inTime ? int(text().size()) : 0);
}

void MomentField::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier))
        return openCalendar();
    if (plain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return step(event->key() == Qt::Key_Up ? 1 : -1, false);
    if (plain && (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown))
        return step(event->key() == Qt::Key_PageUp ? 1 : -1, true);
    QLineEdit::keyPressEvent(event);
}

void MomentField::openCalendar()
{
    auto *popup = new QWidget(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setAccessibleName(tr("Calendar"));
    auto *calendar = new QCalendarWidget(popup);
    calendar->setSelectedDate(date());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(calendar);
    nameInnerParts(popup);
    // A click and Enter choose; the arrows only go about.
    const auto choose = [this, popup](const QDate &day) {
        take(QDateTime(day, time(), Qt::UTC));
        popup->close();
        setFocus(Qt::PopupFocusReason);
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    popup->adjustSize();
    const QPoint below = mapToGlobal(QPoint(0, height()));
    const QRect room = screen()->availableGeometry();
    popup->move(qBound(room.left(), below.x(), room.right() - popup->width()),
        below.y() + popup->height() > room.bottom() ? mapToGlobal(QPoint()).y() - popup->height() : below.y());
    popup->show();
    calendar->setFocus();
}

} // namespace Earshot
