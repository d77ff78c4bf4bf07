// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/voice/voiceengine.h"

#include "earshot/voice/enginewire.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int FirstAgainMs = 500;
constexpr int LastAgainMs = 60'000;
constexpr qint64 SteadyMs = 60'000; ///< whoever ran that long has not died of its start
constexpr int GoodByeMs = 3000; ///< with a server that does not answer it takes longer than it should
constexpr qint64 LongestLine = 1'000'000; ///< of what it tells; more is no event of ours

/// Those that say good-bye to their servers. Nobody waits for them, not even for this program's own end: whoever is
/// still here then ends by itself.
QList<QProcess *> &leaving()
{
    static auto *all = new QList<QProcess *>;
    return *all;
}

} // namespace

VoiceEngine::VoiceEngine(const QString &program, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_folder(folder)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &VoiceEngine::run);
}

VoiceEngine::~VoiceEngine()
{
    stop();
}

QString VoiceEngine::installed()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QStringList places{here, here + u"/../lib/earshot"_s};
    return QStandardPaths::findExecutable(u"earshot-voice"_s, places);
}

void VoiceEngine::start()
{
    if (m_state != State::Off && m_state != State::Missing)
        return;
    m_againMs = FirstAgainMs;
    run();
}

void VoiceEngine::run()
{
    if (m_program.isEmpty() || !QFileInfo(m_program).isExecutable())
        return setState(State::Missing);
    m_process = new QProcess(this);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &VoiceEngine::read);
    connect(m_process, &QProcess::finished, this, &VoiceEngine::died);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            died();
    });
    setState(State::Starting);
    m_since.start();
    m_process->start(m_program, {m_folder});
}

void VoiceEngine::stop()
{
    m_again.stop();
    m_waiting.clear();
    if (QProcess *process = std::exchange(m_process, nullptr)) {
        process->disconnect(this);
        // The end of its input is the end of it, once it has said good-bye.
        process->setParent(nullptr);
        leaving() << process;
        connect(process, &QProcess::finished, process, [process] {
            leaving().removeOne(process);
            process->deleteLater();
        });
        QTimer::singleShot(GoodByeMs, process, &QProcess::kill);
        process->closeWriteChannel();
    }
    setState(State::Off);
}

void VoiceEngine::send(const QJsonObject &command)
{
    if (m_state == State::Up)
        write(command);
    else if (m_state == State::Starting)
        m_waiting << command;
}

void VoiceEngine::write(const QJsonObject &command)
{
    m_process->write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
}

void VoiceEngine::read()
{
    while (m_process && m_process->canReadLine()) {
        const QJsonObject event = QJsonDocument::fromJson(m_process->readLine()).object();
        if (event.value(Wire::Event).toString() == Wire::Up) {
            setState(State::Up);
            for (const QJsonObject &command : std::exchange(m_waiting, {}))
                write(command);
        } else if (!event.isEmpty()) {
            Q_EMIT told(event);
        }
    }
    if (m_process && m_process->bytesAvailable() > LongestLine)
        m_process->kill(); // what says so much without an end has lost its mind
}

void VoiceEngine::died()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    std::exchange(m_process, nullptr)->deleteLater();
    m_waiting.clear();
    if (m_since.hasExpired(SteadyMs))
        m_againMs = FirstAgainMs;
    m_again.start(m_againMs);
    m_againMs = std::min(2 * m_againMs, LastAgainMs);
    setState(State::Broken);
}

void VoiceEngine::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

} // namespace Earshot
