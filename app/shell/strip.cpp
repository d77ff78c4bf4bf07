// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "shell/label.h"
#include "shell/look.h"
#include "shell/paint.h"
#include "shell/taborder.h"

namespace Earshot
{

namespace
{

constexpr int IconLane = 36;
constexpr int LeastWords = 260; ///< with less beside them the links stand below

struct Colours {
    Token fill;
    Token border;
    Token icon;
};

Colours coloursOf(Strip::Kind kind)
{
    switch (kind) {
    case Strip::Kind::Plain:
        break;
    case Strip::Kind::Due:
        return {Token::DueSoft, Token::Due, Token::Due};
    case Strip::Kind::Danger:
        return {Token::DangerSoft, Token::Danger, Token::Danger};
    }
    return {Token::Surface, Token::Line, Token::Text2};
}

} // namespace

Strip::Strip(Kind kind, IconName icon, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_icon(icon)
    , m_fact(new Label(TypeRole::BaseStrong, Token::Text, this))
    , m_sentence(new Label(TypeRole::Base, Token::Text, this))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_words(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_links(new QHBoxLayout)
{
    m_sentence->setWordWrap(true);
    m_links->setSpacing(Space::Xl);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, Space::Xs, 0, Space::Xs);
    row->setSpacing(Space::S);
    row->addSpacing(IconLane);
    m_words->setSpacing(Space::S);
    m_words->addWidget(m_fact);
    m_words->addWidget(m_sentence, 1);
    m_body->setSpacing(Space::S);
    m_body->addLayout(m_words, 1);
    m_body->addLayout(m_links);
    row->addLayout(m_body, 1);
    // Margins are not mirrored, spacers are.
    row->addSpacing(Space::L);
    setMinimumHeight(leastHeight());
}

int Strip::leastHeight() const
{
    return Theme::of(this).extent(40) + m_gapAbove;
}

void Strip::setGapAbove(int gap)
{
    m_gapAbove = gap;
    layout()->setContentsMargins(0, Space::Xs + gap, 0, Space::Xs);
    setMinimumHeight(leastHeight());
}

void Strip::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Strip::setIcon(IconName icon)
{
    m_icon = icon;
    update();
}

void Strip::setWords(const QString &fact, const QString &sentence)
{
    m_fact->setText(fact);
    m_sentence->setText(sentence);
    arrange();
}

QPushButton *Strip::addLink(const QString &text, QObject *context, std::function<void()> act)
{
    auto *link = new QPushButton(text, this);
    setLook(link, Look::Link);
    connect(link, &QPushButton::clicked, context, std::move(act));
    m_links->addWidget(link);
    keepTabPlace(this);
    arrange();
    return link;
}

void Strip::clearLinks()
{
    while (QLayoutItem *item = m_links->takeAt(0)) {
        // The link may be the one being pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    arrange();
}

void Strip::arrange()
{
    // Beside the links a narrow pane leaves the sentence one word a line; under the fact it has room.
    const int wanted = IconLane + Earshot::lineWidth(m_fact->text(), m_fact->font()) + m_sentence->sizeHint().width()
        + m_links->sizeHint().width() + 2 * Space::S + Space::L;
    const bool narrow = wanted > width();
    const bool stacked = narrow && !m_sentence->text().isEmpty();
    const int beside = width() - IconLane - m_links->sizeHint().width() - Space::S - Space::L;
    const bool below = narrow && m_links->count() > 0 && beside < Theme::of(this).extent(LeastWords);
    m_body->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_body->setSpacing(below ? 0 : int(Space::S));
    m_body->setAlignment(m_links, below ? Qt::AlignLeading : Qt::Alignment());
    m_fact->setWordWrap(narrow);
    m_words->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_words->setSpacing(stacked ? 0 : int(Space::S));
}

void Strip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void Strip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setMinimumHeight(leastHeight());
}

void Strip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const Colours colours = coloursOf(m_kind);
    QRect rest = rect().adjusted(0, m_gapAbove, 0, 0);
    drawBox(&painter, rest, theme.color(colours.fill), theme.color(colours.border));
    drawIcon(&painter, takeLeading(rest, IconLane + 4, 0, layoutDirection()), m_icon, theme.color(colours.icon));
}

} // namespace Earshot
