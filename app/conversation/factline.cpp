// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/factline.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

#include "shell/paint.h"
#include "shell/plaintext.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int IconSide = 14;
constexpr int IconGap = Space::Xs + 2;
constexpr int LeastWord = 56; ///< of words that are cut: less is their ellipsis and hardly more

/// What each has of the room: where it is too small for all, the longest give way.
QList<int> shared(const QList<int> &wanted, int room)
{
    QList<int> byWidth = wanted;
    std::sort(byWidth.begin(), byWidth.end());
    int most = std::max(0, room);
    for (qsizetype i = 0, left = most; i < byWidth.size(); ++i) {
        most = int(left / (byWidth.size() - i));
        if (byWidth.at(i) > most)
            break;
        left -= byWidth.at(i);
        most = byWidth.at(i);
    }
    QList<int> widths;
    for (const int each : wanted)
        widths << std::min(each, most);
    return widths;
}

} // namespace

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

/// How wide one strong word may be: a very long name leaves room for the facts beside it.
int FactLine::strongMost() const
{
    return m_facts.size() > 1 ? width() * 3 / 5 : width();
}

/// What is left for all quiet words together when everything else stands there whole.
int FactLine::quietRoom(const QList<Fact> &facts, bool withIcons) const
{
    const Theme theme = Theme::of(this);
    const QFont strong = theme.font(TypeRole::BaseStrong);
    const QFont plain = theme.font(TypeRole::Base);
    int room = width() + Space::S; // none is needed behind the last
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const Fact &fact = facts.at(i);
        room -= (i > 0 ? 1 + Space::S : 0) + (withIcons && fact.icon != IconName::Count ? IconSide + IconGap : 0);
        for (const auto &[text, font] : {std::pair(fact.strong, strong), std::pair(fact.warning, plain)})
            room -= text.isEmpty() ? 0 : qMin(Earshot::lineWidth(text, font) + 1, strongMost()) + Space::S;
        room -= fact.plain.isEmpty() ? 0 : Space::S;
    }
    return room;
}

FactLine::Room FactLine::room() const
{
    const QFont plain = Theme::of(this).font(TypeRole::Base);
    const auto widths = [&plain](const QList<Fact> &facts, bool asides) {
        QList<int> all;
        for (const Fact &fact : facts)
            all << (fact.plain.isEmpty() || asides == fact.strong.isEmpty()
                    ? 0
                    : Earshot::lineWidth(fact.plain, plain) + 1);
        return all;
    };
    const auto sum = [](const QList<int> &all) { return std::accumulate(all.begin(), all.end(), 0); };
    Room room{m_facts, true, {}};
    room.hasIcons = quietRoom(room.facts, true) >= sum(widths(room.facts, false));
    if (!room.hasIcons && quietRoom(room.facts, false) < sum(widths(room.facts, false)))
        room.facts.removeIf([](const Fact &fact) { return fact.mayGo; });
    const int all = quietRoom(room.facts, room.hasIcons);
    room.quiet = shared(widths(room.facts, false), all);
    const QList<int> asides = shared(widths(room.facts, true), all - sum(room.quiet));
    for (qsizetype i = 0; i < asides.size(); ++i)
        room.quiet[i] += asides.at(i);
    return room;
}

void FactLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const Qt::LayoutDirection direction = layoutDirection();
    const DirectionScope scope(&painter, direction);
    const QFont strong = theme.font(TypeRole::BaseStrong);
    const QFont plain = theme.font(TypeRole::Base);
    const Room room = this->room();
    QRect rest = rect();
    const auto word = [&](const QString &text, const QFont &font, Token color, int most) {
        const int whole = Earshot::lineWidth(text, font) + 1;
        if (text.isEmpty() || rest.width() <= 0 || most < qMin(whole, LeastWord))
            return;
        const int wide = qMin(qMin(whole, most), rest.width());
        drawLine(&painter, takeLeading(rest, wide, Space::S, direction), text, font, theme.color(color));
    };
    for (qsizetype i = 0; i < room.facts.size() && rest.width() > 0; ++i) {
        const Fact &fact = room.facts.at(i);
        if (fact.strong.isEmpty() && fact.warning.isEmpty()
            && room.quiet.at(i) < qMin(Earshot::lineWidth(fact.plain, plain) + 1, LeastWord))
            continue; // an icon alone says nothing
        if (i > 0) {
            const QRect rule = takeLeading(rest, 1, Space::S, direction);
            painter.fillRect(rule.adjusted(0, 2, 0, -2), theme.color(Token::Line));
        }
        if (room.hasIcons && fact.icon != IconName::Count && rest.width() > IconSide)
            drawIcon(&painter, takeLeading(rest, IconSide, IconGap, direction), fact.icon, theme.color(Token::Text2),
                IconSide);
        word(fact.strong, strong, Token::Text, strongMost());
        word(fact.plain, plain, fact.strong.isEmpty() ? Token::Text : Token::Text2, room.quiet.at(i));
        word(fact.warning, plain, Token::Due, width());
    }
}

} // namespace Earshot
