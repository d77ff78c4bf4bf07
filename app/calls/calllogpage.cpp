// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/calllogpage.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/recorder.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include "calls/callbackmodel.h"
#include "calls/callcsv.h"
#include "calls/callfilterbar.h"
#include "calls/calllogmodel.h"
#include "calls/contactform.h"
#include "calls/phonewords.h"
#include "shell/actions.h"
#include "shell/emptypage.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/roomycolumn.h"
#include "shell/rowtable.h"
#include "shell/times.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

enum Tab { CallsTab, CallBacksTab };

constexpr int LeastColumn = 48;
constexpr int WidestColumn = 240;

QTableView *makeTable(const char *objectName, const QString &name, QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(QLatin1StringView(objectName));
    table->setAccessibleName(name);
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    arrangeRows(table);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else a short list's rows end at the window's edge
    table->setCornerButtonEnabled(false);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->horizontalHeader()->setDefaultSectionSize(Theme::of(parent).extent(LeastColumn));
    table->horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    table->horizontalHeader()->setSectionsMovable(true);
    return table;
}

/// As wide as what stands in them, within bounds, and never narrower than they were; the roomy one has the rest.
void fitColumns(QTableView *table, RoomyColumn *roomy)
{
    if (table->model()->rowCount() == 0)
        return;
    const int widest = Theme::of(table).extent(WidestColumn);
    roomy->setOn(false);
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        const int before = roomy->wished(column);
        table->resizeColumnToContents(column);
        // The hint knows the words, but not the room the cells leave on either side of them.
        const int needed = qMin(table->columnWidth(column) + Space::Xs, widest);
        roomy->wish(column, qMax(before, needed));
    }
    roomy->setOn(true);
}

/// `least` are the design's, by column; a heading stands there whole, however long it is in another language.
RoomyColumn *fitAsItFills(QTableView *table, int column, const QList<int> &least)
{
    auto *roomy = new RoomyColumn(table, column);
    QList<int> widths;
    table->horizontalHeader()->ensurePolished();
    for (const int width : least) {
        const int heading = table->horizontalHeader()->sectionSizeHint(int(widths.size()));
        widths << (width > 0 ? qMax(Theme::of(table).extent(width), heading) : 0);
    }
    roomy->setLeast(widths);
    const QAbstractItemModel *model = table->model();
    QObject::connect(model, &QAbstractItemModel::modelReset, table, [table, roomy] { fitColumns(table, roomy); });
    // What comes later must not move what one is reading.
    QObject::connect(
        model, &QAbstractItemModel::rowsInserted, table, [table, roomy](const QModelIndex &, int first, int last) {
            if (first == 0 && last + 1 == table->model()->rowCount())
                fitColumns(table, roomy);
        });
    return roomy;
}

} // namespace

CallLogPage::CallLogPage(Desk &desk, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_calls(new CallLogModel(desk, this))
    , m_callBacks(new CallBackModel(desk, this))
    , m_title(new Label(tr("Call log"), TypeRole::Subject, Token::Text, this))
    , m_total(new Label(TypeRole::Base, Token::Text2, this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"callLogPage"_s);
    setGround(this, Token::Surface);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QWidget *head = buildHead();
    m_pages->addWidget(buildCalls());
    m_pages->addWidget(buildCallBacks());
    column->addWidget(head);
    column->addWidget(m_pages, 1);

    auto *log = new QPushButton(icon(IconName::Pencil), actions.action(ActionId::LogContact)->text(), head);
    connect(log, &QPushButton::clicked, actions.action(ActionId::LogContact), &QAction::trigger);
    static_cast<QHBoxLayout *>(head->layout()->itemAt(0)->layout())->addWidget(log);

    connect(m_filters, &CallFilterBar::changed, this, [this] {
        if (m_pages->currentIndex() == CallsTab)
            m_calls->show(m_filters->filter());
    });
    connect(m_calls, &CallLogModel::stateChanged, this, &CallLogPage::showState);
    connect(m_callBacks, &CallBackModel::stateChanged, this, &CallLogPage::showState);
    connect(m_tabs, &QTabBar::currentChanged, this, &CallLogPage::showTab);
    for (QTableView *table : {m_callTable, m_callBackTable})
        table->installEventFilter(this);
    m_calls->show({});
}

QWidget *CallLogPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    m_title->setElided();
    row->addWidget(m_title);
    row->addWidget(m_total);
    row->addStretch();
    m_allHandled = new QPushButton(icon(IconName::Check), tr("Mark all missed as looked after"), head);
    m_allHandled->setObjectName(u"allHandled"_s);
    m_export = new QPushButton(icon(IconName::Download), tr("Export CSV…"), head);
    m_export->setObjectName(u"exportCalls"_s);
    connect(m_allHandled, &QPushButton::clicked, this, &CallLogPage::markAllHandled);
    connect(m_export, &QPushButton::clicked, this, &CallLogPage::exportCsv);

    m_tabs->setAccessibleName(tr("Call log"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Calls"));
    m_tabs->addTab(tr("Call-backs"));
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(Space::L, Space::L, Space::L, 0);
    column->setSpacing(Space::S);
    // What concerns the list stands on the line of its tabs, so that a narrow page keeps its title.
    auto *second = new QHBoxLayout;
    second->setSpacing(Space::S);
    second->addWidget(m_tabs);
    second->addStretch();
    second->addWidget(m_allHandled);
    second->addWidget(m_export);
    column->addLayout(row);
    column->addLayout(second);
    return head;
}

QWidget *CallLogPage::buildCalls()
{
    auto *page = new QWidget(this);
    m_filters = new CallFilterBar(m_desk, page);
    m_callTable = makeTable("calls", tr("Calls"), m_calls, page);
    // A moment, its direction, a number, how long it was and the ticket are never cut.
    m_callRoom = fitAsItFills(m_callTable, int(CallColumn::Gist), {0, 148, 0, 0, 116, 0, 200, 0, 96, 56});
    m_noCalls = new EmptyPage(tr("No calls yet"), tr("Calls are here as soon as somebody talks."), page);
    m_noCalls->setDrawingShown(false);
    m_callStack = new QStackedWidget(page);
    m_callStack->addWidget(m_callTable);
    m_callStack->addWidget(m_noCalls);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *filters = new QVBoxLayout;
    filters->setContentsMargins(Space::L, Space::S, Space::L, Space::S);
    filters->addWidget(m_filters);
    column->addLayout(filters);
    m_callStack->setContentsMargins(Space::S, 0, 0, 0); // the columns begin where the title does
    column->addWidget(m_callStack, 1);
    connect(m_callTable, &QTableView::doubleClicked, this, &CallLogPage::openCall);
    connect(m_callTable, &QTableView::customContextMenuRequested, this, &CallLogPage::showCallMenu);
    return page;
}

QWidget *CallLogPage::buildCallBacks()
{
    m_callBackTable = makeTable("callBacks", tr("Call-backs"), m_callBacks, this);
    m_callBackTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_callBackRoom = fitAsItFills(m_callBackTable, int(CallBackColumn::Reason), {0, 148, 0, 0, 200, 112, 64});
    auto *none = new EmptyPage(
        tr("Nobody waits for a call-back"), tr("“Call back later” beside Talk to the customer notes one."), this);
    none->setDrawingShown(false);
    m_callBackStack = new QStackedWidget(this);
    m_callBackStack->addWidget(m_callBackTable);
    m_callBackStack->addWidget(none);
    connect(m_callBackTable, &QTableView::doubleClicked, this, &CallLogPage::openCallBack);
    connect(m_callBackTable, &QTableView::customContextMenuRequested, this, &CallLogPage::showCallBackMenu);
    m_callBackStack->setContentsMargins(Space::S, 0, 0, 0);
    return m_callBackStack;
}

void CallLogPage::showLog()
{
    m_fixedTitle.clear();
    m_tabs->setCurrentIndex(CallsTab);
    showState();
    m_callTable->setFocus();
}

void CallLogPage::showCalls(const QString &title, const CallFilter &filter)
{
    m_fixedTitle = title;
    m_tabs->setCurrentIndex(CallsTab);
    m_filters->setFilter(filter);
    m_callTable->setFocus();
}

void CallLogPage::showCallBacks()
{
    m_tabs->setCurrentIndex(CallBacksTab);
    m_callBackTable->setFocus();
}

void CallLogPage::showTab(int tab)
{
    m_pages->setCurrentIndex(tab);
    showState();
}

void CallLogPage::showState()
{
    const bool calls = m_pages->currentIndex() == CallsTab;
    const bool everything = m_filters->filter() == CallFilter();
    const int count = m_calls->rowCount();
    m_title->setText(!calls ? tr("Call-backs") : m_fixedTitle.isEmpty() ? tr("Call log") : m_fixedTitle);
    const QLocale locale;
    m_total->setText(!calls        ? countWords(m_callBacks->rowCount(), locale)
            : m_calls->isLoading() ? QString()
            : m_calls->hasMore()   ? tr("the newest %1").arg(locale.toString(count))
                                   : locale.toString(count));
    m_export->setVisible(calls);
    m_export->setEnabled(count > 0);
    m_allHandled->setVisible(calls && !m_calls->missedCalls().isEmpty());
    if (m_calls->fault()) {
        const Trouble trouble = words(*m_calls->fault());
        m_noCalls->setWords(trouble.fact, trouble.sentence);
    } else if (everything) {
        m_noCalls->setWords(tr("No calls yet"), tr("Calls are here as soon as somebody talks."));
    } else {
        m_noCalls->setWords(tr("No call is like that"), tr("Take one of the filters away: Esc clears them all."));
    }
    m_callStack->setCurrentIndex(count > 0 || m_calls->isLoading() ? 0 : 1);
    m_callBackStack->setCurrentIndex(m_callBacks->rowCount() > 0 ? 0 : 1);
}

const CallRow *CallLogPage::chosenCall() const
{
    const QModelIndex index = m_callTable->currentIndex();
    return index.isValid() ? &m_calls->rowAt(index.row()) : nullptr;
}

const CallBackRow *CallLogPage::chosenCallBack() const
{
    const QModelIndex index = m_callBackTable->currentIndex();
    return index.isValid() ? &m_callBacks->rowAt(index.row()) : nullptr;
}

void CallLogPage::openCall()
{
    if (const CallRow *row = chosenCall(); row && row->call.ticket)
        Q_EMIT ticketWanted(row->call.ticket);
}

void CallLogPage::openCallBack()
{
    if (const CallBackRow *row = chosenCallBack(); row && row->callBack.ticket)
        Q_EMIT ticketWanted(row->callBack.ticket);
}

bool CallLogPage::pressedCalls(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCall();
        return true;
    case Qt::Key_C:
        callAgain();
        return true;
    case Qt::Key_H:
        markChosenHandled();
        return true;
    default:
        return false;
    }
}

bool CallLogPage::pressedCallBacks(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCallBack();
        return true;
    case Qt::Key_C:
        dialCallBack();
        return true;
    case Qt::Key_D:
        settle(CallBackState::Done);
        return true;
    default:
        return false;
    }
}

bool CallLogPage::eventFilter(QObject *watched, QEvent *event)
{
    // Before the table takes a letter for the beginning of a row's text.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool bare = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (bare && (watched == m_callTable ? pressedCalls(key->key()) : pressedCallBacks(key->key())))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CallLogPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Calls that came one by one while nobody looked may need more room than the first had.
    fitColumns(m_callTable, m_callRoom);
    fitColumns(m_callBackTable, m_callBackRoom);
}

void CallLogPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_filters->filter() == CallFilter())
        return QWidget::keyPressEvent(event);
    m_fixedTitle.clear();
    m_filters->clear();
}

} // namespace Earshot
