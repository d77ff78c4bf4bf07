// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/style.h"

#include <QAbstractButton>
#include <QPainter>

#include "shell/icons.h"
#include "shell/paint.h"

namespace Earshot
{

namespace
{

constexpr int IconGap = 8;
constexpr int ArrowSize = 14;

struct Paint {
    QColor fill;
    QColor border;
    QColor text;
    bool strong = false;
    bool filled = false;
};

bool isStrong(Look look)
{
    return look == Look::Filled || look == Look::Tonal || look == Look::Danger;
}

Paint disabledPaint(const Theme &theme, Look look)
{
    const bool framed = look != Look::Bare && look != Look::Link;
    return {framed ? theme.color(Token::Sunken) : QColor(), framed ? theme.color(Token::Line) : QColor(),
        theme.color(Token::Text3), isStrong(look), false};
}

Paint filledPaint(const Theme &theme, Token fill, Token hover, Token text, QStyle::State state)
{
    QColor ground = theme.color(fill);
    if (state & QStyle::State_Sunken)
        ground = mix(theme.color(hover), theme.color(Token::Text), theme.isDark() ? 0.12 : 0.2);
    else if (state & QStyle::State_MouseOver)
        ground = theme.color(hover);
    return {ground, QColor(), theme.color(text), true, true};
}

Paint paintOf(const Theme &theme, Look look, QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return disabledPaint(theme, look);
    const bool hover = state & QStyle::State_MouseOver;
    const bool down = state & QStyle::State_Sunken;
    const QColor line = theme.color(Token::LineStrong);
    switch (look) {
    case Look::Filled:
        return filledPaint(theme, Token::Accent, Token::AccentHover, Token::OnAccent, state);
    case Look::Danger: {
        Paint paint = filledPaint(theme, Token::Danger, Token::Danger, Token::OnDanger, state);
        if (hover && !down)
            paint.fill = mix(paint.fill, theme.color(Token::Text), theme.isDark() ? 0.2 : 0.12);
        return paint;
    }
    case Look::Tonal: {
        const QColor soft = theme.color(Token::AccentSoft);
        const QColor accent = theme.color(Token::Accent);
        return {mix(soft, accent,
                    down        ? 0.2
                        : hover ? 0.1
                                : 0),
            theme.isDark() ? mix(soft, accent, 0.55) : accent, theme.color(Token::AccentText), true, false};
    }
    case Look::Link:
        return {QColor(), QColor(), theme.color(Token::AccentText), false, false};
    case Look::Bare:
    case Look::Outlined:
    case Look::Default:
        break;
    }
    Paint paint{look == Look::Bare ? QColor() : theme.color(Token::Surface), look == Look::Bare ? QColor() : line,
        theme.color(Token::Text), false, false};
    if (state & QStyle::State_On)
        return {
            theme.color(Token::AccentSoft), theme.color(Token::Accent), theme.color(Token::AccentText), false, false};
    if (down)
        paint.fill = theme.color(Token::Line);
    else if (hover)
        paint.fill = theme.color(Token::Hover);
    return paint;
}

QFont textFont(const Theme &theme, const QFont &font, bool strong)
{
    QFont shown = font.pixelSize() > 0 ? font : theme.font(TypeRole::Base);
    if (strong)
        shown.setWeight(QFont::DemiBold);
    return shown;
}

QFont textFont(const Theme &theme, const QWidget *widget, bool strong)
{
    return textFont(theme, widget ? widget->font() : theme.font(TypeRole::Base), strong);
}

int textWidth(const QFont &font, const QString &text)
{
    return QFontMetrics(font).size(Qt::TextSingleLine | Qt::TextShowMnemonic, text).width();
}

/// Icons of ours take the colour of the word beside them; foreign ones are drawn as they are.
void drawButtonIcon(QPainter *painter, const QRect &rect, const QIcon &icon, const QColor &color, bool enabled)
{
    const IconName name = iconNamed(icon.name());
    if (name != IconName::Count)
        drawIcon(painter, rect, name, color, qMin(rect.width(), rect.height()));
    else
        icon.paint(painter, rect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

void drawGround(QPainter *painter, const QRect &rect, const Theme &theme, const Paint &paint, bool ring)
{
    drawBox(painter, rect, paint.fill, paint.border, Radius::Control);
    if (ring)
        drawFocusRing(painter, rect, theme, Radius::Control, paint.filled ? theme.color(Token::Surface) : QColor());
}

struct ButtonLabel {
    QString text;
    QIcon icon;
    QSize iconSize;
    bool arrow = false;
    bool mnemonic = false;
};

/// Icon, word and arrow as one group in the middle of `rect`.
void drawLabel(QPainter *painter, QRect rect, const ButtonLabel &label, const Paint &paint, const QFont &font,
    const QStyleOption &option, bool underlined)
{
    const bool hasIcon = !label.icon.isNull();
    const bool hasText = !label.text.isEmpty();
    int width = (hasIcon ? label.iconSize.width() : 0) + (hasText ? textWidth(font, label.text) : 0);
    width += (hasIcon && hasText ? IconGap : 0) + (label.arrow ? ArrowSize + (hasText || hasIcon ? 6 : 0) : 0);
    width = qMin(width, rect.width());
    const int slack = rect.width() - width;
    takeLeading(rect, slack / 2, 0, option.direction);
    takeTrailing(rect, slack - slack / 2, 0, option.direction);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (hasIcon) {
        QRect place = takeLeading(rect, label.iconSize.width(), hasText ? IconGap : 0, option.direction);
        place = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, label.iconSize, place);
        drawButtonIcon(painter, place, label.icon, paint.text, enabled);
    }
    if (label.arrow)
        drawIcon(painter, takeTrailing(rect, ArrowSize, hasText ? 6 : 0, option.direction), IconName::ChevronDown,
            paint.text, ArrowSize);
    if (!hasText)
        return;
    QFont shown = font;
    shown.setUnderline(underlined);
    painter->setFont(shown);
    painter->setPen(paint.text);
    const QString text = QFontMetrics(font).elidedText(label.text, Qt::ElideRight, rect.width(), Qt::TextShowMnemonic);
    const int mnemonic = label.mnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter->drawText(
        rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | mnemonic, inOwnDirection(text, option.direction));
}

Look shownLook(const QWidget *widget, Look otherwise)
{
    const Look look = lookOf(widget);
    return look == Look::Default ? otherwise : look;
}

int sidePadding(Look look)
{
    return look == Look::Link ? 4 : 13;
}

void drawCheckMark(QPainter *painter, const QRect &box, const QColor &color, bool partly)
{
    drawIcon(painter, box, partly ? IconName::Minus : IconName::Check, color, qRound(box.width() * 0.8));
}

} // namespace

QSize Style::pushButtonSize(const QStyleOptionButton &button, const QWidget *widget) const
{
    const Look look = shownLook(widget, Look::Outlined);
    const QFont font = textFont(m_theme, widget, isStrong(look));
    const bool arrow = button.features & QStyleOptionButton::HasMenu;
    int width = button.text.isEmpty() ? 0 : textWidth(font, button.text);
    if (!button.icon.isNull())
        width += button.iconSize.width() + (button.text.isEmpty() ? 0 : IconGap);
    if (arrow)
        width += ArrowSize + 6;
    const int height
        = qMax(m_theme.extent(heightOf(widget, look == Look::Link ? 28 : 32)), QFontMetrics(font).height() + 8);
    const bool square = button.text.isEmpty() && !arrow;
    return {square ? height : width + 2 * sidePadding(look), height};
}

QSize Style::toolButtonSize(const QStyleOptionToolButton &button, const QWidget *widget) const
{
    const Look look = shownLook(widget, Look::Bare);
    const bool hasText = button.toolButtonStyle != Qt::ToolButtonIconOnly && !button.text.isEmpty();
    const bool hasIcon = button.toolButtonStyle != Qt::ToolButtonTextOnly && !button.icon.isNull();
    const QFont font = textFont(m_theme, widget, isStrong(look));
    const int height
        = qMax(m_theme.extent(heightOf(widget, hasText ? 32 : 28)), hasText ? QFontMetrics(font).height() + 8 : 0);
    int width = (hasIcon ? button.iconSize.width() : 0) + (hasText ? textWidth(font, button.text) : 0);
    width += hasIcon && hasText ? IconGap : 0;
    width = hasText ? width + 2 * sidePadding(look) : height;
    if (button.features & QStyleOptionToolButton::MenuButtonPopup)
        width += pixelMetric(PM_MenuButtonIndicator, &button, widget);
    else if ((button.features & QStyleOptionToolButton::HasMenu) && hasText)
        width += ArrowSize + 6;
    return {width, height};
}

void Style::drawPushButton(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget) const
{
    const Look look = shownLook(widget, button.features & QStyleOptionButton::Flat ? Look::Bare : Look::Outlined);
    const Paint paint = paintOf(m_theme, look, button.state);
    drawGround(painter, button.rect, m_theme, paint, showsRing(button));
    const ButtonLabel label{button.text, button.icon, button.iconSize,
        bool(button.features & QStyleOptionButton::HasMenu), m_mnemonicsShown};
    const bool underlined = look == Look::Link && (button.state & State_Enabled)
        && ((button.state & State_MouseOver) || showsRing(button));
    const int padding = qMin(sidePadding(look), qMax(0, button.rect.width() / 8));
    drawLabel(painter, button.rect.adjusted(padding, 0, -padding, 0), label, paint,
        textFont(m_theme, widget ? widget->font() : painter->font(), paint.strong), button, underlined);
}

void Style::drawToolButton(const QStyleOptionToolButton &button, QPainter *painter, const QWidget *widget) const
{
    const Look look = shownLook(widget, Look::Bare);
    const bool split = button.features & QStyleOptionToolButton::MenuButtonPopup;
    State state = button.state;
    if (split && !(button.activeSubControls & SC_ToolButton))
        state &= ~State_Sunken;
    const Paint paint = paintOf(m_theme, look, state);
    drawGround(painter, button.rect, m_theme, paint, showsRing(button));
    ButtonLabel label{button.text, button.icon, button.iconSize, false, m_mnemonicsShown};
    if (button.toolButtonStyle == Qt::ToolButtonIconOnly)
        label.text.clear();
    if (button.toolButtonStyle == Qt::ToolButtonTextOnly)
        label.icon = QIcon();
    label.arrow = !split && (button.features & QStyleOptionToolButton::HasMenu) && !label.text.isEmpty();
    QRect rect = button.rect;
    if (split) {
        const QRect arrow
            = takeTrailing(rect, pixelMetric(PM_MenuButtonIndicator, &button, widget), 0, button.direction);
        if ((button.state & State_Enabled) && (button.activeSubControls & SC_ToolButtonMenu)
            && (button.state & State_Sunken)) {
            painter->save();
            painter->setClipRect(arrow);
            drawBox(painter, button.rect, paintOf(m_theme, look, button.state).fill, paint.border, Radius::Control);
            painter->restore();
        }
        QRect divider = arrow.adjusted(0, 8, 0, -8);
        const QColor line = paint.filled ? mix(paint.fill, paint.text, 0.4)
                                         : m_theme.color(state & State_Enabled ? Token::LineStrong : Token::Line);
        drawHairline(painter, divider, button.direction == Qt::RightToLeft ? Qt::RightEdge : Qt::LeftEdge, line);
        drawIcon(painter, arrow, IconName::ChevronDown, paint.text, ArrowSize);
    }
    const int padding = label.text.isEmpty() ? 0 : sidePadding(look);
    drawLabel(painter, rect.adjusted(padding, 0, -padding, 0), label, paint,
        textFont(m_theme, widget ? widget->font() : painter->font(), paint.strong), button,
        look == Look::Link && (state & State_MouseOver));
}

void Style::drawCheckLabel(const QStyleOptionButton &button, QPainter *painter) const
{
    const QColor color = m_theme.color(button.state & State_Enabled ? Token::Text : Token::Text3);
    QRect rect = button.rect;
    if (!button.icon.isNull()) {
        const QRect place = takeLeading(rect, button.iconSize.width(), IconGap, button.direction);
        drawButtonIcon(painter, place, button.icon, color, button.state & State_Enabled);
    }
    painter->setPen(color);
    painter->drawText(rect,
        Qt::AlignLeft | Qt::AlignVCenter | (m_mnemonicsShown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        inOwnDirection(button.text, button.direction));
    if (!showsRing(button) || button.text.isEmpty())
        return;
    QRect ring = button.rect;
    const int width = qMin(ring.width(), painter->fontMetrics().size(Qt::TextShowMnemonic, button.text).width() + 6);
    ring = QStyle::visualRect(
        button.direction, button.rect, QRect(ring.left() - 4, ring.top(), width + 2, ring.height()));
    drawFocusRing(painter, ring, m_theme, 4);
}

bool Style::drawButtonPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & State_On;
    const QColor border = m_theme.color(!enabled ? Token::Line : Token::LineStrong);
    const QColor ground = m_theme.color(!enabled ? Token::Sunken
            : option->state & State_MouseOver    ? Token::Hover
                                                 : Token::Surface);
    const QColor accent = m_theme.color(!enabled ? Token::Text3
            : option->state & State_MouseOver    ? Token::AccentHover
                                                 : Token::Accent);
    const QColor mark = m_theme.color(enabled ? Token::OnAccent : Token::Surface);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        const bool partly = option->state & State_NoChange;
        drawBox(painter, option->rect, on || partly ? accent : ground, on || partly ? QColor() : border, 4);
        if (on || partly)
            drawCheckMark(painter, option->rect, mark, partly);
        return true;
    }
    case PE_IndicatorRadioButton: {
        const double radius = option->rect.width() / 2.0;
        drawBox(painter, option->rect, on ? accent : ground, on ? QColor() : border, radius);
        if (on) {
            QRectF dot(0, 0, radius * 0.75, radius * 0.75);
            dot.moveCenter(QRectF(option->rect).center());
            drawBox(painter, dot, mark, QColor(), radius);
        }
        return true;
    }
    case PE_PanelButtonTool:
    case PE_PanelButtonBevel:
    case PE_PanelButtonCommand:
        drawGround(
            painter, option->rect, m_theme, paintOf(m_theme, shownLook(widget, Look::Bare), option->state), false);
        return true;
    case PE_FrameDefaultButton:
    case PE_FrameButtonTool:
    case PE_FrameFocusRect:
        // Every control of ours draws its own ring.
        return true;
    default:
        return false;
    }
}

bool Style::drawButtonControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return false;
    switch (element) {
    case CE_PushButton:
        drawPushButton(*button, painter, widget);
        return true;
    case CE_CheckBoxLabel:
    case CE_RadioButtonLabel:
        drawCheckLabel(*button, painter);
        return true;
    default:
        return false;
    }
}

} // namespace Earshot
