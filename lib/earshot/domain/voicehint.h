// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/customer.h"
#include "earshot/domain/ticket.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Earshot
{

/// When a team wants to hear that a call may be quicker.
struct VoiceHintRule {
    int exchanges = 3; ///< so often the writer has changed; 0 = never for that
    int questions = 2; ///< of the customer, without an answer; 0 = never for that
    bool reopened = true; ///< the ticket was solved and came back
    bool upset = true;

    /// "exchanges=3 questions=2 reopened=yes upset=yes", as it is kept and typed; nothing for what cannot be read.
    QString toText() const;
    static std::optional<VoiceHintRule> fromText(const QString &text);
    static VoiceHintRule never() { return {0, 0, false, false}; }
    bool operator==(const VoiceHintRule &) const = default;
};

/// What happened in a conversation, as far as the hint asks.
struct Turn {
    enum class Kind { FromCustomer, FromUs, Talked, Solved };
    Kind kind = Kind::FromCustomer;
    QDateTime at;
    bool asks = false; ///< a mail with a question
};

struct VoiceHint {
    enum class Reason { Exchanges, Questions, Reopened, Upset };
    Reason reason = Reason::Exchanges; ///< the weightiest of them
    int mails = 0; ///< since they last talked
    QDateTime since; ///< the first of these
    QStringList reasons; ///< all of them, by names that change when one arises anew

    bool operator==(const VoiceHint &) const = default;
};

/// Whether a call may be quicker than the next mail, from the turns in their order. Nothing for a ticket that is solved
/// or put away, before the customer has written, and for a customer who named other ways to be reached than calls.
std::optional<VoiceHint> voiceHint(
    const QList<Turn> &turns, const Ticket &ticket, const Customer &customer, const VoiceHintRule &rule);

/// Whether the customer named ways to be reached, and calls are not among them.
bool wantsNoCalls(const Customer &customer);

} // namespace Earshot
