// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/maildelivery.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/mailcredentials.h"
#include "earshot/desk/maildesk.h"

#include <algorithm>

namespace Earshot
{

namespace
{

constexpr int KeepLineMs = 20'000; ///< open, should another mail follow
constexpr int LongestWaitMs = 10 * 60 * 1000; ///< until the outbox is looked at again
struct Look {
    DueMails due;
    MailHealth health;
};
Look lookAt(Session &session, MailboxId id, const QDateTime &now)
{
    Look look{dueMails(session, id, now), {}};
    for (const MailboxState &state : Mailboxes::states(session)) {
        if (state.mailbox == id)
            look.health = state.outgoing;
    }
    return look;
}

bool tellOutgoing(Session &session, const Actor &, MailboxId id, const QString &holder, const MailHealth &health)
{
    Mailboxes::check(session, id, holder);
    Mailboxes::setOutgoing(session, id, health);
    return true;
}

MailCount countOf(OutboxState state)
{
    MailCount count;
    count.sent = state == OutboxState::Sent ? 1 : 0;
    count.deferred = state == OutboxState::Deferred ? 1 : 0;
    count.failed = state == OutboxState::Failed ? 1 : 0;
    count.unknown = state == OutboxState::Unknown ? 1 : 0;
    return count;
}

} // namespace

MailDelivery::MailDelivery(
    Desk &desk, MailCredentials &credentials, const Mailbox &mailbox, const QString &holder, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_credentials(credentials)
    , m_mailbox(mailbox)
    , m_holder(holder)
    , m_later(new Later(this))
{
    connect(&desk.database(), &Database::changed, this, [this](const QList<Change> &changes) {
        const bool isOurs = std::any_of(
            changes.begin(), changes.end(), [](const Change &change) { return change.kind == Kind::Outbox; });
        if (isOurs && !m_isBusy && !m_pauses.isFailing())
            look();
        else if (isOurs)
            m_isLookWanted = true;
    });
}

MailDelivery::~MailDelivery()
{
    if (m_isEnded)
        return;
    // What came of the last mail is known by nobody else; the one after it may be with the server.
    if (m_arrival)
        m_desk.act(handOver, m_mailbox.id, m_holder, m_arrival, QList<OutboxId>());
    m_desk.act(layDown, m_mailbox.id, m_holder);
}

void MailDelivery::start(bool once)
{
    m_isOnce = once;
    look();
}

void MailDelivery::look()
{
    if (m_isEnded || m_isBusy)
        return;
    m_later->cancel();
    m_isBusy = true;
    m_isLookWanted = false;
    m_desk.database().read(lookAt, m_mailbox.id, m_desk.now()).then(this, [this](const Result<Look> &look) {
        m_isBusy = false;
        if (!look)
            return deskFailed(look.error());
        m_due = look->due.now;
        m_nextDue = look->due.next;
        m_health = look->health;
        next();
    });
}

/// Whatever comes next, one thing at a time.
void MailDelivery::next()
{
    if (m_isEnded || m_isBusy)
        return;
    if (m_departure)
        return m_client && m_client->isOpen() ? send() : connectToServer();
    if (m_isStopping && !m_arrival)
        return end({});
    if (m_due.isEmpty() && !m_arrival)
        return m_isLookWanted ? look() : rest();
    if (!m_arrival && !(m_client && m_client->isOpen()))
        return connectToServer(); // before anything is marked as being sent
    m_isBusy = true;
    const bool isLineOpen = m_client && m_client->isOpen() && !m_isStopping;
    m_desk.act(handOver, m_mailbox.id, m_holder, m_arrival, isLineOpen ? m_due : QList<OutboxId>())
        .then(this, [this, isLineOpen](const Result<Handover> &handover) {
            m_isBusy = false;
            if (!handover)
                return deskFailed(handover.error()); // what has arrived is written down when the desk answers
            m_arrival.reset();
            if (handover->arrived)
                Q_EMIT counted(countOf(*handover->arrived));
            if (!handover->isHeld)
                return end({});
            if (isLineOpen)
                m_due = handover->rest;
            m_departure = handover->departure;
            next();
        });
}

void MailDelivery::connectToServer()
{
    m_isBusy = true;
    m_credentials.ask(m_mailbox, this, [this](const tl::expected<MailLogin, MailFault> &login) {
        if (!login)
            return broke(login.error());
        if (m_client)
            m_client.release()->deleteLater();
        m_client = std::make_unique<SmtpClient>();
        m_client->open(m_mailbox.outgoing, *login, [this](const tl::expected<void, MailFault> &opened) {
            if (!opened)
                return broke(opened.error());
            m_isBusy = false;
            m_pauses.wentWell();
            tellHealth({});
            next();
        });
    });
}

void MailDelivery::send()
{
    m_isBusy = true;
    const auto hand = [this, mail = m_departure->entry.id](const std::function<void(bool)> &goOn) {
        m_desk.act(handing, m_mailbox.id, m_holder, mail).then(this, [goOn](const Result<bool> &mayGo) {
            goOn(mayGo.value_or(false));
        });
    };
    m_client->send(m_departure->mail, hand, [this](const SmtpOutcome &outcome) {
        m_isBusy = false;
        const bool isSender = outcome.kind == SmtpOutcome::Kind::Refused && outcome.recipients.isEmpty();
        if (isSender && m_departure->mail.from.isEmpty() && m_client && m_client->isOpen()) {
            m_departure->mail.from = m_mailbox.address; // not every server takes a mail without one
            return send();
        }
        m_arrival = Arrival{m_departure->entry, outcome};
        m_departure.reset();
        next();
    });
}

void MailDelivery::rest()
{
    if (m_isOnce)
        return end({});
    const qint64 untilDue = m_nextDue.isValid() ? std::max<qint64>(m_desk.now().msecsTo(m_nextDue), 1) : -1;
    if (m_client && m_client->isOpen() && (untilDue < 0 || untilDue > KeepLineMs)) {
        return m_later->in(KeepLineMs, [this] {
            m_client->close();
            m_client.release()->deleteLater();
            look();
        });
    }
    if (untilDue > 0)
        m_later->in(int(std::min<qint64>(untilDue, LongestWaitMs)), [this] { look(); });
}

void MailDelivery::hurry()
{
    m_pauses.wentWell();
    look();
}

void MailDelivery::stop()
{
    if (m_isEnded || std::exchange(m_isStopping, true))
        return;
    m_later->cancel();
    next();
}

/// No line to the server. What was marked as being sent has not been begun.
void MailDelivery::broke(const MailFault &fault)
{
    m_isBusy = false;
    if (fault.kind == MailFault::Kind::Login)
        m_credentials.wasRefused(m_mailbox);
    if (m_client)
        m_client.release()->deleteLater(); // it is the one who tells
    if (m_departure) {
        m_arrival = Arrival{m_departure->entry, {SmtpOutcome::Kind::Later, {}, fault.detail}};
        m_departure.reset();
        return next(); // written down, and then the line is tried again
    }
    tellHealth(fault);
    const auto pause = m_pauses.after(fault, m_mailbox, m_isOnce);
    if (m_isStopping || !pause)
        return end(fault);
    m_later->in(*pause, [this] { look(); });
}

void MailDelivery::deskFailed(const Error &error)
{
    // One mail that cannot be sent for what it is keeps none of the others back.
    if (isOfTheMail(error) && !m_due.isEmpty()) {
        m_due.removeFirst();
        return next();
    }
    if (m_isOnce && !m_arrival)
        return end({});
    m_later->in(DeskPauseMs, [this] { m_arrival || m_departure ? next() : look(); });
}

void MailDelivery::tellHealth(const std::optional<MailFault> &fault)
{
    m_health = healthAfter(m_health, fault, m_desk.now());
    m_desk.act(tellOutgoing, m_mailbox.id, m_holder, m_health).then(this, [](const Result<bool> &) {});
}

void MailDelivery::end(const std::optional<MailFault> &fault)
{
    if (std::exchange(m_isEnded, true))
        return;
    m_later->cancel();
    if (m_client) {
        m_client->close();
        m_client.release()->deleteLater();
    }
    Q_EMIT ended(fault);
}

} // namespace Earshot
