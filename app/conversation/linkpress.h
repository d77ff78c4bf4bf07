// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace Earshot
{

/// What a pressed link of a mail leads to, before anything is done.
struct LinkTarget {
    enum class Kind {
        Web, ///< asked first, then handed to the browser
        Mail, ///< an address to copy
        Phone, ///< a number to call
        Nowhere, ///< anything else is never followed
    };
    Kind kind = Kind::Nowhere;
    QUrl address;
    QString host; ///< as the computer will look it up: punycode, without user and password
    QString plain; ///< the mail address or number
    bool disguised = false; ///< its text names another place, or a name stands before an @

    bool operator==(const LinkTarget &) const = default;
};

/// `text` is what the link shows.
LinkTarget linkTarget(const QUrl &address, const QString &text);

} // namespace Earshot
