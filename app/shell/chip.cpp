// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/chip.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "shell/paint.h"

namespace Earshot
{

namespace
{

constexpr int Side = 10;
constexpr int Gap = 6;
constexpr int CrossLane = 24;

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    updateGeometry();
    update();
}

void Chip::setMark(const QString &word)
{
    m_mark = word;
    setAccessibleName(word.isEmpty() ? text() : text() + QStringLiteral(", ") + word);
    updateGeometry();
    update();
}

void Chip::setLeadingIcon(IconName icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const Theme theme = Theme::of(this);
    int width = 2 * Side + lineWidth(text(), theme.font(TypeRole::Meta)) + 1;
    if (!m_mark.isEmpty())
        width += Gap + lineWidth(m_mark, theme.font(TypeRole::MetaStrong)) + 1;
    if (m_icon != IconName::Count)
        width += 12 + Gap;
    if (m_removable)
        width += CrossLane - Side;
    return {width, qMax(theme.extent(24), theme.lineHeight(TypeRole::Meta) + 6)};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), Theme::of(this).extent(72)), sizeHint().height()};
}

QRect Chip::crossRect() const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - CrossLane, 0, CrossLane, height()));
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const bool marked = !m_mark.isEmpty();
    const bool quiet = !isEnabled();
    QColor fill = theme.color(marked ? Token::DueSoft : Token::Sunken);
    if (!quiet && (underMouse() || isDown()))
        fill = marked ? mix(fill, theme.color(Token::Due), 0.08) : theme.color(isDown() ? Token::Line : Token::Hover);
    const double radius = height() / 2.0;
    drawBox(&painter, rect(), isChecked() ? theme.color(Token::AccentSoft) : fill,
        theme.color(isChecked() ? Token::Accent
                : marked        ? Token::Due
                                : Token::Line),
        radius);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(&painter, rect(), theme, radius);

    const QColor ink = theme.color(quiet ? Token::Text3 : Token::Text);
    QRect rest = rect().adjusted(Side, 0, -Side, 0);
    if (m_icon != IconName::Count)
        drawIcon(&painter, takeLeading(rest, 12, Gap, layoutDirection()), m_icon, theme.color(Token::Text2), 12);
    if (m_removable) {
        takeTrailing(rest, CrossLane - Side, 0, layoutDirection());
        drawIcon(&painter, crossRect(), IconName::Close, theme.color(marked ? Token::Due : Token::Text2), 10);
    }
    if (marked) {
        const QFont strong = theme.font(TypeRole::MetaStrong);
        drawLine(&painter, takeTrailing(rest, lineWidth(m_mark, strong) + 1, Gap, layoutDirection()), m_mark, strong,
            theme.color(Token::Due));
    }
    drawLine(&painter, rest, text(), theme.font(TypeRole::Meta), ink);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_removable && event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removed();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace Earshot
