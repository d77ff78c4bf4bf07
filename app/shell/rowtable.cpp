// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rowtable.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

#include "shell/rowhover.h"
#include "shell/theme.h"

namespace Earshot
{

namespace
{

/// Home and End go through the rows, not along the cells of one.
class FarKeys final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isFar = key->key() == Qt::Key_Home || key->key() == Qt::Key_End;
        if (!isFar || key->modifiers() & Qt::ControlModifier)
            return false;
        QKeyEvent throughRows(key->type(), key->key(), key->modifiers() | Qt::ControlModifier);
        QCoreApplication::sendEvent(watched, &throughRows);
        return true;
    }
};

} // namespace

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
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->installEventFilter(new FarKeys(table));
    lightRowUnderPointer(table);
}

} // namespace Earshot
