// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mailwork.h"

#include "earshot/desk/desk.h"
#include "earshot/storage/mailboxes.h"

#include <QTimer>

#include <algorithm>

namespace Earshot
{

namespace
{

constexpr int LookAgainMs = 30'000; ///< what fails may have become long by now, who held a mailbox be gone

struct Known {
    QList<Mailbox> mailboxes;
    QList<MailboxState> states;
    QSet<MailboxId> held;
};
Known knownOf(Session &session)
{
    Known known{Mailboxes::all(session), Mailboxes::states(session), {}};
    for (const Mailbox &mailbox : std::as_const(known.mailboxes)) {
        if (Mailboxes::isAtWork(session, mailbox.id))
            known.held << mailbox.id;
    }
    return known;
}

} // namespace

bool isLong(const MailHealth &health, const QDateTime &now)
{
    return health.isFailing() && health.failingSince.msecsTo(now) >= MailTroubleAfterMs;
}

MailWork::MailWork(Desk &desk, const QString &service, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_secrets(service)
    , m_mailroom(new Mailroom(desk, m_secrets, this))
    , m_turn(new QTimer(this))
    , m_began(desk.now())
{
    m_turn->setSingleShot(true);
    m_turn->setInterval(0);
    connect(m_turn, &QTimer::timeout, this, &MailWork::read);
    connect(&desk.database(), &Database::changed, this, [this](const QList<Change> &changes) {
        const bool isOurs = std::any_of(changes.begin(), changes.end(),
            [](const Change &change) { return change.kind == Kind::Mailbox || change.kind == Kind::Catalog; });
        if (isOurs)
            m_turn->start();
    });
    connect(m_mailroom, &Mailroom::secretsMissed, this, &MailWork::changed);
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, [this] {
        if (!m_mailboxes.isEmpty())
            read();
    });
    minute->start(LookAgainMs);
    m_mailroom->start();
    read();
}

void MailWork::read()
{
    m_desk.database().read(knownOf).then(this, [this](const Result<Known> &known) {
        if (!known)
            return; // the strip says that the desk is away
        m_mailboxes = known->mailboxes;
        m_states.clear();
        for (const MailboxState &state : known->states)
            m_states.insert(state.mailbox, state);
        m_held = known->held;
        Q_EMIT changed();
    });
}

bool MailWork::isWithoutSecret(const Mailbox &mailbox) const
{
    return m_mailroom->withoutSecret().contains(mailbox.address);
}

const Mailbox *MailWork::troubled() const
{
    const QDateTime now = m_desk.now();
    const Mailbox *worst = nullptr;
    QDateTime since;
    for (const Mailbox &mailbox : m_mailboxes) {
        const MailboxState state = m_states.value(mailbox.id);
        QDateTime own;
        for (const MailHealth &health : {state.incoming, state.outgoing}) {
            if (isLong(health, now) && (!own.isValid() || health.failingSince < own))
                own = health.failingSince;
        }
        // Somebody else may be at work on it, or look now and then, and all is well. What was fetched before this
        // program began may have been its own last life.
        const QDateTime fetched = state.incoming.lastSuccess;
        const bool isFetched = m_held.contains(mailbox.id)
            || (fetched.isValid() && fetched >= m_began && fetched.msecsTo(now) < MailTroubleAfterMs);
        if (!own.isValid() && isWithoutSecret(mailbox) && !isFetched)
            own = now;
        if (own.isValid() && (!since.isValid() || own < since)) {
            worst = &mailbox;
            since = own;
        }
    }
    return worst;
}

void MailWork::keepSecret(const QString &address, const QString &secret)
{
    m_secrets.write(address, secret, this, [this, address](const Result<bool> &lasts) {
        if (!lasts.value_or(false))
            Q_EMIT keptForNow(address);
    });
    hurry();
}

void MailWork::hurry()
{
    m_mailroom->hurry();
}

} // namespace Earshot
