// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/style.h"

#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTreeView>

#include "shell/icons.h"
#include "shell/paint.h"

namespace Earshot
{

bool Style::drawPanePrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_theme.color(Token::Surface));
        return true;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        drawBox(painter, option->rect, element == PE_PanelTipLabel ? m_theme.color(Token::Surface) : QColor(),
            m_theme.color(Token::LineStrong), 0);
        return true;
    case PE_PanelMenuBar:
        painter->fillRect(option->rect, m_theme.color(Token::Rail));
        return true;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, m_theme.color(Token::Rail));
        drawHairline(painter, option->rect, Qt::TopEdge, m_theme.color(Token::Line));
        return true;
    case PE_FrameTabBarBase:
        drawHairline(painter, option->rect, Qt::BottomEdge, m_theme.color(Token::Line));
        return true;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameGroupBox:
        return true;
    case PE_PanelItemViewRow:
        // A tree's row begins before its first item, at the branches; a table's cells draw all of theirs.
        if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            row && qobject_cast<const QTreeView *>(widget))
            drawRowGround(painter, *row, false);
        return true;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, m_theme.color(Token::Surface));
        return true;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (item->backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(item->rect, item->backgroundBrush);
            drawRowGround(painter, *item, false);
        }
        return true;
    case PE_IndicatorHeaderArrow:
        return true;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const IconName name = element == PE_IndicatorArrowDown                             ? IconName::ChevronDown
            : element == PE_IndicatorArrowUp                                               ? IconName::ChevronUp
            : (element == PE_IndicatorArrowLeft) != (option->direction == Qt::RightToLeft) ? IconName::ChevronLeft
                                                                                           : IconName::ChevronRight;
        drawIcon(painter, option->rect, name,
            m_theme.color(option->state & State_Enabled ? Token::Text2 : Token::Text3), 14);
        return true;
    }
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            drawIcon(painter, option->rect, option->state & State_Open ? IconName::ChevronDown : IconName::ChevronRight,
                m_theme.color(Token::Text2), 12);
        return true;
    default:
        return false;
    }
}

void Style::drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter, const QWidget *widget) const
{
    // The lane belongs to the pane it scrolls.
    for (const QWidget *parent = widget; parent; parent = parent->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent)) {
            const QWidget *viewport = area->viewport();
            if (viewport->autoFillBackground() && !viewport->isAncestorOf(widget))
                painter->fillRect(bar.rect, viewport->palette().color(viewport->backgroundRole()));
            break;
        }
    }
    if (bar.maximum <= bar.minimum)
        return;
    const QRect slider = subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget);
    const bool down = (bar.state & State_Sunken) && (bar.activeSubControls & SC_ScrollBarSlider);
    const QColor rest = mix(m_theme.color(Token::Line), m_theme.color(Token::LineStrong), 0.35);
    const QColor color = down         ? m_theme.color(Token::Text3)
        : bar.state & State_MouseOver ? m_theme.color(Token::LineStrong)
                                      : rest;
    const QRect handle
        = bar.orientation == Qt::Vertical ? slider.adjusted(3, 1, -3, -1) : slider.adjusted(1, 3, -1, -3);
    drawBox(painter, handle, color, QColor(), 3);
}

void Style::drawTab(const QStyleOptionTab &tab, QPainter *painter) const
{
    const bool selected = tab.state & State_Selected;
    if (!selected && (tab.state & State_Enabled) && (tab.state & State_MouseOver))
        drawBox(painter, tab.rect.adjusted(2, 4, -2, -4), m_theme.color(Token::Hover), QColor(), Radius::Control);
    if (selected) {
        QRect line = tab.rect;
        line.setTop(line.bottom() - 1);
        painter->fillRect(line, m_theme.color(tab.state & State_Enabled ? Token::Accent : Token::Text3));
    }
    if (showsRing(tab))
        drawFocusRing(painter, tab.rect.adjusted(1, 2, -1, -4), m_theme);
}

void Style::drawTabLabel(const QStyleOptionTab &tab, QPainter *painter, const QWidget *widget) const
{
    const bool selected = tab.state & State_Selected;
    const bool enabled = tab.state & State_Enabled;
    const QColor color = m_theme.color(!enabled ? Token::Text3 : selected ? Token::Text : Token::Text2);
    QFont font = widget ? widget->font() : painter->font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    QRect rect = tab.rect.adjusted(8, 0, -8, 0);
    if (!tab.icon.isNull()) {
        const QRect place = takeLeading(rect, tab.iconSize.width(), 8, tab.direction);
        const IconName name = iconNamed(tab.icon.name());
        if (name != IconName::Count)
            drawIcon(painter, place, name, color);
        else
            tab.icon.paint(painter, place);
    }
    painter->setFont(font);
    painter->setPen(color);
    const int mnemonic = m_mnemonicsShown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonic,
        inOwnDirection(QFontMetrics(font).elidedText(tab.text, Qt::ElideRight, rect.width(), Qt::TextShowMnemonic),
            tab.direction));
}

void Style::drawHeaderSection(const QStyleOptionHeader &header, QPainter *painter) const
{
    const bool hover = (header.state & State_MouseOver) && (header.state & State_Enabled);
    painter->fillRect(header.rect, m_theme.color(hover ? Token::Hover : Token::Surface));
    drawHairline(painter, header.rect, Qt::BottomEdge, m_theme.color(Token::Line));
}

void Style::drawHeaderLabel(const QStyleOptionHeader &header, QPainter *painter) const
{
    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    const QFont font = m_theme.font(sorted ? TypeRole::MetaStrong : TypeRole::Meta);
    const QColor color = m_theme.color(sorted ? Token::Text : Token::Text2);
    QRect rect = header.rect;
    const bool trailing = header.textAlignment & Qt::AlignRight;
    if (sorted) {
        // Ascending arrives as SortDown.
        const IconName arrow
            = header.sortIndicator == QStyleOptionHeader::SortDown ? IconName::ChevronUp : IconName::ChevronDown;
        const int text = qMin(lineWidth(header.text, font) + 1, rect.width() - 16);
        QRect word
            = trailing ? takeTrailing(rect, text, 4, header.direction) : takeLeading(rect, text, 4, header.direction);
        const QRect mark
            = trailing ? takeTrailing(rect, 12, 0, header.direction) : takeLeading(rect, 12, 0, header.direction);
        drawIcon(painter, mark, arrow, color, 12);
        drawLine(painter, word, header.text, font, color, trailing ? Qt::AlignRight : Qt::AlignLeft);
        return;
    }
    const bool centred = header.textAlignment & Qt::AlignHCenter;
    drawLine(painter, rect, header.text, font, color,
        centred        ? Qt::AlignHCenter
            : trailing ? Qt::AlignRight
                       : Qt::AlignLeft);
}

void Style::drawProgress(const QStyleOptionProgressBar &bar, QPainter *painter) const
{
    QRect lane(bar.rect.left(), bar.rect.center().y() - 2, bar.rect.width(), 6);
    lane = lane.intersected(bar.rect);
    drawBox(painter, lane, m_theme.color(Token::Line), QColor(), 3);
    const double range = double(bar.maximum) - bar.minimum;
    QRect done = lane;
    if (range <= 0) {
        // Nothing runs to and fro: an unknown length is a quarter that stands still beside its words.
        done.setWidth(lane.width() / 4);
    } else {
        done.setWidth(qRound(lane.width() * qBound(0.0, (bar.progress - bar.minimum) / range, 1.0)));
    }
    if (done.width() > 0)
        drawBox(painter, visualRect(bar.direction, lane, done), m_theme.color(Token::Accent), QColor(), 3);
}

bool Style::drawPaneControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            drawComboLabel(*combo, painter);
        return true;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(*tab, painter);
        return true;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTabLabel(*tab, painter, widget);
        return true;
    case CE_Header: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header)
            return false;
        drawHeaderSection(*header, painter);
        QStyleOptionHeader label = *header;
        label.rect = header->rect.adjusted(8, 0, -8, 0);
        drawHeaderLabel(label, painter);
        return true;
    }
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeaderSection(*header, painter);
        return true;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeaderLabel(*header, painter);
        return true;
    case CE_HeaderEmptyArea: {
        painter->fillRect(option->rect, m_theme.color(Token::Surface));
        drawHairline(painter, option->rect, Qt::BottomEdge, m_theme.color(Token::Line));
        return true;
    }
    case CE_SizeGrip:
        // Windows are sized at their edges.
        return true;
    case CE_Splitter:
        painter->fillRect(option->rect, m_theme.color(Token::Line));
        return true;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgress(*bar, painter);
        return true;
    default:
        return false;
    }
}

} // namespace Earshot
