// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets/viewacts.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/viewdesk.h"
#include "earshot/domain/folding.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include "shell/actions.h"
#include "shell/deeplink.h"
#include "shell/plaintext.h"
#include "shell/wording.h"
#include "tickets/savedviewdialog.h"
#include "tickets/ticketspane.h"

namespace Earshot
{

namespace
{

const SavedView *alike(const QList<SavedView> &all, const QString &name, AgentId owner)
{
    for (const SavedView &view : all) {
        if (view.owner == owner && folded(view.name) == folded(name))
            return &view;
    }
    return nullptr;
}

} // namespace

ViewActs::ViewActs(Desk &desk, Actions &actions, TicketsPane &pane, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_actions(actions)
    , m_pane(pane)
    , m_window(window)
{
    const auto when = [this](ActionId id, auto act) { connect(m_actions.action(id), &QAction::triggered, this, act); };
    when(ActionId::SaveView, &ViewActs::save);
    when(ActionId::ChangeView, &ViewActs::change);
    when(ActionId::ViewUp, [this] { move(true); });
    when(ActionId::ViewDown, [this] { move(false); });
    when(ActionId::CopyViewLink, &ViewActs::copyLink);
    when(ActionId::DeleteView, &ViewActs::remove);
    connect(&pane, &TicketsPane::sourceChanged, this, &ViewActs::tell);
    connect(&desk, &Desk::catalogChanged, this, [this] {
        showNew();
        tell();
    });
    tell();
}

const SavedView *ViewActs::shown() const
{
    for (const SavedView &view : m_desk.catalog().views) {
        if (m_pane.isSavedShown() && keyOf(view) == m_pane.viewKey())
            return &view;
    }
    return nullptr;
}

void ViewActs::tell()
{
    m_actions.action(ActionId::SaveView)->setEnabled(!m_pane.searchShown().isEmpty());
    const bool isShown = shown() != nullptr;
    for (const ActionId id : {ActionId::ChangeView, ActionId::CopyViewLink, ActionId::DeleteView})
        m_actions.action(id)->setEnabled(isShown);
    const QList<SavedView> seen = viewsOf(m_desk.catalog().views, m_desk.agent());
    m_actions.action(ActionId::ViewUp)->setEnabled(isShown && seen.first() != *shown());
    m_actions.action(ActionId::ViewDown)->setEnabled(isShown && seen.last() != *shown());
}

void ViewActs::save()
{
    const QString search = m_pane.searchShown();
    if (search.isEmpty())
        return;
    const TicketView &from = m_pane.savedView();
    const QList<SavedView> all = m_desk.catalog().views;
    ViewQuestion question{tr("Save this search as a view"), tr("Save"), from.title, search};
    question.canBeOwn = bool(m_desk.agent());
    for (const SavedView &view : all)
        question.shared = question.shared || (keyOf(view) == from.key && view.isShared());
    question.remark = [this, all](const QString &name, bool shared, bool *) {
        const SavedView *before = alike(all, name, shared ? AgentId() : m_desk.agent());
        return before ? tr("“%1” is there already; it will find this from now on.").arg(named(before->name))
                      : QString();
    };
    askForView(&m_window, question, this, [this, search](const QString &name, bool shared) {
        m_new = {{}, {}, name, search, shared ? AgentId() : m_desk.agent()};
        report(m_desk.act(saveView, name, search, shared), tr("Saved the view “%1”").arg(named(name)));
    });
}

/// It is shown as soon as the desk has told of it.
void ViewActs::showNew()
{
    const SavedView *view = m_new.name.isEmpty() ? nullptr : alike(m_desk.catalog().views, m_new.name, m_new.owner);
    if (!view || view->query != m_new.query)
        return;
    // Whoever went on to something else meanwhile stays there.
    const bool isStill = m_pane.searchShown() == m_new.query;
    m_new = {};
    if (isStill)
        Q_EMIT viewWanted(keyOf(*view));
}

void ViewActs::change()
{
    const SavedView *view = shown();
    if (!view)
        return;
    ViewQuestion question{tr("Name and sharing of the view"), tr("Save"), view->name, view->query, view->isShared()};
    question.canBeOwn = bool(m_desk.agent());
    const QList<SavedView> all = m_desk.catalog().views;
    question.remark = [this, all, id = view->id](const QString &name, bool shared, bool *isRefused) {
        const SavedView *other = alike(all, name, shared ? AgentId() : m_desk.agent());
        *isRefused = other && other->id != id;
        return *isRefused ? tr("Another view is called so; choose another name.") : QString();
    };
    askForView(&m_window, question, this, [this, id = view->id](const QString &name, bool shared) {
        report(m_desk.act(changeView, id, name, shared), tr("Changed the view “%1”").arg(named(name)));
    });
}

void ViewActs::move(bool up)
{
    if (const SavedView *view = shown())
        report(m_desk.act(moveView, view->id, up), tr("Moved the view “%1”").arg(named(view->name)));
}

void ViewActs::copyLink()
{
    const SavedView *view = shown();
    if (!view)
        return;
    QGuiApplication::clipboard()->setText(linkTo(*view));
    Q_EMIT said({view->isShared()
            ? tr("Copied the link to “%1”").arg(named(view->name))
            : tr("Copied the link to “%1”; it opens for others once the view is shared").arg(named(view->name)),
        {}});
}

void ViewActs::remove()
{
    if (const SavedView *view = shown())
        report(m_desk.act(removeView, view->id), tr("Deleted the view “%1”").arg(named(view->name)));
}

void ViewActs::report(Answer<QUuid> answer, const QString &words)
{
    answer.then(this, [this, words](const Result<QUuid> &act) {
        if (act)
            Q_EMIT said({words, *act});
        else
            Q_EMIT said({Earshot::words(act.error()).oneLine(), {}});
    });
}

} // namespace Earshot
