// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyleOptionViewItem>

#include "shell/theme.h"

/// What delegates and painted widgets share. Rects given here are already where they shall be on the screen: mirror
/// yours with QStyle::visualRect, and leave alignments logical (QPainter mirrors AlignLeft itself).
namespace Earshot
{

/// A filled rounded box with a border inside its edge; an invalid colour leaves that part out.
void drawBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border = QColor(),
    double radius = Radius::Card, double borderWidth = 1);

/// The soft shadow of what floats over a window (palette, inbound card); paint it before the card, and leave it 20 px.
void drawFloatingShadow(QPainter *painter, const QRect &card, const Theme &theme);

/// The focus ring: 2 px of the accent inside the edge. With `gap`, 1 px of it between ring and fill (filled buttons).
void drawFocusRing(QPainter *painter, const QRect &rect, const Theme &theme, double radius = Radius::Control,
    const QColor &gap = QColor());

/// One pixel along an edge of `rect`, filled, so that it stays sharp at every scale.
void drawHairline(QPainter *painter, const QRect &rect, Qt::Edge edge, const QColor &color);

enum class Elide { End, Middle, None };

/// One line of plain text in its own direction, at the leading side (or the side `alignment` says, logically),
/// centred vertically, shortened with an ellipsis. Answers the width it took.
int drawLine(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
    Qt::Alignment alignment = Qt::AlignLeft, Elide elide = Elide::End);

/// The same with some letters, at these places, in the other font and colour.
int drawMarkedLine(QPainter *painter, const QRect &rect, const QString &text, const QList<int> &places,
    const QFont &font, const QColor &color, const QFont &markedFont, const QColor &markedColor,
    Qt::LayoutDirection direction);

/// Width a line of text takes with drawLine, before it is shortened.
int lineWidth(const QString &text, const QFont &font);

/// Sets the painter's layout direction (it is "auto" at first, and texts then go to their own side) for one scope.
class DirectionScope
{
public:
    DirectionScope(QPainter *painter, Qt::LayoutDirection direction);
    ~DirectionScope();
    Q_DISABLE_COPY_MOVE(DirectionScope)

private:
    QPainter *m_painter;
    Qt::LayoutDirection m_before;
};

/// The text without signs that turn single letters around: nobody's name reads from the wrong end. Isolates stay, by
/// which our own sentences keep a name in its order.
QString unturned(QString text);

/// The text as drawText shall get it on a line of this direction: isolated when any of it runs the other way, and
/// unturned.
QString inOwnDirection(const QString &text, Qt::LayoutDirection line);

/// A text of another writing direction (a name, a number, an address) inside a sentence keeps its order.
QString isolated(const QString &text);

/// Takes the next `width` pixels from the leading side of `rest` (which shrinks, with `gap` between) in the painter's
/// layout direction: rows are laid out by taking from both ends.
QRect takeLeading(QRect &rest, int width, int gap, Qt::LayoutDirection direction);
QRect takeTrailing(QRect &rest, int width, int gap, Qt::LayoutDirection direction);

/// Ground of a list or table row: selection with its leading stripe, hover, the ring of the current row, and the
/// hairline below where `ruled`. For a table cell it draws that cell's share of the whole row.
void drawRowGround(QPainter *painter, const QStyleOptionViewItem &option, bool ruled = true);

/// Ground of a row in a list of places (navigation, settings): the selected one is neutral and rounded.
void drawPlaceGround(QPainter *painter, const QStyleOptionViewItem &option);

/// Grey bars in the shape of a two-line row, while its words are on their way.
void drawPlaceholderRow(QPainter *painter, const QRect &rect, const Theme &theme, Qt::LayoutDirection direction);

} // namespace Earshot
