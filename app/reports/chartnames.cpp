// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartnames.h"

#include <cmath>

#include <QAbstractItemModel>
#include <QFontMetrics>

#include "reports/chartview.h"
#include "shell/look.h"

namespace Earshot
{

namespace
{

/// As many words as fit in the first line, what is left in the second.
QString inTwoLines(const QString &name, const QFontMetrics &metrics, int room)
{
    if (metrics.horizontalAdvance(name) <= room)
        return name;
    qsizetype end = name.indexOf(u' ');
    for (qsizetype next = end; next > 0 && metrics.horizontalAdvance(name.left(next)) <= room;
         next = name.indexOf(u' ', next + 1))
        end = next;
    if (end <= 0)
        return metrics.elidedText(name, Qt::ElideRight, room);
    return metrics.elidedText(name.left(end), Qt::ElideRight, room) + u'\n'
        + metrics.elidedText(name.mid(end + 1), Qt::ElideRight, room);
}

} // namespace

QMap<int, QString> namesOnAxis(const QAbstractItemModel &model, int column, const QFont &font, double pitch)
{
    const QFontMetrics metrics(font);
    const auto wordsOf = [&](int row, int role) { return model.index(row, column).data(role).toString(); };
    QMap<int, QString> names;
    if (wordsOf(0, ShortNameRole).isEmpty()) {
        for (int row = 0; row < model.rowCount(); ++row)
            names.insert(row, inTwoLines(wordsOf(row, Qt::DisplayRole), metrics, qMax(24, int(pitch) - 6)));
        return names;
    }
    int widest = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const int role : {ShortNameRole, YearRole})
            widest = qMax(widest, metrics.horizontalAdvance(wordsOf(row, role)));
    }
    const int every = int(std::ceil((widest + Space::S) / qMax(1.0, pitch)));
    QString year;
    for (int row = 0; row < model.rowCount(); row += every) {
        QString name = wordsOf(row, ShortNameRole);
        if (const QString own = wordsOf(row, YearRole); own != year) {
            name += u'\n' + own;
            year = own;
        }
        names.insert(row, name);
    }
    return names;
}

} // namespace Earshot
