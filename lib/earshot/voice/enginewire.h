// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// How the desk and `earshot-voice` talk: one JSON object a line, commands one way and events the other. These names
/// are the whole of it; both sides take them from here.
namespace Earshot::Wire
{

// A command says in "do" what is to be done.
inline constexpr QLatin1StringView Do{"do"};
inline constexpr QLatin1StringView SetLine{"line"}; ///< an account, with its password: register it
inline constexpr QLatin1StringView ForgetLine{"forget-line"};
inline constexpr QLatin1StringView Dial{"dial"};
inline constexpr QLatin1StringView Answer{"answer"};
inline constexpr QLatin1StringView HangUp{"hang-up"}; ///< also declines, and gives up before the answer
inline constexpr QLatin1StringView Hold{"hold"};
inline constexpr QLatin1StringView Resume{"resume"};
inline constexpr QLatin1StringView Mute{"mute"};
inline constexpr QLatin1StringView Digits{"digits"};
inline constexpr QLatin1StringView Transfer{"transfer"};
inline constexpr QLatin1StringView Quit{"quit"};

// An event says in "event" what has happened.
inline constexpr QLatin1StringView Event{"event"};
inline constexpr QLatin1StringView Up{"up"}; ///< it can be told what to do from here on
inline constexpr QLatin1StringView LineState{"line"};
inline constexpr QLatin1StringView CallState{"call"};
/// How putting a call through goes: `state` is done or failed, with the status of whoever was asked.
inline constexpr QLatin1StringView Transferring{"transfer"};
inline constexpr QLatin1StringView Silent{"silent"}; ///< nothing is heard of the other side since the answer

// What belongs to them.
inline constexpr QLatin1StringView Line{"line"}; ///< the account's uid
inline constexpr QLatin1StringView Call{"call"}; ///< the call's uid, or the engine's own name of an incoming one
inline constexpr QLatin1StringView To{"to"}; ///< a SIP address
inline constexpr QLatin1StringView From{"from"}; ///< the user part of the caller's address, or the whole
inline constexpr QLatin1StringView Name{"name"};
inline constexpr QLatin1StringView Server{"server"}; ///< HOST or HOST:PORT
inline constexpr QLatin1StringView Domain{"domain"};
inline constexpr QLatin1StringView User{"user"};
inline constexpr QLatin1StringView Password{"password"};
inline constexpr QLatin1StringView Transport{"transport"}; ///< udp, tcp, tls
inline constexpr QLatin1StringView Srtp{"srtp"}; ///< off, preferred, required
inline constexpr QLatin1StringView Stun{"stun"};
inline constexpr QLatin1StringView On{"on"};
inline constexpr QLatin1StringView Seconds{"seconds"}; ///< how long it may ring
inline constexpr QLatin1StringView Version{"version"};
inline constexpr QLatin1StringView State{"state"};
inline constexpr QLatin1StringView Code{"code"}; ///< the SIP status, 0 for none
inline constexpr QLatin1StringView Why{"why"}; ///< how a call ended where no status says it

// States of a line.
inline constexpr QLatin1StringView Trying{"trying"};
inline constexpr QLatin1StringView Ready{"ready"};
inline constexpr QLatin1StringView Failed{"failed"};
inline constexpr QLatin1StringView Off{"off"};

// States of a transfer; "failed" is one, too.
inline constexpr QLatin1StringView Done{"done"};

// States of a call.
inline constexpr QLatin1StringView Incoming{"incoming"};
inline constexpr QLatin1StringView Ringing{"ringing"};
inline constexpr QLatin1StringView Connected{"connected"};
inline constexpr QLatin1StringView Held{"held"};
inline constexpr QLatin1StringView Ended{"ended"};

// Why a call ended.
inline constexpr QLatin1StringView ByUs{"us"};
inline constexpr QLatin1StringView ByThem{"them"};
inline constexpr QLatin1StringView NoServer{"no-server"}; ///< no word from it in time, or no way to it
inline constexpr QLatin1StringView RangTooLong{"rang-too-long"};
inline constexpr QLatin1StringView NothingHeard{"nothing-heard"}; ///< the sound of the other side stayed away

} // namespace Earshot::Wire
