// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/replyeditor.h"

#include "earshot/desk/desk.h"
#include "earshot/domain/language.h"
#include "earshot/domain/template.h"
#include "earshot/domain/uid.h"
#include "earshot/mail/quotes.h"
#include "earshot/storage/outbox.h"

#include <QPointer>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>
#include <QTimer>

#include <algorithm>

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

namespace
{

constexpr int MostUnsent = 1'000;

/// What becomes of the draft once the desk has answered; whether the reply goes out, now or later.
bool settleReply(Desk &desk, const Reply &reply, const Result<QueuedReply> &queued)
{
    const bool isOnItsWay = queued
        || (queued.error().kind == Error::Kind::Offline
            && desk.keepForLater(reply.uid, Journal::Kind::Reply, reply.toBytes()));
    if (isOnItsWay)
        ReplyDrafts::sent(desk, reply);
    return isOnItsWay;
}

} // namespace

ReplyEditor::~ReplyEditor()
{
    const QSignalBlocker quiet(this); // who listens is going, too
    keepTyped();
}

void ReplyEditor::keepTyped()
{
    if (m_timer->isActive())
        keepDraft();
}

void ReplyEditor::setTicket(TicketId ticket)
{
    if (ticket == m_reply.ticket)
        return;
    keepTyped();
    m_reply = {};
    m_reply.ticket = ticket;
    m_pending.clear();
    m_loading = true;
    m_text->clear(); // nothing of the other ticket comes back by undo
    m_loading = false;
    m_spelling->begin();
    Q_EMIT m_desk.draftAsked(ReplyDrafts::key(ticket)); // in another window somebody may be writing it
    takeDraft();
}

/// Shows what the journal has of the ticket's reply, or begins a new one.
void ReplyEditor::takeDraft()
{
    const TicketId ticket = m_reply.ticket;
    const auto draft = ticket ? ReplyDrafts::find(m_desk, ticket) : std::nullopt;
    m_reply = draft.value_or(Reply());
    m_reply.ticket = ticket;
    if (!draft)
        m_reply.uid = newUid();
    m_start = {};
    m_isStarted = false;
    m_isStarting = false;
    m_sendWanted.reset();
    m_hasChosenPeople = draft && m_reply.text.trimmed().isEmpty() && m_reply.files.isEmpty();
    m_clarity->begin({});
    showReply();
    Q_EMIT stateChanged(draft && !draft->forwarded ? tr("Your draft is back") : QString());
    Q_EMIT addressed({});
    if (draft || m_foot->isVisibleTo(this))
        start();
}

/// Another window, or what was taken back, has changed the draft that is shown here.
void ReplyEditor::follow(const QString &key)
{
    // What is being typed here holds.
    if (m_isKeeping || !m_reply.ticket || key != ReplyDrafts::key(m_reply.ticket) || m_timer->isActive())
        return;
    const auto draft = ReplyDrafts::find(m_desk, m_reply.ticket);
    if (!draft || draft->uid != m_reply.uid)
        return takeDraft();
    m_reply = *draft;
    showReply();
    if (m_recipients->recipients().isEmpty())
        startAgain(); // it was kept there before it was known who gets it
}

bool ReplyEditor::hasContent() const
{
    return !m_text->isBlank() || !m_reply.files.isEmpty() || m_reply.forwarded;
}

bool ReplyEditor::hasDraft() const
{
    if (hasContent() || !m_recipients->typed().isEmpty())
        return true;
    return m_hasChosenPeople && !(m_isStarted && m_recipients->recipients() == m_start.recipients);
}

void ReplyEditor::showReply()
{
    m_loading = true;
    if (m_text->toPlainText() != m_reply.text) { // else the caret stays where it is
        m_text->setPlainText(m_reply.text);
        m_text->moveCursor(QTextCursor::End);
    }
    m_recipients->setBefore(m_reply.forwarded ? QList<MailAddress>() : m_start.before);
    m_recipients->setRecipients(m_reply.recipients, m_reply.unfinished);
    m_loading = false;
    fitSend();
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
    m_wayOn->setVisible(m_wayOn->isVisible() && writing);
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
            if (const auto wanted = std::exchange(m_sendWanted, {}))
                sendStarted(*wanted);
        });
}

void ReplyEditor::takeStart(const ReplyStart &start)
{
    m_start = start;
    m_isStarted = true;
    if (m_recipients->recipients().isEmpty() && !m_reply.forwarded) {
        m_recipients->setRecipients(start.recipients, m_recipients->typed());
        if (start.answered && m_reply.quoteIntro.isEmpty()) {
            const Message &mail = *start.answered;
            m_reply.quoteIntro = attribution(
                start.language, mail.sent.toLocalTime(), mail.fromName.isEmpty() ? mail.fromAddress : mail.fromName);
            m_reply.quote = shownText(mail.text);
        }
        showExtras();
    }
    // What they ask is in the mail that is answered, if it is theirs.
    const bool isTheirs = !m_reply.forwarded && start.answered && start.answered->direction == Direction::Inbound;
    m_clarity->begin(isTheirs ? questionsIn(shownText(start.answered->text)) : QStringList());
    m_spelling->setLanguage(start.language);
    tellNames();
    m_recipients->setBefore(m_reply.forwarded ? QList<MailAddress>() : start.before);
    if (m_reply.forwarded)
        return Q_EMIT forwards();
    const QList<MailAddress> to = m_recipients->recipients().to;
    Q_EMIT addressed(to.isEmpty() ? QString() : to.first().name.isEmpty() ? to.first().address : to.first().name);
}

Reply ReplyEditor::written() const
{
    Reply reply = m_reply;
    reply.text = m_text->toPlainText();
    reply.recipients = m_recipients->recipients();
    reply.unfinished = m_recipients->typed();
    return reply;
}

void ReplyEditor::edited()
{
    fitSend();
    if (m_loading)
        return;
    tell({}, false);
    Q_EMIT stateChanged({});
    // Not restarted by each key: whoever types on and on is kept as well.
    if (!m_timer->isActive())
        m_timer->start();
}

void ReplyEditor::fitSend()
{
    m_send->setEnabled(hasContent() && !m_sending.contains(m_reply.uid));
    m_sendMore->setEnabled(m_send->isEnabled());
}

void ReplyEditor::keepDraft()
{
    m_timer->stop();
    if (!m_reply.ticket)
        return;
    if (!hasDraft() && ReplyDrafts::isOneWaiting(m_desk, m_reply.ticket))
        return ReplyDrafts::remove(m_desk, m_reply); // and the one that waited takes its place
    const QScopedValueRollback keeping(m_isKeeping, true);
    if (!hasDraft()) {
        ReplyDrafts::remove(m_desk, m_reply);
        return Q_EMIT stateChanged({});
    }
    ReplyDrafts::keep(m_desk, written());
    Q_EMIT stateChanged(tr("Draft saved %1").arg(clockTime(m_desk.now().toLocalTime().time(), QLocale())));
}

void ReplyEditor::send(StatusId status)
{
    if (!m_send->isEnabled() || !m_reply.ticket)
        return;
    start();
    if (m_isStarting)
        m_sendWanted = status; // whom it goes to is on its way
    else
        sendStarted(status);
}

void ReplyEditor::sendStarted(StatusId status)
{
    Reply reply = written();
    reply.status = status;
    if (const QString why = m_recipients->fault(); !why.isEmpty()) {
        m_recipients->focusFault();
        return Q_EMIT said({why});
    }
    if (const QString why = fault(reply); !why.isEmpty()) {
        tellFault(why);
        return Q_EMIT said({why});
    }
    if (const QString overlooked = doubt(reply); !overlooked.isEmpty() && m_doubted != overlooked) {
        tell(overlooked, false);
        m_doubted = overlooked;
        return Q_EMIT said({overlooked});
    }
    keepDraft();
    m_sending << reply.uid;
    fitSend();
    // The desk sees to the draft: this window may be closed before the answer is there.
    m_desk.act(sendReply, reply, m_desk.hold())
        .then(&m_desk, [&desk = m_desk, reply, editor = QPointer(this)](const Result<QueuedReply> &queued) {
            const bool isOnItsWay = settleReply(desk, reply, queued);
            if (editor)
                editor->answered(reply, queued, isOnItsWay);
        });
}

void ReplyEditor::answered(const Reply &reply, const Result<QueuedReply> &queued, bool isOnItsWay)
{
    m_sending.remove(reply.uid);
    fitSend();
    const bool here = reply.ticket == m_reply.ticket;
    if (!isOnItsWay) {
        if (here)
            tell(words(queued.error()).oneLine(), true);
        return Q_EMIT said({words(queued.error()).oneLine(), {}});
    }
    if (!queued)
        return Q_EMIT said({tr("The reply is kept here and goes out when the desk answers"), {}});
    remember(*queued, reply);
    if (here)
        Q_EMIT sent(reply.uid);
    const MailAddress first = reply.recipients.all().first();
    const QString name = named(first.name.isEmpty() ? first.address : first.name);
    Q_EMIT said({reply.forwarded ? tr("Put the forwarded mail to %1 into the outbox").arg(name)
                                 : tr("Put the reply to %1 into the outbox").arg(name),
        queued->act, {}, m_desk.hold()});
}

/// As long as it can be taken back: the desk then has its text no more.
void ReplyEditor::remember(const QueuedReply &queued, const Reply &reply)
{
    m_sent << Sent{queued.act, queued.outbox, reply};
    if (m_sent.size() == 1)
        return;
    m_desk.database()
        .read(Outbox::unsent, MostUnsent)
        .then(this, [this, newest = queued.outbox](const Result<QList<OutboxRow>> &rows) {
            if (!rows || rows->size() == MostUnsent)
                return;
            m_sent.removeIf([&](const Sent &sent) {
                return sent.outbox < newest && std::none_of(rows->begin(), rows->end(), [&sent](const OutboxRow &row) {
                    return row.entry.id == sent.outbox;
                });
            });
        });
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
    const auto sent = std::find_if(m_sent.begin(), m_sent.end(), [&act](const Sent &each) { return each.act == act; });
    if (act.isNull() || sent == m_sent.end())
        return false;
    ReplyDrafts::bringBack(m_desk, sent->reply);
    m_sent.erase(sent);
    return true;
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
    if (!m_reply.ticket)
        return;
    // Where one writes, what hinders it stands beside the way on.
    if (const QString why = fault(written()); !why.isEmpty() && m_isStarted && m_foot->isVisibleTo(this))
        return tellFault(why);
    showReplyPreview(m_desk, written(), window());
}

} // namespace Earshot
