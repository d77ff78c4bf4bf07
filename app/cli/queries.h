// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/savedview.h"
#include "earshot/domain/searchquery.h"

#include <QList>
#include <QString>

namespace Earshot::Cli
{

/// The query as the search field would understand it; throws Stop with Exit::Usage where it cannot.
SearchQuery understood(const QString &typed, bool typing = false);

class Seat;

/// The same with the person who asks; throws Stop with Exit::NotFound where it names a status or queue that is not
/// there, and remarks on people and tags nobody knows.
SearchQuery understood(Seat &seat, const QString &typed, bool typing = false);

/// The saved view the agent sees under this name; throws Stop with Exit::NotFound.
SavedView theView(Seat &seat, const QString &name);

/// A query of a file, and the class it is counted in.
struct FiledQuery {
    QString kind;
    QString typed;
};

/// One query per line; with tabs, the first column is its class and the last one the query. Throws Stop.
QList<FiledQuery> queriesOf(const QString &file);

} // namespace Earshot::Cli
