// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/conversationheader.h"

#include "earshot/desk/desk.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

#include "calls/phonewords.h"
#include "conversation/factline.h"
#include "shell/actions.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/plaintext.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ActGap = 6; ///< with it all acts have room in a window of 1440

QToolButton *tool(IconName name, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(name));
    button->setAccessibleName(words);
    plainToolTip(button, words);
    return button;
}

} // namespace

ConversationHeader::ConversationHeader(Desk &desk, Actions &actions, QWidget *talk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_talk(talk)
    , m_back(new QPushButton(icon(IconName::Back), tr("List"), this))
    , m_state(new Label(TypeRole::Meta, Token::Text2, this))
    , m_window(tool(IconName::OpenWindow, tr("Open in its own window"), this))
    , m_more(tool(IconName::More, tr("More"), this))
    , m_subject(new Label(TypeRole::Subject, Token::Text, this))
    , m_person(new FactLine(this))
    , m_reach(new FactLine(this))
    , m_customer(new QPushButton(tr("Customer"), this))
{
    setGround(this, Token::Surface);
    m_subject->setElided();
    m_state->setElided();
    m_more->setPopupMode(QToolButton::InstantPopup);
    QAction *inWindow = actions.action(ActionId::OpenInWindow);
    connect(m_window, &QToolButton::clicked, inWindow, &QAction::trigger);
    connect(inWindow, &QAction::enabledChanged, m_window, &QWidget::setVisible); // in such a window there is none

    setLook(m_back, Look::Bare);
    setHeight(m_back, Height::Inline);
    m_back->setAccessibleName(tr("Back to the list"));
    m_back->hide();
    connect(m_back, &QPushButton::clicked, actions.action(ActionId::Back), &QAction::trigger);
    m_customer->setIcon(icon(IconName::Person));
    m_customer->setAccessibleName(tr("Customer"));
    setLook(m_customer, Look::Bare);
    setHeight(m_customer, Height::Inline);
    m_customer->hide();
    connect(m_customer, &QPushButton::clicked, actions.action(ActionId::CustomerDock), &QAction::trigger);

    auto *top = new QHBoxLayout;
    top->setSpacing(Space::Xs);
    top->addWidget(m_back);
    top->addWidget(m_state, 1);
    top->addWidget(m_customer);
    top->addWidget(m_window);
    top->addWidget(m_more);

    auto *row = new QHBoxLayout;
    row->setSpacing(ActGap);
    row->addWidget(talk);
    addAct(row, actions.action(ActionId::Reply));
    addAct(row, actions.action(ActionId::Note));
    addAct(row, actions.action(ActionId::Assign));
    addAct(row, actions.action(ActionId::Status));
    row->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xl, Space::S, Space::Xl, Space::M);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(m_subject);
    column->addWidget(m_person);
    column->addWidget(m_reach);
    column->addSpacing(Space::S);
    column->addLayout(row);
}

void ConversationHeader::addAct(QHBoxLayout *row, QAction *action)
{
    auto *button = new QPushButton(this);
    const auto follow = [this, button, action, at = m_acts.size()] {
        button->setEnabled(action->isEnabled());
        if (action->menu<QMenu *>() != button->menu())
            button->setMenu(action->menu<QMenu *>());
        measure(m_acts[at]);
    };
    m_acts.push_back({button, action});
    button->setAccessibleName(action->text().remove(u'&').remove(u'…'));
    setHeight(button, Height::Header);
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, [button, action] {
        if (!button->menu())
            action->trigger();
    });
    row->addWidget(button);
    QSizePolicy policy = button->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Fixed);
    button->setSizePolicy(policy);
}

void ConversationHeader::showShort(ActButton &act, bool isShort)
{
    const QString name = act.action->text().remove(u'&').remove(u'…');
    QStringList keys;
    for (const QKeySequence &key : act.action->shortcuts())
        keys << key.toString(QKeySequence::NativeText);
    const QString key = keys.isEmpty() ? QString() : tr("Key: %1").arg(keys.first());
    act.isShort = isShort;
    act.button->setText(isShort ? QString() : name);
    act.button->setIcon(isShort ? act.action->icon() : QIcon());
    plainToolTip(act.button, isShort ? name + u'\n' + key : key);
}

void ConversationHeader::measure(ActButton &act)
{
    const auto width = [&act](bool isShort) {
        showShort(act, isShort);
        return act.button->sizeHint().expandedTo(act.button->minimumSizeHint()).width();
    };
    const bool wasShort = act.isShort;
    act.shortWidth = width(true);
    act.wholeWidth = width(false);
    if (wasShort)
        showShort(act, true);
}

/// What does not fit shows its icon only, in this order, and what still does not fit is in the menu alone; only "Talk
/// to the customer" always has its place and words.
void ConversationHeader::foldActs()
{
    constexpr std::array order{size_t(1), size_t(2), size_t(3), size_t(0)}; // note, assign, status, reply
    int room = width() - 2 * Space::Xl - m_talk->sizeHint().expandedTo(m_talk->minimumSizeHint()).width();
    int needed = 0;
    for (const ActButton &act : m_acts)
        needed += ActGap + act.wholeWidth;
    for (const size_t at : order) {
        ActButton &act = m_acts[at];
        const bool isShort = needed > room;
        if (isShort)
            needed -= act.wholeWidth - act.shortWidth;
        if (isShort != act.isShort)
            showShort(act, isShort);
    }
    bool folded = false;
    for (const ActButton &act : m_acts) {
        room -= ActGap + (act.isShort ? act.shortWidth : act.wholeWidth);
        folded = folded || room < 0;
        act.button->setVisible(!folded);
    }
}

void ConversationHeader::setLow(bool low)
{
    m_isLow = low;
    m_reach->setVisible(!low);
    layout()->setContentsMargins(Space::Xl, low ? Space::Xs : Space::S, Space::Xl, low ? Space::S : Space::M);
    tellPerson();
}

QSize ConversationHeader::minimumSizeHint() const
{
    // As if everything was folded that can be: else what stands here now would keep the window wide.
    return {2 * Space::Xl + m_talk->minimumSizeHint().width(), QWidget::minimumSizeHint().height()};
}

QList<QAction *> ConversationHeader::foldedActions() const
{
    QList<QAction *> folded;
    for (const ActButton &act : m_acts) {
        if (act.button->isHidden())
            folded << act.action;
    }
    return folded;
}

bool ConversationHeader::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        std::for_each(m_acts.begin(), m_acts.end(), &ConversationHeader::measure);
    else if (event->type() == QEvent::LayoutRequest)
        foldActs(); // a button became wider by itself
    return done;
}

void ConversationHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    foldActs();
}

void ConversationHeader::showTimeline(const Timeline &about)
{
    m_about = about;
    foldActs(); // the button's words may be others
    const Ticket &ticket = about.row.ticket;
    QStringList state{QChar(0x2066) + u"#"_s + QString::number(ticket.number) + QChar(0x2069)};
    state << statusWords(about.row);
    state << priorityWords(ticket.priority);
    if (!about.row.queueName.isEmpty())
        state << about.row.queueName;
    if (!about.row.ownerName.isEmpty())
        state << about.row.ownerName;
    state.removeAll(QString());
    m_state->setText(state.join(u"  ·  "_s));
    m_subject->setText(ticket.subject.isEmpty() ? tr("No subject") : ticket.subject);

    sayReach();
}

/// How they like to be reached is said in every window: in a low one beside their name.
void ConversationHeader::tellPerson()
{
    const Ticket &ticket = m_about.row.ticket;
    QList<FactLine::Fact> facts{
        {IconName::Person, m_about.row.requester.isEmpty() ? tr("No requester yet") : m_about.row.requester,
            m_about.row.organisation, {}}};
    if (ticket.mood != Mood::Unknown)
        facts << FactLine::Fact{iconOf(ticket.mood), words(ticket.mood), ticket.moodReason, {}, m_isLow};
    if (m_isLow)
        facts << m_reachFacts;
    m_person->setFacts(facts);
}

void ConversationHeader::refreshClock()
{
    sayReach();
}

QString ConversationHeader::prefersWords(Channel channel)
{
    switch (channel) {
    case Channel::Mail:
        return tr("Prefers mail");
    case Channel::Call:
        return tr("Prefers a call");
    case Channel::Visit:
        return tr("Prefers a visit");
    case Channel::Chat:
        return tr("Prefers a chat");
    case Channel::Letter:
        return tr("Prefers a letter");
    case Channel::Voicemail:
        return tr("Prefers voicemail");
    case Channel::Note:
        break;
    }
    return {};
}

void ConversationHeader::sayReach()
{
    const Customer &customer = m_about.customer;
    const QLocale locale;
    QList<FactLine::Fact> facts;
    if (!customer.prefers.isEmpty()) {
        const Preference &first = customer.prefers.first();
        const QString hours = hoursWords(first, locale);
        const QString what = prefersWords(first.channel);
        facts << FactLine::Fact{iconOf(first.channel), hours.isEmpty() ? what : tr("%1, %2").arg(what, hours), {}, {}};
    } else if (customer.id) {
        facts << FactLine::Fact{IconName::Phone, {},
            isQuestionOpen(customer)
                ? askedWords(customer, m_desk.now().toLocalTime(), locale, m_about.row.ticket.waitingSince)
                : tr("Preference not asked yet"),
            {}};
    }
    const QDateTime now = m_desk.now();
    const QDateTime there = now.toTimeZone(zoneOf(customer));
    // An empty name would be the system's own zone.
    if (customer.id && !customer.timeZone.isEmpty() && QTimeZone(customer.timeZone.toLatin1()).isValid()) {
        const bool same = there.offsetFromUtc() == now.toLocalTime().offsetFromUtc();
        facts << FactLine::Fact{IconName::Clock, {},
            same ? tr("same time as here") : tr("%1 there now").arg(clockTime(there.time(), locale)), {}};
    }
    if (customer.id && isOutsideCallHours(customer, now)) {
        if (facts.size() > 1)
            facts.last().warning = outsideHoursWords(customer, now);
        else if (!facts.isEmpty())
            facts.first().warning = tr("now is outside those hours");
    }
    m_reachFacts = facts;
    m_reach->setFacts(facts);
    tellPerson();
}

void ConversationHeader::setDockClosed(bool closed)
{
    m_customer->setVisible(closed);
}

void ConversationHeader::setDockWords(const QString &words)
{
    m_customer->setText(words);
    m_customer->setAccessibleName(words);
}

void ConversationHeader::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

void ConversationHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawHairline(&painter, rect(), Qt::BottomEdge, Theme::of(this).color(Token::Line));
}

} // namespace Earshot
