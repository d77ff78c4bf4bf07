// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the card: its head, whoever it may be, the buttons, and who calls too.
#include "earshot/desk/desk.h"

#include <QAction>
#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "calls/callercard.h"
#include "calls/hoursquestion.h"
#include "calls/phonewords.h"
#include "shell/actions.h"
#include "shell/card.h"
#include "shell/disc.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/sign.h"
#include "shell/times.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

Label *meta(const QString &words, QWidget *parent, Token token = Token::Text2)
{
    auto *label = new Label(words, TypeRole::Meta, token, parent);
    label->setElided();
    return label;
}

/// A small sign and words beside it.
QWidget *factLine(IconName icon, const QString &words, QWidget *parent, Token token = Token::Text2)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(Space::Xxl, 0, 0, 0);
    row->setSpacing(Space::S);
    row->addWidget(new Sign(icon, token, line), 0, Qt::AlignVCenter);
    row->addWidget(meta(words, line, token), 1);
    return line;
}

/// How they like to be reached, and what time it is for them.
QString reachLine(const Customer &customer, const QDateTime &now, const QLocale &locale)
{
    if (customer.prefers.isEmpty())
        return CallerCard::tr("Not asked yet how they like to be reached");
    const QString first = words(customer.prefers.first(), locale);
    if (isOutsideCallHours(customer, now))
        return CallerCard::tr("Prefers: %1. %2", "how they like to be reached; what time it is for them")
            .arg(first, outsideHours(customer, now, locale).fact);
    return CallerCard::tr("Prefers: %1", "how they like to be reached").arg(first);
}

} // namespace

QWidget *CallerCard::head()
{
    const RingingCall &ringing = *shown();
    auto *head = new QWidget(m_content);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::M);
    auto *disc = new Disc(40, head);
    disc->setIcon(IconName::PhoneIn, DiscTint::Filled);
    row->addWidget(disc);
    auto *wordsColumn = new QVBoxLayout;
    wordsColumn->setSpacing(0);
    wordsColumn->addWidget(new Label(tr("Incoming call"), TypeRole::Title, Token::Text, head));
    const QString number = shownNumber(ringing.caller.number);
    QString facts = number.isEmpty() ? tr("The number was kept back") : number;
    if (m_matches.size() > 1)
        facts = tr("%1 · shared by %Ln people", "a number", int(m_matches.size())).arg(facts);
    else if (m_matches.isEmpty() && !ringing.caller.name.isEmpty())
        facts = tr("%1 · calls itself %2", "a number, a name nobody has proved").arg(facts, named(ringing.caller.name));
    wordsColumn->addWidget(meta(facts, head));
    row->addLayout(wordsColumn, 1);
    m_clock = new Label(TypeRole::Meta, Token::Text2, head);
    row->addWidget(m_clock, 0, Qt::AlignTop);
    return head;
}

void CallerCard::addTicketChoice(QVBoxLayout *column, const QString &words, CustomerId customer, TicketId ticket)
{
    auto *choice = new QRadioButton(QString(words).replace(u'&', QStringLiteral("&&")), column->parentWidget());
    choice->setAccessibleName(words);
    choice->setFocusPolicy(Qt::TabFocus);
    choice->setMinimumWidth(0);
    choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_choice->addButton(choice, int(m_parties.size()));
    m_parties.append({customer, ticket});
    column->addWidget(choice);
}

QWidget *CallerCard::match(const CallerMatch &match)
{
    const QLocale locale;
    auto *card = new Card(Card::Kind::Plain, m_content);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Space::M, Space::S, Space::M, Space::S);
    column->setSpacing(Space::Xs);
    auto *first = new QHBoxLayout;
    first->setSpacing(Space::S);
    auto *name = new Label(named(match.customer.name), TypeRole::BaseStrong, Token::Text, card);
    name->setElided();
    first->addWidget(name);
    first->addWidget(meta(named(match.organisation), card), 1);
    const auto upset = std::find_if(match.open.begin(), match.open.end(),
        [](const TicketRow &row) { return row.ticket.mood == Mood::Upset || row.ticket.mood == Mood::Angry; });
    if (upset != match.open.end()) {
        first->addWidget(new Sign(iconOf(upset->ticket.mood), Token::Text, card), 0, Qt::AlignVCenter);
        first->addWidget(new Label(words(upset->ticket.mood), TypeRole::MetaStrong, Token::Text, card));
    }
    column->addLayout(first);
    for (const TicketRow &row : match.open)
        addTicketChoice(column, tr("%1 · #%2", "subject, number").arg(named(row.ticket.subject)).arg(row.ticket.number),
            match.customer.id, row.ticket.id);
    addTicketChoice(column,
        match.open.isEmpty() ? tr("A new ticket for this call") : tr("Something else: a new ticket"), match.customer.id,
        {});
    for (const CallRow &promise : match.promises) {
        const QDateTime now = m_desk.now().toLocalTime();
        const QDateTime due = promise.call.promiseDue.toLocalTime();
        const QString when = due.isValid() ? dayWords(due.date(), now.date(), locale) : QString();
        column->addWidget(factLine(IconName::CalendarCheck,
            when.isEmpty() ? tr("Promised: %1").arg(named(promise.call.promise))
                           : tr("Promised: %1 (%2)", "a promise, its day").arg(named(promise.call.promise), when),
            card, Token::Due));
    }
    column->addWidget(factLine(IconName::Phone, reachLine(match.customer, m_desk.now(), locale), card));
    return card;
}

QWidget *CallerCard::stranger()
{
    auto *card = new Card(Card::Kind::Plain, m_content);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Space::M, Space::S, Space::M, Space::S);
    column->setSpacing(Space::Xs);
    column->addWidget(new Label(tr("Nobody known has this number"), TypeRole::BaseStrong, Token::Text, card));
    addTicketChoice(column, tr("A new ticket for this call"), {}, {});
    column->addWidget(meta(tr("The ticket takes whoever it is; that can be put right later."), card));
    return card;
}

QWidget *CallerCard::other(const RingingCall &ringing)
{
    auto *line = new QWidget(m_content);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::S);
    const QString number = shownNumber(ringing.caller.number);
    const QString who = !ringing.caller.name.isEmpty() ? named(ringing.caller.name)
        : number.isEmpty()                             ? tr("a number that was kept back")
                                                       : number;
    row->addWidget(new Sign(IconName::PhoneIn, Token::Text2, line), 0, Qt::AlignVCenter);
    auto *words = new Label(tr("Calls too: %1").arg(who), TypeRole::Base, Token::Text, line);
    words->setElided();
    row->addWidget(words, 1);
    auto *show = new QPushButton(tr("Show", "the other caller"), line);
    show->setAccessibleName(tr("Show the call from %1").arg(who));
    setLook(show, Look::Link);
    connect(show, &QPushButton::clicked, this, [this, uid = ringing.call.uid] {
        for (const RingingCall &each : m_desk.calls().ringing()) {
            if (each.call.uid != uid)
                continue;
            m_call = uid;
            m_matches.clear();
            read(each);
            fill();
        }
    });
    row->addWidget(show);
    return line;
}

void CallerCard::fill()
{
    if (!shown())
        return;
    // A choice that was made stays, if it is still there.
    const int checked = m_choice ? m_choice->checkedId() : -1;
    const std::pair<CustomerId, TicketId> before = m_parties.value(checked);
    delete m_content;
    m_content = new QWidget(m_card);
    m_choice = new QButtonGroup(m_content);
    m_parties.clear();
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::S);
    column->addWidget(head());

    auto *matches = new QWidget;
    auto *list = new QVBoxLayout(matches);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(Space::S);
    for (const CallerMatch &each : m_matches)
        list->addWidget(match(each));
    if (m_matches.isEmpty())
        list->addWidget(stranger());
    m_matchesArea = new QScrollArea(m_content);
    m_matchesArea->setFrameShape(QFrame::NoFrame);
    m_matchesArea->setWidgetResizable(true);
    m_matchesArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_matchesArea->setFocusPolicy(Qt::NoFocus);
    m_matchesArea->setWidget(matches);
    setGround(m_matchesArea, Token::Surface);
    column->addWidget(m_matchesArea, 1);

    const bool inCall = m_desk.calls().isBusy();
    auto *answer = new QPushButton(icon(IconName::Phone), inCall ? tr("Hang up and answer") : tr("Answer"), m_content);
    answer->setAccessibleName(tr("Answer"));
    setLook(answer, Look::Filled);
    auto *decline = new QPushButton(icon(IconName::HangUp), tr("Decline"), m_content);
    decline->setAccessibleName(tr("Decline"));
    setLook(decline, Look::Outlined);
    for (QPushButton *button : {answer, decline}) {
        setHeight(button, Height::Card);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoDefault(false);
    }
    connect(answer, &QPushButton::clicked, m_actions.action(ActionId::AnswerCall), &QAction::trigger);
    connect(decline, &QPushButton::clicked, m_actions.action(ActionId::DeclineCall), &QAction::trigger);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(Space::S);
    acts->addWidget(answer, 2);
    acts->addWidget(decline, 1);
    column->addLayout(acts);
    const auto key
        = [this](ActionId id) { return m_actions.action(id)->shortcut().toString(QKeySequence::NativeText); };
    if (!key(ActionId::AnswerCall).isEmpty() && !key(ActionId::DeclineCall).isEmpty())
        column->addWidget(
            meta(tr("Answer: %1   Decline: %2", "keys").arg(key(ActionId::AnswerCall), key(ActionId::DeclineCall)),
                m_content));
    bool isFirst = true;
    for (const RingingCall &each : m_desk.calls().ringing()) {
        if (each.call.uid == m_call)
            continue;
        if (std::exchange(isFirst, false))
            column->addWidget(new Hairline(Qt::Horizontal, m_content));
        column->addWidget(other(each));
    }

    const qsizetype again = checked >= 0 ? m_parties.indexOf(before) : -1;
    if (QAbstractButton *chosen = m_choice->button(again >= 0 ? int(again) : 0))
        chosen->setChecked(true);
    m_column->addWidget(m_content);
    m_content->show();
    tick();
    place();
}

} // namespace Earshot
