// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/mailline.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QTimer>

#include <utility>

namespace Earshot
{

namespace
{

constexpr int ConnectMs = 30'000;

MailFault::Kind kindOf(QSslError::SslError error)
{
    using K = MailFault::Kind;
    switch (error) {
    case QSslError::HostNameMismatch:
        return K::WrongHost;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return K::SelfSigned;
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return K::UnknownAuthority;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return K::Expired;
    default:
        return K::Certificate;
    }
}

/// A wrong host says most, then an end in time; who vouches for it comes last.
int weight(MailFault::Kind kind)
{
    using K = MailFault::Kind;
    return kind == K::WrongHost  ? 4
        : kind == K::Expired     ? 3
        : kind == K::SelfSigned  ? 2
        : kind == K::Certificate ? 0
                                 : 1;
}

MailFault::Kind kindOf(QAbstractSocket::SocketError error)
{
    using K = MailFault::Kind;
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return K::NoSuchHost;
    case QAbstractSocket::ConnectionRefusedError:
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::SocketAccessError:
        return K::Unreachable;
    case QAbstractSocket::SocketTimeoutError:
        return K::Silent;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return K::NoEncryption;
    default:
        return K::Closed;
    }
}

} // namespace

MailLine::MailLine(QObject *parent)
    : QObject(parent)
    , m_socket(new QSslSocket(this))
    , m_patience(new QTimer(this))
{
    m_patience->setSingleShot(true);
    connect(m_patience, &QTimer::timeout, this, [this] { fail(MailFault::Kind::Silent, {}); });
    connect(m_socket, &QSslSocket::connected, this, [this] {
        if (m_server.security == MailSecurity::StartTls)
            Q_EMIT opened();
    });
    connect(m_socket, &QSslSocket::encrypted, this, [this] {
        if (m_isOver)
            return;
        if (m_server.security == MailSecurity::Tls)
            Q_EMIT opened();
        else
            Q_EMIT encrypted();
    });
    connect(m_socket, &QSslSocket::sslErrors, this, &MailLine::judge);
    connect(m_socket, &QSslSocket::readyRead, this, [this] {
        m_isGreeted = true;
        if (m_patience->interval() > 0)
            m_patience->start();
        Q_EMIT arrived();
    });
    connect(m_socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        const bool isCutOff = m_socket->isEncrypted() || m_isGreeted;
        fail(isCutOff ? MailFault::Kind::Closed : kindOf(error), m_socket->errorString());
    });
    connect(m_socket, &QSslSocket::disconnected, this, [this] { fail(MailFault::Kind::Closed, {}); });
}

MailLine::~MailLine()
{
    m_isOver = true;
}

void MailLine::open(const MailServer &server)
{
    m_server = server;
    m_isOver = false;
    m_isGreeted = false;
    m_left.clear();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater); // RFC 8997
    if (!server.authorities.isEmpty())
        configuration.addCaCertificates(QSslCertificate::fromData(server.authorities));
    m_socket->setSslConfiguration(configuration);
    m_socket->setPeerVerifyName(server.host);
    setPatience(ConnectMs);
    if (server.security == MailSecurity::Tls)
        m_socket->connectToHostEncrypted(server.host, server.port);
    else
        m_socket->connectToHost(server.host, server.port);
}

void MailLine::encrypt()
{
    m_socket->readAll();
    m_socket->startClientEncryption();
}

bool MailLine::isEncrypted() const
{
    return m_socket->isEncrypted();
}

void MailLine::write(const QByteArray &bytes)
{
    if (m_isOver)
        return;
    m_socket->write(bytes);
    if (m_patience->interval() > 0)
        m_patience->start();
}

QByteArray MailLine::take()
{
    return std::exchange(m_left, {}) + (m_socket->isOpen() ? m_socket->readAll() : QByteArray());
}

void MailLine::setPatience(int milliseconds)
{
    m_patience->setInterval(milliseconds);
    if (milliseconds > 0)
        m_patience->start();
    else
        m_patience->stop();
}

void MailLine::close()
{
    m_isOver = true;
    m_patience->stop();
    m_socket->disconnectFromHost();
}

void MailLine::judge(const QList<QSslError> &errors)
{
    const QSslCertificate certificate = m_socket->peerCertificate();
    if (!m_server.pinned.isEmpty() && certificate.digest(QCryptographicHash::Sha256) == m_server.pinned)
        return m_socket->ignoreSslErrors(); // a person looked at it and said yes, to this one alone
    QSslError worst = errors.first();
    for (const QSslError &error : errors) {
        if (weight(kindOf(error.error())) > weight(kindOf(worst.error())))
            worst = error;
    }
    fail(kindOf(worst.error()), worst.errorString(), certificate.digest(QCryptographicHash::Sha256));
}

void MailLine::fail(MailFault::Kind kind, const QString &detail, const QByteArray &certificate)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_patience->stop();
    if (m_socket->isOpen())
        m_left += m_socket->readAll();
    m_socket->abort();
    Q_EMIT broken({kind, detail, certificate});
}

} // namespace Earshot
