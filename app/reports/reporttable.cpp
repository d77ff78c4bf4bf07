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
    FigureDelegate(const ReportModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
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
        drawLine(painter, styled.rect.adjusted(Space::S, 0, -Space::S, 0), styled.text,
            theme.font(total ? TypeRole::BaseStrong : TypeRole::Base), theme.color(color),
            index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight);
        if (styled.state & QStyle::State_HasFocus)
            drawFocusRing(painter, styled.rect, theme);
    }

private:
    const ReportModel &m_model;
};

} // namespace

ReportTable::ReportTable(ReportModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new FigureDelegate(model, this));
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
    horizontalHeader()->setFixedHeight(theme.extent(28));
    // Every column as wide as its words; what is left goes to all of them, so that figures stand apart.
    QList<int> widths;
    int wanted = 0;
    int shown = 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        int width
            = Earshot::lineWidth(m_model.headerData(column, Qt::Horizontal).toString(), theme.font(TypeRole::Meta));
        for (int row = 0; row < m_model.rowCount(); ++row)
            width = qMax(width,
                Earshot::lineWidth(m_model.index(row, column).data().toString(),
                    theme.font(m_model.isTotal(row) ? TypeRole::BaseStrong : TypeRole::Base)));
        widths << (column == 0 ? qBound(theme.extent(96), width, theme.extent(240)) : width) + 2 * Space::S + 2;
        if (!isColumnHidden(column)) {
            wanted += widths.last();
            ++shown;
        }
    }
    // A long name gives way before a figure does.
    const int least = theme.extent(96) + 2 * Space::S;
    if (const int missing = wanted - viewport()->width(); missing > 0 && !widths.isEmpty()) {
        const int given = qBound(0, missing, widths.first() - least);
        widths.first() -= given;
        wanted -= given;
    }
    m_scrolls = wanted > viewport()->width();
    const int spare = shown > 0 ? qMax(0, (viewport()->width() - wanted) / shown) : 0;
    if (!widths.isEmpty() && spare > 0)
        widths.first() += viewport()->width() - wanted - spare * shown; // what cannot be shared evenly
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column) + spare);
    updateGeometry();
}

QSize ReportTable::sizeHint() const
{
    const Theme theme = Theme::of(this);
    const int rows = qMin(m_model.rowCount(), MostRowsShown);
    const int bar = m_scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    return {theme.extent(480), theme.extent(28) * (rows + 1) + bar + 2};
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
