// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/serverfinder.h"

#include <QDnsLookup>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUrlQuery>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr quint16 ImapsPort = 993; // RFC 8314 7.1
constexpr quint16 SubmissionsPort = 465;
constexpr quint16 SubmissionPort = 587;
constexpr int PatienceMs = 8'000;
constexpr qint64 LargestFile = 200'000;

struct Provider {
    const char *domains; ///< of addresses, between spaces
    const char *mailHosts; ///< how the hosts end that mail for the domains of its customers goes to
    const char *incoming;
    const char *outgoing;
    bool isOutgoingTls; ///< from the first byte on; else STARTTLS
    bool isSignIn;
};

constexpr std::array providers{
    Provider{"gmail.com googlemail.com", "google.com googlemail.com", "imap.gmail.com", "smtp.gmail.com", true, true},
    Provider{"outlook.com hotmail.com live.com msn.com outlook.de hotmail.de", "outlook.com", "outlook.office365.com",
        "smtp.office365.com", false, true},
    Provider{"yahoo.com ymail.com yahoo.de yahoo.es yahoo.fr yahoo.co.uk", "yahoodns.net", "imap.mail.yahoo.com",
        "smtp.mail.yahoo.com", true, false},
    Provider{"icloud.com me.com mac.com", "icloud.com", "imap.mail.me.com", "smtp.mail.me.com", false, false},
    Provider{"gmx.net gmx.de gmx.at gmx.ch", "gmx.net", "imap.gmx.net", "mail.gmx.net", true, false},
    Provider{"gmx.com", "gmx.com", "imap.gmx.com", "mail.gmx.com", true, false},
    Provider{"web.de", "web.de", "imap.web.de", "smtp.web.de", true, false},
    Provider{"t-online.de magenta.de", "t-online.de", "secureimap.t-online.de", "securesmtp.t-online.de", true, false},
    Provider{"", "kundenserver.de", "imap.ionos.de", "smtp.ionos.de", true, false},
    Provider{"fastmail.com fastmail.fm", "messagingengine.com", "imap.fastmail.com", "smtp.fastmail.com", true, false},
    Provider{"zohomail.eu", "zoho.eu", "imap.zoho.eu", "smtp.zoho.eu", true, false},
    Provider{"zohomail.com", "zoho.com", "imap.zoho.com", "smtp.zoho.com", true, false},
    Provider{"posteo.de posteo.net", "posteo.de", "posteo.de", "posteo.de", true, false},
    Provider{"mailbox.org", "mailbox.org", "imap.mailbox.org", "smtp.mailbox.org", true, false},
};

QString domainOf(const QString &address)
{
    return address.section(u'@', -1).trimmed().toLower();
}

FoundServers serversOf(const QString &address, const QString &incoming, const QString &outgoing, bool isOutgoingTls)
{
    FoundServers found;
    found.incoming = {incoming, ImapsPort, MailSecurity::Tls, {}, {}};
    found.outgoing = {outgoing, isOutgoingTls ? SubmissionsPort : SubmissionPort,
        isOutgoingTls ? MailSecurity::Tls : MailSecurity::StartTls, {}, {}};
    found.user = address.trimmed();
    return found;
}

bool hasWord(const char *words, const QString &word)
{
    return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts).contains(word);
}

/// The record with the least priority that names a host (RFC 2782); "." says that there is no such service.
std::optional<MailServer> serverOf(const QDnsLookup &lookup, MailSecurity security)
{
    const QList<QDnsServiceRecord> records = lookup.serviceRecords(); // by priority and weight
    if (records.isEmpty() || records.first().target().isEmpty() || records.first().port() == 0)
        return {};
    return MailServer{records.first().target(), records.first().port(), security, {}, {}};
}

} // namespace

std::optional<FoundServers> knownServers(const QString &address, const QStringList &mailHosts)
{
    const QString domain = domainOf(address);
    for (const Provider &provider : providers) {
        const QStringList ends = QString::fromLatin1(provider.mailHosts).split(u' ');
        const bool isTheirs = hasWord(provider.domains, domain)
            || std::any_of(mailHosts.begin(), mailHosts.end(), [&ends](const QString &host) {
                   return std::any_of(ends.begin(), ends.end(),
                       [&host](const QString &end) { return host == end || host.endsWith(QString(u'.' + end)); });
               });
        if (!isTheirs)
            continue;
        FoundServers found = serversOf(address, QString::fromLatin1(provider.incoming),
            QString::fromLatin1(provider.outgoing), provider.isOutgoingTls);
        found.isSignIn = provider.isSignIn;
        return found;
    }
    return {};
}

std::optional<FoundServers> serversInAutoconfig(const QByteArray &xml, const QString &address)
{
    FoundServers found;
    QXmlStreamReader reader(xml);
    MailServer server;
    QString user;
    bool isWanted = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        const QStringView name = reader.name();
        const bool isServer = name == u"incomingServer" || name == u"outgoingServer";
        if (token == QXmlStreamReader::StartElement && isServer) {
            server = {};
            const QStringView type = reader.attributes().value(u"type"_s);
            isWanted = type == u"imap" || type == u"smtp";
        } else if (token == QXmlStreamReader::StartElement && name == u"hostname") {
            server.host = reader.readElementText().trimmed();
        } else if (token == QXmlStreamReader::StartElement && name == u"port") {
            server.port = reader.readElementText().trimmed().toUShort();
        } else if (token == QXmlStreamReader::StartElement && name == u"username") {
            user = reader.readElementText().trimmed();
        } else if (token == QXmlStreamReader::StartElement && name == u"socketType") {
            const QString type = reader.readElementText().trimmed().toUpper();
            isWanted = isWanted && (type == u"SSL" || type == u"STARTTLS");
            server.security = type == u"SSL" ? MailSecurity::Tls : MailSecurity::StartTls;
        } else if (token == QXmlStreamReader::EndElement && isServer && isWanted && server.port > 0) {
            MailServer &place = name == u"incomingServer" ? found.incoming : found.outgoing;
            if (place.host.isEmpty())
                place = server;
            if (found.user.isEmpty())
                found.user = user;
        }
    }
    if (found.incoming.host.isEmpty() || found.outgoing.host.isEmpty())
        return {};
    found.user.replace(u"%EMAILADDRESS%"_s, address.trimmed());
    found.user.replace(u"%EMAILLOCALPART%"_s, address.trimmed().section(u'@', 0, -2));
    found.user.replace(u"%EMAILDOMAIN%"_s, domainOf(address));
    if (found.user.isEmpty())
        found.user = address.trimmed();
    return found;
}

FoundServers guessedServers(const QString &address)
{
    const QString domain = domainOf(address);
    FoundServers found = serversOf(address, u"imap."_s + domain, u"smtp."_s + domain, true);
    found.isGuess = true;
    return found;
}

ServerFinder::ServerFinder(QObject *parent)
    : QObject(parent)
    , m_network(new QNetworkAccessManager(this))
    , m_patience(new QTimer(this))
{
    m_network->setTransferTimeout(PatienceMs / 2);
    m_patience->setSingleShot(true);
    connect(m_patience, &QTimer::timeout, this, [this] { end(guessedServers(m_address)); });
}

void ServerFinder::find(const QString &address, bool mayAskDomain, Then then)
{
    cancel();
    m_address = address.trimmed();
    m_mayAskDomain = mayAskDomain;
    m_then = std::move(then);
    if (const auto known = knownServers(m_address)) {
        QMetaObject::invokeMethod(
            this, [this, known] { end(*known); }, Qt::QueuedConnection);
        return;
    }
    m_patience->start(PatienceMs);
    look();
}

void ServerFinder::cancel()
{
    m_then = {};
    m_patience->stop();
    for (QDnsLookup *lookup : std::exchange(m_lookups, {})) {
        lookup->abort();
        lookup->deleteLater();
    }
}

void ServerFinder::look()
{
    const QString domain = domainOf(m_address);
    const auto ask = [this](QDnsLookup::Type type, const QString &name) {
        auto *lookup = new QDnsLookup(type, name, this);
        m_lookups << lookup;
        connect(lookup, &QDnsLookup::finished, this, [this] {
            if (--m_waiting == 0)
                looked();
        });
    };
    ask(QDnsLookup::SRV, u"_imaps._tcp."_s + domain);
    ask(QDnsLookup::SRV, u"_submissions._tcp."_s + domain);
    ask(QDnsLookup::SRV, u"_submission._tcp."_s + domain);
    ask(QDnsLookup::MX, domain);
    m_waiting = int(m_lookups.size());
    for (QDnsLookup *lookup : std::as_const(m_lookups))
        lookup->lookup();
}

void ServerFinder::looked()
{
    if (m_lookups.size() < 4)
        return; // nobody waits any more
    const auto incoming = serverOf(*m_lookups.at(0), MailSecurity::Tls);
    const auto tls = serverOf(*m_lookups.at(1), MailSecurity::Tls);
    const auto outgoing = tls ? tls : serverOf(*m_lookups.at(2), MailSecurity::StartTls);
    if (incoming && outgoing)
        return end({*incoming, *outgoing, m_address, false, false});
    QStringList hosts;
    for (const QDnsMailExchangeRecord &record : m_lookups.at(3)->mailExchangeRecords())
        hosts << record.exchange().toLower();
    if (const auto known = knownServers(m_address, hosts))
        return end(*known);
    if (!m_mayAskDomain)
        return end(guessedServers(m_address));
    const QString domain = domainOf(m_address);
    QUrl own(u"https://autoconfig."_s + domain + u"/mail/config-v1.1.xml"_s);
    QUrlQuery query;
    query.addQueryItem(u"emailaddress"_s, m_address);
    own.setQuery(query);
    askDomain({own, QUrl(u"https://"_s + domain + u"/.well-known/autoconfig/mail/config-v1.1.xml"_s)});
}

void ServerFinder::askDomain(const QList<QUrl> &places)
{
    if (places.isEmpty())
        return end(guessedServers(m_address));
    QNetworkReply *reply = m_network->get(QNetworkRequest(places.first()));
    connect(reply, &QNetworkReply::finished, this, [this, reply, rest = places.mid(1)] {
        reply->deleteLater();
        if (!m_then)
            return;
        const auto found = reply->error() == QNetworkReply::NoError
            ? serversInAutoconfig(reply->read(LargestFile), m_address)
            : std::nullopt;
        found ? end(*found) : askDomain(rest);
    });
}

void ServerFinder::end(const FoundServers &found)
{
    const auto then = std::exchange(m_then, {});
    cancel();
    if (then)
        then(found);
}

} // namespace Earshot
