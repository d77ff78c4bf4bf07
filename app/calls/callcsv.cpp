// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/callcsv.h"

#include "earshot/storage/failure.h"

#include <QSaveFile>

#include "calls/calllogmodel.h"
#include "earshot/domain/csv.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int PageSize = 1000;

QString cellOf(const CallRow &row, CallColumn column)
{
    switch (column) {
    case CallColumn::When: // a file is read later and elsewhere: no "today" in it
        return row.call.started.toUTC().toString(Qt::ISODate);
    case CallColumn::Length:
        return QString::number(row.call.talkMs / 1000);
    case CallColumn::Gist:
        return row.call.gist;
    default:
        return callText(row, column, row.call.started, QLocale::c());
    }
}

} // namespace

int writeCallsCsv(Session &session, const CallFilter &filter, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Failure(Error::Kind::Refused, file.errorString());
    file.write("\xEF\xBB\xBF");
    QStringList headings;
    for (int column = 0; column < int(CallColumn::Count); ++column)
        headings << (column == int(CallColumn::Length) ? CallLogModel::tr("Talked, seconds")
                                                       : callHeading(CallColumn(column)));
    file.write(csvLine(headings));

    int count = 0;
    QList<CallRow> page;
    do {
        const Call last = page.isEmpty() ? Call() : page.last().call;
        page = Calls::log(session, filter, last.started, last.id, PageSize);
        for (const CallRow &row : std::as_const(page)) {
            QStringList cells;
            for (int column = 0; column < int(CallColumn::Count); ++column)
                cells << cellOf(row, CallColumn(column));
            file.write(csvLine(cells));
        }
        count += int(page.size());
    } while (page.size() == PageSize);
    if (!file.commit())
        throw Failure(Error::Kind::Refused, file.errorString());
    return count;
}

} // namespace Earshot
