// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/sipaccount.h"
#include "earshot/storage/row.h"

namespace Earshot
{

template<>
struct Table<SipAccount> {
    static constexpr QLatin1StringView name{"sip_account"};
    static constexpr QLatin1StringView columns{
        "uid, agent_id, server, user_name, display_name, transport, srtp, stun, version"};
    static auto fields(auto &a)
    {
        return std::tie(a.uid, a.agent, a.server, a.user, a.displayName, a.transport, a.srtp, a.stun, a.version);
    }
};

/// The telephone lines of the agents. What changes is told as Catalog.
namespace SipAccounts
{

QList<SipAccount> all(Session &session); ///< by agent, in the order they were added
QList<SipAccount> ofAgent(Session &session, AgentId agent); ///< without one: those that are nobody's
void insert(Session &session, SipAccount &account);
void update(Session &session, SipAccount &account); ///< throws Conflict
void remove(Session &session, SipAccountId id);

} // namespace SipAccounts

} // namespace Earshot
