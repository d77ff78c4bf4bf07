// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>

#include "conversation/maildocument.h"

#include <memory>

namespace Earshot
{

/// The HTML body of a mail made ready to show, on the pool.
struct HtmlForm {
    QString html; ///< cleaned; empty when the mail has none that can be shown
    MailImages images; ///< what its cid: addresses name
    int blockedImages = 0;
    int blockedLinks = 0;
    bool rich = false; ///< tables, pictures, lists, headings: more than its text form tells
    bool tooHeavy = false; ///< its layout took too long: only the text form is offered
    bool truncated = false;
};

/// Longest time the layout of a mail may take, in milliseconds.
inline constexpr qint64 LayoutBudget = 500;

/// Parses, cleans and lays out once at `width`, so that the time it takes is known before the window pays it. Pure;
/// for QtConcurrent.
std::shared_ptr<const HtmlForm> makeHtmlForm(const QByteArray &raw, int width, const Theme &theme);

} // namespace Earshot
