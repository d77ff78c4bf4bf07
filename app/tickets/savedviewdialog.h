// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace Earshot
{

/// Name and reach of a saved view.
struct ViewQuestion {
    QString title;
    QString yes; ///< a verb
    QString name; ///< what it is called so far
    QString search;
    bool shared = false;
    bool canBeOwn = true; ///< somebody is signed in whose own it could be
    /// What comes of this name and reach, where it is worth a word; `isRefused` when it cannot be.
    std::function<QString(const QString &name, bool shared, bool *isRefused)> remark = {};
};

/// Asks over the parent's window and returns at once; `onAnswer` gets a name that is not empty, unless `context` is
/// gone by then.
void askForView(QWidget *parent, const ViewQuestion &question, QObject *context,
    std::function<void(const QString &name, bool shared)> onAnswer);

} // namespace Earshot
