// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customeroffers.h"

#include "earshot/desk/desk.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QStringListModel>

#include "shell/look.h"

namespace Earshot
{

namespace
{

constexpr int MostOffers = 8;

/// As wide as its lines: an address that is cut is an address one cannot tell from another.
void completeWide(QLineEdit &field)
{
    QAbstractItemView *lines = field.completer()->popup();
    const int most = field.window()->width() * 2 / 3;
    const int needed = lines->sizeHintForColumn(0) + 2 * lines->frameWidth() + Space::L;
    field.completer()->complete(QRect(0, 0, qMax(field.width(), qMin(needed, most)), field.height()));
}

} // namespace

CustomerOffers::CustomerOffers(Desk &desk, QLineEdit &field, Line line)
    : QObject(&field)
    , m_desk(desk)
    , m_field(field)
    , m_line(std::move(line))
    , m_lines(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_lines, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    field.setCompleter(completer);
    field.installEventFilter(this);
    connect(&field, &QLineEdit::textEdited, this, &CustomerOffers::offer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &CustomerOffers::take,
        Qt::QueuedConnection);
}

void CustomerOffers::hide()
{
    ++m_generation;
    m_field.completer()->popup()->hide();
}

/// A popup that outlives its dialog keeps the window behind from becoming the active one.
bool CustomerOffers::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_field && event->type() == QEvent::Hide)
        hide();
    return QObject::eventFilter(watched, event);
}

void CustomerOffers::offer(const QString &typed)
{
    const int asked = ++m_generation;
    if (typed.trimmed().size() < 2) {
        m_field.completer()->popup()->hide();
        return m_lines->setStringList({});
    }
    m_desk.database()
        .read(Customers::page, typed.trimmed(), CustomerCursor(), MostOffers)
        .then(this, [this, asked](const Result<CustomerPage> &page) {
            if (asked != m_generation || !page)
                return;
            QStringList lines;
            m_rows.clear();
            for (const CustomerRow &row : page->rows) {
                if (const QString line = m_line(row); !line.isEmpty()) {
                    lines << line;
                    m_rows << row;
                }
            }
            m_lines->setStringList(lines);
            if (lines.isEmpty())
                m_field.completer()->popup()->hide();
            else if (m_field.hasFocus())
                completeWide(m_field);
        });
}

void CustomerOffers::take(const QString &line)
{
    const qsizetype at = m_lines->stringList().indexOf(line);
    if (at >= 0)
        Q_EMIT chosen(m_rows.at(at));
}

} // namespace Earshot
