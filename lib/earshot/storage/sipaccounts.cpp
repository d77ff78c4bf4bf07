// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/sipaccounts.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

QString accountsWhere(QLatin1StringView rest)
{
    return u"SELECT id, "_s + Table<SipAccount>::columns + u" FROM sip_account "_s + rest;
}

} // namespace

QList<SipAccount> SipAccounts::all(Session &session)
{
    return readRows<SipAccount>(session.rows(accountsWhere("ORDER BY agent_id, id"_L1)));
}

QList<SipAccount> SipAccounts::ofAgent(Session &session, AgentId agent)
{
    if (!agent)
        return readRows<SipAccount>(session.rows(accountsWhere("WHERE agent_id IS NULL ORDER BY id"_L1)));
    return readRows<SipAccount>(session.rows(accountsWhere("WHERE agent_id = ? ORDER BY id"_L1), agent));
}

void SipAccounts::insert(Session &session, SipAccount &account)
{
    insertRow(session, account);
    session.noteChange(Kind::Catalog, account.id);
}

void SipAccounts::update(Session &session, SipAccount &account)
{
    updateRow(session, account);
    session.noteChange(Kind::Catalog, account.id);
}

void SipAccounts::remove(Session &session, SipAccountId id)
{
    session.run(u"DELETE FROM sip_account WHERE id = ?"_s, id);
    session.noteChange(Kind::Catalog, id);
}

} // namespace Earshot
