// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/siplines.h"

#include "earshot/desk/desk.h"
#include "earshot/storage/sipaccounts.h"

#include <algorithm>

namespace Earshot
{

SipLines::SipLines(Desk &desk, SecretStore &secrets, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_secrets(secrets)
    , m_engine(VoiceEngine::installed(), folder)
{
    connect(&m_engine, &VoiceEngine::stateChanged, this, &SipLines::changed);
    connect(&desk, &Desk::catalogChanged, this, &SipLines::read);
    connect(&desk.database(), &Database::changed, this, [this](const QList<Change> &changes) {
        if (std::any_of(
                changes.begin(), changes.end(), [](const Change &change) { return change.kind == Kind::Catalog; }))
            read();
    });
    connect(&desk.calls(), &CallDesk::callChanged, this, [this](const Call &call) {
        if (call.state == CallState::Ended)
            read(); // what was put off while it lived
    });
}

SipLines::~SipLines()
{
    m_lines.clear(); // while there is an engine
}

void SipLines::start()
{
    m_isStarted = true;
    read();
}

void SipLines::read()
{
    if (!m_isStarted)
        return;
    m_desk.database()
        .read(SipAccounts::ofAgent, m_desk.agent())
        .then(this, [this](const Result<QList<SipAccount>> &accounts) {
            if (accounts && *accounts != m_accounts && !m_desk.calls().isBusy() && m_desk.calls().ringing().isEmpty())
                take(*accounts);
        });
}

void SipLines::take(const QList<SipAccount> &accounts)
{
    std::vector<std::unique_ptr<EngineLine>> lines;
    QList<SipAccount> fresh;
    for (const SipAccount &account : accounts) {
        const auto kept = std::find_if(m_lines.begin(), m_lines.end(),
            [&account](const auto &line) { return line && line->account() == account; });
        if (kept != m_lines.end()) {
            lines.push_back(std::move(*kept));
            continue;
        }
        lines.push_back(std::make_unique<EngineLine>(m_engine, account));
        EngineLine *line = lines.back().get();
        connect(line, &EngineLine::stateChanged, this, &SipLines::changed);
        m_desk.calls().listen(line);
        fresh << account;
    }
    m_lines = std::move(lines); // those that are gone sign out before the changed ones sign in
    m_accounts = accounts;
    if (m_lines.empty())
        m_engine.stop();
    else
        m_engine.start();
    for (const SipAccount &account : std::as_const(fresh))
        signIn(account);
    Q_EMIT changed();
}

void SipLines::signIn(const SipAccount &account)
{
    m_secrets.read(account.secretName(), this, [this, account](const Result<QString> &secret) {
        EngineLine *line = lineOf(account);
        if (!line)
            return;
        if (secret) {
            m_withoutSecret.remove(account.uid);
            line->signIn(*secret);
        } else {
            m_withoutSecret << account.uid;
        }
        Q_EMIT changed();
    });
}

EngineLine *SipLines::lineOf(const SipAccount &account) const
{
    const auto found = std::find_if(
        m_lines.begin(), m_lines.end(), [&account](const auto &line) { return line->account()->uid == account.uid; });
    return found == m_lines.end() ? nullptr : found->get();
}

LineState SipLines::state(const SipAccount &account) const
{
    const EngineLine *line = lineOf(account);
    return line ? line->state() : LineState::Off;
}

int SipLines::status(const SipAccount &account) const
{
    const EngineLine *line = lineOf(account);
    return line ? line->status() : 0;
}

EngineLine *SipLines::present() const
{
    const auto ready = std::find_if(
        m_lines.begin(), m_lines.end(), [](const auto &line) { return line->state() == LineState::Ready; });
    return m_lines.empty() ? nullptr : ready == m_lines.end() ? m_lines.front().get() : ready->get();
}

const SipAccount *SipLines::presentAccount() const
{
    const EngineLine *line = present();
    return line ? &*line->account() : nullptr;
}

void SipLines::keepSecret(const SipAccount &account, const QString &secret)
{
    m_secrets.write(account.secretName(), secret, this, [this, account](const Result<bool> &lasts) {
        if (!lasts.value_or(false)) {
            m_forgotten << account.uid;
            Q_EMIT keptForNow(account.address());
        }
        signIn(account); // it can be read from now on, if only here
    });
}

void SipLines::forgetSecret(const SipAccount &account)
{
    m_secrets.remove(account.secretName(), this, [](const Result<bool> &) {});
}

} // namespace Earshot
