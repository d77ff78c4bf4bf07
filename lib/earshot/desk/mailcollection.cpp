// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/mailcollection.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/mailcredentials.h"

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 MostBatchBytes = 4 << 20;
constexpr qint64 MostPieceBytes = 1 << 20;
constexpr qsizetype MostMails = 200; ///< in a batch
constexpr qsizetype MostSizes = 500; ///< asked for at once
constexpr int IdleMs = 9 * 60 * 1000; ///< some servers end it after ten minutes
constexpr int PollMs = 60'000; ///< where a server does not tell

struct Standing {
    MailPlace place;
    MailHealth health;
};
Standing standingOf(Session &session, MailboxId id)
{
    Standing standing{Mailboxes::place(session, id), {}};
    for (const MailboxState &state : Mailboxes::states(session)) {
        if (state.mailbox == id)
            standing.health = state.incoming;
    }
    return standing;
}

} // namespace

MailCollection::MailCollection(
    Desk &desk, MailCredentials &credentials, const Mailbox &mailbox, const QString &holder, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_credentials(credentials)
    , m_mailbox(mailbox)
    , m_holder(holder)
    , m_later(new Later(this))
    , m_batchBytes(MostBatchBytes)
    , m_pieceBytes(MostPieceBytes)
{
}

MailCollection::~MailCollection() = default;

void MailCollection::start(bool once)
{
    m_isOnce = once;
    begin();
}

void MailCollection::begin()
{
    m_isProgressing = false;
    m_desk.database().read(standingOf, m_mailbox.id).then(this, [this](const Result<Standing> &standing) {
        if (m_isStopping)
            return next();
        if (!standing)
            return deskFailed(standing.error());
        m_place = standing->place;
        m_health = standing->health;
        m_credentials.ask(m_mailbox, this, [this](const tl::expected<MailLogin, MailFault> &login) {
            if (m_isStopping)
                return next();
            if (!login)
                return broke(login.error());
            m_client = std::make_unique<ImapClient>();
            connect(m_client.get(), &ImapClient::mailCame, this, [this](quint32 uid, const QByteArray &raw) {
                m_arrived.append({uid, raw});
            });
            connect(m_client.get(), &ImapClient::changes, this, [this] {
                m_isChanged = true;
                m_client->endIdle();
            });
            m_client->open(m_mailbox.incoming, *login, [this](const auto &opened) {
                if (!opened)
                    return broke(opened.error());
                openFolder();
            });
        });
    });
}

void MailCollection::openFolder()
{
    const QString folder = m_mailbox.folder.isEmpty() ? u"INBOX"_s : m_mailbox.folder;
    const auto opened = [this](const MailAnswer<ImapFolder> &there) {
        if (!there)
            return broke(there.error());
        if (m_place.uidValidity != there->uidValidity) {
            // Its numbers mean other mails now: all are looked at again, and those that are known are known.
            if (m_place.uidValidity != 0)
                m_rescanned = there->uidValidity;
            m_place = {there->uidValidity, 0};
        }
        if (m_large.uidValidity != there->uidValidity)
            m_large = {};
        look();
    };
    if (m_mailbox.doneFolder.isEmpty())
        m_client->examine(folder, opened);
    else
        m_client->select(folder, opened);
}

void MailCollection::look()
{
    m_isChanged = false;
    m_isFetching = true;
    m_client->uidsAfter(quint32(m_place.uid), [this](const MailAnswer<QList<quint32>> &uids) {
        m_isFetching = false;
        if (!uids)
            return broke(uids.error());
        m_todo = *uids;
        m_sized.clear();
        next();
    });
}

/// Whatever comes next: one thing from the server and one into the desk at a time.
void MailCollection::next()
{
    if (m_isEnded)
        return;
    if (m_ready && !m_isStoring && !m_isStopping)
        store();
    if (m_isStopping) {
        if (!m_isStoring)
            end({});
        return;
    }
    if (m_isBroken) {
        if (!m_isStoring)
            recover();
        return;
    }
    if (!m_client || m_isFetching || m_ready)
        return;
    if (!m_done.isEmpty() && !m_mailbox.doneFolder.isEmpty())
        return moveDone();
    if (left() > 0)
        return fetchSome();
    if (!m_isStoring)
        rest();
}

void MailCollection::fetchSome()
{
    m_isFetching = true;
    if (m_sized.isEmpty()) {
        const QList<quint32> asked = m_todo.mid(0, MostSizes);
        m_todo = m_todo.mid(asked.size());
        m_client->sizes(asked, [this](const MailAnswer<QList<ImapSize>> &sizes) {
            m_isFetching = false;
            if (!sizes)
                return broke(sizes.error());
            m_sized = *sizes; // those that are gone by now are not among them
            if (isRescan() && !m_sized.isEmpty())
                return passOverKnown();
            next();
        });
        return;
    }
    if (m_sized.first().bytes > m_pieceBytes)
        return fetchLarge(m_sized.first().uid);
    QList<quint32> uids;
    qint64 bytes = 0;
    while (!m_sized.isEmpty() && uids.size() < MostMails && m_sized.first().bytes <= m_pieceBytes) {
        bytes += m_sized.first().bytes;
        if (bytes > m_batchBytes && !uids.isEmpty())
            break;
        uids << m_sized.takeFirst().uid;
    }
    m_arrived.clear();
    m_client->fetch(uids, [this, uids](const auto &end) {
        m_isFetching = false;
        take(uids, end.has_value());
        if (!end)
            return broke(end.error());
        next();
    });
}

void MailCollection::fetchLarge(quint32 uid)
{
    if (m_large.uid != uid)
        m_large = {m_place.uidValidity, uid, {}, std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256)};
    m_client->piece(
        uid, m_large.mail.size, m_pieceBytes, [this, asked = m_pieceBytes](const MailAnswer<QByteArray> &piece) {
            m_isFetching = false;
            if (!piece)
                return broke(piece.error());
            takePiece(*piece, asked);
            next();
        });
}

void MailCollection::takePiece(const QByteArray &bytes, qint64 asked)
{
    m_isProgressing = m_isProgressing || !bytes.isEmpty();
    RawMail &mail = m_large.mail;
    const bool isCut = mail.size > mail.raw.size();
    m_large.hash->addData(bytes);
    mail.size += bytes.size();
    if (!isCut)
        mail.raw += bytes;
    if (mail.raw.size() > LargestMail)
        mail.raw.truncate(LargestHead);
    if (bytes.size() >= asked)
        return;
    if (mail.size > mail.raw.size())
        mail.wholeHash = m_large.hash->result();
    Batch batch{{}, {m_place.uidValidity, m_large.uid}, {m_large.uid}};
    if (mail.size > 0) // else it is gone
        batch.mails << mail;
    m_ready = batch;
    m_large = {};
    m_sized.removeFirst();
}

/// What has arrived of the mails asked for. Where the line broke, the mailbox counts as read up to the first that is
/// missing; those behind it come again and are known then.
void MailCollection::take(const QList<quint32> &asked, bool isWhole)
{
    Batch batch{{}, {m_place.uidValidity, 0}, {}};
    for (const auto &[uid, raw] : std::as_const(m_arrived)) {
        batch.mails << RawMail{raw, {}, 0, raw.size(), {}};
        batch.uids << uid;
    }
    for (const quint32 uid : asked) {
        if (!isWhole && !batch.uids.contains(uid))
            break;
        batch.upTo.uid = uid;
    }
    m_arrived.clear();
    m_isProgressing = m_isProgressing || !batch.mails.isEmpty();
    if (!batch.mails.isEmpty() || batch.upTo.uid > 0)
        m_ready = batch;
}

void MailCollection::moveDone()
{
    m_isFetching = true;
    m_client->move(std::exchange(m_done, {}), m_mailbox.doneFolder, [this](const auto &moved) {
        m_isFetching = false;
        if (!moved)
            return broke(moved.error());
        next();
    });
}

/// All that is there is on the desk.
void MailCollection::rest()
{
    m_pauses.wentWell();
    m_batchBytes = MostBatchBytes;
    m_pieceBytes = MostPieceBytes;
    tellHealth({});
    m_rescanned = 0;
    Q_EMIT caughtUp();
    if (m_isOnce)
        return end({});
    if (m_isChanged)
        return look();
    wait();
}

void MailCollection::wait()
{
    if (!m_client->can("IDLE")) {
        return m_later->in(PollMs, [this] {
            m_client->noop([this](const auto &lives) {
                if (!lives)
                    return broke(lives.error());
                look();
            });
        });
    }
    m_client->idle([this](const auto &end) {
        m_later->cancel();
        if (!end)
            return broke(end.error());
        if (m_isStopping)
            return next();
        look();
    });
    m_later->in(IdleMs, [this] { m_client->endIdle(); });
}

void MailCollection::hurry()
{
    m_later->hurry(); // the next look, the end of an IDLE, or the next try
}

void MailCollection::stop()
{
    if (m_isEnded || std::exchange(m_isStopping, true))
        return;
    m_later->cancel();
    if (m_client)
        m_client->close();
    m_isFetching = false;
    next();
}

/// It may be the one who tells, so it goes a moment later; until then nobody hears it.
void MailCollection::dropClient()
{
    if (!m_client)
        return;
    disconnect(m_client.get(), nullptr, this, nullptr);
    m_client->close();
    m_client.release()->deleteLater();
}

void MailCollection::end(const std::optional<MailFault> &fault)
{
    if (std::exchange(m_isEnded, true))
        return;
    m_later->cancel();
    dropClient();
    Q_EMIT ended(fault);
}

} // namespace Earshot
