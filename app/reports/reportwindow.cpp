// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportwindow.h"

#include "earshot/desk/desk.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "reports/caseswindow.h"
#include "reports/periodpicker.h"
#include "reports/reportexport.h"
#include "reports/reportmodel.h"
#include "reports/reportparts.h"
#include "reports/reporttable.h"
#include "reports/reportwords.h"
#include "shell/emptypage.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/screenroom.h"
#include "shell/strip.h"
#include "shell/times.h"
#include "shell/wording.h"
#include "tickets/loadingplace.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int AtMostEveryMs = 2000;
constexpr int PatienceMs = 150;
constexpr int ClockMs = 60'000;
constexpr int NotesWidth = 288;
constexpr int NotesBesideFrom = 960;

} // namespace

ReportWindow::ReportWindow(Desk &desk, ReportName name, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_name(name)
    , m_zone(QTimeZone::systemTimeZone())
    , m_section(sectionsOf(name).first())
    , m_model(new ReportModel(m_zone, this))
    , m_title(new Label(titleOf(name, m_section), TypeRole::Subject, Token::Text, this))
    , m_sentence(new Label(TypeRole::Meta, Token::Text2, this))
    , m_loading(new LoadingPlace(this))
    , m_fault(new EmptyPage({}, {}, this))
    , m_strip(new Strip(Strip::Kind::Plain, IconName::Info, this))
    , m_exported(new Strip(Strip::Kind::Plain, IconName::Check, this))
    , m_answers(new ReportAnswers(*m_model, this))
    , m_charts(new ReportCharts(*m_model, this))
    , m_table(new ReportTable(*m_model, this))
    , m_about(new Label(TypeRole::Meta, Token::Text2, this))
    , m_notes(new ReportNotes(name, this))
    , m_soon(new QTimer(this))
    , m_patience(new QTimer(this))
    , m_clock(new QTimer(this))
{
    setWindowTitle(m_title->text());
    setGround(this, Token::Window);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_strip);
    column->addWidget(m_exported);
    auto *places = new QWidget(this);
    m_stack = new QStackedLayout(places);
    m_stack->addWidget(buildBody());
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_fault);
    column->addWidget(places, 1);
    m_strip->hide();
    m_exported->addLink(tr("Close"), m_exported, [this] { m_exported->hide(); });
    m_exported->hide();
    m_exports->setEnabled(false);

    resizeInScreen(this, 1280, 900);
    connectLife();
    ask();
}

ReportWindow::~ReportWindow() = default;

void ReportWindow::connectLife()
{
    for (QTimer *timer : {m_soon, m_patience})
        timer->setSingleShot(true);
    m_patience->setInterval(PatienceMs);
    m_clock->setInterval(ClockMs);
    connect(m_soon, &QTimer::timeout, this, &ReportWindow::ask);
    connect(m_clock, &QTimer::timeout, this, &ReportWindow::askLater);
    connect(m_patience, &QTimer::timeout, this, [this] {
        if (m_filled)
            return;
        m_loading->begin(tr("Counting"));
        m_stack->setCurrentWidget(m_loading);
    });
    connect(m_loading, &LoadingPlace::cancelled, this, &QWidget::close);
    m_fault->setDrawingShown(false);
    m_fault->addWay(tr("Try again"), IconName::Refresh, this, [this] { ask(); });
    connect(&m_desk.database(), &Database::changed, this, &ReportWindow::noteChanges);
    connect(&m_desk, &Desk::catalogChanged, this, &ReportWindow::askLater);
    connect(m_answers, &ReportAnswers::figureOpened, this, &ReportWindow::openFigure);
    connect(m_table, &ReportTable::figureOpened, this, &ReportWindow::openFigure);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReportWindow::tellCell);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &ReportWindow::ask);
    m_clock->start();
}

QWidget *ReportWindow::buildHead()
{
    auto *head = new QWidget(this);
    setGround(head, Token::Surface);
    m_title->setWordWrap(true); // beside the buttons a long name has two lines
    m_sentence->setWordWrap(true);
    m_exports = buildExports();
    auto *first = new QHBoxLayout;
    first->setSpacing(Space::L);
    first->addWidget(m_title, 1);
    first->addWidget(m_exports);
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::Xs);
    words->addLayout(first);
    words->addWidget(m_sentence);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(Space::Xxl, Space::Xl, Space::Xxl, Space::L);
    column->setSpacing(Space::S);
    column->addLayout(words);
    column->addWidget(buildFilters());
    return head;
}

QWidget *ReportWindow::buildExports()
{
    auto *exports = new ReportExport(*m_model, *m_charts, m_zone, this);
    connect(exports, &ReportExport::failed, this, [this](const QString &fact, const QString &sentence) {
        m_exported->setKind(Strip::Kind::Danger);
        m_exported->setIcon(IconName::Triangle);
        m_exported->setWords(fact, sentence);
        m_exported->show();
    });
    const auto done = [this](const QString &fact, const QString &where) {
        m_exported->setKind(Strip::Kind::Plain);
        m_exported->setIcon(IconName::Check);
        m_exported->setWords(fact, where);
        m_exported->show();
    };
    connect(exports, &ReportExport::saved, this, [done](const QString &file) { done(tr("Saved"), file); });
    connect(exports, &ReportExport::printed, this,
        [done](const QString &printer) { done(tr("Sent to the printer"), printer); });
    return exports;
}

QWidget *ReportWindow::buildBody()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Space::Xxl, Space::Xl, Space::Xxl, Space::Xl);
    column->setSpacing(Space::L);
    column->addWidget(m_answers);
    column->addWidget(m_charts);
    column->addWidget(buildTable());
    column->addStretch();

    auto *page = new QWidget;
    m_split = new QHBoxLayout(page);
    m_split->setContentsMargins(0, 0, 0, 0);
    m_split->setSpacing(0);
    m_split->addWidget(content, 1);
    m_split->addWidget(m_notes);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    setGround(scroll, Token::Window);
    scroll->setWidget(page);
    setGround(page, Token::Window);
    return scroll;
}

QWidget *ReportWindow::buildTable()
{
    auto *card = new Card(Card::Kind::Plain, this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Space::S, Space::Xs, Space::S, Space::S);
    column->setSpacing(Space::S);
    m_about->setContentsMargins(Space::S, 0, Space::S, 0);
    m_about->setElided();
    column->addWidget(m_table);
    column->addWidget(m_about);
    return card;
}

void ReportWindow::showSection(ReportSection section)
{
    m_section = section;
    m_title->setText(titleOf(m_name, section));
    setWindowTitle(m_title->text());
    if (m_filled)
        m_notes->setReport(m_model->report(), section);
    if (m_sections)
        m_sections->setCurrentIndex(int(sectionsOf(m_name).indexOf(section)));
    QList<int> columns;
    for (const FigureId figure : figuresOf(section)) {
        for (const bool before : {false, true})
            columns << m_model->columnOf(figure, before);
    }
    m_answers->showSection(section);
    m_charts->showSection(section);
    m_table->showColumns(columns);
}

void ReportWindow::noteChanges(const QList<Change> &changes)
{
    // A customer's name or address is in no figure.
    for (const Change &change : changes) {
        if (change.kind != Kind::Customer)
            return askLater();
    }
}

void ReportWindow::askLater()
{
    if (m_soon->isActive())
        return;
    m_soon->start(int(qMax<qint64>(0, AtMostEveryMs - (m_sinceAsked.isValid() ? m_sinceAsked.elapsed() : 0))));
}

void ReportWindow::ask()
{
    m_soon->stop();
    m_sinceAsked.start();
    m_patience->start();
    const auto answered = [this, generation = ++m_generation](const Result<Report> &report) {
        if (generation == m_generation)
            report ? take(*report) : fail(report.error());
    };
    count().then(this, answered);
}

void ReportWindow::take(const Report &report)
{
    m_patience->stop();
    m_loading->end();
    const bool otherColumns = !m_filled || m_model->report().comparison != report.comparison;
    m_model->setReport(report);
    m_notes->setReport(report, m_section);
    if (otherColumns) {
        const bool first = !std::exchange(m_filled, true);
        showSection(m_section);
        // What one came for: from there each figure opens what it counts.
        if (first)
            m_table->setFocus(Qt::OtherFocusReason);
    } else {
        m_answers->refresh();
        m_charts->refresh();
    }
    for (CasesWindow *cases : findChildren<CasesWindow *>())
        cases->follow(report);
    m_exports->setEnabled(true);
    m_stack->setCurrentIndex(0);
    const bool nothing = std::all_of(
        report.total.cells.begin(), report.total.cells.end(), [](const ReportCell &cell) { return cell.cases == 0; });
    m_strip->setKind(Strip::Kind::Plain);
    m_strip->setIcon(IconName::Info);
    if (m_name == ReportName::Voice)
        m_strip->setWords(tr("Nothing was counted"), tr("There are no calls and no solved threads in these days."));
    else
        m_strip->setWords(tr("Nothing to do"), tr("Nobody waits, and nothing has happened yet today."));
    m_strip->setVisible(nothing);
    tellPeriod();
    tellCell();
    Q_EMIT refreshed();
}

void ReportWindow::fail(const Error &error)
{
    m_patience->stop();
    m_loading->end();
    const Trouble trouble = words(error);
    if (!m_filled) {
        m_fault->setWords(trouble.fact, trouble.sentence);
        m_stack->setCurrentWidget(m_fault);
        return;
    }
    // What was counted before is still worth reading, as long as it says of when it is.
    m_strip->setKind(error.kind == Error::Kind::Offline ? Strip::Kind::Due : Strip::Kind::Danger);
    m_strip->setIcon(IconName::Triangle);
    m_strip->setWords(trouble.fact, tr("The figures are those of the time above."));
    m_strip->show();
}

void ReportWindow::tellPeriod()
{
    const Report &report = m_model->report();
    const QLocale locale;
    const QString time = clockTime(report.now.toTimeZone(m_zone).time(), locale);
    const QString period = periodWords(report.period, m_zone, locale);
    m_sentence->setText(m_name == ReportName::Today
            ? tr("%1, all queues. Refreshed at %2.").arg(period, time)
            : tr("Calls and solved tickets, %1, all queues. Refreshed at %2.").arg(period, time));
    if (report.comparison != Comparison::None)
        m_sentence->setText(tr("%1 Compared with %2.", "a sentence, a period")
                                .arg(m_sentence->text(), periodWords(report.total.periodBefore, m_zone, locale)));
}

void ReportWindow::tellCell()
{
    const QModelIndex cell = m_table->currentIndex();
    const QString about = cell.data(Qt::AccessibleDescriptionRole).toString();
    m_about->setText(about.isEmpty() ? tr("Choose a figure: its definition and number of cases stand here.") : about);
}

CasesWindow *ReportWindow::openFigure(const QModelIndex &index)
{
    const auto figure = m_model->opened(index);
    if (!figure)
        return nullptr;
    auto *window = new CasesWindow(m_desk, *figure, m_model->titleOf(index), this);
    take(window);
    window->show();
    return window;
}

void ReportWindow::take(CasesWindow *window)
{
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &CasesWindow::ticketWanted, this, &ReportWindow::ticketWanted);
}

void ReportWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void ReportWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Theme theme = Theme::of(this);
    const bool beside = width() >= theme.extent(NotesBesideFrom);
    m_split->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_notes->setMinimumWidth(beside ? theme.extent(NotesWidth) : 0);
    m_notes->setMaximumWidth(beside ? theme.extent(NotesWidth) : QWIDGETSIZE_MAX);
}

} // namespace Earshot
