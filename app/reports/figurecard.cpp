// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/figurecard.h"

#include <QEvent>
#include <QPainter>

#include "shell/paint.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int SwatchWidth = 16;
constexpr QMargins Padding(Space::M, Space::S, Space::M, Space::S);

} // namespace

QSize AnswerShape::size(const Theme &theme) const
{
    const int before = swatch ? SwatchWidth + Space::S : 0;
    const int width = qMax(lineWidth(words.figure, theme.font(TypeRole::Figure)),
        qMax(lineWidth(words.caption, theme.font(TypeRole::Base)) + before,
            lineWidth(words.detail, theme.font(TypeRole::Meta))));
    const int height = theme.lineHeight(TypeRole::Figure) + theme.lineHeight(TypeRole::Base)
        + (words.detail.isEmpty() ? 0 : theme.lineHeight(TypeRole::Meta));
    return {width + 2, height};
}

int AnswerShape::heightFor(int width, const Theme &theme) const
{
    return size(theme).height() + (breaksIn(width, theme) ? theme.lineHeight(TypeRole::Base) : 0);
}

bool AnswerShape::breaksIn(int width, const Theme &theme) const
{
    const int room = width - (swatch ? SwatchWidth + Space::S : 0);
    return lineWidth(words.caption, theme.font(TypeRole::Base)) > room && words.caption.contains(u' ');
}

void AnswerShape::draw(
    QPainter *painter, const QRect &rect, const Theme &theme, Token captionInk, Qt::LayoutDirection direction) const
{
    QRect rest = rect;
    const auto takeLine = [&rest, &theme](TypeRole role) {
        const QRect line(rest.left(), rest.top(), rest.width(), theme.lineHeight(role));
        rest.setTop(line.bottom() + 1);
        return line;
    };
    drawLine(painter, takeLine(TypeRole::Figure), words.figure, theme.font(TypeRole::Figure), theme.color(Token::Text));
    QRect caption = takeLine(TypeRole::Base);
    if (swatch) {
        const QRect place = takeLeading(caption, SwatchWidth, Space::S, direction);
        drawSwatch(painter, QRect(place.left(), place.center().y() - 5, SwatchWidth, 12), *swatch, theme);
    }
    const QFont font = theme.font(TypeRole::Base);
    if (breaksIn(rect.width(), theme)) {
        caption.setBottom(takeLine(TypeRole::Base).bottom());
        painter->setFont(font);
        painter->setPen(theme.color(captionInk));
        painter->drawText(caption, Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop, words.caption);
    } else {
        drawLine(painter, caption, words.caption, font, theme.color(captionInk));
    }
    if (!words.detail.isEmpty())
        drawLine(
            painter, takeLine(TypeRole::Meta), words.detail, theme.font(TypeRole::Meta), theme.color(Token::Text2));
}

int answersAcross(qsizetype longest, int fit)
{
    const int most = qBound(1, fit, qMax(1, int(longest)));
    const int rows = (int(longest) + most - 1) / most;
    return rows > 1 ? (int(longest) + rows - 1) / rows : most;
}

FigureCard::FigureCard(std::optional<ChartFill> swatch, QWidget *parent)
    : QAbstractButton(parent)
    , m_answer{{}, swatch}
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred); // as high as the highest beside it
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureCard::setWords(const AnswerWords &words)
{
    m_answer.words = words;
    const auto &[figure, caption, detail] = words;
    setAccessibleName(
        detail.isEmpty() ? u"%1: %2"_s.arg(caption, figure) : u"%1: %2, %3"_s.arg(caption, figure, detail));
    updateGeometry();
    update();
}

int FigureCard::leastWidth() const
{
    const Theme theme = Theme::of(this);
    return qMax(theme.extent(112),
        lineWidth(m_answer.words.figure, theme.font(TypeRole::Figure)) + 2 + Padding.left() + Padding.right());
}

QSize FigureCard::sizeHint() const
{
    return m_answer.size(Theme::of(this)).grownBy(Padding);
}

QSize FigureCard::minimumSizeHint() const
{
    return {Theme::of(this).extent(96), sizeHint().height()};
}

int FigureCard::heightForWidth(int width) const
{
    return m_answer.heightFor(width - Padding.left() - Padding.right(), Theme::of(this)) + Padding.top()
        + Padding.bottom();
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const DirectionScope scope(&painter, layoutDirection());
    if (isEnabled() && (underMouse() || isDown()))
        drawBox(&painter, rect(), theme.color(Token::Hover), QColor(), Radius::Control);
    m_answer.draw(&painter, rect() - Padding, theme, isEnabled() ? Token::AccentText : Token::Text, layoutDirection());
    if (hasFocus())
        drawFocusRing(&painter, rect(), theme);
}

void FigureCard::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        setCursor(isEnabled() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace Earshot
