// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What was fetched goes into the desk.
#include "earshot/desk/acknowledge.h"
#include "earshot/desk/aside.h"
#include "earshot/desk/desk.h"
#include "earshot/desk/mailcollection.h"
#include "earshot/desk/maildesk.h"
#include "earshot/storage/catalogs.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// Where what is being stored comes from.
struct Origin {
    Mailbox mailbox;
    QString holder;
    MailPlace upTo; ///< nothing when the last mail is not in it
    int left = 0; ///< mails on the server after these
};

MailCount storeFetched(Session &session, const Actor &actor, const QList<IncomingMail> &mails, const Origin &origin)
{
    session.runUnprepared(u"{importalone}"_s);
    Mailboxes::check(session, origin.mailbox.id, origin.holder);
    const IntakeRules rules = intakeRules(session);
    MailCount count;
    for (const IncomingMail &incoming : mails) {
        const Received received = receive(session, rules, incoming, actor.now);
        acknowledge(session, rules, origin.mailbox, received, incoming.mail, actor.now);
        ++count.fetched;
        count.stored += received.duplicate ? 0 : 1;
        count.duplicates += received.duplicate ? 1 : 0;
        count.unreadable += !received.duplicate && !incoming.mail.readable ? 1 : 0;
    }
    if (origin.upTo.uid > 0)
        Mailboxes::setPlace(session, origin.mailbox.id, origin.upTo);
    Mailboxes::setWaiting(session, origin.mailbox.id, origin.left);
    return count;
}

/// A mail the desk cannot take as it is understood: its bytes, and why.
IncomingMail asBytes(const IncomingMail &mail, const Error &why)
{
    IncomingMail bare;
    bare.mail.readable = false;
    bare.mail.trouble = why.detail;
    bare.mail.contentHash = mail.mail.contentHash;
    bare.raw = mail.raw;
    bare.size = mail.size;
    bare.queue = mail.queue;
    prepare(bare);
    return bare;
}

} // namespace

void MailCollection::store()
{
    m_isStoring = true;
    const auto batch = std::make_shared<const Batch>(*std::exchange(m_ready, {}));
    aside([mails = batch->mails, queue = m_mailbox.queue] {
        QList<IncomingMail> incoming;
        for (const RawMail &mail : mails)
            incoming << incomingFrom(mail, queue);
        return incoming;
    }).then(this, [this, batch](const Result<QList<IncomingMail>> &mails) {
        if (!mails)
            return deskFailed(mails.error());
        write(batch, *mails);
    });
}

void MailCollection::write(const std::shared_ptr<const Batch> &batch, const QList<IncomingMail> &mails)
{
    m_desk.act(storeFetched, mails, Origin{m_mailbox, m_holder, batch->upTo, left()})
        .then(this, [this, batch, mails](const Result<MailCount> &count) {
            if (!count && isOfTheMail(count.error()) && !mails.isEmpty())
                return writeOneByOne(batch, mails);
            if (!count)
                return deskFailed(count.error());
            wrote(*batch, *count);
        });
}

/// One of them cannot be stored: the others are, and that one is kept as its bytes.
void MailCollection::writeOneByOne(const std::shared_ptr<const Batch> &batch, QList<IncomingMail> mails)
{
    if (mails.isEmpty())
        return write(batch, {});
    const IncomingMail mail = mails.takeFirst();
    const Origin origin{m_mailbox, m_holder, {}, left()};
    const auto goOn = [this, batch, mails](const MailCount &count) {
        Q_EMIT counted(count);
        writeOneByOne(batch, mails);
    };
    m_desk.act(storeFetched, QList{mail}, origin)
        .then(this, [this, mail, origin, goOn](const Result<MailCount> &count) {
            if (count)
                return goOn(*count);
            if (!isOfTheMail(count.error()))
                return deskFailed(count.error());
            m_desk.act(storeFetched, QList{asBytes(mail, count.error())}, origin)
                .then(this, [this, goOn](const Result<MailCount> &kept) {
                    if (!kept)
                        return deskFailed(kept.error());
                    goOn(*kept);
                });
        });
}

void MailCollection::wrote(const Batch &batch, const MailCount &count)
{
    m_isStoring = false;
    if (batch.upTo.uid > 0)
        m_place = batch.upTo;
    if (!m_mailbox.doneFolder.isEmpty())
        m_done += batch.uids;
    MailCount all = count;
    all.fetched += batch.known;
    all.duplicates += batch.known;
    Q_EMIT counted(all);
    next();
}

/// Nothing is lost: the mails are on the server, and are fetched again.
void MailCollection::deskFailed(const Error &error)
{
    m_isStoring = false;
    m_ready.reset();
    m_deskError = error;
    dropClient();
    m_isFetching = false;
    const bool mayHelp = error.kind == Error::Kind::Offline || error.kind == Error::Kind::Busy;
    if (m_isOnce || m_isStopping || !mayHelp)
        return end({});
    m_todo.clear();
    m_sized.clear();
    m_isBroken = false;
    m_later->in(DeskPauseMs, [this] {
        m_deskError.reset();
        begin();
    });
}

} // namespace Earshot
