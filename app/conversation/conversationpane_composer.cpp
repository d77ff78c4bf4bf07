// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written below the conversation, and what is asked of it from elsewhere.
#include "conversation/conversationpane.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/replydesk.h"

#include <QAction>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>

#include "calls/talkbutton.h"
#include "composer/cannedrepliesdialog.h"
#include "composer/composer.h"
#include "composer/notedraft.h"
#include "composer/replydraft.h"
#include "composer/replyeditor.h"
#include "composer/senderdialog.h"
#include "conversation/conversationmodel.h"
#include "conversation/conversationview.h"
#include "conversation/findbar.h"
#include "shell/actions.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// A reply or note that was kept while the desk was away: the desk is back and does not take it.
void makeDraftAgain(Desk &desk, const Journal::Entry &entry, TicketId ticket)
{
    if (entry.kind == Journal::Kind::Reply)
        ReplyDrafts::bringBack(desk, Reply::fromBytes(entry.content));
    else
        NoteDrafts::bringBack(desk, ticket, QJsonDocument::fromJson(entry.content).object().value(u"text").toString());
    desk.journal().remove(entry.key);
}

} // namespace

void ConversationPane::connectComposer(Actions &actions)
{
    const auto when = [&](ActionId id, auto act) {
        connect(actions.action(id), &QAction::triggered, this, [this, act] {
            if (m_ticket && isVisible() && m_below)
                Q_EMIT composerWanted(); // a call's form never stands in the way of a reply
            if (m_ticket && isVisible() && !m_below)
                act();
        });
    };
    when(ActionId::Reply, [this] {
        m_composer->reply().leaveEmptyForward();
        m_composer->writeReply();
    });
    when(ActionId::Note, [this] { m_composer->writeNote(); });
    when(ActionId::PreviewReply, [this] { m_composer->reply().preview(); });
    when(ActionId::AttachFile, [this] {
        m_composer->writeReply();
        m_composer->reply().chooseFiles();
    });
    // Both are the team's, too: they open without a ticket, and then nothing goes into a reply.
    connect(actions.action(ActionId::CannedReplies), &QAction::triggered, this, [this] {
        const bool canInsert = m_ticket && isVisible() && !m_below;
        if (canInsert)
            m_composer->writeReply();
        auto *dialog = new CannedRepliesDialog(m_desk, canInsert, window());
        connect(dialog, &CannedRepliesDialog::chosen, &m_composer->reply(), &ReplyEditor::insertCanned);
        dialog->open();
    });
    connect(actions.action(ActionId::MailSender), &QAction::triggered, this, [this] {
        auto *dialog = new SenderDialog(m_desk, m_ticket ? m_model->about().row.ticket.queue : QueueId(), window());
        connect(dialog, &SenderDialog::said, this, &ConversationPane::said);
        dialog->open();
    });
    connect(&m_desk, &Desk::notTaken, this, [this](const Journal::Entry &entry, TicketId ticket, const Error &why) {
        if (m_desk.journal().content(entry.key).isEmpty())
            return; // another window was first
        makeDraftAgain(m_desk, entry, ticket);
        Q_EMIT said({tr("What you wrote is a draft on its ticket again: %1").arg(words(why).oneLine())});
    });
}

void ConversationPane::takeBack(OutboxId entry)
{
    ReplyDrafts::takeBack(m_desk, entry, this, [this](const Result<Reply> &reply) {
        if (!reply)
            return Q_EMIT said({words(reply.error()).oneLine(), {}});
        bringBack(*reply);
        Q_EMIT said({tr("Taken back; your text is a draft again"), {}});
    });
}

void ConversationPane::writeAgreed(const Call &call)
{
    if (call.ticket == m_ticket)
        m_composer->writeReply(agreedText(call, m_model->about().customer, m_model->about().row.ticket.language));
}

void ConversationPane::bringBack(const Reply &reply)
{
    ReplyDrafts::bringBack(m_desk, reply);
    if (reply.ticket == m_ticket && !m_below)
        m_composer->writeReply();
}

/// A mail that is sent on, or once more, has the composer for itself; what was begun there waits.
void ConversationPane::begin(const Reply &reply)
{
    if (reply.ticket != m_ticket)
        return;
    const ReplyDrafts::Begun begun = ReplyDrafts::begin(m_desk, reply);
    if (begun == ReplyDrafts::Begun::NoRoom)
        return Q_EMIT said({tr("Two mails are begun here already: send one or empty it first"), {}});
    if (begun == ReplyDrafts::Begun::BesideAnother)
        Q_EMIT said({tr("The reply you had begun waits, and is back when this mail has gone"), {}});
    if (m_below)
        Q_EMIT composerWanted();
    if (!m_below)
        m_composer->writeReply();
    m_composer->reply().nameSomebody();
}

QWidget *ConversationPane::writingPlace() const
{
    return m_below ? m_below : m_composer;
}

void ConversationPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !leaveQuestion())
        QWidget::keyPressEvent(event);
}

bool ConversationPane::leaveQuestion()
{
    return m_talk->leaveQuestion();
}

void ConversationPane::setMarks(const QStringList &marks)
{
    m_view->setMarks(marks);
    m_find->offer(marks.value(0));
}

} // namespace Earshot
