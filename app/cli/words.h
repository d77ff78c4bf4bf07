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

/// A value of an enum and the word for it that scripts write and read (SPEC X9).
template<class Enum>
struct Word {
    Enum value;
    QLatin1StringView word;
};

inline constexpr std::array priorityWords{
    Word{Priority::Low, QLatin1StringView("low")},
    Word{Priority::Normal, QLatin1StringView("normal")},
    Word{Priority::High, QLatin1StringView("high")},
    Word{Priority::Urgent, QLatin1StringView("urgent")},
};

inline constexpr std::array moodWords{
    Word{Mood::Unknown, QLatin1StringView("unknown")},
    Word{Mood::Calm, QLatin1StringView("calm")},
    Word{Mood::Worried, QLatin1StringView("worried")},
    Word{Mood::Upset, QLatin1StringView("upset")},
    Word{Mood::Angry, QLatin1StringView("angry")},
};

inline constexpr std::array channelWords{
    Word{Channel::Mail, QLatin1StringView("mail")},
    Word{Channel::Call, QLatin1StringView("call")},
    Word{Channel::Visit, QLatin1StringView("visit")},
    Word{Channel::Chat, QLatin1StringView("chat")},
    Word{Channel::Letter, QLatin1StringView("letter")},
    Word{Channel::Voicemail, QLatin1StringView("voicemail")},
    Word{Channel::Note, QLatin1StringView("note")},
};

inline constexpr std::array directionWords{
    Word{Direction::Inbound, QLatin1StringView("inbound")},
    Word{Direction::Outbound, QLatin1StringView("outbound")},
};

inline constexpr std::array outcomeWords{
    Word{CallOutcome::Unknown, QLatin1StringView("unknown")},
    Word{CallOutcome::Reached, QLatin1StringView("reached")},
    Word{CallOutcome::NoAnswer, QLatin1StringView("no-answer")},
    Word{CallOutcome::LeftMessage, QLatin1StringView("left-message")},
    Word{CallOutcome::Busy, QLatin1StringView("busy")},
    Word{CallOutcome::WrongNumber, QLatin1StringView("wrong-number")},
    Word{CallOutcome::Refused, QLatin1StringView("refused")},
    Word{CallOutcome::Failed, QLatin1StringView("failed")},
};

inline constexpr std::array endingWords{
    Word{CallEnding::Answered, QLatin1StringView("answered")},
    Word{CallEnding::NoAnswer, QLatin1StringView("no-answer")},
    Word{CallEnding::Busy, QLatin1StringView("busy")},
    Word{CallEnding::Declined, QLatin1StringView("declined")},
    Word{CallEnding::NotFound, QLatin1StringView("not-found")},
    Word{CallEnding::Unreachable, QLatin1StringView("unreachable")},
    Word{CallEnding::Cancelled, QLatin1StringView("cancelled")},
    Word{CallEnding::MediaLost, QLatin1StringView("media-lost")},
    Word{CallEnding::ServerGone, QLatin1StringView("server-gone")},
    Word{CallEnding::RefusedByServer, QLatin1StringView("refused-by-server")},
    Word{CallEnding::EngineFailed, QLatin1StringView("engine-failed")},
    Word{CallEnding::HandedOver, QLatin1StringView("handed-over")},
};

inline constexpr std::array agreedWords{
    Word{Agreed::NotAsked, QLatin1StringView("not-asked")},
    Word{Agreed::Yes, QLatin1StringView("yes")},
    Word{Agreed::No, QLatin1StringView("no")},
};

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

/// How somebody likes to be reached, "call mon-fri 09:00-12:00; mail", and back. Nothing for what cannot be read.
std::optional<QList<Preference>> preferencesOf(const QString &text);
QString textOf(const QList<Preference> &preferences);
/// "mon-fri", "mon,wed", empty for any day.
QString daysText(int days);

} // namespace Earshot::Cli
