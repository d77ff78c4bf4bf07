// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QSettings>

#include "shell/icons.h"

namespace Earshot
{

namespace
{

struct Line {
    ActionId id;
    const char *name;
    const char *words;
    const char *keys; ///< several are separated by a space
    IconName icon;
    ActionPlace place;
    bool checkable = false;
};

// Words that end in "…" are followed by a question; a menu or a field in place is none.
// No key is one that systems take for themselves: Ctrl+Alt is AltGr where letters are written by it, and locks the
// screen or opens a terminal on others; Ctrl+Shift+U begins a sign by its number. So what is done less often has two
// keys, one after the other.
constexpr Line table[] = {
    {ActionId::NewTicket, "desk.newTicket", QT_TRANSLATE_NOOP("Actions", "New ticket…"), "Ctrl+N", IconName::Plus,
        ActionPlace::Desk},
    {ActionId::Outbox, "desk.outbox", QT_TRANSLATE_NOOP("Actions", "Outbox"), "Ctrl+G,O", IconName::Send,
        ActionPlace::Desk},
    {ActionId::ImportMail, "desk.importMail", QT_TRANSLATE_NOOP("Actions", "Import mail…"), "Ctrl+I",
        IconName::Download, ActionPlace::Desk},
    {ActionId::ImportPeople, "desk.importPeople", QT_TRANSLATE_NOOP("Actions", "Import people…"), "",
        IconName::PersonAdd, ActionPlace::Desk},
    {ActionId::ExportPeople, "desk.exportPeople", QT_TRANSLATE_NOOP("Actions", "Export people…"), "", IconName::Upload,
        ActionPlace::Desk},
    {ActionId::BackUp, "desk.backUp", QT_TRANSLATE_NOOP("Actions", "Back up…"), "", IconName::Shield,
        ActionPlace::Desk},
    {ActionId::RestoreBackup, "desk.restore", QT_TRANSLATE_NOOP("Actions", "Restore…"), "", IconName::History,
        ActionPlace::Desk},
    {ActionId::ExportAll, "desk.exportAll", QT_TRANSLATE_NOOP("Actions", "Export everything…"), "", IconName::Upload,
        ActionPlace::Desk},
    {ActionId::Lines, "desk.lines", QT_TRANSLATE_NOOP("Actions", "Built-in telephone…"), "", IconName::Phone,
        ActionPlace::Desk},
    {ActionId::Accounts, "desk.accounts", QT_TRANSLATE_NOOP("Actions", "Mailboxes…"), "", IconName::Inbox,
        ActionPlace::Desk},
    {ActionId::FetchMail, "desk.fetchMail", QT_TRANSLATE_NOOP("Actions", "Fetch and send mail"), "F9",
        IconName::Refresh, ActionPlace::Desk},
    {ActionId::MailSender, "desk.mailSender", QT_TRANSLATE_NOOP("Actions", "How our mail looks to customers…"), "",
        IconName::Mail, ActionPlace::Desk},
    {ActionId::PlainWords, "desk.plainWords", QT_TRANSLATE_NOOP("Actions", "Plain words…"), "", IconName::Chat,
        ActionPlace::Desk},
    {ActionId::Settings, "desk.settings", QT_TRANSLATE_NOOP("Actions", "Settings…"), "Ctrl+,", IconName::Settings,
        ActionPlace::Desk},
    {ActionId::Quit, "desk.quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", IconName::Count, ActionPlace::Desk},
    {ActionId::Undo, "edit.undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", IconName::Undo, ActionPlace::Edit},
    {ActionId::Redo, "edit.redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z", IconName::Redo,
        ActionPlace::Edit},
    {ActionId::StopWork, "edit.stopWork", QT_TRANSLATE_NOOP("Actions", "Stop what is being changed"), "Ctrl+.",
        IconName::Close, ActionPlace::Edit},
    {ActionId::Find, "edit.find", QT_TRANSLATE_NOOP("Actions", "Search"), "Ctrl+F /", IconName::Search,
        ActionPlace::Edit},
    {ActionId::CommandPalette, "edit.commandPalette", QT_TRANSLATE_NOOP("Actions", "Command palette"), "Ctrl+K",
        IconName::Keyboard, ActionPlace::Edit},
    {ActionId::FullWidthList, "view.fullWidthList", QT_TRANSLATE_NOOP("Actions", "Full-width list"), "Ctrl+Shift+L",
        IconName::Table, ActionPlace::View, true},
    {ActionId::CompactRows, "view.compactRows", QT_TRANSLATE_NOOP("Actions", "Compact rows"), "Ctrl+Shift+M",
        IconName::Count, ActionPlace::View, true},
    {ActionId::CustomerDock, "view.customerDock", QT_TRANSLATE_NOOP("Actions", "Customer beside the conversation"),
        "Ctrl+Shift+D", IconName::Dock, ActionPlace::View, true},
    {ActionId::TicketDetails, "view.ticketDetails",
        QT_TRANSLATE_NOOP("Actions", "Status, owner and need of the ticket"), "Ctrl+Shift+E", IconName::Tag,
        ActionPlace::View},
    {ActionId::TicketHistory, "view.ticketHistory", QT_TRANSLATE_NOOP("Actions", "History of the ticket"),
        "Ctrl+Shift+Y", IconName::History, ActionPlace::View},
    {ActionId::Back, "view.back", QT_TRANSLATE_NOOP("Actions", "Back to the list"), "Alt+Left", IconName::Back,
        ActionPlace::View},
    {ActionId::NextPane, "view.nextPane", QT_TRANSLATE_NOOP("Actions", "Go to the next pane"), "F6", IconName::Count,
        ActionPlace::View},
    {ActionId::PreviousPane, "view.previousPane", QT_TRANSLATE_NOOP("Actions", "Go to the previous pane"), "Shift+F6",
        IconName::Count, ActionPlace::View},
    {ActionId::LightTheme, "view.light", QT_TRANSLATE_NOOP("Actions", "Light"), "", IconName::Sun, ActionPlace::View,
        true},
    {ActionId::DarkTheme, "view.dark", QT_TRANSLATE_NOOP("Actions", "Dark"), "", IconName::Moon, ActionPlace::View,
        true},
    {ActionId::SystemTheme, "view.system", QT_TRANSLATE_NOOP("Actions", "Light or dark as the system says"), "",
        IconName::Count, ActionPlace::View, true},
    {ActionId::Language, "view.language", QT_TRANSLATE_NOOP("Actions", "Language…"), "", IconName::Count,
        ActionPlace::View},
    {ActionId::NextTicket, "ticket.next", QT_TRANSLATE_NOOP("Actions", "Next ticket"), "J Alt+Down",
        IconName::ArrowDown, ActionPlace::Ticket},
    {ActionId::PreviousTicket, "ticket.previous", QT_TRANSLATE_NOOP("Actions", "Previous ticket"), "K Alt+Up",
        IconName::ArrowUp, ActionPlace::Ticket},
    {ActionId::OpenTicket, "ticket.open", QT_TRANSLATE_NOOP("Actions", "Open"), "", IconName::Count,
        ActionPlace::Ticket},
    {ActionId::OpenInWindow, "ticket.openInWindow", QT_TRANSLATE_NOOP("Actions", "Open in its own window"),
        "Ctrl+Shift+O", IconName::OpenWindow, ActionPlace::Ticket},
    {ActionId::CopyLink, "ticket.copyLink", QT_TRANSLATE_NOOP("Actions", "Copy link"), "Ctrl+G,C", IconName::Link,
        ActionPlace::Ticket},
    {ActionId::Print, "ticket.print", QT_TRANSLATE_NOOP("Actions", "Print or save as PDF…"), "Ctrl+P", IconName::Print,
        ActionPlace::Ticket},
    {ActionId::FindInConversation, "ticket.find", QT_TRANSLATE_NOOP("Actions", "Find in conversation"), "Ctrl+Shift+F",
        IconName::Search, ActionPlace::Ticket},
    {ActionId::NewestFirst, "ticket.newestFirst", QT_TRANSLATE_NOOP("Actions", "Newest first"), "Ctrl+Shift+R",
        IconName::Count, ActionPlace::Ticket, true},
    {ActionId::Reply, "ticket.reply", QT_TRANSLATE_NOOP("Actions", "Reply"), "Ctrl+R", IconName::Reply,
        ActionPlace::Ticket},
    {ActionId::Note, "ticket.note", QT_TRANSLATE_NOOP("Actions", "Note"), "Ctrl+Shift+N", IconName::Note,
        ActionPlace::Ticket},
    {ActionId::Assign, "ticket.assign", QT_TRANSLATE_NOOP("Actions", "Assign"), "Ctrl+Shift+A", IconName::Person,
        ActionPlace::Ticket},
    {ActionId::AssignToMe, "ticket.assignToMe", QT_TRANSLATE_NOOP("Actions", "Assign to me"), "Ctrl+M",
        IconName::PersonAdd, ActionPlace::Ticket},
    {ActionId::Status, "ticket.status", QT_TRANSLATE_NOOP("Actions", "Status"), "Ctrl+Shift+S", IconName::Target,
        ActionPlace::Ticket},
    {ActionId::Priority, "ticket.priority", QT_TRANSLATE_NOOP("Actions", "Priority"), "Ctrl+Shift+P", IconName::Flag,
        ActionPlace::Ticket},
    {ActionId::Mood, "ticket.mood", QT_TRANSLATE_NOOP("Actions", "Mood"), "Ctrl+G,H", IconName::MoodCalm,
        ActionPlace::Ticket},
    {ActionId::Tags, "ticket.tags", QT_TRANSLATE_NOOP("Actions", "Tags"), "Ctrl+Shift+G", IconName::Tag,
        ActionPlace::Ticket},
    {ActionId::Queue, "ticket.queue", QT_TRANSLATE_NOOP("Actions", "Queue"), "Ctrl+G,Q", IconName::Folder,
        ActionPlace::Ticket},
    {ActionId::BusinessNeed, "ticket.businessNeed", QT_TRANSLATE_NOOP("Actions", "Change the business need"),
        "Ctrl+G,N", IconName::Target, ActionPlace::Ticket},
    {ActionId::Merge, "ticket.merge", QT_TRANSLATE_NOOP("Actions", "Merge into another ticket…"), "Ctrl+G,M",
        IconName::Merge, ActionPlace::Ticket},
    {ActionId::Link, "ticket.link", QT_TRANSLATE_NOOP("Actions", "Link to another ticket"), "Ctrl+G,L", IconName::Link,
        ActionPlace::Ticket},
    {ActionId::Follow, "ticket.follow", QT_TRANSLATE_NOOP("Actions", "Follow"), "Ctrl+G,F", IconName::Eye,
        ActionPlace::Ticket, true},
    {ActionId::Forward, "ticket.forward", QT_TRANSLATE_NOOP("Actions", "Forward this mail"), "Ctrl+G,P",
        IconName::Forward, ActionPlace::Ticket},
    {ActionId::Resend, "ticket.resend", QT_TRANSLATE_NOOP("Actions", "Send this mail once more"), "", IconName::Send,
        ActionPlace::Ticket},
    {ActionId::SplitMessage, "ticket.splitMessage", QT_TRANSLATE_NOOP("Actions", "Make a ticket of this message"),
        "Ctrl+G,S", IconName::Split, ActionPlace::Ticket},
    {ActionId::MoveMessage, "ticket.moveMessage", QT_TRANSLATE_NOOP("Actions", "Move this message to another ticket…"),
        "Ctrl+G,U", IconName::Forward, ActionPlace::Ticket},
    {ActionId::Spam, "ticket.spam", QT_TRANSLATE_NOOP("Actions", "This is spam"), "Ctrl+G,J", IconName::Spam,
        ActionPlace::Ticket},
    {ActionId::Trash, "ticket.trash", QT_TRANSLATE_NOOP("Actions", "Put into the trash"), "Ctrl+G,D", IconName::Trash,
        ActionPlace::Ticket},
    {ActionId::Restore, "ticket.restore", QT_TRANSLATE_NOOP("Actions", "Put back onto the desk"), "", IconName::Undo,
        ActionPlace::Ticket},
    {ActionId::Talk, "talk.call", QT_TRANSLATE_NOOP("Actions", "Talk to the customer"), "Ctrl+T", IconName::Phone,
        ActionPlace::Talk},
    {ActionId::OtherWays, "talk.otherWays", QT_TRANSLATE_NOOP("Actions", "Other ways to reach them…"), "Ctrl+G,W",
        IconName::Phone, ActionPlace::Talk},
    {ActionId::CallBackLater, "talk.callBackLater", QT_TRANSLATE_NOOP("Actions", "Call back later…"), "Ctrl+Shift+T",
        IconName::Undo, ActionPlace::Talk},
    {ActionId::CallBackNow, "talk.callBackNow", QT_TRANSLATE_NOOP("Actions", "Make the call-back that is due"),
        "Ctrl+Shift+B", IconName::Phone, ActionPlace::Talk},
    {ActionId::NotifyCallBacks, "talk.notifyCallBacks",
        QT_TRANSLATE_NOOP("Actions", "Notify me when a call-back is due"), "", IconName::Bell, ActionPlace::Talk, true},
    {ActionId::OwnPhone, "talk.ownPhone", QT_TRANSLATE_NOOP("Actions", "I call from my own phone"), "", IconName::Count,
        ActionPlace::Talk, true},
    {ActionId::EditCustomer, "talk.editCustomer", QT_TRANSLATE_NOOP("Actions", "Change the customer…"), "Ctrl+G,K",
        IconName::Pencil, ActionPlace::Talk},
    {ActionId::MergeCustomer, "talk.mergeCustomer", QT_TRANSLATE_NOOP("Actions", "Merge the customer with another…"),
        "", IconName::People, ActionPlace::Talk},
    {ActionId::AskPreference, "talk.askPreference", QT_TRANSLATE_NOOP("Actions", "Ask how they like to be reached"), "",
        IconName::Heart, ActionPlace::Talk},
    {ActionId::LogContact, "talk.logContact", QT_TRANSLATE_NOOP("Actions", "Log a contact…"), "Ctrl+L",
        IconName::Pencil, ActionPlace::Talk},
    {ActionId::TheyAnswered, "talk.theyAnswered", QT_TRANSLATE_NOOP("Actions", "They answered"), "Ctrl+G,A",
        IconName::Check, ActionPlace::Talk},
    {ActionId::AnswerCall, "talk.answer", QT_TRANSLATE_NOOP("Actions", "Answer the call"), "F7", IconName::PhoneIn,
        ActionPlace::Talk},
    {ActionId::DeclineCall, "talk.decline", QT_TRANSLATE_NOOP("Actions", "Decline the call"), "F8", IconName::HangUp,
        ActionPlace::Talk},
    {ActionId::TransferCall, "talk.transfer", QT_TRANSLATE_NOOP("Actions", "Transfer the call"), "Ctrl+G,I",
        IconName::Transfer, ActionPlace::Talk},
    {ActionId::HangUp, "talk.hangUp", QT_TRANSLATE_NOOP("Actions", "Hang up"), "Ctrl+Shift+H", IconName::HangUp,
        ActionPlace::Talk},
    {ActionId::SaveCall, "talk.saveCall", QT_TRANSLATE_NOOP("Actions", "Save call"), "", IconName::Check,
        ActionPlace::Talk},
    {ActionId::SaveAndAgree, "talk.saveAndAgree", QT_TRANSLATE_NOOP("Actions", "Save call and write what we agreed"),
        "Ctrl+Shift+W", IconName::Mail, ActionPlace::Talk},
    {ActionId::CallForm, "talk.callForm", QT_TRANSLATE_NOOP("Actions", "To the form of the call"), "Ctrl+G,G",
        IconName::Pencil, ActionPlace::Talk},
    {ActionId::TalkingPoints, "talk.talkingPoints", QT_TRANSLATE_NOOP("Actions", "Change the talking points…"), "",
        IconName::Chat, ActionPlace::Talk},
    {ActionId::CallLog, "reports.callLog", QT_TRANSLATE_NOOP("Actions", "Call log"), "Ctrl+Shift+C", IconName::Phone,
        ActionPlace::Talk},
    {ActionId::Customers, "reports.customers", QT_TRANSLATE_NOOP("Actions", "Customers"), "Ctrl+Shift+K",
        IconName::People, ActionPlace::View},
    {ActionId::Duplicates, "reports.duplicates", QT_TRANSLATE_NOOP("Actions", "Possible duplicates"), "",
        IconName::Merge, ActionPlace::View},
    {ActionId::SaveView, "view.save", QT_TRANSLATE_NOOP("Actions", "Save this search as a view…"), "Ctrl+G,B",
        IconName::Bookmark, ActionPlace::View},
    {ActionId::ChangeView, "view.change", QT_TRANSLATE_NOOP("Actions", "Name and sharing of the view…"), "",
        IconName::Pencil, ActionPlace::View},
    {ActionId::ViewUp, "view.up", QT_TRANSLATE_NOOP("Actions", "Move the view up"), "", IconName::ArrowUp,
        ActionPlace::View},
    {ActionId::ViewDown, "view.down", QT_TRANSLATE_NOOP("Actions", "Move the view down"), "", IconName::ArrowDown,
        ActionPlace::View},
    {ActionId::CopyViewLink, "view.copyLink", QT_TRANSLATE_NOOP("Actions", "Copy link to the view"), "", IconName::Link,
        ActionPlace::View},
    {ActionId::DeleteView, "view.delete", QT_TRANSLATE_NOOP("Actions", "Delete the view"), "", IconName::Trash,
        ActionPlace::View},
    {ActionId::ReportToday, "reports.today", QT_TRANSLATE_NOOP("Actions", "Today"), "Ctrl+G,T", IconName::Bars,
        ActionPlace::Reports},
    {ActionId::ReportVoice, "reports.voice", QT_TRANSLATE_NOOP("Actions", "Voice"), "Ctrl+G,V", IconName::Bars,
        ActionPlace::Reports},
    {ActionId::CannedReplies, "ticket.cannedReplies", QT_TRANSLATE_NOOP("Actions", "Canned replies…"), "Ctrl+Shift+I",
        IconName::Quote, ActionPlace::Ticket},
    {ActionId::PreviewReply, "ticket.previewReply", QT_TRANSLATE_NOOP("Actions", "See the reply as the customer will…"),
        "Ctrl+Shift+V", IconName::Eye, ActionPlace::Ticket},
    {ActionId::AttachFile, "ticket.attachFile", QT_TRANSLATE_NOOP("Actions", "Attach a file…"), "Ctrl+Shift+J",
        IconName::Attach, ActionPlace::Ticket},
    {ActionId::ClarityCheck, "ticket.clarityCheck", QT_TRANSLATE_NOOP("Actions", "Point out what could be clearer"), "",
        IconName::Eye, ActionPlace::Ticket, true},
    {ActionId::SpellCheck, "ticket.spellCheck", QT_TRANSLATE_NOOP("Actions", "Check spelling"), "", IconName::Pencil,
        ActionPlace::Ticket, true},
    {ActionId::Shortcuts, "help.shortcuts", QT_TRANSLATE_NOOP("Actions", "Shortcuts"), "F1 ?", IconName::Keyboard,
        ActionPlace::Help},
    {ActionId::EditShortcuts, "help.editShortcuts", QT_TRANSLATE_NOOP("Actions", "Change shortcuts…"), "",
        IconName::Pencil, ActionPlace::Help},
    {ActionId::FirstSteps, "help.firstSteps", QT_TRANSLATE_NOOP("Actions", "First steps…"), "", IconName::Target,
        ActionPlace::Help},
    {ActionId::About, "help.about", QT_TRANSLATE_NOOP("Actions", "About Earshot"), "", IconName::Info,
        ActionPlace::Help},
};
static_assert(std::size(table) == size_t(ActionId::Count), "every action has its line");

constexpr bool inOrder()
{
    for (size_t i = 0; i < std::size(table); ++i) {
        if (table[i].id != ActionId(i))
            return false;
    }
    return true;
}
static_assert(inOrder(), "the lines stand in the order of the ids");

QString keyOfSetting(ActionId id)
{
    return QLatin1StringView("shortcuts/") + Actions::name(id);
}

QList<QKeySequence> keysOf(const Line &line)
{
    QList<QKeySequence> keys;
    const QStringList parts = QString::fromLatin1(line.keys).split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        keys << QKeySequence(part, QKeySequence::PortableText);
    return keys;
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    auto *themes = new QActionGroup(this);
    for (const Line &line : table) {
        auto *action = new QAction(title(line.id), this);
        action->setObjectName(QLatin1StringView(line.name));
        action->setShortcuts(keysOf(line));
        action->setCheckable(line.checkable);
        action->setMenuRole(line.id == ActionId::Quit ? QAction::QuitRole
                : line.id == ActionId::About          ? QAction::AboutRole
                : line.id == ActionId::Settings       ? QAction::PreferencesRole
                                                      : QAction::NoRole);
        if (line.icon != IconName::Count)
            action->setIcon(icon(line.icon));
        if (line.id == ActionId::ClarityCheck || line.id == ActionId::SpellCheck)
            action->setChecked(true);
        if (line.id >= ActionId::LightTheme && line.id <= ActionId::SystemTheme)
            themes->addAction(action);
        m_actions.at(size_t(line.id)) = action;
    }
}

ActionPlace Actions::place(ActionId id)
{
    return table[size_t(id)].place;
}

QString Actions::name(ActionId id)
{
    return QLatin1StringView(table[size_t(id)].name);
}

QString Actions::title(ActionId id)
{
    return QCoreApplication::translate("Actions", table[size_t(id)].words);
}

QList<QKeySequence> Actions::defaultKeys(ActionId id)
{
    return keysOf(table[size_t(id)]);
}

QList<QKeySequence> Actions::lastingKeys(ActionId id)
{
    return id == ActionId::Talk ? defaultKeys(id) : QList<QKeySequence>();
}

void Actions::setKeys(ActionId id, const QList<QKeySequence> &wanted)
{
    QList<QKeySequence> keys = wanted;
    keys.removeIf([](const QKeySequence &key) { return lastingKeys(ActionId::Talk).contains(key); });
    keys = lastingKeys(id) + keys;
    if (action(id)->shortcuts() == keys)
        return;
    action(id)->setShortcuts(keys);
    Q_EMIT keysChanged(id);
}

std::optional<ActionId> Actions::withKeys(const QKeySequence &keys) const
{
    for (size_t i = 0; i < m_actions.size(); ++i) {
        if (m_actions.at(i)->shortcuts().contains(keys))
            return ActionId(i);
    }
    return std::nullopt;
}

bool Actions::goOn(const QKeySequence &keys) const
{
    return std::any_of(m_actions.begin(), m_actions.end(), [&keys](const QAction *action) {
        const QList<QKeySequence> all = action->shortcuts();
        return std::any_of(all.begin(), all.end(),
            [&keys](const QKeySequence &each) { return keys.matches(each) == QKeySequence::PartialMatch; });
    });
}

void Actions::saveKeys(QSettings &settings) const
{
    for (size_t i = 0; i < m_actions.size(); ++i) {
        const auto id = ActionId(i);
        const QList<QKeySequence> keys = action(id)->shortcuts();
        if (keys == defaultKeys(id))
            settings.remove(keyOfSetting(id));
        else
            settings.setValue(keyOfSetting(id), QKeySequence::listToString(keys, QKeySequence::PortableText));
    }
}

void Actions::restoreKeys(const QSettings &settings)
{
    for (size_t i = 0; i < m_actions.size(); ++i) {
        const auto id = ActionId(i);
        const QVariant kept = settings.value(keyOfSetting(id));
        if (!kept.isValid())
            continue;
        QList<QKeySequence> keys = QKeySequence::listFromString(kept.toString(), QKeySequence::PortableText);
        keys.removeIf([](const QKeySequence &key) { return key.isEmpty() || key[0].key() == Qt::Key_unknown; });
        if (!keys.isEmpty() || kept.toString().isEmpty()) // none at all is a choice, what cannot be read is none
            setKeys(id, keys);
    }
}

void Actions::follow(const Actions &other)
{
    const auto copy = [this, &other](ActionId id) { setKeys(id, other.action(id)->shortcuts()); };
    for (size_t i = 0; i < m_actions.size(); ++i)
        copy(ActionId(i));
    connect(&other, &Actions::keysChanged, this, copy);
    for (const ActionId id : {ActionId::ClarityCheck, ActionId::SpellCheck}) {
        action(id)->setChecked(other.action(id)->isChecked());
        connect(other.action(id), &QAction::toggled, action(id), &QAction::setChecked);
    }
}

} // namespace Earshot
