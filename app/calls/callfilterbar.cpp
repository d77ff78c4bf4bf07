// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/callfilterbar.h"

#include "earshot/desk/desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>

#include "calls/fields.h"
#include "shell/flowrow.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/momentfield.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int FilterTypingMs = 150;

enum Days { AnyDay, Today, Yesterday, LastWeek, LastMonth, Between };

void choose(QComboBox *combo, const QVariant &data)
{
    combo->setCurrentIndex(std::max(0, combo->findData(data)));
}

} // namespace

CallFilterBar::CallFilterBar(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_typed(new QLineEdit(this))
    , m_from(new MomentField(MomentField::Parts::Day, this))
    , m_to(new MomentField(MomentField::Parts::Day, this))
    , m_missed(new QCheckBox(tr("&Missed, still open"), this))
    , m_typing(new QTimer(this))
{
    m_typed->setObjectName(u"callSearch"_s);
    m_typed->setAccessibleName(tr("Search calls"));
    m_typed->setPlaceholderText(tr("Name or number"));
    m_typed->setClearButtonEnabled(true);
    m_typed->setMinimumWidth(Theme::of(this).extent(180));
    m_missed->setMinimumHeight(Theme::of(this).extent(32)); // on the middle line of the fields
    m_missed->setObjectName(u"missedOnly"_s);

    auto *row = new FlowRow(this, Space::S);
    row->addWidget(m_typed);
    m_days = addCombo(row, tr("&When"), "days");
    for (MomentField *edit : {m_from, m_to}) {
        edit->setMoment(desk.now().toLocalTime().date());
        edit->hide();
        row->addWidget(edit);
        connect(edit, &MomentField::settled, this, &CallFilterBar::changed);
    }
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_outcome = addCombo(row, tr("Out&come"), "outcomeFilter");
    m_direction = addCombo(row, tr("&Direction"), "direction");
    m_queue = addCombo(row, tr("&Queue"), "queue");
    m_agent = addCombo(row, tr("P&erson"), "person");
    row->addWidget(m_missed);
    fill();

    nameInnerParts(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(FilterTypingMs);
    connect(m_typed, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &CallFilterBar::changed);
    connect(m_missed, &QCheckBox::toggled, this, &CallFilterBar::changed);
    connect(&desk, &Desk::catalogChanged, this, &CallFilterBar::fill);
}

QComboBox *CallFilterBar::addCombo(FlowRow *row, const QString &label, const char *name)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QLatin1StringView(name));
    addField(row, label, combo);
    connect(combo, &QComboBox::currentIndexChanged, this, [this] {
        const bool between = m_days->currentData().toInt() == Between;
        m_from->setVisible(between);
        m_to->setVisible(between);
        Q_EMIT changed();
    });
    return combo;
}

void CallFilterBar::addField(FlowRow *row, const QString &label, QWidget *field)
{
    auto *pair = new QWidget(this);
    auto *name = new Label(label, TypeRole::Base, Token::Text2, pair);
    name->setBuddy(field);
    field->setParent(pair);
    auto *inner = new QHBoxLayout(pair);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(Space::Xs);
    inner->addWidget(name);
    inner->addWidget(field);
    row->addWidget(pair);
}

void CallFilterBar::fill()
{
    const CallFilter before = m_agent->count() > 0 ? filter() : CallFilter();
    const QSignalBlocker agents(m_agent);
    const QSignalBlocker queues(m_queue);
    if (m_days->count() == 0) {
        const QSignalBlocker days(m_days);
        const QStringList daysWords{
            tr("any day"), tr("today"), tr("yesterday"), tr("last 7 days"), tr("last 30 days"), tr("between")};
        for (int i = 0; i < daysWords.size(); ++i)
            m_days->addItem(daysWords.at(i), i);
        const QSignalBlocker outcomes(m_outcome);
        m_outcome->addItem(tr("any", "outcome"), -1);
        for (int i = 0; i <= int(CallOutcome::Failed); ++i)
            m_outcome->addItem(Earshot::words(CallOutcome(i)), i);
        const QSignalBlocker directions(m_direction);
        m_direction->addItem(tr("both", "directions of calls"), -1);
        for (const Direction each : {Direction::Inbound, Direction::Outbound})
            m_direction->addItem(Earshot::words(each), int(each));
    }
    m_agent->clear();
    m_agent->addItem(tr("anybody"), 0);
    for (const Agent &agent : m_desk.catalog().agents)
        m_agent->addItem(agent.name.isEmpty() ? agent.login : agent.name, agent.id.value);
    m_queue->clear();
    m_queue->addItem(tr("any", "queue"), 0);
    for (const Queue &queue : m_desk.catalog().queues)
        m_queue->addItem(queue.name, queue.id.value);
    choose(m_agent, before.agent.value);
    choose(m_queue, before.queue.value);
}

QDateTime CallFilterBar::dayBegin(const QDate &day) const
{
    return day.startOfDay().toUTC();
}

std::pair<QDate, QDate> CallFilterBar::days() const
{
    const QDate today = m_desk.now().toLocalTime().date();
    switch (m_days->currentData().toInt()) {
    case Today:
        return {today, today};
    case Yesterday:
        return {today.addDays(-1), today.addDays(-1)};
    case LastWeek:
        return {today.addDays(-6), today};
    case LastMonth:
        return {today.addDays(-29), today};
    case Between:
        return {std::min(m_from->date(), m_to->date()), std::max(m_from->date(), m_to->date())};
    default:
        return {};
    }
}

CallFilter CallFilterBar::filter() const
{
    CallFilter filter = m_other;
    filter.typed = m_typed->text().trimmed();
    filter.agent = AgentId{m_agent->currentData().toLongLong()};
    filter.queue = QueueId{m_queue->currentData().toLongLong()};
    filter.outcome.reset();
    if (const int outcome = m_outcome->currentData().toInt(); outcome >= 0)
        filter.outcome = CallOutcome(outcome);
    filter.direction.reset();
    if (const int direction = m_direction->currentData().toInt(); direction >= 0)
        filter.direction = Direction(direction);
    filter.missed = m_missed->isChecked();
    const auto [first, last] = days();
    filter.from = first.isValid() ? dayBegin(first) : m_other.from;
    filter.to = last.isValid() ? dayBegin(last.addDays(1)) : m_other.to;
    return filter;
}

void CallFilterBar::setFilter(const CallFilter &filter)
{
    {
        const QSignalBlocker all[] = {QSignalBlocker(m_typed), QSignalBlocker(m_agent), QSignalBlocker(m_queue),
            QSignalBlocker(m_outcome), QSignalBlocker(m_direction), QSignalBlocker(m_days), QSignalBlocker(m_missed)};
        m_other = filter;
        m_typed->setText(filter.typed);
        choose(m_agent, filter.agent.value);
        choose(m_queue, filter.queue.value);
        choose(m_outcome, filter.outcome ? int(*filter.outcome) : -1);
        choose(m_direction, filter.direction ? int(*filter.direction) : -1);
        choose(m_days, AnyDay);
        m_from->hide();
        m_to->hide();
        m_missed->setChecked(filter.missed);
    }
    Q_EMIT changed();
}

} // namespace Earshot
