// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/voice/engineline.h"

#include "earshot/domain/phonenumber.h"
#include "earshot/domain/uid.h"
#include "earshot/voice/enginewire.h"
#include "earshot/voice/sipending.h"

#include <algorithm>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

QLatin1StringView wordOf(SipTransport transport)
{
    switch (transport) {
    case SipTransport::Udp:
        break;
    case SipTransport::Tcp:
        return "tcp"_L1;
    case SipTransport::Tls:
        return "tls"_L1;
    }
    return "udp"_L1;
}

QLatin1StringView wordOf(Srtp srtp)
{
    switch (srtp) {
    case Srtp::Off:
        break;
    case Srtp::Preferred:
        return "preferred"_L1;
    case Srtp::Required:
        return "required"_L1;
    }
    return "off"_L1;
}

/// Whether the user of a SIP address is a telephone number, and not a name with digits in it.
bool isNumber(const QString &user)
{
    return !user.isEmpty()
        && std::all_of(user.begin(), user.end(), [](QChar each) { return u"0123456789+-.() "_s.contains(each); });
}

LineState stateOf(int status)
{
    switch (status) {
    case 401: // Unauthorized
    case 407: // Proxy Authentication Required
        return LineState::WrongPassword;
    case 403: // Forbidden
    case 404: // Not Found
    case 604:
        return LineState::NotKnown;
    case 0:
    case 408: // Request Timeout
    case 503: // Service Unavailable; also every fault of the way there
    case 504:
        return LineState::NoServer;
    default:
        return LineState::Refused;
    }
}

} // namespace

EngineLine::EngineLine(VoiceEngine &engine, const std::optional<SipAccount> &account, QObject *parent)
    : VoiceLine(parent)
    , m_engine(engine)
    , m_account(account)
{
    connect(&engine, &VoiceEngine::told, this, &EngineLine::hear);
    connect(&engine, &VoiceEngine::stateChanged, this, &EngineLine::engineChanged);
}

EngineLine::~EngineLine()
{
    if (m_account)
        m_engine.send({{Wire::Do, Wire::ForgetLine}, {Wire::Line, m_account->uid.toString(QUuid::WithoutBraces)}});
}

QString EngineLine::name() const
{
    return m_account ? m_account->address() : u"sip"_s;
}

void EngineLine::signIn(const QString &password)
{
    m_password = password;
    if (!m_account || !m_engine.isUsable())
        return;
    setState(LineState::Trying, 0);
    m_engine.send({{Wire::Do, Wire::SetLine}, {Wire::Line, m_account->uid.toString(QUuid::WithoutBraces)},
        {Wire::Server, m_account->server}, {Wire::Domain, m_account->domain()}, {Wire::User, m_account->login()},
        {Wire::Password, password}, {Wire::Name, m_account->displayName},
        {Wire::Transport, wordOf(m_account->transport)}, {Wire::Srtp, wordOf(m_account->srtp)},
        {Wire::Stun, m_account->stun}});
}

void EngineLine::engineChanged(VoiceEngine::State state)
{
    if (state == VoiceEngine::State::Up) {
        if (m_password && m_state == LineState::Off)
            signIn(*m_password);
        return;
    }
    if (state == VoiceEngine::State::Starting)
        return;
    for (const QString &caller : std::exchange(m_callers, {}))
        Q_EMIT callerGone(caller, CallEnding::EngineFailed);
    if (!m_call.isEmpty())
        endCall(CallEnding::EngineFailed);
    setState(LineState::Off, 0);
}

void EngineLine::setState(LineState state, int status)
{
    if (m_state == state && m_status == status)
        return;
    m_state = state;
    m_status = status;
    Q_EMIT stateChanged(state);
}

void EngineLine::ask(QLatin1StringView what, const QString &call, QJsonObject more)
{
    if (call.isEmpty())
        return;
    more.insert(Wire::Do, what);
    more.insert(Wire::Call, call);
    m_engine.send(more);
}

bool EngineLine::canDial() const
{
    return m_engine.isUsable() && (!m_account || m_state == LineState::Ready || m_state == LineState::Trying);
}

/// Whom the engine is to ask; empty when nobody is called that.
QString EngineLine::targetOf(const QString &number) const
{
    const auto parsed = PhoneNumber::parse(number);
    return parsed ? sipTarget(parsed->e164(), m_account ? m_account->domain() : QString()) : QString();
}

void EngineLine::dial(const QString &number)
{
    const QString target = targetOf(number);
    if (target.isEmpty())
        return Q_EMIT refused(Refusal::BadNumber);
    if (!m_engine.isUsable())
        return Q_EMIT refused(Refusal::NoEngine);
    if (!canDial())
        return Q_EMIT refused(Refusal::NotSignedIn);
    m_call = newUid().toString(QUuid::WithoutBraces);
    m_rang = false;
    m_answered = false;
    QJsonObject more{{Wire::To, target}, {Wire::Seconds, m_ringSeconds}};
    if (m_account)
        more.insert(Wire::Line, m_account->uid.toString(QUuid::WithoutBraces));
    ask(Wire::Dial, m_call, more);
}

void EngineLine::answer()
{
    // It sees the answer by itself.
}

void EngineLine::hangUp()
{
    ask(Wire::HangUp, m_call);
}

void EngineLine::hold(bool on)
{
    ask(on ? Wire::Hold : Wire::Resume, m_call);
}

void EngineLine::mute(bool on)
{
    m_engine.send({{Wire::Do, Wire::Mute}, {Wire::On, on}});
}

void EngineLine::sendDigits(const QString &digits)
{
    QString known;
    std::copy_if(digits.begin(), digits.end(), std::back_inserter(known),
        [](QChar each) { return u"0123456789*#ABCD"_s.contains(each.toUpper()); });
    if (!known.isEmpty())
        ask(Wire::Digits, m_call, {{Wire::Digits, known.toUpper()}});
}

void EngineLine::transfer(const QString &number)
{
    if (m_call.isEmpty() || !m_answered || !m_transfer.isEmpty())
        return;
    const QString target = targetOf(number);
    if (target.isEmpty())
        return Q_EMIT notTransferred(number, CallEnding::NotFound);
    m_transfer = number;
    ask(Wire::Transfer, m_call, {{Wire::To, target}});
}

void EngineLine::hearTransfer(const QJsonObject &event)
{
    const QString number = std::exchange(m_transfer, {});
    if (number.isEmpty())
        return;
    if (event.value(Wire::State).toString() == Wire::Done)
        return Q_EMIT this->event({CallEvent::Kind::Transferred, CallEnding::None, number});
    const int status = event.value(Wire::Code).toInt();
    Q_EMIT notTransferred(number, status > 0 ? endingOfSip(status, true) : CallEnding::Unreachable);
}

void EngineLine::accept(const QString &caller)
{
    if (!m_callers.removeOne(caller))
        return;
    m_call = caller;
    m_rang = true;
    m_answered = false;
    ask(Wire::Answer, caller);
}

void EngineLine::decline(const QString &caller)
{
    ask(Wire::HangUp, caller);
}

void EngineLine::hear(const QJsonObject &event)
{
    const QString what = event.value(Wire::Event).toString();
    const QString line = event.value(Wire::Line).toString();
    const bool isOurs = m_account && line == m_account->uid.toString(QUuid::WithoutBraces);
    if (what == Wire::LineState && isOurs) {
        const QString state = event.value(Wire::State).toString();
        const int status = event.value(Wire::Code).toInt();
        if (state == Wire::Ready)
            setState(LineState::Ready, 0);
        else if (state == Wire::Failed)
            setState(stateOf(status), status);
        else if (state == Wire::Trying && m_state != LineState::Ready) // a ready line signs in anew now and then
            setState(LineState::Trying, 0);
        return;
    }
    const QString call = event.value(Wire::Call).toString();
    if (what == Wire::Silent && call == m_call && !call.isEmpty())
        Q_EMIT silent();
    if (what == Wire::Transferring && call == m_call)
        hearTransfer(event);
    if (what != Wire::CallState || call.isEmpty())
        return;
    if (event.value(Wire::State).toString() == Wire::Incoming) {
        if (m_account && !isOurs)
            return; // another line's
        m_callers << call;
        const QString user = event.value(Wire::From).toString();
        const auto number = isNumber(user) ? PhoneNumber::parse(user) : std::nullopt;
        Q_EMIT called({call, number ? number->e164() : event.value(Wire::To).toString(),
            event.value(Wire::Name).toString().simplified()});
        return;
    }
    hearCall(call, event);
}

void EngineLine::hearCall(const QString &call, const QJsonObject &event)
{
    using Happening = CallEvent::Kind;
    const QString state = event.value(Wire::State).toString();
    if (m_callers.contains(call)) {
        if (state == Wire::Ended) {
            m_callers.removeOne(call);
            const bool byUs = event.value(Wire::Why).toString() == Wire::ByUs;
            Q_EMIT callerGone(call, byUs ? CallEnding::Declined : CallEnding::NoAnswer);
        }
        return;
    }
    if (call != m_call)
        return;
    if (state == Wire::Ringing) {
        m_rang = true;
        Q_EMIT this->event({Happening::Ringing, CallEnding::None});
    } else if (state == Wire::Connected) {
        // After a hold it is told the same way.
        Q_EMIT this->event(
            {std::exchange(m_answered, true) ? Happening::Resumed : Happening::Answered, CallEnding::None});
    } else if (state == Wire::Held) {
        Q_EMIT this->event({Happening::Held, CallEnding::None});
    } else if (state == Wire::Ended) {
        const QString why = event.value(Wire::Why).toString();
        const int status = event.value(Wire::Code).toInt();
        endCall(why == Wire::NothingHeard  ? CallEnding::MediaLost
                : why == Wire::NoServer    ? CallEnding::ServerGone
                : why == Wire::RangTooLong ? CallEnding::NoAnswer
                : m_answered               ? CallEnding::Answered
                : why == Wire::ByUs        ? CallEnding::Cancelled
                : status > 0               ? endingOfSip(status, m_rang)
                                           : CallEnding::None);
    }
}

void EngineLine::endCall(CallEnding ending)
{
    m_call.clear();
    m_transfer.clear();
    Q_EMIT event({CallEvent::Kind::Ended, ending});
}

} // namespace Earshot
