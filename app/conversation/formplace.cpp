// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/formplace.h"

#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>

#include <utility>

#include "shell/look.h"

namespace Earshot
{

namespace
{

constexpr int LeastHeight = 96; ///< two rows of a form: what is written, and something around it

} // namespace

FormPlace::FormPlace(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    // The form stands on the pane's ground, and its fields keep theirs.
    viewport()->setAutoFillBackground(false);
    hide();
}

void FormPlace::setForm(QWidget *form, QWidget *owner)
{
    if (QWidget *before = takeWidget()) {
        before->removeEventFilter(this);
        before->setParent(owner);
        before->hide();
    }
    setVisible(form);
    if (!form)
        return;
    setWidget(form);
    form->installEventFilter(this);
    form->show();
    updateGeometry();
}

int FormPlace::formHeight() const
{
    if (!widget())
        return 0;
    const int wide = qMax(width(), widget()->minimumSizeHint().width());
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(wide) : widget()->sizeHint().height();
}

QSize FormPlace::sizeHint() const
{
    return {widget() ? widget()->sizeHint().width() : 0, formHeight()};
}

QSize FormPlace::minimumSizeHint() const
{
    const int wide = widget() ? widget()->minimumSizeHint().width() : 0;
    return {wide, qMin(formHeight(), Theme::of(this).extent(LeastHeight))};
}

bool FormPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        if (formHeight() > std::exchange(m_height, formHeight()))
            QTimer::singleShot(0, this, &FormPlace::showFoot);
    }
    return QScrollArea::eventFilter(watched, event);
}

/// A form that has grown has its buttons in sight, as far as what is being written is, too.
void FormPlace::showFoot()
{
    QWidget *writing = window()->focusWidget();
    if (!widget() || !writing || !widget()->isAncestorOf(writing))
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    ensureWidgetVisible(writing, 0, 0);
}

void FormPlace::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace Earshot
