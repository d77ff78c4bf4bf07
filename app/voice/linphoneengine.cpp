// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's start and end, and its accounts. Calls are in linphonecalls.cpp.
#include "voice/linphoneengine.h"

#include "earshot/voice/enginewire.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <array>
#include <cstdio>

#include <linphone/api/c-api.h>
#include <linphone/core.h>
#include <linphone/factory.h>
#include <linphone/logging.h>

#include "voice/tones.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int BeatMs = 20;
constexpr int WatchMs = 250;
constexpr qint64 ServerMs = 10'000; ///< so long a server may be silent
constexpr qint64 TransferMs = 60'000; ///< so long it may take until somebody takes a call that is given away
constexpr int MediaSeconds = 10; ///< so long a partner's sound may stay away before the call is given up
constexpr int MostCalls = 12; ///< more at once are told "busy" by the library
constexpr int PortsEach = 200; ///< of RTP, for one process

// Nothing of it is on disk, and no account of a phone book is kept: the desk does that.
constexpr auto Config = "[storage]\nuri=null\ncall_logs_db_uri=null\nzrtp_secrets_db_uri=null\n"
                        "[misc]\nuuid=\n"
                        // A GRUU in the contact makes some proxies lose the end of a call.
                        "[sip]\nsupported=replaces\nverify_server_certs=1\nverify_server_cn=1\n%1"
                        "[rtp]\n%2";

QByteArray textOf(const QJsonObject &command, QLatin1StringView name)
{
    return command.value(name).toString().toUtf8();
}

/// Takes a tone to the library, as a file and by its name. The same file serves every engine of this seat.
QByteArray toneFile(const QString &folder, const QString &name, const QByteArray &wav)
{
    QSaveFile file(QDir(folder).filePath(name));
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(wav) != wav.size() || !file.commit())
        return {};
    return QFile::encodeName(file.fileName());
}

/// The codecs that are worth their bandwidth, best first; everything else is off.
void chooseCodecs(LinphoneCore *core)
{
    constexpr std::array wanted{"opus", "G722", "PCMA", "PCMU", "telephone-event"};
    bctbx_list_t *types = linphone_core_get_audio_payload_types(core);
    for (bctbx_list_t *each = types; each; each = bctbx_list_next(each)) {
        auto *type = static_cast<LinphonePayloadType *>(bctbx_list_get_data(each));
        const QByteArray name(linphone_payload_type_get_mime_type(type));
        const bool isWanted = std::any_of(wanted.begin(), wanted.end(),
            [&name](const char *codec) { return name.compare(codec, Qt::CaseInsensitive) == 0; });
        linphone_payload_type_enable(type, isWanted);
    }
    bctbx_list_free_with_data(types, reinterpret_cast<bctbx_list_free_func>(linphone_payload_type_unref));
}

} // namespace

Surroundings Surroundings::fromEnvironment()
{
    Surroundings here;
    here.play = qgetenv("EARSHOT_VOICE_PLAY");
    here.record = qgetenv("EARSHOT_VOICE_RECORD");
    here.bind = qgetenv("EARSHOT_SIP_BIND");
    bool isNumber = false;
    const int port = qEnvironmentVariableIntValue("EARSHOT_SIP_PORT", &isNumber);
    if (isNumber)
        here.sipPort = port;
    const QList<QByteArray> ports = qgetenv("EARSHOT_RTP_PORTS").split('-');
    if (ports.size() == 2) {
        here.firstRtpPort = ports.at(0).toInt();
        here.lastRtpPort = ports.at(1).toInt();
    }
    if (here.firstRtpPort <= 0 || here.lastRtpPort < here.firstRtpPort) {
        constexpr int lowest = 16'384;
        constexpr int ranges = (65'400 - lowest) / PortsEach;
        here.firstRtpPort = lowest + int(QCoreApplication::applicationPid() % ranges) * PortsEach;
        here.lastRtpPort = here.firstRtpPort + PortsEach - 2;
    }
    return here;
}

LinphoneEngine::LinphoneEngine(const Surroundings &surroundings, const QString &folder, Tell tell)
    : m_surroundings(surroundings)
    , m_tell(std::move(tell))
    , m_folder(folder)
{
    m_iterate.setTimerType(Qt::PreciseTimer);
    m_iterate.setInterval(BeatMs);
    connect(&m_iterate, &QTimer::timeout, this, [this] { linphone_core_iterate(m_core); });
    m_watch.setInterval(WatchMs);
    connect(&m_watch, &QTimer::timeout, this, &LinphoneEngine::watch);
}

LinphoneEngine::~LinphoneEngine()
{
    close();
}

LinphoneEngine *LinphoneEngine::of(LinphoneCore *core)
{
    return static_cast<LinphoneEngine *>(linphone_core_get_user_data(core));
}

bool LinphoneEngine::start()
{
    linphone_logging_service_set_log_level(linphone_logging_service_get(), LinphoneLogLevelFatal);
    LinphoneFactory *factory = linphone_factory_get();
    // One of its plugins would bring a second Qt into this process; none is needed.
    linphone_factory_set_msplugins_dir(factory, QFile::encodeName(QDir(m_folder).filePath(u"plugins"_s)).constData());

    const QByteArray bind = m_surroundings.bind.isEmpty() ? QByteArray() : "bind_address=" + m_surroundings.bind + '\n';
    const QByteArray text
        = QString::fromLatin1(Config).arg(QString::fromLatin1(bind), QString::fromLatin1(bind)).toLatin1();
    LinphoneConfig *config = linphone_factory_create_config_from_string(factory, text.constData());
    m_core = linphone_factory_create_core_with_config_3(factory, config, nullptr);
    linphone_config_unref(config);
    if (!m_core) {
        std::fputs("earshot-voice: liblinphone gives no core\n", stderr);
        return false;
    }
    linphone_core_set_user_data(m_core, this);

    LinphoneCoreCbs *callbacks = linphone_factory_create_core_cbs(factory);
    linphone_core_cbs_set_call_state_changed(
        callbacks, [](LinphoneCore *core, LinphoneCall *call, LinphoneCallState state, const char *) {
            of(core)->callChanged(call, state);
        });
    linphone_core_cbs_set_transfer_state_changed(
        callbacks, [](LinphoneCore *core, LinphoneCall *call, LinphoneCallState state) {
            of(core)->transferChanged(call, state);
        });
    linphone_core_cbs_set_account_registration_state_changed(
        callbacks, [](LinphoneCore *core, LinphoneAccount *account, LinphoneRegistrationState state, const char *) {
            of(core)->lineChanged(account, state);
        });
    linphone_core_add_callbacks(m_core, callbacks);
    linphone_core_cbs_unref(callbacks);

    LinphoneTransports *transports = linphone_factory_create_transports(factory);
    linphone_transports_set_udp_port(transports, m_surroundings.sipPort);
    // Of these only what we open ourselves: nobody can knock.
    linphone_transports_set_tcp_port(transports, LC_SIP_TRANSPORT_DONTBIND);
    linphone_transports_set_tls_port(transports, LC_SIP_TRANSPORT_DONTBIND);
    linphone_core_set_transports(m_core, transports);
    linphone_transports_unref(transports);

    linphone_core_enable_ipv6(m_core, false);
    linphone_core_enable_video_capture(m_core, false);
    linphone_core_enable_video_display(m_core, false);
    linphone_core_set_guess_hostname(m_core, false);
    linphone_core_set_user_agent(m_core, "Earshot", EARSHOT_VERSION);
    linphone_core_set_audio_port_range(m_core, m_surroundings.firstRtpPort, m_surroundings.lastRtpPort);
    linphone_core_set_nortp_timeout(m_core, MediaSeconds);
    linphone_core_set_max_calls(m_core, MostCalls);
    chooseCodecs(m_core);
    if (const char *authorities = "/etc/ssl/certs/ca-certificates.crt"; QFile::exists(QLatin1StringView(authorities)))
        linphone_core_set_root_ca(m_core, authorities);
    if (m_surroundings.play.isEmpty()) {
        linphone_core_set_ringback(m_core, toneFile(m_folder, u"ringback.wav"_s, ringbackTone()).constData());
        linphone_core_set_ring(m_core, toneFile(m_folder, u"ring.wav"_s, ringTone()).constData());
    } else {
        linphone_core_set_use_files(m_core, true);
        linphone_core_set_play_file(m_core, m_surroundings.play.constData());
        linphone_core_set_record_file(
            m_core, m_surroundings.record.isEmpty() ? nullptr : m_surroundings.record.constData());
        linphone_core_set_ringback(m_core, nullptr);
        linphone_core_set_ring(m_core, nullptr);
    }
    if (linphone_core_start(m_core) != 0) {
        std::fputs("earshot-voice: liblinphone does not start\n", stderr);
        return false;
    }
    m_iterate.start();
    m_watch.start();
    m_tell({{Wire::Event, Wire::Up}, {Wire::Version, QString::fromUtf8(linphone_core_get_version())}});
    return true;
}

void LinphoneEngine::carryOut(const QJsonObject &command)
{
    if (m_isStopping)
        return;
    const QString what = command.value(Wire::Do).toString();
    const QString id = command.value(Wire::Call).toString();
    if (what == Wire::SetLine)
        return setLine(command);
    if (what == Wire::ForgetLine)
        return forgetLine(command.value(Wire::Line).toString());
    if (what == Wire::Dial)
        return dial(command);
    if (what == Wire::Mute)
        return linphone_core_enable_mic(m_core, !command.value(Wire::On).toBool());
    if (what == Wire::Quit)
        return stop();
    const auto found = m_calls.find(id);
    if (found == m_calls.end())
        return; // it has just ended, and was told so
    if (what == Wire::HangUp)
        end(id, Wire::ByUs);
    else if (what == Wire::Answer)
        answer(*found);
    else if (what == Wire::Hold || what == Wire::Resume)
        hold(*found, what == Wire::Hold);
    else if (what == Wire::Digits)
        linphone_call_send_dtmfs(found->call, textOf(command, Wire::Digits).constData());
    else if (what == Wire::Transfer)
        transfer(*found, command.value(Wire::To).toString());
}

void LinphoneEngine::setLine(const QJsonObject &command)
{
    const QString uid = command.value(Wire::Line).toString();
    forgetLine(uid);
    const QByteArray user = textOf(command, Wire::User);
    const QByteArray domain = textOf(command, Wire::Domain);
    const QByteArray transport = textOf(command, Wire::Transport);
    LinphoneFactory *factory = linphone_factory_get();
    LinphoneAddress *identity
        = linphone_factory_create_address(factory, QByteArray("sip:" + user + '@' + domain).constData());
    LinphoneAddress *server = linphone_factory_create_address(
        factory, QByteArray("sip:" + textOf(command, Wire::Server) + ";transport=" + transport).constData());
    Line line{uid, nullptr, command.value(Wire::Srtp).toString(), {}};
    if (identity && server) {
        if (const QByteArray name = textOf(command, Wire::Name); !name.isEmpty())
            linphone_address_set_display_name(identity, name.constData());
        LinphoneAuthInfo *credentials = linphone_factory_create_auth_info(factory, user.constData(), user.constData(),
            textOf(command, Wire::Password).constData(), nullptr, nullptr, domain.constData());
        linphone_core_add_auth_info(m_core, credentials);
        linphone_auth_info_unref(credentials);
        LinphoneAccountParams *params = linphone_core_create_account_params(m_core);
        linphone_account_params_set_identity_address(params, identity);
        linphone_account_params_set_server_address(params, server);
        linphone_account_params_enable_outbound_proxy(params, true);
        linphone_account_params_enable_register(params, true);
        linphone_account_params_enable_publish(params, false);
        if (const QByteArray stun = textOf(command, Wire::Stun); !stun.isEmpty()) {
            LinphoneNatPolicy *policy = linphone_core_create_nat_policy(m_core);
            linphone_nat_policy_set_stun_server(policy, stun.constData());
            linphone_nat_policy_enable_stun(policy, true);
            linphone_account_params_set_nat_policy(params, policy);
            linphone_nat_policy_unref(policy);
        }
        line.account = linphone_core_create_account(m_core, params);
        linphone_account_params_unref(params);
    }
    if (identity)
        linphone_address_unref(identity);
    if (server)
        linphone_address_unref(server);
    if (!line.account)
        return tellLine(line, Wire::Failed, 400);
    line.trying.start();
    m_lines.insert(uid, line); // what comes of it may be told at once
    linphone_core_add_account(m_core, line.account);
}

void LinphoneEngine::forgetLine(const QString &uid)
{
    const Line line = m_lines.take(uid);
    if (!line.account)
        return;
    if (const LinphoneAuthInfo *credentials = linphone_account_find_auth_info(line.account))
        linphone_core_remove_auth_info(m_core, credentials);
    linphone_core_remove_account(m_core, line.account); // says good-bye to the server by itself
    linphone_account_unref(line.account);
}

void LinphoneEngine::lineChanged(LinphoneAccount *account, int state)
{
    for (Line &line : m_lines) {
        if (line.account != account)
            continue;
        const LinphoneErrorInfo *error = linphone_account_get_error_info(account);
        const int code = error ? linphone_error_info_get_protocol_code(error) : 0;
        switch (state) {
        case LinphoneRegistrationProgress:
            if (!line.trying.isValid())
                line.trying.start();
            return tellLine(line, Wire::Trying);
        case LinphoneRegistrationOk:
            line.trying.invalidate();
            return tellLine(line, Wire::Ready);
        case LinphoneRegistrationFailed:
            line.trying.invalidate();
            return tellLine(line, Wire::Failed, code);
        default:
            return tellLine(line, Wire::Off);
        }
    }
}

void LinphoneEngine::tellLine(const Line &line, QLatin1StringView state, int code)
{
    m_tell({{Wire::Event, Wire::LineState}, {Wire::Line, line.uid}, {Wire::State, state}, {Wire::Code, code}});
}

void LinphoneEngine::watch()
{
    for (Line &line : m_lines) {
        if (line.trying.isValid() && line.trying.hasExpired(ServerMs)) {
            line.trying.invalidate();
            tellLine(line, Wire::Failed, 408);
        }
    }
    const QStringList ids = m_calls.keys(); // one that ends is taken out
    for (const QString &id : ids) {
        Call &call = m_calls[id];
        if (!call.why.isEmpty())
            continue;
        const bool isOutgoing = linphone_call_get_dir(call.call) == LinphoneCallOutgoing;
        if (call.transferring.isValid() && call.transferring.hasExpired(TransferMs))
            tellTransfer(id, Wire::Failed, 408);
        if (isOutgoing && !call.rang && !call.answered && call.inState.hasExpired(ServerMs)) {
            end(id, Wire::NoServer);
        } else if (isOutgoing && call.rang && !call.answered && call.inState.hasExpired(call.ringMs)) {
            end(id, Wire::RangTooLong);
        } else if (call.answered && !call.isHeard && call.inState.hasExpired(3000)) {
            call.isHeard = true; // told once
            LinphoneCallStats *stats = linphone_call_get_audio_stats(call.call);
            const bool isSilent = stats && linphone_call_stats_get_rtp_stats(stats)->packet_recv == 0;
            if (stats)
                linphone_call_stats_unref(stats);
            if (isSilent)
                m_tell({{Wire::Event, Wire::Silent}, {Wire::Call, id}});
        }
    }
}

void LinphoneEngine::stop()
{
    if (std::exchange(m_isStopping, true))
        return;
    if (m_core)
        linphone_core_terminate_all_calls(m_core);
    // So that the good-byes are on the wire.
    QTimer::singleShot(BeatMs, this, &LinphoneEngine::stopped);
}

void LinphoneEngine::close()
{
    m_iterate.stop();
    m_watch.stop();
    m_tell = [](const QJsonObject &) {};
    if (!m_core)
        return;
    m_calls.clear();
    for (const QString &uid : m_lines.keys())
        forgetLine(uid);
    linphone_core_stop(m_core);
    linphone_core_unref(std::exchange(m_core, nullptr));
}

} // namespace Earshot
