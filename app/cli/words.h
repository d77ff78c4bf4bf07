// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/call.h"
#include "earshot/domain/channel.h"
#include "earshot/domain/ticket.h"

#include <array>
#include <optional>

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

/// A value of an enum and the word for it that scripts write and read.
template<class Enum>
struct Word {
    Enum value;
    QLatin1StringView word;
};

inline constexpr std::array priorityWords{Word{Priority::Low, "low"_L1}, Word{Priority::Normal, "normal"_L1},
    Word{Priority::High, "high"_L1}, Word{Priority::Urgent, "urgent"_L1}};

inline constexpr std::array moodWords{Word{Mood::Unknown, "unknown"_L1}, Word{Mood::Calm, "calm"_L1},
    Word{Mood::Worried, "worried"_L1}, Word{Mood::Upset, "upset"_L1}, Word{Mood::Angry, "angry"_L1}};

inline constexpr std::array channelWords{Word{Channel::Mail, "mail"_L1}, Word{Channel::Call, "call"_L1},
    Word{Channel::Visit, "visit"_L1}, Word{Channel::Chat, "chat"_L1}, Word{Channel::Letter, "letter"_L1},
    Word{Channel::Voicemail, "voicemail"_L1}, Word{Channel::Note, "note"_L1}};

inline constexpr std::array directionWords{
    Word{Direction::Inbound, "inbound"_L1}, Word{Direction::Outbound, "outbound"_L1}};

inline constexpr std::array outcomeWords{Word{CallOutcome::Unknown, "unknown"_L1},
    Word{CallOutcome::Reached, "reached"_L1}, Word{CallOutcome::NoAnswer, "no-answer"_L1},
    Word{CallOutcome::LeftMessage, "left-message"_L1}, Word{CallOutcome::Busy, "busy"_L1},
    Word{CallOutcome::WrongNumber, "wrong-number"_L1}, Word{CallOutcome::Refused, "refused"_L1},
    Word{CallOutcome::Failed, "failed"_L1}};

inline constexpr std::array endingWords{Word{CallEnding::Answered, "answered"_L1},
    Word{CallEnding::NoAnswer, "no-answer"_L1}, Word{CallEnding::Busy, "busy"_L1},
    Word{CallEnding::Declined, "declined"_L1}, Word{CallEnding::NotFound, "not-found"_L1},
    Word{CallEnding::Unreachable, "unreachable"_L1}, Word{CallEnding::Cancelled, "cancelled"_L1},
    Word{CallEnding::MediaLost, "media-lost"_L1}, Word{CallEnding::ServerGone, "server-gone"_L1},
    Word{CallEnding::RefusedByServer, "refused-by-server"_L1}, Word{CallEnding::EngineFailed, "engine-failed"_L1},
    Word{CallEnding::HandedOver, "handed-over"_L1}};

inline constexpr std::array agreedWords{
    Word{Agreed::NotAsked, "not-asked"_L1}, Word{Agreed::Yes, "yes"_L1}, Word{Agreed::No, "no"_L1}};

/// The word for a value; empty when there is none.
template<class Enum, size_t Size>
QString wordOf(const std::array<Word<Enum>, Size> &words, Enum value)
{
    for (const Word<Enum> &word : words) {
        if (word.value == value)
            return word.word;
    }
    return {};
}

/// The value of a word; nothing when it is none of them.
template<class Enum, size_t Size>
std::optional<Enum> valueOf(const std::array<Word<Enum>, Size> &words, QStringView text)
{
    for (const Word<Enum> &word : words) {
        if (text == word.word)
            return word.value;
    }
    return {};
}

/// All words, for a sentence: "low, normal, high, urgent".
template<class Enum, size_t Size>
QString listOf(const std::array<Word<Enum>, Size> &words)
{
    QStringList list;
    for (const Word<Enum> &word : words)
        list << word.word;
    return list.join(QStringLiteral(", "));
}

/// How somebody likes to be reached, from the JSON a customer is printed with. Nothing for what cannot be read.
std::optional<QList<Preference>> preferencesOfJson(const QByteArray &json);

} // namespace Earshot::Cli
