// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What hinders a reply, and what somebody may have overlooked in it.
#include "earshot/domain/attachmentwords.h"
#include "earshot/domain/template.h"

#include <QPushButton>

#include <algorithm>

#include "composer/replyeditor.h"
#include "shell/label.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

/// Why it cannot be sent as it is; empty when it can.
QString ReplyEditor::fault(const Reply &reply) const
{
    if (reply.recipients.isEmpty())
        return tr("Nobody gets it yet. Name somebody in the field “To”.");
    if (m_isStarted && !m_start.from.isValid())
        return m_start.hasQueue
            ? tr("This queue has no mail address to write from. Give it one under “How our mail looks to customers”.")
            : tr("This ticket is in no queue. Choose one that has a mail address to write from.");
    return {};
}

/// Somebody else may have written last.
bool ReplyEditor::leavesOutCustomer(const Reply &reply) const
{
    const QList<MailAddress> people = reply.recipients.all();
    return !reply.forwarded && !m_start.theirs.isEmpty()
        && std::none_of(people.begin(), people.end(),
            [this](const MailAddress &person) { return m_start.theirs.contains(person.address, Qt::CaseInsensitive); });
}

/// Everything somebody may have overlooked, in one: pointed out once, never in the way twice.
QString ReplyEditor::doubt(const Reply &reply) const
{
    QStringList overlooked;
    if (const QStringList names = namesLeft(reply.text) + unknownNames(reply.text); !names.isEmpty())
        overlooked << tr("{%1} still stands in the text.").arg(names.first());
    if (reply.files.isEmpty() && !reply.forwarded && mentionsAttachment(reply.text))
        overlooked << tr("You mention an attachment, and there is none.");
    if (leavesOutCustomer(reply))
        overlooked << tr("%1, whose ticket it is, does not get it.").arg(named(m_start.values.value(u"customer"_s)));
    if (!overlooked.isEmpty())
        overlooked << tr("Send again to send it as it is.");
    return overlooked.join(u' ');
}

void ReplyEditor::tell(const QString &words, bool danger)
{
    if (words.isEmpty())
        m_doubted.clear();
    m_hint->setColor(danger ? Token::Danger : Token::Due);
    m_hint->setText(words);
    m_hint->setVisible(!words.isEmpty() && m_foot->isVisibleTo(this));
    m_wayOn->hide();
}

/// What hinders it, and the way on where that is one key away.
void ReplyEditor::tellFault(const QString &why)
{
    tell(why, true);
    const bool lacksSender = m_isStarted && !m_start.from.isValid() && !written().recipients.isEmpty();
    m_wayOn->setText(m_start.hasQueue ? tr("Write it down") : tr("Choose a queue"));
    m_wayOn->setVisible(lacksSender && m_hint->isVisibleTo(this));
}

} // namespace Earshot
