// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/talkingpointsview.h"

#include "earshot/desk/desk.h"
#include "earshot/storage/tickets.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "calls/givenpoints.h"
#include "shell/actions.h"
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

TalkingPointsView::TalkingPointsView(Desk &desk, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_search(new QLineEdit(this))
    , m_area(new QScrollArea(this))
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

    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(tr("Talking points"));
    m_area->setWidget(m_list);
    setGround(m_area, Token::Rail);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(Space::L, Space::S, Space::L, Space::Xs);
    foot->addWidget(m_none);
    foot->addWidget(m_search);
    auto *change = new QPushButton(actions.action(ActionId::TalkingPoints)->text(), this);
    setLook(change, Look::Link);
    change->setAutoDefault(false);
    connect(change, &QPushButton::clicked, actions.action(ActionId::TalkingPoints), &QAction::trigger);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_area, 1);
    column->addLayout(foot);
    // A link has room around its words: with less of ours they stand below those above, and have more.
    auto *link = new QHBoxLayout;
    link->setContentsMargins(Space::M, 0, Space::Xs, Space::M);
    link->addWidget(change);
    link->addStretch();
    column->addLayout(link);
    connect(m_search, &QLineEdit::textChanged, this, &TalkingPointsView::fill);
    connect(&desk, &Desk::catalogChanged, this, &TalkingPointsView::takePoints);
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
            m_language = about.language;
            m_points = {};
            takePoints();
            fill();
        });
}

/// What the team says now. What is ticked stays so, by its key, and one stays where one was.
void TalkingPointsView::takePoints()
{
    TalkingPoints points = talkingPoints(m_language, QLocale().name(), givenPoints(), m_desk.catalog().points);
    if (points == m_points)
        return;
    m_points = std::move(points);
    const int place = m_area->verticalScrollBar()->value();
    const QWidget *focused = m_list->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    const QString key = focused ? focused->objectName() : QString();
    fill();
    m_list->layout()->activate();
    m_area->verticalScrollBar()->setValue(place);
    for (QCheckBox *tick : m_list->findChildren<QCheckBox *>()) {
        if (!key.isEmpty() && tick->objectName() == key && !tick->parentWidget()->isHidden())
            tick->setFocus();
    }
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
    if (!point.hint.isEmpty())
        column->addWidget(wrapped(point.hint, TypeRole::Base, Token::Text, card));
    for (const QString &sentence : point.say)
        column->addWidget(wrapped(tr("“%1”").arg(sentence), TypeRole::Base, Token::Text, card));
    if (!point.avoid.isEmpty())
        column->addWidget(wrapped(point.avoid, TypeRole::Base, Token::Text2, card));
    return card;
}

QWidget *TalkingPointsView::stepOf(const TalkingPoint &point)
{
    auto *step = new QWidget(m_list);
    auto *tick = new QCheckBox(step);
    tick->setObjectName(point.key);
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
    if (!point.avoid.isEmpty())
        words->addWidget(wrapped(point.avoid, TypeRole::Meta, Token::Text2, step));
    auto *row = new QHBoxLayout(step);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::S);
    row->addWidget(tick, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return step;
}

} // namespace Earshot
