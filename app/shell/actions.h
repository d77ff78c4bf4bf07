// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <array>
#include <optional>

class QAction;
class QSettings;

namespace Earshot
{

/// Everything one can ask of a window by name. The table in actions.cpp says words, keys, icon and place of each.
enum class ActionId {
    NewTicket,
    Outbox, ///< what has not gone out
    ImportMail,
    ImportPeople, ///< customers from CSV or vCard
    ExportPeople,
    BackUp,
    RestoreBackup,
    ExportAll,
    Lines, ///< of the built-in telephone
    Accounts, ///< the mailboxes: servers, passwords, how they are doing
    FetchMail, ///< at once, and send
    MailSender, ///< how our mail looks to customers: name, address, number, signature
    PlainWords, ///< the team's words and plain ones
    Settings,
    Quit,

    Undo,
    Redo,
    StopWork, ///< the change that goes on
    Find,
    CommandPalette,

    FullWidthList,
    CompactRows,
    CustomerDock,
    TicketDetails, ///< the dock's tab, with the focus in it
    TicketHistory,
    Back, ///< to where one came from: the list, the full-width list
    NextPane, ///< the keys go to the pane beside this one
    PreviousPane,
    LightTheme,
    DarkTheme,
    SystemTheme,
    Language,

    NextTicket,
    PreviousTicket,
    OpenTicket, ///< moves from the list into its conversation
    OpenInWindow,
    CopyLink, ///< the address that opens this ticket
    Print, ///< the conversation, or as PDF
    FindInConversation,
    NewestFirst, ///< the conversation's order; remembered
    Reply, ///< puts the caret into the reply
    Note, ///< puts the caret into the internal note
    Assign, ///< has a menu: action(Assign)->menu(); so have the five below
    AssignToMe,
    Status,
    Priority,
    Mood, ///< of the customer, as the agent sees it
    Tags,
    Queue,
    BusinessNeed, ///< what they are trying to get done: written down or changed
    Merge, ///< the chosen tickets into another one
    Link, ///< has a menu
    Follow, ///< a choice: the agent follows the ticket
    Forward, ///< the mail one is on, to somebody else
    Resend, ///< the mail of ours one is on, once more
    SplitMessage, ///< the entry one is on in the conversation becomes a ticket
    MoveMessage,
    Spam,
    Trash,
    Restore, ///< from spam or trash

    Talk,
    OtherWays, ///< the menu of "Talk": other numbers, call back later, ask
    CallBackLater,
    CallBackNow, ///< dials the call-back that is due
    NotifyCallBacks, ///< a choice: the system says that a call-back is due
    OwnPhone, ///< a choice: calls are made on the agent's own phone
    EditCustomer, ///< the one that is shown
    MergeCustomer, ///< the customer that is shown with another one
    AskPreference, ///< "Ask how they like to be reached"
    LogContact,
    TheyAnswered, ///< where the line cannot see it
    AnswerCall, ///< of somebody who rings
    DeclineCall,
    TransferCall,
    HangUp,
    SaveCall,
    SaveAndAgree, ///< saves the call and leads to a mail about what was agreed in it
    CallForm, ///< leads to the form that waits
    TalkingPoints, ///< what stands beside a call, changed by the team

    CallLog,
    Customers,
    Duplicates, ///< customers who may be one person
    SaveView, ///< the search that is shown, under a name
    ChangeView, ///< name and sharing of the saved view that is shown
    ViewUp,
    ViewDown,
    CopyViewLink,
    DeleteView,
    ReportToday,
    ReportVoice,

    CannedReplies, ///< texts to answer with: chosen into the reply, made and changed
    PreviewReply,
    AttachFile,
    ClarityCheck, ///< a choice: what could be clearer is pointed out while one writes
    SpellCheck, ///< a choice

    Shortcuts,
    EditShortcuts,
    FirstSteps, ///< what a new desk asks
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
    /// What it is called at any time: "Undo", where its text says at the moment "Undo: Assigned #12 to Ann".
    static QString title(ActionId id);

    /// The keys an action comes with.
    static QList<QKeySequence> defaultKeys(ActionId id);
    /// The keys an action never loses, to no setting and to no other action: those that talk to the customer.
    static QList<QKeySequence> lastingKeys(ActionId id);
    void setKeys(ActionId id, const QList<QKeySequence> &keys);
    /// Whose keys these are.
    std::optional<ActionId> withKeys(const QKeySequence &keys) const;
    /// Whether another key may follow these.
    bool goOn(const QKeySequence &keys) const;
    /// Only what is other than the default is kept, under the action's name.
    void saveKeys(QSettings &settings) const;
    void restoreKeys(const QSettings &settings);
    /// Has the same keys and choices of writing as the other, also when those change.
    void follow(const Actions &other);

Q_SIGNALS:
    void keysChanged(Earshot::ActionId id);
    /// Undo took this act back: whoever wrote the text of it has it again.
    void tookBack(const QUuid &act);
    /// Redo did it again: that text is on the desk once more.
    void didAgain(const QUuid &act);

private:
    std::array<QAction *, size_t(ActionId::Count)> m_actions{};
};

} // namespace Earshot
