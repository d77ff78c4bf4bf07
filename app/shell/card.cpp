// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/card.h"

#include <QEvent>
#include <QPainter>

#include "shell/paint.h"

namespace Earshot
{

namespace
{

struct Colours {
    Token fill;
    Token border;
    int radius;
};

Colours coloursOf(Card::Kind kind)
{
    switch (kind) {
    case Card::Kind::Plain:
        break;
    case Card::Kind::Field:
        return {Token::Surface, Token::LineStrong, Radius::Card};
    case Card::Kind::Note:
        return {Token::Note, Token::NoteLine, Radius::Card};
    case Card::Kind::NoteField:
        return {Token::Note, Token::NoteText, Radius::Card};
    case Card::Kind::Soft:
        return {Token::AccentSoft, Token::Accent, Radius::Card};
    case Card::Kind::Sunken:
        return {Token::Sunken, Token::Line, Radius::Control};
    case Card::Kind::Floating:
        return {Token::Surface, Token::LineStrong, Radius::Floating};
    }
    return {Token::Surface, Token::Line, Radius::Card};
}

} // namespace

void drawCard(QPainter *painter, const QRect &rect, Card::Kind kind, const Theme &theme)
{
    const Colours colours = coloursOf(kind);
    drawBox(painter, rect, theme.color(colours.fill), theme.color(colours.border), colours.radius);
}

Card::Card(Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
{
}

void Card::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Card::setEditor(QWidget *editor)
{
    if (m_editor)
        m_editor->removeEventFilter(this);
    m_editor = editor;
    if (editor)
        editor->installEventFilter(this);
}

bool Card::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QFrame::eventFilter(watched, event);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    drawCard(&painter, rect(), m_kind, theme);
    if (m_editor && m_editor->hasFocus())
        drawFocusRing(&painter, rect(), theme, coloursOf(m_kind).radius);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::setColor(Token token)
{
    m_color = token;
    update();
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).color(m_color));
}

} // namespace Earshot
