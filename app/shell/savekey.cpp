// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/savekey.h"

#include <QPushButton>
#include <QShortcut>

namespace Earshot
{

void saveByKey(QPushButton *save)
{
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        QObject::connect(
            new QShortcut(QKeySequence(Qt::CTRL | key), save->window()), &QShortcut::activated, save, [save] {
                if (save->isVisible()) // forms of several pages hide it at times
                    save->click();
            });
}

} // namespace Earshot
