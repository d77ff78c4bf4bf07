// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/disc.h"

#include <QPainter>

#include "shell/paint.h"

namespace Earshot
{

namespace
{

/// The first letter as people see it: a whole surrogate pair, not half of one.
QString firstLetter(QStringView word)
{
    const qsizetype length = word.size() > 1 && word.front().isHighSurrogate() ? 2 : 1;
    return word.first(length).toString().toUpper();
}

} // namespace

QString initialsOf(const QString &name)
{
    QList<QStringView> words;
    for (QStringView word : QStringView(name).split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isLetterOrNumber() || word.front().isHighSurrogate())
            words.append(word);
    }
    if (words.isEmpty())
        return QStringLiteral("?");
    return words.size() == 1 ? firstLetter(words.front()) : firstLetter(words.front()) + firstLetter(words.back());
}

void drawDisc(
    QPainter *painter, const QRect &rect, const Theme &theme, DiscTint tint, const QString &initials, IconName icon)
{
    QColor fill = theme.color(Token::Rail);
    QColor ink = theme.color(Token::Text2);
    switch (tint) {
    case DiscTint::Neutral:
        fill = theme.isDark() ? theme.color(Token::Line) : fill;
        break;
    case DiscTint::Own:
        fill = theme.color(Token::AccentSoft);
        ink = theme.color(Token::AccentText);
        break;
    case DiscTint::Note:
        fill = mix(theme.color(Token::Note), theme.color(Token::NoteLine), 0.6);
        ink = theme.color(Token::NoteText);
        break;
    case DiscTint::Filled:
        fill = theme.color(Token::Accent);
        ink = theme.color(Token::OnAccent);
        break;
    }
    drawBox(painter, rect, fill, QColor(), rect.height() / 2.0);
    if (icon != IconName::Count) {
        drawIcon(painter, rect, icon, ink, rect.height() > 32 ? 18 : 14);
        return;
    }
    QFont font = theme.font(TypeRole::Caption);
    // Beyond the design's text size the letters would leave the disc.
    font.setPixelSize(qMin(font.pixelSize(), rect.height() * 11 / 26));
    drawLine(painter, rect, initials, font, ink, Qt::AlignHCenter, Elide::None);
}

Disc::Disc(int size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
    setFocusPolicy(Qt::NoFocus);
}

void Disc::setPerson(const QString &name)
{
    m_initials = initialsOf(name);
    m_icon = IconName::Count;
    update();
}

void Disc::setIcon(IconName icon, DiscTint tint)
{
    m_icon = icon;
    m_tint = tint;
    update();
}

void Disc::setTint(DiscTint tint)
{
    m_tint = tint;
    update();
}

void Disc::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawDisc(&painter, rect(), Theme::of(this), m_tint, m_initials, m_icon);
}

} // namespace Earshot
