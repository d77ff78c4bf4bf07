// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/steadybar.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <utility>

namespace Earshot
{

namespace
{

class SteadyBar final : public QObject
{
public:
    explicit SteadyBar(QPlainTextEdit *field)
        : QObject(field)
        , m_field(field)
    {
        if (field->lineWrapMode() == QPlainTextEdit::WidgetWidth) {
            field->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
            // The space a line ends with makes the text a little wider than the field: from right to left its letters
            // would begin outside.
            QScrollBar *across = field->horizontalScrollBar();
            connect(across, &QScrollBar::rangeChanged, across, [across] { across->setRange(0, 0); });
            across->setRange(0, 0);
        }
        field->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        field->viewport()->installEventFilter(this);
        connect(field, &QPlainTextEdit::textChanged, this, [this] {
            m_turns = 0;
            decide();
        });
        connect(field->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &SteadyBar::decide);
        decide();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            QMetaObject::invokeMethod(this, &SteadyBar::decide, Qt::QueuedConnection);
        return false;
    }

private:
    /// A bar that is there makes lines, one that goes takes some away. Where a field is as high as its lines, it takes
    /// height away, too, and would be back at once: until somebody types or sizes something it goes twice at most.
    void decide()
    {
        const std::pair sizes(m_field->width(), m_field->window()->size());
        if (std::exchange(m_sizes, sizes) != sizes)
            m_turns = 0;
        const int room = qMax(1, m_field->viewport()->height() / qMax(1, m_field->fontMetrics().lineSpacing()));
        const bool isNeeded = int(m_field->document()->size().height()) > room; // it counts lines
        const bool hasBar = m_field->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOn;
        if (isNeeded == hasBar || (hasBar && ++m_turns > MostTurns))
            return;
        m_field->setVerticalScrollBarPolicy(isNeeded ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    }

    static constexpr int MostTurns = 2;
    QPlainTextEdit *m_field;
    std::pair<int, QSize> m_sizes; ///< of the field with its bar, and of its window
    int m_turns = 0;
};

} // namespace

void keepBarSteady(QPlainTextEdit *field)
{
    if (field->verticalScrollBarPolicy() == Qt::ScrollBarAsNeeded)
        new SteadyBar(field);
}

} // namespace Earshot
