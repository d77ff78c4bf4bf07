// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/voicehint.h"

#include <algorithm>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostCounted = 99;

std::optional<int> numberOfText(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 && number <= mostCounted ? std::optional(number) : std::nullopt;
}

std::optional<bool> choiceOfText(const QString &text)
{
    if (text == u"yes" || text == u"no")
        return text == u"yes";
    return {};
}

} // namespace

QString VoiceHintRule::toText() const
{
    const auto word = [](bool on) { return on ? u"yes"_s : u"no"_s; };
    return u"exchanges=%1 questions=%2 reopened=%3 upset=%4"_s.arg(exchanges).arg(questions).arg(
        word(reopened), word(upset));
}

std::optional<VoiceHintRule> VoiceHintRule::fromText(const QString &text)
{
    VoiceHintRule rule;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        const auto number = numberOfText(value);
        const auto choice = choiceOfText(value);
        if (name == u"exchanges" && number)
            rule.exchanges = *number;
        else if (name == u"questions" && number)
            rule.questions = *number;
        else if (name == u"reopened" && choice)
            rule.reopened = *choice;
        else if (name == u"upset" && choice)
            rule.upset = *choice;
        else
            return {};
    }
    return rule;
}

bool wantsNoCalls(const Customer &customer)
{
    return !customer.prefers.isEmpty()
        && std::none_of(customer.prefers.begin(), customer.prefers.end(),
            [](const Preference &preference) { return preference.channel == Channel::Call; });
}

std::optional<VoiceHint> voiceHint(
    const QList<Turn> &turns, const Ticket &ticket, const Customer &customer, const VoiceHintRule &rule)
{
    if (!customer.id || wantsNoCalls(customer) || ticket.shelf != Shelf::Desk
        || ticket.category >= StatusCategory::Solved)
        return {};
    VoiceHint hint;
    int exchanges = 0;
    int questions = 0; // since we last wrote
    QDateTime solved;
    QDateTime cameBack;
    std::optional<Turn::Kind> writer;
    for (const Turn &turn : turns) {
        switch (turn.kind) {
        case Turn::Kind::Talked: // from here on it is counted anew
            hint.mails = exchanges = questions = 0;
            hint.since = cameBack = {};
            writer.reset();
            continue;
        case Turn::Kind::Solved:
            solved = turn.at;
            continue;
        case Turn::Kind::FromCustomer:
            questions += turn.asks ? 1 : 0;
            if (solved.isValid())
                cameBack = turn.at;
            solved = {};
            break;
        case Turn::Kind::FromUs:
            questions = 0;
            break;
        }
        if (!writer && turn.kind == Turn::Kind::FromUs)
            continue; // what we begin is no exchange yet
        if (writer && *writer != turn.kind)
            ++exchanges;
        writer = turn.kind;
        ++hint.mails;
        if (!hint.since.isValid())
            hint.since = turn.at;
    }
    if (hint.mails == 0)
        return {};
    if (rule.exchanges > 0 && exchanges >= rule.exchanges) {
        hint.reason = VoiceHint::Reason::Exchanges;
        hint.reasons << u"exchanges %1"_s.arg(exchanges / rule.exchanges);
    }
    if (rule.questions > 0 && questions >= rule.questions) {
        hint.reason = VoiceHint::Reason::Questions;
        hint.reasons << u"questions %1"_s.arg(questions / rule.questions);
    }
    if (rule.reopened && cameBack.isValid()) {
        hint.reason = VoiceHint::Reason::Reopened;
        hint.reasons << u"reopened %1"_s.arg(cameBack.toSecsSinceEpoch());
    }
    if (rule.upset && (ticket.mood == Mood::Upset || ticket.mood == Mood::Angry)) {
        hint.reason = VoiceHint::Reason::Upset;
        hint.reasons << u"upset"_s;
    }
    return hint.reasons.isEmpty() ? std::nullopt : std::optional(hint);
}

} // namespace Earshot
