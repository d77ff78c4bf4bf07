// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/secrets.h"

#include "cli/plain.h"

#include "earshot/desk/keychain.h"

#include <QEventLoop>
#include <QFileInfo>

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

std::unique_ptr<SecretStore> secretsOf(const Seat &seat)
{
    const QString &folder = seat.globals().secrets;
    if (folder.isEmpty())
        return std::make_unique<Keychain>(u"Earshot"_s);
#ifdef Q_OS_UNIX
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if (QFileInfo(folder).isDir() && (QFileInfo(folder).permissions() & others))
        seat.remark(u"Others on this computer can look into %1; \"chmod 700 %1\" keeps them out."_s.arg(plain(folder)));
#endif
    return std::make_unique<FolderSecrets>(folder);
}

QString typedSecret()
{
    QString secret = QString::fromUtf8(contentOf(u"-"_s));
    while (secret.endsWith(u'\n') || secret.endsWith(u'\r'))
        secret.chop(1);
    if (secret.isEmpty())
        throw Stop(Exit::Usage, u"There was no password on standard input; nothing was changed."_s);
    return secret;
}

void keep(SecretStore &secrets, const QString &name, const QString &secret)
{
    QEventLoop loop;
    std::optional<Result<bool>> kept;
    secrets.write(name, secret, &loop, [&](const Result<bool> &answer) {
        kept = answer;
        loop.quit();
    });
    if (!kept)
        loop.exec();
    if (!*kept)
        throw Stop(Exit::Failed,
            u"The password cannot be kept (%1), so nothing was changed. Name a folder for it with --secrets."_s.arg(
                kept->error().detail));
}

std::optional<QString> kept(SecretStore &secrets, const QString &name)
{
    QEventLoop loop;
    std::optional<Result<QString>> found;
    secrets.read(name, &loop, [&](const Result<QString> &answer) {
        found = answer;
        loop.quit();
    });
    if (!found)
        loop.exec();
    return *found ? std::optional(**found) : std::nullopt;
}

void forget(SecretStore &secrets, const QString &name)
{
    QEventLoop loop;
    bool isDone = false;
    secrets.remove(name, &loop, [&](const Result<bool> &) {
        isDone = true;
        loop.quit();
    });
    if (!isDone)
        loop.exec();
}

} // namespace Earshot::Cli
