// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A reply that waits is taken back, or tried once more.
#include "earshot/desk/recorder.h"
#include "earshot/desk/replydesk.h"
#include "earshot/desk/replypictures.h"
#include "earshot/mail/mimemessage.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/outbox.h"

#include <algorithm>

namespace Earshot
{

using namespace Qt::StringLiterals;

CancelledReply cancelSending(Session &session, const Actor &actor, OutboxId id)
{
    const OutboxEntry entry = Outbox::byId(session, id);
    if (!canBeCancelled(entry))
        throw Outbox::goneAlready(entry);
    Reply reply = Reply::fromBytes(entry.draft);
    const QByteArray raw = Messages::raw(session, Messages::byId(session, entry.message).rawHash);
    const QList<MailPart> parts = parseMail(raw).attachments;
    // As they stand in the mail: the pictures it shows first.
    const QList<QByteArray> contentIds = picturesOf(session, reply).contentIds;
    QList<MailFile *> files;
    for (const bool shown : {true, false}) {
        for (qsizetype i = 0; i < reply.files.size(); ++i) {
            if (!contentIds.at(i).isEmpty() == shown)
                files << &reply.files[i];
        }
    }
    for (qsizetype i = 0; i < std::min(parts.size(), files.size()); ++i)
        files.at(i)->content = decodedPart(raw, parts.at(i).path).value_or(QByteArray());
    const QUuid sent = actThatMade(session, Kind::Message, entry.message.value);
    undoAct(session, actor, sent);
    return {reply, sent};
}

bool sendAgain(Session &session, const Actor &actor, OutboxId id)
{
    OutboxEntry entry = Outbox::byId(session, id);
    if (!canBeSentAgain(entry.state))
        throw Outbox::goneAlready(entry);
    QList<OutboxRecipient> recipients = outboxRecipients(entry.recipients);
    for (OutboxRecipient &one : recipients) {
        if (one.state == OutboxRecipient::State::Refused || one.state == OutboxRecipient::State::Bounced)
            one.state = OutboxRecipient::State::Waiting;
    }
    entry.recipients = textOf(recipients);
    entry.state = OutboxState::Waiting;
    entry.attempts = 0;
    entry.notBefore = actor.now;
    Outbox::update(session, entry);
    return true;
}

int endThinking(Session &session, const Actor &actor)
{
    constexpr int most = 1'000;
    int many = 0;
    for (const OutboxRow &row : Outbox::unsent(session, most)) {
        OutboxEntry entry = row.entry;
        if (entry.state != OutboxState::Waiting || entry.notBefore <= actor.now
            || Messages::byId(session, entry.message).author != actor.agent)
            continue;
        entry.notBefore = actor.now;
        Outbox::update(session, entry);
        ++many;
    }
    return many;
}

} // namespace Earshot
