// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/oauth.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int NetworkMs = 30'000;
constexpr int PersonMs = 5 * 60 * 1000;
constexpr qint64 SpareSeconds = 60;
constexpr qsizetype LongestRequest = 16'000;
constexpr int RandomWords = 8; ///< 256 bits

QByteArray randomText()
{
    QByteArray bytes(RandomWords * qsizetype(sizeof(quint32)), Qt::Uninitialized);
    QRandomGenerator::system()->generate(
        reinterpret_cast<quint32 *>(bytes.data()), reinterpret_cast<quint32 *>(bytes.data() + bytes.size()));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray formOf(const QList<std::pair<QByteArray, QString>> &fields)
{
    QByteArrayList parts;
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            parts << name + '=' + QUrl::toPercentEncoding(value);
    }
    return parts.join('&');
}

/// A token goes over no line in the clear, except within this machine.
bool isSafe(const QUrl &url)
{
    return url.scheme() == u"https" || (url.scheme() == u"http" && QHostAddress(url.host()).isLoopback());
}

} // namespace

bool OAuthGrant::isFresh(const QDateTime &now) const
{
    return !accessToken.isEmpty() && (!expires.isValid() || now.secsTo(expires) > SpareSeconds);
}

QString OAuthGrant::toText() const
{
    const QJsonObject json{{u"authorize_endpoint"_s, provider.authorize.toString()},
        {u"token_endpoint"_s, provider.token.toString()}, {u"scope"_s, provider.scope},
        {u"client_id"_s, provider.clientId}, {u"client_secret"_s, provider.clientSecret},
        {u"access_token"_s, accessToken}, {u"expires_at"_s, expires.toUTC().toString(Qt::ISODate)},
        {u"refresh_token"_s, refreshToken}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<OAuthGrant> OAuthGrant::fromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (json.isEmpty())
        return {};
    const auto field = [&json](const char *name) { return json.value(QLatin1StringView(name)).toString(); };
    OAuthGrant grant;
    grant.provider = {QUrl(field("authorize_endpoint")), QUrl(field("token_endpoint")), field("scope"),
        field("client_id"), field("client_secret")};
    grant.accessToken = field("access_token");
    grant.refreshToken = field("refresh_token");
    grant.expires = QDateTime::fromString(field("expires_at"), Qt::ISODate);
    return grant;
}

OAuthClient::OAuthClient(QObject *parent)
    : QObject(parent)
    , m_network(new QNetworkAccessManager(this))
    , m_patience(new QTimer(this))
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->setTransferTimeout(NetworkMs);
    m_patience->setSingleShot(true);
    connect(m_patience, &QTimer::timeout, this, [this] {
        end(tl::unexpected(MailFault{MailFault::Kind::Silent, {}}));
    });
}

OAuthClient::~OAuthClient() = default;

void OAuthClient::refresh(const OAuthGrant &grant, Then then)
{
    cancel();
    m_then = std::move(then);
    askForToken(grant,
        formOf({{"grant_type", u"refresh_token"_s}, {"refresh_token", grant.refreshToken},
            {"client_id", grant.provider.clientId}, {"client_secret", grant.provider.clientSecret},
            {"scope", grant.provider.scope}}));
}

void OAuthClient::signIn(
    const OAuthProvider &provider, const QString &user, const std::function<void(const QUrl &)> &open, Then then)
{
    cancel();
    m_then = std::move(then);
    m_provider = provider;
    m_verifier = randomText();
    m_state = randomText();
    m_server = std::make_unique<QTcpServer>();
    if (!m_server->listen(QHostAddress::LocalHost))
        return end(tl::unexpected(MailFault{MailFault::Kind::Unreachable, m_server->errorString()}));
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { hear(socket); });
    });
    const QByteArray challenge = QCryptographicHash::hash(m_verifier, QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QUrl page = provider.authorize;
    const QString before = page.query(QUrl::FullyEncoded);
    const QByteArray query = formOf({{"response_type", u"code"_s}, {"client_id", provider.clientId},
        {"redirect_uri", u"http://127.0.0.1:%1/"_s.arg(m_server->serverPort())}, {"scope", provider.scope},
        {"state", QString::fromLatin1(m_state)}, {"code_challenge", QString::fromLatin1(challenge)},
        {"code_challenge_method", u"S256"_s}, {"login_hint", user}, {"access_type", u"offline"_s},
        {"prompt", u"consent"_s}});
    page.setQuery((before.isEmpty() ? QString() : before + u'&') + QString::fromLatin1(query));
    m_patience->start(PersonMs);
    open(page);
}

void OAuthClient::cancel()
{
    m_then = {};
    m_patience->stop();
    m_server.reset();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr))
        reply->abort();
}

/// The browser comes back: "GET /?code=…&state=… HTTP/1.1".
void OAuthClient::hear(QTcpSocket *socket)
{
    const QByteArray request = socket->peek(LongestRequest);
    if (!request.contains("\r\n\r\n") && request.size() < LongestRequest)
        return;
    const QByteArrayList words = request.left(request.indexOf('\r')).split(' ');
    const QUrl url = QUrl::fromEncoded(QByteArray("http://127.0.0.1" + words.value(1)));
    const bool isOurs = words.value(0) == "GET" && QUrlQuery(url).queryItemValue(u"state"_s).toLatin1() == m_state;
    // Browsers ask for a picture of the site, too.
    socket->write(isOurs ? "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n"
                           "Earshot has heard. You can close this window.\n"
                         : "HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n");
    socket->disconnectFromHost();
    if (isOurs)
        redirected(url, socket);
}

void OAuthClient::redirected(const QUrl &url, QTcpSocket *socket)
{
    const QUrlQuery query(url);
    const QString code = query.queryItemValue(u"code"_s, QUrl::FullyDecoded);
    const QString redirect = u"http://127.0.0.1:%1/"_s.arg(m_server->serverPort());
    socket->setParent(this); // it has something to say yet
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    m_server.release()->deleteLater();
    m_patience->stop();
    if (code.isEmpty()) {
        const QString why = query.queryItemValue(u"error_description"_s, QUrl::FullyDecoded);
        return end(tl::unexpected(MailFault{
            MailFault::Kind::Login, why.isEmpty() ? query.queryItemValue(u"error"_s, QUrl::FullyDecoded) : why}));
    }
    OAuthGrant grant;
    grant.provider = m_provider;
    askForToken(grant,
        formOf({{"grant_type", u"authorization_code"_s}, {"code", code}, {"redirect_uri", redirect},
            {"client_id", m_provider.clientId}, {"client_secret", m_provider.clientSecret},
            {"code_verifier", QString::fromLatin1(m_verifier)}}));
}

void OAuthClient::askForToken(const OAuthGrant &grant, const QByteArray &form)
{
    if (!isSafe(grant.provider.token))
        return end(tl::unexpected(MailFault{MailFault::Kind::NoEncryption, grant.provider.token.host()}));
    QNetworkRequest request(grant.provider.token);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("Accept", "application/json");
    m_reply = m_network->post(request, form);
    connect(m_reply, &QNetworkReply::finished, this, [this, grant] { answered(grant); });
}

void OAuthClient::answered(const OAuthGrant &before)
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    reply->deleteLater();
    const int code = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QJsonObject json = QJsonDocument::fromJson(reply->read(LongestRequest * 4)).object();
    if (code == 200 && !json.value(u"access_token").toString().isEmpty()) {
        OAuthGrant grant = before;
        grant.accessToken = json.value(u"access_token").toString();
        const qint64 seconds = json.value(u"expires_in").toVariant().toLongLong();
        grant.expires = seconds > 0 ? QDateTime::currentDateTimeUtc().addSecs(seconds) : QDateTime();
        const QString refreshToken = json.value(u"refresh_token").toString();
        if (!refreshToken.isEmpty()) // the one before may be good for nothing now (RFC 6749 6.)
            grant.refreshToken = refreshToken;
        return end(grant);
    }
    using K = MailFault::Kind;
    const QString why = json.value(u"error_description").toString(json.value(u"error").toString());
    const K kind = code == 0 ? (reply->error() == QNetworkReply::HostNotFoundError ? K::NoSuchHost : K::Unreachable)
        : code >= 500 || code == 429 ? K::Later
        : code >= 400                ? K::Login
                                     : K::Protocol;
    end(tl::unexpected(MailFault{kind, why.isEmpty() ? reply->errorString() : why}));
}

void OAuthClient::end(const tl::expected<OAuthGrant, MailFault> &answer)
{
    m_patience->stop();
    m_server.reset();
    if (const auto then = std::exchange(m_then, {}))
        then(answer);
}

} // namespace Earshot
