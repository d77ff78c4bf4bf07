// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/periodpicker.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSettings>

#include "shell/label.h"
#include "shell/momentfield.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

PeriodPicker::PeriodPicker(QWidget *parent)
    : QWidget(parent)
    , m_span(new QComboBox(this))
    , m_own(new QWidget(this))
    , m_first(new MomentField(MomentField::Parts::Day, m_own))
    , m_last(new MomentField(MomentField::Parts::Day, m_own))
{
    m_span->addItems({tr("Last 4 weeks"), tr("This week"), tr("Last week"), tr("This month"), tr("Last month"),
        tr("Last 3 months"), tr("This year"), tr("Last year"), tr("Other days")});
    auto *label = new Label(tr("Period"), TypeRole::Meta, Token::Text2, this);
    label->setBuddy(m_span);

    auto *own = new QHBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 0);
    own->setSpacing(Space::S);
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    own->addWidget(m_first);
    own->addWidget(new Label(tr("to", "between two days"), TypeRole::Meta, Token::Text2, m_own));
    own->addWidget(m_last);
    m_own->hide();
    for (MomentField *day : {m_first, m_last}) {
        connect(day, &MomentField::settled, this, &PeriodPicker::changed);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::S);
    row->addWidget(label);
    row->addWidget(m_span);
    row->addWidget(m_own);
    connect(m_span, &QComboBox::activated, this, &PeriodPicker::choose);
}

std::pair<QDate, QDate> PeriodPicker::daysOf(Span span, const QDate &today)
{
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QDate month(today.year(), today.month(), 1);
    switch (span) {
    case Span::ThisWeek:
        return {monday, today};
    case Span::LastWeek:
        return {monday.addDays(-7), monday.addDays(-1)};
    case Span::ThisMonth:
        return {month, today};
    case Span::LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    case Span::ThreeMonths:
        return {today.addMonths(-3).addDays(1), today};
    case Span::ThisYear:
        return {QDate(today.year(), 1, 1), today};
    case Span::LastYear:
        return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)};
    case Span::FourWeeks:
    case Span::Own:
        break;
    }
    return {today.addDays(-27), today};
}

std::pair<QDate, QDate> PeriodPicker::days(const QDate &today) const
{
    const auto span = Span(m_span->currentIndex());
    if (span != Span::Own)
        return daysOf(span, today);
    return std::minmax(m_first->date(), m_last->date()); // typed the wrong way round, it is still clear
}

void PeriodPicker::setDays(const QDate &first, const QDate &last)
{
    m_span->setCurrentIndex(int(Span::Own));
    m_first->setMoment(first);
    m_last->setMoment(last);
    m_own->show();
    Q_EMIT changed();
}

void PeriodPicker::saveLayout(QSettings &settings) const
{
    settings.setValue(u"span"_s, m_span->currentIndex());
    settings.setValue(u"first"_s, m_first->date());
    settings.setValue(u"last"_s, m_last->date());
}

void PeriodPicker::restoreLayout(const QSettings &settings)
{
    const int span = settings.value(u"span"_s).toInt();
    if (span == int(Span::Own))
        return setDays(settings.value(u"first"_s).toDate(), settings.value(u"last"_s).toDate());
    m_span->setCurrentIndex(qBound(0, span, int(Span::Own) - 1));
    choose();
}

void PeriodPicker::choose()
{
    const bool own = Span(m_span->currentIndex()) == Span::Own;
    if (own && m_own->isHidden()) {
        const auto [first, last] = daysOf(Span::FourWeeks, QDate::currentDate());
        m_first->setMoment(first);
        m_last->setMoment(last);
    }
    m_own->setVisible(own);
    Q_EMIT changed();
}

} // namespace Earshot
