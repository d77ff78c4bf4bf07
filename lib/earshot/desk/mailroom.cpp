// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/mailroom.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/holder.h"
#include "earshot/desk/mailboxdesk.h"
#include "earshot/desk/mailcollection.h"
#include "earshot/desk/mailcredentials.h"
#include "earshot/desk/maildelivery.h"
#include "earshot/desk/sentmails.h"

#include <QDateTime>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace Earshot
{

namespace
{

constexpr int RoundMs = HoldSeconds * 1000 / 3;
constexpr int OnceRoundMs = 2'000; ///< while somebody else is waited for
constexpr qint64 OnceWaitMs = 60'000;
constexpr qint64 SleptMs = 60'000; ///< between two rounds: the machine was asleep, and lines are dead without knowing

} // namespace

struct Mailroom::Place {
    Mailbox mailbox;
    QPointer<MailCollection> collection;
    QPointer<MailDelivery> delivery;
    QPointer<SentMails> sent; ///< lives as long as the place
    QDateTime asked; ///< when it was asked for first, while somebody else has it
    bool isHeld = false;
    bool isAsking = false;
    bool hasSendingFailed = false; ///< at last
    bool isDone = false; ///< nothing more is to be done with it
    bool isGone = false; ///< removed, or changed: another place is there for it

    bool isAtWork() const { return collection || delivery || (sent && sent->isAtWork()); }
};

Mailroom::Mailroom(Desk &desk, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_secrets(secrets)
    , m_credentials(new MailCredentials(secrets, this))
    , m_holder(newHolder())
    , m_round(new QTimer(this))
{
    connect(m_round, &QTimer::timeout, this, &Mailroom::goRound);
    connect(&desk.database(), &Database::changed, this, [this](const QList<Change> &changes) {
        const bool isOurs = std::any_of(
            changes.begin(), changes.end(), [](const Change &change) { return change.kind == Kind::Catalog; });
        if (isOurs && m_isRead && !m_isOnce)
            goRound();
    });
}

Mailroom::~Mailroom()
{
    for (const PlacePtr &place : std::as_const(m_places)) {
        delete place->delivery; // as long as the mailbox is held
        if (place->isHeld)
            m_desk.act(letMailboxGo, place->mailbox.id, m_holder);
    }
}

void Mailroom::start()
{
    m_desk.database().watch(); // replies come from windows and other programs
    m_round->start(RoundMs);
    goRound();
}

void Mailroom::startOnce()
{
    m_isOnce = true;
    m_round->start(OnceRoundMs);
    goRound();
}

void Mailroom::stop()
{
    if (std::exchange(m_isStopping, true))
        return;
    m_round->stop();
    for (const PlacePtr &place : std::as_const(m_places))
        rest(place);
    finishIfDone();
}

void Mailroom::hurry()
{
    if (m_isRead && !m_isOnce && !m_isStopping)
        goRound();
    for (const PlacePtr &place : std::as_const(m_places)) {
        if (place->collection)
            place->collection->hurry();
        if (place->delivery)
            place->delivery->hurry();
    }
}

/// Which mailboxes there are, and which of them may be worked on; what is held goes on being held.
void Mailroom::goRound()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool hasSlept = m_lastRound > 0 && now - m_lastRound > m_round->interval() + SleptMs;
    m_lastRound = now;
    if (hasSlept) {
        for (const PlacePtr &place : std::as_const(m_places))
            rest(place);
    }
    m_desk.database().read(Mailboxes::all).then(this, [this](const Result<QList<Mailbox>> &mailboxes) {
        if (m_isStopping)
            return;
        if (mailboxes)
            return take(*mailboxes);
        if (m_isOnce) {
            m_deskError = mailboxes.error();
            m_isRead = true;
            finishIfDone();
        }
    });
}

void Mailroom::take(const QList<Mailbox> &mailboxes)
{
    m_isRead = true;
    QHash<QUuid, Mailbox> present;
    for (const Mailbox &mailbox : mailboxes)
        present.insert(mailbox.uid, mailbox);
    for (const QString &address : QStringList(m_withoutSecret)) {
        if (std::none_of(mailboxes.begin(), mailboxes.end(),
                [&address](const Mailbox &mailbox) { return mailbox.address == address; }))
            miss(address, false);
    }
    for (const PlacePtr &place : m_places.values()) {
        const auto found = present.constFind(place->mailbox.uid);
        if (found != present.constEnd() && *found == place->mailbox)
            continue;
        place->isGone = true; // begins anew, as it is now, once what is under way has ended
        rest(place);
        if (!place->isAtWork())
            m_places.remove(place->mailbox.uid);
    }
    for (const Mailbox &mailbox : mailboxes) {
        PlacePtr &place = m_places[mailbox.uid];
        if (!place) {
            place = std::make_shared<Place>();
            place->mailbox = mailbox;
        }
        if (place->isGone || place->isDone)
            continue;
        if (m_isOnce || place->isAtWork())
            hold(place);
        else
            lookForSecret(place);
    }
    finishIfDone();
}

/// Whoever has no password for it does not keep others from it.
void Mailroom::lookForSecret(const PlacePtr &place)
{
    m_secrets.read(place->mailbox.address, this, [this, place](const Result<QString> &secret) {
        miss(place->mailbox.address, !secret);
        if (secret && !m_isStopping)
            hold(place);
    });
}

void Mailroom::miss(const QString &address, bool isMissed)
{
    if (m_withoutSecret.contains(address) == isMissed)
        return;
    if (isMissed)
        m_withoutSecret << address;
    else
        m_withoutSecret.removeAll(address);
    Q_EMIT secretsMissed();
}

void Mailroom::hold(const PlacePtr &place)
{
    if (std::exchange(place->isAsking, true))
        return;
    m_desk.act(holdMailbox, place->mailbox.id, m_holder).then(this, [this, place](const Result<bool> &isHeld) {
        place->isAsking = false;
        if (!isHeld && m_isOnce) {
            m_deskError = isHeld.error();
            place->isDone = true;
            return finishIfDone();
        }
        if (isHeld)
            held(place, *isHeld);
    });
}

void Mailroom::held(const PlacePtr &place, bool isHeld)
{
    if (place->isDone)
        return; // it is let go of
    place->isHeld = isHeld;
    if (isHeld && !place->isAtWork() && !m_isStopping && !place->isGone)
        return work(place);
    if (isHeld && !m_isOnce && place->isAtWork() && !(place->collection && place->delivery))
        return rest(place); // half of it has ended: both begin again
    if (isHeld && place->sent && !m_isOnce)
        place->sent->start();
    if (isHeld)
        return;
    rest(place);
    if (!m_isOnce)
        return;
    if (!place->asked.isValid())
        place->asked = m_desk.now();
    if (place->asked.msecsTo(m_desk.now()) < OnceWaitMs)
        return;
    m_leftToOthers << place->mailbox.address;
    place->isDone = true;
    finishIfDone();
}

void Mailroom::work(const PlacePtr &place)
{
    auto *collection = new MailCollection(m_desk, *m_credentials, place->mailbox, m_holder, this);
    place->collection = collection;
    connect(collection, &MailCollection::counted, this, &Mailroom::add);
    connect(collection, &MailCollection::ended, this, [this, place, collection](const auto &fault) {
        if (collection->deskError() && m_isOnce)
            m_deskError = collection->deskError();
        place->collection.clear();
        collection->deleteLater();
        // What came may have been answered by the program itself.
        if (m_isOnce && !m_isStopping && !place->delivery && !place->hasSendingFailed)
            send(place);
        ended(place, Way::Incoming, fault);
    });
    if (!place->sent) {
        place->sent = new SentMails(m_desk, *m_credentials, place->mailbox, this);
        connect(place->sent, &SentMails::ended, this, [this, place] {
            if (!place->collection && !place->delivery)
                ended(place, Way::Outgoing, {});
        });
    }
    send(place);
    collection->start(m_isOnce);
}

void Mailroom::send(const PlacePtr &place)
{
    auto *delivery = new MailDelivery(m_desk, *m_credentials, place->mailbox, m_holder, this);
    place->delivery = delivery;
    connect(delivery, &MailDelivery::counted, this, &Mailroom::add);
    connect(delivery, &MailDelivery::ended, this, [this, place, delivery](const auto &fault) {
        place->delivery.clear();
        delivery->deleteLater();
        place->hasSendingFailed = fault.has_value();
        if (m_isOnce && !m_isStopping)
            place->sent->start(); // ended() comes with it
        ended(place, Way::Outgoing, fault);
    });
    delivery->start(m_isOnce);
}

void Mailroom::add(const MailCount &count)
{
    m_count += count;
    Q_EMIT counted(m_count);
}

/// Ends what goes on with it; ended() follows.
void Mailroom::rest(const PlacePtr &place)
{
    const QPointer<MailDelivery> delivery = place->delivery;
    if (place->sent)
        place->sent->stop();
    if (place->collection)
        place->collection->stop();
    if (delivery)
        delivery->stop();
}

void Mailroom::ended(const PlacePtr &place, Way way, const std::optional<MailFault> &fault)
{
    if (fault && m_isOnce)
        m_troubles << Trouble{place->mailbox.address, way, *fault};
    if (place->isAtWork())
        return;
    place->isDone = m_isOnce;
    m_desk.act(letMailboxGo, place->mailbox.id, m_holder).then(this, [this, place](const Result<bool> &) {
        place->isHeld = false;
        if (place->isGone && place->sent)
            place->sent->deleteLater();
        if (place->isGone && m_places.value(place->mailbox.uid) == place) {
            m_places.remove(place->mailbox.uid);
            if (!m_isStopping)
                goRound();
        }
        finishIfDone();
    });
}

void Mailroom::finishIfDone()
{
    if (m_isFinished || (!m_isOnce && !m_isStopping) || (!m_isRead && !m_isStopping))
        return;
    for (const PlacePtr &place : std::as_const(m_places)) {
        if (place->isAtWork() || place->isHeld || (m_isOnce && !m_isStopping && !place->isDone))
            return;
    }
    m_isFinished = true;
    m_round->stop();
    Q_EMIT finished();
}

} // namespace Earshot
