// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/holder.h"

#include "earshot/domain/uid.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// Where a process number means a process: one start of one machine, and of a container in it.
QString place()
{
    const QString inside = QFile::symLinkTarget(u"/proc/self/ns/pid"_s).section(u'/', -1);
    return QString::fromLatin1(QSysInfo::bootUniqueId()) + u' ' + inside;
}

} // namespace

QString newHolder()
{
    return place() + u' ' + QString::number(QCoreApplication::applicationPid()) + u' '
        + newUid().toString(QUuid::WithoutBraces);
}

bool isGone(const QString &holder)
{
#ifdef Q_OS_UNIX
    const QString where = holder.section(u' ', 0, 1);
    const qint64 process = holder.section(u' ', 2, 2).toLongLong();
    if (where.startsWith(u' ') || where != place() || process <= 0)
        return false;
    return ::kill(pid_t(process), 0) != 0 && errno == ESRCH;
#else
    Q_UNUSED(holder)
    return false;
#endif
}

} // namespace Earshot
