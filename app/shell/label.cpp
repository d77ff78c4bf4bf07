// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/label.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include "shell/paint.h"
#include "shell/plaintext.h"

namespace Earshot
{

namespace
{

/// Breaks the text at the width and answers the height of all lines.
int breakLines(QTextLayout &layout, int width, int lineHeight, const QTextOption &option)
{
    layout.setTextOption(option);
    layout.beginLayout();
    int y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1, width));
        line.setPosition(QPointF(0, y + (lineHeight - line.height()) / 2));
        y += lineHeight;
    }
    layout.endLayout();
    return y;
}

QTextOption wrapping(const QLabel &label)
{
    // A text layout takes alignment as seen, not as read.
    QTextOption option(QStyle::visualAlignment(label.layoutDirection(), label.alignment() & Qt::AlignHorizontal_Mask));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(label.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    return option;
}

QString withLineBreaks(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

Label::Label(TypeRole role, Token color, QWidget *parent)
    : Label(QString(), role, color, parent)
{
}

Label::Label(const QString &text, TypeRole role, Token color, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_color(color)
{
    setTextFormat(Qt::PlainText);
    applyRole();
    setText(text);
}

void Label::setText(const QString &text)
{
    const QString shown = unturned(text);
    QLabel::setText(shown);
    if (!buddy())
        setAccessibleName(shown.contains(u'&') ? shown : QString());
    showWholeInToolTip();
}

void Label::setRole(TypeRole role)
{
    m_role = role;
    applyRole();
}

void Label::setColor(Token color)
{
    m_color = color;
    applyRole();
}

void Label::setElided(Elide elide, int least)
{
    m_elide = elide;
    m_leastWords = least;
    setWordWrap(false);
    updateGeometry();
    showWholeInToolTip();
}

QSize Label::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int line = Theme::of(this).lineHeight(m_role);
    if (wordWrap()) {
        const int width = qMin(Earshot::lineWidth(text(), font()) + 1, Theme::of(this).extent(360));
        return {width + margins.left() + margins.right(), heightForWidth(width + margins.left() + margins.right())};
    }
    const int lines = m_elide == Elide::None ? int(text().count(u'\n')) + 1 : 1;
    return {QFontMetrics(font()).size(buddy() ? Qt::TextShowMnemonic : 0, text()).width() + 1 + margins.left()
            + margins.right(),
        line * lines + margins.top() + margins.bottom()};
}

QSize Label::minimumSizeHint() const
{
    QSize size = sizeHint();
    if (m_elide != Elide::None)
        size.setWidth(qMin(size.width(), Theme::of(this).extent(24)));
    if (wordWrap())
        size = {qMin(size.width(), Theme::of(this).extent(64)), Theme::of(this).lineHeight(m_role)};
    return size;
}

int Label::heightForWidth(int width) const
{
    if (!wordWrap())
        return QLabel::heightForWidth(width);
    const QMargins margins = contentsMargins();
    QTextLayout layout(withLineBreaks(text()), font());
    return breakLines(
               layout, width - margins.left() - margins.right(), Theme::of(this).lineHeight(m_role), wrapping(*this))
        + margins.top() + margins.bottom();
}

void Label::paintEvent(QPaintEvent *event)
{
    // Words one may select are QLabel's to paint; it knows no ellipsis, which they have until somebody selects.
    if ((textInteractionFlags() & Qt::TextSelectableByMouse) && (!isCut() || hasSelectedText() || hasFocus()))
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QColor color = Theme::of(this).color(isEnabled() ? m_color : Token::Text3);
    if (wordWrap()) {
        painter.setPen(color);
        QTextLayout layout(withLineBreaks(text()), font());
        const int height
            = breakLines(layout, contentsRect().width(), Theme::of(this).lineHeight(m_role), wrapping(*this));
        QPoint origin = contentsRect().topLeft();
        if (alignment() & Qt::AlignVCenter)
            origin.ry() += qMax(0, (contentsRect().height() - height) / 2);
        layout.draw(&painter, origin);
    } else if (buddy() || (m_elide == Elide::None && text().contains(u'\n'))) {
        painter.setPen(color);
        painter.drawText(contentsRect(), int(alignment()) | (buddy() ? Qt::TextHideMnemonic : 0), text());
    } else if (!isCut() || contentsRect().width() >= m_leastWords) {
        drawLine(&painter, contentsRect(), text(), font(), color, alignment() & Qt::AlignHorizontal_Mask,
            m_elide == Elide::None ? Elide::End : m_elide);
    }
}

void Label::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    showWholeInToolTip();
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyRole();
}

void Label::applyRole()
{
    const Theme theme = Theme::of(this);
    if (font() != theme.font(m_role))
        setFont(theme.font(m_role));
    QPalette palette;
    palette.setColor(QPalette::WindowText, theme.color(m_color));
    setPalette(palette);
    updateGeometry();
    update();
}

bool Label::isCut() const
{
    return m_elide != Elide::None && Earshot::lineWidth(text(), font()) > contentsRect().width();
}

void Label::showWholeInToolTip()
{
    const bool cut = isCut();
    if (cut || m_ownToolTip)
        plainToolTip(this, cut ? text() : QString());
    m_ownToolTip = cut;
}

SectionHeading::SectionHeading(const QString &text, QWidget *parent)
    : Label(text, TypeRole::Caption, Token::Text3, parent)
{
}

} // namespace Earshot
