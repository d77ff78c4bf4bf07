// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

namespace Earshot
{

using namespace Qt::StringLiterals;

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
    return file(u"open-%1.lock"_s.arg(markOf(desk)));
}

QString Profile::file(const QString &name) const
{
    return m_folder + u'/' + name;
}

} // namespace Earshot
