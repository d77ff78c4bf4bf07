// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportwindow.h"

#include <QComboBox>
#include <QSettings>

#include "reports/caseswindow.h"
#include "reports/periodpicker.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

const QStringList SavedNames{u"today"_s, u"voice"_s}; ///< by ReportName

} // namespace

void ReportWindow::saveLayout(QSettings &settings) const
{
    settings.setValue(u"report"_s, SavedNames.value(int(m_name)));
    settings.setValue(u"section"_s, sectionsOf(m_name).indexOf(m_section));
    settings.setValue(u"comparison"_s, m_comparison->currentIndex());
    if (m_period) {
        m_period->saveLayout(settings);
        settings.setValue(u"grouping"_s, m_grouping->currentIndex());
    }
    settings.beginWriteArray(u"lists"_s);
    int at = 0;
    for (const CasesWindow *cases : findChildren<CasesWindow *>()) {
        if (!cases->isVisible())
            continue;
        settings.setArrayIndex(at++);
        cases->saveLayout(settings);
    }
    settings.endArray();
}

ReportWindow *ReportWindow::restored(Desk &desk, QSettings &settings)
{
    const qsizetype name = SavedNames.indexOf(settings.value(u"report"_s).toString());
    if (name < 0)
        return nullptr;
    auto *window = new ReportWindow(desk, ReportName(name));
    const QList<ReportSection> sections = sectionsOf(window->m_name);
    window->showSection(sections.value(settings.value(u"section"_s).toInt(), sections.first()));
    if (window->m_period) {
        window->m_period->restoreLayout(settings);
        window->m_grouping->setCurrentIndex(qBound(0, settings.value(u"grouping"_s).toInt(), int(Grouping::Month)));
    }
    window->m_comparison->setCurrentIndex(
        qBound(0, settings.value(u"comparison"_s).toInt(), int(Comparison::YearBefore)));
    const int lists = settings.beginReadArray(u"lists"_s);
    for (int at = 0; at < lists; ++at) {
        settings.setArrayIndex(at);
        CasesWindow *cases = CasesWindow::restored(desk, window->m_name, settings, window);
        if (!cases)
            continue;
        window->take(cases);
        cases->setAttribute(Qt::WA_ShowWithoutActivating);
        cases->show();
    }
    settings.endArray();
    return window;
}

} // namespace Earshot
