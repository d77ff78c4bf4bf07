// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/sampledesk.h"

#include "earshot/desk/calldesk.h"
#include "earshot/desk/customerdesk.h"
#include "earshot/desk/intake.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/domain/preferencetext.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/catalogs.h"
#include "earshot/storage/customers.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/outbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

template<class Value>
Value named(const QJsonValue &word, std::initializer_list<std::pair<QLatin1StringView, Value>> names)
{
    for (const auto &[name, value] : names) {
        if (word.toString() == name)
            return value;
    }
    throw Failure(Error::Kind::Broken, u"the sample says %1"_s.arg(word.toString()));
}

StatusCategory categoryOf(const QJsonValue &word)
{
    return named<StatusCategory>(word,
        {{"new"_L1, StatusCategory::New}, {"open"_L1, StatusCategory::Open}, {"pending"_L1, StatusCategory::Pending},
            {"on-hold"_L1, StatusCategory::OnHold}, {"solved"_L1, StatusCategory::Solved},
            {"closed"_L1, StatusCategory::Closed}});
}

Channel channelOf(const QJsonValue &word)
{
    return named<Channel>(word,
        {{"mail"_L1, Channel::Mail}, {"call"_L1, Channel::Call}, {"visit"_L1, Channel::Visit},
            {"chat"_L1, Channel::Chat}, {"letter"_L1, Channel::Letter}, {"voicemail"_L1, Channel::Voicemail}});
}

CallOutcome outcomeOf(const QJsonValue &word)
{
    return named<CallOutcome>(word,
        {{"unknown"_L1, CallOutcome::Unknown}, {"reached"_L1, CallOutcome::Reached},
            {"no-answer"_L1, CallOutcome::NoAnswer}, {"left-message"_L1, CallOutcome::LeftMessage},
            {"busy"_L1, CallOutcome::Busy}, {"wrong-number"_L1, CallOutcome::WrongNumber},
            {"refused"_L1, CallOutcome::Refused}, {"failed"_L1, CallOutcome::Failed}});
}

/// "mon-fri" as the bits of Preference::days.
int daysOf(const QString &words)
{
    const auto read = preferencesOfText(words);
    return read && !read->isEmpty() ? read->first().days : 0;
}

/// Where the value of the first Date header begins and ends; nothing when there is none.
std::optional<std::pair<qsizetype, qsizetype>> dateValue(const QByteArray &raw)
{
    for (qsizetype line = 0; line >= 0 && line < raw.size();) {
        const qsizetype end = raw.indexOf('\n', line);
        const QByteArray text = raw.mid(line, end < 0 ? -1 : end - line);
        if (text.trimmed().isEmpty())
            return {};
        if (text.left(5).toLower() == "date:")
            return std::pair(line + 5, line + QByteArray(text).trimmed().size());
        line = end < 0 ? -1 : end + 1;
    }
    return {};
}

/// The mail as if it had been sent later; only its own Date changes, what it quotes stays.
QByteArray movedMail(const QByteArray &raw, qint64 byMs)
{
    const auto place = dateValue(raw);
    if (!place)
        return raw;
    const auto [begin, end] = *place;
    const QDateTime date
        = QDateTime::fromString(QString::fromLatin1(raw.mid(begin, end - begin)).trimmed(), Qt::RFC2822Date);
    if (!date.isValid())
        return raw;
    const QString moved = QLocale::c().toString(date.addMSecs(byMs), u"ddd, dd MMM yyyy HH:mm:ss "_s);
    const int offset = date.offsetFromUtc() / 60;
    const QString zone = u"%1%2%3"_s.arg(QLatin1Char(offset < 0 ? '-' : '+'))
                             .arg(std::abs(offset) / 60, 2, 10, QChar(u'0'))
                             .arg(std::abs(offset) % 60, 2, 10, QChar(u'0'));
    return raw.left(begin) + ' ' + (moved + zone).toLatin1() + raw.mid(end);
}

/// The sample being played.
class Playing
{
public:
    Playing(Session &session, const Actor &actor, const Sample &sample)
        : m_session(session)
        , m_actor(actor)
        , m_sample(sample)
        , m_writtenAt(QDateTime::fromString(sample.desk.value(u"now").toString(), Qt::ISODate))
    {
    }

    SampleCount run()
    {
        if (Tickets::count(m_session, {}, 1) > 0)
            throw Failure(Error::Kind::Refused, u"the desk has tickets; the sample needs an empty one"_s);
        addPeople();
        m_rules = intakeRules(m_session);
        for (const QJsonValue &ticket : m_sample.desk.value(u"tickets").toArray())
            addTicket(ticket.toObject());
        return m_count;
    }

private:
    QDateTime at(const QJsonValue &moment) const
    {
        const QDateTime written = QDateTime::fromString(moment.toString(), Qt::ISODate);
        return written.isValid() ? written.addMSecs(moveMs(written)) : QDateTime();
    }

    /// By whole days, so that nobody calls in the middle of the night: what was stays before now, what is to come
    /// comes.
    qint64 moveMs(const QDateTime &written) const
    {
        constexpr qint64 day = 24 * 60 * 60 * qint64(1000);
        const qint64 days = m_writtenAt.msecsTo(m_actor.now) / day; // the sample was written in the past
        return (written > m_writtenAt ? days + 1 : days) * day;
    }

    Actor by(const QJsonValue &agent, const QDateTime &when) const
    {
        return {m_agents.value(agent.toString(), m_actor.agent), when};
    }

    void addPeople()
    {
        for (const QJsonValue &value : m_sample.desk.value(u"agents").toArray()) {
            const QString login = value[u"key"].toString();
            const AgentId id = Catalogs::agent(m_session, login);
            Agent agent = theRow(m_session, id);
            agent.name = value[u"name"].toString();
            agent.address = value[u"email"].toString();
            Catalogs::update(m_session, agent);
            m_agents.insert(login, id);
        }
        for (const QJsonValue &value : m_sample.desk.value(u"queues").toArray()) {
            const QString name = value[u"name"].toString();
            const Queue queue{Catalogs::queue(m_session, name), name, value[u"address"].toString(), name};
            Catalogs::update(m_session, queue);
            m_queues.insert(name, queue.id);
        }
        for (const QJsonValue &value : m_sample.desk.value(u"cannedReplies").toArray()) {
            CannedReply reply{{}, newUid(), value[u"title"].toString(), value[u"text"].toString(), {}};
            CannedReplies::insert(m_session, reply);
        }
        for (const QJsonValue &value : m_sample.desk.value(u"organisations").toArray()) {
            auto organisation
                = Customers::organisationById(m_session, Customers::organisation(m_session, value[u"name"].toString()));
            organisation->notes = value[u"notes"].toString();
            organisation->calendar = value[u"calendar"].toString();
            Customers::updateOrganisation(m_session, *organisation);
        }
        for (const QJsonValue &value : m_sample.desk.value(u"customers").toArray())
            addSampleCustomer(value.toObject());
    }

    void addSampleCustomer(const QJsonObject &written)
    {
        Customer customer;
        customer.name = written.value(u"name").toString();
        customer.organisation = Customers::organisation(m_session, written.value(u"organisation").toString());
        for (const QJsonValue &address : written.value(u"addresses").toArray())
            customer.addresses << address.toString();
        for (const QJsonValue &number : written.value(u"phones").toArray())
            customer.phones << Phone{number.toString(), {}, {}, true, {}};
        customer.language = written.value(u"language").toString();
        customer.timeZone = written.value(u"timeZone").toString();
        customer.notes = written.value(u"notes").toString();
        customer.preferenceSource = written.value(u"prefersSource").toString();
        customer.preferenceAsked = at(written.value(u"prefersAsked"));
        for (const QJsonValue &value : written.value(u"prefers").toArray())
            customer.prefers << Preference{channelOf(value[u"channel"]), daysOf(value[u"days"].toString()),
                QTime::fromString(value[u"from"].toString(), u"HH:mm"_s),
                QTime::fromString(value[u"to"].toString(), u"HH:mm"_s)};
        addCustomer(m_session, m_actor, customer);
        ++m_count.customers;
    }

    /// One thing that happened on a ticket.
    struct Event {
        QDateTime when;
        std::function<void()> play;
    };

    void addTicket(const QJsonObject &written)
    {
        m_ticket = {};
        QList<Event> events;
        for (const QJsonValue &name : written.value(u"mails").toArray())
            addMail(events, name.toString(), m_queues.value(written.value(u"queue").toString()));
        for (const QJsonValue &note : written.value(u"notes").toArray()) {
            const QDateTime when = at(note[u"at"]);
            events << Event{when, [this, note, when] {
                                addNote(
                                    m_session, by(note[u"agent"], when), m_ticket, note[u"text"].toString(), newUid());
                                ++m_count.notes;
                            }};
        }
        const QJsonArray calls = written.value(u"calls").toArray();
        for (qsizetype i = 0; i < calls.size(); ++i) {
            const bool last = i == calls.size() - 1;
            events << Event{at(calls.at(i)[u"at"]), [this, call = calls.at(i), last] { addCall(call, last); }};
        }
        for (const QJsonValue &contact : written.value(u"contacts").toArray())
            events << Event{at(contact[u"at"]), [this, contact] { addContact(contact); }};
        std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.when < b.when; });
        for (const Event &event : std::as_const(events))
            event.play();
        ++m_count.tickets;
        settle(written, by(written.value(u"owner"), events.last().when));
    }

    void addMail(QList<Event> &events, const QString &name, QueueId queue)
    {
        const auto raw = m_sample.mails.constFind(name);
        if (raw == m_sample.mails.constEnd())
            throw Failure(Error::Kind::NotFound, u"the sample has no mail %1"_s.arg(name));
        const QByteArray moved = movedMail(*raw, moveMs(m_writtenAt));
        IncomingMail incoming{parseMail(moved), packedRaw(moved), moved.size(), queue};
        incoming.archived = true;
        prepare(incoming);
        const bool refers = !incoming.mail.inReplyTo.isEmpty() || !incoming.mail.references.isEmpty();
        events << Event{incoming.mail.date, [this, incoming, name, refers] {
                            IncomingMail arriving = incoming;
                            if (!refers)
                                arriving.ticket = m_ticket; // a voicemail refers to nothing
                            const Received received = receive(m_session, m_rules, arriving, m_actor.now);
                            if (received.duplicate || (m_ticket && received.ticket != m_ticket))
                                throw Failure(Error::Kind::Broken, u"%1 does not belong to its ticket"_s.arg(name));
                            m_ticket = received.ticket;
                            ++m_count.mails;
                        }};
    }

    void addCall(const QJsonValue &written, bool last)
    {
        Call call;
        call.uid = newUid();
        call.ticket = m_ticket;
        call.customer = Tickets::byId(m_session, m_ticket).customer;
        call.direction = written[u"direction"].toString() == u"in" ? Direction::Inbound : Direction::Outbound;
        call.number = written[u"number"].toString();
        call.line = u"own-phone"_s;
        call.state = CallState::Ended;
        call.outcome = outcomeOf(written[u"outcome"]);
        call.ending = written[u"talkMs"].toInt() > 0 ? CallEnding::Answered : CallEnding::NoAnswer;
        call.started = at(written[u"at"]);
        call.ringingMs = written[u"ringingMs"].toInteger();
        call.talkMs = written[u"talkMs"].toInteger();
        call.gist = written[u"gist"].toString();
        call.promise = written[u"promise"].toString();
        call.promiseDue = at(written[u"promiseDue"]);
        if (!call.promise.isEmpty())
            call.promiseState = !written[u"promiseKept"].isBool() ? PromiseState::Open
                : written[u"promiseKept"].toBool()                ? PromiseState::Kept
                                                                  : PromiseState::NotKept;
        call.agreed = named<Agreed>(
            written[u"solved"], {{"not-asked"_L1, Agreed::NotAsked}, {"yes"_L1, Agreed::Yes}, {"no"_L1, Agreed::No}});
        call.filed = true;
        call.handled = !last || call.direction == Direction::Outbound || call.talkMs > 0;
        const Actor agent = by(written[u"agent"], call.started.addMSecs(call.ringingMs + call.talkMs));
        call.agent = agent.agent;
        fileCall(m_session, agent, call, false);
        ++m_count.calls;
    }

    void addContact(const QJsonValue &written)
    {
        Contact contact;
        contact.ticket = m_ticket;
        contact.customer = Tickets::byId(m_session, m_ticket).customer;
        contact.channel = channelOf(written[u"channel"]);
        contact.direction = contact.channel == Channel::Voicemail ? Direction::Inbound : Direction::Outbound;
        contact.at = at(written[u"at"]);
        contact.gist = written[u"gist"].toString();
        logContact(m_session, by(written[u"agent"], contact.at), contact);
        ++m_count.contacts;
    }

    /// What the agents have made of the ticket by now.
    void settle(const QJsonObject &written, const Actor &agent)
    {
        const Status *status = m_rules.catalog.statusOf(categoryOf(written.value(u"status")));
        changeTicketStatus(m_session, agent, m_ticket, status->id, written.value(u"onHoldReason").toString());
        if (written.value(u"owner").isString())
            assignTicket(m_session, agent, m_ticket, agent.agent);
        changeTicketPriority(m_session, agent, m_ticket,
            named<Priority>(written.value(u"priority"),
                {{"low"_L1, Priority::Low}, {"normal"_L1, Priority::Normal}, {"high"_L1, Priority::High},
                    {"urgent"_L1, Priority::Urgent}}));
        setTicketMood(m_session, agent, m_ticket,
            named<Mood>(written.value(u"mood"),
                {{"calm"_L1, Mood::Calm}, {"worried"_L1, Mood::Worried}, {"upset"_L1, Mood::Upset},
                    {"angry"_L1, Mood::Angry}}),
            written.value(u"moodReason").toString());
        setTicketDue(m_session, agent, m_ticket, at(written.value(u"due")));
        QStringList tags;
        for (const QJsonValue &tag : written.value(u"tags").toArray())
            tags << tag.toString();
        tagTicket(m_session, agent, m_ticket, tags);
        settleNeed(written.value(u"businessNeed").toObject(), agent);
        for (const QJsonValue &callBack : written.value(u"callBacks").toArray())
            addCallBack(callBack, agent);
        Ticket ticket = Tickets::byId(m_session, m_ticket);
        ticket.unread = written.value(u"unread").toBool();
        Tickets::update(m_session, ticket);
    }

    void settleNeed(const QJsonObject &need, const Actor &agent)
    {
        if (need.isEmpty())
            return;
        const Customer customer = Customers::byId(m_session, Tickets::byId(m_session, m_ticket).customer);
        const QDateTime by = at(need.value(u"by"));
        const QString words = by.isValid()
            ? QLocale::c().toString(by.toTimeZone(zoneOf(customer)), u"dddd d MMMM, HH:mm"_s)
            : QString();
        setBusinessNeed(
            m_session, agent, m_ticket, need.value(u"goal").toString(), words, need.value(u"ifNot").toString());
    }

    void addCallBack(const QJsonValue &written, const Actor &agent)
    {
        CallBack callBack;
        callBack.ticket = m_ticket;
        callBack.customer = Tickets::byId(m_session, m_ticket).customer;
        callBack.from = at(written[u"from"]);
        if (const auto phone = bestPhone(Customers::byId(m_session, callBack.customer), callBack.from))
            callBack.number = phone->number;
        callBack.to = at(written[u"to"]);
        callBack.reason = written[u"reason"].toString();
        promiseCallBack(m_session, agent, callBack);
        ++m_count.callBacks;
    }

    Session &m_session;
    const Actor &m_actor;
    const Sample &m_sample;
    QDateTime m_writtenAt;
    IntakeRules m_rules;
    QHash<QString, AgentId> m_agents;
    QHash<QString, QueueId> m_queues;
    TicketId m_ticket; ///< the one being played
    SampleCount m_count;
};

} // namespace

SampleCount loadSample(Session &session, const Actor &actor, const Sample &sample)
{
    return Playing(session, actor, sample).run();
}

} // namespace Earshot
