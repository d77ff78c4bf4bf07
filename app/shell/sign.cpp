// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sign.h"

#include <QEvent>
#include <QPainter>

#include "shell/paint.h"

namespace Earshot
{

namespace
{

constexpr int Side = 16;
constexpr int Picture = 14;

} // namespace

Sign::Sign(IconName name, Token color, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_color(color)
{
    fit();
}

void Sign::set(IconName name, Token color)
{
    m_name = name;
    m_color = color;
    update();
}

void Sign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    drawIcon(&painter, rect(), m_name, theme.color(m_color), theme.extent(Picture));
}

void Sign::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

void Sign::fit()
{
    const int side = Theme::of(this).extent(Side);
    setFixedSize(side, side);
}

} // namespace Earshot
