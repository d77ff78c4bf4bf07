// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Earshot
{

class Desk;
struct Reply;

/// Shows the mail a reply becomes as the customer's program will: built, read again and cleaned like any mail.
void showReplyPreview(Desk &desk, const Reply &reply, QWidget *window);

} // namespace Earshot
