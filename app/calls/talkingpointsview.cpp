// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/talkingpointsview.h"

#include "earshot/desk/desk.h"
#include "earshot/storage/tickets.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include "shell/card.h"
#include "shell/label.h"
#include "shell/look.h"

namespace Earshot
{

namespace
{

Label *wrapped(const QString &text, TypeRole role, Token color, QWidget *parent)
{
    auto *label = new Label(text, role, color, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

TalkingPointsView::TalkingPointsView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_search(new QLineEdit(this))
    , m_list(new QWidget(this))
    , m_column(new QVBoxLayout(m_list))
    , m_none(new Label(TypeRole::Base, Token::Text2, this))
{
    setObjectName(QStringLiteral("talkingPoints"));
    setGround(this, Token::Rail);
    setGround(m_list, Token::Rail);
    m_search->setPlaceholderText(tr("Find a talking point"));
    m_search->setAccessibleName(tr("Find a talking point"));
    m_search->setClearButtonEnabled(true);
    m_none->setText(tr("No talking point has these words"));
    m_none->setWordWrap(true);
    m_none->hide();
    m_column->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    m_column->setSpacing(Space::M);

    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Talking points"));
    area->setWidget(m_list);
    setGround(area, Token::Rail);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(Space::L, Space::S, Space::L, Space::L);
    foot->addWidget(m_none);
    foot->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(area, 1);
    column->addLayout(foot);
    connect(m_search, &QLineEdit::textChanged, this, &TalkingPointsView::fill);
}

void TalkingPointsView::showTicket(TicketId ticket)
{
    if (ticket != m_ticket) {
        m_ticked.clear();
        m_search->clear();
    }
    m_ticket = ticket;
    const quint64 generation = ++m_generation;
    m_desk.database()
        .read([ticket](Session &session) {
            return ticket ? std::pair(Tickets::byId(session, ticket), Tickets::tags(session, ticket))
                          : std::pair<Ticket, QStringList>();
        })
        .then(this, [this, generation](const Result<std::pair<Ticket, QStringList>> &read) {
            if (generation != m_generation)
                return;
            const Ticket about = read ? read->first : Ticket();
            m_mood = about.mood;
            m_tags = read ? read->second : QStringList();
            m_points = talkingPoints(about.language, QLocale().name());
            fill();
        });
}

void TalkingPointsView::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void TalkingPointsView::fill()
{
    clear();
    const QString typed = m_search->text();
    if (typed.trimmed().isEmpty()) {
        for (const TalkingPoint &card : fittingCards(m_points, m_mood, m_tags))
            m_column->addWidget(cardOf(card));
        for (const TalkingPoint &step : std::as_const(m_points.steps))
            m_column->addWidget(stepOf(step));
    } else {
        for (const TalkingPoint &found : search(m_points, typed))
            m_column->addWidget(cardOf(found));
    }
    m_none->setVisible(m_column->count() == 0);
    m_column->addStretch();
}

QWidget *TalkingPointsView::cardOf(const TalkingPoint &point)
{
    auto *card = new Card(Card::Kind::Plain, m_list);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Card::padding());
    column->setSpacing(Space::Xs);
    column->addWidget(wrapped(point.title, TypeRole::BaseStrong, Token::Text, card));
    column->addWidget(wrapped(point.hint, TypeRole::Base, Token::Text, card));
    for (const QString &sentence : point.say)
        column->addWidget(wrapped(tr("“%1”").arg(sentence), TypeRole::Base, Token::Text, card));
    column->addWidget(wrapped(point.avoid, TypeRole::Base, Token::Text2, card));
    return card;
}

QWidget *TalkingPointsView::stepOf(const TalkingPoint &point)
{
    auto *step = new QWidget(m_list);
    auto *tick = new QCheckBox(step);
    tick->setAccessibleName(point.title);
    tick->setAccessibleDescription(point.hint);
    tick->setChecked(m_ticked.contains(point.key));
    connect(tick, &QCheckBox::toggled, this, [this, key = point.key](bool on) {
        m_ticked.removeAll(key);
        if (on)
            m_ticked << key;
    });
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(wrapped(point.title, TypeRole::BaseStrong, Token::Text, step));
    if (!point.say.isEmpty())
        words->addWidget(wrapped(tr("“%1”").arg(point.say.first()), TypeRole::Base, Token::Text2, step));
    words->addWidget(wrapped(point.avoid, TypeRole::Meta, Token::Text2, step));
    auto *row = new QHBoxLayout(step);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::S);
    row->addWidget(tick, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return step;
}

} // namespace Earshot
