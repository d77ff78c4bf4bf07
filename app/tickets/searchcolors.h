// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/searchquery.h"

#include <QTextLayout>

class QLineEdit;

namespace Earshot
{

class Theme;

/// How a typed search is drawn: by our own syntax definition (resources/syntax), and with a wave under what is wrong.
QList<QTextLayout::FormatRange> searchFormats(
    const QString &typed, const QList<SearchQuery::Problem> &problems, const Theme &theme);
/// Draws what stands in the field so, until its text changes.
void colorSearch(QLineEdit &field, const QList<SearchQuery::Problem> &problems);

} // namespace Earshot
