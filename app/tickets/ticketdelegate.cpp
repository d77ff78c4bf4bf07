// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets/ticketdelegate.h"

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
    index.column() == int(TicketColumn::Waiting) ? paintWaiting(cell) : paintSubject(cell);
}

void TicketDelegate::paintSubject(const Cell &cell) const
{
    const Ticket &ticket = cell.row.ticket;
    const QString subject = cell.index.data().toString();
    const QStringList marks = m_model.marks();
    const TypeRole subjectRole = ticket.unread ? TypeRole::BaseStrong : TypeRole::Base;
    QRect rect = cell.inner();
    if (m_rows == Rows::OneLine) {
        const int needed
            = lineWidth(subject, cell.theme.font(marks.isEmpty() ? subjectRole : TypeRole::BaseStrong)) + 2;
        QRect place = rect;
        place = takeLeading(rect, qMin(needed, rect.width()), Space::S, cell.option.direction);
        cell.subject(place, subject, subjectRole, marks);
        if (rect.width() > 40)
            cell.line(rect, cell.row.requester, TypeRole::Meta, Token::Text2);
        return;
    }
    const int upper = cell.theme.lineHeight(TypeRole::Base);
    const int lower = cell.theme.lineHeight(TypeRole::Meta);
    const int top = rect.top() + (rect.height() - upper - lower) / 2;
    cell.subject(QRect(rect.left(), top, rect.width(), upper), subject, subjectRole, marks);

    QRect second(rect.left(), top + upper, rect.width(), lower);
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

void TicketDelegate::paintState(const Cell &cell, QRect rect, const StateWords &state, bool trailing) const
{
    const TypeRole role = state.icon == IconName::Count ? TypeRole::Meta : TypeRole::MetaStrong;
    if (trailing) {
        const int width = qMin(rect.width(), lineWidth(state.words, cell.theme.font(role)) + 1);
        cell.line(takeTrailing(rect, width, 6, cell.option.direction), state.words, role, state.color, true);
        if (state.icon != IconName::Count && rect.width() >= 14)
            drawIcon(cell.painter, takeTrailing(rect, 14, 0, cell.option.direction), state.icon,
                cell.theme.color(state.color), 14);
        return;
    }
    if (state.icon != IconName::Count)
        cell.sign(rect, state.icon, 14, state.color, 4);
    cell.line(rect, state.words, role, state.color);
}

void TicketDelegate::paintWaiting(const Cell &cell) const
{
    const QRect rect = cell.inner();
    const QString waiting = cell.index.data().toString();
    const StateWords state = stateOf(cell.row);
    if (m_rows == Rows::OneLine) {
        if (state.icon != IconName::Count || waiting.isEmpty())
            paintState(cell, rect, state, true);
        else
            cell.line(rect, waiting, TypeRole::Meta, Token::Text, true);
        return;
    }
    const int upper = cell.theme.lineHeight(TypeRole::Base);
    const int lower = cell.theme.lineHeight(TypeRole::Meta);
    const int top = rect.top() + (rect.height() - upper - lower) / 2;
    cell.line(QRect(rect.left(), top, rect.width(), upper), waiting, TypeRole::Meta, Token::Text, true);
    paintState(cell, QRect(rect.left(), top + upper, rect.width(), lower), state, true);
}

void TicketDelegate::paintTableCell(const Cell &cell) const
{
    const Ticket &ticket = cell.row.ticket;
    const QString text = cell.index.data().toString();
    QRect rect = cell.inner();
    switch (TicketColumn(cell.index.column())) {
    case TicketColumn::Subject: {
        const TypeRole role = ticket.unread ? TypeRole::BaseStrong : TypeRole::Base;
        if (ticket.mood >= Mood::Worried) {
            const QString mood = words(ticket.mood);
            const int moodWidth = 14 + 4 + lineWidth(mood, cell.theme.font(TypeRole::MetaStrong)) + 1;
            const int needed = lineWidth(text, cell.theme.font(role)) + 2;
            QRect place = takeLeading(
                rect, qBound(0, rect.width() - moodWidth - Space::S, needed), Space::S, cell.option.direction);
            cell.subject(place, text, role, m_model.marks());
            cell.sign(rect, iconOf(ticket.mood), 14, Token::Text, 4);
            cell.line(rect, mood, TypeRole::MetaStrong, Token::Text);
            return;
        }
        cell.subject(rect, text, role, m_model.marks());
        return;
    }
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
