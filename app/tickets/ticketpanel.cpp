// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets/ticketpanel.h"

#include "earshot/desk/desk.h"

#include <QAction>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include "customers/businessneedform.h"
#include "shell/actions.h"
#include "shell/chip.h"
#include "shell/flowrow.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/times.h"
#include "shell/wording.h"
#include "tickets/choicebox.h"
#include "tickets/ticketacts.h"
#include "tickets/ticketties.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int LabelLane = 64;

void choose(QComboBox *box, qint64 value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(box->findData(value));
}

} // namespace

TicketPanel::TicketPanel(Desk &desk, Actions &actions, TicketActs &acts, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_acts(acts)
    , m_content(new QWidget)
    , m_clock(new QTimer(this))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Ticket"));
    setGround(this, Token::Rail);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    column->setSpacing(Space::Xs);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::S);
    grid->setVerticalSpacing(Space::S);
    grid->setColumnMinimumWidth(0, Theme::of(this).extent(LabelLane));
    grid->setColumnStretch(1, 1);
    buildChoices(grid);
    column->addLayout(grid);
    buildTags(column);
    buildNeed(column);
    auto *ties = new TicketTies(desk, actions, acts, m_content);
    connect(ties, &TicketTies::ticketWanted, this, &TicketPanel::ticketWanted);
    column->addWidget(ties);
    buildTimes(column);
    column->addStretch();
    setFocusProxy(m_status);
    setWidget(m_content);
    m_content->setMinimumWidth(0);
    m_content->setEnabled(false);

    m_clock->setInterval(60'000);
    connect(m_clock, &QTimer::timeout, this, &TicketPanel::showTimes);
    m_clock->start();
    connect(&desk, &Desk::catalogChanged, this, [this] {
        fillChoices();
        resetChoices();
    });
    connect(&acts, &TicketActs::refreshed, this, [this] {
        if (isKnown())
            show(m_acts.row());
        else if (!m_acts.ticket())
            m_content->setEnabled(false);
    });
}

bool TicketPanel::isKnown() const
{
    return m_acts.ticket() && m_acts.row().ticket.id == m_acts.ticket();
}

QComboBox *TicketPanel::addChoice(QGridLayout *grid, const QString &words)
{
    auto *box = new ChoiceBox(m_content);
    auto *label = new Label(words, TypeRole::Base, Token::Text2, m_content);
    label->setBuddy(box);
    box->setAccessibleName(words);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(box, row, 1);
    return box;
}

void TicketPanel::buildChoices(QGridLayout *grid)
{
    m_status = addChoice(grid, tr("Status"));
    m_priority = addChoice(grid, tr("Priority"));
    m_queue = addChoice(grid, tr("Queue"));
    m_owner = addChoice(grid, tr("Owner"));
    for (int i = int(Priority::Urgent); i >= int(Priority::Low); --i)
        m_priority->addItem(words(Priority(i)), qint64(i));
    fillChoices();
    // Only a choice that is another one is an act; until it is done, the ticket is shown as it is.
    const auto when = [this](QComboBox *box, auto present, auto act) {
        connect(box, &QComboBox::activated, this, [this, box, present, act] {
            const qint64 chosen = box->currentData().toLongLong();
            if (isKnown() && chosen != qint64(present(m_acts.row().ticket)))
                act(chosen);
            if (box == m_status)
                resetChoices(); // a hold asks for its reason first
        });
    };
    when(
        m_status, [](const Ticket &ticket) { return ticket.status.value; },
        [this](qint64 id) { m_acts.changeStatusTo(StatusId{id}); });
    when(
        m_priority, [](const Ticket &ticket) { return int(ticket.priority); },
        [this](qint64 value) { m_acts.changePriorityTo(Priority(value)); });
    when(
        m_queue, [](const Ticket &ticket) { return ticket.queue.value; },
        [this](qint64 id) { m_acts.moveTo(QueueId{id}); });
    when(
        m_owner, [](const Ticket &ticket) { return ticket.owner.value; },
        [this](qint64 id) { m_acts.giveTo(AgentId{id}); });
}

void TicketPanel::fillChoices()
{
    const Catalog &catalog = m_desk.catalog();
    const QSignalBlocker quietStatus(m_status), quietQueue(m_queue), quietOwner(m_owner);
    for (QComboBox *box : {m_status, m_queue, m_owner})
        box->clear();
    for (const Status &status : catalog.statuses)
        m_status->addItem(statusName(status.name, status.category), status.id.value);
    m_queue->addItem(tr("No queue"), qint64(0));
    for (const Queue &queue : catalog.queues)
        m_queue->addItem(queue.name, queue.id.value);
    m_owner->addItem(tr("Nobody"), qint64(0));
    for (const Agent &agent : catalog.agents)
        m_owner->addItem(agent.name.isEmpty() ? agent.login : agent.name, agent.id.value);
}

void TicketPanel::resetChoices()
{
    if (!isKnown())
        return;
    const Ticket &ticket = m_acts.row().ticket;
    choose(m_status, ticket.status.value);
    choose(m_priority, qint64(ticket.priority));
    choose(m_queue, ticket.queue.value);
    choose(m_owner, ticket.owner.value);
}

void TicketPanel::buildTags(QVBoxLayout *column)
{
    column->addSpacing(Space::M);
    column->addWidget(new SectionHeading(tr("Tags"), m_content));
    m_tags = new QWidget(m_content);
    auto *row = new FlowRow(m_tags, Space::Xs);
    auto *add = new QPushButton(tr("Add a tag"), m_tags);
    setLook(add, Look::Link);
    setHeight(add, Height::Tool);
    connect(add, &QPushButton::clicked, this, [this, add] {
        if (auto *menu = m_actions.action(ActionId::Tags)->menu<QMenu *>())
            menu->popup(add->mapToGlobal(QPoint(0, add->height())));
    });
    row->addWidget(add);
    column->addWidget(m_tags);
}

void TicketPanel::buildNeed(QVBoxLayout *column)
{
    column->addSpacing(Space::M);
    column->addWidget(new SectionHeading(tr("Business need"), m_content));
    m_need = new BusinessNeedForm(m_desk.journal(), m_content);
    m_need->setStanding(true);
    column->addWidget(m_need);
    connect(
        m_need, &BusinessNeedForm::saved, this, [this](const QString &need, const QString &by, const QString &not_) {
            if (isKnown())
                m_acts.saveNeed(need, by, not_);
        });
}

void TicketPanel::writeNeed()
{
    m_needWanted = !isKnown();
    if (m_needWanted)
        return;
    m_need->begin();
    ensureWidgetVisible(m_need);
}

void TicketPanel::buildTimes(QVBoxLayout *column)
{
    column->addSpacing(Space::M);
    column->addWidget(new SectionHeading(tr("Times"), m_content));
    m_times = new Label(TypeRole::Base, Token::Text, m_content);
    m_times->setWordWrap(true);
    column->addWidget(m_times);
}

void TicketPanel::show(const TicketRow &row)
{
    m_content->setEnabled(true);
    resetChoices();
    showTags();
    m_need->showTicket(row.ticket);
    if (m_needWanted)
        writeNeed();
    showTimes();
}

void TicketPanel::showTags()
{
    const QStringList tags = m_acts.tags();
    const QStringList shown = tags + m_acts.ownTags();
    if (shown == m_shownTags)
        return;
    m_shownTags = shown;
    auto *row = static_cast<FlowRow *>(m_tags->layout());
    const auto before = m_tags->findChildren<Chip *>(Qt::FindDirectChildrenOnly);
    for (Chip *chip : before) {
        row->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    // "Add a tag" stays last.
    QLayoutItem *last = row->takeAt(row->count() - 1);
    for (const QString &tag : tags) {
        auto *chip = new Chip(tag, m_tags);
        const bool isOwn = m_acts.ownTags().contains(tag);
        chip->setRemovable(isOwn);
        chip->setAccessibleName(isOwn ? tr("Tag %1").arg(tag) : tr("Tag %1, of a merged ticket").arg(tag));
        if (!isOwn)
            chip->setToolTip(tr("It stands on a ticket that was merged into this one"));
        connect(chip, &Chip::removed, this, [this, tag] { m_acts.toggleTag(tag); });
        row->addWidget(chip);
    }
    row->addItem(last);
    row->invalidate();
    m_tags->updateGeometry();
}

void TicketPanel::showTimes()
{
    if (!isKnown() || !isVisible())
        return;
    const Ticket &ticket = m_acts.row().ticket;
    const QDateTime now = m_desk.now().toLocalTime();
    const QLocale locale;
    QStringList lines{tr("Created %1").arg(momentWords(ticket.created, now, locale)),
        tr("Changed %1").arg(momentWords(ticket.updated, now, locale))};
    if (ticket.waitingSince.isValid()) {
        const QString waits = waitingWords(ticket.waitingSince, now);
        lines << (ticket.written > 1 ? tr("Waiting for us %1, written %Ln times", nullptr, ticket.written).arg(waits)
                                     : tr("Waiting for us %1").arg(waits));
    } else {
        lines << tr("Nobody waits for us");
    }
    if (ticket.due.isValid() && isOpen(ticket.category))
        lines << dueWords(ticket.due, now, locale).words;
    if (!ticket.onHoldReason.isEmpty())
        lines << tr("On hold: %1").arg(named(ticket.onHoldReason));
    m_times->setText(lines.join(u'\n'));
}

void TicketPanel::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    showTimes();
}

void TicketPanel::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_content->setMaximumWidth(viewport()->width());
}

} // namespace Earshot
