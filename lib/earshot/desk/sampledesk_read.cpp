// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample as its files have it; sampledesk.cpp plays it onto a desk.
#include "earshot/desk/sampledesk.h"

#include "earshot/storage/failure.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace Earshot
{

using namespace Qt::StringLiterals;

QString Sample::seat()
{
    return u"maya"_s;
}

Result<Sample> readSample(const QString &folder)
{
    QFile desk(folder + u"/desk.json"_s);
    if (!desk.open(QIODevice::ReadOnly))
        return failed(Error::Kind::NotFound, desk.fileName());
    Sample sample;
    sample.desk = QJsonDocument::fromJson(desk.readAll()).object();
    if (sample.desk.isEmpty())
        return failed(Error::Kind::Broken, desk.fileName());
    const QDir mails(folder + u"/mails"_s);
    for (const QString &name : mails.entryList({u"*.eml"_s}, QDir::Files)) {
        QFile file(mails.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failed(Error::Kind::Broken, file.fileName());
        sample.mails.insert(name, file.readAll());
    }
    return sample;
}

} // namespace Earshot
