// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

namespace Earshot::Test
{

/// Certificates of a test's own, made when they are needed: nothing that looks like a key lies in the tree.
class Certificates
{
public:
    /// False when there is no openssl to make them with.
    bool make()
    {
        return openssl("req -x509 -newkey rsa:2048 -nodes -days 2 -keyout key.pem -out cert.pem -subj /CN=localhost "
                       "-addext subjectAltName=DNS:localhost")
            && openssl("req -x509 -key key.pem -days 2 -out other.pem -subj /CN=other.example "
                       "-addext subjectAltName=DNS:other.example");
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray pem(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QSslConfiguration server(const QString &name = QStringLiteral("cert.pem")) const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(pem(name)));
        configuration.setPrivateKey(QSslKey(pem(QStringLiteral("key.pem")), QSsl::Rsa));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        return configuration;
    }

private:
    bool openssl(const char *words) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), QString::fromLatin1(words).split(u' '));
        return process.waitForFinished(30'000) && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
};

/// A server on this machine that plays a transcript, line by line: "S: …" is said, "C: …" must be heard, "C* …" must be
/// heard and only its beginning is looked at. "TLS" encrypts from there on, "cut" breaks the line, "S- …" is said
/// without a line's end. What goes otherwise than written is kept in fault().
class Script : public QObject
{
public:
    explicit Script(const QSslConfiguration &tls, bool isEncrypted)
        : m_isEncrypted(isEncrypted)
    {
        m_server.setSslConfiguration(tls);
        m_tls = tls;
        m_server.listen(QHostAddress::LocalHost);
        if (isEncrypted) {
            QObject::connect(&m_server, &QSslServer::pendingConnectionAvailable, this,
                [this] { begin(qobject_cast<QSslSocket *>(m_server.nextPendingConnection())); });
        } else {
            m_plain.listen(QHostAddress::LocalHost);
            m_plain.made = [this](QSslSocket *socket) { begin(socket); };
        }
    }

    quint16 port() const { return m_isEncrypted ? m_server.serverPort() : m_plain.serverPort(); }
    void play(const QByteArrayList &steps) { m_steps = steps; }
    /// Empty when everything went as it is written.
    QByteArray fault() const
    {
        if (!m_fault.isEmpty() || m_steps.isEmpty())
            return m_fault;
        return "not come to: " + m_steps.first();
    }
    int lines() const { return m_lines; } ///< connections made to it

private:
    class PlainServer : public QTcpServer
    {
    public:
        std::function<void(QSslSocket *)> made;

    protected:
        void incomingConnection(qintptr handle) override
        {
            auto *socket = new QSslSocket(this);
            socket->setSocketDescriptor(handle);
            made(socket);
        }
    };

    void begin(QSslSocket *socket)
    {
        ++m_lines;
        m_socket = socket;
        m_heard.clear();
        QObject::connect(socket, &QSslSocket::readyRead, this, [this] {
            m_heard += m_socket->readAll();
            goOn();
        });
        QObject::connect(socket, &QSslSocket::encrypted, this, [this] { goOn(); });
        goOn();
    }

    void goOn()
    {
        while (m_fault.isEmpty() && !m_steps.isEmpty() && m_socket) {
            const QByteArray step = m_steps.first();
            const QByteArray words = step.mid(3);
            if (step.startsWith("S: ")) {
                m_socket->write(words + "\r\n");
            } else if (step.startsWith("S- ")) {
                m_socket->write(words);
            } else if (step == "TLS") {
                m_steps.removeFirst();
                m_socket->setSslConfiguration(m_tls);
                m_socket->startServerEncryption();
                return;
            } else if (step == "cut") {
                m_steps.removeFirst();
                m_socket->flush();
                std::exchange(m_socket, nullptr)->disconnectFromHost();
                return;
            } else {
                const qsizetype end = m_heard.indexOf("\r\n");
                if (end < 0)
                    return;
                const QByteArray line = m_heard.left(end);
                m_heard.remove(0, end + 2);
                if (step.startsWith("C* ") ? !line.startsWith(words) : line != words)
                    m_fault = "heard \"" + line + "\" for \"" + words + '"';
            }
            m_steps.removeFirst();
        }
    }

    bool m_isEncrypted;
    QSslServer m_server;
    PlainServer m_plain;
    QSslConfiguration m_tls;
    QSslSocket *m_socket = nullptr;
    QByteArray m_heard;
    QByteArrayList m_steps;
    QByteArray m_fault;
    int m_lines = 0;
};

} // namespace Earshot::Test
