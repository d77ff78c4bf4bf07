// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/imapclient.h"

#include "earshot/mail/imapwords.h"
#include "earshot/mail/mailline.h"

#include <QHash>
#include <QPointer>

#include <algorithm>

namespace Earshot
{

namespace
{

constexpr int PatienceMs = 60'000;

/// The data of a FETCH by their names; nothing when it is none.
struct Fetched {
    quint32 uid = 0;
    QHash<QByteArray, QByteArray> values;
};
std::optional<Fetched> fetchedIn(const ImapResponse &response)
{
    if (response.items.size() < 3 || response.items.at(1).text.toUpper() != "FETCH")
        return {};
    Fetched fetched;
    const QList<ImapItem> &pairs = response.items.at(2).list;
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
        fetched.values.insert(pairs.at(i).text.toUpper(), pairs.at(i + 1).text);
    fetched.uid = fetched.values.value("UID").toUInt();
    return fetched;
}

QByteArray bodyOf(const Fetched &fetched, const QByteArray &section, bool *isThere)
{
    for (auto value = fetched.values.begin(); value != fetched.values.end(); ++value) {
        if (value.key().startsWith(section)) {
            *isThere = true;
            return value.value();
        }
    }
    *isThere = false;
    return {};
}

/// Why the server said no (RFC 5530 has the codes).
MailFault faultOf(const ImapResponse &end, MailFault::Kind no)
{
    const QByteArray code = end.code.split(' ').first().toUpper();
    const bool isLater = code == "UNAVAILABLE" || code == "INUSE" || code == "LIMIT" || end.status == "BYE";
    const bool isFolder = code == "TRYCREATE" || code == "NONEXISTENT";
    const bool isLogin = code == "AUTHENTICATIONFAILED" || code == "AUTHORIZATIONFAILED" || code == "EXPIRED";
    return {isLater               ? MailFault::Kind::Later
            : isLogin             ? MailFault::Kind::Login
            : isFolder            ? MailFault::Kind::NoFolder
            : end.status == "BAD" ? MailFault::Kind::Protocol
                                  : no,
        QString::fromUtf8(end.text.left(500))};
}

} // namespace

ImapClient::ImapClient(QObject *parent)
    : QObject(parent)
    , m_line(new MailLine(this))
    , m_patienceMs(PatienceMs)
{
    connect(m_line, &MailLine::arrived, this, &ImapClient::read);
    connect(m_line, &MailLine::broken, this, [this](const MailFault &fault) {
        const QPointer<ImapClient> alive(this);
        read(); // what came whole before
        if (alive)
            fail(fault);
    });
    connect(m_line, &MailLine::encrypted, this, [this] {
        m_line->setPatience(m_patienceMs);
        if (m_server.security == MailSecurity::StartTls)
            askCapabilities([this] { logIn(); }); // what was said before the line was encrypted counts for nothing
    });
}

ImapClient::~ImapClient() = default;

void ImapClient::open(const MailServer &server, const MailLogin &login, Then<Nothing> then)
{
    m_server = server;
    m_login = login;
    m_opened = std::move(then);
    m_isGreeted = false;
    m_fault.reset();
    m_parser.clear();
    m_capabilities.clear();
    m_line->open(server);
}

void ImapClient::sizes(const QList<quint32> &uids, Then<QList<ImapSize>> then)
{
    if (uids.isEmpty())
        return then(QList<ImapSize>());
    ask("UID FETCH " + imapSet(uids) + " (UID RFC822.SIZE)", [then = std::move(then)](const MailAnswer<Reply> &reply) {
        if (!reply)
            return then(tl::unexpected(reply.error()));
        QList<ImapSize> sizes;
        for (const ImapResponse &data : reply->data) {
            if (const auto fetched = fetchedIn(data); fetched && fetched->uid > 0)
                sizes << ImapSize{fetched->uid, fetched->values.value("RFC822.SIZE").toLongLong()};
        }
        std::sort(sizes.begin(), sizes.end(), [](const ImapSize &a, const ImapSize &b) { return a.uid < b.uid; });
        then(sizes);
    });
}

void ImapClient::fetch(const QList<quint32> &uids, Then<Nothing> then)
{
    if (uids.isEmpty())
        return then(Nothing());
    const QSet<quint32> wanted(uids.begin(), uids.end());
    send(
        "UID FETCH " + imapSet(uids) + " (UID BODY.PEEK[])",
        [then = std::move(then)](const MailAnswer<Reply> &reply) {
            if (!reply)
                return then(tl::unexpected(reply.error()));
            then(Nothing());
        },
        [this, wanted](const ImapResponse &data) {
            const auto fetched = fetchedIn(data);
            bool isThere = false;
            const QByteArray raw = fetched ? bodyOf(*fetched, "BODY[]", &isThere) : QByteArray();
            if (isThere && wanted.contains(fetched->uid))
                Q_EMIT mailCame(fetched->uid, raw);
            return isThere;
        });
}

void ImapClient::piece(quint32 uid, qint64 offset, qint64 length, Then<QByteArray> then)
{
    const QByteArray part = '<' + QByteArray::number(offset) + '.' + QByteArray::number(length) + '>';
    ask("UID FETCH " + QByteArray::number(uid) + " (UID BODY.PEEK[]" + part + ')',
        [uid, then = std::move(then)](const MailAnswer<Reply> &reply) {
            if (!reply)
                return then(tl::unexpected(reply.error()));
            QByteArray bytes;
            for (const ImapResponse &data : reply->data) {
                bool isThere = false;
                const auto fetched = fetchedIn(data);
                if (fetched && fetched->uid == uid)
                    bytes += bodyOf(*fetched, "BODY[]", &isThere);
            }
            then(bytes);
        });
}

void ImapClient::headers(const QList<quint32> &uids, Then<QList<std::pair<quint32, QByteArray>>> then)
{
    if (uids.isEmpty())
        return then(QList<std::pair<quint32, QByteArray>>());
    ask("UID FETCH " + imapSet(uids) + " (UID BODY.PEEK[HEADER])",
        [then = std::move(then)](const MailAnswer<Reply> &reply) {
            if (!reply)
                return then(tl::unexpected(reply.error()));
            QList<std::pair<quint32, QByteArray>> headers;
            for (const ImapResponse &data : reply->data) {
                bool isThere = false;
                const auto fetched = fetchedIn(data);
                const QByteArray header = fetched ? bodyOf(*fetched, "BODY[HEADER", &isThere) : QByteArray();
                if (isThere)
                    headers << std::pair(fetched->uid, header);
            }
            then(headers);
        });
}

void ImapClient::idle(Then<Nothing> then)
{
    if (!can("IDLE"))
        return then(tl::unexpected(MailFault{MailFault::Kind::Refused, {}}));
    send("IDLE",
        [then = std::move(then)](const MailAnswer<Reply> &reply) {
            if (!reply)
                return then(tl::unexpected(reply.error()));
            then(Nothing());
        })
        .isPatient
        = true;
    if (!m_fault)
        m_line->setPatience(0);
}

void ImapClient::endIdle()
{
    if (!m_command || !m_command->isPatient)
        return;
    m_command->isPatient = false;
    m_line->setPatience(m_patienceMs);
    m_line->write("DONE\r\n");
}

void ImapClient::noop(Then<Nothing> then)
{
    ask("NOOP", [then = std::move(then)](const MailAnswer<Reply> &reply) {
        if (!reply)
            return then(tl::unexpected(reply.error()));
        then(Nothing());
    });
}

void ImapClient::close()
{
    m_command.reset();
    m_opened = {};
    m_line->write("Z LOGOUT\r\n");
    m_line->close();
}

ImapClient::Command &ImapClient::send(
    const QByteArray &words, Ended ended, std::function<bool(const ImapResponse &)> eat)
{
    Q_ASSERT(!m_command); // one question after the other
    m_command = std::make_unique<Command>();
    m_command->tag = "A" + QByteArray::number(++m_number);
    m_command->ended = std::move(ended);
    m_command->eat = std::move(eat);
    if (m_fault) { // broken while nobody asked
        QMetaObject::invokeMethod(
            this, [this] { fail(*m_fault); }, Qt::QueuedConnection);
        return *m_command;
    }
    m_line->setPatience(m_patienceMs);
    m_line->write(m_command->tag + ' ' + words + "\r\n");
    return *m_command;
}

void ImapClient::ask(const QByteArray &words, Ended ended)
{
    send(words, std::move(ended));
}

void ImapClient::read()
{
    m_parser.feed(m_line->take());
    const QPointer<ImapClient> alive(this);
    while (const auto response = m_parser.next()) {
        take(*response);
        if (!alive)
            return;
    }
    if (m_parser.isBroken())
        fail({MailFault::Kind::Protocol, {}});
}

void ImapClient::take(const ImapResponse &response)
{
    if (!m_isGreeted)
        return takeGreeting(response);
    if (response.tag == "+") {
        if (m_command && m_command->goOn)
            m_command->goOn(response.text);
        return;
    }
    if (response.tag == "*") {
        if (response.status == "BYE")
            return fail(faultOf(response, MailFault::Kind::Later));
        if (!response.items.isEmpty() && response.items.first().text.toUpper() == "CAPABILITY")
            takeCapabilities(response.items.mid(1));
        const bool isCount = response.items.size() == 2 && response.items.at(1).text.toUpper() == "EXISTS";
        if (m_command && !(m_command->eat && m_command->eat(response)))
            m_command->data << response;
        if (isCount)
            Q_EMIT changes();
        return;
    }
    if (!m_command || response.tag != m_command->tag)
        return; // of a command nobody gave
    const auto command = std::move(m_command);
    m_line->setPatience(0);
    if (response.status == "OK")
        command->ended(Reply{command->data, response});
    else
        command->ended(tl::unexpected(faultOf(response, MailFault::Kind::Refused)));
}

/// The end: whoever waits is told.
void ImapClient::fail(const MailFault &fault)
{
    m_line->close();
    m_parser.clear();
    m_fault = fault;
    const auto command = std::move(m_command);
    const auto opened = std::exchange(m_opened, {});
    if (opened)
        opened(tl::unexpected(fault));
    else if (command)
        command->ended(tl::unexpected(fault));
}

} // namespace Earshot
