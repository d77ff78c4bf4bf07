// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rowtable.h"

#include <QHeaderView>
#include <QTableView>

#include "shell/rowhover.h"
#include "shell/theme.h"

namespace Earshot
{

void arrangeRows(QTableView *table)
{
    table->setShowGrid(false);
    table->setWordWrap(false); // an address with a hyphen is one word
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(20);
    table->verticalHeader()->setDefaultSectionSize(Theme::of(table).extent(32));
    table->horizontalHeader()->setHighlightSections(false);
    lightRowUnderPointer(table);
}

} // namespace Earshot
