// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rowhover.h"

#include <QMouseEvent>
#include <QPaintEvent>
#include <QTableView>
#include <QVariant>

namespace Earshot
{

namespace
{

class RowHover final : public QObject
{
public:
    explicit RowHover(QTableView *view)
        : QObject(view)
        , m_view(view)
    {
        view->setProperty(HoveredRowProperty, -1);
        view->viewport()->setMouseTracking(true);
        view->viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::MouseMove)
            light(m_view->rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
        else if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
            light(-1);
        else if (event->type() == QEvent::Paint)
            paintWholeRows(static_cast<QPaintEvent *>(event)->region().boundingRect());
        return false;
    }

private:
    /// Qt paints the cells that changed; the ring around a row must not be of two moments.
    void paintWholeRows(const QRect &painted)
    {
        QWidget *viewport = m_view->viewport();
        // Asked for once: of a view that is partly covered never more is painted.
        m_asked = !m_asked && painted.width() < viewport->width();
        if (m_asked)
            viewport->update(0, painted.top(), viewport->width(), painted.height());
    }

    void light(int row)
    {
        const int before = m_view->property(HoveredRowProperty).toInt();
        if (before == row)
            return;
        m_view->setProperty(HoveredRowProperty, row);
        for (const int changed : {before, row}) {
            if (changed >= 0)
                m_view->viewport()->update(
                    0, m_view->rowViewportPosition(changed), m_view->viewport()->width(), m_view->rowHeight(changed));
        }
    }

    QTableView *m_view;
    bool m_asked = false;
};

} // namespace

void lightRowUnderPointer(QTableView *view)
{
    new RowHover(view);
}

} // namespace Earshot
