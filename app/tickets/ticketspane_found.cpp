// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the list shows of a search, typed or saved.
#include "earshot/desk/desk.h"

#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>
#include <utility>

#include "shell/deeplink.h"
#include "shell/label.h"
#include "shell/wording.h"
#include "tickets/listnotice.h"
#include "tickets/searchfield.h"
#include "tickets/ticketlistmodel.h"
#include "tickets/ticketlistview.h"
#include "tickets/ticketspane.h"

namespace Earshot
{

namespace
{

constexpr int WaysOn = 3;

} // namespace

/// A saved view is its search: it stands in the field, where it can be read and changed.
void TicketsPane::showSaved(const TicketView &view)
{
    m_saved = view;
    m_saved.search = view.search.trimmed();
    m_fixedTitle.clear();
    m_search->setText(m_saved.search);
}

void TicketsPane::takeCatalog()
{
    m_search->setCatalog(m_desk.catalog());
    if (m_saved.key.isEmpty())
        return;
    const QList<SavedView> views = viewsOf(m_desk.catalog().views, m_desk.agent());
    const auto present = std::find_if(
        views.begin(), views.end(), [this](const SavedView &view) { return keyOf(view) == m_saved.key; });
    if (present == views.end()) {
        isSavedShown() ? showView(m_view) : void(m_saved = {});
        return;
    }
    m_saved.title = present->name;
    if (isSavedShown())
        m_title->setText(m_saved.title);
    else
        m_saved.search = present->query.trimmed();
    Q_EMIT sourceChanged();
}

QString TicketsPane::foundTitle() const
{
    return isSavedShown() ? m_saved.title : tr("Found");
}

QStringList TicketsPane::marks() const
{
    return m_model->marks();
}

void TicketsPane::search(const QString &typed)
{
    m_search->setText(typed);
}

void TicketsPane::goToFound()
{
    if (!std::exchange(m_goToFound, false) || m_model->rowCount() == 0)
        return;
    m_list->choose(m_model->rowAt(0).ticket.id);
    m_list->setFocus();
}

void TicketsPane::searched(const QString &typed, const SearchQuery &query)
{
    m_goToFound = false;
    if (typed.trimmed().isEmpty()) {
        if (!m_typed.isEmpty() || !m_fixedTitle.isEmpty())
            showView(m_view);
        return;
    }
    if (query.isEmpty())
        return; // half an operator: what was found before stays
    m_typed = typed;
    m_notUnderstood.clear();
    m_fixedTitle.clear();
    show(foundTitle());
    m_list->showOrder(TicketOrder::Newest);
    m_model->showFound(query);
}

void TicketsPane::showNotUnderstood(const QString &typed, const QString &sentence)
{
    // What an earlier search has found would pass for the answer to this one.
    m_typed = typed;
    m_notUnderstood = sentence;
    m_fixedTitle.clear();
    show(foundTitle());
    m_model->showTickets({});
}

void TicketsPane::showNotice()
{
    if (const auto &fault = m_model->fault()) {
        const Trouble trouble = words(*fault);
        m_notice->say(trouble.fact, trouble.sentence);
        m_notice->addLink(tr("Try again"), m_model, [this] { m_model->reload(); });
        return;
    }
    if (m_typed.isEmpty()) {
        if (m_view.key == u"spam")
            m_notice->say(tr("No spam here"), tr("What you put into spam waits here, and can be brought back."));
        else if (m_view.key == u"trash")
            m_notice->say(tr("The trash is empty"), tr("What you throw away waits here, and can be brought back."));
        else
            m_notice->say(tr("No tickets here"), tr("When somebody writes or calls, it appears in this list."));
        if (m_view.key != u"all")
            m_notice->addLink(tr("Show all tickets"), this, [this] { Q_EMIT allWanted(); });
        return;
    }
    if (isSavedShown() && !m_saved.trouble.isEmpty()) {
        m_notice->say(tr("“%1” finds nothing any more").arg(named(m_saved.title)),
            tr("%1. Change the search above and save it under the same name.").arg(m_saved.trouble));
        return;
    }
    if (!m_notUnderstood.isEmpty()) {
        m_notice->say(tr("This search cannot be understood"), m_notUnderstood);
        m_notice->addLink(tr("Back to “%1”").arg(named(m_view.title)), this, [this] { m_search->clear(); });
        return;
    }
    m_notice->say(tr("Nothing matches “%1”.").arg(named(m_typed.trimmed())), {});
    const QStringList pieces = searchPieces(m_typed);
    const QStringList ways = withoutOnePiece(m_typed);
    for (qsizetype i = 0; i < qMin<qsizetype>(WaysOn, ways.size()); ++i) {
        m_notice->addLink(tr("Search without %1").arg(named(pieces.at(pieces.size() - 1 - i))), this,
            [this, way = ways.at(i)] { m_search->setText(way); });
    }
    m_notice->addLink(tr("Back to “%1”").arg(named(m_view.title)), this, [this] { m_search->clear(); });
}

void TicketsPane::setSavedCount(const QString &key, int count)
{
    if (key != m_saved.key)
        return;
    m_saved.count = count;
    tellTotal();
}

} // namespace Earshot
