// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws panes as the window puts them together: lists, tables, forms, cards, charts.
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QMenuBar>
#include <QPainter>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QVBoxLayout>

#include "app/lookgallery.h"
#include "reports/chartview.h"
#include "shell/card.h"
#include "shell/chip.h"
#include "shell/choicecard.h"
#include "shell/disc.h"
#include "shell/factrow.h"
#include "shell/flowrow.h"
#include "shell/icons.h"
#include "shell/label.h"
#include "shell/paint.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace
{

class TwoLineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, 52}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        const Theme theme = Theme::of(option.widget);
        option.state.setFlag(QStyle::State_Selected, index.row() == 2 || index.row() == 3);
        option.state.setFlag(QStyle::State_Active, index.row() != 3);
        option.state.setFlag(QStyle::State_MouseOver, index.row() == 1);
        option.state.setFlag(QStyle::State_HasFocus, index.row() == 4);
        option.state.setFlag(QStyle::State_KeyboardFocusChange, index.row() == 4);
        drawRowGround(painter, option);
        if (index.row() == 5)
            return drawPlaceholderRow(painter, option.rect, theme, option.direction);
        QRect rest = option.rect.adjusted(20, 6, -12, -6);
        QRect first = rest.adjusted(0, 0, 0, -rest.height() / 2);
        QRect second = rest.adjusted(0, rest.height() / 2, 0, 0);
        drawLine(painter, takeTrailing(first, 80, 8, option.direction), u"2 h 10 min"_s, theme.font(TypeRole::Meta),
            theme.color(Token::Text), Qt::AlignRight);
        drawLine(painter, first, index.data().toString(), theme.font(TypeRole::BaseStrong), theme.color(Token::Text));
        QRect state = takeTrailing(second, 90, 8, option.direction);
        drawIcon(
            painter, takeLeading(state, 14, 4, option.direction), IconName::Triangle, theme.color(Token::Danger), 12);
        drawLine(painter, state, u"late 10 min"_s, theme.font(TypeRole::MetaStrong), theme.color(Token::Danger));
        drawIcon(painter, takeLeading(second, 14, 4, option.direction), IconName::Mail, theme.color(Token::Text2), 14);
        drawLine(painter, second, u"Dana Ruiz · #4821"_s, theme.font(TypeRole::Meta), theme.color(Token::Text2));
    }
};

QTableView *table(QObject *parent)
{
    auto *model = new QStandardItemModel(12, 5, parent);
    model->setHorizontalHeaderLabels({u"No."_s, u"Subject"_s, u"Waiting"_s, u"Due"_s, u"Status"_s});
    model->setHeaderData(2, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    for (int row = 0; row < 12; ++row) {
        const QStringList cells{u"#48%1"_s.arg(21 - row), u"Scanner sends to the wrong folder again"_s,
            u"%1 h 05 min"_s.arg(row + 1), u"due tomorrow"_s, u"Waiting for us"_s};
        for (int column = 0; column < 5; ++column)
            model->setItem(row, column, new QStandardItem(cells[column]));
        model->item(row, 2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    auto *view = new QTableView;
    view->setModel(model);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->verticalHeader()->hide();
    view->verticalHeader()->setMinimumSectionSize(20);
    view->verticalHeader()->setDefaultSectionSize(32);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setHighlightSections(false);
    view->setSortingEnabled(true);
    view->sortByColumn(2, Qt::AscendingOrder);
    view->setColumnWidth(1, 240);
    view->setAccessibleName(u"Tickets"_s);
    return view;
}

QWidget *windowPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QMenuBar;
    for (const QString &name : {u"&Desk"_s, u"&Edit"_s, u"&View"_s, u"&Ticket"_s, u"T&alk"_s})
        bar->addMenu(name)->addAction(u"One"_s);
    column->addWidget(bar);
    auto *splitter = new QSplitter;
    auto *views = new QListWidget;
    views->addItems({u"My tickets"_s, u"Unassigned"_s, u"Waiting for us"_s});
    views->setFrameShape(QFrame::NoFrame);
    views->setCurrentRow(0);
    setGround(views, Token::Rail);
    splitter->addWidget(views);
    auto *rows = new QListWidget;
    rows->addItems(
        {u"Normal row"_s, u"Under the pointer"_s, u"Selected, window active"_s, u"Selected, another window"_s,
            u"Keyboard focus"_s, u"Loading"_s, u"More"_s, u"More"_s, u"More"_s, u"More"_s, u"More"_s});
    rows->setItemDelegate(new TwoLineDelegate(rows));
    rows->setFrameShape(QFrame::NoFrame);
    splitter->addWidget(rows);
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    auto *tabs = new QTabBar;
    tabs->setExpanding(false);
    tabs->setDrawBase(true);
    for (const QString &name : {u"Customer"_s, u"Ticket"_s, u"History"_s})
        tabs->addTab(name);
    rightColumn->addWidget(tabs);
    QTableView *tickets = table(page);
    tickets->selectRow(1);
    rightColumn->addWidget(tickets);
    auto *composer = new Card(Card::Kind::Field);
    auto *text = new QTextEdit;
    text->setPlainText(u"Dear Ms Ruiz, you are right, and I am sorry."_s);
    makeBare(text);
    (new QVBoxLayout(composer))->addWidget(text);
    composer->setMaximumHeight(90);
    rightColumn->addWidget(composer);
    splitter->addWidget(right);
    splitter->setSizes({160, 300, 540});
    column->addWidget(splitter, 1);
    auto *status = new QStatusBar;
    status->setSizeGripEnabled(false);
    status->showMessage(u"Saved draft to Dana Ruiz"_s);
    column->addWidget(status);
    page->resize(1100, 560);
    return page;
}

QWidget *formPage()
{
    auto *page = new QWidget;
    setGround(page, Token::Surface);
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(24, 24, 24, 24);
    columns->setSpacing(24);
    auto *form = new QVBoxLayout;
    form->addWidget(new Label(u"Look and reading"_s, TypeRole::Subject));
    form->addWidget(new Label(u"Changes apply at once."_s, TypeRole::Base, Token::Text2));
    for (int state = 0; state < 4; ++state) {
        auto *row = new QHBoxLayout;
        auto *check = new QCheckBox(u"Wrap long lines"_s);
        auto *radio = new QRadioButton(u"Like the system"_s);
        check->setChecked(state % 2);
        radio->setAutoExclusive(false);
        radio->setChecked(state % 2);
        check->setEnabled(state < 2);
        radio->setEnabled(state < 2);
        row->addWidget(check);
        row->addWidget(radio);
        row->addStretch();
        form->addLayout(row);
    }
    auto *combo = new QComboBox;
    combo->addItems({u"100 %, like the system"_s, u"125 %"_s});
    form->addWidget(combo);
    auto *off = new QComboBox;
    off->addItem(u"Set by the team"_s);
    off->setEnabled(false);
    form->addWidget(off);
    auto *spin = new QSpinBox;
    spin->setValue(10);
    spin->setSuffix(u" s"_s);
    form->addWidget(spin);
    auto *editor = new QTextEdit;
    editor->setPlainText(u"Explained the clock in plain words and apologised."_s);
    editor->setMaximumHeight(64);
    form->addWidget(editor);
    auto *chips = new FlowRow(nullptr, 8);
    auto *dana = new Chip(u"Dana Ruiz"_s);
    dana->setRemovable(true);
    auto *added = new Chip(u"Ward 4 desk"_s);
    added->setRemovable(true);
    added->setMark(u"added"_s);
    auto *fold = new Chip(u"Show 14 quoted lines"_s);
    fold->setLeadingIcon(IconName::ChevronRight);
    for (Chip *chip : {dana, added, fold})
        chips->addWidget(chip);
    form->addLayout(chips);
    form->addStretch();
    columns->addLayout(form, 1);

    auto *second = new QVBoxLayout;
    const auto choice = [&](IconName name, const QString &text, const QString &sentence) {
        auto *card = new ChoiceCard(name, text, sentence);
        second->addWidget(card);
        return card;
    };
    choice(IconName::Mail, u"To a mailbox"_s, u"IMAP, Microsoft 365 or Google."_s)->setChecked(true);
    choice(IconName::Download, u"Bring in old mail first"_s, u"A dry run shows what would come in."_s);
    auto *discs = new QHBoxLayout;
    auto *person = new Disc;
    person->setPerson(u"Dana Ruiz"_s);
    auto *call = new Disc;
    call->setIcon(IconName::PhoneOut);
    auto *note = new Disc;
    note->setIcon(IconName::Lock, DiscTint::Note);
    auto *live = new Disc(36);
    live->setIcon(IconName::Phone, DiscTint::Filled);
    for (Disc *disc : {person, call, note, live})
        discs->addWidget(disc);
    discs->addStretch();
    second->addLayout(discs);
    second->addWidget(new SectionHeading(u"How Dana likes to be reached"_s));
    second->addWidget(new FactRow(IconName::Phone, u"1. Call, 9–12"_s, u"+54 11 5550 0142"_s));
    second->addWidget(new FactRow(IconName::Target, u"Open eleven charts before the 08:00 round of the ward"_s,
        u"If not: paper lists, one round only"_s));
    for (const Card::Kind kind : {Card::Kind::Plain, Card::Kind::Note, Card::Kind::NoteField, Card::Kind::Soft}) {
        auto *card = new Card(kind);
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(Card::padding());
        auto *words
            = new Label(u"The terminal's clock is five minutes late, so the server refuses her."_s, TypeRole::Read);
        words->setWordWrap(true);
        inside->addWidget(words);
        second->addWidget(card);
    }
    second->addStretch();
    columns->addLayout(second, 1);
    page->resize(900, 800);
    return page;
}

QStandardItemModel *reportModel(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({u"Queue"_s, u"Mail alone"_s, u"Ended with a call"_s});
    const auto figure = [](const QString &text) {
        auto *item = new QStandardItem(text);
        item->setData(text.toDouble(), FigureRole);
        item->setData(text.isEmpty(), TooFewRole);
        return item;
    };
    for (const QStringList &row : QList<QStringList>{{u"Clinics"_s, u"4.6"_s, u"1.2"_s},
             {u"Schools"_s, u"3.1"_s, u"0.9"_s}, {u"City offices"_s, u"5.2"_s, u"1.8"_s},
             {u"Logistics"_s, u"6.0"_s, u"1.5"_s}, {u"Library"_s, u"2.4"_s, QString()}})
        model->appendRow({new QStandardItem(row[0]), figure(row[1]), figure(row[2])});
    return model;
}

QWidget *chartPage()
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    QStandardItemModel *model = reportModel(page);
    using Kind = ChartDescription::Kind;
    for (const Kind kind : {Kind::GroupedBars, Kind::StackedBars, Kind::Line}) {
        auto *card = new Card;
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(Card::padding());
        auto *chart = new ChartView;
        chart->setChart(model,
            {u"Days until solved (median)"_s, kind, 0, {{1, ChartFill::Hatched}, {2, ChartFill::Solid}}, 8,
                kind != Kind::GroupedBars, u"Report table"_s});
        inside->addWidget(chart);
        row->addWidget(card);
    }
    page->resize(1300, 420);
    return page;
}

} // namespace

class LookPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawn_data() { Gallery::addAppearances(); }

    void drawn()
    {
        QFETCH(Scheme, scheme);
        QFETCH(double, ratio);
        QFETCH(Qt::LayoutDirection, direction);
        applyLook(*qApp, scheme);
        QApplication::setLayoutDirection(direction);
        for (const Gallery::Page &page : {Gallery::Page{u"window"_s, windowPage}, Gallery::Page{u"forms"_s, formPage},
                 Gallery::Page{u"chart"_s, chartPage}})
            // A page that lost its words or its controls is a plain area.
            QVERIFY2(Gallery::draw(page, ratio) > 20, qPrintable(page.name));
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(LookPanes)
#include "lookpanes.moc"
