// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/figurecard.h"

#include <QEvent>
#include <QPainter>

#include "shell/paint.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

FigureCard::FigureCard(std::optional<ChartFill> swatch, QWidget *parent)
    : QAbstractButton(parent)
    , m_swatch(swatch)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred); // as high as the highest beside it
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureCard::setWords(const QString &figure, const QString &caption, const QString &detail)
{
    m_figure = figure;
    m_caption = caption;
    m_detail = detail;
    setAccessibleName(
        detail.isEmpty() ? u"%1: %2"_s.arg(caption, figure) : u"%1: %2, %3"_s.arg(caption, figure, detail));
    updateGeometry();
    update();
}

QSize FigureCard::sizeHint() const
{
    const Theme theme = Theme::of(this);
    const int swatch = m_swatch ? 24 : 0;
    const int width = qMax(lineWidth(m_figure, theme.font(TypeRole::Figure)),
        qMax(lineWidth(m_caption, theme.font(TypeRole::Base)) + swatch,
            lineWidth(m_detail, theme.font(TypeRole::Meta))));
    const int height = theme.lineHeight(TypeRole::Figure) + theme.lineHeight(TypeRole::Base)
        + (m_detail.isEmpty() ? 0 : theme.lineHeight(TypeRole::Meta));
    return {width + 2 * Space::M + 2, height + 2 * Space::S};
}

QSize FigureCard::minimumSizeHint() const
{
    return {Theme::of(this).extent(96), sizeHint().height()};
}

int FigureCard::heightForWidth(int width) const
{
    return sizeHint().height() + (breaksIn(width) ? Theme::of(this).lineHeight(TypeRole::Base) : 0);
}

bool FigureCard::breaksIn(int width) const
{
    const int room = width - 2 * Space::M - (m_swatch ? 24 : 0);
    return lineWidth(m_caption, Theme::of(this).font(TypeRole::Base)) > room && m_caption.contains(u' ');
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const DirectionScope scope(&painter, layoutDirection());
    if (isEnabled() && (underMouse() || isDown()))
        drawBox(&painter, rect(), theme.color(Token::Hover), QColor(), Radius::Control);
    QRect rest = rect().adjusted(Space::M, Space::S, -Space::M, -Space::S);
    const auto takeLine = [&rest, &theme](TypeRole role) {
        const QRect line(rest.left(), rest.top(), rest.width(), theme.lineHeight(role));
        rest.setTop(line.bottom() + 1);
        return line;
    };
    drawLine(&painter, takeLine(TypeRole::Figure), m_figure, theme.font(TypeRole::Figure), theme.color(Token::Text));
    QRect caption = takeLine(TypeRole::Base);
    if (m_swatch) {
        const QRect place = takeLeading(caption, 16, Space::S, layoutDirection());
        drawSwatch(&painter, QRect(place.left(), place.center().y() - 5, 16, 12), *m_swatch, theme);
    }
    const QFont font = theme.font(TypeRole::Base);
    const QColor ink = theme.color(isEnabled() ? Token::AccentText : Token::Text);
    if (breaksIn(width())) {
        caption.setBottom(takeLine(TypeRole::Base).bottom());
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(caption, Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop, m_caption);
    } else {
        drawLine(&painter, caption, m_caption, font, ink);
    }
    if (!m_detail.isEmpty())
        drawLine(&painter, takeLine(TypeRole::Meta), m_detail, theme.font(TypeRole::Meta), theme.color(Token::Text2));
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
