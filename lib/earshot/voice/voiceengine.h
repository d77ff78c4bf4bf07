// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QTimer>

class QProcess;

namespace Earshot
{

/// The program earshot-voice, which does the telephone's signalling and sound: started, listened to, and started again
/// when it dies, later each time. Speaks in the words of enginewire.h. Main thread.
class VoiceEngine final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off, ///< nobody asked for it
        Missing, ///< this installation has none
        Starting,
        Up,
        Broken, ///< it died, and is tried again after a while
    };
    Q_ENUM(State)

    /// `program` is its file; empty when there is none. The few files it needs go into `folder`, which is made.
    VoiceEngine(const QString &program, const QString &folder, QObject *parent = nullptr);
    ~VoiceEngine() override;

    /// Beside this program, or where a package puts it; empty when it was not built.
    static QString installed();

    State state() const { return m_state; }
    /// Whether a command will be heard: at once, or when it is up.
    bool isUsable() const { return m_state == State::Up || m_state == State::Starting; }
    void start();
    void stop();
    /// What is asked while it starts waits for it. Nothing happens while it is off, missing or broken.
    void send(const QJsonObject &command);

Q_SIGNALS:
    void stateChanged(Earshot::VoiceEngine::State state);
    void told(const QJsonObject &event);

private:
    void run();
    void read();
    void died();
    void setState(State state);
    void write(const QJsonObject &command);

    QString m_program;
    QString m_folder;
    QProcess *m_process = nullptr;
    State m_state = State::Off;
    QList<QJsonObject> m_waiting;
    QTimer m_again;
    int m_againMs = 0;
    QElapsedTimer m_since; ///< it runs
};

} // namespace Earshot
