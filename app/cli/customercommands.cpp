// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/asjson.h"
#include "cli/commands.h"
#include "cli/conversation.h"
#include "cli/fields.h"
#include "cli/plain.h"
#include "cli/words.h"
#include "customers/reachquestion.h"

#include "earshot/desk/askdesk.h"
#include "earshot/desk/customerdesk.h"
#include "earshot/domain/mailaddress.h"
#include "earshot/domain/phonenumber.h"
#include "earshot/domain/phoneregion.h"
#include "earshot/domain/preferencetext.h"
#include "earshot/storage/customers.h"
#include "earshot/storage/messages.h"

#include <QLocale>
#include <QTimeZone>

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int usualPage = 100;
constexpr int usualHold = 10; ///< seconds in which the mail can be taken back

struct Card {
    Customer customer;
    QString organisation;
};

struct Page {
    QList<CustomerRow> rows;
    QList<Card> cards;
    CustomerCursor next;
};

Card card(Session &session, CustomerId id)
{
    const Customer customer = Customers::byId(session, id);
    return {customer, organisationName(session, customer.organisation)};
}

/// The id and the folded name, in letters no shell takes apart.
QString textOf(const CustomerCursor &cursor)
{
    if (!cursor.isValid())
        return {};
    const QByteArray plain = QByteArray::number(cursor.id.value) + ':' + cursor.name.toUtf8();
    return QString::fromLatin1(plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

CustomerCursor cursorOf(const QString &text)
{
    const QByteArray plain = QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding);
    const qsizetype colon = plain.indexOf(':');
    const CustomerCursor cursor{QString::fromUtf8(plain.mid(colon + 1)), CustomerId{plain.left(colon).toLongLong()}};
    if (!text.isEmpty() && textOf(cursor) != text)
        throw Stop(Exit::Usage, u"\"%1\" is no cursor; use the one the page before ended with."_s.arg(text));
    return cursor;
}

Page page(Session &session, const QString &typed, const CustomerCursor &after, int limit)
{
    const CustomerPage found = Customers::page(session, typed, after, limit);
    Page page{found.rows, {}, found.next};
    for (const CustomerRow &row : found.rows)
        page.cards << card(session, row.id);
    return page;
}

QList<TicketRow> ticketsOf(Session &session, CustomerId customer, int limit)
{
    TicketFilter filter;
    filter.customer = customer;
    return Tickets::page(session, filter, TicketOrder::Newest, {}, limit).rows;
}

Card known(Seat &seat, qint64 id)
{
    const auto found = seat.read(
        [](Session &session, CustomerId customer) {
            return findRow<Customer>(session, customer) ? std::optional(card(session, customer)) : std::nullopt;
        },
        CustomerId{id});
    if (!found)
        throw Stop(Exit::NotFound,
            u"There is no customer %1 on this desk. \"earshot-cli customer list\" shows who is there."_s.arg(id));
    return *found;
}

/// The customer who is named by number, mail address or telephone number; throws Stop with Exit::NotFound.
Card named(Seat &seat, const Arguments &arguments)
{
    const QString who = arguments.word(0);
    const bool isAddress = who.contains(u'@');
    if (!isAddress && !who.startsWith(u'+')) {
        bool isNumber = false;
        const qint64 id = who.toLongLong(&isNumber);
        if (!isNumber)
            throw Stop(Exit::Usage,
                u"\"%1\" names nobody; name a customer by number, mail address or +49…; \"customer list %1\" looks for them."_s
                    .arg(who));
        return known(seat, id);
    }
    const QList<CustomerId> found = seat.read(
        [isAddress](Session &session, const QString &typed) {
            if (!isAddress) {
                const auto number = PhoneNumber::parse(typed);
                return number ? Customers::byNumber(session, number->e164()) : QList<CustomerId>();
            }
            const auto holder = Customers::byAddress(session, typed);
            return holder ? QList{*holder} : QList<CustomerId>();
        },
        who);
    if (found.isEmpty())
        throw Stop(Exit::NotFound,
            u"There is no customer with %1 on this desk. \"earshot-cli customer list\" shows who is there."_s.arg(who));
    if (found.size() > 1) {
        QStringList ids;
        for (const CustomerId id : found)
            ids << QString::number(id.value);
        throw Stop(Exit::Refused, u"%1 is the number of customers %2; name one of them."_s.arg(who, ids.join(u", ")));
    }
    return known(seat, found.first().value);
}

void addPhone(Customer &customer, const QString &value)
{
    const auto number = PhoneNumber::parse(value);
    if (!number)
        throw Stop(Exit::Usage, u"\"%1\" is not a number that can be dialled."_s.arg(value));
    if (number->isEmergency())
        throw Stop(Exit::Usage, u"\"%1\" is an emergency number and nobody's own."_s.arg(value));
    for (Phone &phone : customer.phones) {
        if (phone.number == number->e164()) {
            phone.confirmed = true;
            return;
        }
    }
    customer.phones << phoneOf(*number);
}

void addAddress(Customer &customer, const QString &value)
{
    const QList<MailAddress> read = parseAddresses(value);
    if (read.size() != 1 || !read.first().isValid())
        throw Stop(Exit::Usage, u"\"%1\" is not a mail address."_s.arg(value));
    const auto same = [&read](const QString &address) {
        return MailAddress{{}, address}.folded() == read.first().folded();
    };
    if (std::none_of(customer.addresses.begin(), customer.addresses.end(), same))
        customer.addresses << read.first().address;
}

void setTimeZone(Customer &customer, const QString &value)
{
    if (!value.isEmpty() && !QTimeZone(value.toLatin1()).isValid())
        throw Stop(Exit::Usage, u"There is no time zone \"%1\"; write it like Europe/Berlin."_s.arg(value));
    customer.timeZone = value;
}

void setLanguage(Customer &customer, const QString &value)
{
    const QString plain = value.trimmed();
    // QLocale makes "C" of what it does not know.
    if (!plain.isEmpty() && QLocale(QString(plain).replace(u'-', u'_')).language() == QLocale::C)
        throw Stop(Exit::Usage, u"There is no language \"%1\"; write it like de or pt-BR."_s.arg(value));
    customer.language = plain;
}

void setPrefers(Customer &customer, const QString &value, const QDateTime &now)
{
    const auto prefers
        = value.trimmed().startsWith(u'[') ? preferencesOfJson(value.toUtf8()) : preferencesOfText(value);
    if (!prefers)
        throw Stop(
            Exit::Usage, u"\"%1\" cannot be read; write it like \"call mon-fri 09:00-12:00; mail\"."_s.arg(value));
    customer.prefers = *prefers;
    customer.preferenceAsked = prefers->isEmpty() ? QDateTime() : now;
    customer.preferenceSource.clear();
}

void setName(Customer &customer, const QString &value)
{
    if (value.trimmed().isEmpty())
        throw Stop(Exit::Usage, u"A customer needs a name."_s);
    customer.name = value.trimmed();
}

/// All fields but the organisation, which only the desk can look up.
void setField(Customer &customer, const Field &field, const QDateTime &now)
{
    if (field.name == u"name")
        setName(customer, field.value);
    else if (field.name == u"role")
        customer.role = field.value;
    else if (field.name == u"language")
        setLanguage(customer, field.value);
    else if (field.name == u"notes")
        customer.notes = field.value;
    else if (field.name == u"timeZone")
        setTimeZone(customer, field.value);
    else if (field.name == u"phone")
        addPhone(customer, field.value);
    else if (field.name == u"address")
        addAddress(customer, field.value);
    else if (field.name == u"prefers")
        setPrefers(customer, field.value, now);
}

/// The customer with this address, unless it is `but`.
std::optional<CustomerId> otherHolder(Session &session, const QString &address, CustomerId but)
{
    const auto holder = Customers::byAddress(session, address);
    return holder && *holder != but ? holder : std::nullopt;
}

void checkAddresses(Seat &seat, const Customer &customer)
{
    for (const QString &address : customer.addresses) {
        const auto holder = seat.read(otherHolder, address, customer.id);
        if (holder)
            throw Stop(Exit::Refused,
                u"%1 already belongs to customer %2; an address has one owner."_s.arg(address).arg(holder->value));
    }
}

QUuid edit(Session &session, const Actor &actor, const Customer &customer, const std::optional<QString> &organisation)
{
    return organisation ? editCustomerOf(session, actor, customer, *organisation)
                        : editCustomer(session, actor, customer);
}

} // namespace

Exit listCustomers(Seat &seat, const Arguments &arguments)
{
    const CustomerCursor after = cursorOf(arguments.text("--after"_L1));
    const Page found = seat.read(page, arguments.word(0), after, int(arguments.number("--limit"_L1, usualPage)));
    const QString cursor = textOf(found.next);
    if (seat.json()) {
        QJsonObject list = listAsJson(
            u"customers"_s, found.cards, [](const Card &card) { return asJson(card.customer, card.organisation); });
        list[u"cursor"] = cursorAsJson(cursor);
        seat.print(list);
        return Exit::Done;
    }
    for (const CustomerRow &row : found.rows)
        seat.print(plainLine(row));
    if (!cursor.isEmpty())
        seat.remark(u"There are more: customer list --after %1"_s.arg(cursor));
    if (found.rows.isEmpty())
        seat.remark(u"No customers."_s);
    return Exit::Done;
}

Exit showCustomer(Seat &seat, const Arguments &arguments)
{
    const Card found = named(seat, arguments);
    if (seat.json()) {
        seat.print(asJson(found.customer, found.organisation));
        return Exit::Done;
    }
    seat.print(plain(found.customer, found.organisation));
    const int limit = int(arguments.number("--limit"_L1, usualPage));
    for (const TicketRow &row : seat.read(ticketsOf, found.customer.id, limit))
        seat.print(plainLine(row));
    return Exit::Done;
}

Exit setCustomer(Seat &seat, const Arguments &arguments)
{
    static const QStringList names{u"name"_s, u"role"_s, u"organisation"_s, u"language"_s, u"timeZone"_s, u"notes"_s,
        u"phone"_s, u"address"_s, u"prefers"_s};
    const QList<Field> fields = fieldsOf(arguments.words(), names, {u"phone"_s, u"address"_s});
    Customer customer = named(seat, arguments).customer;
    std::optional<QString> organisation;
    for (const Field &field : fields) {
        if (field.name == u"organisation")
            organisation = field.value;
        setField(customer, field, seat.desk().now());
    }
    checkAddresses(seat, customer);
    seat.act(edit, customer, organisation);
    const Card now = known(seat, customer.id.value);
    if (seat.json())
        seat.print(asJson(now.customer, now.organisation));
    else
        seat.print(plain(now.customer, now.organisation));
    return Exit::Done;
}

Exit askCustomer(Seat &seat, const Arguments &arguments)
{
    const Customer customer = named(seat, arguments).customer;
    const TicketId ticket
        = arguments.has("--ticket"_L1) ? ticketByNumber(seat, arguments.number("--ticket"_L1, 0)) : TicketId();
    if (customer.addresses.isEmpty())
        throw Stop(Exit::Refused, u"No mail address of %1 is known; ask them when you talk."_s.arg(customer.name));
    if (!arguments.has("--again"_L1) && isAskedLately(customer, seat.desk().now()))
        throw Stop(Exit::Refused,
            u"%1 was asked on %2 and has not answered yet; --again asks once more."_s.arg(
                customer.name, QLocale::c().toString(customer.questionAsked.toLocalTime().date(), u"d MMM yyyy"_s)));
    const QueuedReply queued = seat.act(askReach, customer.id, ticket, reachQuestion(customer.language, u"en"_s),
        arguments.has("--again"_L1), arguments.has("--now"_L1) ? 0 : usualHold);
    const qint64 number = seat.read(
        [](Session &session, MessageId message) {
            return Tickets::byId(session, Messages::byId(session, message).ticket).number;
        },
        queued.message);
    if (seat.json())
        seat.print(
            QJsonObject{{u"outbox"_s, queued.outbox.value}, {u"messageId"_s, queued.messageId}, {u"ticket"_s, number}});
    else
        seat.print(u"The question is in the outbox as %1, on ticket %2; \"outbox cancel %1\" takes it back."_s
                       .arg(queued.outbox.value)
                       .arg(number));
    return Exit::Done;
}

} // namespace Earshot::Cli
