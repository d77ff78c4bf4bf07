// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/faultline.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

#include "shell/icons.h"
#include "shell/label.h"
#include "shell/look.h"

namespace Earshot
{

FaultLine::FaultLine(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_sentence(new Label(TypeRole::Meta, Token::Danger, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(18);
    row->addWidget(m_sentence, 1);
    m_sentence->setElided();
}

void FaultLine::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    if (m_field) {
        setFaulty(m_field, !sentence.isEmpty());
        m_field->setAccessibleDescription(sentence);
    }
    if (!sentence.isEmpty()) { // whoever does not see it hears it
        QAccessibleEvent alert(m_sentence, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    update();
}

void FaultLine::paintEvent(QPaintEvent *)
{
    if (m_sentence->text().isEmpty())
        return;
    QPainter painter(this);
    QRect line = rect();
    drawIcon(&painter, takeLeading(line, 14, 0, layoutDirection()), IconName::Triangle,
        Theme::of(this).color(Token::Danger), 13);
}

} // namespace Earshot
