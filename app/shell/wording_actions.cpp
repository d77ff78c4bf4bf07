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
struct Keys {
    Q_DECLARE_TR_FUNCTIONS(Keys)
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
    case ActionId::Redo:
        return WhyNot::tr("there is nothing to do again");
    case ActionId::Restore:
        return WhyNot::tr("the ticket is not in spam or trash");
    case ActionId::SplitMessage:
        return WhyNot::tr("go to one of several messages in the conversation first");
    case ActionId::MoveMessage:
        return WhyNot::tr("go to a message in the conversation first");
    case ActionId::Forward:
        return WhyNot::tr("there is no mail here to send on");
    case ActionId::Resend:
        return WhyNot::tr("go to a mail of ours in the conversation first");
    case ActionId::EditCustomer:
    case ActionId::MergeCustomer:
        return WhyNot::tr("no customer is shown");
    case ActionId::SaveView:
        return WhyNot::tr("search for something first");
    case ActionId::ChangeView:
    case ActionId::ViewUp:
    case ActionId::ViewDown:
    case ActionId::CopyViewLink:
    case ActionId::DeleteView:
        return WhyNot::tr("choose a saved view first");
    case ActionId::TheyAnswered:
        return WhyNot::tr("nobody is being called whose answer would have to be noted");
    case ActionId::AnswerCall:
    case ActionId::DeclineCall:
        return WhyNot::tr("nobody calls");
    case ActionId::HangUp:
        return WhyNot::tr("there is no call");
    case ActionId::CallForm:
    case ActionId::SaveCall:
    case ActionId::SaveAndAgree:
        return WhyNot::tr("there is no call to save");
    case ActionId::CallBackNow:
        return inCall ? WhyNot::tr("hang up first: one call at a time") : WhyNot::tr("no call-back is due");
    case ActionId::Talk:
    case ActionId::OtherWays:
        return inCall ? WhyNot::tr("hang up first: one call at a time")
                      : WhyNot::tr("choose the ticket of a customer first");
    default:
        break;
    }
    const ActionPlace place = Actions::place(id);
    return place == ActionPlace::Ticket || place == ActionPlace::Talk ? WhyNot::tr("choose a ticket first")
                                                                      : WhyNot::tr("not possible now");
}

QString keyWords(const QList<QKeySequence> &keys)
{
    QStringList words;
    for (const QKeySequence &key : keys)
        words << key.toString(QKeySequence::NativeText);
    return words.join(Keys::tr(" or ", "between two keys that do the same"));
}

QList<FixedKeys> fixedKeys()
{
    const QString fields = Keys::tr("Fields", "where some keys count");
    const QString windows = Keys::tr("Windows", "where some keys count");
    return {
        {QKeySequence(Qt::CTRL | Qt::Key_Return), Keys::tr("Save or send what was written"), fields},
        {QKeySequence(QKeySequence::Copy), Keys::tr("Copy"), fields},
        {QKeySequence(QKeySequence::Cut), Keys::tr("Cut"), fields},
        {QKeySequence(QKeySequence::Paste), Keys::tr("Paste"), fields},
        {QKeySequence(QKeySequence::SelectAll), Keys::tr("Select all"), fields},
        {QKeySequence(Qt::CTRL | Qt::Key_Space), Keys::tr("How to search"), fields},
        {QKeySequence(Qt::Key_Escape), Keys::tr("Back, or close"), windows},
        {QKeySequence(QKeySequence::Close), Keys::tr("Close a ticket's or report's window"), windows},
        {QKeySequence(QKeySequence::Refresh), Keys::tr("Ask a report again"), windows},
    };
}

QString fixedUse(const QKeySequence &keys)
{
    for (const FixedKeys &fixed : fixedKeys()) {
        if (fixed.keys == keys)
            return fixed.words;
    }
    if (keys.isEmpty())
        return {};
    // By these one moves, chooses and writes: in every list and field.
    switch (keys[0].key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return keys[0].keyboardModifiers() & ~Qt::ShiftModifier ? QString() : Keys::tr("move, choose or write");
    default:
        return {};
    }
}

} // namespace Earshot
