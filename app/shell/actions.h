// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>

class QAction;

namespace Earshot
{

/// Everything one can ask of a window by name. The table in actions.cpp says words, keys, icon and place of each.
enum class ActionId {
    NewTicket,
    ImportMail,
    Quit,

    Undo,
    Redo,
    Find,

    FullWidthList,
    CompactRows,
    CustomerDock,
    TicketDetails, ///< the dock's tab, with the focus in it
    TicketHistory,
    Back, ///< to where one came from: the list, the full-width list
    LightTheme,
    DarkTheme,
    SystemTheme,

    NextTicket,
    PreviousTicket,
    OpenTicket, ///< moves from the list into its conversation
    OpenInWindow,
    FindInConversation,
    NewestFirst, ///< the conversation's order; remembered
    Note, ///< puts the caret into the internal note
    Assign, ///< has a menu: action(Assign)->menu(); so have the four below
    AssignToMe,
    Status,
    Priority,
    Tags,
    Queue,

    Talk,
    CallBackLater,
    CallBackNow, ///< dials the call-back that is due
    OwnPhone, ///< a choice: calls are made on the agent's own phone
    AskPreference, ///< "Ask how they like to be reached"
    LogContact,
    HangUp,
    SaveCall,

    CallLog,
    Customers,
    ReportToday,
    ReportVoice,

    Shortcuts,
    About,
    Count
};

/// Where an action stands in the menu bar.
enum class ActionPlace { Desk, Edit, View, Ticket, Talk, Reports, Help };

/// The named actions of one window. A pane connects to `triggered` of what it carries out, and puts the same action on
/// its buttons and context menus: `button->setDefaultAction(actions.action(ActionId::Note))`, or
/// `connect(button, &QPushButton::clicked, actions.action(ActionId::Note), &QAction::trigger)`.
/// An action that nobody can carry out now is disabled by the one who carries it out.
/// Its object name ("ticket.note") identifies it in settings and tests. Never give a widget a shortcut of its own.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    QAction *action(ActionId id) const { return m_actions.at(size_t(id)); }
    static ActionPlace place(ActionId id);
    /// The object name, "talk.call".
    static QString name(ActionId id);

Q_SIGNALS:
    /// Undo took this act back: whoever wrote the text of it has it again.
    void tookBack(const QUuid &act);
    /// Redo did it again: that text is on the desk once more.
    void didAgain(const QUuid &act);

private:
    std::array<QAction *, size_t(ActionId::Count)> m_actions{};
};

} // namespace Earshot
