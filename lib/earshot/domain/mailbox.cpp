// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/mailbox.h"

#include "earshot/domain/mailaddress.h"

#include <algorithm>

namespace Earshot
{

QStringList Mailbox::addresses() const
{
    QStringList all{MailAddress{{}, address}.folded()};
    for (const MailAddress &alias : parseTypedAddresses(aliases))
        all << alias.folded();
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

const Mailbox *mailboxFor(const QList<Mailbox> &all, const QString &from, QueueId queue)
{
    const QString wanted = MailAddress{{}, from}.folded();
    const auto find = [&all](const auto &is) {
        const auto found = std::find_if(all.begin(), all.end(), is);
        return found == all.end() ? nullptr : &*found;
    };
    if (const Mailbox *bearing = find([&](const Mailbox &one) { return one.addresses().contains(wanted); }))
        return bearing;
    if (const Mailbox *ofQueue = find([&](const Mailbox &one) { return queue && one.queue == queue; }))
        return ofQueue;
    return all.size() == 1 ? &all.first() : nullptr;
}

} // namespace Earshot
