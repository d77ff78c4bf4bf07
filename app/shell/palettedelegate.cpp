// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palettedelegate.h"

#include <QPainter>

#include "shell/paint.h"
#include "shell/palettemodel.h"

namespace Earshot
{

namespace
{

constexpr int RowHeight = 36;
constexpr int HeadingHeight = 28;

} // namespace

PaletteDelegate::PaletteDelegate(const PaletteModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool heading = m_model.itemAt(index.row()).kind == PaletteItem::Kind::Heading;
    return {40, Theme::of(option.widget).extent(heading ? HeadingHeight : RowHeight)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    const PaletteItem &item = m_model.itemAt(index.row());
    const DirectionScope scope(painter, option.direction);
    QRect rest = option.rect.adjusted(Space::Xl, 0, -Space::Xl, 0);
    if (item.kind == PaletteItem::Kind::Heading) {
        drawLine(painter, rest.adjusted(0, Space::Xs, 0, 0), item.title, theme.font(TypeRole::Caption),
            theme.color(Token::Text2));
        return;
    }
    const bool chosen = option.state & QStyle::State_Selected;
    const QRect place = option.rect.adjusted(Space::S, 0, -Space::S, 0);
    if (chosen || (option.state & QStyle::State_MouseOver))
        drawBox(painter, place, theme.color(chosen ? Token::AccentSoft : Token::Hover), QColor(), Radius::Control);
    const QRect sign = takeLeading(rest, 16, Space::M, option.direction);
    if (item.icon != IconName::Count)
        drawIcon(painter, sign, item.icon, theme.color(item.enabled ? Token::Text2 : Token::Text3));
    if (!item.keys.isEmpty()) {
        const QFont font = theme.font(TypeRole::Meta);
        drawLine(painter, takeTrailing(rest, lineWidth(item.keys, font) + 1, Space::M, option.direction), item.keys,
            font, theme.color(Token::Text2), Qt::AlignRight);
    }
    const int taken = drawMarkedLine(painter, rest, item.title, item.marks, theme.font(TypeRole::Base),
        theme.color(item.enabled ? Token::Text : Token::Text3), theme.font(TypeRole::BaseStrong),
        theme.color(Token::AccentText), option.direction);
    takeLeading(rest, taken, Space::M, option.direction);
    drawLine(painter, rest, item.detail, theme.font(TypeRole::Meta),
        theme.color(item.enabled ? Token::Text2 : Token::Text3));
}

} // namespace Earshot
