// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Earshot
{

/// An address a person may follow from a mail, percent-encoded and with its host in ASCII; empty when its scheme is not
/// http, https, mailto or tel, or when it has no host or number. Space and invisible characters are removed before the
/// look.
QString safeLink(const QString &href);

/// A picture the mail itself carries: cid:, or data: of PNG, JPEG, GIF or WebP in base64. Empty for all others.
QString safeImage(const QString &src);

/// The host of a link made by safeLink, when the text of the link names another host; else empty.
QString hostToShow(const QString &link, const QString &text);

} // namespace Earshot
