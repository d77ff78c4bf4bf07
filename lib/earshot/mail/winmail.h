// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Earshot
{

/// A file that some programs hide in a "winmail.dat" (MS-OXTNEF), which no other program opens.
struct WinmailFile {
    QString name; ///< as declared; not safe yet
    QByteArray type; ///< "application/octet-stream" unless declared
    QByteArray contentId;
    QByteArray bytes;
};

/// Whether a part is one, by its type or its name.
bool isWinmail(const QByteArray &type, const QString &name);

/// The files in it, those of mails inside too, at most 200. Never reads beyond the bytes given and takes what stands
/// before the first fault. Linear; any thread.
QList<WinmailFile> filesInWinmail(QByteArrayView bytes);

} // namespace Earshot
