// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A mail that is sent on instead of answered.
#include "composer/composertext.h"
#include "composer/recipientsbar.h"
#include "composer/replydraft.h"
#include "composer/replyeditor.h"

#include <QTimer>

namespace Earshot
{

void ReplyEditor::leaveEmptyForward()
{
    if (m_reply.forwarded && m_text->isBlank() && m_recipients->recipients().isEmpty()
        && m_recipients->typed().isEmpty())
        stopForwarding();
}

void ReplyEditor::nameSomebody()
{
    if (m_recipients->recipients().isEmpty())
        m_recipients->focusTo();
}

void ReplyEditor::stopForwarding()
{
    if (m_text->isBlank() && ReplyDrafts::isOneWaiting(m_desk, m_reply.ticket)) {
        m_timer->stop();
        return ReplyDrafts::remove(m_desk, m_reply); // and the one that waited takes its place
    }
    m_reply.forwarded = {};
    m_reply.subject.clear();
    m_reply.quoteIntro.clear();
    m_reply.quote.clear();
    // What was written for somebody goes on to them, files and all, and not to the customer.
    if (m_text->isBlank()) {
        m_reply.files.clear(); // they came with it
        m_recipients->setRecipients({}, {});
        m_hasChosenPeople = false;
    }
    m_isStarted = false;
    start();
    showExtras();
    edited();
}

} // namespace Earshot
