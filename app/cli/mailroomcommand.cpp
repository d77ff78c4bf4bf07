// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/interrupt.h"
#include "cli/mailwords.h"
#include "cli/plain.h"
#include "cli/secrets.h"

#include "earshot/desk/mailroom.h"
#include "earshot/storage/mailboxes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimer>

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject asJson(const MailCount &count)
{
    return {{u"fetched"_s, count.fetched}, {u"stored"_s, count.stored}, {u"duplicates"_s, count.duplicates},
        {u"unreadable"_s, count.unreadable}, {u"sent"_s, count.sent}, {u"deferred"_s, count.deferred},
        {u"failed"_s, count.failed}, {u"unknown"_s, count.unknown}};
}

QString sentenceOf(const MailCount &count)
{
    return u"%1 fetched, %2 stored, %3 were here before, %4 unreadable; %5 sent, %6 put off, %7 failed, %8 unknown"_s
        .arg(count.fetched)
        .arg(count.stored)
        .arg(count.duplicates)
        .arg(count.unreadable)
        .arg(count.sent)
        .arg(count.deferred)
        .arg(count.failed)
        .arg(count.unknown);
}

} // namespace

Exit runMailroom(Seat &seat, const Arguments &arguments)
{
    const QList<Mailbox> mailboxes = seat.read(Mailboxes::all);
    const bool isOnce = arguments.has("--once"_L1);
    if (mailboxes.isEmpty() && isOnce)
        throw Stop(Exit::NotFound, u"There is no account on this desk; \"account add\" makes one."_s);
    const auto secrets = secretsOf(seat);
    Mailroom mailroom(seat.desk(), *secrets);
    QObject::connect(&mailroom, &Mailroom::counted, &mailroom,
        [&seat](const MailCount &count) { seat.progress(sentenceOf(count)); });
    QObject::connect(&mailroom, &Mailroom::finished, &mailroom, [] { QCoreApplication::quit(); });
    const Interrupt interrupt([&mailroom] { mailroom.stop(); });
    QTimer::singleShot(0, &mailroom, isOnce ? &Mailroom::startOnce : &Mailroom::start);
    QCoreApplication::exec();
    seat.endProgress();

    QJsonObject json = asJson(mailroom.count());
    QJsonArray troubles;
    for (const Mailroom::Trouble &trouble : mailroom.troubles()) {
        for (const Mailbox &mailbox : mailboxes) {
            if (mailbox.address != trouble.address)
                continue;
            const bool isIncoming = trouble.way == Mailroom::Way::Incoming;
            const MailServer &server = isIncoming ? mailbox.incoming : mailbox.outgoing;
            QJsonObject told = Cli::asJson(trouble.fault, server);
            told.insert(u"address"_s, mailbox.address);
            told.insert(u"way"_s, isIncoming ? u"imap"_s : u"smtp"_s);
            troubles << told;
            seat.remark(plain(u"%1: %2"_s.arg(mailbox.address, Cli::sentenceOf(trouble.fault, server))));
        }
    }
    for (const QString &address : mailroom.leftToOthers())
        seat.remark(u"%1: another mailroom is at work on it."_s.arg(address));
    if (const int unsettled = mailroom.count().failed + mailroom.count().unknown; unsettled > 0)
        seat.remark(u"%1 did not surely go out; \"outbox list\" says which and why."_s.arg(
            unsettled == 1 ? u"One mail"_s : u"%1 mails"_s.arg(unsettled)));
    if (!troubles.isEmpty())
        json.insert(u"troubles"_s, troubles);
    if (seat.json())
        seat.print(json);
    else
        seat.print(sentenceOf(mailroom.count()));
    if (mailroom.deskError())
        throw Stop(*mailroom.deskError());
    if (!troubles.isEmpty() || !mailroom.leftToOthers().isEmpty())
        return Exit::Failed;
    return mailroom.count().unreadable > 0 ? Exit::KeptUnreadable : Exit::Done;
}

} // namespace Earshot::Cli
