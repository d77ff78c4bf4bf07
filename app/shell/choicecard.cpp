// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/choicecard.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include "shell/card.h"
#include "shell/paint.h"

namespace Earshot
{

ChoiceCard::ChoiceCard(IconName icon, const QString &choice, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_sentence(sentence)
{
    setText(choice);
    setAccessibleDescription(sentence);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceCard::sizeHint() const
{
    const Theme theme = Theme::of(this);
    const int words
        = qMax(lineWidth(text(), theme.font(TypeRole::BaseStrong)), lineWidth(m_sentence, theme.font(TypeRole::Meta)));
    const int lines = theme.lineHeight(TypeRole::BaseStrong) + theme.lineHeight(TypeRole::Meta);
    return {words + 92, qMax(theme.extent(56), lines + 16)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    drawCard(&painter, rect(), isChecked() ? Card::Kind::Soft : Card::Kind::Field, theme);
    if (!isChecked() && underMouse())
        drawBox(&painter, rect(), theme.color(Token::Hover), theme.color(Token::LineStrong));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(&painter, rect(), theme, Radius::Card);

    QRect rest = rect().adjusted(Space::L, 0, -Space::L, 0);
    QStyleOptionButton radio;
    radio.initFrom(this);
    radio.state.setFlag(QStyle::State_On, isChecked());
    const int box = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this);
    radio.rect = takeLeading(rest, box, Space::M, layoutDirection());
    radio.rect.setTop(radio.rect.center().y() - box / 2);
    radio.rect.setHeight(box);
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &radio, &painter, this);
    drawIcon(&painter, takeLeading(rest, 20, Space::M, layoutDirection()), m_icon,
        theme.color(isChecked() ? Token::AccentText : Token::Text2), 20);

    const int first = theme.lineHeight(TypeRole::BaseStrong);
    const int second = theme.lineHeight(TypeRole::Meta);
    const int top = rest.top() + (rest.height() - first - second) / 2;
    drawLine(&painter, QRect(rest.left(), top, rest.width(), first), text(), theme.font(TypeRole::BaseStrong),
        theme.color(Token::Text));
    drawLine(&painter, QRect(rest.left(), top + first, rest.width(), second), m_sentence, theme.font(TypeRole::Meta),
        theme.color(Token::Text2));
}

} // namespace Earshot
