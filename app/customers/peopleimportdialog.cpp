// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/peopleimportdialog.h"

#include "earshot/desk/aside.h"
#include "earshot/desk/desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

#include "customers/peopleoutcomemodel.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/peoplewording.h"
#include "shell/rowtable.h"
#include "shell/savekey.h"
#include "shell/screenroom.h"

namespace Earshot
{

namespace
{

constexpr int MostColumns = 60; ///< one may say what they mean; the others are read as they were guessed

/// "Dana Ruiz · Bob Low": what stands in a column.
QString examples(const PeopleShape &shape, qsizetype column, const QString &between)
{
    QStringList cells;
    for (const QStringList &row : shape.firstRows) {
        const QString cell = row.value(column).simplified();
        if (!cell.isEmpty() && !cells.contains(cell))
            cells << cell.left(60);
    }
    return cells.join(between);
}

} // namespace

PeopleImportDialog::PeopleImportDialog(Desk &desk, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_path(path)
    , m_model(new PeopleOutcomeModel(this))
    , m_place(new Label(TypeRole::Meta, Token::Text2, this))
    , m_sentence(new Label(TypeRole::Base, Token::Text2, this))
    , m_pages(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_onlyTroubles(new QCheckBox(tr("Only what needs a look"), this))
    , m_summary(new Label(TypeRole::Base, Token::Text, this))
    , m_bar(new QProgressBar(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_next(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Import people"));
    build();
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(Step::Columns); });
    connect(m_close, &QPushButton::clicked, this, &PeopleImportDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &PeopleImportDialog::goOn);
    connect(m_onlyTroubles, &QCheckBox::toggled, m_model, &PeopleOutcomeModel::setOnlyTroubles);
    showStep(Step::Looking);
    look();
}

void PeopleImportDialog::build()
{
    auto *title = new Label(
        tr("Import people from %1").arg(named(QFileInfo(m_path).fileName())), TypeRole::Subject, Token::Text, this);
    title->setElided(Elide::Middle);
    m_sentence->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("peopleSummary"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far it is"));
    m_pages->addWidget(new QWidget(this)); // while the file is looked at
    m_pages->addWidget(buildColumns());
    m_pages->addWidget(buildOutcome());
    setLook(m_next, Look::Filled);
    m_next->setDefault(true);
    saveByKey(m_next);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xxl, Space::Xl, Space::Xxl, Space::Xl);
    column->setSpacing(Space::S);
    column->addWidget(m_place);
    column->addWidget(title);
    column->addWidget(m_sentence);
    column->addSpacing(Space::S);
    column->addWidget(m_bar);
    column->addWidget(m_summary);
    column->addWidget(m_pages, 1);
    column->addSpacing(Space::S);
    column->addLayout(buttons);
    resizeInScreen(this, 760, 600);
}

QWidget *PeopleImportDialog::buildColumns()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Columns of the file"));
    setGround(scroll, Token::Window);
    m_columns = scroll;
    return scroll;
}

QWidget *PeopleImportDialog::buildOutcome()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("People of the file"));
    arrangeRows(m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(PeopleOutcomeModel::Line, Theme::of(this).extent(64));
    m_table->setColumnWidth(PeopleOutcomeModel::Name, Theme::of(this).extent(180));
    m_table->setColumnWidth(PeopleOutcomeModel::Outcome, Theme::of(this).extent(150));
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::S);
    column->addWidget(m_onlyTroubles);
    column->addWidget(m_table, 1);
    // A line's detail may be longer than its cell.
    auto *detail = new Label(TypeRole::Meta, Token::Text2, page);
    detail->setWordWrap(true);
    column->addWidget(detail);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, detail, [detail](const QModelIndex &row) {
            detail->setText(row.siblingAtColumn(PeopleOutcomeModel::Detail).data().toString());
        });
    connect(m_model, &PeopleOutcomeModel::modelReset, detail, [detail] { detail->setText({}); });
    return page;
}

void PeopleImportDialog::look()
{
    aside([path = m_path] { return peopleShapeOf(path); }).then(this, [this](const Result<PeopleShape> &read) {
        if (!read)
            return;
        const PeopleShape &shape = *read;
        m_shape = shape;
        if (shape.trouble != PeopleShape::Trouble::None) {
            const Trouble trouble = words(shape.trouble, m_path);
            m_bar->hide();
            m_summary->setText(trouble.fact);
            m_summary->show();
            m_sentence->setText(trouble.sentence);
            m_close->setFocus();
            return;
        }
        fillColumns();
        showStep(Step::Columns);
    });
}

void PeopleImportDialog::fillColumns()
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, Space::M, 0);
    grid->setHorizontalSpacing(Space::L);
    grid->setVerticalSpacing(Space::S);
    const bool areCards = m_shape.format == PeopleShape::Format::Cards;
    const qsizetype columns = areCards ? 0 : std::min<qsizetype>(m_shape.headings.size(), MostColumns);
    for (qsizetype i = 0; i < columns; ++i) {
        const QString heading
            = m_shape.hasHeadings ? m_shape.headings.at(i) : tr("Column %1").arg(QLocale().toString(i + 1));
        auto *name = new Label(heading.isEmpty() ? tr("Column %1").arg(QLocale().toString(i + 1)) : heading,
            TypeRole::Base, Token::Text, content);
        name->setElided();
        auto *example = new Label(examples(m_shape, i, tr(" · ")), TypeRole::Meta, Token::Text2, content);
        example->setElided();
        auto *field = new QComboBox(content);
        for (int each = 0; each < int(PersonField::Count); ++each)
            field->addItem(words(PersonField(each)), each);
        field->setCurrentIndex(field->findData(int(m_shape.columns.value(i).field)));
        field->setAccessibleName(tr("What “%1” is").arg(named(name->text())));
        name->setBuddy(field);
        m_fields << field;
        grid->addWidget(name, int(i), 0);
        grid->addWidget(example, int(i), 1);
        grid->addWidget(field, int(i), 2);
    }
    if (areCards) {
        for (qsizetype i = 0; i < m_shape.firstRows.size(); ++i) {
            QStringList facts = m_shape.firstRows.at(i);
            facts.removeAll(QString());
            auto *card = new Label(facts.join(tr(" · ")), TypeRole::Base, Token::Text, content);
            card->setElided();
            grid->addWidget(card, int(i), 0, 1, 3);
        }
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setRowStretch(grid->rowCount(), 1);
    static_cast<QScrollArea *>(m_columns)->setWidget(content);
}

void PeopleImportDialog::showStep(Step step)
{
    m_step = step;
    const bool areCards = m_shape.format == PeopleShape::Format::Cards;
    const bool running = step == Step::Looking || step == Step::Trying || step == Step::Importing;
    m_bar->setVisible(running);
    m_summary->setVisible(step == Step::Tried || step == Step::Done);
    m_back->setVisible(step == Step::Tried);
    m_next->setVisible(step == Step::Columns || step == Step::Tried);
    m_close->setText(running && step != Step::Looking ? tr("Stop") : tr("Close"));
    m_pages->setCurrentIndex(step == Step::Columns ? 1 : step == Step::Tried || step == Step::Done ? 2 : 0);
    switch (step) {
    case Step::Looking:
        m_bar->setRange(0, 0);
        m_place->setText(tr("Step 1 of 3"));
        m_sentence->setText(tr("Looking through the file"));
        break;
    case Step::Columns:
        m_place->setText(tr("Step 1 of 3"));
        m_sentence->setText(areCards
                ? tr("Cards, and who is in the first of them. Pictures and postal addresses are not read.")
                : tr("What each column holds. Nothing is written yet."));
        m_next->setText(tr("See what would happen"));
        (m_fields.isEmpty() ? static_cast<QWidget *>(m_next) : m_fields.first())->setFocus();
        break;
    case Step::Trying:
        m_place->setText(tr("Step 2 of 3"));
        m_sentence->setText(tr("Comparing with who is on the desk"));
        break;
    case Step::Tried:
        m_place->setText(tr("Step 2 of 3"));
        m_sentence->setText(
            tr("Somebody is known by their mail address, or by number and name. What is written on the desk "
               "stays; only what is missing is added."));
        m_next->setText(tr("Import"));
        m_next->setEnabled(m_report.count.added + m_report.count.completed > 0 && !m_report.cancelled);
        (m_next->isEnabled() ? m_next : m_close)->setFocus();
        break;
    case Step::Importing:
        m_place->setText(tr("Step 3 of 3"));
        m_sentence->setText(tr("Bringing them in"));
        break;
    case Step::Done:
        m_place->setText(tr("Step 3 of 3"));
        m_sentence->setText(m_report.act.isNull() ? tr("The desk is as it was.")
                                                  : tr("Once this is closed, Undo (Ctrl+Z) takes all of it back."));
        m_close->setFocus();
        break;
    }
    if (step != Step::Tried)
        m_next->setEnabled(true);
}

void PeopleImportDialog::goOn()
{
    if (m_step == Step::Columns)
        run(true);
    else if (m_step == Step::Tried)
        run(false);
}

void PeopleImportDialog::run(bool dryRun)
{
    PeopleOptions options;
    options.path = m_path;
    options.shape = m_shape;
    options.columns = m_shape.columns;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        options.columns[i].field = PersonField(m_fields.at(i)->currentData().toInt());
    options.dryRun = dryRun;
    m_import = new PeopleImport(m_desk, options);
    m_import->setParent(this);
    connect(m_import, &PeopleImport::progressed, this, &PeopleImportDialog::progressed);
    connect(m_import, &PeopleImport::finished, this, &PeopleImportDialog::finished);
    showStep(dryRun ? Step::Trying : Step::Importing);
    m_import->start();
}

void PeopleImportDialog::progressed(const PeopleCount &count, qint64 done, qint64 total)
{
    // Bytes may be more than a bar can count.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
    m_sentence->setText(tr("%1 people read").arg(QLocale().toString(count.read)));
}

void PeopleImportDialog::finished(const Result<PeopleReport> &report)
{
    const bool dryRun = m_step == Step::Trying;
    m_import->deleteLater();
    m_import = nullptr;
    if (!report) {
        showStep(Step::Columns);
        m_summary->setText(words(report.error()).oneLine());
        m_summary->show();
        Q_EMIT said({words(report.error()).oneLine(), {}});
        return;
    }
    m_report = *report;
    m_model->setPeople(report->people, dryRun);
    m_onlyTroubles->setChecked(false);
    m_onlyTroubles->setVisible(m_model->troubles() > 0);
    QStringList lines = reconciliation(*report, dryRun);
    if (report->why)
        lines.prepend(words(*report->why).oneLine());
    m_summary->setText(lines.join(u'\n'));
    showStep(dryRun ? Step::Tried : Step::Done);
    if (!dryRun && !report->act.isNull())
        Q_EMIT said({tr("Imported people: %1 new, %2 completed")
                         .arg(QLocale().toString(report->count.added), QLocale().toString(report->count.completed)),
            report->act});
}

void PeopleImportDialog::reject()
{
    if (isRunning())
        m_import->cancel();
    else
        QDialog::reject();
}

} // namespace Earshot
