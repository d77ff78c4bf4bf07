// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/tablefile.h"

#include "earshot/domain/csv.h"

#include <QIODevice>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray cell(const QVariant &value)
{
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? "1" : "0";
    if (value.typeId() == QMetaType::QByteArray)
        return '"' + value.toByteArray().toHex() + '"';
    if (value.typeId() != QMetaType::QString)
        return value.toString().toUtf8();
    QString text = value.toString();
    if (text.startsWith(u'\'') || isFormula(text))
        text.prepend(u'\'');
    return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QVariant valueOf(const QByteArray &bytes, bool quoted)
{
    if (!quoted)
        return bytes.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(bytes));
    const QString text = QString::fromUtf8(bytes);
    return text.startsWith(u'\'') ? text.mid(1) : text;
}

} // namespace

QByteArray TableFile::line(const QVariantList &values)
{
    QByteArrayList cells;
    for (const QVariant &value : values)
        cells << cell(value);
    return cells.join(',') + "\r\n";
}

std::optional<QVariantList> TableFile::readLine(QIODevice &file)
{
    QVariantList cells;
    QByteArray bytes;
    bool quoted = false; // this cell was
    bool inside = false;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            const char sign = line.at(i);
            if (inside && sign == '"' && i + 1 < line.size() && line.at(i + 1) == '"') {
                bytes += '"';
                ++i;
            } else if (sign == '"') {
                inside = !inside;
                quoted = true;
            } else if (inside || (sign != ',' && sign != '\r' && sign != '\n')) {
                bytes += sign;
            } else if (sign == ',') {
                cells << valueOf(bytes, quoted);
                bytes.clear();
                quoted = false;
            }
        }
        if (!inside) {
            cells << valueOf(bytes, quoted);
            return cells;
        }
    }
    return {};
}

QStringList TableFile::headings(const QVariantList &cells)
{
    QStringList texts;
    for (const QVariant &each : cells)
        texts << each.toString();
    return texts;
}

} // namespace Earshot
