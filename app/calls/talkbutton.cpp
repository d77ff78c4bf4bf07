// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/talkbutton.h"

#include "earshot/desk/customerdesk.h"
#include "earshot/desk/desk.h"
#include "earshot/domain/phonenumber.h"
#include "earshot/storage/customers.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QTimer>

#include <algorithm>

#include "calls/hoursquestion.h"
#include "calls/phonewords.h"
#include "calls/talkstrip.h"
#include "customers/asking.h"
#include "shell/actions.h"
#include "shell/plaintext.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int QuestionMs = 30'000; ///< long enough to read it and to decide

/// To a screen reader a tool button with a menu is a menu only (Qt 6.4 offers no "press"); this one calls first.
class TalkButtonReader final : public QAccessibleWidget
{
public:
    explicit TalkButtonReader(QToolButton *button)
        : QAccessibleWidget(button, QAccessible::Button)
        , m_button(button)
    {
    }

    QStringList actionNames() const override
    {
        if (!m_button->isEnabled())
            return {};
        return QStringList{pressAction(), showMenuAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_button->click();
        else if (name == showMenuAction())
            m_button->showMenu();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QToolButton *m_button;
};

QAccessibleInterface *reader(const QString &, QObject *object)
{
    auto *button = qobject_cast<TalkButton *>(object);
    return button ? new TalkButtonReader(button) : nullptr;
}

} // namespace

TalkButton::TalkButton(Desk &desk, Actions &actions, QWidget *parent)
    : QToolButton(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_strip(new TalkStrip(parent))
    , m_lapse(new QTimer(this))
{
    QAccessible::installFactory(reader); // installing it again changes nothing
    setObjectName(u"talk"_s);
    setLook(this, Look::Filled);
    setHeight(this, Height::Header);
    setIcon(Earshot::icon(IconName::Phone));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::MenuButtonPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    menu->setAccessibleName(tr("Other ways to reach them"));
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &TalkButton::fillMenu);
    connect(this, &QToolButton::clicked, actions.action(ActionId::Talk), &QAction::trigger);
    const auto when = [this, &actions](ActionId id, auto act) {
        connect(actions.action(id), &QAction::triggered, this, [this, act] { whenHere(act); });
    };
    when(ActionId::Talk, [this] { press(); });
    when(ActionId::OtherWays, [this] { openMenu(); });
    when(ActionId::CallBackLater, [this] { callBackThen({}); });
    when(ActionId::AskPreference, [this] {
        if (m_shown && m_customer.id)
            askHowToReach(m_desk, this, m_customer, m_ticket.id, [this](const Said &what) { Q_EMIT said(what); });
    });
    m_lapse->setSingleShot(true);
    m_lapse->setInterval(QuestionMs);
    connect(m_lapse, &QTimer::timeout, this, [this] {
        if (m_asked)
            leaveQuestion();
    });
    // Whoever does something else has decided, too.
    for (const ActionId id : {ActionId::Reply, ActionId::Note, ActionId::NextTicket, ActionId::PreviousTicket,
             ActionId::CallLog, ActionId::Customers, ActionId::FullWidthList})
        connect(actions.action(id), &QAction::triggered, this, [this] {
            if (m_asked)
                leaveQuestion();
        });
    connect(m_strip, &TalkStrip::numberTyped, this, &TalkButton::dialTyped);
    connect(m_strip, &TalkStrip::questionWanted, this, [this] {
        QGuiApplication::clipboard()->setText(
            tr("On which number may I call you, and when does it suit you? A short call is often the quickest way."));
        Q_EMIT said({tr("Copied the question, to paste into a mail"), {}});
    });
    connect(m_strip, &TalkStrip::escaped, this, &TalkButton::leaveQuestion);
    connect(&desk.calls(), &CallDesk::callChanged, this, &TalkButton::showState);
    connect(&desk.calls(), &CallDesk::filed, this, &TalkButton::showState);
    connect(&desk.calls(), &CallDesk::notFiled, this, &TalkButton::showState);
    connect(&desk.calls(), &CallDesk::refused, this, &TalkButton::refuse);
    showState();
}

QWidget *TalkButton::strip() const
{
    return m_strip;
}

void TalkButton::setTicket(const Ticket &ticket, const Customer &customer)
{
    if (ticket.id != m_ticket.id || customer.id != m_customer.id) {
        m_asked.reset();
        m_strip->put();
    }
    m_ticket = ticket;
    m_customer = customer;
    const bool expected = std::exchange(m_expected, {}) == ticket.id;
    const std::function<void()> then = std::exchange(m_then, {});
    showState();
    if (expected && then)
        then();
}

void TalkButton::expectTicket(TicketId ticket)
{
    m_expected = ticket;
    m_then = {};
}

void TalkButton::whenHere(const std::function<void()> &act)
{
    if (m_expected)
        m_then = act;
    else
        act();
}

void TalkButton::clear()
{
    setTicket({}, {});
}

void TalkButton::setShown(bool shown)
{
    m_shown = shown;
    showState();
}

void TalkButton::showState()
{
    const bool inCall = m_desk.calls().isBusy();
    const bool somebody = m_shown && m_customer.id;
    const bool canTalk = somebody || (m_shown && m_ticket.id); // the press asks for who is missing
    if (inCall) {
        const bool theirs = m_desk.calls().call()->customer == m_customer.id && !m_customer.name.isEmpty();
        setText(theirs ? tr("In a call with %1").arg(named(shortName(m_customer.name))) : tr("In a call"));
        plainToolTip(this, tr("Hang up first: one call at a time."));
    } else {
        setText(tr("Talk to the customer"));
        const auto best = bestPhone(m_customer, m_desk.now());
        plainToolTip(this,
            !canTalk        ? tr("Choose a ticket first")
                : !somebody ? tr("This ticket has no requester yet")
                : best      ? tr("Calls %1 (%2)")
                             .arg(shownNumber(best->number),
                                 m_actions.action(ActionId::Talk)->shortcut().toString(QKeySequence::NativeText))
                       : tr("No number is known yet: the press asks for it"));
    }
    // Scripts and screen readers find it by this name, whatever it says.
    setAccessibleName(tr("Talk to the customer"));
    setEnabled(!inCall && canTalk);
    m_actions.action(ActionId::Talk)->setEnabled(!inCall && canTalk);
    m_actions.action(ActionId::OtherWays)->setEnabled(!inCall && canTalk);
    m_actions.action(ActionId::CallBackLater)->setEnabled(somebody);
    m_actions.action(ActionId::AskPreference)->setEnabled(somebody);
    if (inCall)
        m_strip->put();
}

bool TalkButton::leaveQuestion()
{
    if (m_strip->isHidden())
        return false;
    const bool hadKeys = m_strip->isAncestorOf(window()->focusWidget());
    // The status line does not go on saying that the next press calls.
    if (std::exchange(m_asked, std::nullopt))
        Q_EMIT said({tr("Nobody was called"), {}});
    m_strip->put();
    if (hadKeys)
        setFocus();
    return true;
}

void TalkButton::press()
{
    if (!isEnabled())
        return;
    if (m_asked)
        return call(*m_asked, false);
    const auto best = bestPhone(m_customer, m_desk.now());
    if (best)
        callInHours(*best);
    else
        askNumber();
}

void TalkButton::callNumber(const QString &number)
{
    if (m_desk.calls().isBusy())
        return void(Q_EMIT said({tr("Hang up first: one call at a time."), {}}));
    const auto known = std::find_if(m_customer.phones.begin(), m_customer.phones.end(),
        [&number](const Phone &phone) { return phone.number == number; });
    Phone phone;
    phone.number = number;
    callInHours(known == m_customer.phones.end() ? phone : *known);
}

void TalkButton::callInHours(const Phone &phone)
{
    const QDateTime now = m_desk.now();
    if (m_asked || !isOutsideCallHours(m_customer, now))
        return call(phone, false);

    m_asked = phone;
    const QTimeZone zone = zoneOf(m_customer);
    const QLocale locale;
    QList<TalkStrip::Way> ways{{tr("Call anyway"), [this] { press(); }}};
    if (const auto hours = callHours(m_customer, now)) {
        const QDateTime then = nextWithin(*hours, now, zone);
        const QDateTime local = then.toTimeZone(zone);
        const QString clock = clockTime(local.time(), locale);
        const bool today = local.date() == now.toTimeZone(zone).date();
        ways << TalkStrip::Way{today
                ? tr("Call back at %1").arg(clock)
                : tr("Call back %1 at %2").arg(dayWords(local.date(), now.toTimeZone(zone).date(), locale), clock),
            [this, then] { callBackThen(then); }};
    }
    const Trouble why = outsideHours(m_customer, now, locale);
    m_strip->say({Strip::Kind::Due, IconName::Clock, why.fact, why.sentence}, ways);
    m_lapse->start();
    const QString key = m_actions.action(ActionId::Talk)->shortcut().toString(QKeySequence::NativeText);
    const QString again = key.isEmpty() ? tr("Press again to call anyway.") : tr("%1 again calls anyway.").arg(key);
    Q_EMIT said({tr("%1. %2 %3", "It is 03:12 for Dana; when they like calls; how to call now all the same")
                     .arg(why.fact, why.sentence, again)
                     .simplified(),
        {}});
}

void TalkButton::call(Phone phone, bool confirmed)
{
    m_asked.reset();
    const auto number = PhoneNumber::parse(phone.number);
    if (number && number->isEmergency() && !confirmed) {
        const Trouble why = emergency(phone.number);
        m_strip->say({Strip::Kind::Due, IconName::Warning, why.fact, why.sentence},
            // What the keys are on first: a second Enter calls nobody.
            {{tr("Do not call"), [this] { m_strip->put(); }},
                {tr("Call %1").arg(named(phone.number)), [this, phone] { call(phone, true); }}});
        return;
    }
    dial(phone);
}

void TalkButton::dial(const Phone &phone)
{
    m_strip->put();
    m_dialled = phone;
    m_desk.calls().dial(m_ticket.id, m_customer.id, phone.number);
    m_dialled.reset(); // a line refuses while it dials
    if (m_desk.calls().isBusy() && !phone.confirmed)
        confirm(phone);
}

void TalkButton::confirm(const Phone &phone)
{
    m_desk.act(confirmPhone, m_customer.id, phone.number).then(this, [this, phone](const Result<QUuid> &act) {
        if (act)
            Q_EMIT said({tr("Kept the number %1").arg(shownNumber(phone.number)), *act});
        else
            Q_EMIT said({words(act.error()).oneLine(), {}});
    });
}

void TalkButton::refuse(VoiceLine::Refusal why)
{
    showState();
    if (!m_dialled)
        return;
    const Phone phone = *std::exchange(m_dialled, {});
    const Trouble trouble = words(why);
    QList<TalkStrip::Way> ways;
    if (why == VoiceLine::Refusal::BadNumber)
        ways << TalkStrip::Way{tr("Add a number"), [this] { askNumber(); }};
    else
        ways << TalkStrip::Way{tr("Call from my own phone"), [this, phone] {
                                   m_actions.action(ActionId::OwnPhone)->setChecked(true);
                                   call(phone, true); // what there was to ask is asked
                               }};
    // The strip is narrow: the fact and the way out stand here, the whole sentence in the status line.
    m_strip->say({Strip::Kind::Danger, IconName::Warning, trouble.fact, {}}, ways);
    Q_EMIT said({trouble.oneLine(), {}});
}

} // namespace Earshot
