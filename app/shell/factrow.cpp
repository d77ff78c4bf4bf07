// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/factrow.h"

#include <QPainter>
#include <QVBoxLayout>

#include "shell/label.h"

namespace Earshot
{

FactRow::FactRow(IconName icon, const QString &value, const QString &detail, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_value(new Label(TypeRole::Base, Token::Text, this))
    , m_detail(new Label(TypeRole::Meta, Token::Text2, this))
{
    m_value->setWordWrap(true);
    m_detail->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_value);
    column->addWidget(m_detail);
    // Margins are not mirrored, spacers are.
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(22);
    row->addLayout(column, 1);
    setWords(value, detail);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void FactRow::setWords(const QString &value, const QString &detail)
{
    m_value->setText(value);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void FactRow::setIcon(IconName icon, Token color)
{
    m_icon = icon;
    m_iconColor = color;
    update();
}

void FactRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    QRect line(0, 0, width(), theme.lineHeight(TypeRole::Base));
    drawIcon(&painter, takeLeading(line, 14, 0, layoutDirection()), m_icon, theme.color(m_iconColor), 14);
}

} // namespace Earshot
