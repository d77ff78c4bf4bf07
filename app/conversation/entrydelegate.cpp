// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/entrydelegate.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QStyle>
#include <QTextBlock>
#include <QTextCursor>

#include "conversation/entrywords.h"
#include "shell/card.h"
#include "shell/disc.h"
#include "shell/paint.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

class Drawing
{
public:
    Drawing(QPainter *painter, const QRect &rect, const Theme &theme, Qt::LayoutDirection direction,
        const EntryLooks &looks)
        : m_painter(painter)
        , m_rect(rect)
        , m_theme(theme)
        , m_direction(direction)
        , m_looks(looks)
    {
    }

    QRect placed(const QRect &rect) const
    {
        return QStyle::visualRect(m_direction, m_rect, rect.translated(m_rect.topLeft()));
    }

    void event(const QRect &place, const QString &text) const
    {
        const QFont font = m_theme.font(TypeRole::Meta);
        const QRect line = placed(place);
        const int wide = qMin(lineWidth(text, font), line.width() - 2 * Space::Xxl);
        drawLine(m_painter, QRect(line.center().x() - wide / 2, line.top(), wide + 2, line.height()), text, font,
            m_theme.color(Token::Text2));
        const int side = (line.width() - wide) / 2 - Space::M;
        const int y = line.center().y();
        m_painter->fillRect(QRect(line.left(), y, side, 1), m_theme.color(Token::Line));
        m_painter->fillRect(QRect(line.right() + 1 - side, y, side, 1), m_theme.color(Token::Line));
    }

    void card(const QRect &place, const Entry &entry) const
    {
        const bool note = entry.kind == Entry::Kind::Note;
        drawCard(m_painter, placed(place), note ? Card::Kind::Note : Card::Kind::Plain, m_theme);
        if (m_looks.ringCard)
            drawFocusRing(m_painter, placed(place), m_theme, Radius::Card);
    }

    void disc(const QRect &place, const Entry &entry) const
    {
        const QRect rect = placed(place);
        if (entry.kind == Entry::Kind::Note)
            return drawDisc(m_painter, rect, m_theme, DiscTint::Note, {}, IconName::Lock);
        if (const Call *call = entry.call())
            return drawDisc(
                m_painter, rect, m_theme, isMissed(*call) ? DiscTint::Neutral : DiscTint::Own, {}, iconOf(*call));
        if (const Contact *contact = entry.contact())
            return drawDisc(m_painter, rect, m_theme, DiscTint::Own, {}, iconOf(contact->channel));
        if (entry.callBack())
            return drawDisc(m_painter, rect, m_theme, DiscTint::Neutral, {}, IconName::Calendar);
        const bool ours = entry.message()->direction == Direction::Outbound;
        const QString name = entry.mine && !m_looks.ownName.isEmpty() ? m_looks.ownName : entry.who;
        drawDisc(m_painter, rect, m_theme, ours ? DiscTint::Own : DiscTint::Neutral, initialsOf(name));
    }

    void head(const QRect &place, const Entry &entry, const QDateTime &now, const QLocale &locale) const
    {
        const HeadWords head = headWords(entry, now, locale);
        const bool note = entry.kind == Entry::Kind::Note;
        QRect rest = placed(place);
        // See EntryLayout: what came of a call stands below it where the line has no room for both.
        QRect below = rest;
        rest.setHeight(qMin(rest.height(), m_theme.lineHeight(TypeRole::Base)));
        below.setTop(rest.bottom() + 1);
        if (entry.kind != Entry::Kind::CallBack) {
            const QString when = momentWords(entry.at, now, locale);
            const QFont font = m_theme.font(TypeRole::Meta);
            drawLine(m_painter, takeTrailing(rest, lineWidth(when, font) + 1, Space::M, m_direction), when, font,
                m_theme.color(Token::Text2), Qt::AlignRight);
        }
        const QFont name = m_theme.font(TypeRole::BaseStrong);
        const QFont how = m_theme.font(note ? TypeRole::MetaStrong : TypeRole::Meta);
        const int wanted = lineWidth(head.who, name) + 1;
        const int beside = below.isEmpty() ? lineWidth(head.how, how) + Space::M : 0;
        const int nameWidth = qMin(wanted, qMax(rest.width() / 3, rest.width() - beside));
        drawLine(m_painter, takeLeading(rest, nameWidth, Space::M - 2, m_direction), head.who, name,
            m_theme.color(Token::Text));
        if (entry.mood != Mood::Unknown && iconOf(entry.mood) != IconName::Count) {
            const QFont mood = m_theme.font(TypeRole::MetaStrong);
            drawIcon(m_painter, takeLeading(rest, 14, Space::Xs, m_direction), iconOf(entry.mood),
                m_theme.color(Token::Text), 14);
            const QString word = words(entry.mood);
            drawLine(m_painter, takeLeading(rest, lineWidth(word, mood) + 1, Space::M - 2, m_direction), word, mood,
                m_theme.color(Token::Text));
        }
        drawLine(m_painter, below.isEmpty() ? rest : below, head.how, how,
            m_theme.color(note ? Token::NoteText : Token::Text2));
    }

    void part(const EntryPart &part) const
    {
        switch (part.kind) {
        case EntryPart::Kind::Line:
            return line(part);
        case EntryPart::Kind::Promise:
            return promise(part);
        case EntryPart::Kind::Code:
            return code(part);
        case EntryPart::Kind::Quote:
            drawCard(m_painter, placed(part.box), Card::Kind::Sunken, m_theme);
            [[fallthrough]];
        default:
            document(part, placed(part.inner), 0);
        }
    }

    void target(const EntryTarget &target, int index) const
    {
        const QRect rect = placed(target.rect);
        const bool hot = index == m_looks.hotTarget;
        if (target.shape == EntryTarget::Shape::Link)
            link(target, rect, hot);
        else
            chip(target, rect, hot);
        if (index == m_looks.ringTarget)
            drawFocusRing(m_painter, rect, m_theme,
                target.shape == EntryTarget::Shape::Chip ? rect.height() / 2.0 : double(Radius::Control));
    }

private:
    void line(const EntryPart &part) const
    {
        QRect rest = placed(part.box);
        drawIcon(m_painter, takeLeading(rest, 14, Space::S, m_direction), part.icon, m_theme.color(part.color), 14);
        drawLine(m_painter, rest, part.words, m_theme.font(TypeRole::Meta), m_theme.color(part.color));
    }

    void promise(const EntryPart &part) const
    {
        drawCard(m_painter, placed(part.box), Card::Kind::Sunken, m_theme);
        QRect first(part.box.left() + Space::M, part.inner.top(), 14, m_theme.lineHeight(TypeRole::Read));
        drawIcon(m_painter, placed(first), part.icon, m_theme.color(part.color), 14);
        document(part, placed(part.inner), 0);
        drawLine(m_painter, placed(part.foot), part.words, m_theme.font(TypeRole::Meta), m_theme.color(part.color));
    }

    void code(const EntryPart &part) const
    {
        const QRect box = placed(part.box);
        drawCard(m_painter, box, Card::Kind::Sunken, m_theme);
        QRect header = box.adjusted(Space::M, 0, -Space::M, 0);
        header.setBottom(m_rect.top() + part.inner.top() - 1);
        drawLine(m_painter, header, part.words, m_theme.font(TypeRole::Meta), m_theme.color(Token::Text2));

        const QRect lines(
            box.left() + part.inner.left(), m_rect.top() + part.inner.top(), part.inner.width(), part.inner.height());
        bandsAndNumbers(part, box, lines);
        document(part, lines, part.scrolled);
    }

    void bandsAndNumbers(const EntryPart &part, const QRect &box, const QRect &lines) const
    {
        const QAbstractTextDocumentLayout *layout = part.document->documentLayout();
        const QFont font = m_theme.font(TypeRole::Mono);
        const QRectF clip = m_painter->hasClipping() ? m_painter->clipBoundingRect() : QRectF(box);
        const DirectionScope scope(m_painter, Qt::LeftToRight);
        m_painter->setFont(font);
        for (QTextBlock block = part.document->begin(); block.isValid(); block = block.next()) {
            const QRectF place = layout->blockBoundingRect(block).translated(lines.topLeft());
            if (place.bottom() < clip.top())
                continue;
            if (place.top() > clip.bottom())
                break;
            if (part.errorLines.contains(block.blockNumber()))
                m_painter->fillRect(
                    QRectF(box.left() + 1, place.top(), box.width() - 2, place.height()).toAlignedRect(),
                    m_theme.color(Token::DangerSoft));
            m_painter->setPen(m_theme.color(Token::Text3));
            const QTextLine first = block.layout()->lineAt(0);
            const double height = first.isValid() ? first.height() : place.height();
            m_painter->drawText(QRectF(box.left() + Space::M, place.top(), part.gutter - Space::L, height),
                Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, QString::number(block.blockNumber() + 1));
        }
    }

    void document(const EntryPart &part, const QRect &place, int scrolled) const
    {
        if (&part == m_looks.overlaid)
            return;
        m_painter->save();
        m_painter->setClipRect(place, Qt::IntersectClip);
        m_painter->translate(place.left() - scrolled, place.top());
        m_painter->setLayoutDirection(Qt::LeftToRight);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, m_theme.color(Token::Text));
        context.palette.setColor(QPalette::Link, m_theme.color(Token::AccentText));
        context.clip = m_painter->clipBoundingRect();
        addFinds(*part.document, context);
        part.document->documentLayout()->draw(m_painter, context);
        m_painter->restore();
    }

    void addFinds(const QTextDocument &document, QAbstractTextDocumentLayout::PaintContext &context) const
    {
        if (m_looks.marks.isEmpty())
            return;
        QTextCharFormat found;
        found.setBackground(m_theme.color(Token::DueSoft));
        found.setForeground(m_theme.color(Token::Due));
        constexpr int mostFinds = 500;
        for (const QString &mark : m_looks.marks) {
            for (QTextCursor cursor = document.find(mark); !cursor.isNull() && context.selections.size() < mostFinds;
                 cursor = document.find(mark, cursor))
                context.selections << QAbstractTextDocumentLayout::Selection{cursor, found};
        }
    }

    void link(const EntryTarget &target, const QRect &rect, bool hot) const
    {
        QFont font = m_theme.font(TypeRole::MetaStrong);
        font.setUnderline(hot);
        drawLine(m_painter, rect, target.words, font, m_theme.color(Token::AccentText), Qt::AlignHCenter);
    }

    void chip(const EntryTarget &target, const QRect &rect, bool hot) const
    {
        const bool button = target.shape == EntryTarget::Shape::Button;
        const QColor fill = hot ? m_theme.color(Token::Hover) : m_theme.color(button ? Token::Surface : Token::Sunken);
        drawBox(m_painter, rect, target.warns ? m_theme.color(Token::DueSoft) : fill,
            m_theme.color(target.warns ? Token::Due
                    : button           ? Token::LineStrong
                                       : Token::Line),
            button ? double(Radius::Control) : rect.height() / 2.0);
        if (button)
            return void(drawLine(m_painter, rect, target.words, m_theme.font(TypeRole::MetaStrong),
                m_theme.color(Token::Text), Qt::AlignHCenter));
        const Token color = target.warns ? Token::Due : Token::Text2;
        QRect rest = rect.adjusted(Space::M, 0, -Space::M, 0);
        if (target.icon != IconName::Count)
            drawIcon(m_painter, takeLeading(rest, 14, Space::Xs, m_direction), target.icon, m_theme.color(color), 14);
        const QFont font = m_theme.font(TypeRole::Meta);
        if (!target.detail.isEmpty()) {
            const int wide = qMin(lineWidth(target.detail, font) + 2, rest.width() * 2 / 3);
            drawLine(m_painter, takeTrailing(rest, wide, Space::S, m_direction), target.detail, font,
                m_theme.color(target.warns ? Token::Due : Token::Text2), Qt::AlignRight);
        }
        drawLine(m_painter, rest, target.words, font, m_theme.color(target.warns ? Token::Due : Token::Text),
            Qt::AlignLeft, Elide::Middle);
    }

    QPainter *m_painter;
    const QRect &m_rect;
    const Theme &m_theme;
    Qt::LayoutDirection m_direction;
    const EntryLooks &m_looks;
};

} // namespace

QRect documentRect(const QRect &rect, const EntryPart &part, Qt::LayoutDirection direction)
{
    if (part.kind != EntryPart::Kind::Code)
        return QStyle::visualRect(direction, rect, part.inner.translated(rect.topLeft()));
    const QRect box = QStyle::visualRect(direction, rect, part.box.translated(rect.topLeft()));
    return {box.left() + part.inner.left(), rect.top() + part.inner.top(), part.inner.width(), part.inner.height()};
}

void drawEntry(QPainter *painter, const QRect &rect, const Entry &entry, const EntryLayout &layout, const Theme &theme,
    Qt::LayoutDirection direction, const QDateTime &now, const QLocale &locale, const EntryLooks &looks)
{
    const DirectionScope scope(painter, direction);
    const Drawing drawing(painter, rect, theme, direction, looks);
    if (entry.kind == Entry::Kind::Event)
        return drawing.event(layout.card(), eventWords(entry, now, locale));
    drawing.card(layout.card(), entry);
    drawing.disc(layout.disc(), entry);
    drawing.head(layout.head(), entry, now, locale);
    const QRectF clip = painter->hasClipping() ? painter->clipBoundingRect() : QRectF(rect);
    for (const EntryPart &part : layout.parts()) {
        const QRect box = drawing.placed(part.box);
        if (box.bottom() >= clip.top() && box.top() <= clip.bottom())
            drawing.part(part);
    }
    for (int i = 0; i < layout.targets().size(); ++i)
        drawing.target(layout.targets().at(i), i);
}

} // namespace Earshot
