// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/deliveryreport.h"

#include "earshot/domain/mailaddress.h"
#include "earshot/mail/charset.h"
#include "earshot/mail/directions.h"
#include "earshot/mail/messageid.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot
{

namespace
{

constexpr qsizetype MostDeliveries = 100;
constexpr qsizetype LongestField = 500;
constexpr QLatin1StringView mark{"delivery"};

/// One line, without tabs, which part the record.
QString field(const QString &value)
{
    return inOneDirection(value).simplified().left(LongestField);
}

/// "rfc822; dana@x.example" → "dana@x.example"
QString behindType(const QString &value)
{
    return field(value.contains(u';') ? value.section(u';', 1) : value);
}

QString addressIn(const QString &value)
{
    const QString text = behindType(value);
    const QList<MailAddress> found = parseAddresses(text);
    return found.isEmpty() || found.first().address.isEmpty() ? text : found.first().address;
}

/// "5.1.1 (no such user)" → "5.1.1"; nothing when it is no status.
QString statusIn(const QString &value)
{
    const QString word = field(value).section(u' ', 0, 0);
    const QStringList numbers = word.split(u'.');
    const bool isStatus = numbers.size() == 3 && std::all_of(numbers.begin(), numbers.end(), [](const QString &number) {
        return !number.isEmpty() && number.size() <= 3
            && std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    });
    return isStatus ? word : QString();
}

void take(Delivery &delivery, const QString &name, const QString &value)
{
    if (name == u"final-recipient" || (name == u"original-recipient" && delivery.recipient.isEmpty()))
        delivery.recipient = addressIn(value);
    else if (name == u"action")
        delivery.action = field(value).section(u' ', 0, 0).toLower();
    else if (name == u"status")
        delivery.status = statusIn(value);
    else if (name == u"diagnostic-code")
        delivery.diagnostic = behindType(value);
}

} // namespace

QList<Delivery> deliveriesIn(QByteArrayView deliveryStatus)
{
    QList<Delivery> deliveries;
    Delivery delivery;
    QString name;
    QString value;
    const auto endField = [&] {
        take(delivery, name, value);
        name.clear();
        value.clear();
    };
    const auto endBlock = [&] {
        endField();
        // The first block is about the report, and names nobody.
        if (!delivery.recipient.isEmpty())
            deliveries << delivery;
        delivery = {};
    };
    const QString text = decodedText(deliveryStatus, {});
    for (qsizetype begin = 0; begin < text.size() && deliveries.size() < MostDeliveries;) {
        const qsizetype newline = text.indexOf(u'\n', begin);
        const qsizetype end = newline < 0 ? text.size() : newline;
        const QStringView line = QStringView(text).sliced(begin, end - begin);
        begin = end + 1;
        if (line.trimmed().isEmpty()) {
            endBlock();
        } else if (line.front().isSpace()) {
            if (value.size() < LongestField)
                value += u' ' + line.trimmed().left(LongestField);
        } else {
            endField();
            const qsizetype colon = line.indexOf(u':');
            if (colon > 0) {
                name = line.first(colon).trimmed().left(LongestField).toString().toLower();
                value = line.sliced(colon + 1).trimmed().left(LongestField).toString();
            }
        }
    }
    if (deliveries.size() < MostDeliveries)
        endBlock();
    return deliveries;
}

QList<Delivery> failedRecipients(const QByteArray &header)
{
    QList<Delivery> deliveries;
    for (const MailAddress &address : parseAddresses(QString::fromUtf8(header.left(LongestField)))) {
        if (!address.address.isEmpty())
            deliveries << Delivery{field(address.address), u"failed"_s, {}, {}};
    }
    return deliveries;
}

QList<QByteArray> idsGivenBack(const QByteArray &raw)
{
    constexpr int most = 20;
    QList<QByteArray> ids;
    bool inHead = true; // the bounce's own
    bool folded = false; // the id stands on the next line
    for (qsizetype begin = 0; begin < raw.size() && ids.size() < most;) {
        const qsizetype newline = raw.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? raw.size() : newline;
        const QByteArrayView line = QByteArrayView(raw).sliced(begin, end - begin).trimmed();
        begin = end + 1;
        if (line.isEmpty())
            inHead = false;
        if (inHead)
            continue;
        const bool named
            = line.first(std::min<qsizetype>(11, line.size())).compare("message-id:", Qt::CaseInsensitive) == 0;
        if (named || folded)
            ids += messageIds(named ? line.sliced(11) : line);
        folded = named && line.size() == 11;
    }
    return ids;
}

QString troubleOf(const QList<Delivery> &deliveries)
{
    QStringList lines;
    for (const Delivery &delivery : deliveries) {
        if (delivery.action == u"failed" || delivery.action == u"delayed")
            lines << QStringList{mark, delivery.action, delivery.recipient, delivery.status, delivery.diagnostic}.join(
                u'\t');
    }
    return lines.join(u'\n');
}

void addTrouble(QString &trouble, const QString &line)
{
    if (!trouble.isEmpty())
        trouble += u'\n';
    trouble += line;
}

bool hasTrouble(const QString &trouble, QLatin1StringView word)
{
    return trouble.split(u'\n').contains(word);
}

QList<Delivery> deliveriesOf(const QString &trouble)
{
    QList<Delivery> deliveries;
    for (const QString &line : trouble.split(u'\n')) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() == 5 && fields.first() == mark)
            deliveries << Delivery{fields.at(2), fields.at(1), fields.at(3), fields.at(4)};
    }
    return deliveries;
}

} // namespace Earshot
