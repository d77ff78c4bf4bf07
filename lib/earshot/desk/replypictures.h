// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/replydesk.h"

#include <QHash>

namespace Earshot
{

/// What a reply shows beside its words.
struct ReplyPictures {
    /// For each of its files the Content-ID (RFC 2392) under which the HTML shows it; empty = it only goes along.
    QList<QByteArray> contentIds;
    QHash<QString, QByteArray> byName; ///< those the text names: ![words](name)
    /// The mail that is sent on as it looked, made harmless and with its own pictures; empty where it has no HTML, or
    /// none that can be shown whole: then its text has to do.
    QString forwarded;
};

ReplyPictures picturesOf(Session &session, const Reply &reply);

} // namespace Earshot
