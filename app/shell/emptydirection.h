// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPlainTextEdit;

namespace Earshot
{

/// Without text a field is written from the side its words and its placeholder run from; with text, as the text runs.
/// Qt begins every empty line at the left. The style does it to each field of several lines.
void keepEmptyDirection(QPlainTextEdit *field);

} // namespace Earshot
