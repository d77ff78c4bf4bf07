// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartfills.h"

#include <QPainter>

#include "shell/look.h"

namespace Earshot
{

QColor inkOf(ChartFill fill, const Theme &theme)
{
    switch (fill) {
    case ChartFill::Solid:
        return theme.color(Token::Chart1);
    case ChartFill::Hatched:
        return theme.color(Token::Chart2);
    case ChartFill::Dotted:
    case ChartFill::Outline:
        break;
    }
    return theme.color(Token::Text2);
}

QBrush brushOf(ChartFill fill, const Theme &theme)
{
    const QColor ink = inkOf(fill, theme);
    switch (fill) {
    case ChartFill::Solid:
        return ink;
    case ChartFill::Hatched:
        return QBrush(ink, Qt::BDiagPattern);
    case ChartFill::Dotted:
        return QBrush(ink, Qt::Dense6Pattern);
    case ChartFill::Outline:
        break;
    }
    return theme.color(Token::Surface);
}

Qt::PenStyle dashOf(ChartFill fill)
{
    switch (fill) {
    case ChartFill::Solid:
        return Qt::SolidLine;
    case ChartFill::Hatched:
        return Qt::DashLine;
    case ChartFill::Dotted:
        return Qt::DotLine;
    case ChartFill::Outline:
        break;
    }
    return Qt::DashDotLine;
}

void drawSwatch(QPainter *painter, const QRect &rect, ChartFill fill, const Theme &theme)
{
    painter->save();
    painter->setPen(fill == ChartFill::Solid ? QPen(Qt::NoPen) : QPen(inkOf(fill, theme), 1));
    painter->setBrush(brushOf(fill, theme));
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace Earshot
