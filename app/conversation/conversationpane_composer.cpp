// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written below the conversation, and what is asked of it from elsewhere.
#include "conversation/conversationpane.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/replydesk.h"

#include <QAction>
#include <QKeyEvent>

#include "calls/talkbutton.h"
#include "composer/cannedrepliesdialog.h"
#include "composer/composer.h"
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

void ConversationPane::connectComposer(Actions &actions)
{
    const auto when = [&](ActionId id, auto act) {
        connect(actions.action(id), &QAction::triggered, this, [this, act] {
            if (m_ticket && isVisible() && !m_below)
                act();
        });
    };
    when(ActionId::Reply, [this] { m_composer->writeReply(); });
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
}

void ConversationPane::takeBack(OutboxId entry)
{
    m_desk.act(cancelSending, entry).then(this, [this](const Result<Reply> &reply) {
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
    if (reply.ticket == m_ticket && !m_below)
        m_composer->bringBack(reply);
    else
        ReplyDrafts::bringBack(m_desk.journal(), reply); // it is there when the ticket is opened
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
