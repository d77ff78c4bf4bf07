// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Earshot
{

/// A word of a reply that is looked through.
struct ClarityWord {
    qsizetype start;
    qsizetype length;
    QString folded;
};

/// Whether one of the words tells what comes next, or when; in English, German, Spanish and some near them.
bool tellsNextStep(const QList<ClarityWord> &words);

} // namespace Earshot
