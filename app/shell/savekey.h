// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPushButton;

namespace Earshot
{

/// Ctrl+Enter presses this button from wherever the keys are in its window.
void saveByKey(QPushButton *save);

} // namespace Earshot
