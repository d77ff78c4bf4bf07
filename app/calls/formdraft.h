// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/calldesk.h"
#include "earshot/storage/journal.h"

#include <QList>

namespace Earshot
{

/// What was typed about a call and is not filed yet, as the seat's journal keeps it.
struct FormDraft {
    QUuid call;
    CallForm form;
    bool corrects = false; ///< a call that was filed before
};

void keepFormDraft(Journal &journal, const FormDraft &draft);
void removeFormDraft(Journal &journal, const QUuid &call);
/// Those a program that ended left behind.
QList<FormDraft> formDrafts(const Journal &journal);

} // namespace Earshot
