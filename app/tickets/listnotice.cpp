// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets/listnotice.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "shell/label.h"
#include "shell/look.h"

namespace Earshot
{

ListNotice::ListNotice(QWidget *parent)
    : QWidget(parent)
    , m_fact(new Label(TypeRole::BaseStrong, Token::Text, this))
    , m_sentence(new Label(TypeRole::Base, Token::Text2, this))
    , m_links(new QVBoxLayout)
{
    setGround(this, Token::Surface);
    m_fact->setWordWrap(true);
    m_sentence->setWordWrap(true);
    // A link keeps room for its focus ring; the words above begin where its words begin.
    for (Label *words : {m_fact, m_sentence})
        words->setContentsMargins(Space::Xs, 0, Space::Xs, 0);
    m_links->setSpacing(0);
    m_links->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xxl, Space::Xxl, Space::Xxl, Space::L);
    column->setSpacing(Space::Xs);
    column->addWidget(m_fact);
    column->addWidget(m_sentence);
    column->addLayout(m_links);
    column->addStretch();
}

void ListNotice::say(const QString &fact, const QString &sentence)
{
    m_fact->setText(fact);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    while (QLayoutItem *item = m_links->takeAt(0)) {
        if (QWidget *link = item->widget()) {
            link->hide();
            link->deleteLater(); // it may be the one that was just pressed
        }
        delete item;
    }
}

void ListNotice::addLink(const QString &text, QObject *context, std::function<void()> act)
{
    auto *link = new QPushButton(text, this);
    setLook(link, Look::Link);
    connect(link, &QPushButton::clicked, context, std::move(act));
    m_links->addWidget(link, 0, Qt::AlignLeft);
}

} // namespace Earshot
