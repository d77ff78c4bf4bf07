// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace Earshot
{

/// Tab goes through these one after the other, through everything inside each of them, whenever they were made.
void tabThrough(const QList<QWidget *> &places);

/// What is made later comes last to Tab. This puts everything inside the place back to where the place itself stands;
/// in the order of `inside`, where that is given.
void keepTabPlace(QWidget *place, const QList<QWidget *> &inside = {});

} // namespace Earshot
