// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/businessneedform.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "shell/label.h"
#include "shell/look.h"

namespace Earshot
{

BusinessNeedForm::BusinessNeedForm(const Ticket &ticket, QWidget *parent)
    : QWidget(parent)
    , m_need(new QPlainTextEdit(ticket.businessNeed, this))
    , m_by(new QLineEdit(ticket.needBy, this))
    , m_ifNot(new QLineEdit(ticket.needIfNot, this))
    , m_buttons(new QWidget(this))
    , m_shown(ticket)
{
    m_need->setAccessibleName(tr("Business need"));
    m_need->setPlaceholderText(tr("What are they trying to get done?"));
    m_need->setTabChangesFocus(true);
    setGround(m_need, Token::Surface);
    m_need->setFixedHeight(3 * QFontMetrics(m_need->font()).lineSpacing() + Space::L);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Xs);
    column->addWidget(m_need);
    const auto addField = [&](const QString &words, QLineEdit *field) {
        auto *label = new Label(words, TypeRole::Meta, Token::Text2, this);
        label->setBuddy(field);
        field->setAccessibleName(words);
        field->setCursorPosition(0);
        column->addWidget(label);
        column->addWidget(field);
        field->installEventFilter(this);
    };
    addField(tr("By when"), m_by);
    addField(tr("If not"), m_ifNot);
    m_need->installEventFilter(this);

    auto *save = new QPushButton(tr("Save"), m_buttons);
    setLook(save, Look::Tonal);
    auto *leave = new QPushButton(tr("Leave"), m_buttons);
    setLook(leave, Look::Bare);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, Space::Xs, 0, 0);
    row->addStretch();
    row->addWidget(leave);
    row->addWidget(save);
    column->addWidget(m_buttons);
    for (QLineEdit *field : {m_by, m_ifNot})
        connect(field, &QLineEdit::textChanged, this, &BusinessNeedForm::edited);
    connect(m_need, &QPlainTextEdit::textChanged, this, &BusinessNeedForm::edited);
    connect(this, &BusinessNeedForm::edited, this, &BusinessNeedForm::fitButtons);
    connect(save, &QPushButton::clicked, this, &BusinessNeedForm::save);
    connect(leave, &QPushButton::clicked, this, &BusinessNeedForm::left);
}

void BusinessNeedForm::begin()
{
    m_need->setFocus();
    m_need->selectAll();
}

void BusinessNeedForm::setStanding(bool standing)
{
    m_standing = standing;
    fitButtons();
}

void BusinessNeedForm::showNeed(const Ticket &ticket)
{
    m_shown = ticket;
    setTyped(ticket.businessNeed, ticket.needBy, ticket.needIfNot);
    fitButtons();
}

void BusinessNeedForm::follow(const Ticket &ticket)
{
    const bool typing = isEdited();
    m_shown = ticket;
    // Setting a text moves the caret: only where it is another one.
    if (!typing && isEdited())
        setTyped(ticket.businessNeed, ticket.needBy, ticket.needIfNot);
    fitButtons();
}

void BusinessNeedForm::setTyped(const QString &need, const QString &by, const QString &ifNot)
{
    m_need->setPlainText(need);
    m_by->setText(by);
    m_ifNot->setText(ifNot);
    // One reads from the beginning where the field is too short for all of it.
    m_by->setCursorPosition(0);
    m_ifNot->setCursorPosition(0);
}

QString BusinessNeedForm::need() const
{
    return m_need->toPlainText().trimmed();
}

QString BusinessNeedForm::by() const
{
    return m_by->text().trimmed();
}

QString BusinessNeedForm::ifNot() const
{
    return m_ifNot->text().trimmed();
}

bool BusinessNeedForm::isEdited() const
{
    return need() != m_shown.businessNeed.trimmed() || by() != m_shown.needBy.trimmed()
        || ifNot() != m_shown.needIfNot.trimmed();
}

void BusinessNeedForm::fitButtons()
{
    m_buttons->setVisible(!m_standing || isEdited());
}

void BusinessNeedForm::save()
{
    Q_EMIT saved(need(), by(), ifNot());
}

bool BusinessNeedForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (watched != m_need || key->modifiers() & Qt::ControlModifier)) {
            save();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Earshot
