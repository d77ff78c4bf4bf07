// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/mailcount.h"
#include "earshot/desk/secretstore.h"
#include "earshot/domain/mailbox.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

class QTimer;

namespace Earshot
{

class Desk;
class MailCollection;
class MailCredentials;
class MailDelivery;

/// Fetches and sends for a desk: of all its mailboxes those that nobody else is at work on. Any number of them may run,
/// in windows and without, on one desk. Main thread.
class Mailroom final : public QObject
{
    Q_OBJECT

public:
    enum class Way { Incoming, Outgoing };
    /// Why a mailbox could not be gone through to the end.
    struct Trouble {
        QString address;
        Way way = Way::Incoming;
        MailFault fault;
    };

    Mailroom(Desk &desk, SecretStore &secrets, QObject *parent = nullptr);
    ~Mailroom() override;

    /// Goes on until stop().
    void start();
    /// Fetches what is there and sends what may go, then finished(). A mailbox somebody else is at work on is waited
    /// for, for a minute.
    void startOnce();
    /// Ends after what is under way; finished() comes then.
    void stop();
    /// Looks at once, at everything: somebody pressed for it, or a password is another one.
    void hurry();

    const MailCount &count() const { return m_count; }
    /// After finished(): what went wrong.
    const QList<Trouble> &troubles() const { return m_troubles; }
    const std::optional<Error> &deskError() const { return m_deskError; }
    /// Mailboxes that were left to somebody else.
    const QStringList &leftToOthers() const { return m_leftToOthers; }

    /// Mailboxes whose password or token is not on this seat: others may be at work on them.
    const QStringList &withoutSecret() const { return m_withoutSecret; }

Q_SIGNALS:
    /// withoutSecret() is another list.
    void secretsMissed();
    void counted(const Earshot::MailCount &count); ///< all so far
    void finished();

private:
    struct Place; ///< of one mailbox

    using PlacePtr = std::shared_ptr<Place>;

    void goRound();
    void take(const QList<Mailbox> &mailboxes);
    void lookForSecret(const PlacePtr &place);
    void miss(const QString &address, bool isMissed);
    void hold(const PlacePtr &place);
    void held(const PlacePtr &place, bool isHeld);
    void work(const PlacePtr &place);
    void send(const PlacePtr &place);
    void add(const MailCount &count);
    void rest(const PlacePtr &place);
    void ended(const PlacePtr &place, Way way, const std::optional<MailFault> &fault);
    void finishIfDone();

    Desk &m_desk;
    SecretStore &m_secrets;
    MailCredentials *m_credentials;
    const QString m_holder;
    QTimer *m_round;
    QHash<QUuid, PlacePtr> m_places;
    MailCount m_count;
    QList<Trouble> m_troubles;
    std::optional<Error> m_deskError;
    QStringList m_leftToOthers;
    QStringList m_withoutSecret;
    qint64 m_lastRound = 0; ///< milliseconds since 1970
    bool m_isOnce = false;
    bool m_isRead = false; ///< the mailboxes are known
    bool m_isStopping = false;
    bool m_isFinished = false;
};

} // namespace Earshot
