// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/voicehintstrip.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/hintdesk.h"
#include "earshot/mail/quotes.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

#include "conversation/conversationmodel.h"
#include "shell/actions.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/sign.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// In the seat's journal: the reasons somebody has put away.
QString keyOf(TicketId ticket)
{
    return u"voice hint %1"_s.arg(ticket.value);
}

Turn turnOf(const Message &message, const QDateTime &at)
{
    const bool theirs = message.direction == Direction::Inbound;
    return {
        theirs ? Turn::Kind::FromCustomer : Turn::Kind::FromUs, at, theirs && shownText(message.text).contains(u'?')};
}

QList<Turn> turnsOf(const ConversationModel &model)
{
    QList<Turn> turns;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Entry &entry = model.entry(row);
        if (entry.kind == Entry::Kind::Mail && entry.message()->automatic == 0)
            turns << turnOf(*entry.message(), entry.at);
        else if (entry.call() && reached(*entry.call()))
            turns << Turn{Turn::Kind::Talked, entry.at, false};
        else if (entry.contact() && entry.contact()->channel == Channel::Visit)
            turns << Turn{Turn::Kind::Talked, entry.at, false};
        else if (entry.events()
            && std::any_of(entry.events()->begin(), entry.events()->end(),
                [](const TicketEvent &event) { return event.solves && !event.undone; }))
            turns << Turn{Turn::Kind::Solved, entry.at, false};
    }
    std::stable_sort(turns.begin(), turns.end(), [](const Turn &a, const Turn &b) { return a.at < b.at; });
    return turns;
}

} // namespace

VoiceHintStrip::VoiceHintStrip(Desk &desk, Actions &actions, ConversationModel &model, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(model)
    , m_words(new Label(TypeRole::Meta, Token::Text2, this))
{
    setObjectName(u"voiceHint"_s);
    m_words->setWordWrap(true);
    auto *call = new QPushButton(tr("Call them"), this);
    auto *later = new QPushButton(tr("Not now"), this);
    connect(call, &QPushButton::clicked, actions.action(ActionId::Talk), &QAction::trigger);
    connect(later, &QPushButton::clicked, this, &VoiceHintStrip::putAway);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Xxl, 0, Space::Xl, 0);
    row->setSpacing(Space::S);
    row->addWidget(new Sign(IconName::Phone, Token::Text2, this));
    row->addWidget(m_words, 1);
    for (QPushButton *link : {call, later}) {
        setLook(link, Look::Link);
        row->addWidget(link);
    }
    hide();
    connect(&model, &ConversationModel::refreshed, this, &VoiceHintStrip::showHint);
    connect(&model, &ConversationModel::modelReset, this, &VoiceHintStrip::showHint);
    connect(&desk.database(), &Database::changed, this, [this](const QList<Change> &changes) {
        if (std::any_of(
                changes.begin(), changes.end(), [](const Change &change) { return change.kind == Kind::Catalog; }))
            readRule();
    });
    readRule();
}

void VoiceHintStrip::readRule()
{
    m_desk.database().read(voiceHintRule).then(this, [this](const Result<VoiceHintRule> &rule) {
        if (!rule || *rule == m_rule)
            return;
        m_rule = *rule;
        showHint();
    });
}

void VoiceHintStrip::showHint()
{
    const Timeline &about = m_model.about();
    const auto hint
        = m_model.isLoaded() ? voiceHint(turnsOf(m_model), about.row.ticket, about.customer, m_rule) : std::nullopt;
    const QString key = keyOf(m_model.ticket());
    const QStringList seen = QString::fromUtf8(m_desk.journal().content(key)).split(u';', Qt::SkipEmptyParts);
    const bool isResting = about.row.ticket.category >= StatusCategory::Solved || about.row.ticket.shelf != Shelf::Desk;
    if (!hint && m_model.isLoaded() && !isResting && !seen.isEmpty())
        m_desk.journal().remove(key); // they talked: what comes then is new
    const bool isNew = hint && std::any_of(hint->reasons.begin(), hint->reasons.end(), [&seen](const QString &reason) {
        return !seen.contains(reason);
    });
    m_reasons = hint ? hint->reasons : QStringList();
    if (!isNew || !m_allowed)
        return hide();
    const QString day = dayWords(hint->since.toLocalTime().date(), m_desk.now().toLocalTime().date(), QLocale());
    const QString mails = hint->mails == 1 ? tr("1 mail since %1", "Tuesday").arg(day)
                                           : tr("%1 mails since %2", "4, Tuesday").arg(hint->mails).arg(day);
    QString why;
    switch (hint->reason) {
    case VoiceHint::Reason::Exchanges:
        break;
    case VoiceHint::Reason::Questions:
        why = tr("their questions wait for an answer");
        break;
    case VoiceHint::Reason::Reopened:
        why = tr("it was solved and came back");
        break;
    case VoiceHint::Reason::Upset:
        why = tr("they are upset");
        break;
    }
    const QString reason = why.isEmpty() ? mails : tr("%1 · %2").arg(mails, why);
    m_words->setText(tr("This may be quicker by voice: %1").arg(reason));
    show();
}

void VoiceHintStrip::setAllowed(bool allowed)
{
    m_allowed = allowed;
    showHint();
}

void VoiceHintStrip::putAway()
{
    m_desk.journal().put(keyOf(m_model.ticket()), Journal::Kind::Seen, m_reasons.join(u';').toUtf8());
    if (isAncestorOf(window()->focusWidget()))
        parentWidget()->setFocus();
    hide();
}

} // namespace Earshot
