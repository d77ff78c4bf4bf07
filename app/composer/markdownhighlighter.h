// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPlainTextEdit;

namespace Earshot
{

/// Shows Markdown while it is typed: what will be strong is strong, marks step back, code and links have the theme's
/// code colours. Lives as long as the editor.
void highlightMarkdown(QPlainTextEdit *editor);

} // namespace Earshot
