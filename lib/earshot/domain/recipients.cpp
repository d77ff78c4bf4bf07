// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/recipients.h"

#include <QSet>

#include <algorithm>

namespace Earshot
{

bool isSamePerson(const MailAddress &one, const MailAddress &other)
{
    return one.folded() == other.folded();
}

bool contains(const QList<MailAddress> &people, const MailAddress &person)
{
    return std::any_of(
        people.begin(), people.end(), [&person](const MailAddress &one) { return isSamePerson(one, person); });
}

Recipients withoutRepeats(const Recipients &recipients)
{
    QSet<QString> seen;
    const auto once = [&seen](const QList<MailAddress> &people) {
        QList<MailAddress> kept;
        for (const MailAddress &person : people) {
            if (person.address.isEmpty() || seen.contains(person.folded()))
                continue;
            seen << person.folded();
            kept << person;
        }
        return kept;
    };
    Recipients all;
    all.to = once(recipients.to);
    all.cc = once(recipients.cc);
    all.bcc = once(recipients.bcc);
    return all;
}

Recipients answerToAll(const QList<MailAddress> &replyTo, const MailAddress &from, const QList<MailAddress> &to,
    const QList<MailAddress> &cc, const QList<MailAddress> &own)
{
    const auto others = [&own](const QList<MailAddress> &people) {
        QList<MailAddress> kept;
        std::copy_if(people.begin(), people.end(), std::back_inserter(kept),
            [&own](const MailAddress &person) { return !contains(own, person); });
        return kept;
    };
    Recipients all;
    // Under a mail of our own stands whom it went to: the next one goes there, too.
    if (contains(own, from))
        all.to = others(to);
    else
        all.to = replyTo.isEmpty() ? QList<MailAddress>{from} : replyTo;
    all.cc = others(contains(own, from) ? cc : to + cc);
    return withoutRepeats(all);
}

RecipientsChange changeSince(const QList<MailAddress> &before, const Recipients &now)
{
    const QList<MailAddress> present = withoutRepeats(now).all();
    RecipientsChange change;
    for (const MailAddress &person : present) {
        if (!contains(before, person))
            change.added << person;
    }
    for (const MailAddress &person : withoutRepeats({before, {}, {}}).to) {
        if (!contains(present, person))
            change.dropped << person;
    }
    return change;
}

} // namespace Earshot
