// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

using LinphoneAccount = struct _LinphoneAccount;
using LinphoneCall = struct _LinphoneCall;
using LinphoneCore = struct _LinphoneCore;

namespace Earshot
{

/// Where the engine is, apart from the accounts: mostly for tests, which have no sound card and no free choice of
/// ports.
struct Surroundings {
    QByteArray play; ///< a WAV file that stands for the microphone; empty = sound devices are used
    QByteArray record; ///< where what is heard goes, with `play`
    QByteArray bind; ///< the address to listen on; empty = all
    int sipPort = -1; ///< -1 = any free one
    int firstRtpPort = 0;
    int lastRtpPort = 0;

    /// EARSHOT_VOICE_PLAY, EARSHOT_VOICE_RECORD, EARSHOT_SIP_BIND, EARSHOT_SIP_PORT, EARSHOT_RTP_PORTS (first-last).
    /// Without ports, a range of this process: two telephones of one range would silence each other.
    static Surroundings fromEnvironment();
};

/// liblinphone, told what to do in the words of enginewire.h, and telling what happens. Everything on the main thread;
/// its own clock of 20 ms drives the library.
class LinphoneEngine final : public QObject
{
    Q_OBJECT

public:
    using Tell = std::function<void(const QJsonObject &)>;

    /// `folder` is for the files the library wants to have: the tones.
    LinphoneEngine(const Surroundings &surroundings, const QString &folder, Tell tell);
    ~LinphoneEngine() override;

    /// False when the library does not start; the reason is on standard error.
    bool start();
    void carryOut(const QJsonObject &command);
    /// Ends the calls and says good-bye to the servers, then stopped().
    void stop();
    /// Lets the library go; after it nothing is told.
    void close();

Q_SIGNALS:
    void stopped();

private:
    struct Line {
        QString uid;
        LinphoneAccount *account = nullptr;
        QString srtp;
        QElapsedTimer trying; ///< runs while nothing was heard of the server
    };
    struct Call {
        LinphoneCall *call = nullptr;
        bool rang = false;
        bool answered = false;
        bool isHeard = false;
        bool isHeld = false; ///< as it was asked for
        QElapsedTimer transferring; ///< runs while the other side is asked to go elsewhere
        QString why; ///< it was ended here, and for which reason
        qint64 ringMs = 0; ///< how long it may ring
        QElapsedTimer inState;
    };

    static LinphoneEngine *of(LinphoneCore *core);
    void setLine(const QJsonObject &command);
    void forgetLine(const QString &uid);
    void lineChanged(LinphoneAccount *account, int state);
    void tellLine(const Line &line, QLatin1StringView state, int code = 0);

    // linphonecalls.cpp
    void dial(const QJsonObject &command);
    void answer(Call &call);
    void hold(Call &call, bool on);
    void end(const QString &id, QLatin1StringView why);
    void transfer(Call &call, const QString &to);
    void tellTransfer(const QString &id, QLatin1StringView state, int code);
    void transferChanged(LinphoneCall *call, int state);
    void callChanged(LinphoneCall *call, int state);
    void incoming(LinphoneCall *call);
    void ended(const QString &id);
    void tellCall(const QString &id, QLatin1StringView state, const QJsonObject &more = {});
    QString nameOf(LinphoneCall *call) const;
    void applyMediaRules(const QString &line);

    /// What the library would say too late or never: a server that is silent, a call that rings for ever, a partner
    /// who cannot be heard.
    void watch();

    Surroundings m_surroundings;
    Tell m_tell;
    QString m_folder;
    LinphoneCore *m_core = nullptr;
    QTimer m_iterate;
    QTimer m_watch;
    QHash<QString, Line> m_lines; ///< by uid
    QHash<QString, Call> m_calls; ///< by the desk's name of it, or ours of one that comes in
    int m_incoming = 0;
    bool m_isDialling = false; ///< the call that begins is ours
    bool m_isStopping = false;
};

} // namespace Earshot
