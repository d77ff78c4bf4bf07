// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Earshot::Cli
{

/// One `field=value` as typed after "set".
struct Field {
    QString name;
    QString value;
};

/// Takes the words from the second one on apart; throws Stop for one without "=" or with a name not in `known`.
/// A field said twice is refused, unless it is one of `added`, which add one each time.
QList<Field> fieldsOf(const QStringList &words, const QStringList &known, const QStringList &added = {});

} // namespace Earshot::Cli
