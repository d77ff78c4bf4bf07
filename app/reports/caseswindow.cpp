// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/caseswindow.h"

#include "earshot/desk/desk.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "reports/casesmodel.h"
#include "reports/reportwords.h"
#include "shell/emptypage.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/roomycolumn.h"
#include "shell/rowtable.h"
#include "shell/screenroom.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

/// What ends at this time of day goes on with the clock: the period of the row that was meant.
Period periodNow(const Figure &figure, const Report &report)
{
    Period period = figure.period;
    for (const ReportRow &row : report.rows + QList<ReportRow>{report.total}) {
        const bool same = row.everyQueue == figure.everyQueue && row.queue == figure.queue
            && row.periodBefore.from == figure.period.from;
        const auto distance = [&](const Period &other) { return qAbs(other.to.secsTo(figure.period.to)); };
        if (same && (period == figure.period || distance(row.periodBefore) < distance(period)))
            period = row.periodBefore;
    }
    return period;
}

} // namespace

CasesWindow::CasesWindow(Desk &desk, const Figure &figure, const QString &title, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_model(new CasesModel(desk, figure, this))
    , m_table(new QTableView(this))
    , m_total(new Label(TypeRole::Meta, Token::Text2, this))
    , m_about(new Label(TypeRole::Meta, Token::Text2, this))
    , m_notice(new EmptyPage({}, {}, this))
{
    setWindowTitle(title);
    build(title);
    connect(m_model, &CasesModel::stateChanged, this, &CasesWindow::showState);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_current = m_model->idAt(m_table->currentIndex());
        m_currentRow = m_table->currentIndex().row();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &CasesWindow::keepPlace);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(m_table, &QTableView::doubleClicked, this, &CasesWindow::open);
    resizeInScreen(this, 960, 560);
    m_model->reload();
}

void CasesWindow::build(const QString &title)
{
    setGround(this, Token::Surface);
    m_table->setModel(m_model);
    m_table->setAccessibleName(m_model->kind() == CaseKind::Tickets ? tr("Tickets")
            : m_model->kind() == CaseKind::Calls                    ? tr("Calls")
                                                                    : tr("Call-backs"));
    m_table->setFrameShape(QFrame::NoFrame);
    arrangeRows(m_table);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_roomy = new RoomyColumn(m_table, m_model->roomyColumn());
    m_notice->setDrawingShown(false);
    m_notice->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    column->setSpacing(Space::Xs);
    auto *heading = new Label(title, TypeRole::Subject, Token::Text, this);
    heading->setElided();
    column->addWidget(heading);
    column->addWidget(m_total);
    m_about->setWordWrap(true);
    column->addWidget(m_about);
    column->addSpacing(Space::S);
    column->addWidget(m_table, 1);
    column->addWidget(m_notice, 1);
}

void CasesWindow::saveLayout(QSettings &settings) const
{
    const Figure &figure = m_model->figure();
    settings.setValue(u"figure"_s, QString(keyFigure(figure.id).name));
    settings.setValue(u"from"_s, figure.period.from);
    settings.setValue(u"to"_s, figure.period.to);
    if (!figure.everyQueue)
        settings.setValue(u"queue"_s, figure.queue.value);
    settings.setValue(u"before"_s, figure.before);
    settings.setValue(u"title"_s, windowTitle());
    settings.setValue(u"geometry"_s, saveGeometry());
}

CasesWindow *CasesWindow::restored(Desk &desk, ReportName report, const QSettings &settings, QWidget *parent)
{
    const QString name = settings.value(u"figure"_s).toString();
    const auto known = figuresOf(report);
    const auto found
        = std::find_if(known.begin(), known.end(), [&](const KeyFigure &each) { return each.name == name; });
    Figure figure;
    figure.period = {settings.value(u"from"_s).toDateTime(), settings.value(u"to"_s).toDateTime()};
    if (found == known.end() || !figure.period.from.isValid() || !figure.period.to.isValid())
        return nullptr;
    figure.id = found->id;
    figure.now = desk.now();
    figure.everyQueue = !settings.contains(u"queue"_s);
    figure.queue = QueueId{settings.value(u"queue"_s).toLongLong()};
    figure.before = settings.value(u"before"_s).toBool();
    auto *window = new CasesWindow(desk, figure, settings.value(u"title"_s).toString(), parent);
    window->restoreGeometry(settings.value(u"geometry"_s).toByteArray());
    return window;
}

void CasesWindow::showState()
{
    const bool nothing = !m_model->isLoading() && m_model->total() == 0;
    m_table->setVisible(!nothing && !m_model->fault());
    m_notice->setVisible(nothing || m_model->fault());
    if (m_model->fault()) {
        const Trouble trouble = words(*m_model->fault());
        m_notice->setWords(trouble.fact, trouble.sentence);
    } else if (nothing) {
        m_notice->setWords(tr("None any more"), tr("What the figure counted has changed since. The report says it."));
    }
    m_total->setText(m_model->isLoading()
            ? tr("Reading…")
            : tr("%1. Enter opens the ticket.").arg(casesWords(m_model->kind(), m_model->total(), QLocale())));
    const Figure &figure = m_model->figure();
    m_about->setText(
        tr("%1 %2.", "what is counted, the period")
            .arg(definitionOf(figure.id), periodWords(figure.period, QTimeZone::systemTimeZone(), QLocale())));
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid()) {
        fitColumns();
        m_table->setCurrentIndex(m_model->index(0, 0));
        m_table->setFocus();
    }
}

/// As wide as their words, within bounds. Where that is too much the longer ones give way, so that no column is out of
/// sight.
void CasesWindow::fitColumns()
{
    const Theme theme = Theme::of(this);
    m_roomy->setOn(false);
    m_table->resizeColumnsToContents();
    QList<int> least;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_roomy->wish(column, qMin(m_table->columnWidth(column) + 2 * Space::S, theme.extent(320)));
        least << theme.extent(column == m_roomy->column() ? 240 : 96);
    }
    m_roomy->setLeast(least);
    m_roomy->setOn(true);
}

void CasesWindow::follow(const Report &report)
{
    Figure figure = m_model->figure();
    const auto figures = figuresOf(report.name);
    if (std::none_of(figures.begin(), figures.end(), [&](const KeyFigure &known) { return known.id == figure.id; }))
        return;
    figure.now = report.now;
    if (figure.before)
        figure.period = periodNow(figure, report);
    else if (report.name == ReportName::Today)
        figure.period = report.period; // the board's day, also after midnight
    m_model->recount(figure);
}

void CasesWindow::keepPlace()
{
    // What is counted no more leaves its place to the next one.
    const int found = m_current > 0 ? m_model->rowOf(m_current) : -1;
    const int row = found < 0 ? qMin(m_currentRow, m_model->rowCount() - 1) : found;
    if (row < 0)
        return;
    const int place = m_table->verticalScrollBar()->value();
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->verticalScrollBar()->setValue(place);
}

void CasesWindow::open(const QModelIndex &index)
{
    if (const TicketId ticket = m_model->ticketAt(index))
        Q_EMIT ticketWanted(ticket);
}

void CasesWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return open(m_table->currentIndex());
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Earshot
