// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/intake.h"
#include "earshot/domain/phonenumber.h"
#include "earshot/storage/catalogs.h"
#include "earshot/storage/mailboxes.h"

#include <algorithm>

namespace Earshot
{

using namespace Qt::StringLiterals;

IntakeRules intakeRules(Session &session)
{
    IntakeRules rules;
    rules.catalog = Catalogs::read(session);
    for (const Queue &queue : std::as_const(rules.catalog.queues))
        rules.ownAddresses << MailAddress{{}, queue.address}.folded();
    for (const Mailbox &mailbox : Mailboxes::all(session)) {
        for (const QString &address : mailbox.addresses())
            rules.ownAddresses << address;
    }
    for (const Agent &agent : std::as_const(rules.catalog.agents))
        rules.ownAddresses << MailAddress{{}, agent.address}.folded();
    rules.ownAddresses.remove(QString());
    rules.tokenKey = QByteArray::fromHex(Settings::value(session, u"tokenKey"_s).toLatin1());
    rules.version = Catalogs::version(session);
    return rules;
}

bool IntakeRules::isOurs(const QString &number, const QString &home) const
{
    return std::any_of(catalog.queues.begin(), catalog.queues.end(), [&](const Queue &queue) {
        const auto ours = PhoneNumber::parse(queue.phone, home);
        return ours && ours->e164() == number;
    });
}

void refresh(Session &session, IntakeRules &rules)
{
    if (rules.version != Catalogs::version(session))
        rules = intakeRules(session);
}

} // namespace Earshot
