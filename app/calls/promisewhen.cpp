// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/promisewhen.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include "calls/fields.h"
#include "shell/momentfield.h"
#include "shell/theme.h"
#include "shell/times.h"

namespace Earshot
{

namespace
{

const QTime endOfDay(17, 0);
const QTime morning(9, 0);

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

PromiseWhen::PromiseWhen(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_other(new MomentField(MomentField::Parts::DayAndTime, this))
{
    m_choice->setObjectName(QStringLiteral("promiseWhen"));
    m_other->setAccessibleName(tr("Promise due"));
    m_other->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::S);
    row->addWidget(m_choice);
    row->addWidget(m_other);
    setFocusProxy(m_choice);
    nameInnerParts(this);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_other->setVisible(isOther());
        Q_EMIT changed();
    });
    connect(m_other, &MomentField::changed, this, &PromiseWhen::changed);
}

void PromiseWhen::begin(const QDateTime &now)
{
    const QSignalBlocker blocker(m_choice);
    const QDateTime here = now.toLocalTime();
    const QLocale locale;
    m_choice->clear();
    const auto add
        = [&](const QDateTime &at) { m_choice->addItem(capitalized(momentWords(at, here, locale)), at.toUTC()); };
    if (here.time() < endOfDay)
        add(QDateTime(here.date(), endOfDay));
    const int tomorrow = m_choice->count();
    add(QDateTime(here.date().addDays(1), morning));
    m_choice->addItem(
        tr("In 2 days, %1").arg(clockTime(morning, locale)), QDateTime(here.date().addDays(2), morning).toUTC());
    m_choice->addItem(
        tr("In a week, %1").arg(clockTime(morning, locale)), QDateTime(here.date().addDays(7), morning).toUTC());
    m_choice->addItem(tr("Another time"), QDateTime());
    m_choice->setCurrentIndex(tomorrow);
    m_other->setMoment(here.date().addDays(1), morning);
    m_other->hide();
}

bool PromiseWhen::isOther() const
{
    return !m_choice->currentData().toDateTime().isValid();
}

QDateTime PromiseWhen::due() const
{
    return isOther() ? m_other->here().toUTC() : m_choice->currentData().toDateTime();
}

bool PromiseWhen::check()
{
    const bool isRight = !isOther() || m_other->isRight();
    if (!isRight)
        m_other->setFocus();
    return isRight;
}

void PromiseWhen::setDue(const QDateTime &due)
{
    if (!due.isValid())
        return;
    for (int i = 0; i < m_choice->count(); ++i) {
        if (m_choice->itemData(i).toDateTime() == due)
            return m_choice->setCurrentIndex(i);
    }
    m_other->setHere(due);
    m_choice->setCurrentIndex(m_choice->count() - 1);
}

} // namespace Earshot
