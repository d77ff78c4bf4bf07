// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reporttable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include "reports/chartview.h"
#include "reports/reportmodel.h"
#include "shell/look.h"
#include "shell/paint.h"

namespace Earshot
{

namespace
{

/// Rows beyond this scroll: more would push the window apart.
constexpr int MostRowsShown = 14;

class FigureDelegate final : public QStyledItemDelegate
{
public:
    FigureDelegate(const ReportModel &model, ReportTable *table)
        : QStyledItemDelegate(table)
        , m_model(model)
        , m_table(*table)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem styled = option;
        initStyleOption(&styled, index);
        const Theme theme = Theme::of(styled.widget);
        const DirectionScope scope(painter, styled.direction);
        const bool total = m_model.isTotal(index.row());
        painter->fillRect(styled.rect,
            theme.color(styled.state & QStyle::State_Selected ? Token::AccentSoft
                    : styled.state & QStyle::State_MouseOver  ? Token::Hover
                                                              : Token::Surface));
        if (total)
            drawHairline(painter, styled.rect, Qt::TopEdge, theme.color(Token::Line));
        const Token color = m_model.opened(index) ? Token::AccentText
            : index.data(TooFewRole).toBool()     ? Token::Text2
                                                  : Token::Text;
        drawLine(painter, styled.rect.adjusted(m_table.padding(), 0, -m_table.padding(), 0), styled.text,
            theme.font(total ? TypeRole::BaseStrong : TypeRole::Base), theme.color(color),
            index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight);
        if (styled.state & QStyle::State_HasFocus)
            drawFocusRing(painter, styled.rect, theme);
    }

private:
    const ReportModel &m_model;
    const ReportTable &m_table;
};

/// Where the columns are narrow a heading stands on two lines.
class Header final : public QHeaderView
{
public:
    explicit Header(ReportTable *table)
        : QHeaderView(Qt::Horizontal, table)
        , m_table(*table)
    {
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        option->text = headingOf(section);
    }
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        if (!m_table.isTight())
            return QHeaderView::paintSection(painter, rect, section);
        QStyleOptionHeader ground;
        initStyleOption(&ground);
        ground.rect = rect;
        ground.section = section;
        style()->drawControl(QStyle::CE_HeaderSection, &ground, painter, this);
        const Theme theme = Theme::of(this);
        const QStringList lines = inTwoLines(headingOf(section));
        const int height = theme.lineHeight(TypeRole::Meta);
        // At the foot, where the figures begin.
        QRect line = rect.adjusted(m_table.padding(), 0, -m_table.padding(), -Space::Xs);
        line.setTop(line.bottom() + 1 - height * int(lines.size()));
        line.setHeight(height);
        const DirectionScope scope(painter, layoutDirection());
        for (const QString &words : lines) {
            drawLine(painter, line, words, theme.font(TypeRole::Meta), theme.color(Token::Text2),
                section == 0 ? Qt::AlignLeft : Qt::AlignRight);
            line.translate(0, height);
        }
    }

private:
    QString headingOf(int section) const
    {
        return model()->headerData(section, Qt::Horizontal, HeadingRole).toString();
    }

    const ReportTable &m_table;
};

} // namespace

QStringList inTwoLines(const QString &heading)
{
    qsizetype best = -1;
    for (qsizetype i = heading.indexOf(u' '); i >= 0; i = heading.indexOf(u' ', i + 1)) {
        if (best < 0 || qMax(i, heading.size() - i) < qMax(best, heading.size() - best))
            best = i;
    }
    return best < 0 ? QStringList{heading} : QStringList{heading.left(best), heading.mid(best + 1)};
}

ReportTable::ReportTable(ReportModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new FigureDelegate(model, this));
    setHorizontalHeader(new Header(this));
    setAccessibleName(tr("Report table"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setGround(this, Token::Surface); // beside and below the cells it shows
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(40);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (m_model.opened(index))
            Q_EMIT figureOpened(index);
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &ReportTable::arrange);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ReportTable::arrange);
    arrange();
}

void ReportTable::showColumns(const QList<int> &columns)
{
    for (int column = 1; column < m_model.columnCount(); ++column)
        setColumnHidden(column, !columns.contains(column));
    arrange();
}

void ReportTable::arrange()
{
    const Theme theme = Theme::of(this);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(theme.extent(28));
    // Whether it has scroll bars is decided here: left to Qt, one comes for a moment while the columns change, takes
    // from the room, goes, and so on for ever.
    const bool isTall = m_model.rowCount() > MostRowsShown;
    setVerticalScrollBarPolicy(isTall ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const int room = viewport()->width();
    const auto wantedBy = [this](const QList<int> &widths) {
        int wanted = 0;
        for (int column = 0; column < widths.size(); ++column)
            wanted += isColumnHidden(column) ? 0 : widths.at(column);
        return wanted;
    };
    m_tight = false;
    QList<int> widths = widthsFor(room);
    m_tight = wantedBy(widths) > room;
    if (m_tight)
        widths = widthsFor(room);
    horizontalHeader()->setFixedHeight(headHeight());
    const int wanted = wantedBy(widths);
    m_scrolls = wanted > room;
    // One has to scroll anyway: then the names are whole, as far as figures are still seen beside them.
    if (m_scrolls && !widths.isEmpty())
        widths.first() = qMax(widths.first(), qMin(nameWidth(), room / 2));
    setHorizontalScrollBarPolicy(m_scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    // What is left goes to all of them, so that figures stand apart.
    const int shown = int(widths.size()) - horizontalHeader()->hiddenSectionCount();
    const int spare = shown > 0 ? qMax(0, (room - wanted) / shown) : 0;
    if (!widths.isEmpty() && spare > 0)
        widths.first() += room - wanted - spare * shown; // what cannot be shared evenly
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column) + spare);
    updateGeometry();
}

/// Every column as wide as its words. A long name gives way before a figure does.
QList<int> ReportTable::widthsFor(int room) const
{
    const Theme theme = Theme::of(this);
    const int around = 2 * padding() + 2;
    QList<int> widths;
    int wanted = 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString heading = m_model.headerData(column, Qt::Horizontal, HeadingRole).toString();
        int width = 0;
        for (const QString &line : m_tight ? inTwoLines(heading) : QStringList{heading})
            width = qMax(width, Earshot::lineWidth(line, theme.font(TypeRole::Meta)));
        for (int row = 0; row < m_model.rowCount(); ++row)
            width = qMax(width,
                Earshot::lineWidth(m_model.index(row, column).data().toString(),
                    theme.font(m_model.isTotal(row) ? TypeRole::BaseStrong : TypeRole::Base)));
        widths << (column == 0 ? qBound(leastName(), width, theme.extent(240)) : width) + around;
        wanted += isColumnHidden(column) ? 0 : widths.last();
    }
    if (const int missing = wanted - room; missing > 0 && !widths.isEmpty())
        widths.first() -= qBound(0, missing, widths.first() - leastName() - around);
    return widths;
}

int ReportTable::nameWidth() const
{
    const Theme theme = Theme::of(this);
    int width = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        width = qMax(width,
            Earshot::lineWidth(m_model.index(row, 0).data().toString(),
                theme.font(m_model.isTotal(row) ? TypeRole::BaseStrong : TypeRole::Base)));
    return qMin(width, theme.extent(240)) + 2 * padding() + 2;
}

int ReportTable::padding() const
{
    return m_tight ? Space::Xs : Space::S;
}

int ReportTable::leastName() const
{
    return Theme::of(this).extent(m_tight ? 64 : 96);
}

int ReportTable::headHeight() const
{
    const Theme theme = Theme::of(this);
    return m_tight ? 2 * theme.lineHeight(TypeRole::Meta) + Space::S : theme.extent(28);
}

QSize ReportTable::sizeHint() const
{
    const Theme theme = Theme::of(this);
    const int rows = qMin(m_model.rowCount(), MostRowsShown);
    const int bar = m_scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    return {theme.extent(480), headHeight() + theme.extent(28) * rows + bar + 2};
}

QSize ReportTable::minimumSizeHint() const
{
    return {Theme::of(this).extent(240), sizeHint().height()};
}

void ReportTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (enter && m_model.opened(currentIndex())) {
        Q_EMIT figureOpened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ReportTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const bool opens = m_model.opened(indexAt(event->position().toPoint())).has_value();
    viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ReportTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void ReportTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        arrange();
}

} // namespace Earshot
