// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype MostUsed = 16;
const QString usedKey = u"lastDesk/used"_s;
const QString deskKey = u"lastDesk/place"_s;
const QString agentKey = u"lastDesk/agent"_s;

bool hasPassword(const QString &desk)
{
    if (!desk.contains(u"://"))
        return false;
    const QUrl url(desk);
    // It may also stand among the parameters; and what cannot be read may hold one as well.
    return !url.isValid() || !url.password().isEmpty() || url.query().contains(u"password", Qt::CaseInsensitive);
}

} // namespace

Profile::Profile(const QString &folder)
    : m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                : QDir(folder).absolutePath())
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_settings = std::make_unique<QSettings>(file(u"earshot.ini"_s), QSettings::IniFormat);
}

QString Profile::markOf(const QString &desk)
{
    const QString place = desk.contains(u"://") ? desk : QFileInfo(desk).absoluteFilePath();
    const QByteArray mark = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return QString::fromLatin1(mark);
}

QString Profile::journal(const QString &desk) const
{
    return file(u"journal-%1.sqlite"_s.arg(markOf(desk)));
}

QString Profile::lock(const QString &desk) const
{
    return lockOf(markOf(desk));
}

QString Profile::lockOf(const QString &mark) const
{
    return file(u"open-%1.lock"_s.arg(mark));
}

void Profile::noteUse(const QString &desk, const QString &agent)
{
    m_settings->sync(); // another desk's program writes here as well
    const QString place = hasPassword(desk) ? QString()
        : desk.contains(u"://")             ? desk
                                            : QFileInfo(desk).absoluteFilePath();
    const QString sits = place.isEmpty() ? QString() : agent;
    QStringList marks = m_settings->value(usedKey).toStringList();
    if (marks.value(0) == markOf(desk) && m_settings->value(deskKey).toString() == place
        && m_settings->value(agentKey).toString() == sits)
        return; // each time the window comes forward
    marks.removeAll(markOf(desk));
    marks.prepend(markOf(desk));
    m_settings->setValue(usedKey, QStringList(marks.mid(0, MostUsed)));
    m_settings->setValue(deskKey, place);
    m_settings->setValue(agentKey, sits);
    m_settings->sync();
}

QStringList Profile::usedLocks() const
{
    const QStringList marks = m_settings->value(usedKey).toStringList();
    QStringList locks;
    for (const QString &mark : marks)
        locks << lockOf(mark);
    return locks;
}

Profile::Seat Profile::lastSeat() const
{
    const Seat seat{m_settings->value(deskKey).toString(), m_settings->value(agentKey).toString()};
    const bool opens = seat.desk.contains(u"://") || (!seat.desk.isEmpty() && QFileInfo::exists(seat.desk));
    return opens ? seat : Seat();
}

QString Profile::file(const QString &name) const
{
    return m_folder + u'/' + name;
}

} // namespace Earshot
