// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/seat.h"

#include "earshot/voice/engineline.h"

#include <memory>
#include <vector>

namespace Earshot::Cli
{

/// The built-in telephone of a command: its engine and the agent's lines, signed in with their passwords.
class SignedLines
{
public:
    /// Starts the engine; throws Stop when this installation has none. `only` is one line's address; empty = all of
    /// the agent's, and where there are none, a line for calls straight to a SIP address.
    SignedLines(Seat &seat, const QString &only, bool direct = false);

    const std::vector<std::unique_ptr<EngineLine>> &lines() const { return m_lines; }
    EngineLine &first() const { return *m_lines.front(); }
    /// Waits until this line is signed in, or cannot be.
    LineState awaitState(EngineLine &line);

private:
    VoiceEngine m_engine;
    std::vector<std::unique_ptr<EngineLine>> m_lines;
};

/// The agent's line of this address; throws Stop when there is none.
SipAccount lineAt(Seat &seat, const QString &address);
/// The word scripts know it by.
QString wordOf(LineState state);
/// What is wrong with a line, and what to do about it.
QString sentenceOf(LineState state, int status, const SipAccount &account);

} // namespace Earshot::Cli
