// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/callbackreminder.h"

#include "earshot/desk/desk.h"

#include <QAction>
#include <QPushButton>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>

#include "calls/callbackform.h"
#include "calls/hoursquestion.h"
#include "calls/phonewords.h"
#include "shell/actions.h"
#include "shell/plaintext.h"
#include "shell/strip.h"
#include "shell/theme.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

constexpr int Looked = 200; ///< open call-backs that are looked at; the most pressing come first
constexpr qint64 AgreedForSeconds = 3600; ///< from its time on, where no end was agreed
constexpr qint64 LongestAgreedSeconds = 12 * 3600; ///< a longer window has a night in it
constexpr qint64 LongestWaitMs = 60'000; ///< a clock may be set and a computer sleep: look again soon anyway

} // namespace

CallBackReminder::CallBackReminder(Desk &desk, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_callNow(actions.action(ActionId::CallBackNow))
    , m_strip(new Strip(Strip::Kind::Due, IconName::Phone, this))
    , m_next(new QTimer(this))
    , m_soon(new QTimer(this))
{
    setObjectName(QStringLiteral("callBackReminder"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::S, Space::Xs, Space::S, Space::Xs);
    column->addWidget(m_strip);
    hide();
    m_callNow->setEnabled(false);
    connect(m_callNow, &QAction::triggered, this, [this] { call(m_offered); });
    m_next->setSingleShot(true);
    m_soon->setSingleShot(true);
    connect(m_next, &QTimer::timeout, this, &CallBackReminder::read);
    connect(m_soon, &QTimer::timeout, this, &CallBackReminder::read);
    connect(&desk.database(), &Database::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes) {
            if (change.kind == Kind::CallBack || change.kind == Kind::Customer)
                return m_soon->start(0);
        }
    });
    connect(&desk.calls(), &CallDesk::callChanged, this, [this] { m_soon->start(0); });
    read();
}

void CallBackReminder::read()
{
    const quint64 generation = ++m_generation;
    m_desk.database()
        .read(Calls::openCallBacks, Looked)
        .then(this, [this, generation](const Result<QList<CallBackRow>> &open) {
            if (generation != m_generation)
                return;
            m_next->start(LongestWaitMs);
            if (open)
                show(*open);
        });
}

void CallBackReminder::show(const QList<CallBackRow> &open)
{
    const QDateTime now = m_desk.now();
    QList<CallBackRow> due;
    for (const CallBackRow &row : open) {
        const AgentId whose = row.callBack.agent;
        if ((whose && whose != m_desk.agent()) || m_later.contains(row.callBack.id))
            continue;
        if (isDue(row.callBack, now))
            due << row;
        else
            m_next->start(std::clamp<qint64>(now.msecsTo(row.callBack.from), 0, m_next->remainingTime()));
    }
    if (const int count = int(due.size()); std::exchange(m_due, count) != count)
        Q_EMIT dueChanged(count);
    // In a call nobody can be called back, and a low window needs the room; after it the reminder is there again.
    if (due.isEmpty() || m_desk.calls().isBusy()) {
        m_shown = due.isEmpty() ? CallBackId() : m_shown;
        m_callNow->setEnabled(false);
        hide();
        return;
    }
    offer(due.first(), int(due.size()) - 1);
}

void CallBackReminder::offer(const CallBackRow &row, int more)
{
    const QTimeZone theirs(row.timeZone.toLatin1());
    const QString name = row.customer.isEmpty() ? shownNumber(row.callBack.number) : row.customer;
    const QString when = callBackWords(
        row.callBack.from, theirs.isValid() ? theirs : QTimeZone::systemTimeZone(), m_desk.now(), QLocale());
    const QString fact = tr("Call %1 back, %2").arg(named(name), when);
    QString sentence = row.callBack.reason.isEmpty() ? row.subject : reasonWords(row.callBack);
    if (more > 0)
        sentence
            = tr("%1 (and %Ln more)", "a call-back's reason, and how many others are due", more).arg(named(sentence));
    m_strip->setWords(fact, named(sentence));
    m_callNow->setEnabled(true);
    // The links stay while they say and do the same: the keys may be on one.
    const bool isSame = m_offered.callBack.id == row.callBack.id && m_offered.callBack.ticket == row.callBack.ticket
        && m_offered.ticketNumber == row.ticketNumber;
    m_offered = row;
    if (!isSame)
        makeLinks();
    QWidget::show();
    if (m_shown != row.callBack.id)
        Q_EMIT fired(fact, sentence);
    m_shown = row.callBack.id;
}

void CallBackReminder::makeLinks()
{
    m_strip->clearLinks();
    auto *now = m_strip->addLink(tr("Call now"), m_callNow, [this] { m_callNow->trigger(); });
    plainToolTip(now, m_callNow->shortcut().toString(QKeySequence::NativeText));
    if (m_offered.callBack.ticket)
        m_strip->addLink(tr("Open #%1").arg(m_offered.ticketNumber), this, [this] { openTicket(); });
    m_strip->addLink(tr("Not now"), this, [this] { putOff(); });
}

void CallBackReminder::openTicket()
{
    if (m_offered.callBack.ticket)
        Q_EMIT ticketWanted(m_offered.callBack.ticket);
}

void CallBackReminder::putOff()
{
    m_later << m_offered.callBack.id;
    read();
}

void CallBackReminder::call(const CallBackRow &row)
{
    if (m_desk.calls().isBusy())
        return void(Q_EMIT said({tr("Hang up first: one call at a time."), {}}));
    if (row.callBack.ticket)
        Q_EMIT ticketWanted(row.callBack.ticket);
    if (row.callBack.number.isEmpty()) {
        Q_EMIT said({tr("No number is known for this call-back: press “Talk to the customer” to add one"), {}});
        return;
    }
    // For then they agreed to it; hours later it may be night there.
    const QDateTime from = row.callBack.from;
    const QDateTime until = row.callBack.to.isValid() ? row.callBack.to : from.addSecs(AgreedForSeconds);
    const bool isMoment = from.secsTo(until) <= LongestAgreedSeconds;
    dialAsking(m_desk, row.callBack.ticket, row.callBack.customer, row.callBack.number, window(),
        isMoment && m_desk.now() >= from && m_desk.now() <= until);
}

} // namespace Earshot
