// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/timeline.h"

#include <QLocale>
#include <QTextDocument>

#include <memory>

#include "shell/theme.h"

namespace Earshot
{

/// What of a conversation stands on paper.
enum class OnPaper {
    ForCustomer, ///< what was written and said between them and us
    WithNotes, ///< also what we noted among ourselves, call-backs, and what was done to the ticket
};

/// The conversation as it is printed, the oldest entry first, quotes folded away, the files by their names. Any thread.
std::unique_ptr<QTextDocument> conversationPaper(
    const Timeline &timeline, OnPaper what, const QDateTime &now, const QLocale &locale, const Theme &theme);

/// The same as a PDF of A4 pages with numbers. Any thread.
QByteArray conversationPdf(
    const Timeline &timeline, OnPaper what, const QDateTime &now, const QLocale &locale, const Theme &theme);

} // namespace Earshot
