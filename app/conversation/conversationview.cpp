// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/conversationview.h"

#include "earshot/desk/desk.h"
#include "earshot/domain/folding.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include "conversation/conversationmodel.h"
#include "conversation/entryfiles.h"
#include "conversation/entrywords.h"
#include "conversation/selectioneditor.h"
#include "shell/look.h"
#include "shell/paint.h"

namespace Earshot
{

namespace
{

constexpr int EstimateFrom = 100; ///< entries; below, all are laid out at once

} // namespace

class EntryItemDelegate final : public QStyledItemDelegate
{
public:
    explicit EntryItemDelegate(ConversationView &view)
        : QStyledItemDelegate(&view)
        , m_view(view)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        m_view.paintEntry(painter, option.rect, index.row());
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {m_view.viewport()->width(), m_view.m_layouts.height(index.row())};
    }

private:
    ConversationView &m_view;
};

ConversationView::ConversationView(Desk &desk, ConversationModel &model, QWidget *parent)
    : QListView(parent)
    , m_desk(desk)
    , m_model(model)
    , m_layouts(desk, model)
    , m_files(new EntryFiles(desk, *this))
{
    setAccessibleName(tr("Conversation"));
    setFrameShape(NoFrame);
    setGround(this, Token::Window);
    setItemDelegate(new EntryItemDelegate(*this));
    setModel(&model);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setUniformItemSizes(false);
    setResizeMode(Fixed);
    verticalScrollBar()->setSingleStep(24);

    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        closeEditor();
        m_layouts.clear();
        m_hot = {};
        m_pressed = {};
        m_ringTarget = -1;
        m_startKey = -1;
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        for (int row = first.row(); row <= last.row(); ++row)
            m_layouts.drop(m_model.entry(row).key());
        m_hot = {};
        relayoutKeeping(-1);
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] {
        m_hot = {};
        relayoutKeeping(-1);
        // The only entry was moved away and is back: the keys are on it again.
        if (hasFocus() && !currentIndex().isValid())
            setCurrentIndex(m_model.index(m_model.isNewestFirst() ? 0 : m_model.rowCount() - 1));
    });
    connect(&m_layouts, &EntryLayouts::ready, this, [this](qint64 key) {
        if (key == m_editorKey)
            closeEditor();
        m_hot = {};
        if (const int row = m_model.rowOf(key); row >= 0 && viewport()->rect().intersects(rowRect(row)))
            (void)m_layouts.layout(row);
        relayoutKeeping(-1);
        if (m_startPending)
            showStart();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        // Whoever has scrolled is not taken back to the start when the window finds its size.
        m_startPending = m_startPending && (m_settling || m_starting);
        settle();
    });
    connect(m_files, &EntryFiles::said, this, &ConversationView::said);
    connect(m_files, &EntryFiles::textRead, this, [this](qint64 key, qint64 attachment, const QString &text) {
        if (const int row = m_model.rowOf(key); row >= 0)
            changeState(row, [attachment, text](EntryState &state) { state.shownFiles.insert(attachment, text); });
    });
}

ConversationView::~ConversationView() = default;

const EntryLayout &ConversationView::layoutOf(int row) const
{
    return const_cast<EntryLayouts &>(m_layouts).layout(row);
}

QRect ConversationView::rowRect(int row) const
{
    return visualRect(m_model.index(row));
}

void ConversationView::paintEntry(QPainter *painter, const QRect &rect, int row) const
{
    const Entry &entry = m_model.entry(row);
    EntryLooks looks;
    looks.hotTarget = m_hot.row == row ? m_hot.target : -1;
    const bool current = currentIndex().row() == row && hasFocus();
    looks.ringTarget = current ? m_ringTarget : -1;
    looks.ringCard = current && m_ringTarget < 0 && property("keyboard").toBool();
    const EntryLayout &layout = layoutOf(row);
    if (m_editor && entry.key() == m_editorKey && m_editorPart < int(layout.parts().size()))
        looks.overlaid = &layout.parts().at(size_t(m_editorPart));
    looks.marks = m_find.isEmpty() ? m_marks : QStringList{m_find};
    const Agent *own = m_desk.catalog().agent(m_desk.agent());
    looks.ownName = own ? own->name : QString();
    drawEntry(painter, rect, entry, layout, m_layouts.theme(), layoutDirection(), m_desk.now().toLocalTime(), QLocale(),
        looks);
}

void ConversationView::resizeEvent(QResizeEvent *event)
{
    const QScopedValueRollback starting(m_starting, true);
    QListView::resizeEvent(event);
    relayoutKeeping(-1);
    if (m_startPending)
        showStart();
}

void ConversationView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange) {
        closeEditor();
        relayoutKeeping(-1);
    }
}

/// Lays out what is on the screen and one screen ahead, and keeps what the reader looks at where it is.
void ConversationView::settle()
{
    if (m_settling || m_model.rowCount() == 0)
        return;
    const QModelIndex top = indexAt(QPoint(viewport()->width() / 2, 1));
    measureAround(top.isValid() ? top.row() : 0);
}

void ConversationView::measureAround(int row)
{
    bool changed = false;
    int height = -viewport()->height();
    const auto measure = [this, &changed](int at) {
        const int before = m_layouts.height(at);
        const int now = m_layouts.layout(at).height();
        changed = changed || before != now;
        return now;
    };
    for (int at = row; at < m_model.rowCount() && height < 2 * viewport()->height(); ++at)
        height += measure(at);
    height = 0;
    for (int at = row - 1; at >= 0 && height < viewport()->height(); --at)
        height += measure(at);
    if (changed)
        relayoutKeeping(row);
}

void ConversationView::relayout()
{
    if (viewport()->width() < 50)
        return;
    m_layouts.setLook(viewport()->width(), Theme::of(this));
    if (m_model.rowCount() <= EstimateFrom) {
        for (int row = 0; row < m_model.rowCount(); ++row)
            (void)m_layouts.layout(row);
    }
    doItemsLayout();
    placeEditor();
    viewport()->update();
}

/// Lays out anew; the row (or the one at the top) stays where it is on the screen.
void ConversationView::relayoutKeeping(int row)
{
    if (m_settling)
        return;
    m_settling = true;
    const bool atEnd = verticalScrollBar()->maximum() > 0
        && verticalScrollBar()->value() == verticalScrollBar()->maximum() && !m_model.isNewestFirst();
    if (row < 0)
        row = indexAt(QPoint(viewport()->width() / 2, 1)).row();
    const int before = row >= 0 ? rowRect(row).top() : 0;
    relayout();
    if (atEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else if (row >= 0 && row < m_model.rowCount())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rowRect(row).top() - before);
    m_settling = false;
}

void ConversationView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    m_layouts.setLook(viewport()->width(), Theme::of(this));
    measureAround(index.row());
    // An entry taller than the window shows its beginning.
    if (hint == EnsureVisible && rowRect(index.row()).height() > viewport()->height()) {
        if (!rowRect(index.row()).intersects(viewport()->rect()))
            QListView::scrollTo(index, PositionAtTop);
        return;
    }
    QListView::scrollTo(index, hint);
}

void ConversationView::showStart()
{
    const QScopedValueRollback starting(m_starting, true);
    m_startPending = true;
    relayoutKeeping(-1);
    const int unread = m_model.unreadRow();
    if (const int kept = m_startKey < 0 ? -1 : m_model.rowOf(m_startKey); kept >= 0 && unread < 0) {
        // Qt scrolls to the current entry: not to the one that is cut off at the top.
        setCurrentIndex(m_model.index(m_startOffset > 0 ? qMin(kept + 1, m_model.rowCount() - 1) : kept));
        measureAround(kept);
        QListView::scrollTo(m_model.index(kept), PositionAtTop);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + m_startOffset);
        return settle();
    }
    const int newest = m_model.isNewestFirst() ? 0 : m_model.rowCount() - 1;
    const int row = unread >= 0 ? unread : newest;
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row));
    measureAround(row);
    const bool fits = rowRect(row).height() <= viewport()->height();
    QListView::scrollTo(
        m_model.index(row), unread >= 0 || !fits || m_model.isNewestFirst() ? PositionAtTop : PositionAtBottom);
    settle();
}

void ConversationView::showEntry(int row)
{
    m_startPending = false;
    setCurrentIndex(m_model.index(row));
    measureAround(row);
    const bool fits = rowRect(row).height() <= viewport()->height();
    QListView::scrollTo(m_model.index(row), fits ? EnsureVisible : PositionAtTop);
    settle();
}

std::pair<qint64, int> ConversationView::place() const
{
    const QModelIndex top = indexAt(QPoint(viewport()->width() / 2, 1));
    if (!top.isValid())
        return {-1, 0};
    return {m_model.entry(top.row()).key(), -visualRect(top).top()};
}

void ConversationView::showStartAt(qint64 key, int offset)
{
    m_startKey = key;
    m_startOffset = offset;
    showStart();
}

void ConversationView::changeState(int row, const std::function<void(EntryState &)> &change)
{
    closeEditor();
    const qint64 key = m_model.entry(row).key();
    change(m_layouts.state(key));
    m_layouts.drop(key);
    (void)m_layouts.layout(row);
    m_hot = {};
    m_startPending = false;
    relayoutKeeping(row);
}

bool ConversationView::matches(int row) const
{
    const Entry &entry = m_model.entry(row);
    const QString text = entry.message() ? entry.message()->text : spokenWords(entry, m_desk.now(), QLocale());
    return text.contains(m_find, Qt::CaseInsensitive);
}

void ConversationView::setFind(const QString &text)
{
    m_find = text;
    viewport()->update();
}

void ConversationView::setMarks(const QStringList &marks)
{
    m_marks = marks;
    viewport()->update();
}

int ConversationView::findCount() const
{
    int count = 0;
    for (int row = 0; !m_find.isEmpty() && row < m_model.rowCount(); ++row)
        count += matches(row) ? 1 : 0;
    return count;
}

int ConversationView::findNext(bool forward)
{
    const int rows = m_model.rowCount();
    const int found = findCount();
    for (int step = 1; found > 0 && step <= rows; ++step) {
        const int row = ((currentIndex().row() + (forward ? step : -step)) % rows + rows) % rows;
        if (!matches(row))
            continue;
        // What hides it is opened.
        const Entry &entry = m_model.entry(row);
        if (entry.message() && !saidWords(entry).contains(m_find, Qt::CaseInsensitive)) {
            changeState(row, [](EntryState &state) {
                for (int fold = 0; fold < 50; ++fold)
                    state.openFolds.insert(fold);
                state.asHtml = false;
            });
        }
        setCurrentIndex(m_model.index(row));
        scrollTo(m_model.index(row), PositionAtCenter);
        break;
    }
    viewport()->update();
    return found;
}

void ConversationView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_model.isLoaded() || m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    const Theme theme = Theme::of(this);
    drawLine(&painter, viewport()->rect().adjusted(Space::L, 0, -Space::L, 0), tr("Nothing was written or said yet"),
        theme.font(TypeRole::Base), theme.color(Token::Text2), Qt::AlignCenter);
}

} // namespace Earshot
