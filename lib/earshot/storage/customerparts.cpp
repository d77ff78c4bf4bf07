// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/customers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Earshot
{

using namespace Qt::StringLiterals;

QString Customers::partsText(const Customer &customer)
{
    QJsonArray phones;
    for (const Phone &p : customer.phones)
        phones << QJsonArray{
            p.number, p.label, p.source, p.confirmed, p.lastReached.isValid() ? p.lastReached.toMSecsSinceEpoch() : 0};
    QJsonArray prefers;
    for (const Preference &p : customer.prefers)
        prefers << QJsonArray{int(p.channel), p.days, p.from.toString(u"HH:mm"), p.to.toString(u"HH:mm"), p.number};
    const QJsonObject parts{{u"addresses"_s, QJsonArray::fromStringList(customer.addresses)}, {u"phones"_s, phones},
        {u"prefers"_s, prefers}};
    return QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

void Customers::setParts(Customer &customer, const QString &text)
{
    const QJsonObject parts = QJsonDocument::fromJson(text.toUtf8()).object();
    customer.addresses.clear();
    for (const QJsonValue &address : parts.value(u"addresses").toArray())
        customer.addresses << address.toString();
    customer.phones.clear();
    for (const QJsonValue &value : parts.value(u"phones").toArray()) {
        const QJsonArray p = value.toArray();
        const qint64 reached = p.at(4).toInteger();
        customer.phones << Phone{p.at(0).toString(), p.at(1).toString(), p.at(2).toString(), p.at(3).toBool(),
            reached ? QDateTime::fromMSecsSinceEpoch(reached, Qt::UTC) : QDateTime()};
    }
    customer.prefers.clear();
    for (const QJsonValue &value : parts.value(u"prefers").toArray()) {
        const QJsonArray p = value.toArray();
        customer.prefers << Preference{Channel(p.at(0).toInt()), p.at(1).toInt(),
            QTime::fromString(p.at(2).toString(), u"HH:mm"), QTime::fromString(p.at(3).toString(), u"HH:mm"),
            p.at(4).toString()};
    }
}

} // namespace Earshot
