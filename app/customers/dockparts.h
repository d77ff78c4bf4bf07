// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QVBoxLayout>

#include "shell/look.h"

namespace Earshot
{

inline QPushButton *linkButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setLook(button, Look::Link);
    setHeight(button, Height::Tool);
    return button;
}

/// A way on below a fact's words, not below its icon.
inline void addUnderFact(QVBoxLayout *column, QPushButton *button)
{
    auto *row = new QHBoxLayout;
    row->addSpacing(18);
    row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
}

} // namespace Earshot
