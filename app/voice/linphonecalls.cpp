// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's calls.
#include "earshot/voice/enginewire.h"

#include <linphone/api/c-api.h>
#include <linphone/core.h>
#include <linphone/factory.h>

#include "voice/linphoneengine.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int UsualRingSeconds = 60;

QString taken(char *text)
{
    const QString copy = QString::fromUtf8(text);
    bctbx_free(text);
    return copy;
}

/// The address the library reads in it, which is to be unreferenced; null for none.
LinphoneAddress *addressIn(const QString &text)
{
    return text.isEmpty() ? nullptr
                          : linphone_factory_create_address(linphone_factory_get(), text.toUtf8().constData());
}

} // namespace

QString LinphoneEngine::nameOf(LinphoneCall *call) const
{
    for (auto each = m_calls.begin(); each != m_calls.end(); ++each) {
        if (each->call == call)
            return each.key();
    }
    return {};
}

void LinphoneEngine::tellCall(const QString &id, QLatin1StringView state, const QJsonObject &more)
{
    QJsonObject event = more;
    event.insert(Wire::Event, Wire::CallState);
    event.insert(Wire::Call, id);
    event.insert(Wire::State, state);
    m_tell(event);
}

/// Encryption is a rule of the whole library, not of one call: it is the one of the line that calls.
void LinphoneEngine::applyMediaRules(const QString &line)
{
    const QString srtp = m_lines.value(line).srtp;
    const bool isOn = srtp == u"preferred" || srtp == u"required";
    linphone_core_set_media_encryption(m_core, isOn ? LinphoneMediaEncryptionSRTP : LinphoneMediaEncryptionNone);
    linphone_core_set_media_encryption_mandatory(m_core, srtp == u"required");
}

void LinphoneEngine::dial(const QJsonObject &command)
{
    const QString id = command.value(Wire::Call).toString();
    const QString line = command.value(Wire::Line).toString();
    if (id.isEmpty() || m_calls.contains(id))
        return;
    LinphoneAddress *to = addressIn(command.value(Wire::To).toString());
    if (!to)
        return tellCall(id, Wire::Ended, {{Wire::Code, 484}});
    applyMediaRules(line);
    linphone_core_set_default_account(m_core, m_lines.value(line).account);
    LinphoneCallParams *params = linphone_core_create_call_params(m_core, nullptr);
    linphone_call_params_enable_video(params, false);
    // Before it is known by its name it tells nothing.
    m_isDialling = true;
    LinphoneCall *dialled = linphone_core_invite_address_with_params(m_core, to, params);
    m_isDialling = false;
    linphone_call_params_unref(params);
    linphone_address_unref(to);
    if (!dialled)
        return tellCall(id, Wire::Ended, {{Wire::Code, 0}, {Wire::Why, Wire::NoServer}});
    Call call;
    call.call = linphone_call_ref(dialled);
    call.ringMs = qint64(1000) * command.value(Wire::Seconds).toInt(UsualRingSeconds);
    call.inState.start();
    m_calls.insert(id, call);
    callChanged(dialled, linphone_call_get_state(dialled));
}

void LinphoneEngine::answer(Call &call)
{
    LinphoneCallParams *params = linphone_core_create_call_params(m_core, call.call);
    linphone_call_params_enable_video(params, false);
    linphone_call_accept_with_params(call.call, params);
    linphone_call_params_unref(params);
}

void LinphoneEngine::hold(Call &call, bool on)
{
    call.isHeld = on;
    if (on)
        linphone_call_pause(call.call);
    else
        linphone_call_resume(call.call);
}

void LinphoneEngine::end(const QString &id, QLatin1StringView why)
{
    Call &call = m_calls[id];
    if (call.why.isEmpty())
        call.why = why;
    const LinphoneCallState state = linphone_call_get_state(call.call);
    if (state == LinphoneCallIncomingReceived || state == LinphoneCallIncomingEarlyMedia)
        linphone_call_decline(call.call, LinphoneReasonDeclined);
    else
        linphone_call_terminate(call.call);
}

void LinphoneEngine::transfer(Call &call, const QString &to)
{
    LinphoneAddress *address = addressIn(to);
    call.transferring.start();
    if (!address || linphone_call_transfer_to(call.call, address) != 0)
        tellTransfer(nameOf(call.call), Wire::Failed, 0);
    if (address)
        linphone_address_unref(address);
}

void LinphoneEngine::tellTransfer(const QString &id, QLatin1StringView state, int code)
{
    m_calls[id].transferring.invalidate();
    m_tell({{Wire::Event, Wire::Transferring}, {Wire::Call, id}, {Wire::State, state}, {Wire::Code, code}});
}

/// `state` is that of the call over there, as far as the other side tells of it (RFC 3515).
void LinphoneEngine::transferChanged(LinphoneCall *call, int state)
{
    const QString id = nameOf(call);
    if (id.isEmpty() || !m_calls[id].transferring.isValid())
        return;
    if (state == LinphoneCallConnected || state == LinphoneCallStreamsRunning) {
        tellTransfer(id, Wire::Done, 0);
        end(id, Wire::ByUs);
    } else if (state == LinphoneCallError || state == LinphoneCallEnd) {
        const LinphoneErrorInfo *error = linphone_call_get_error_info(call);
        tellTransfer(id, Wire::Failed, error ? linphone_error_info_get_protocol_code(error) : 0);
    }
}

void LinphoneEngine::callChanged(LinphoneCall *call, int state)
{
    if (state == LinphoneCallIncomingReceived)
        return incoming(call);
    const QString id = nameOf(call);
    if (id.isEmpty()) {
        // The library calls whomever the other side refers us to (RFC 3515), at our cost: nobody but us dials here. It
        // cannot be told not to, and falls over when that call goes at once: so it goes before the server has answered.
        if (state == LinphoneCallOutgoingInit && !m_isDialling)
            QTimer::singleShot(0, this, [call = linphone_call_ref(call)] {
                linphone_call_terminate(call);
                linphone_call_unref(call);
            });
        return;
    }
    Call &known = m_calls[id];
    switch (state) {
    case LinphoneCallOutgoingRinging:
    case LinphoneCallOutgoingEarlyMedia:
        if (!std::exchange(known.rang, true)) {
            known.inState.restart();
            tellCall(id, Wire::Ringing);
        }
        return;
    case LinphoneCallConnected:
    case LinphoneCallStreamsRunning:
        if (!std::exchange(known.answered, true))
            known.inState.restart();
        if (state == LinphoneCallStreamsRunning || linphone_call_get_dir(call) == LinphoneCallOutgoing)
            tellCall(id, Wire::Connected);
        return;
    case LinphoneCallPaused: // by us; when they hold us, we are still talking to them
        if (known.isHeld)
            tellCall(id, Wire::Held);
        else
            linphone_call_resume(call); // the library did, to call somebody else
        return;
    case LinphoneCallEnd:
    case LinphoneCallError:
        ended(id);
        return;
    default:
        return;
    }
}

void LinphoneEngine::incoming(LinphoneCall *call)
{
    const QString id = u"in-%1"_s.arg(++m_incoming);
    Call known;
    known.call = linphone_call_ref(call);
    known.inState.start();
    m_calls.insert(id, known);
    const LinphoneAddress *from = linphone_call_get_remote_address(call);
    const LinphoneAddress *to = linphone_call_get_to_address(call);
    const QString user = from ? QString::fromUtf8(linphone_address_get_username(from)) : QString();
    const QString whole = from ? taken(linphone_address_as_string_uri_only(from)) : QString();
    const QString name = from ? QString::fromUtf8(linphone_address_get_display_name(from)) : QString();
    QString line;
    for (const Line &each : std::as_const(m_lines)) {
        const LinphoneAddress *own
            = linphone_account_params_get_identity_address(linphone_account_get_params(each.account));
        // Servers may name the number that was dialled instead of us: then any line will do.
        const bool isOurs
            = to && own && qstrcmp(linphone_address_get_username(to), linphone_address_get_username(own)) == 0;
        if (isOurs || line.isEmpty())
            line = each.uid;
        if (isOurs)
            break;
    }
    tellCall(id, Wire::Incoming, {{Wire::From, user}, {Wire::To, whole}, {Wire::Name, name}, {Wire::Line, line}});
}

void LinphoneEngine::ended(const QString &id)
{
    // Some servers take the call over and say no more than good-bye.
    if (m_calls[id].transferring.isValid() && m_calls[id].why.isEmpty())
        tellTransfer(id, Wire::Done, 0);
    const Call call = m_calls.take(id);
    const LinphoneErrorInfo *error = linphone_call_get_error_info(call.call);
    const LinphoneReason reason = error ? linphone_error_info_get_reason(error) : LinphoneReasonNone;
    int code = error ? linphone_error_info_get_protocol_code(error) : 0;
    QString why = call.why;
    if (why.isEmpty() && reason == LinphoneReasonIOError
        && qstrcmp(linphone_error_info_get_protocol(error), "SIP") != 0)
        why = call.answered ? Wire::NothingHeard : Wire::NoServer;
    if (why.isEmpty() && call.answered)
        why = reason == LinphoneReasonIOError ? Wire::NothingHeard : Wire::ByThem;
    if (why.isEmpty() && linphone_call_get_dir(call.call) == LinphoneCallIncoming)
        why = Wire::ByThem;
    if (!why.isEmpty())
        code = 0;
    tellCall(id, Wire::Ended, {{Wire::Code, code}, {Wire::Why, why}});
    linphone_call_unref(call.call);
}

} // namespace Earshot
