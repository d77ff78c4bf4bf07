// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QStringList>

#include <memory>

namespace Earshot
{

/// Where this seat keeps its own files: settings, journal, and the desk if none is named. `--profile DIR` keeps all of
/// it under DIR; otherwise it lies where the system keeps such things.
class Profile
{
public:
    /// An empty folder means the system's.
    explicit Profile(const QString &folder);

    QString ownDesk() const { return file(QStringLiteral("desk.sqlite")); }
    QString sampleDesk() const { return file(QStringLiteral("sample.sqlite")); }
    /// One for each desk, so that a note never goes to another one.
    QString journal(const QString &desk) const;
    /// Held by the program that has the desk open.
    QString lock(const QString &desk) const;
    /// This program has the desk open and is used: calls from outside that name no desk come here. Its address is kept
    /// to be opened again; one with a password is not, for that is never written down.
    void noteUse(const QString &desk, const QString &agent);
    /// The locks of the desks that were used, the last one first.
    QStringList usedLocks() const;
    /// What was open last and can be opened again; an empty place if nothing can.
    struct Seat {
        QString desk;
        QString agent; ///< who sat there
    };
    Seat lastSeat() const;
    /// The folder of the built-in telephone's few files.
    QString telephone() const { return file(QStringLiteral("telephone")); }
    const QString &folder() const { return m_folder; }
    QSettings &settings() { return *m_settings; }

private:
    static QString markOf(const QString &desk);
    QString lockOf(const QString &mark) const;
    QString file(const QString &name) const;

    QString m_folder;
    std::unique_ptr<QSettings> m_settings;
};

} // namespace Earshot
