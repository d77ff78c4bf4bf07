// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/customer.h"

#include <QStringList>

namespace Earshot
{

struct IncomingMail;
struct IntakeRules;
class Session;

/// Offers the numbers found in a customer's mail as theirs, but for those in `understood`, for ours, and for those of
/// somebody else whose words stand below, as in a quote without marks. `at`: when the mail was sent.
void keepFoundNumbers(Session &session, const IntakeRules &rules, const IncomingMail &incoming, CustomerId customer,
    const QStringList &understood, const QDateTime &at);

} // namespace Earshot
