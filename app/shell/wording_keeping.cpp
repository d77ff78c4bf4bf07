// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/keeptrouble.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "shell/wording.h"

namespace Earshot
{

namespace
{

struct Keeping {
    Q_DECLARE_TR_FUNCTIONS(Keeping)
};

} // namespace

Trouble words(const KeepOutcome &outcome)
{
    const QString name = named(QFileInfo(outcome.path).fileName());
    switch (outcome.trouble) {
    case KeepTrouble::None:
    case KeepTrouble::Other:
        break;
    case KeepTrouble::Cancelled:
        return {Keeping::tr("Cancelled"), Keeping::tr("Nothing was changed, and nothing was left behind.")};
    case KeepTrouble::AlreadyThere:
        return {Keeping::tr("%1 is there already").arg(name),
            Keeping::tr("It is not written over. Choose another name or place.")};
    case KeepTrouble::NoPlace:
        return {Keeping::tr("The folder of %1 cannot be written").arg(name),
            Keeping::tr("It is not there, or you may not write into it. Choose another place.")};
    case KeepTrouble::DiskFull:
        return {Keeping::tr("The disk is full"),
            Keeping::tr("Nothing was left behind. Make room, or choose another disk.")};
    case KeepTrouble::NetworkShare:
        return {Keeping::tr("This place is on a network share"),
            Keeping::tr("There a backup cannot be proved whole. Save it on this computer, then copy the file.")};
    case KeepTrouble::NotThere:
        return {Keeping::tr("%1 is not there").arg(name), Keeping::tr("It may have been moved or renamed.")};
    case KeepTrouble::OwnDesk:
        return {Keeping::tr("%1 is this desk itself").arg(name), Keeping::tr("Choose a backup of it.")};
    case KeepTrouble::NoDesk:
        return {Keeping::tr("%1 is no backup of a desk").arg(name), Keeping::tr("The desk is as it was.")};
    case KeepTrouble::NoExport:
        return {Keeping::tr("%1 is no complete export of a desk").arg(name), Keeping::tr("The desk is as it was.")};
    case KeepTrouble::Newer:
        return {Keeping::tr("%1 was made by a newer Earshot").arg(name),
            Keeping::tr("Restore it with that one. The desk is as it was.")};
    case KeepTrouble::Damaged:
        return {Keeping::tr("%1 is not whole").arg(name),
            Keeping::tr("The desk is as it was. What was found: %1").arg(outcome.detail)};
    case KeepTrouble::NotEmpty:
        return {Keeping::tr("There is already something on this desk"),
            Keeping::tr("An export comes into a new desk only.")};
    case KeepTrouble::Offline:
        if (!outcome.kept.isEmpty())
            return {Keeping::tr("The desk's server broke off at the very end"),
                Keeping::tr("Look at the desk when it is back: it may be restored. What was on it before is in %1.")
                    .arg(named(outcome.kept))};
        return {Keeping::tr("The desk's server does not answer"),
            Keeping::tr("Nothing was changed. Try again when it is back.")};
    }
    return {
        Keeping::tr("It did not work"), Keeping::tr("The desk is as it was. What was found: %1").arg(outcome.detail)};
}

} // namespace Earshot
