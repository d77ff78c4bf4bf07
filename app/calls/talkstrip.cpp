// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/talkstrip.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "shell/faultline.h"
#include "shell/label.h"
#include "shell/look.h"

namespace Earshot
{

TalkStrip::TalkStrip(QWidget *parent)
    : QWidget(parent)
    , m_strip(new Strip(Strip::Kind::Plain, IconName::Info, this))
    , m_field(buildField())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::S, 0, Space::S);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_field);
    m_strip->setObjectName(QStringLiteral("talkStrip"));
    hide();
}

QWidget *TalkStrip::buildField()
{
    auto *field = new QWidget(this);
    m_fact = new Label(TypeRole::BaseStrong, Token::Text, field);
    m_fact->setWordWrap(true);
    m_number = new QLineEdit(field);
    m_number->setObjectName(QStringLiteral("newNumber"));
    m_number->setAccessibleName(tr("Telephone number"));
    m_number->setPlaceholderText(tr("+49 30 23125 123"));
    m_number->setMinimumWidth(Theme::of(this).extent(180));
    m_fault = new FaultLine(m_number, field);
    auto *call = new QPushButton(tr("Call and keep"), field);
    call->setObjectName(QStringLiteral("callNewNumber"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    row->addWidget(m_number, 1);
    row->addWidget(call);
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Xs);
    auto *ask = new QPushButton(tr("Copy a question that asks them for it"), field);
    ask->setObjectName(QStringLiteral("askForNumber"));
    setLook(ask, Look::Link);
    column->addWidget(m_fact);
    column->addLayout(row);
    column->addWidget(m_fault);
    column->addWidget(ask, 0, Qt::AlignLeft);

    connect(ask, &QPushButton::clicked, this, &TalkStrip::questionWanted);
    connect(call, &QPushButton::clicked, this, [this] { Q_EMIT numberTyped(m_number->text()); });
    connect(m_number, &QLineEdit::returnPressed, this, [this] { Q_EMIT numberTyped(m_number->text()); });
    connect(m_number, &QLineEdit::textEdited, this, [this] { m_fault->say({}); });
    return field;
}

void TalkStrip::say(const Message &message, const QList<Way> &ways)
{
    m_strip->setKind(message.kind);
    m_strip->setIcon(message.icon);
    m_strip->setWords(message.fact, message.sentence);
    m_strip->clearLinks();
    QPushButton *first = nullptr;
    for (const Way &way : ways) {
        QPushButton *link = m_strip->addLink(way.words, this, way.act);
        first = first ? first : link;
    }
    const bool hadKeys = m_field->isVisible() && m_field->isAncestorOf(QApplication::focusWidget());
    m_field->hide();
    m_strip->show();
    show();
    if (first && hadKeys)
        first->setFocus(Qt::OtherFocusReason);
}

void TalkStrip::askNumber(const QString &fact)
{
    m_fact->setText(fact);
    m_fault->say({});
    m_number->clear();
    m_strip->hide();
    m_field->show();
    show();
    m_number->setFocus(Qt::OtherFocusReason);
}

void TalkStrip::sayFault(const QString &sentence)
{
    m_fault->say(sentence);
}

void TalkStrip::put()
{
    hide();
}

void TalkStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    Q_EMIT escaped();
}

} // namespace Earshot
