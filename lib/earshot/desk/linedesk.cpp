// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/linedesk.h"

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// Throws for what cannot be a line of this agent.
void check(Session &session, AgentId agent, const SipAccount &account)
{
    if (!isSipServer(account.server))
        throw Failure(Error::Kind::Refused, u"\"%1\" is no server"_s.arg(account.server));
    if (!isSipUser(account.user))
        throw Failure(Error::Kind::Refused, u"\"%1\" is no user of a telephone server"_s.arg(account.user));
    const QList<SipAccount> own = SipAccounts::ofAgent(session, agent);
    const bool isThere = std::any_of(own.begin(), own.end(), [&account](const SipAccount &other) {
        return other.id != account.id && other.address().compare(account.address(), Qt::CaseInsensitive) == 0;
    });
    if (isThere)
        throw Failure(Error::Kind::Conflict, u"the agent has the line %1 already"_s.arg(account.address()));
}

} // namespace

SipAccountId addLine(Session &session, const Actor &actor, const SipAccount &account)
{
    SipAccount added = account;
    added.agent = actor.agent;
    check(session, actor.agent, added);
    SipAccounts::insert(session, added);
    return added.id;
}

SipAccountId changeLine(Session &session, const Actor &, const SipAccount &account)
{
    SipAccount changed = account;
    check(session, changed.agent, changed);
    SipAccounts::update(session, changed);
    return changed.id;
}

bool removeLine(Session &session, const Actor &, SipAccountId id)
{
    SipAccounts::remove(session, id);
    return true;
}

} // namespace Earshot
