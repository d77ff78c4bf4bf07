// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script.h"

#include "earshot/domain/mailserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QVersionNumber>

#include <memory>

namespace Earshot::Test
{

/// A port nobody listens on at this moment.
inline quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// A real IMAP server on this machine for as long as this lives: maya and eve, whose password is "secret".
class Dovecot
{
public:
    static bool isInstalled() { return QFileInfo::exists(program()); }

    /// False when it does not start; log() tells why.
    bool start(const Certificates &certificates)
    {
        m_port = freePort();
        for (const char *user : {"maya", "eve"}) {
            for (const char *part : {"cur", "new", "tmp"})
                QDir().mkpath(maildir(QString::fromLatin1(user)) + u'/' + QString::fromLatin1(part));
        }
        QDir().mkpath(m_folder.filePath(QStringLiteral("base")));
        write(QStringLiteral("users"), "maya:{PLAIN}secret::::::\neve:{PLAIN}secret::::::\n");
        write(QStringLiteral("cert.pem"), certificates.pem(QStringLiteral("cert.pem")));
        write(QStringLiteral("key.pem"), certificates.pem(QStringLiteral("key.pem")));
        write(QStringLiteral("conf"), configuration());
        for (const QString &open : {m_folder.path(), m_folder.filePath(QStringLiteral("base"))})
            QFile::setPermissions(open,
                QFile::permissions(open) | QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup);
        giveToMailUser();
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(
            program(), {QStringLiteral("-F"), QStringLiteral("-c"), m_folder.filePath(QStringLiteral("conf"))});
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 20'000 && m_process.state() != QProcess::NotRunning) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
            if (socket.waitForConnected(200))
                return true;
            QTest::qWait(100);
        }
        return false;
    }
    ~Dovecot()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
    }

    quint16 port() const { return m_port; }
    QByteArray log()
    {
        QFile file(m_folder.filePath(QStringLiteral("log")));
        return m_process.readAll() + (file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    /// Puts a mail into somebody's INBOX, as a delivery does.
    void deliver(const QByteArray &raw, const QString &user = QStringLiteral("maya"))
    {
        const QString name = QStringLiteral("%1.M%2.local")
                                 .arg(QDateTime::currentSecsSinceEpoch())
                                 .arg(++m_delivered, 8, 10, QChar(u'0'));
        const QString at = maildir(user) + QStringLiteral("/tmp/") + name;
        QFile file(at);
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(raw).replace("\r\n", "\n")) < 0)
            qFatal("a mail cannot be delivered");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::ReadGroup);
        file.close();
        QFile::rename(at, maildir(user) + QStringLiteral("/new/") + name);
    }
    /// All numbers of its INBOX mean other mails from now on.
    void renumber(const QString &user = QStringLiteral("maya"))
    {
        QTest::qWait(1'100); // it takes the new one from the clock
        QDir folder(maildir(user));
        for (const QString &file : folder.entryList({QStringLiteral("dovecot*")}, QDir::Files))
            folder.remove(file);
    }
    /// How many mails are in a folder; INBOX when it is not named.
    int mails(const QString &folder = {}, const QString &user = QStringLiteral("maya")) const
    {
        const QString at = maildir(user) + (folder.isEmpty() ? QString() : QStringLiteral("/.") + folder);
        return int(QDir(at + QStringLiteral("/new")).entryList(QDir::Files).size()
            + QDir(at + QStringLiteral("/cur")).entryList(QDir::Files).size());
    }

private:
    static QString program() { return QStringLiteral("/usr/sbin/dovecot"); }
    static QFileInfo self() { return QFileInfo(QStringLiteral("/proc/self/")); }
    static bool isRoot() { return self().ownerId() == 0; }
    QString maildir(const QString &user) const { return m_folder.filePath(QStringLiteral("mail/") + user); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("a file of the mail server cannot be written");
    }
    /// It serves mails to no root: they belong to the user whom Debian has for that.
    void giveToMailUser() const
    {
        if (isRoot())
            QProcess::execute(QStringLiteral("chown"),
                {QStringLiteral("-R"), QStringLiteral("mail:mail"), m_folder.filePath(QStringLiteral("mail"))});
    }
    /// 2.4 calls much by other names, and wants to be told so first.
    static bool isNew()
    {
        QProcess asked;
        asked.start(program(), {QStringLiteral("--version")});
        asked.waitForFinished();
        return QVersionNumber::fromString(QString::fromLatin1(asked.readAll())) >= QVersionNumber(2, 4);
    }
    static QString oldPlaces()
    {
        return QStringLiteral(R"(mail_location = maildir:@/mail/%u
passdb {
  driver = passwd-file
  args = @/users
}
userdb {
  driver = static
  args = uid=%USER gid=%MAILGROUP home=@/mail/%u
}
ssl_cert = <@/cert.pem
ssl_key = <@/key.pem
)");
    }
    static QString newPlaces()
    {
        return QStringLiteral(R"(dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
mail_driver = maildir
mail_path = @/mail/%{user}
passdb passwd-file {
  passwd_file_path = @/users
}
userdb static {
  fields {
    uid = %USER
    gid = %MAILGROUP
    home = @/mail/%{user}
  }
}
ssl_server_cert_file = @/cert.pem
ssl_server_key_file = @/key.pem
)");
    }
    QByteArray configuration() const
    {
        const QString user = isRoot() ? QStringLiteral("mail") : self().owner();
        const QString group = isRoot() ? QStringLiteral("mail") : self().group();
        const QString inner = isRoot() ? QStringLiteral("nobody") : user;
        const QString innerGroup = isRoot() ? QStringLiteral("nogroup") : group;
        QString text = (isNew() ? newPlaces() : oldPlaces()) + QStringLiteral(R"(base_dir = @/base
state_dir = @/base
log_path = @/log
protocols = imap
listen = 127.0.0.1
default_login_user = %INNER
default_internal_user = %INNER
default_internal_group = %INGROUP
first_valid_uid = 1
first_valid_gid = 1
mail_uid = %USER
mail_gid = %MAILGROUP
auth_mechanisms = plain login
ssl = required
ssl_min_protocol = TLSv1.2
mail_fsync = never
service imap-login {
  chroot =
  inet_listener imap {
    port = 0
  }
  inet_listener imaps {
    port = %PORT
    ssl = yes
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
namespace inbox {
  inbox = yes
  separator = /
}
)");
        text.replace(QStringLiteral("@"), m_folder.path());
        text.replace(QStringLiteral("%INNER"), inner);
        text.replace(QStringLiteral("%INGROUP"), innerGroup);
        text.replace(QStringLiteral("%MAILGROUP"), group);
        text.replace(QStringLiteral("%USER"), user);
        text.replace(QStringLiteral("%PORT"), QString::number(m_port));
        return text.toUtf8();
    }

    QTemporaryDir m_folder{QStringLiteral("/tmp/earshot-imap-XXXXXX")}; // whoever owns the mails can get there
    QProcess m_process;
    quint16 m_port = 0;
    int m_delivered = 0;
};

/// A line to a server that breaks after so many bytes, each time.
class BreakingLine : public QObject
{
public:
    BreakingLine(quint16 target, qint64 bytes)
        : m_target(target)
        , m_bytes(bytes)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *here = m_server.nextPendingConnection();
            auto *there = new QTcpSocket(here);
            auto passed = std::make_shared<qint64>(0);
            ++m_lines;
            QObject::connect(here, &QTcpSocket::readyRead, there, [here, there] { there->write(here->readAll()); });
            QObject::connect(there, &QTcpSocket::readyRead, here, [this, here, there, passed] {
                const QByteArray bytes = there->readAll();
                here->write(m_bytes > 0 ? bytes.left(std::max<qint64>(m_bytes - *passed, 0)) : bytes);
                *passed += bytes.size();
                m_sent += bytes.size();
                if (m_bytes > 0 && *passed > m_bytes)
                    here->disconnectFromHost();
            });
            QObject::connect(there, &QTcpSocket::disconnected, here, &QTcpSocket::disconnectFromHost);
            QObject::connect(here, &QTcpSocket::disconnected, here, &QObject::deleteLater);
            there->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
        });
    }
    quint16 port() const { return m_server.serverPort(); }
    int lines() const { return m_lines; }
    qint64 sent() const { return m_sent; } ///< by the server

private:
    QTcpServer m_server;
    quint16 m_target;
    qint64 m_bytes;
    qint64 m_sent = 0;
    int m_lines = 0;
};

/// A mail server that takes mails, or not, by whom they are for: later@ not now, no@ never, once@ at the second time,
/// cut@ it takes and then breaks the line without a word.
class TakingServer : public QObject
{
public:
    struct Taken {
        QByteArray from;
        QByteArrayList to;
        QByteArray raw;
    };

    explicit TakingServer(const QSslConfiguration &tls)
    {
        m_server.setSslConfiguration(tls);
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QSslServer::pendingConnectionAvailable, this,
            [this] { begin(qobject_cast<QSslSocket *>(m_server.nextPendingConnection())); });
    }
    quint16 port() const { return m_server.serverPort(); }
    const QList<Taken> &mails() const { return m_mails; }
    /// How often a mail came for this address.
    int copies(const QByteArray &address) const
    {
        return int(std::count_if(
            m_mails.begin(), m_mails.end(), [&address](const Taken &mail) { return mail.to.contains(address); }));
    }
    bool hasSecret() const { return m_hasSecret; } ///< somebody has told it a password
    int lines() const { return m_lines; }

private:
    struct Talk {
        QByteArray heard;
        Taken mail;
        bool isData = false;
    };

    void begin(QSslSocket *socket)
    {
        ++m_lines;
        auto talk = std::make_shared<Talk>();
        QObject::connect(socket, &QSslSocket::readyRead, socket, [this, socket, talk] {
            talk->heard += socket->readAll();
            while (socket->isOpen() && answer(socket, *talk)) { }
        });
        QObject::connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        socket->write("220 desk.example ESMTP\r\n");
    }
    /// Whether there was something to answer.
    bool answer(QSslSocket *socket, Talk &talk)
    {
        if (talk.isData) {
            const qsizetype end = talk.heard.startsWith(".\r\n") ? 0 : talk.heard.indexOf("\r\n.\r\n");
            if (end < 0)
                return false;
            talk.mail.raw = talk.heard.left(end == 0 ? 0 : end + 2).replace("\r\n..", "\r\n.");
            talk.heard.remove(0, end == 0 ? 3 : end + 5);
            talk.isData = false;
            m_mails << talk.mail;
            if (std::any_of(talk.mail.to.begin(), talk.mail.to.end(),
                    [](const QByteArray &to) { return to.startsWith("cut@"); })) {
                socket->abort();
                return false;
            }
            talk.mail = {};
            socket->write("250 taken\r\n");
            return true;
        }
        const qsizetype end = talk.heard.indexOf("\r\n");
        if (end < 0)
            return false;
        const QByteArray line = talk.heard.left(end);
        talk.heard.remove(0, end + 2);
        const QByteArray address = line.mid(line.indexOf('<') + 1, line.indexOf('>') - line.indexOf('<') - 1);
        if (line.startsWith("EHLO"))
            socket->write(
                "250-desk.example\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-SIZE 30000000\r\n250 AUTH PLAIN\r\n");
        else if (line.startsWith("AUTH"))
            socket->write(known(line.mid(line.lastIndexOf(' ') + 1)) ? "235 welcome\r\n" : "535 who are you?\r\n");
        else if (line.startsWith("MAIL"))
            talk.mail.from = address, socket->write("250 ok\r\n");
        else if (line.startsWith("RCPT"))
            socket->write(recipient(talk, address));
        else if (line.startsWith("DATA"))
            talk.isData = true, socket->write("354 go on\r\n");
        else if (line.startsWith("QUIT"))
            socket->write("221 bye\r\n"), socket->disconnectFromHost();
        else
            talk.mail = {}, socket->write("250 ok\r\n");
        return true;
    }
    bool known(const QByteArray &secret)
    {
        m_hasSecret = true;
        return QByteArray::fromBase64(secret).endsWith(QByteArray("\0secret", 7));
    }
    QByteArray recipient(Talk &talk, const QByteArray &address)
    {
        if (address.startsWith("later@"))
            return "451 not now\r\n";
        if (address.startsWith("no@"))
            return "550 nobody of that name\r\n";
        if (address.startsWith("once@") && !m_seen.contains(address)) {
            m_seen << address;
            return "451 come again\r\n";
        }
        talk.mail.to << address;
        return "250 ok\r\n";
    }

    QSslServer m_server;
    QList<Taken> m_mails;
    QByteArrayList m_seen;
    int m_lines = 0;
    bool m_hasSecret = false;
};

} // namespace Earshot::Test
