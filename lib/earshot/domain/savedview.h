// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/id.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace Earshot
{

/// A search under a name, in the navigation. Its text is kept as it was typed: "owner:me" is whoever looks at it.
struct SavedView {
    SavedViewId id;
    QUuid uid;
    QString name;
    QString query; ///< for parseSearch()
    AgentId owner; ///< who alone sees it; nobody: everybody of the desk
    int position = 0; ///< among those one sees
    qint64 version = 0;

    bool isShared() const { return !owner; }
    bool operator==(const SavedView &) const = default;
};

/// Those the agent sees: the shared ones and their own, in order.
QList<SavedView> viewsOf(const QList<SavedView> &all, AgentId agent);
/// The one called so, in any spelling of upper and lower case; of two, the agent's own.
const SavedView *viewCalled(const QList<SavedView> &all, AgentId agent, const QString &name);

} // namespace Earshot
