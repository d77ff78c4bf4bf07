// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/style.h"

#include <QHeaderView>
#include <QMenu>
#include <QPainter>

#include "shell/icons.h"
#include "shell/paint.h"

namespace Earshot
{

namespace
{

constexpr int MenuIconLane = 32;
constexpr int MenuArrowLane = 24;

/// The shortcut follows the text after a tab.
QString shortcutOf(const QString &text)
{
    const qsizetype tab = text.indexOf(u'\t');
    return tab < 0 ? QString() : text.sliced(tab + 1);
}

} // namespace

QSize Style::menuItemSize(const QStyleOptionMenuItem &item, const QSize &contents) const
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), item.text.isEmpty() ? 9 : m_theme.extent(28)};
    // QMenu adds the shortcuts' own column.
    const int gap = shortcutOf(item.text).isEmpty() ? 0 : Space::Xl;
    const int width = gap + QFontMetrics(item.font).size(Qt::TextShowMnemonic, item.text.section(u'\t', 0, 0)).width();
    return {width + MenuIconLane + MenuArrowLane + 8, qMax(m_theme.extent(30), item.fontMetrics.height() + 8)};
}

void Style::drawMenuItem(const QStyleOptionMenuItem &item, QPainter *painter, const QWidget *widget) const
{
    painter->fillRect(item.rect, m_theme.color(Token::Surface));
    QRect rect = item.rect.adjusted(4, 0, -4, 0);
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        if (!item.text.isEmpty())
            drawLine(painter, rect.adjusted(8, 0, -8, 0), item.text, m_theme.font(TypeRole::Caption),
                m_theme.color(Token::Text3));
        else
            painter->fillRect(
                QRect(item.rect.left(), item.rect.center().y(), item.rect.width(), 1), m_theme.color(Token::Line));
        return;
    }
    const bool enabled = item.state & State_Enabled;
    const QColor text = m_theme.color(enabled ? Token::Text : Token::Text3);
    const QColor quiet = m_theme.color(enabled ? Token::Text2 : Token::Text3);
    if (enabled && (item.state & State_Selected))
        drawBox(painter, rect, m_theme.color(Token::AccentSoft), QColor(), 4);
    const QRect lane = takeLeading(rect, MenuIconLane, 0, item.direction);
    const bool exclusive = item.checkType == QStyleOptionMenuItem::Exclusive;
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked)
        drawIcon(painter, lane, IconName::Check, exclusive ? m_theme.color(Token::Accent) : text);
    else if (!item.icon.isNull()) {
        const IconName name = iconNamed(item.icon.name());
        if (name != IconName::Count)
            drawIcon(painter, lane, name, quiet);
        else
            item.icon.paint(painter, alignedRect(item.direction, Qt::AlignCenter, QSize(16, 16), lane), Qt::AlignCenter,
                enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QRect end = takeTrailing(rect, MenuArrowLane, 0, item.direction);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawIcon(painter, end, IconName::ChevronRight, quiet, 14);
    else
        rect = visualRect(item.direction, item.rect, visualRect(item.direction, item.rect, rect).adjusted(0, 0, 12, 0));
    const QString shortcut = shortcutOf(item.text);
    if (!shortcut.isEmpty()) {
        const QFont meta = m_theme.font(TypeRole::Meta);
        drawLine(painter, takeTrailing(rect, lineWidth(shortcut, meta) + 2, 16, item.direction), shortcut, meta, quiet,
            Qt::AlignRight);
    }
    painter->setFont(item.font);
    painter->setPen(text);
    const int mnemonic
        = styleHint(SH_UnderlineShortcut, &item, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | mnemonic,
        inOwnDirection(item.text.section(u'\t', 0, 0), item.direction));
}

void Style::drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter *painter) const
{
    painter->fillRect(item.rect, m_theme.color(Token::Rail));
    const bool lit = (item.state & State_Selected) && (item.state & State_Enabled);
    if (lit)
        drawBox(painter, item.rect.adjusted(0, 2, 0, -2), m_theme.color(Token::Line), QColor(), 4);
    painter->setPen(m_theme.color(item.state & State_Enabled ? Token::Text : Token::Text3));
    painter->drawText(item.rect,
        Qt::AlignCenter | Qt::TextSingleLine | (m_mnemonicsShown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        item.text);
}

bool Style::drawMenuControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuItem(*item, painter, widget);
        return true;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuBarItem(*item, painter);
        return true;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme.color(Token::Rail));
        return true;
    case CE_MenuEmptyArea:
        painter->fillRect(option->rect, m_theme.color(Token::Surface));
        return true;
    default:
        return false;
    }
}

} // namespace Earshot
