// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportwindow.h"

#include "earshot/desk/desk.h"
#include "earshot/storage/reports.h"

#include <QComboBox>
#include <QHBoxLayout>

#include "reports/periodpicker.h"
#include "reports/reportwords.h"
#include "shell/flowrow.h"
#include "shell/label.h"

namespace Earshot
{

QWidget *ReportWindow::buildFilters()
{
    auto *filters = new QWidget(this);
    auto *row = new FlowRow(filters, Space::L);
    const auto addCombo = [&](const QString &name, const QStringList &choices) {
        auto *field = new QWidget(filters);
        auto *combo = new QComboBox(field);
        combo->addItems(choices);
        auto *label = new Label(name, TypeRole::Meta, Token::Text2, field);
        label->setBuddy(combo);
        auto *beside = new QHBoxLayout(field);
        beside->setContentsMargins(0, 0, 0, 0);
        beside->setSpacing(Space::S);
        beside->addWidget(label);
        beside->addWidget(combo);
        row->addWidget(field);
        return combo;
    };
    if (m_name == ReportName::Voice) {
        m_period = new PeriodPicker(filters);
        row->addWidget(m_period);
        m_grouping = addCombo(tr("Group by"),
            {groupHeading(Grouping::Queue), groupHeading(Grouping::Week), groupHeading(Grouping::Month)});
        QStringList sections;
        for (const ReportSection section : sectionsOf(m_name))
            sections << words(section);
        m_sections = addCombo(tr("Show"), sections);
        connect(m_period, &PeriodPicker::changed, this, &ReportWindow::ask);
        connect(m_grouping, &QComboBox::currentIndexChanged, this, &ReportWindow::ask);
        connect(m_sections, &QComboBox::currentIndexChanged, this,
            [this](int index) { showSection(sectionsOf(m_name).at(index)); });
    }
    m_comparison = addCombo(tr("Compare with"),
        {tr("nothing", "compare with"), thenWords(m_name, Comparison::PeriodBefore),
            thenWords(m_name, Comparison::YearBefore)});
    connect(m_comparison, &QComboBox::currentIndexChanged, this, &ReportWindow::ask);
    return filters;
}

void ReportWindow::setGrouping(Grouping grouping)
{
    if (m_grouping)
        m_grouping->setCurrentIndex(int(grouping));
}

void ReportWindow::setComparison(Comparison comparison)
{
    m_comparison->setCurrentIndex(int(comparison));
}

Answer<Report> ReportWindow::count() const
{
    const QDateTime now = m_desk.now();
    const auto comparison = Comparison(m_comparison->currentIndex());
    if (m_name == ReportName::Today)
        return m_desk.database().readLong([now, comparison, zone = m_zone](Session &session) {
            return Reports::compared(session, Reports::today(session, now, zone), comparison, zone);
        });
    const auto [first, last] = m_period->days(now.toTimeZone(m_zone).date());
    const Period period = daysFrom(first, last, m_zone);
    const auto grouping = Grouping(m_grouping->currentIndex());
    return m_desk.database().readLong([period, grouping, now, comparison, zone = m_zone](Session &session) {
        return Reports::compared(session, Reports::voice(session, period, grouping, now, zone), comparison, zone);
    });
}

} // namespace Earshot
