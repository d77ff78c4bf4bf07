// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace Earshot
{

/// A question that is answered by one line of text.
struct LineQuestion {
    QString title;
    QString label; ///< the field's name
    QString hint; ///< examples, inside the empty field
    QString yes; ///< a verb
    QString text = {}; ///< what is written already
    bool mayBeEmpty = false;
};

/// Asks over the parent's window and returns at once; `onAnswer` gets what was typed, trimmed, and not empty if it may
/// not be, unless `context` is gone by then.
void askForLine(
    QWidget *parent, const LineQuestion &question, QObject *context, std::function<void(const QString &)> onAnswer);

} // namespace Earshot
