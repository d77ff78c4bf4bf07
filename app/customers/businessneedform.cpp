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
{
    m_need->setAccessibleName(tr("Business need"));
    m_need->setPlaceholderText(tr("What are they trying to get done?"));
    m_need->setTabChangesFocus(true);
    m_need->setFixedHeight(3 * QFontMetrics(m_need->font()).lineSpacing() + Space::L);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Xs);
    column->addWidget(m_need);
    const auto addField = [&](const QString &words, QLineEdit *field) {
        auto *label = new Label(words, TypeRole::Meta, Token::Text2, this);
        label->setBuddy(field);
        field->setAccessibleName(words);
        column->addWidget(label);
        column->addWidget(field);
        field->installEventFilter(this);
    };
    addField(tr("By when"), m_by);
    addField(tr("If not"), m_ifNot);
    m_need->installEventFilter(this);

    auto *save = new QPushButton(tr("Save"), this);
    setLook(save, Look::Tonal);
    auto *leave = new QPushButton(tr("Leave"), this);
    setLook(leave, Look::Bare);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(leave);
    row->addWidget(save);
    column->addSpacing(Space::Xs);
    column->addLayout(row);
    connect(save, &QPushButton::clicked, this, &BusinessNeedForm::save);
    connect(leave, &QPushButton::clicked, this, &BusinessNeedForm::left);
}

void BusinessNeedForm::begin()
{
    m_need->setFocus();
    m_need->selectAll();
}

void BusinessNeedForm::save()
{
    Q_EMIT saved(m_need->toPlainText().trimmed(), m_by->text().trimmed(), m_ifNot->text().trimmed());
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
