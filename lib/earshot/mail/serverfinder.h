// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/mailserver.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>

class QDnsLookup;
class QNetworkAccessManager;
class QTimer;

namespace Earshot
{

/// The servers of an address, as far as they could be found out.
struct FoundServers {
    MailServer incoming;
    MailServer outgoing;
    QString user; ///< whom one logs in as
    bool isGuess = false; ///< nobody said so: these names are only usual
    bool isSignIn = false; ///< it signs people in by OAuth 2, and may take no password

    bool operator==(const FoundServers &) const = default;
};

/// Of a provider everybody knows, by the domain of the address; else by the hosts its domain's mail goes to. Pure.
std::optional<FoundServers> knownServers(const QString &address, const QStringList &mailHosts = {});
/// What a domain publishes for mail programs: the first IMAP and SMTP servers that encrypt. Pure.
std::optional<FoundServers> serversInAutoconfig(const QByteArray &xml, const QString &address);
/// "imap.example.com" and "smtp.example.com". Pure.
FoundServers guessedServers(const QString &address);

/// Finds the servers of an address: well-known providers, then what its domain says in the DNS (RFC 6186, RFC 8314),
/// then its file for mail programs, if that may be asked for, then what is usual. Belongs to the thread that made it.
class ServerFinder final : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(const FoundServers &)>;

    explicit ServerFinder(QObject *parent = nullptr);

    /// Answers within some seconds, also without a network. `mayAskDomain`: the domain's web server learns that
    /// somebody here has such an address.
    void find(const QString &address, bool mayAskDomain, Then then);
    void cancel();

private:
    void look();
    void looked();
    void askDomain(const QList<QUrl> &places);
    void end(const FoundServers &found);

    QNetworkAccessManager *m_network;
    QTimer *m_patience;
    QList<QDnsLookup *> m_lookups;
    int m_waiting = 0;
    QString m_address;
    bool m_mayAskDomain = false;
    Then m_then;
};

} // namespace Earshot
