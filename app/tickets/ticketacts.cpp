// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets/ticketacts.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/storage/catalogs.h"
#include "earshot/storage/ticketlinks.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>

#include <optional>

#include "shell/deeplink.h"
#include "shell/wording.h"
#include "tickets/linequestion.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr ActionId needTicket[] = {ActionId::Assign, ActionId::AssignToMe, ActionId::Status, ActionId::Priority,
    ActionId::Tags, ActionId::Queue, ActionId::BusinessNeed, ActionId::Merge, ActionId::CopyLink};

struct Read {
    QList<TicketRow> rows;
    QStringList tags;
    QStringList ownTags;
    QStringList allTags;
    QList<TicketLinkRow> links;
    QList<AgentId> followers;
    qint64 wholeNumber = 0; ///< of the ticket it was merged into
    std::optional<Ticket> apart = {}; ///< the part, when it is none any more
};

Read readTicket(Session &session, TicketId ticket, TicketId part)
{
    Read read{Tickets::rowsAnywhere(session, {ticket}), Tickets::tags(session, ticket),
        Tickets::ownTags(session, ticket), Tickets::allTags(session), TicketLinks::rows(session, ticket),
        TicketLinks::followers(session, ticket)};
    const QList<TicketRow> parts = part ? Tickets::rowsAnywhere(session, {part}) : QList<TicketRow>();
    if (!parts.isEmpty() && !parts.first().ticket.mergedInto)
        read.apart = parts.first().ticket;
    if (!read.rows.isEmpty() && read.rows.first().ticket.mergedInto)
        read.wholeNumber = Tickets::byId(session, read.rows.first().ticket.mergedInto).number;
    return read;
}

} // namespace

TicketActs::TicketActs(Desk &desk, Actions &actions, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_actions(actions)
    , m_window(window)
{
    hang(ActionId::Assign, &TicketActs::fillAssign);
    hang(ActionId::Status, &TicketActs::fillStatus);
    hang(ActionId::Priority, &TicketActs::fillPriority);
    hang(ActionId::Mood, &TicketActs::fillMood);
    hang(ActionId::Tags, &TicketActs::fillTags);
    hang(ActionId::Queue, &TicketActs::fillQueue);
    connect(actions.action(ActionId::AssignToMe), &QAction::triggered, this, [this] { giveTo(m_desk.agent()); });
    connect(actions.action(ActionId::CopyLink), &QAction::triggered, this, &TicketActs::copyLink);
    connectTies();
    connect(&desk.database(), &Database::changed, this, [this](const QList<Change> &changes) {
        if (m_ticket && changes.contains(Change{Kind::Ticket, m_ticket.value}))
            read();
    });
    setTicket({});
}

TicketActs::~TicketActs() = default;

QMenu *TicketActs::hang(ActionId id, void (TicketActs::*fill)(QMenu &))
{
    auto *menu = new QMenu(&m_window);
    menu->setTitle(m_actions.action(id)->text());
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(*menu);
    });
    // An action with a menu is only triggered by its key: then the menu opens.
    m_actions.action(id)->setMenu(menu);
    connect(m_actions.action(id), &QAction::triggered, this, [this, id] { open(id); });
    return menu;
}

QAction *TicketActs::choice(QMenu &menu, const QString &words, bool chosen)
{
    // An ampersand of a name is no mnemonic.
    QAction *action = menu.addAction(QString(words).replace(u'&', u"&&"_s));
    action->setCheckable(true);
    action->setChecked(chosen);
    return action;
}

void TicketActs::open(ActionId id)
{
    auto *menu = m_actions.action(id)->menu<QMenu *>();
    for (const QPushButton *button : m_window.findChildren<QPushButton *>()) {
        if (button->menu() == menu && button->isVisible()) {
            menu->popup(button->mapToGlobal(QPoint(0, button->height())));
            return;
        }
    }
    if (m_place && m_place->isVisible()) {
        const int across = m_place->isRightToLeft() ? m_place->width() - menu->sizeHint().width() : 0;
        menu->popup(m_place->mapToGlobal(QPoint(across, m_place->height())));
        return;
    }
    const QPoint middle(m_window.width() / 2 - menu->sizeHint().width() / 2, m_window.height() / 4);
    menu->popup(m_window.mapToGlobal(middle));
}

void TicketActs::setTicket(TicketId ticket)
{
    setTickets(ticket, ticket ? QList<TicketId>{ticket} : QList<TicketId>());
}

void TicketActs::setTickets(TicketId ticket, const QList<TicketId> &all)
{
    m_all = all;
    if (ticket == m_ticket && ticket)
        return tellTies();
    m_ticket = ticket;
    m_part = {};
    m_row = {};
    m_tags.clear();
    m_ownTags.clear();
    m_links.clear();
    m_followers.clear();
    for (const ActionId id : needTicket)
        m_actions.action(id)->setEnabled(bool(ticket));
    tellTies();
    Q_EMIT refreshed();
    if (ticket)
        read();
}

void TicketActs::read()
{
    m_desk.database()
        .read(readTicket, m_ticket, m_part)
        .then(this, [this, asked = m_ticket](const Result<Read> &answer) {
            if (asked != m_ticket)
                return;
            if (!answer)
                return Q_EMIT said({Earshot::words(answer.error()).oneLine()});
            if (answer->rows.isEmpty())
                return;
            m_row = answer->rows.first();
            m_tags = answer->tags;
            m_ownTags = answer->ownTags;
            m_allTags = answer->allTags;
            m_links = answer->links;
            m_followers = answer->followers;
            tellTies();
            Q_EMIT refreshed();
            if (m_row.ticket.mergedInto)
                tellMerged(answer->wholeNumber);
            else if (answer->apart)
                tellApart(*answer->apart);
        });
}

void TicketActs::report(Answer<QUuid> answer, const QString &words)
{
    // Written before the answer comes, while it is known which ticket was meant.
    const QString number = isSeveral() ? tr("%Ln tickets", nullptr, int(m_all.size()))
        : m_row.ticket.id              ? u"#%1"_s.arg(m_row.ticket.number)
                                       : tr("the ticket");
    const QString done = words.arg(number);
    answer.then(this, [this, done](const Result<QUuid> &act) {
        Q_EMIT said(!act        ? Said{Earshot::words(act.error()).oneLine(), {}}
                : act->isNull() ? Said{tr("It was so already: nothing was changed"), {}}
                                : Said{done, *act});
        if (!act)
            Q_EMIT refreshed();
    });
}

void TicketActs::giveTo(AgentId owner)
{
    if (!m_ticket)
        return;
    const Agent *agent = m_desk.catalog().agent(owner);
    const QString name = agent ? named(agent->name.isEmpty() ? agent->login : agent->name) : QString();
    TicketChange change;
    change.owner = owner;
    // %1 stays for the number.
    const QString words = !owner  ? (isSeveral() ? tr("Took %1 from their owners") : tr("%1 belongs to nobody now"))
        : owner == m_desk.agent() ? tr("Assigned %1 to you")
                                  : tr("Assigned %1 to %2").arg(u"%1"_s, name);
    if (isSeveral())
        changeAll(change, words);
    else
        report(m_desk.act(assignTicket, m_ticket, owner), words);
}

void TicketActs::fillAssign(QMenu &menu)
{
    const AgentId owner = m_row.ticket.owner;
    if (m_desk.agent())
        menu.addAction(m_actions.action(ActionId::AssignToMe));
    connect(choice(menu, tr("Nobody"), m_row.ticket.id && !owner), &QAction::triggered, this, [this] { giveTo({}); });
    menu.addSeparator();
    for (const Agent &agent : m_desk.catalog().agents) {
        const QString name = agent.name.isEmpty() ? agent.login : agent.name;
        connect(
            choice(menu, name, owner == agent.id), &QAction::triggered, this, [this, id = agent.id] { giveTo(id); });
    }
}

void TicketActs::fillStatus(QMenu &menu)
{
    for (const Status &status : m_desk.catalog().statuses) {
        connect(choice(menu, statusName(status.name, status.category), m_row.ticket.status == status.id),
            &QAction::triggered, this, [this, id = status.id] { changeStatusTo(id); });
    }
}

void TicketActs::changeStatusTo(StatusId id)
{
    const Status *status = m_desk.catalog().status(id);
    if (!m_ticket || !status)
        return;
    if (status->category == StatusCategory::OnHold) {
        askForHoldReason(*status);
        return;
    }
    TicketChange change;
    change.status = id;
    const QString name = named(statusName(status->name, status->category));
    const QString words = status->category == StatusCategory::Closed ? tr("Closed %1")
        : status->category == StatusCategory::Solved                 ? tr("Solved %1")
        : isSeveral()                                                ? tr("Set %1 to “%2”").arg(u"%1"_s, name)
                                                                     : tr("%1 is “%2” now").arg(u"%1"_s, name);
    if (isSeveral())
        changeAll(change, words);
    else
        report(m_desk.act(changeTicketStatus, m_ticket, id, QString()), words);
}

void TicketActs::askForHoldReason(const Status &status)
{
    LineQuestion question;
    question.title = tr("What is it waiting for?");
    question.label = tr("Reason");
    question.hint = tr("part ordered, supplier, next release");
    question.yes = tr("Put on hold");
    askForLine(&m_window, question, this, [this, status, ticket = m_ticket](const QString &reason) {
        if (ticket != m_ticket)
            return;
        TicketChange change;
        change.status = status.id;
        change.holdReason = reason;
        if (isSeveral())
            changeAll(change, tr("Put %1 on hold"));
        else
            report(m_desk.act(changeTicketStatus, ticket, status.id, reason), tr("Put %1 on hold"));
    });
}

void TicketActs::fillPriority(QMenu &menu)
{
    for (int i = int(Priority::Urgent); i >= int(Priority::Low); --i) {
        const auto priority = Priority(i);
        connect(choice(menu, words(priority), m_row.ticket.id && m_row.ticket.priority == priority),
            &QAction::triggered, this, [this, priority] { changePriorityTo(priority); });
    }
}

void TicketActs::changePriorityTo(Priority priority)
{
    if (!m_ticket)
        return;
    TicketChange change;
    change.priority = priority;
    const QString name = priorityWords(priority);
    if (isSeveral())
        changeAll(change, tr("Set %1 to “%2”").arg(u"%1"_s, name));
    else
        report(m_desk.act(changeTicketPriority, m_ticket, priority), tr("%1 has “%2” now").arg(u"%1"_s, name));
}

void TicketActs::fillQueue(QMenu &menu)
{
    connect(choice(menu, tr("No queue"), m_row.ticket.id && !m_row.ticket.queue), &QAction::triggered, this,
        [this] { moveTo({}); });
    menu.addSeparator();
    for (const Queue &queue : m_desk.catalog().queues) {
        connect(choice(menu, queue.name, m_row.ticket.queue == queue.id), &QAction::triggered, this,
            [this, id = queue.id] { moveTo(id); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("New queue…")), &QAction::triggered, this, [this] {
        askForLine(&m_window, {tr("New queue"), tr("Name"), tr("What customers turn to, like Billing"), tr("Make it")},
            this, [this, all = m_all](const QString &name) {
                m_desk.database().write(Catalogs::queue, name).then(this, [this, all](const Result<QueueId> &queue) {
                    if (queue && all == m_all)
                        moveTo(*queue);
                    else if (queue)
                        Q_EMIT said({tr("The queue is made; other tickets are chosen by now")});
                    else
                        Q_EMIT said({Earshot::words(queue.error()).oneLine(), {}});
                });
            });
    });
}

void TicketActs::moveTo(QueueId queue)
{
    if (!m_ticket)
        return;
    const Queue *to = m_desk.catalog().queue(queue);
    TicketChange change;
    change.queue = queue;
    const QString words = to ? tr("Moved %1 to %2").arg(u"%1"_s, named(to->name))
        : queue              ? tr("Moved %1 into the new queue")
        : isSeveral()        ? tr("Took %1 out of their queues")
                             : tr("Took %1 out of its queue");
    if (isSeveral())
        changeAll(change, words);
    else
        report(m_desk.act(moveTicket, m_ticket, queue), words);
}

void TicketActs::saveNeed(const QString &need, const QString &by, const QString &ifNot)
{
    if (m_ticket)
        report(m_desk.act(setBusinessNeed, m_ticket, need, by, ifNot), tr("Saved the business need of %1"));
}

void TicketActs::copyLink()
{
    if (m_row.ticket.id != m_ticket)
        return; // not read yet
    QGuiApplication::clipboard()->setText(linkTo(m_row.ticket));
    Q_EMIT said({tr("Copied the link to #%1").arg(m_row.ticket.number), {}});
}

} // namespace Earshot
