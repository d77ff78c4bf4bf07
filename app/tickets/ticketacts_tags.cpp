// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tags are put on and taken off one by one; those of a ticket that is part of this one stay with it.
#include "earshot/desk/desk.h"
#include "earshot/desk/ticketdesk.h"

#include <QAction>
#include <QMenu>

#include "shell/wording.h"
#include "tickets/linequestion.h"
#include "tickets/ticketacts.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// As the tags are now: a colleague may have put on others since they were read.
QUuid putTag(Session &session, const Actor &actor, TicketId id, const QString &tag, bool on)
{
    QStringList tags = Tickets::ownTags(session, Tickets::standing(session, id));
    tags.removeAll(tag);
    if (on)
        tags << tag;
    return tagTicket(session, actor, id, tags);
}

} // namespace

void TicketActs::fillTags(QMenu &menu)
{
    for (const QString &tag : std::as_const(m_allTags)) {
        const bool isOfPart = m_tags.contains(tag) && !m_ownTags.contains(tag);
        QAction *made
            = choice(menu, isOfPart ? tr("%1, of a merged ticket", "a tag").arg(tag) : tag, m_tags.contains(tag));
        made->setEnabled(!isOfPart);
        connect(made, &QAction::triggered, this, [this, tag] { toggleTag(tag); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("New tag…")), &QAction::triggered, this, &TicketActs::askForTag);
}

void TicketActs::toggleTag(const QString &tag)
{
    if (!m_ticket)
        return;
    const bool had = m_ownTags.contains(tag);
    TicketChange change;
    (had ? change.tagsOff : change.tagsOn) << tag;
    const QString words = (had ? tr("Took the tag %2 off %1") : tr("Tagged %1 with %2")).arg(u"%1"_s, named(tag));
    if (isSeveral())
        changeAll(change, words);
    else
        report(m_desk.act(putTag, m_ticket, tag, !had), words);
}

void TicketActs::askForTag()
{
    if (!m_ticket)
        return;
    LineQuestion question;
    question.title = tr("New tag");
    question.label = tr("Tag");
    question.yes = tr("Add");
    askForLine(&m_window, question, this, [this, ticket = m_ticket](const QString &tag) {
        if (ticket == m_ticket && !m_tags.contains(tag, Qt::CaseInsensitive))
            toggleTag(tag);
    });
}

} // namespace Earshot
