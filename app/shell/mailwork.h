// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/mailroom.h"
#include "earshot/domain/mailbox.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include "shell/seatsecrets.h"

class QTimer;

namespace Earshot
{

class Desk;

/// The mail of this seat: it is fetched and sent in the background, and this knows how that goes. One for a desk, with
/// its main window.
class MailWork final : public QObject
{
    Q_OBJECT

public:
    /// `service` is the name passwords stand under in the keychain.
    MailWork(Desk &desk, const QString &service, QObject *parent = nullptr);

    SeatSecrets &secrets() { return m_secrets; }
    const QList<Mailbox> &mailboxes() const { return m_mailboxes; }
    MailboxState state(MailboxId id) const { return m_states.value(id); }
    /// Whether this seat lacks the mailbox's password.
    bool isWithoutSecret(const Mailbox &mailbox) const;
    /// A mailbox in which one direction has failed for a quarter of an hour, or which nobody has a password for; the
    /// one that fails longest. Null when all is well.
    const Mailbox *troubled() const;
    /// Looks at once for mail, and sends.
    void hurry();
    /// Keeps a mailbox's password, and begins with it.
    void keepSecret(const QString &address, const QString &secret);

Q_SIGNALS:
    /// Mailboxes, or how they are doing.
    void changed();
    /// The password is known until the program ends: there is no keychain.
    void keptForNow(const QString &address);

private:
    void read();

    Desk &m_desk;
    SeatSecrets m_secrets;
    Mailroom *m_mailroom;
    QTimer *m_turn;
    const QDateTime m_began;
    QList<Mailbox> m_mailboxes;
    QHash<MailboxId, MailboxState> m_states;
    QSet<MailboxId> m_held; ///< some program is at work on them
};

/// Whether it has failed for so long that it is told above everything else.
bool isLong(const MailHealth &health, const QDateTime &now);

} // namespace Earshot
