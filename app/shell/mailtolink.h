// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/recipients.h"

#include <QString>

#include <optional>

namespace Earshot
{

/// What a web page or another program wants written: mailto:dana@x.example?subject=Printer (RFC 6068). Of its headers
/// those are taken that a person could have typed; files are none of them.
struct MailtoLink {
    Recipients recipients;
    QString subject; ///< one line
    QString body;

    bool operator==(const MailtoLink &) const = default;
};

/// Reads an address as another program hands it over; nothing for anything else.
std::optional<MailtoLink> mailtoLink(const QString &argument);

} // namespace Earshot
