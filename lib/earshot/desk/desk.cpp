// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/desk.h"

#include "earshot/desk/customerdesk.h"
#include "earshot/desk/replydesk.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/storage/catalogs.h"
#include "earshot/storage/messages.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LongestHold = 60; // seconds

} // namespace

Desk::Desk(std::unique_ptr<Database> database, const QString &journalFile, Clock clock)
    : m_database(std::move(database))
    , m_journal(journalFile)
    , m_clock(clock ? std::move(clock) : Clock([] { return QDateTime::currentDateTimeUtc(); }))
    , m_calls(std::make_unique<CallDesk>(*this))
{
    connect(m_database.get(), &Database::changed, this, [this](const QList<Change> &changes) {
        const auto ofCatalog = [](const Change &change) { return change.kind == Kind::Catalog; };
        if (std::any_of(changes.begin(), changes.end(), ofCatalog))
            readCatalog();
    });
    connect(m_database.get(), &Database::offlineChanged, this, [this](bool offline) {
        if (!offline)
            deliverJournal();
    });
    connect(m_calls.get(), &CallDesk::notFiled, this, &Desk::tellWaiting);
    connect(this, &Desk::leaving, m_calls.get(), &CallDesk::leave);
}

Desk::~Desk() = default;

Result<std::unique_ptr<Desk>> Desk::open(
    const QString &location, const QString &login, const QString &journalFile, Durability durability, Clock clock)
{
    auto database = Database::open(location, durability);
    if (!database)
        return tl::unexpected<Error>(database.error());
    std::unique_ptr<Desk> desk;
    try {
        desk.reset(new Desk(std::move(*database), journalFile, std::move(clock)));
    } catch (const Failure &failure) { // the journal, a database of its own, cannot be opened
        return tl::unexpected<Error>(failure.error());
    }

    const auto known = desk->m_database->writeHere([&login](Session &session) {
        keepHomeRegion(session);
        const AgentId agent = login.isEmpty() ? AgentId() : Catalogs::agent(session, login);
        return std::pair(agent, Catalogs::read(session));
    });
    if (!known)
        return tl::unexpected<Error>(known.error());
    std::tie(desk->m_agent, desk->m_catalog) = *known;
    desk->m_login = login;
    desk->m_journal.moveTo(desk->m_catalog.desk);
    return desk;
}

void Desk::setAgent(AgentId agent)
{
    m_agent = agent;
    const Agent *known = m_catalog.agent(agent);
    m_login = known ? known->login : QString();
}

void Desk::sitDown(AgentId agent, const Catalog &catalog)
{
    m_agent = agent;
    take(catalog, true);
}

void Desk::take(const Catalog &catalog, bool isReplaced)
{
    const bool isOther = catalog.desk != m_catalog.desk;
    if (isOther)
        Q_EMIT leaving();
    m_catalog = catalog;
    const int aside = m_journal.moveTo(catalog.desk);
    Q_EMIT catalogChanged();
    if (isOther || isReplaced)
        Q_EMIT replaced(aside);
}

void Desk::readCatalog()
{
    m_database->read(Catalogs::read).then(this, [this](const Result<Catalog> &catalog) {
        if (!catalog || *catalog == m_catalog)
            return;
        take(*catalog, false);
        stayWhoOneIs();
    });
}

/// In a desk that was restored the agent who sits here may have another id, or none yet.
void Desk::stayWhoOneIs()
{
    const Agent *me = m_catalog.agent(m_agent);
    if (m_login.isEmpty() || (me && me->login == m_login))
        return;
    m_database->write([login = m_login](Session &session) { return Catalogs::agent(session, login); })
        .then(this, [this](const Result<AgentId> &agent) {
            if (agent)
                m_agent = *agent;
        });
}

QString Desk::location() const
{
    const QString location = m_database->dialect().location();
    return location.contains(u"://"_s) ? QUrl(location).toDisplayString(QUrl::RemovePassword | QUrl::RemoveQuery)
                                       : QDir::toNativeSeparators(QFileInfo(location).absoluteFilePath());
}

void Desk::setHold(int seconds)
{
    const int hold = std::clamp(seconds, 0, LongestHold);
    if (hold == m_hold)
        return;
    m_hold = hold;
    Q_EMIT holdChanged(hold);
}

bool Desk::keepForLater(const QUuid &uid, Journal::Kind kind, const QByteArray &content)
{
    const bool isKept = m_journal.put(uid.toString(QUuid::WithoutBraces), kind, content);
    tellWaiting();
    return isKept;
}

void Desk::dropKept(const QString &key)
{
    m_journal.remove(key);
    tellWaiting();
}

void Desk::tellWaiting()
{
    qsizetype waiting = 0;
    for (const Journal::Kind kind : Journal::Waiting)
        waiting += m_journal.entries(kind).size();
    waiting -= m_calls->ringing().size() + (m_calls->isBusy() ? 1 : 0); // they still live
    Q_EMIT journalWaiting(int(waiting));
}

void Desk::deliverJournal()
{
    const auto acknowledge = [this](const QString &key, bool done) {
        if (done)
            m_journal.remove(key);
        tellWaiting();
    };
    for (const Journal::Entry &entry : m_journal.entries(Journal::Kind::Call)) {
        auto [call, ticket] = Journal::callOf(entry);
        if (m_calls->isAlive(call.uid))
            continue; // it still lives
        if (!call.filed) {
            // The program ended in the middle of the call: what is known is kept, the outcome is not.
            call.state = CallState::Ended;
            call.ending = call.ending == CallEnding::None ? CallEnding::EngineFailed : call.ending;
            act(keepCall, call).then(this, [acknowledge, key = entry.key](const Result<Call> &kept) {
                acknowledge(key, kept.has_value());
            });
            continue;
        }
        act(fileCall, call, ticket).then(this, [acknowledge, key = entry.key](const Result<QUuid> &filed) {
            acknowledge(key, filed.has_value());
        });
    }
    for (const Journal::Entry &entry : m_journal.entries(Journal::Kind::Contact)) {
        act(logContact, Journal::contactOf(entry))
            .then(this,
                [acknowledge, key = entry.key](const Result<QUuid> &kept) { acknowledge(key, kept.has_value()); });
    }
    for (const Journal::Entry &entry : m_journal.entries(Journal::Kind::Note)) {
        const QJsonObject note = QJsonDocument::fromJson(entry.content).object();
        const TicketId ticket{note.value(u"ticket").toInteger()};
        act(deliverNote, QUuid::fromString(entry.key), ticket, note.value(u"text").toString())
            .then(this, [this, entry, ticket](const Result<bool> &kept) {
                delivered(entry, ticket, kept ? std::nullopt : std::optional(kept.error()));
            });
    }
    for (const Journal::Entry &entry : m_journal.entries(Journal::Kind::Reply)) {
        const Reply reply = Reply::fromBytes(entry.content);
        act(sendReply, reply, m_hold)
            .then(this, [this, entry, ticket = reply.ticket](const Result<QueuedReply> &queued) {
                delivered(entry, ticket, queued ? std::nullopt : std::optional(queued.error()));
            });
    }
}

/// What the desk answered to a note or a reply of the journal.
void Desk::delivered(const Journal::Entry &entry, TicketId ticket, const std::optional<Error> &error)
{
    if (!error)
        m_journal.remove(entry.key);
    else if (error->kind != Error::Kind::Offline && error->kind != Error::Kind::Busy
        && !m_journal.content(entry.key).isEmpty()) // else it is a draft again already
        Q_EMIT notTaken(entry, ticket, *error);
    tellWaiting();
}

bool deliverNote(Session &session, const Actor &actor, const QUuid &uid, TicketId ticket, const QString &text)
{
    if (Messages::hasUid(session, uid))
        return false;
    addNote(session, actor, ticket, text, uid);
    return true;
}

} // namespace Earshot
