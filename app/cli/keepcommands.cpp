// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/interrupt.h"
#include "cli/plain.h"

#include "earshot/desk/deskkeeping.h"

#include <QCoreApplication>
#include <QTimer>

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

struct Ending {
    Exit exit;
    QString sentence; ///< %1: what was named
};

Ending endingOf(const KeepOutcome &outcome)
{
    switch (outcome.trouble) {
    case KeepTrouble::None:
    case KeepTrouble::Other:
        break;
    case KeepTrouble::Cancelled:
        return {Exit::Failed, u"Stopped. Nothing was changed, and nothing was left behind."_s};
    case KeepTrouble::AlreadyThere:
        return {Exit::Refused, u"%1 is there already and is not written over. Name another place."_s};
    case KeepTrouble::NoPlace:
        return {Exit::Failed, u"%1 cannot be written: its folder is not there, or may not be written."_s};
    case KeepTrouble::DiskFull:
        return {Exit::Failed, u"The disk of %1 is full. Make room, or name another place; nothing was left behind."_s};
    case KeepTrouble::NetworkShare:
        return {Exit::Refused,
            u"%1 is on a network share, where a desk cannot be proved whole. Back up to a disk of this computer, then "
            "copy the file."_s};
    case KeepTrouble::NotThere:
        return {Exit::NotFound, u"There is no %1. Look at how it is spelled."_s};
    case KeepTrouble::OwnDesk:
        return {Exit::Refused, u"%1 is this desk itself. Name a backup."_s};
    case KeepTrouble::NoDesk:
        return {Exit::Refused, u"%1 is no backup of a desk."_s};
    case KeepTrouble::NoExport:
        return {Exit::Refused, u"%1 is no complete export of a desk."_s};
    case KeepTrouble::Newer:
        return {Exit::Refused, u"%1 was made by a newer Earshot. Use that one."_s};
    case KeepTrouble::Damaged:
        return {Exit::Failed, u"%1 is not whole (%2). The desk is as it was."_s};
    case KeepTrouble::NotEmpty:
        return {Exit::Refused, u"There is already something on this desk. Name a new one with --desk."_s};
    case KeepTrouble::Offline:
        return {Exit::NoDesk, u"The server of the desk was lost. Nothing was changed."_s};
    }
    return {Exit::Failed, u"%1: %2"_s};
}

/// Runs one work of keeping in the event loop until it is finished, or cancelled by Ctrl+C.
template<class Begin>
KeepOutcome run(Seat &seat, const QString &doing, Begin begin)
{
    DeskKeeping keeping(seat.desk());
    KeepOutcome outcome;
    QObject::connect(&keeping, &DeskKeeping::progressed, &keeping, [&](qint64 done, qint64 total) {
        seat.progress(total > 0 ? u"%1 %2 %"_s.arg(doing).arg(done * 100 / total) : doing);
    });
    QObject::connect(&keeping, &DeskKeeping::finished, &keeping, [&outcome](const KeepOutcome &finished) {
        outcome = finished;
        QCoreApplication::quit();
    });
    const Interrupt interrupt([&keeping] { keeping.cancel(); });
    QTimer::singleShot(0, &keeping, [&] { begin(keeping); });
    QCoreApplication::exec();
    seat.endProgress();
    if (!outcome.isDone()) {
        const Ending ending = endingOf(outcome);
        const QString sentence = ending.sentence.contains(u"%2"_s)
            ? ending.sentence.arg(plain(outcome.path), plain(outcome.detail))
            : ending.sentence.contains(u"%1"_s) ? ending.sentence.arg(plain(outcome.path))
                                                : ending.sentence;
        throw Stop(ending.exit, sentence);
    }
    return outcome;
}

QJsonObject asJson(const KeepOutcome &outcome)
{
    return {{u"path"_s, outcome.path}, {u"tickets"_s, outcome.tickets}, {u"messages"_s, outcome.messages}};
}

QString countedWords(const KeepOutcome &outcome)
{
    return u"%1 tickets, %2 messages"_s.arg(outcome.tickets).arg(outcome.messages);
}

} // namespace

Exit backUpDesk(Seat &seat, const Arguments &arguments)
{
    const KeepOutcome outcome
        = run(seat, u"Backing up"_s, [&](DeskKeeping &keeping) { keeping.backUp(arguments.word(0)); });
    if (seat.json())
        seat.print(asJson(outcome));
    else
        seat.print(u"The desk is backed up in %1, read through and whole: %2."_s.arg(
            plain(outcome.path), countedWords(outcome)));
    return Exit::Done;
}

Exit restoreDesk(Seat &seat, const Arguments &arguments)
{
    const KeepOutcome outcome
        = run(seat, u"Restoring"_s, [&](DeskKeeping &keeping) { keeping.restore(arguments.word(0)); });
    if (seat.json()) {
        QJsonObject json = asJson(outcome);
        json.insert(u"kept"_s, outcome.kept.isEmpty() ? QJsonValue() : QJsonValue(outcome.kept));
        seat.print(json);
        return Exit::Done;
    }
    seat.print(u"The desk is that of %1: %2."_s.arg(plain(outcome.path), countedWords(outcome)));
    if (!outcome.kept.isEmpty())
        seat.print(u"What was on it before is kept in %1."_s.arg(plain(outcome.kept)));
    return Exit::Done;
}

Exit exportDesk(Seat &seat, const Arguments &arguments)
{
    const KeepOutcome outcome
        = run(seat, u"Exporting"_s, [&](DeskKeeping &keeping) { keeping.exportTo(arguments.word(0)); });
    if (seat.json()) {
        QJsonObject json = asJson(outcome);
        json.insert(u"mails"_s, outcome.mails);
        json.insert(u"attachments"_s, outcome.attachments);
        json.insert(u"attachmentsOnlyInTheirMail"_s, outcome.unreadable);
        seat.print(json);
    } else {
        seat.print(u"Everything is in %1: %2, %3 mails, %4 attachments. Its README tells what is where."_s
                       .arg(plain(outcome.path), countedWords(outcome))
                       .arg(outcome.mails)
                       .arg(outcome.attachments));
    }
    if (outcome.unreadable > 0)
        seat.remark(u"%1 attachments could not be taken out of their mails; the mails are there as they came."_s.arg(
            outcome.unreadable));
    return Exit::Done;
}

Exit importExport(Seat &seat, const Arguments &arguments)
{
    if (arguments.words().size() != 2 || arguments.has("--queue"_L1) || arguments.has("--dry-run"_L1))
        throw Stop(Exit::Usage, u"An export comes in whole: name its folder alone, without --queue or --dry-run."_s);
    const KeepOutcome outcome
        = run(seat, u"Importing"_s, [&](DeskKeeping &keeping) { keeping.importFrom(arguments.word(1)); });
    if (seat.json())
        seat.print(asJson(outcome));
    else
        seat.print(u"The desk holds what was exported to %1: %2."_s.arg(plain(outcome.path), countedWords(outcome)));
    return Exit::Done;
}

} // namespace Earshot::Cli
