// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets/loadingplace.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include "shell/label.h"
#include "shell/look.h"
#include "shell/paint.h"

namespace Earshot
{

LoadingPlace::LoadingPlace(QWidget *parent)
    : QWidget(parent)
    , m_foot(new QWidget(this))
    , m_sentence(new Label(TypeRole::Base, Token::Text2, m_foot))
    , m_second(new QTimer(this))
{
    setGround(this, Token::Surface);
    auto *bar = new QProgressBar(m_foot);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Loading"));
    auto *cancel = new QPushButton(tr("Cancel"), m_foot);
    setLook(cancel, Look::Link);
    connect(cancel, &QPushButton::clicked, this, &LoadingPlace::cancelled);

    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(Space::Xl, Space::S, Space::M, Space::S);
    row->setSpacing(Space::M);
    row->addWidget(m_sentence);
    row->addWidget(bar, 1);
    row->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch();
    column->addWidget(m_foot);
    m_foot->hide();
    m_second->setSingleShot(true);
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, m_foot, &QWidget::show);
}

void LoadingPlace::begin(const QString &sentence)
{
    m_sentence->setText(sentence);
    if (!m_second->isActive() && m_foot->isHidden())
        m_second->start();
}

void LoadingPlace::end()
{
    m_second->stop();
    m_foot->hide();
}

void LoadingPlace::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Token::Surface));
    const int height = theme.extent(52);
    for (int top = theme.extent(28); top + height < this->height(); top += height)
        drawPlaceholderRow(&painter, QRect(0, top, width(), height), theme, layoutDirection());
}

} // namespace Earshot
