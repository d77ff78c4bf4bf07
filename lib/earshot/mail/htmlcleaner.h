// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Earshot
{

/// HTML of a mail made harmless, and what was kept from it.
struct CleanHtml {
    QString html; ///< nothing active, nothing that loads, nothing that hangs a layout
    int blockedImages = 0; ///< pictures and backgrounds from outside the mail; their alternative text is in the html
    int blockedLinks = 0; ///< links to anything but http, https, mailto and tel; their text is in the html
    bool truncated = false; ///< there was more than can be shown safely; the plain text has the rest
    bool asText = false; ///< too deep or too big for a tree: html is the plain text of the mail

    bool operator==(const CleanHtml &) const = default;
};

/// Rebuilds the HTML of a mail from an allow-list of elements and attributes: tables at most 6 deep and 2,000 cells,
/// blocks 64 deep, 20,000 elements, 200,000 characters. Cleaning twice gives the same.
/// Each link carries its true address in title=""; where its text names another host, the true one stands behind the
/// text in square brackets, inside the link, so that it is read even where no tool tip is. Thread-safe.
CleanHtml cleanHtml(const QString &html);

} // namespace Earshot
