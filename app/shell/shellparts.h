// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/id.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QUuid>

#include <functional>

namespace Earshot
{

/// What a pane has done, for the status bar: "Saved call with Dana Ruiz". With the act's name, a link "Undo" stands
/// beside it for 10 s, and Ctrl+Z takes it back. What still goes on has "Cancel" beside it.
struct Said {
    QString words;
    QUuid act = {}; ///< null: it cannot be taken back
    std::function<void()> cancel = {}; ///< while it goes on: what stops it
    int goesOutIn = 0; ///< seconds a mail waits, to be thought over; they are seen running down
};

// How a pane and the window talk.
//
// Every pane is made as `Pane(Desk &desk, Actions &actions, QWidget *parent)`, reads storage by itself, listens to
// Database::changed by itself, and never knows the window. It may emit, where it makes sense:
//     void said(const Earshot::Said &said);                     done; or an Error's sentence (wording.h), then no act
//     void ticketWanted(Earshot::TicketId ticket);              show this ticket in the window
//     void customerWanted(Earshot::CustomerId customer);        show this customer
//     void ticketsWanted(const QString &title, const QList<Earshot::TicketId> &tickets);   exactly these, in the list
//     void callsWanted(const QString &title, const Earshot::CallFilter &filter);           these, in the call log
// A pane carries out the actions that are its own (actions.h) by connecting to them; it disables what it cannot do now.
//
// What the window makes and asks of each; the room's owner may add to it:
//     conversation/conversationpane.h  ConversationPane: showTicket(TicketId) (an empty id: nothing chosen),
//         ticket(); showFind(); setFolded(bool): the composer as one 40 px line, below a height of 800;
//         setBelow(QWidget *): takes the composer's place (wrap-up form, call notes), nullptr gives it back, the draft
//         is kept; setStrip(QWidget *): the place under its header (TalkStrip);
//         setDockClosed(bool): shows "Customer" in the header, which triggers ActionId::CustomerDock.
//         Its header holds the TalkButton. Carries out Note, NextEntry keys of its own list.
//     customers/customerpanel.h        CustomerPanel (the dock): showTicket(TicketId), showCustomer(CustomerId)
//     customers/customerspage.h        CustomersPage: showCustomer(CustomerId); a page instead of list + conversation
//     calls/talkbutton.h               TalkButton: setTicket(Ticket, Customer), clear(); the pane gives strip() its
//         place under the header once. Carries out Talk, CallBackLater
//     calls/calllines.h                CallLines(Desk &, Actions &, SipLines &, VoiceLine &handedOver, QSettings &):
//         chooses the line
//     calls/callercard.h               CallerCard: who rings, over the window's corner; ticketWanted(TicketId).
//         Carries out AnswerCall, DeclineCall
//     calls/callbar.h                  CallBar: above conversation and dock, hides itself when no call lives
//     calls/wrapupform.h               WrapUpForm: from the first ring to the filed call; isWanted(),
//     wantedChanged(bool),
//         ticket(); the window gives it to setBelow(). Carries out SaveCall
//     calls/talkingpointsview.h        TalkingPointsView(Desk &): showTicket(TicketId), a tab of the dock during a call
//     calls/callbackreminder.h         CallBackReminder(Desk &): a strip at the top of the window, hides itself
//     calls/calllogpage.h              CallLogPage: showLog(), showCalls(const QString &title, const CallFilter &),
//         showCallBacks(), logContact(TicketId) for LogContact (an empty id: asks which)
//     reports/reportwindow.h           ReportWindow(Desk &, ReportName, QWidget *parent), a window;
//         ticketWanted(TicketId)
//
// Menus for a ticket (tickets/ticketacts.h, made by the window) hang on the actions themselves:
//     statusButton->setMenu(actions.action(ActionId::Status)->menu<QMenu *>());
// They act on the window's ticket; Assign, Status, Priority, Tags and Queue have one.
//
// A pane saves its own layout by `QSettings &settings` of the profile, where the window calls
//     void saveLayout(QSettings &settings) const;   void restoreLayout(const QSettings &settings);
// if it has them; drafts go to desk.journal(), not there.

} // namespace Earshot

Q_DECLARE_METATYPE(Earshot::Said)
