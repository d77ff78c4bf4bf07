// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/intake.h"
#include "earshot/desk/mailcount.h"
#include "earshot/desk/mailpauses.h"
#include "earshot/domain/mailbox.h"
#include "earshot/mail/imapclient.h"
#include "earshot/mail/rawmail.h"
#include "earshot/storage/mailboxes.h"

#include <QCryptographicHash>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Earshot
{

class Desk;
class MailCredentials;

/// Brings the mails of one mailbox to the desk, each once, for as long as this program holds the mailbox. A mail is
/// stored in the same transaction as how far the mailbox was read, so that a line, a program or a server that goes away
/// at any moment loses nothing and brings nothing twice. Main thread.
class MailCollection final : public QObject
{
    Q_OBJECT

public:
    MailCollection(
        Desk &desk, MailCredentials &credentials, const Mailbox &mailbox, const QString &holder, QObject *parent);
    ~MailCollection() override;

    /// Fetches what is new; then it ends (`once`), or waits for more.
    void start(bool once);
    /// Ends after what is being stored; ended() still comes.
    void stop();
    /// Whatever it waits for, it tries again now.
    void hurry();
    /// Why the desk could not go on with it, after ended().
    const std::optional<Error> &deskError() const { return m_deskError; }

Q_SIGNALS:
    void counted(const Earshot::MailCount &count);
    /// Nothing is on the server that is not on the desk.
    void caughtUp();
    /// Stopped, or done, or done for with a fault; nothing more comes.
    void ended(const std::optional<Earshot::MailFault> &fault);

private:
    struct Batch {
        QList<RawMail> mails;
        MailPlace upTo; ///< all up to there are in it, or gone
        QList<quint32> uids;
        int known = 0; ///< on the desk already, seen by their heads
    };
    /// One mail too large to be fetched at once, as far as it is here. It survives a line that breaks.
    struct Large {
        qint64 uidValidity = 0;
        quint32 uid = 0;
        RawMail mail;
        std::unique_ptr<QCryptographicHash> hash;
    };

    void begin();
    void openFolder();
    void look();
    void next();
    void fetchSome();
    bool isRescan() const { return m_rescanned != 0 && m_rescanned == m_place.uidValidity; }
    void passOverKnown();
    void passOver(const QList<quint32> &known);
    void fetchLarge(quint32 uid);
    void takePiece(const QByteArray &bytes, qint64 asked);
    void take(const QList<quint32> &asked, bool isWhole);
    void store();
    void write(const std::shared_ptr<const Batch> &batch, const QList<IncomingMail> &mails);
    void writeOneByOne(const std::shared_ptr<const Batch> &batch, QList<IncomingMail> mails);
    void wrote(const Batch &batch, const MailCount &count);
    void moveDone();
    void rest();
    void wait();
    void broke(const MailFault &fault);
    void recover();
    void deskFailed(const Error &error);
    void dropClient();
    void tellHealth(const std::optional<MailFault> &fault);
    void end(const std::optional<MailFault> &fault);
    int left() const { return int(m_todo.size() + m_sized.size()); }

    Desk &m_desk;
    MailCredentials &m_credentials;
    const Mailbox m_mailbox;
    const QString m_holder;
    std::unique_ptr<ImapClient> m_client;
    MailPlace m_place; ///< of what is on the desk
    QList<quint32> m_todo; ///< on the server and not fetched yet, rising
    QList<ImapSize> m_sized; ///< of the first of them
    qint64 m_rescanned = 0; ///< the numbers under which all that was read before is there once more
    QList<std::pair<quint32, QByteArray>> m_arrived; ///< of the batch that is being fetched
    Large m_large;
    std::optional<Batch> m_ready; ///< fetched, waiting for what is being stored
    QList<quint32> m_done; ///< stored, to be moved into another folder
    Later *m_later; ///< it is tried again, or looked again
    MailPauses m_pauses;
    MailHealth m_health; ///< as it was told last
    MailFault m_fault; ///< why the line broke
    std::optional<Error> m_deskError;
    qint64 m_batchBytes;
    qint64 m_pieceBytes;
    bool m_isProgressing = false; ///< something came since the line was opened
    bool m_isOnce = false;
    bool m_isFetching = false;
    bool m_isStoring = false;
    bool m_isStopping = false;
    bool m_isChanged = false; ///< the server spoke of new mails
    bool m_isBroken = false; ///< begins anew once what came is stored
    bool m_isEnded = false;
};

} // namespace Earshot
