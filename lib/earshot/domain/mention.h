// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/catalog.h"

namespace Earshot
{

/// Who is meant by "@name" in a note: an agent's login, whole name, or first name where nobody else has it. Case and
/// accents do not matter; an @ within a word, as in a mail address, means nobody. Pure, any thread.
QList<AgentId> mentionedIn(const QString &text, const QList<Agent> &agents);

/// How a note mentions the agent: "@Dana Ruiz", or by the login where there is no name. Pure, any thread.
QString mentionOf(const Agent &agent);

} // namespace Earshot
