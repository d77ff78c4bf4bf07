// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int FirstPatienceMs = 5'000; ///< the first one may just be opening its desk
constexpr qint64 MostBytes = 256 * 1024;
constexpr qsizetype LongestArgument = 60'000; ///< a mail that is begun by an address may have a long text
constexpr auto Version = QDataStream::Qt_6_0;
const QByteArray answer = "taken"_ba;
constexpr auto tokenName = "XDG_ACTIVATION_TOKEN"; ///< with it Wayland lets a window come to the front

/// The path of a socket is short: it is named by a hash of the lock's place.
QString socketName(const QString &lock)
{
    const QByteArray place = QFileInfo(lock).absoluteFilePath().toUtf8();
    const QByteArray mark = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(16);
    const QString name = u"earshot-"_s + QString::fromLatin1(mark);
#ifdef Q_OS_UNIX
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name;
#else
    return name;
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &lock, QObject *parent)
    : QObject(parent)
    , m_lock(lock)
{
    m_lock.setStaleLockTime(0); // held for as long as the window is open; a crashed holder is noticed all the same
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

bool SingleInstance::isFirst(int waitMs)
{
    if (!m_lock.tryLock(waitMs))
        return m_lock.error() != QLockFile::LockFailedError;
    const QString name = socketName(m_lock.fileName());
    QLocalServer::removeServer(name); // left behind by a crash; the lock says that nobody listens there
    m_server.listen(name);
    return true;
}

bool SingleInstance::handOver(const QStringList &arguments) const
{
    QLocalSocket socket;
    socket.connectToServer(socketName(m_lock.fileName()));
    if (!socket.waitForConnected(FirstPatienceMs))
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(Version);
    QStringList all;
    for (const QString &argument : arguments)
        all << argument.left(LongestArgument);
    stream << all << qgetenv(tokenName);
    socket.write(message);
    return socket.waitForBytesWritten(FirstPatienceMs) && socket.waitForReadyRead(FirstPatienceMs)
        && socket.readAll() == answer;
}

void SingleInstance::take()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > MostBytes)
                return socket->abort();
            QDataStream stream(socket);
            stream.setVersion(Version);
            QStringList arguments;
            QByteArray token;
            stream.startTransaction();
            stream >> arguments >> token;
            if (!stream.commitTransaction())
                return; // the rest is on its way
            socket->write(answer);
            socket->disconnectFromServer();
            if (!token.isEmpty())
                qputenv(tokenName, token);
            Q_EMIT called(arguments);
        });
    }
}

} // namespace Earshot
