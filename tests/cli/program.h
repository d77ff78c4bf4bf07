// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace Earshot
{

/// What a run of earshot-cli left behind.
struct Outcome {
    int exit = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray errors;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QList<QJsonObject> jsonLines() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty())
                objects << QJsonDocument::fromJson(line).object();
        }
        return objects;
    }
};

/// earshot-cli in a folder of its own, which is also its home.
class Program
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("a file of the test cannot be written");
        return path(name);
    }

    /// Starts it; the caller waits.
    void start(QProcess &process, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(EARSHOT_CLI), arguments);
    }

    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        start(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        const bool ended = process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// On the desk "d.sqlite" of the folder, answering in JSON.
    Outcome onDesk(const QStringList &arguments, const QByteArray &input = {}) const
    {
        const QStringList before{QStringLiteral("--desk"), QStringLiteral("d.sqlite"), QStringLiteral("--json"),
            QStringLiteral("--as"), QStringLiteral("bob")};
        return run(before + arguments, input);
    }

private:
    QTemporaryDir m_folder;
};

/// A mail as it stands in a file.
inline QByteArray mailOf(int number, int answered, const QByteArray &body = "Words in the mail.\n")
{
    const QByteArray id = QByteArray::number(number);
    QByteArray mail = "From: Person " + QByteArray::number(number % 17) + " <p" + QByteArray::number(number % 17)
        + "@customer.example>\nTo: desk@desk.example\nSubject: Matter " + id + "\nMessage-ID: <" + id
        + "@customer.example>\nDate: Tue, 3 Feb 2026 09:" + QByteArray::number(10 + number % 50) + ":00 +0000\n";
    if (answered >= 0)
        mail += "In-Reply-To: <" + QByteArray::number(answered) + "@customer.example>\n";
    return mail + "\n" + body;
}

/// The mails as an mbox; every fifth one begins a thread, the others answer it.
inline QByteArray mboxOf(int mails)
{
    QByteArray mbox;
    for (int i = 0; i < mails; ++i)
        mbox += "From p@customer.example Tue Feb  3 09:15:00 2026\n" + mailOf(i, i % 5 ? i - i % 5 : -1) + "\n";
    return mbox;
}

} // namespace Earshot
