// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/fullname.h"

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace Earshot
{

QString nameInGecos(const QString &gecos, const QString &login)
{
    const QString capital = login.left(1).toUpper() + login.mid(1);
    const QString name = gecos.section(u',', 0, 0).replace(u'&', capital).simplified();
    return name.compare(login, Qt::CaseInsensitive) == 0 ? QString() : name;
}

QString fullName()
{
#ifdef Q_OS_UNIX
    if (const passwd *entry = getpwuid(getuid()); entry && entry->pw_gecos)
        return nameInGecos(QString::fromLocal8Bit(entry->pw_gecos), QString::fromLocal8Bit(entry->pw_name));
#endif
    return {};
}

} // namespace Earshot
