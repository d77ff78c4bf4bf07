// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets/ticketdelegate.h"

#include <QTableView>

#include "shell/fuzzy.h"
#include "shell/paint.h"
#include "shell/wording.h"
#include "tickets/ticketlistmodel.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

} // namespace

struct TicketDelegate::Cell {
    QPainter *painter;
    const QStyleOptionViewItem &option;
    const QModelIndex &index;
    const TicketRow &row;
    Theme theme;
    bool first; ///< at the leading edge of the list

    QString textOf(TicketColumn column) const { return index.siblingAtColumn(int(column)).data().toString(); }
    QRect inner() const
    {
        QRect rect = option.rect.adjusted(0, 0, 0, -1);
        takeLeading(rect, first ? Lead : CellPadding, 0, option.direction);
        takeTrailing(rect, CellPadding, 0, option.direction);
        return rect;
    }
    int line(QRect rect, const QString &text, TypeRole role, Token token, bool trailing = false) const
    {
        return drawLine(
            painter, rect, text, theme.font(role), theme.color(token), trailing ? Qt::AlignRight : Qt::AlignLeft);
    }
    void subject(const QRect &rect, const QString &text, TypeRole role, const QStringList &marks) const
    {
        if (marks.isEmpty())
            return void(line(rect, text, role, Token::Text));
        drawMarkedLine(painter, rect, text, wholeMatches(marks.join(u' '), text), theme.font(role),
            theme.color(Token::Text), theme.font(TypeRole::BaseStrong), theme.color(Token::AccentText),
            option.direction);
    }
    void sign(QRect &rest, IconName name, int size, Token token, int gap) const
    {
        drawIcon(painter, takeLeading(rest, size, gap, option.direction), name, theme.color(token), size);
    }
};

TicketDelegate::TicketDelegate(const TicketListModel &model, std::function<QDateTime()> now, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_now(std::move(now))
{
}

StateWords TicketDelegate::stateOf(const TicketRow &row) const
{
    return stateWords(row, m_now().toLocalTime(), QLocale());
}

void TicketDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    drawRowGround(painter, styled);

    const bool rightToLeft = styled.direction == Qt::RightToLeft;
    const int width = styled.widget ? styled.widget->width() : 0;
    const bool first = rightToLeft ? styled.rect.right() >= width - 24 : styled.rect.left() <= 0;
    const Cell cell{painter, styled, index, m_model.rowAt(index.row()), Theme::of(styled.widget), first};
    const DirectionScope scope(painter, styled.direction);
    if (first && cell.row.ticket.unread) {
        QRect rest = styled.rect;
        takeLeading(rest, 8, 0, styled.direction);
        QRect dot = takeLeading(rest, 6, 0, styled.direction);
        const int lineHeight = cell.theme.lineHeight(TypeRole::Base);
        const int middle = m_rows == Rows::TwoLines ? styled.rect.top()
                + (styled.rect.height() - lineHeight - cell.theme.lineHeight(TypeRole::Meta)) / 2 + lineHeight / 2
                                                    : styled.rect.center().y();
        dot = QRect(dot.left(), middle - 3, 6, 6);
        drawBox(painter, dot, cell.theme.color(Token::Accent), QColor(), 3);
    }
    if (m_rows == Rows::Table)
        return paintTableCell(cell);
    paintRow(cell);
}

/// Subject and waiting time are two columns that one reads as one row: a line goes as far as the words at its end leave
/// room, over the border of the columns. Each cell draws its share of it.
void TicketDelegate::paintRow(const Cell &cell) const
{
    QRect rect = cell.option.rect;
    if (const auto *list = qobject_cast<const QTableView *>(cell.option.widget)) {
        for (const TicketColumn column : {TicketColumn::Subject, TicketColumn::Waiting})
            rect |= list->visualRect(cell.index.siblingAtColumn(int(column)));
    }
    rect.adjust(0, 0, 0, -1);
    takeLeading(rect, Lead, 0, cell.option.direction);
    takeTrailing(rect, CellPadding, 0, cell.option.direction);
    cell.painter->save();
    cell.painter->setClipRect(cell.option.rect, Qt::IntersectClip);
    if (m_rows == Rows::TwoLines)
        paintTwoLines(cell, rect);
    else
        paintOneLine(cell, rect);
    cell.painter->restore();
}

void TicketDelegate::paintTwoLines(const Cell &cell, const QRect &rect) const
{
    const Ticket &ticket = cell.row.ticket;
    const TypeRole subjectRole = ticket.unread ? TypeRole::BaseStrong : TypeRole::Base;
    const int upper = cell.theme.lineHeight(TypeRole::Base);
    const int lower = cell.theme.lineHeight(TypeRole::Meta);
    const int top = rect.top() + (rect.height() - upper - lower) / 2;
    const QRect first = paintWaiting(cell, QRect(rect.left(), top, rect.width(), upper));
    cell.subject(first, cell.textOf(TicketColumn::Subject), subjectRole, m_model.marks());

    QRect second = paintState(cell, QRect(rect.left(), top + upper, rect.width(), lower), stateOf(cell.row), true);
    cell.sign(second, iconOf(ticket.lastChannel), 14, Token::Text2, 6);
    if (ticket.mood >= Mood::Worried) {
        cell.sign(second, iconOf(ticket.mood), 14, Token::Text, 4);
        const QString mood = words(ticket.mood);
        const int width = qMin(second.width(), lineWidth(mood, cell.theme.font(TypeRole::MetaStrong)) + 1);
        cell.line(takeLeading(second, width, Space::S, cell.option.direction), mood, TypeRole::MetaStrong, Token::Text);
    }
    const QString number = u"#%1"_s.arg(ticket.number);
    const QString who = cell.row.requester.isEmpty()
        ? number
        : tr("%1 · %2", "a requester, a ticket's number").arg(named(cell.row.requester), number);
    cell.line(second, who, TypeRole::Meta, Token::Text2);
}

void TicketDelegate::paintOneLine(const Cell &cell, QRect rect) const
{
    const StateWords state = stateOf(cell.row);
    if (state.icon != IconName::Count || cell.textOf(TicketColumn::Waiting).isEmpty())
        rect = paintState(cell, rect, state, true);
    else
        rect = paintWaiting(cell, rect);
    const QString subject = cell.textOf(TicketColumn::Subject);
    const QStringList marks = m_model.marks();
    const TypeRole role = cell.row.ticket.unread ? TypeRole::BaseStrong : TypeRole::Base;
    const int needed = lineWidth(subject, cell.theme.font(marks.isEmpty() ? role : TypeRole::BaseStrong)) + 2;
    const QRect place = takeLeading(rect, qMin(needed, rect.width()), Space::S, cell.option.direction);
    cell.subject(place, subject, role, marks);
    if (rect.width() > 40)
        cell.line(rect, cell.row.requester, TypeRole::Meta, Token::Text2);
}

/// Answers what is left of the line.
QRect TicketDelegate::paintWaiting(const Cell &cell, QRect rect) const
{
    const QString waiting = cell.textOf(TicketColumn::Waiting);
    if (waiting.isEmpty())
        return rect;
    const int width = qMin(rect.width(), lineWidth(waiting, cell.theme.font(TypeRole::Meta)) + 1);
    cell.line(takeTrailing(rect, width, Space::L, cell.option.direction), waiting, TypeRole::Meta, Token::Text, true);
    return rect;
}

/// Answers what is left of the line.
QRect TicketDelegate::paintState(const Cell &cell, QRect rect, const StateWords &state, bool trailing) const
{
    const TypeRole role = state.icon == IconName::Count ? TypeRole::Meta : TypeRole::MetaStrong;
    if (trailing) {
        const int width = qMin(rect.width(), lineWidth(state.words, cell.theme.font(role)) + 1);
        cell.line(takeTrailing(rect, width, 6, cell.option.direction), state.words, role, state.color, true);
        if (state.icon != IconName::Count && rect.width() >= 14)
            drawIcon(cell.painter, takeTrailing(rect, 14, 0, cell.option.direction), state.icon,
                cell.theme.color(state.color), 14);
        takeTrailing(rect, 0, Space::S, cell.option.direction);
        return rect;
    }
    if (state.icon != IconName::Count)
        cell.sign(rect, state.icon, 14, state.color, 4);
    cell.line(rect, state.words, role, state.color);
    return {};
}

bool TicketDelegate::saysMood(int room, int subject, int word, int least)
{
    return room - word >= qMin(subject, least);
}

/// A mood's word stands behind the subject as long as that has room to be read; its sign always does.
void TicketDelegate::paintTableSubject(const Cell &cell, QRect rect) const
{
    const Ticket &ticket = cell.row.ticket;
    const QString subject = cell.textOf(TicketColumn::Subject);
    const TypeRole role = ticket.unread ? TypeRole::BaseStrong : TypeRole::Base;
    if (ticket.mood < Mood::Worried)
        return cell.subject(rect, subject, role, m_model.marks());
    const QString mood = words(ticket.mood);
    const int needed = lineWidth(subject, cell.theme.font(role)) + 2;
    const int ownWidth = 4 + lineWidth(mood, cell.theme.font(TypeRole::MetaStrong)) + 1;
    const int left = rect.width() - 14 - Space::S;
    const bool said = saysMood(left, needed, ownWidth, cell.theme.extent(LeastSubject));
    const int width = qBound(0, left - (said ? ownWidth : 0), needed);
    cell.subject(takeLeading(rect, width, Space::S, cell.option.direction), subject, role, m_model.marks());
    cell.sign(rect, iconOf(ticket.mood), 14, Token::Text, 4);
    if (said)
        cell.line(rect, mood, TypeRole::MetaStrong, Token::Text);
}

void TicketDelegate::paintTableCell(const Cell &cell) const
{
    const Ticket &ticket = cell.row.ticket;
    const QString text = cell.index.data().toString();
    QRect rect = cell.inner();
    switch (TicketColumn(cell.index.column())) {
    case TicketColumn::Subject:
        return paintTableSubject(cell, rect);
    case TicketColumn::Waiting:
        cell.line(rect, text, TypeRole::Meta, Token::Text, true);
        return;
    case TicketColumn::Due:
        paintState(cell, rect, stateOf(cell.row), false);
        return;
    case TicketColumn::Priority: {
        const bool high = ticket.priority >= Priority::High;
        cell.line(rect, text, high ? TypeRole::MetaStrong : TypeRole::Meta, high ? Token::Text : Token::Text2);
        return;
    }
    case TicketColumn::Channel:
        cell.sign(rect, iconOf(ticket.lastChannel), 14, Token::Text2, 6);
        cell.line(rect, text, TypeRole::Meta, Token::Text2);
        return;
    default:
        cell.line(rect, text, TypeRole::Meta, Token::Text2);
    }
}

} // namespace Earshot
