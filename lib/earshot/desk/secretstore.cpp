// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/secretstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr QFileDevice::Permissions ownFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownFolder = ownFile | QFileDevice::ExeOwner;
constexpr qint64 mostBytes = 1 << 20;

} // namespace

FolderSecrets::FolderSecrets(const QString &folder)
    : m_folder(folder)
{
}

QString FolderSecrets::fileOf(const QString &name) const
{
    // An address stands as it is; a slash, a dot alone or a sign the system has no room for does not lead elsewhere.
    QString file = QString::fromLatin1(QUrl::toPercentEncoding(name.toLower(), "@+"));
    if (file.startsWith(u'.'))
        file.replace(0, 1, u"%2E"_s);
    return QDir(m_folder).filePath(file);
}

void FolderSecrets::read(const QString &name, QObject *, Read then)
{
    QFile file(fileOf(name));
    if (!file.exists())
        return then(failed(Error::Kind::NotFound, file.fileName()));
    if (!file.open(QIODevice::ReadOnly))
        return then(failed(Error::Kind::Refused, file.fileName() + u": "_s + file.errorString()));
    file.setPermissions(ownFile);
    QString secret = QString::fromUtf8(file.read(mostBytes));
    while (secret.endsWith(u'\n') || secret.endsWith(u'\r')) // as an editor leaves it
        secret.chop(1);
    then(secret);
}

void FolderSecrets::write(const QString &name, const QString &secret, QObject *, Done then)
{
    if (!QFileInfo(m_folder).isDir()) {
        if (!QDir().mkpath(m_folder))
            return then(failed(Error::Kind::Refused, m_folder));
        QFile::setPermissions(m_folder, ownFolder);
    }
    QSaveFile file(fileOf(name));
    const bool isKept = file.open(QIODevice::WriteOnly) && file.setPermissions(ownFile)
        && file.write(secret.toUtf8()) >= 0 && file.commit();
    if (!isKept)
        return then(failed(Error::Kind::Refused, file.fileName() + u": "_s + file.errorString()));
    then(true);
}

void FolderSecrets::remove(const QString &name, QObject *, Done then)
{
    QFile file(fileOf(name));
    if (file.exists() && !file.remove())
        return then(failed(Error::Kind::Refused, file.fileName() + u": "_s + file.errorString()));
    then(true);
}

} // namespace Earshot
