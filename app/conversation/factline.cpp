// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/factline.h"

#include <QPainter>

#include "shell/paint.h"
#include "shell/plaintext.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

FactLine::FactLine(QWidget *parent)
    : Label(TypeRole::Base, Token::Text, parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FactLine::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    QStringList spoken;
    for (const Fact &fact : facts) {
        QStringList words{fact.strong, fact.plain, fact.warning};
        words.removeAll(QString());
        spoken << words.join(u", "_s);
    }
    setText(spoken.join(u"; "_s));
    plainToolTip(this, spoken.join(u"\n"_s));
    updateGeometry();
    update();
}

QSize FactLine::sizeHint() const
{
    return {400, Theme::of(this).lineHeight(TypeRole::Base) + 2};
}

void FactLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const Qt::LayoutDirection direction = layoutDirection();
    const DirectionScope scope(&painter, direction);
    const QFont strong = theme.font(TypeRole::BaseStrong);
    const QFont plain = theme.font(TypeRole::Base);
    QRect rest = rect();
    const auto word = [&](const QString &text, const QFont &font, Token color) {
        if (text.isEmpty() || rest.width() <= 0)
            return;
        const int wide = qMin(Earshot::lineWidth(text, font) + 1, rest.width());
        drawLine(&painter, takeLeading(rest, wide, Space::S, direction), text, font, theme.color(color));
    };
    for (qsizetype i = 0; i < m_facts.size() && rest.width() > 0; ++i) {
        const Fact &fact = m_facts.at(i);
        if (i > 0) {
            const QRect rule = takeLeading(rest, 1, Space::S, direction);
            painter.fillRect(rule.adjusted(0, 2, 0, -2), theme.color(Token::Line));
        }
        if (fact.icon != IconName::Count && rest.width() > 14)
            drawIcon(
                &painter, takeLeading(rest, 14, Space::Xs + 2, direction), fact.icon, theme.color(Token::Text2), 14);
        word(fact.strong, strong, Token::Text);
        word(fact.plain, plain, fact.strong.isEmpty() ? Token::Text : Token::Text2);
        word(fact.warning, plain, Token::Due);
    }
}

} // namespace Earshot
