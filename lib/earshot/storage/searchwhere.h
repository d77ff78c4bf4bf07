// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/searchquery.h"
#include "earshot/storage/session.h"
#include "earshot/storage/tokens.h"

#include <optional>

namespace Earshot
{

/// What the operators without text ask of the ticket `t`: " AND …", and the values in it.
struct Narrowing {
    QString sql;
    QVariantList values;
};
Narrowing narrowing(Session &session, const SearchQuery &query, AgentId me);

/// Leaves out the tickets in which one of the words stands that a query of nothing but operators excludes.
void leaveOut(Session &session, const TextQuery &excluded, Narrowing &where);

/// The tickets `t` of people whose name, address or number begins with the words of the query: those who never wrote
/// are in no mail. Nothing where it cannot be said: words are left out, or looked for in the subject.
std::optional<QString> ofPeopleMeant(Session &session, const SearchQuery &query);

} // namespace Earshot
