// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/replyeditor.h"

#include "earshot/desk/desk.h"
#include "earshot/domain/attachmentwords.h"
#include "earshot/domain/language.h"
#include "earshot/domain/template.h"
#include "earshot/domain/uid.h"
#include "earshot/mail/quotes.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTimer>

#include "composer/claritychips.h"
#include "composer/composertext.h"
#include "composer/recipientsbar.h"
#include "composer/replydraft.h"
#include "composer/replypreview.h"
#include "composer/spelling.h"
#include "shell/actions.h"
#include "shell/chip.h"
#include "shell/flowrow.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/plaintext.h"
#include "shell/wording.h"

#include <QAction>
#include <QPushButton>
#include <QToolButton>

namespace Earshot
{

using namespace Qt::StringLiterals;

ReplyEditor::~ReplyEditor()
{
    const QSignalBlocker quiet(this); // who listens is going, too
    if (m_timer->isActive())
        keepDraft();
}

void ReplyEditor::setTicket(TicketId ticket)
{
    if (ticket == m_reply.ticket)
        return;
    if (m_timer->isActive())
        keepDraft();
    m_reply = {};
    m_reply.uid = newUid();
    m_reply.ticket = ticket;
    m_start = {};
    m_isStarted = false;
    m_isStarting = false;
    m_pending.clear();
    const auto draft = ticket ? ReplyDrafts::find(m_desk.journal(), ticket) : std::nullopt;
    if (draft)
        m_reply = *draft;
    m_clarity->begin({});
    showReply();
    Q_EMIT stateChanged(draft ? tr("Your draft is back") : QString());
    Q_EMIT addressed({});
    if (draft)
        start();
}

bool ReplyEditor::hasDraft() const
{
    return !m_text->toPlainText().trimmed().isEmpty() || !m_reply.files.isEmpty();
}

void ReplyEditor::showReply()
{
    m_loading = true;
    m_text->setPlainText(m_reply.text);
    m_text->moveCursor(QTextCursor::End);
    m_recipients->setBefore({});
    m_recipients->setRecipients(m_reply.recipients);
    m_loading = false;
    showExtras();
    tell({}, false);
}

void ReplyEditor::setWriting(bool writing)
{
    if (writing)
        start();
    m_recipients->setVisible(writing);
    m_extras->setVisible(writing && !m_chips.isEmpty());
    m_hint->setVisible(writing && !m_hint->text().isEmpty());
    m_foot->setVisible(writing);
}

/// Reads what the reply starts from, once per ticket and only when somebody writes: it takes the mail apart.
void ReplyEditor::start()
{
    if (m_isStarted || m_isStarting || !m_reply.ticket)
        return;
    m_isStarting = true;
    m_desk.database()
        .read(replyStart, m_reply.ticket, m_desk.agent())
        .then(this, [this, uid = m_reply.uid](const Result<ReplyStart> &start) {
            if (uid != m_reply.uid)
                return;
            m_isStarting = false;
            if (start)
                takeStart(*start);
            if (const QString pending = std::exchange(m_pending, {}); !pending.isEmpty())
                insertCanned(pending);
        });
}

void ReplyEditor::takeStart(const ReplyStart &start)
{
    m_start = start;
    m_isStarted = true;
    if (m_recipients->recipients().isEmpty()) {
        m_recipients->setRecipients(start.recipients);
        if (start.answered && m_reply.quoteIntro.isEmpty()) {
            const Message &mail = *start.answered;
            m_reply.quoteIntro = attribution(
                start.language, mail.sent.toLocalTime(), mail.fromName.isEmpty() ? mail.fromAddress : mail.fromName);
            m_reply.quote = shownText(mail.text);
        }
        showExtras();
    }
    // What they ask is in the mail that is answered, if it is theirs.
    const bool isTheirs = start.answered && start.answered->direction == Direction::Inbound;
    m_clarity->begin(isTheirs ? questionsIn(shownText(start.answered->text)) : QStringList());
    m_spelling->setLanguage(start.language);
    m_recipients->setBefore(start.before);
    const QList<MailAddress> to = m_recipients->recipients().to;
    Q_EMIT addressed(to.isEmpty() ? QString() : to.first().name.isEmpty() ? to.first().address : to.first().name);
}

Reply ReplyEditor::written() const
{
    Reply reply = m_reply;
    reply.text = m_text->toPlainText();
    reply.recipients = m_recipients->recipients();
    return reply;
}

void ReplyEditor::edited()
{
    m_send->setEnabled(hasDraft() && !m_isSending);
    m_sendMore->setEnabled(m_send->isEnabled());
    if (m_loading)
        return;
    tell({}, false);
    Q_EMIT stateChanged({});
    // Not restarted by each key: whoever types on and on is kept as well.
    if (!m_timer->isActive())
        m_timer->start();
}

void ReplyEditor::keepDraft()
{
    m_timer->stop();
    if (!m_reply.ticket)
        return;
    if (!hasDraft()) {
        ReplyDrafts::remove(m_desk.journal(), m_reply);
        return Q_EMIT stateChanged({});
    }
    ReplyDrafts::keep(m_desk.journal(), written());
    Q_EMIT stateChanged(tr("Draft saved %1").arg(clockTime(m_desk.now().toLocalTime().time(), QLocale())));
}

/// Why it cannot be sent as it is; empty when it can.
QString ReplyEditor::fault(const Reply &reply) const
{
    if (const QString left = m_recipients->left(); !left.isEmpty())
        return tr("%1 is not a whole mail address. Complete it, or take it away.").arg(named(left));
    if (reply.recipients.isEmpty())
        return tr("Nobody gets it yet. Name somebody in the field “To”.");
    if (m_isStarted && !m_start.from.isValid())
        return m_start.hasQueue
            ? tr("This queue has no mail address to write from. Give it one under “How our mail looks to customers”.")
            : tr("This ticket is in no queue. Choose one that has a mail address to write from.");
    return {};
}

/// What somebody may have overlooked: pointed out once, never in the way twice.
QString ReplyEditor::doubt(const Reply &reply) const
{
    if (const QStringList names = namesLeft(reply.text); !names.isEmpty())
        return tr("{%1} still stands in the text. Send again to send it as it is.").arg(names.first());
    if (reply.files.isEmpty() && mentionsAttachment(reply.text))
        return tr("You mention an attachment, and there is none. Send again to send it as it is.");
    return {};
}

void ReplyEditor::tell(const QString &words, bool danger)
{
    if (words.isEmpty())
        m_doubted.clear();
    m_hint->setColor(danger ? Token::Danger : Token::Due);
    m_hint->setText(words);
    m_hint->setVisible(!words.isEmpty() && m_foot->isVisibleTo(this));
}

void ReplyEditor::send(StatusId status)
{
    if (!m_send->isEnabled() || m_isSending || !m_reply.ticket)
        return;
    Reply reply = written();
    reply.status = status;
    if (const QString why = fault(reply); !why.isEmpty()) {
        tell(why, true);
        return Q_EMIT said({why});
    }
    if (const QString overlooked = doubt(reply); !overlooked.isEmpty() && m_doubted != overlooked) {
        tell(overlooked, false);
        m_doubted = overlooked;
        return Q_EMIT said({overlooked});
    }
    keepDraft();
    m_isSending = true;
    m_send->setEnabled(false);
    m_desk.act(sendReply, reply, m_desk.hold()).then(this, [this, reply](const Result<QueuedReply> &queued) {
        m_isSending = false;
        const bool here = reply.ticket == m_reply.ticket;
        if (!queued && queued.error().kind != Error::Kind::Offline) {
            m_send->setEnabled(here && hasDraft());
            if (here)
                tell(words(queued.error()).oneLine(), true);
            Q_EMIT said({words(queued.error()).oneLine(), {}});
            return;
        }
        if (!queued)
            m_desk.keepForLater(reply.uid, Journal::Kind::Reply, reply.toBytes());
        gone(reply);
        if (!queued)
            return Q_EMIT said({tr("The reply is kept here and goes out when the desk answers"), {}});
        m_last = {queued->act, reply};
        if (here)
            Q_EMIT sent(reply.uid);
        const MailAddress first = reply.recipients.all().first();
        Q_EMIT said(
            {tr("Put the reply to %1 into the outbox").arg(named(first.name.isEmpty() ? first.address : first.name)),
                queued->act});
    });
}

/// It is no draft any more; what was typed on meanwhile is the next one.
void ReplyEditor::gone(const Reply &reply)
{
    const bool here = reply.ticket == m_reply.ticket;
    const QString typedOn = here ? m_text->toPlainText() : QString();
    ReplyDrafts::remove(m_desk.journal(), reply);
    if (!here)
        return;
    const TicketId ticket = m_reply.ticket;
    m_reply = {};
    setTicket(ticket);
    if (typedOn != reply.text)
        m_text->setPlainText(typedOn);
}

/// Whom it comes from is another one, or has an address now.
void ReplyEditor::startAgain()
{
    if (!m_isStarted)
        return;
    m_isStarted = false;
    tell({}, false);
    start();
}

bool ReplyEditor::bringBack(const QUuid &act)
{
    if (act.isNull() || act != m_last.act)
        return false;
    bringBack(std::exchange(m_last, {}).reply);
    return true;
}

void ReplyEditor::bringBack(const Reply &reply)
{
    Reply whole = reply;
    // What was begun meanwhile stays, too.
    if (reply.ticket == m_reply.ticket && m_timer->isActive())
        keepDraft();
    if (const auto begun = ReplyDrafts::find(m_desk.journal(), reply.ticket); begun && begun->uid != reply.uid) {
        if (!begun->text.trimmed().isEmpty())
            whole.text += u"\n\n"_s + begun->text;
        for (const MailFile &file : begun->files)
            whole.files << file;
        ReplyDrafts::remove(m_desk.journal(), *begun);
    }
    ReplyDrafts::bringBack(m_desk.journal(), whole);
    if (reply.ticket == m_reply.ticket) {
        m_reply = {};
        setTicket(reply.ticket);
    }
}

void ReplyEditor::insertCanned(const QString &text)
{
    start();
    if (m_isStarting) {
        m_pending += text;
        return;
    }
    QTextCursor cursor = m_text->textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    // It begins where one writes, and is not glued to the word before.
    if (!before.isEmpty() && !before.back().isSpace())
        cursor.insertText(text.contains(u'\n') ? u"\n"_s : u" "_s);
    cursor.insertText(expanded(text, m_start.values));
    m_text->setFocus(Qt::OtherFocusReason);
}

void ReplyEditor::preview()
{
    if (m_reply.ticket)
        showReplyPreview(m_desk, written(), window());
}

} // namespace Earshot
