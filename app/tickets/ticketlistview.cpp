// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets/ticketlistview.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>
#include <QStyleOption>

#include <utility>

#include "shell/look.h"
#include "shell/paint.h"
#include "shell/roomycolumn.h"
#include "shell/rowhover.h"
#include "shell/times.h"
#include "shell/wording.h"
#include "tickets/ticketlistmodel.h"
#include "tickets/ticketordering.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int designWidths[] = {62, 330, 206, 92, 128, 108, 140, 70, 84};
static_assert(std::size(designWidths) == size_t(TicketColumn::Count));

/// What each can do with where the list is narrow. 0: a number, how late it is and how urgent are never cut.
constexpr int leastDesignWidths[] = {0, TicketDelegate::LeastSubject, 104, 76, 0, 84, 92, 0, 64};
static_assert(std::size(leastDesignWidths) == size_t(TicketColumn::Count));

/// The first heading begins where the words of the rows do, behind the stripe and the dot.
class Header final : public QHeaderView
{
public:
    explicit Header(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const bool first = isRightToLeft() ? rect.right() >= viewport()->width() - 1 : rect.left() <= 0;
        if (!first) {
            QHeaderView::paintSection(painter, rect, section);
            return;
        }
        QRect words = rect;
        takeLeading(words, TicketDelegate::Lead - TicketDelegate::CellPadding, 0, layoutDirection());
        QHeaderView::paintSection(painter, words, section);
        QStyleOption rest;
        rest.initFrom(this);
        rest.rect = QRect(rect.topLeft(), QSize(rect.width() - words.width(), rect.height()));
        if (isRightToLeft())
            rest.rect.moveRight(rect.right());
        style()->drawControl(QStyle::CE_HeaderEmptyArea, &rest, painter, this);
    }
};

/// Room for the longest state one often meets, "late 9 h 59 min", in every language.
int stateWidth(const Theme &theme)
{
    const QDateTime due(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    const QString late = dueWords(due, due.addSecs((23 * 60 + 59) * 60), QLocale()).words;
    const int needed = lineWidth(late, theme.font(TypeRole::MetaStrong)) + 14 + 3 * Space::S;
    return qBound(theme.extent(128), needed, theme.extent(184));
}

} // namespace

TicketListView::TicketListView(TicketListModel &model, std::function<QDateTime()> now, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new TicketDelegate(model, std::move(now), this))
{
    setObjectName(u"tickets"_s);
    setAccessibleName(tr("Tickets"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *header = new Header(this);
    setHorizontalHeader(header);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setFocusPolicy(Qt::NoFocus);
    m_roomy = new RoomyColumn(this, int(TicketColumn::Subject));
    connect(header, &QHeaderView::sectionClicked, this, [this](int section) {
        // Qt turns the arrow at once; the order that is really shown puts it back.
        const auto wanted = orderByColumn(TicketColumn(section), m_order);
        showOrder(m_order);
        if (wanted)
            Q_EMIT orderWanted(*wanted);
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &TicketListView::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &TicketListView::keepChosen);
    connect(&model, &TicketListModel::readOn, this, [this] {
        if (std::exchange(m_markingAll, false))
            selectAll();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &selected) {
        // Assistive technologies select a row without going there.
        const bool isOne = selectionModel()->selectedRows().size() == 1;
        if (!m_byHand && isOne && !selected.isEmpty() && selected.indexes().first().row() != currentIndex().row())
            setCurrentIndex(m_model.index(selected.indexes().first().row(), int(TicketColumn::Subject)));
        // Stripe and ring reach over the cells of a row, of which Qt paints only some anew.
        viewport()->update();
        Q_EMIT markedChanged();
    });
    followChosen();
    lightRowUnderPointer(this);
    connect(this, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT opened(m_model.ticketAt(index)); });
    arrange();
}

void TicketListView::setFullWidth(bool fullWidth)
{
    if (m_fullWidth == fullWidth)
        return;
    if (m_fullWidth)
        m_wideHeader = m_roomy->stateAsWished();
    m_fullWidth = fullWidth;
    arrange();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void TicketListView::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    if (m_fullWidth)
        m_wideHeader = m_roomy->stateAsWished();
    m_compact = compact;
    arrange();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void TicketListView::arrange()
{
    const Theme theme = Theme::of(this);
    m_delegate->setRows(m_fullWidth ? TicketDelegate::Rows::Table
            : m_compact             ? TicketDelegate::Rows::OneLine
                                    : TicketDelegate::Rows::TwoLines);
    const int rowHeight = theme.extent(m_fullWidth ? (m_compact ? 28 : 32) : m_compact ? 32 : 52);
    const int twoLines = theme.lineHeight(TypeRole::Base) + theme.lineHeight(TypeRole::Meta) + 12;
    verticalHeader()->setMinimumSectionSize(10);
    verticalHeader()->setDefaultSectionSize(m_fullWidth || m_compact ? rowHeight : qMax(rowHeight, twoLines));

    QHeaderView *header = horizontalHeader();
    header->setMinimumSectionSize(48);
    header->setStretchLastSection(false);
    header->setSectionsMovable(m_fullWidth);
    m_roomy->setOn(false);
    if (m_fullWidth) {
        if (m_wideHeader.isEmpty() || !header->restoreState(m_wideHeader))
            setDefaultWidths();
        header->setSectionResizeMode(QHeaderView::Interactive);
        header->setSectionResizeMode(int(TicketColumn::Subject), QHeaderView::Fixed);
        m_roomy->wishWhatIs();
        m_roomy->setLeast(leastWidths());
        m_roomy->setOn(true);
    } else {
        for (int column = 0; column < int(TicketColumn::Count); ++column) {
            setColumnHidden(column, column != int(TicketColumn::Subject) && column != int(TicketColumn::Waiting));
        }
        const int subject = header->visualIndex(int(TicketColumn::Subject));
        const int waiting = header->visualIndex(int(TicketColumn::Waiting));
        if (subject > waiting)
            header->swapSections(subject, waiting);
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setSectionResizeMode(int(TicketColumn::Subject), QHeaderView::Stretch);
        header->resizeSection(int(TicketColumn::Waiting), stateWidth(theme));
    }
    showOrder(m_order);
    viewport()->update();
}

void TicketListView::setDefaultWidths()
{
    const Theme theme = Theme::of(this);
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < int(TicketColumn::Count); ++column) {
        header->moveSection(header->visualIndex(column), column);
        setColumnHidden(column, false);
        header->resizeSection(column, theme.extent(designWidths[column]));
    }
    // A number is never cut: it is what people name a ticket by.
    const int number = Earshot::lineWidth(u"#000000"_s, theme.font(TypeRole::Base)) + TicketDelegate::Lead
        + TicketDelegate::CellPadding + Space::S;
    const auto atLeast = [header, &theme](TicketColumn column, int width) {
        header->resizeSection(int(column), qMax(width, theme.extent(designWidths[int(column)])));
    };
    atLeast(TicketColumn::Number, number);
    // Nor is how late it is, or how urgent.
    atLeast(TicketColumn::Due, stateWidth(theme) + TicketDelegate::CellPadding);
    int priority = 0;
    for (int i = 0; i <= int(Priority::Urgent); ++i)
        priority = qMax(priority, Earshot::lineWidth(words(Priority(i)), theme.font(TypeRole::BaseStrong)));
    atLeast(TicketColumn::Priority, priority + 2 * TicketDelegate::CellPadding);
}

QList<int> TicketListView::leastWidths() const
{
    const Theme theme = Theme::of(this);
    QList<int> widths;
    for (const int width : leastDesignWidths)
        widths << theme.extent(width);
    return widths;
}

void TicketListView::showOrder(TicketOrder order)
{
    m_order = order;
    const auto [column, direction] = columnOf(order);
    horizontalHeader()->setSortIndicatorShown(column != TicketColumn::Count);
    if (column != TicketColumn::Count)
        horizontalHeader()->setSortIndicator(int(column), direction);
}

TicketId TicketListView::chosen() const
{
    return m_chosen;
}

QList<TicketId> TicketListView::marked() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QList<TicketId> tickets;
    for (const int row : std::as_const(rows))
        tickets << m_model.rowAt(row).ticket.id;
    return tickets;
}

bool TicketListView::choose(TicketId ticket)
{
    const int row = m_model.rowOf(ticket);
    if (row < 0) {
        // It may come; until then no other row is marked as the one that is read.
        if (currentIndex().isValid())
            m_leftRow = currentIndex().row();
        m_chosen = ticket;
        selectionModel()->clear();
        return false;
    }
    const int column = int(TicketColumn::Subject);
    setCurrentIndex(m_model.index(row, column)); // also where Shift and an arrow go on from
    selectionModel()->select(
        m_model.index(row, column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(m_model.index(row, column));
    return true;
}

void TicketListView::chooseNext(int step)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const int present = currentIndex().isValid() ? currentIndex().row() : m_leftRow - (step > 0 ? 1 : 0);
    choose(m_model.rowAt(qBound(0, present + step, rows - 1)).ticket.id);
}

void TicketListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    const TicketId ticket = m_model.ticketAt(current);
    if (m_leaving || !ticket)
        return;
    // Qt makes the first row current when the focus comes, without selecting it; what is shown is marked.
    if (!m_byHand && !selectionModel()->isSelected(current))
        selectionModel()->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (ticket == m_chosen)
        return;
    m_chosen = ticket;
    Q_EMIT chosenChanged(ticket);
}

void TicketListView::mousePressEvent(QMouseEvent *event)
{
    const QScopedValueRollback byHand(m_byHand, true);
    m_markingAll = false;
    QTableView::mousePressEvent(event);
}

void TicketListView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (!indexAt(event->pos()).isValid())
            return;
        Q_EMIT menuWanted(event->globalPos());
    } else if (currentIndex().isValid()) {
        Q_EMIT menuWanted(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
    }
}

void TicketListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        arrange();
}

void TicketListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    // A page that fits on a tall screen leaves no scrolling that would fetch the next one.
    if (verticalScrollBar()->maximum() == 0 && m_model.canFetchMore({}))
        m_model.fetchMore({});
}

QMenu *TicketListView::columnsMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Columns"), parent);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (int column = 0; column < int(TicketColumn::Count); ++column) {
            QAction *box = menu->addAction(m_model.headerData(column, Qt::Horizontal).toString());
            box->setCheckable(true);
            box->setChecked(!isColumnHidden(column));
            box->setEnabled(m_fullWidth && column != int(TicketColumn::Subject));
            connect(box, &QAction::toggled, this, [this, column](bool on) {
                setColumnHidden(column, !on);
                m_roomy->fit();
            });
        }
    });
    return menu;
}

void TicketListView::saveLayout(QSettings &settings) const
{
    settings.setValue(u"tickets/columns"_s, m_fullWidth ? m_roomy->stateAsWished() : m_wideHeader);
    const int top = rowAt(0);
    settings.setValue(u"tickets/firstShown"_s, top > 0 ? m_model.rowAt(top).ticket.id.value : 0);
}

void TicketListView::restoreLayout(const QSettings &settings)
{
    m_wideHeader = settings.value(u"tickets/columns"_s).toByteArray();
    m_firstShown = TicketId{settings.value(u"tickets/firstShown"_s).toLongLong()};
    if (m_firstShown)
        connect(&m_model, &TicketListModel::filled, this, &TicketListView::restoreScroll, Qt::SingleShotConnection);
    if (m_fullWidth)
        arrange();
}

} // namespace Earshot
