// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/channel.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Earshot
{

/// What a customer answered when asked how they like to be reached.
struct ReachAnswer {
    QList<Preference> prefers; ///< in their order, never empty
    QStringList numbers; ///< to call, as they typed them; a way for calls may name one of these
    QString codes; ///< the lines that say it

    bool operator==(const ReachAnswer &) const = default;
};

/// Reads "CALL", "ANRUF mo-fr 9-12, MAIL", "CALL +49 30 1234 9-12" and their like out of what was typed, without quotes
/// and signature. `name` is the customer's: it may stand below. Understood is a paragraph of nothing else, before
/// anything but a greeting; whatever leaves a doubt is not. Linear, and bounded for any text.
std::optional<ReachAnswer> reachAnswer(const QString &typed, const QString &name = {});

} // namespace Earshot
