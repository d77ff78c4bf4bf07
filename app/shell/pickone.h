// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace Earshot
{

/// One of what there is to choose from.
struct Pick {
    qint64 id = 0;
    QString words;
};

/// A question that is answered by choosing one of what typing finds.
struct PickQuestion {
    QString title;
    QString label; ///< the field's name
    QString hint; ///< inside the empty field
    QString yes; ///< a verb
    /// Finds what matches and hands it to the second argument, now or later.
    std::function<void(const QString &typed, std::function<void(const QList<Pick> &)>)> find;
};

/// Asks over the parent's window and returns at once; `onPick` gets what was chosen, unless `context` is gone by then.
void askToPick(
    QWidget *parent, const PickQuestion &question, QObject *context, std::function<void(const Pick &)> onPick);

} // namespace Earshot
