// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/emptypage.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "shell/label.h"
#include "shell/look.h"

namespace Earshot
{

namespace
{

/// An envelope that begins to speak.
class Drawing final : public QWidget
{
public:
    explicit Drawing(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(144, 72);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme theme = Theme::of(this);
        if (layoutDirection() == Qt::RightToLeft) {
            painter.translate(width(), 0);
            painter.scale(-1, 1);
        }
        const QPen line(theme.color(Token::LineStrong), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter.setPen(line);
        painter.setBrush(theme.color(Token::Surface));
        painter.drawRoundedRect(QRectF(8, 8, 72, 56), 8, 8);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{{10, 14}, {44, 40}, {78, 14}});
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::Accent));
        painter.drawEllipse(QPointF(94, 36), 4, 4);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Token::Accent), 2, Qt::SolidLine, Qt::RoundCap));
        for (const double radius : {14.0, 26.0, 38.0})
            painter.drawArc(QRectF(94 - radius, 36 - radius, 2 * radius, 2 * radius), -50 * 16, 100 * 16);
    }
};

} // namespace

EmptyPage::EmptyPage(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_drawing(new Drawing(this))
    , m_title(new Label(TypeRole::Subject, Token::Text, this))
    , m_sentence(new Label(TypeRole::Base, Token::Text2, this))
    , m_ways(new QHBoxLayout)
    , m_hint(new Label(TypeRole::Meta, Token::Text3, this))
{
    for (Label *label : {m_title, m_sentence, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_ways->setSpacing(Space::S);
    m_ways->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xxl, Space::Xxl, Space::Xxl, Space::Xxl);
    column->setSpacing(Space::Xs);
    column->addStretch(2);
    column->addWidget(m_drawing, 0, Qt::AlignHCenter);
    column->addSpacing(Space::Xxl);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(Space::M);
    column->addLayout(m_ways);
    column->addSpacing(Space::L);
    column->addWidget(m_hint);
    column->addStretch(3);
    setWords(title, sentence);
    m_hint->hide();
}

void EmptyPage::setWords(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

QPushButton *EmptyPage::addWay(const QString &text, IconName name, QObject *context, std::function<void()> act)
{
    auto *way = new QPushButton(icon(name), text, this);
    setLook(way, m_ways->isEmpty() ? Look::Filled : Look::Outlined);
    setHeight(way, Height::Header);
    connect(way, &QPushButton::clicked, context, std::move(act));
    m_ways->addWidget(way);
    return way;
}

void EmptyPage::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void EmptyPage::setDrawingShown(bool shown)
{
    m_drawing->setVisible(shown);
}

} // namespace Earshot
