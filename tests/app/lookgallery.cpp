// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every control in every state, light and dark, at 150 % and right to left. With EARSHOT_SHOTS=folder the
// pictures are kept there, to be looked at beside those of the design.
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

#include "reports/chartview.h"
#include "shell/card.h"
#include "shell/chip.h"
#include "shell/choicecard.h"
#include "shell/disc.h"
#include "shell/emptypage.h"
#include "shell/factrow.h"
#include "shell/faultline.h"
#include "shell/flowrow.h"
#include "shell/icons.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/paint.h"
#include "shell/plaintext.h"
#include "shell/strip.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace
{

/// A control held in a state no pointer or focus has to bring about.
template<class Control, class Option>
class Posed : public Control
{
public:
    using Control::Control;
    QStyle::State extra;

protected:
    void initStyleOption(Option *option) const override
    {
        Control::initStyleOption(option);
        option->state |= extra;
    }
};

using PosedButton = Posed<QPushButton, QStyleOptionButton>;
using PosedTool = Posed<QToolButton, QStyleOptionToolButton>;
using PosedLine = Posed<QLineEdit, QStyleOptionFrame>;

constexpr QStyle::State Focus = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;

PosedTool *talkButton(QStyle::State extra)
{
    auto *talk = new PosedTool;
    talk->setText(u"Talk to the customer"_s);
    talk->setIcon(icon(IconName::Phone));
    talk->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    talk->setPopupMode(QToolButton::MenuButtonPopup);
    talk->setMenu(new QMenu(talk));
    setLook(talk, Look::Filled);
    setHeight(talk, Height::Header);
    talk->extra = extra;
    return talk;
}

PosedButton *button(const QString &text, IconName name, Look look, QStyle::State extra)
{
    auto *made = new PosedButton(text);
    if (name != IconName::Count)
        made->setIcon(icon(name));
    setLook(made, look);
    made->extra = extra;
    return made;
}

QLayout *buttonRow(QStyle::State extra, bool enabled)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(talkButton(extra));
    row->addWidget(button(u"Send"_s, IconName::Send, Look::Tonal, extra));
    row->addWidget(button(u"Reply"_s, IconName::Count, Look::Outlined, extra));
    row->addWidget(button(u"Mute"_s, IconName::Mute, Look::Bare, extra));
    row->addWidget(button(u"Hang up"_s, IconName::HangUp, Look::Danger, extra));
    auto *status = button(u"Status"_s, IconName::Count, Look::Outlined, extra);
    status->setMenu(new QMenu(status));
    row->addWidget(status);
    row->addWidget(button(u"Show them"_s, IconName::Count, Look::Link, extra));
    auto *tool = new PosedTool;
    tool->setIcon(icon(IconName::Sliders));
    tool->setToolTip(u"Filter"_s);
    tool->extra = extra;
    row->addWidget(tool);
    row->addStretch();
    for (int i = 0; i < row->count(); ++i) {
        if (QWidget *widget = row->itemAt(i)->widget())
            widget->setEnabled(enabled);
    }
    return row;
}

QLayout *fieldRow()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(4);
    grid->setHorizontalSpacing(12);
    const auto field = [&](int column, const QString &text, QStyle::State extra) {
        auto *line = new PosedLine;
        line->setText(text);
        line->extra = extra;
        grid->addWidget(line, 0, column);
        return line;
    };
    field(0, u"Ward 4 desk"_s, {});
    field(1, u"d.ruiz@lindenhof.example"_s, Focus);
    auto *faulty = field(2, u"d.ruiz@"_s, {});
    auto *fault = new FaultLine(faulty);
    fault->say(u"The part after @ is missing"_s);
    grid->addWidget(fault, 1, 2);
    auto *off = field(3, QString(), {});
    off->setPlaceholderText(u"Set by the team"_s);
    off->setEnabled(false);
    auto *search = field(4, QString(), {});
    search->setPlaceholderText(u"Search tickets, calls and people"_s);
    search->addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    return grid;
}

QWidget *statesPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->addWidget(new Label(u"Buttons: normal, hover, pressed, keyboard focus, disabled"_s, TypeRole::BaseStrong));
    column->addLayout(buttonRow({}, true));
    column->addLayout(buttonRow(QStyle::State_MouseOver, true));
    column->addLayout(buttonRow(QStyle::State_Sunken, true));
    column->addLayout(buttonRow(Focus, true));
    column->addLayout(buttonRow({}, false));
    column->addSpacing(8);
    column->addWidget(new Label(u"Fields: normal, focus, error with its words, disabled"_s, TypeRole::BaseStrong));
    column->addLayout(fieldRow());
    column->addSpacing(8);
    column->addWidget(new Label(u"Strips: they push content down and say what happens next"_s, TypeRole::BaseStrong));
    const auto strip
        = [&](Strip::Kind kind, IconName name, const QString &fact, const QString &sentence, const QStringList &links) {
              auto *made = new Strip(kind, name);
              made->setWords(fact, sentence);
              for (const QString &link : links)
                  made->addLink(link, made, [] {});
              column->addWidget(made);
          };
    strip(Strip::Kind::Due, IconName::Clock, u"Offline since 13:52"_s,
        u"2 messages and 1 call note wait. They go out by themselves."_s, {u"Show them"_s});
    strip(Strip::Kind::Danger, IconName::Triangle, u"help@desk.example: password refused"_s,
        u"Mail since 13:40 is not fetched yet. Nothing is lost."_s, {u"Enter password"_s, u"Details"_s});
    strip(Strip::Kind::Plain, IconName::Check, u"Your draft is back"_s, u"You were writing to Dana Ruiz at 14:02."_s,
        {u"Open"_s, u"Discard…"_s});
    auto *loading = new QHBoxLayout;
    loading->addWidget(new Label(u"Loading 1,284 tickets…"_s, TypeRole::Base, Token::Text2));
    auto *progress = new QProgressBar;
    progress->setValue(62);
    progress->setFixedWidth(200);
    loading->addWidget(progress);
    loading->addWidget(button(u"Cancel"_s, IconName::Count, Look::Link, {}));
    loading->addStretch();
    column->addLayout(loading);
    column->addStretch();
    page->resize(1080, 640);
    return page;
}

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

QWidget *emptyPage()
{
    auto *page = new EmptyPage(
        u"Nobody is waiting"_s, u"Your desk is ready. Bring in a mailbox, or write down the next call by hand."_s);
    page->addWay(u"Add a mailbox"_s, IconName::Mail, page, [] {});
    page->addWay(u"Import mail…"_s, IconName::Download, page, [] {});
    page->addWay(u"Add a call"_s, IconName::Phone, page, [] {});
    page->setHint(u"Ctrl+K finds everything. F1 shows all shortcuts."_s);
    page->resize(700, 420);
    return page;
}

QWidget *iconPage()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    for (int i = 0; i < int(IconName::Count); ++i) {
        auto *cell = new QHBoxLayout;
        auto *picture = new QLabel;
        picture->setPixmap(icon(IconName(i)).pixmap(QSize(16, 16), page->devicePixelRatioF()));
        cell->addWidget(picture);
        cell->addWidget(new Label(fileName(IconName(i)), TypeRole::Meta));
        cell->addStretch();
        grid->addLayout(cell, i / 8, i % 8);
    }
    page->resize(1000, 460);
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

QWidget *menuPage()
{
    auto *menu = new QMenu;
    menu->addAction(icon(IconName::Phone), u"&Talk to the customer"_s, QKeySequence(u"Ctrl+T"_s), menu, [] {});
    QAction *reply = menu->addAction(icon(IconName::Reply), u"Reply"_s);
    reply->setShortcut(QKeySequence(u"R"_s));
    menu->setActiveAction(reply);
    menu->addAction(u"Assign…"_s)->setEnabled(false);
    menu->addSeparator();
    QAction *compact = menu->addAction(u"Compact rows"_s);
    compact->setCheckable(true);
    compact->setChecked(true);
    menu->addMenu(u"Status"_s)->addAction(u"Solved"_s);
    menu->resize(menu->sizeHint());
    return menu;
}

} // namespace

class LookGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawn_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<double>("ratio");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light") << Scheme::Light << 1.0 << Qt::LeftToRight;
        QTest::newRow("dark") << Scheme::Dark << 1.0 << Qt::LeftToRight;
        QTest::newRow("light-150") << Scheme::Light << 1.5 << Qt::LeftToRight;
        QTest::newRow("dark-150") << Scheme::Dark << 1.5 << Qt::LeftToRight;
        QTest::newRow("light-rtl") << Scheme::Light << 1.0 << Qt::RightToLeft;
    }

    void drawn()
    {
        QFETCH(Scheme, scheme);
        QFETCH(double, ratio);
        QFETCH(Qt::LayoutDirection, direction);
        applyLook(*qApp, scheme);
        QApplication::setLayoutDirection(direction);
        const QList<std::pair<QString, QWidget *(*)()>> pages{{u"states"_s, statesPage}, {u"window"_s, windowPage},
            {u"forms"_s, formPage}, {u"empty"_s, emptyPage}, {u"icons"_s, iconPage}, {u"menu"_s, menuPage},
            {u"chart"_s, chartPage}};
        for (const auto &[name, make] : pages) {
            const std::unique_ptr<QWidget> page(make());
            page->show();
            QVERIFY(QTest::qWaitForWindowExposed(page.get()));
            // Charts draw themselves when the event loop turns.
            QCoreApplication::processEvents();
            QPixmap picture(page->size() * ratio);
            picture.setDevicePixelRatio(ratio);
            picture.fill(Theme::of().color(Token::Window));
            page->render(&picture);
            const QImage image = picture.toImage();
            QVERIFY2(image.pixelColor(2, image.height() - 3) != QColor(Qt::black), qPrintable(name));
            keep(picture, name);
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    static void keep(const QPixmap &picture, const QString &name)
    {
        const QString folder = qEnvironmentVariable("EARSHOT_SHOTS");
        if (!folder.isEmpty())
            QVERIFY(picture.save(
                QDir(folder).filePath(u"look-%1-%2.png"_s.arg(name, QString::fromLatin1(QTest::currentDataTag())))));
    }
};

QTEST_MAIN(LookGallery)
#include "lookgallery.moc"
