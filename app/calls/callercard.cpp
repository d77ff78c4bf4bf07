// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/callercard.h"

#include "earshot/desk/customerdesk.h"
#include "earshot/desk/desk.h"

#include <QAccessible>
#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

#include "calls/callbar.h"
#include "calls/phonewords.h"
#include "shell/actions.h"
#include "shell/card.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/paint.h"
#include "shell/times.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

constexpr int Width = 448;
constexpr int Shadow = 20;
constexpr int Above = 8; ///< of it, below the menus
constexpr int MenuHeight = 28;
constexpr int SecondMs = 500;

} // namespace

CallerCard::CallerCard(Desk &desk, Actions &actions, QWidget *window)
    : QWidget(window)
    , m_desk(desk)
    , m_actions(actions)
    , m_card(new Card(Card::Kind::Floating, this))
    , m_column(new QVBoxLayout(m_card))
    , m_second(new QTimer(this))
{
    setObjectName(QStringLiteral("callerCard"));
    setAccessibleName(tr("Incoming call"));
    m_column->setContentsMargins(Space::L, Space::M, Space::L, Space::M);
    hide();
    m_second->setInterval(SecondMs);
    connect(m_second, &QTimer::timeout, this, &CallerCard::tick);
    connect(&desk.calls(), &CallDesk::ringingChanged, this, &CallerCard::follow);
    connect(&desk.calls(), &CallDesk::callChanged, this, [this] {
        if (isVisible())
            fill(); // "Answer" says what it does to the call that is
        QTimer::singleShot(0, this, &CallerCard::place); // the call's bar has come or gone by then
    });
    connect(&desk.calls(), &CallDesk::missed, this, [this](const Call &call) {
        const QString number = shownNumber(call.number);
        const QString who = number.isEmpty() ? tr("a number that was kept back") : named(number);
        Q_EMIT said({call.ending == CallEnding::Declined
                ? tr("Declined the call from %1. It stands under the call-backs.").arg(who)
                : tr("Missed a call from %1. It stands under the call-backs.").arg(who),
            {}});
    });
    connect(actions.action(ActionId::AnswerCall), &QAction::triggered, this, &CallerCard::answer);
    connect(actions.action(ActionId::DeclineCall), &QAction::triggered, this, &CallerCard::decline);
    window->installEventFilter(this);
    follow();
}

const RingingCall *CallerCard::shown() const
{
    const QList<RingingCall> &all = m_desk.calls().ringing();
    const auto found
        = std::find_if(all.begin(), all.end(), [this](const RingingCall &each) { return each.call.uid == m_call; });
    return found == all.end() ? nullptr : &*found;
}

void CallerCard::follow()
{
    const QList<RingingCall> &all = m_desk.calls().ringing();
    for (const ActionId id : {ActionId::AnswerCall, ActionId::DeclineCall})
        m_actions.action(id)->setEnabled(!all.isEmpty());
    if (all.isEmpty()) {
        const bool hadKeys = isAncestorOf(window()->focusWidget());
        m_call = {};
        m_second->stop();
        hide();
        if (hadKeys)
            window()->setFocus();
        return Q_EMIT callerChanged();
    }
    if (shown())
        return fill(); // whoever came meanwhile stands below
    m_call = all.first().call.uid;
    m_matches.clear();
    read(all.first());
    fill();
    m_second->start();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT callerChanged();
}

void CallerCard::read(const RingingCall &ringing)
{
    const quint64 generation = ++m_generation;
    m_desk.database()
        .read(callersOf, ringing.caller.number)
        .then(this, [this, generation](const Result<QList<CallerMatch>> &found) {
            if (generation != m_generation || !found || !shown())
                return;
            m_matches = *found;
            fill();
            if (m_matches.size() == 1)
                m_desk.calls().setParty(m_call, m_matches.first().customer.id, {});
            Q_EMIT callerChanged();
        });
}

QString CallerCard::callerWords() const
{
    const RingingCall *ringing = shown();
    if (!ringing)
        return {};
    QStringList names;
    for (const CallerMatch &match : m_matches)
        names << named(match.customer.name);
    const QString number = shownNumber(ringing->caller.number);
    if (!names.isEmpty())
        return names.join(tr(" or ", "between the names of who may call"));
    if (!ringing->caller.name.isEmpty())
        return tr("%1, %2", "what the caller calls itself, its number").arg(named(ringing->caller.name), number);
    return number.isEmpty() ? tr("a number that was kept back") : number;
}

void CallerCard::place()
{
    if (!m_content)
        return;
    const Theme theme = Theme::of(this);
    const QWidget *frame = parentWidget();
    const int width = qMin(theme.extent(Width), frame->width() - 2 * Space::S);
    const int matches = m_matchesArea ? m_matchesArea->widget()->sizeHint().height() : 0;
    if (m_matchesArea)
        m_matchesArea->setMinimumHeight(qMin(matches, theme.extent(64)));
    m_column->activate();
    const int rest = m_card->sizeHint().height() - (m_matchesArea ? m_matchesArea->sizeHint().height() : 0);
    int top = theme.extent(MenuHeight) + Above;
    // "Hang up" of the call that is stays in sight.
    if (const auto *bar = frame->findChild<CallBar *>(); bar && bar->isVisible())
        top = qMax(top, bar->mapTo(frame, QPoint(0, bar->height())).y() + Above);
    const int height = qMin(rest + matches + 2, frame->height() - top - Space::Xl);
    const int x = isRightToLeft() ? Space::S : frame->width() - width - Space::L;
    setGeometry(x - Shadow, top - Shadow, width + 2 * Shadow, height + 2 * Shadow);
    m_card->setGeometry(rect().adjusted(Shadow, Shadow, -Shadow, -Shadow));
    setMask(QRegion(m_card->geometry().adjusted(-Shadow, -Shadow, Shadow, Shadow)));
}

void CallerCard::tick()
{
    const RingingCall *ringing = shown();
    if (ringing && m_clock)
        m_clock->setText(tr("ringing, %1", "for how long").arg(timerWords(ringing->since.elapsed())));
}

void CallerCard::answer()
{
    const RingingCall *ringing = shown();
    if (!ringing)
        return;
    const int checked = m_choice->checkedId();
    const auto [customer, ticket] = checked >= 0 ? m_parties.at(checked) : std::pair<CustomerId, TicketId>();
    const QUuid call = ringing->call.uid;
    const IncomingCall caller = ringing->caller;
    // Nobody waits for the desk: the ticket is found, or made, while one talks.
    m_desk.calls().setParty(call, customer, ticket);
    m_desk.calls().accept(call);
    if (ticket)
        return Q_EMIT ticketWanted(ticket);
    m_desk.act(ticketOfCaller, customer, caller).then(this, [this, call](const Result<Ticket> &made) {
        if (!made)
            return Q_EMIT said({words(made.error()).oneLine(), {}});
        m_desk.calls().setParty(call, made->customer, made->id);
        Q_EMIT ticketWanted(made->id);
    });
}

void CallerCard::decline()
{
    if (shown())
        m_desk.calls().decline(m_call);
}

bool CallerCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void CallerCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawFloatingShadow(&painter, m_card->geometry(), Theme::of(this));
}

} // namespace Earshot
