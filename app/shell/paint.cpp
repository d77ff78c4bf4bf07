// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/paint.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainterPath>
#include <QTableView>
#include <QTextLayout>
#include <QTreeView>

#include <algorithm>
#include <cmath>

#include "shell/rowhover.h"

namespace Earshot
{

void drawBox(
    QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border, double radius, double borderWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (fill.isValid()) {
        painter->setBrush(fill);
        painter->drawRoundedRect(rect, radius, radius);
    }
    if (border.isValid()) {
        // A frame filled between two edges, not a stroked line: it keeps its width at 125 and 150 %.
        QPainterPath frame;
        frame.setFillRule(Qt::OddEvenFill);
        frame.addRoundedRect(rect, radius, radius);
        const double inner = qMax(0.0, radius - borderWidth);
        frame.addRoundedRect(rect.adjusted(borderWidth, borderWidth, -borderWidth, -borderWidth), inner, inner);
        painter->setBrush(border);
        painter->drawPath(frame);
    }
    painter->restore();
}

void drawFloatingShadow(QPainter *painter, const QRect &card, const Theme &theme)
{
    constexpr int Reach = 16;
    constexpr int Drop = 4;
    const QColor veil(0, 0, 0, theme.isDark() ? 12 : 5);
    for (int i = Reach; i > 0; --i)
        drawBox(painter, card.adjusted(-i, Drop - i, i, Drop + i), veil, QColor(), Radius::Floating + i);
}

void drawFocusRing(QPainter *painter, const QRect &rect, const Theme &theme, double radius, const QColor &gap)
{
    drawBox(painter, rect, QColor(), theme.color(Token::Accent), radius, 2);
    if (gap.isValid())
        drawBox(painter, rect.adjusted(2, 2, -2, -2), QColor(), gap, radius - 2, 1);
}

void drawHairline(QPainter *painter, const QRect &rect, Qt::Edge edge, const QColor &color)
{
    QRect line = rect;
    switch (edge) {
    case Qt::TopEdge:
        line.setHeight(1);
        break;
    case Qt::BottomEdge:
        line.setTop(rect.bottom());
        break;
    case Qt::LeftEdge:
        line.setWidth(1);
        break;
    case Qt::RightEdge:
        line.setLeft(rect.right());
        break;
    }
    painter->fillRect(line, color);
}

DirectionScope::DirectionScope(QPainter *painter, Qt::LayoutDirection direction)
    : m_painter(painter)
    , m_before(painter->layoutDirection())
{
    painter->setLayoutDirection(direction);
}

DirectionScope::~DirectionScope()
{
    m_painter->setLayoutDirection(m_before);
}

QString unturned(QString text)
{
    text.removeIf([](QChar sign) { return sign.unicode() >= 0x202a && sign.unicode() <= 0x202e; });
    return text;
}

QString inOwnDirection(const QString &given, Qt::LayoutDirection line)
{
    const QString text = unturned(given);
    const bool rightToLeft = line == Qt::RightToLeft;
    const QList<uint> signs = text.toUcs4();
    const bool turns = std::any_of(signs.begin(), signs.end(), [rightToLeft](uint sign) {
        switch (QChar::direction(sign)) {
        case QChar::DirL:
            return rightToLeft;
        case QChar::DirR:
        case QChar::DirAL:
            return !rightToLeft;
        default:
            return false;
        }
    });
    return turns || rightToLeft != text.isRightToLeft() ? isolated(text) : text;
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

int drawMarkedLine(QPainter *painter, const QRect &rect, const QString &text, const QList<int> &places,
    const QFont &font, const QColor &color, const QFont &markedFont, const QColor &markedColor,
    Qt::LayoutDirection direction)
{
    QTextCharFormat mark;
    mark.setFont(markedFont);
    mark.setForeground(markedColor);
    QString shown = text;
    shown.replace(u'\n', u' ');
    // Measured in the wider type, so that marks never push the end out.
    shown = QFontMetrics(markedFont).elidedText(shown, Qt::ElideRight, rect.width());
    QList<QTextLayout::FormatRange> marks;
    for (const int place : places) {
        if (place < shown.size() && shown.at(place) == text.at(place))
            marks << QTextLayout::FormatRange{place, 1, mark};
    }
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    const int width = qMin(rect.width(), int(std::ceil(line.naturalTextWidth())));
    line.setLineWidth(width);
    layout.endLayout();
    painter->setPen(color);
    const double left = direction == Qt::RightToLeft ? rect.right() + 1 - width : rect.left();
    layout.draw(painter, QPointF(left, rect.top() + (rect.height() - line.height()) / 2.0));
    return width;
}

int lineWidth(const QString &text, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

int drawLine(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
    Qt::Alignment alignment, Elide elide)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    QString shown = unturned(text);
    // A line break inside a subject would hide all that follows it.
    shown.replace(u'\n', u' ');
    const QFontMetrics metrics(font);
    if (elide != Elide::None)
        shown = metrics.elidedText(shown, elide == Elide::Middle ? Qt::ElideMiddle : Qt::ElideRight, rect.width());
    const Qt::LayoutDirection direction = painter->layoutDirection() == Qt::LayoutDirectionAuto
        ? QGuiApplication::layoutDirection()
        : painter->layoutDirection();
    const DirectionScope scope(painter, direction);
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, inOwnDirection(shown, direction));
    return qMin(rect.width(), metrics.horizontalAdvance(shown));
}

QRect takeLeading(QRect &rest, int width, int gap, Qt::LayoutDirection direction)
{
    QRect taken = rest;
    if (direction == Qt::RightToLeft) {
        taken.setLeft(rest.right() + 1 - width);
        rest.setRight(taken.left() - 1 - gap);
    } else {
        taken.setWidth(width);
        rest.setLeft(taken.right() + 1 + gap);
    }
    return taken;
}

QRect takeTrailing(QRect &rest, int width, int gap, Qt::LayoutDirection direction)
{
    return takeLeading(rest, width, gap, direction == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
}

namespace
{

struct Row {
    QRect rect; ///< of the whole row, in the viewport
    bool isCurrent = false;
    bool isHovered = false;
};

Row rowOf(const QStyleOptionViewItem &option)
{
    Row row{option.rect, bool(option.state & QStyle::State_HasFocus), bool(option.state & QStyle::State_MouseOver)};
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QHeaderView *header = nullptr;
    if (const auto *table = qobject_cast<const QTableView *>(view))
        header = table->horizontalHeader();
    else if (const auto *tree = qobject_cast<const QTreeView *>(view))
        header = tree->header();
    if (!header || view->selectionBehavior() != QAbstractItemView::SelectRows)
        return row;
    const QVariant hovered = view->property(HoveredRowProperty);
    if (hovered.isValid())
        row.isHovered = option.index.row() == hovered.toInt();
    const int length = header->length();
    const int left
        = view->isRightToLeft() ? header->viewport()->width() - length + header->offset() : -header->offset();
    row.rect.setLeft(left);
    row.rect.setWidth(length);
    row.isCurrent = view->hasFocus() && option.index.isValid() && view->currentIndex().row() == option.index.row()
        && view->currentIndex().parent() == option.index.parent();
    return row;
}

} // namespace

void drawRowGround(QPainter *painter, const QStyleOptionViewItem &option, bool ruled)
{
    const Theme theme = Theme::of(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const bool active = option.state & QStyle::State_Active;
    const bool floating = option.widget && option.widget->window()->windowType() == Qt::Popup;
    const Row row = rowOf(option);
    if (selected)
        painter->fillRect(option.rect, theme.color(active ? Token::AccentSoft : Token::Line));
    else if (row.isHovered)
        painter->fillRect(option.rect, theme.color(Token::Hover));
    if (ruled)
        drawHairline(painter, option.rect, Qt::BottomEdge, theme.color(Token::Line));
    // What floats is chosen from, not selected in: the ground alone says where one is.
    if (floating)
        return;
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    if (selected && active) {
        QRect stripe = row.rect;
        stripe.setWidth(3);
        if (option.direction == Qt::RightToLeft)
            stripe.moveRight(row.rect.right());
        painter->fillRect(stripe, theme.color(Token::Accent));
    }
    if (row.isCurrent && (option.state & QStyle::State_KeyboardFocusChange))
        drawFocusRing(painter, row.rect.adjusted(1, 1, -1, ruled ? -2 : -1), theme, 4);
    painter->restore();
}

void drawPlaceGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Theme theme = Theme::of(option.widget);
    const QRect place = option.rect.adjusted(Space::S, 0, -Space::S, 0);
    if (option.state & QStyle::State_Selected)
        drawBox(painter, place, theme.color(Token::Line), QColor(), Radius::Control);
    else if (option.state & QStyle::State_MouseOver)
        drawBox(
            painter, place, mix(theme.color(Token::Rail), theme.color(Token::Line), 0.5), QColor(), Radius::Control);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        drawFocusRing(painter, place, theme);
}

void drawPlaceholderRow(QPainter *painter, const QRect &rect, const Theme &theme, Qt::LayoutDirection direction)
{
    const auto bar = [&](int left, int top, int width, int height) {
        const QRect place(rect.left() + left, rect.top() + top, width, height);
        drawBox(painter, QStyle::visualRect(direction, rect, place), theme.color(Token::Line), QColor(), height / 2.0);
    };
    const int first = rect.height() / 3 - 5;
    const int second = rect.height() * 2 / 3 - 2;
    bar(20, first, rect.width() * 2 / 5, 10);
    bar(rect.width() - 12 - 64, first, 64, 10);
    bar(20, second, rect.width() / 4, 8);
}

} // namespace Earshot
