// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signedlines.h"

#include "cli/secrets.h"
#include "cli/words.h"

#include "earshot/storage/sipaccounts.h"

#include <QEventLoop>
#include <QStandardPaths>
#include <QTimer>

namespace Earshot::Cli
{

namespace
{

constexpr int SignInMs = 15'000; ///< the engine gives a server ten seconds

constexpr std::array stateWords{Word{LineState::Off, "off"_L1}, Word{LineState::Trying, "trying"_L1},
    Word{LineState::Ready, "ready"_L1}, Word{LineState::WrongPassword, "wrong-password"_L1},
    Word{LineState::NotKnown, "not-known"_L1}, Word{LineState::NoServer, "no-server"_L1},
    Word{LineState::Refused, "refused"_L1}};

} // namespace

SignedLines::SignedLines(Seat &seat, const QString &only, bool direct)
    : m_engine(
        VoiceEngine::installed(), QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/telephone"_s)
{
    QList<SipAccount> accounts;
    if (!only.isEmpty())
        accounts << lineAt(seat, only);
    else if (!direct)
        accounts = seat.read(SipAccounts::ofAgent, seat.desk().agent());
    const auto secrets = secretsOf(seat);
    m_engine.start();
    if (m_engine.state() == VoiceEngine::State::Missing)
        throw Stop(Exit::Failed,
            u"This installation has no built-in telephone: earshot-voice is missing, which is built where liblinphone is."_s);
    for (const SipAccount &account : accounts) {
        const auto password = kept(*secrets, account.secretName());
        auto line = std::make_unique<EngineLine>(m_engine, account);
        if (password)
            line->signIn(*password);
        else
            seat.remark(
                u"%1: its password is not here; \"line set %1 --secret-stdin\" takes it."_s.arg(account.address()));
        m_lines.push_back(std::move(line));
    }
    if (m_lines.empty())
        m_lines.push_back(std::make_unique<EngineLine>(m_engine, std::nullopt));
}

LineState SignedLines::awaitState(EngineLine &line)
{
    QEventLoop loop;
    QObject::connect(&line, &EngineLine::stateChanged, &loop, [&loop](LineState state) {
        if (state != LineState::Trying)
            loop.quit();
    });
    QTimer::singleShot(SignInMs, &loop, &QEventLoop::quit);
    if (line.state() == LineState::Trying)
        loop.exec();
    return line.state();
}

SipAccount lineAt(Seat &seat, const QString &address)
{
    for (const SipAccount &account : seat.read(SipAccounts::ofAgent, seat.desk().agent())) {
        if (account.address().compare(address, Qt::CaseInsensitive) == 0)
            return account;
    }
    throw Stop(Exit::NotFound, u"The agent has no line \"%1\"; \"line list\" names them."_s.arg(address));
}

QString wordOf(LineState state)
{
    return wordOf(stateWords, state);
}

QString sentenceOf(LineState state, int status, const SipAccount &account)
{
    switch (state) {
    case LineState::Off:
        return u"%1 is not signed in: the telephone's engine ended, or there is no password."_s.arg(account.address());
    case LineState::Trying:
        return u"%1 has not said yet whether it lets %2 in. Try it again."_s.arg(account.server, account.user);
    case LineState::Ready:
        return u"%1 is signed in."_s.arg(account.address());
    case LineState::WrongPassword:
        return u"%1 does not take the password of %2. \"line set\" gives it another one."_s.arg(
            account.server, account.login());
    case LineState::NotKnown:
        return u"%1 does not let %2 in (%3). Look at the name, or ask whoever looks after the telephones."_s
            .arg(account.server, account.login())
            .arg(status);
    case LineState::NoServer:
        return u"Nobody answers at %1. Look at the name, the port and the transport, and whether a firewall stands "
               "before it."_s.arg(account.server);
    case LineState::Refused:
        return u"%1 refuses %2 (%3). Whoever looks after the telephones knows why."_s
            .arg(account.server, account.login())
            .arg(status);
    }
    return {};
}

} // namespace Earshot::Cli
