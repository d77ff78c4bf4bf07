// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the conversation: the menu of its ticket, and the line about several.
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QToolButton>

#include "conversation/conversationheader.h"
#include "conversation/conversationmodel.h"
#include "conversation/conversationpane.h"
#include "shell/actions.h"
#include "shell/strip.h"

namespace Earshot
{

void ConversationPane::makeMore(Actions &actions)
{
    auto *menu = new QMenu(this);
    QAction *first = menu->addSeparator();
    connect(menu, &QMenu::aboutToShow, this, [this, menu, first] {
        for (const ActionId id : {ActionId::Reply, ActionId::Note, ActionId::Assign, ActionId::Status})
            menu->removeAction(m_actions.action(id));
        menu->insertActions(first, m_header->foldedActions());
    });
    menu->addAction(actions.action(ActionId::FindInConversation));
    menu->addAction(actions.action(ActionId::NewestFirst));
    menu->addSeparator();
    for (const ActionId id : {ActionId::AssignToMe, ActionId::Priority, ActionId::Mood, ActionId::Queue, ActionId::Tags,
             ActionId::BusinessNeed})
        menu->addAction(actions.action(id));
    menu->addSeparator();
    for (const ActionId id : {ActionId::CallBackLater, ActionId::LogContact, ActionId::AskPreference})
        menu->addAction(actions.action(id));
    menu->addSeparator();
    for (const ActionId id :
        {ActionId::Merge, ActionId::Link, ActionId::Follow, ActionId::Spam, ActionId::Trash, ActionId::Restore})
        menu->addAction(actions.action(id));
    menu->addSeparator();
    menu->addAction(actions.action(ActionId::CopyLink));
    menu->addAction(tr("Copy the ticket's number"), this, [this] {
        QGuiApplication::clipboard()->setText(u'#' + QString::number(m_model->about().row.ticket.number));
        Q_EMIT said({tr("Copied #%1").arg(m_model->about().row.ticket.number), {}});
    });
    m_header->moreButton()->setMenu(menu);
}

void ConversationPane::setSeveral(int tickets)
{
    m_several->setWords(tr("%Ln tickets chosen", nullptr, tickets),
        tr("Assign, status, tags and the like change all of them. Talk, Reply and Note belong to this one."));
    m_several->setVisible(tickets > 1);
}

void ConversationPane::setDockClosed(bool closed)
{
    m_header->setDockClosed(closed);
}

void ConversationPane::setDockWords(const QString &words)
{
    m_header->setDockWords(words);
}

void ConversationPane::setBackShown(bool shown)
{
    m_header->setBackShown(shown);
}

} // namespace Earshot
