// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "shell/actions.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

struct WhyNot {
    Q_DECLARE_TR_FUNCTIONS(WhyNot)
};
struct Menus {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

} // namespace

QString menuTitle(ActionPlace place)
{
    switch (place) {
    case ActionPlace::Desk:
        return Menus::tr("&Desk");
    case ActionPlace::Edit:
        return Menus::tr("&Edit");
    case ActionPlace::View:
        return Menus::tr("&View");
    case ActionPlace::Ticket:
        return Menus::tr("T&icket");
    case ActionPlace::Talk:
        return Menus::tr("&Talk");
    case ActionPlace::Reports:
        return Menus::tr("&Reports");
    case ActionPlace::Help:
        return Menus::tr("&Help");
    }
    return {};
}

QString whyNot(ActionId id, bool inCall)
{
    switch (id) {
    case ActionId::Undo:
        return WhyNot::tr("there is nothing to take back");
    case ActionId::HangUp:
        return WhyNot::tr("there is no call");
    case ActionId::SaveCall:
        return WhyNot::tr("there is no call to save");
    case ActionId::CallBackNow:
        return inCall ? WhyNot::tr("hang up first: one call at a time") : WhyNot::tr("no call-back is due");
    case ActionId::Talk:
        return inCall ? WhyNot::tr("hang up first: one call at a time")
                      : WhyNot::tr("choose the ticket of a customer first");
    default:
        break;
    }
    const ActionPlace place = Actions::place(id);
    return place == ActionPlace::Ticket || place == ActionPlace::Talk ? WhyNot::tr("choose a ticket first")
                                                                      : WhyNot::tr("not possible now");
}

} // namespace Earshot
