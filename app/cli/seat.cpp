// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/seat.h"

#include "earshot/mail/rawmail.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

bool personSeesErrors()
{
#ifdef Q_OS_UNIX
    return isatty(fileno(stderr)) != 0;
#else
    return _isatty(_fileno(stderr)) != 0;
#endif
}

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

bool isServer(const QString &location)
{
    return Dialect(location).isShared();
}

} // namespace

Seat::Seat(Globals globals)
    : m_globals(std::move(globals))
{
}

QString Seat::location() const
{
    return m_globals.desk.isEmpty() ? ownDesk() : m_globals.desk;
}

QString Seat::shownDesk() const
{
    const QString where = location();
    return isServer(where) ? QUrl(where).toDisplayString(QUrl::RemovePassword) : where;
}

Desk &Seat::desk(Durability durability)
{
    if (m_desk)
        return *m_desk;
    const QString where = location();
    if (m_globals.desk.isEmpty())
        QDir().mkpath(QFileInfo(where).path());
    // On a server the login is the agent: nobody acts there under another name.
    const QString login = isServer(where) ? QUrl(where).userName() : m_globals.agent;
    if (isServer(where) && !m_globals.agent.isEmpty() && m_globals.agent != login)
        throw Stop(Exit::Refused,
            u"On a server you are who you log in as (%1). Leave out --as, or log in as %2."_s.arg(
                login, m_globals.agent));
    auto opened = Desk::open(where, login, {}, durability);
    if (!opened)
        throw Unopened(opened.error(),
            u"The desk %1 cannot be opened: %2. Name another with --desk."_s.arg(
                shownDesk(), opened.error().detail.section(u" — "_s, 0, 0)));
    m_desk = std::move(*opened);
    return *m_desk;
}

void Seat::print(const QString &text) const
{
    write(stdout, text.toUtf8() + '\n');
}

void Seat::print(const QJsonObject &object) const
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Seat::printBytes(const QByteArray &bytes) const
{
    write(stdout, bytes);
}

void Seat::remark(const QString &sentence) const
{
    endProgress();
    if (!m_globals.quiet)
        write(stderr, sentence.toUtf8() + '\n');
}

void Seat::progress(const QString &text) const
{
    if (m_globals.quiet || !personSeesErrors())
        return;
    write(stderr, "\r\033[K" + text.toUtf8());
    m_inProgress = true;
}

void Seat::endProgress() const
{
    if (std::exchange(m_inProgress, false))
        write(stderr, "\r\033[K");
}

QString ownDesk()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/desk.sqlite"_s;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    const bool isInput = path == u"-";
    if (!isInput && !file.exists())
        throw Stop(Exit::NotFound, u"There is no file %1. Look at how it is spelled."_s.arg(path));
    // Opening a pipe waits for its writer, and a device has no end.
    if (!isInput && !QFileInfo(path).isFile())
        throw Stop(Exit::KeptUnreadable,
            u"%1 is no file that can be read, but a folder, pipe or device. Name a file."_s.arg(path));
    const bool opened = isInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        throw Stop(Exit::Failed, u"The file %1 cannot be read: %2."_s.arg(path, file.errorString()));
    return cappedFrom(file);
}

QByteArray cappedFrom(QIODevice &device)
{
    constexpr qint64 block = 1 << 20;
    QByteArray bytes;
    while (bytes.size() <= LargestMail) {
        const QByteArray more = device.read(std::min(block, LargestMail + 1 - bytes.size()));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

} // namespace Earshot::Cli
