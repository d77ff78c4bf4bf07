// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/style.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

#include "shell/icons.h"
#include "shell/paint.h"

namespace Earshot
{

namespace
{

constexpr int ArrowLane = 28;

bool isEditor(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

void drawField(QPainter *painter, const QRect &rect, const Theme &theme, QStyle::State state, const QWidget *widget)
{
    const bool enabled = state & QStyle::State_Enabled;
    const bool hover = enabled && (state & QStyle::State_MouseOver) && !(state & QStyle::State_HasFocus);
    const QColor line = theme.color(!enabled ? Token::Line
            : isFaulty(widget)               ? Token::Danger
            : hover                          ? Token::Text3
                                             : Token::LineStrong);
    drawBox(painter, rect, theme.color(enabled ? Token::Surface : Token::Sunken), line, Radius::Control);
    if (!enabled || !(state & QStyle::State_HasFocus))
        return;
    if (isFaulty(widget))
        drawBox(painter, rect, QColor(), theme.color(Token::Danger), Radius::Control, 2);
    else
        drawFocusRing(painter, rect, theme);
}

} // namespace

bool Style::drawFieldPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            drawField(painter, option->rect, m_theme, option->state, widget);
        return true;
    }
    case PE_FrameLineEdit:
        return true;
    case PE_Frame:
        if (isEditor(widget))
            drawField(painter, option->rect, m_theme, option->state, widget);
        else
            drawBox(painter, option->rect, QColor(),
                m_theme.color(widget && widget->windowType() == Qt::Popup ? Token::LineStrong : Token::Line), 0);
        return true;
    default:
        return false;
    }
}

void Style::drawComboBox(const QStyleOptionComboBox &combo, QPainter *painter, const QWidget *widget) const
{
    // A combo is a control one presses as well as a field: its ring follows the keyboard, unless one can type in it.
    State state = combo.state;
    if (!combo.editable && !showsRing(combo))
        state &= ~State_HasFocus;
    if (combo.frame)
        drawField(painter, combo.rect, m_theme, state, widget);
    const QRect arrow = subControlRect(CC_ComboBox, &combo, SC_ComboBoxArrow, widget);
    drawIcon(painter, arrow, IconName::ChevronDown,
        m_theme.color(combo.state & State_Enabled ? Token::Text2 : Token::Text3), 14);
}

void Style::drawComboLabel(const QStyleOptionComboBox &combo, QPainter *painter) const
{
    QRect rect = subControlRect(CC_ComboBox, &combo, SC_ComboBoxEditField, nullptr);
    const bool enabled = combo.state & State_Enabled;
    if (!combo.currentIcon.isNull()) {
        const QRect place = takeLeading(rect, combo.iconSize.width(), 8, combo.direction);
        combo.currentIcon.paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    if (!combo.editable)
        drawLine(
            painter, rect, combo.currentText, painter->font(), m_theme.color(enabled ? Token::Text : Token::Text3));
}

void Style::drawSpinBox(const QStyleOptionSpinBox &spin, QPainter *painter, const QWidget *widget) const
{
    if (spin.frame)
        drawField(painter, spin.rect, m_theme, spin.state, widget);
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](SubControl sub, IconName name, QAbstractSpinBox::StepEnabledFlag step) {
        const bool usable = (spin.state & State_Enabled) && (spin.stepEnabled & step);
        const bool hover = usable && (spin.activeSubControls & sub);
        drawIcon(painter, subControlRect(CC_SpinBox, &spin, sub, widget), name,
            m_theme.color(!usable ? Token::Text3
                    : hover       ? Token::Text
                                  : Token::Text2),
            12);
    };
    arrow(SC_SpinBoxUp, IconName::ChevronUp, QAbstractSpinBox::StepUpEnabled);
    arrow(SC_SpinBoxDown, IconName::ChevronDown, QAbstractSpinBox::StepDownEnabled);
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    QRect rect = option->rect;
    const auto visual = [&](const QRect &logical) { return visualRect(option->direction, option->rect, logical); };
    const QRect lane(rect.right() + 1 - ArrowLane, rect.top(), ArrowLane, rect.height());
    if (control == CC_ComboBox) {
        if (sub == SC_ComboBoxArrow)
            return visual(lane.adjusted(-2, 0, -2, 0));
        if (sub == SC_ComboBoxEditField)
            return visual(rect.adjusted(8, 2, -ArrowLane - 2, -2));
        return QProxyStyle::subControlRect(control, option, sub, widget);
    }
    if (control == CC_SpinBox) {
        const int half = rect.height() / 2;
        switch (sub) {
        case SC_SpinBoxUp:
            return visual(QRect(lane.left(), rect.top() + 3, ArrowLane, half - 3));
        case SC_SpinBoxDown:
            return visual(QRect(lane.left(), rect.top() + half, ArrowLane, half - 3));
        case SC_SpinBoxEditField:
            return visual(rect.adjusted(6, 2, -ArrowLane, -2));
        default:
            return rect;
        }
    }
    if (control == CC_ToolButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (!button || !(button->features & QStyleOptionToolButton::MenuButtonPopup))
            return rect;
        const int arrow = pixelMetric(PM_MenuButtonIndicator, option, widget);
        if (sub == SC_ToolButtonMenu)
            return visual(QRect(rect.right() + 1 - arrow, rect.top(), arrow, rect.height()));
        return visual(rect.adjusted(0, 0, -arrow, 0));
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, sub, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const int lengthOfLane = upright ? rect.height() : rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int handle = lengthOfLane;
    if (range > 0)
        handle = qMax(qMin(32, lengthOfLane), int(qint64(bar->pageStep) * lengthOfLane / (range + bar->pageStep)));
    const int start = sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, lengthOfLane - handle, bar->upsideDown);
    const auto part = [&](int from, int length) {
        return upright ? QRect(rect.left(), rect.top() + from, rect.width(), length)
                       : visual(QRect(rect.left() + from, rect.top(), length, rect.height()));
    };
    switch (sub) {
    case SC_ScrollBarGroove:
        return rect;
    case SC_ScrollBarSlider:
        return part(start, handle);
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + handle, lengthOfLane - start - handle);
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = option->rect;
    const int box = m_theme.extent(16);
    const auto visual = [&](const QRect &logical) { return visualRect(option->direction, rect, logical); };
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? rect.adjusted(5, 2, -5, -2) : rect;
    }
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator:
        return visual(QRect(rect.left() + 1, rect.top() + (rect.height() - box) / 2, box, box));
    case SE_CheckBoxContents:
    case SE_RadioButtonContents:
        return visual(rect.adjusted(1 + box + 8, 0, 0, 0));
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
    case SE_CheckBoxClickRect:
    case SE_RadioButtonClickRect:
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect:
        return rect;
    case SE_TabWidgetTabBar:
        return QProxyStyle::subElementRect(element, option, widget);
    case SE_HeaderLabel:
        return rect.adjusted(8, 0, -8, 0);
    case SE_ProgressBarContents:
    case SE_ProgressBarGroove:
        return rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

} // namespace Earshot
