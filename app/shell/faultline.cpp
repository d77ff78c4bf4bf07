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
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    fit();
}

void FaultLine::fit()
{
    if (parentWidget()) // else it would be a window
        setVisible(!m_sentence->text().isEmpty());
}

void FaultLine::tell(const QString &sentence)
{
    if (m_isFault || m_sentence->text() == sentence)
        return;
    m_sentence->setColor(Token::Text2);
    m_sentence->setText(sentence);
    if (m_field)
        m_field->setAccessibleDescription(sentence);
    fit();
    update();
}

void FaultLine::say(const QString &sentence)
{
    m_isFault = !sentence.isEmpty();
    m_sentence->setColor(Token::Danger);
    m_sentence->setText(sentence);
    if (m_field) {
        setFaulty(m_field, !sentence.isEmpty());
        m_field->setAccessibleDescription(sentence);
    }
    fit();
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
    drawIcon(&painter, takeLeading(line, 14, 0, layoutDirection()), m_isFault ? IconName::Triangle : IconName::Person,
        Theme::of(this).color(m_isFault ? Token::Danger : Token::Text2), 13);
}

} // namespace Earshot
