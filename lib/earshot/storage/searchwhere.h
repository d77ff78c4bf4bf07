// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/searchquery.h"
#include "earshot/storage/session.h"

namespace Earshot
{

/// What the operators without text ask of the ticket `t`: " AND …", and the values in it.
struct Narrowing {
    QString sql;
    QVariantList values;
};
Narrowing narrowing(Session &session, const SearchQuery &query, AgentId me);

} // namespace Earshot
