// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerpanel.h"

#include "earshot/desk/desk.h"

#include "calls/phonewords.h"
#include "customers/asking.h"
#include "customers/customereditor.h"
#include "customers/dockparts.h"
#include "shell/factrow.h"
#include "shell/label.h"
#include "shell/wording.h"

// How the customer is reached: in which order, by which numbers and addresses.
namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

/// Where a way without a number of its own leads: the one that would be dialled, the address that would be written to.
QString placeOf(const Customer &customer, const Preference &way, const QDateTime &now)
{
    if (way.channel == Channel::Call && way.number.isEmpty()) {
        const auto phone = bestPhone(customer, now);
        return phone ? shownNumber(phone->number) : QString();
    }
    return way.channel == Channel::Mail ? customer.addresses.value(0) : QString();
}

} // namespace

void CustomerPanel::addReach(QVBoxLayout *column)
{
    const Customer &customer = m_overview.customer;
    const QLocale locale;
    addHeading(column, tr("How %1 likes to be reached").arg(named(shortName(customer.name))));
    if (customer.prefers.isEmpty()) {
        const QDateTime written = m_overview.ticket ? m_overview.ticket->waitingSince : QDateTime();
        column->addWidget(new FactRow(IconName::Help, askedWords(customer, m_desk.now().toLocalTime(), locale, written),
            {}, column->parentWidget()));
        auto *question = linkButton(
            isQuestionOpen(customer) ? tr("Ask again by mail") : tr("Ask by mail"), column->parentWidget());
        question->setAccessibleName(tr("Ask by mail how they like to be reached"));
        connect(question, &QPushButton::clicked, this, [this] {
            askHowToReach(m_desk, this, m_overview.customer, m_ticket, [this](const Said &what) { Q_EMIT said(what); });
        });
        addUnderFact(column, question);
        auto *ask = linkButton(tr("Write it down"), column->parentWidget());
        connect(ask, &QPushButton::clicked, this, [this] {
            if (CustomerEditor *editor = edit())
                editor->beginWithPreference();
        });
        addUnderFact(column, ask);
        return;
    }
    for (qsizetype i = 0; i < customer.prefers.size(); ++i) {
        const Preference &preference = customer.prefers.at(i);
        column->addWidget(new FactRow(iconOf(preference.channel),
            tr("%1. %2", "1. Call, 9–12").arg(locale.toString(i + 1), words(preference, locale)),
            placeOf(customer, preference, m_desk.now()), column->parentWidget()));
    }
    if (customer.preferenceAsked.isValid()) {
        const QDateTime now = m_desk.now().toLocalTime();
        const QString day = dayWords(customer.preferenceAsked.toLocalTime().date(), now.date(), locale);
        const QString source = preferenceSource(customer, locale);
        auto *told = new Label(
            source.isEmpty() ? tr("Told us on %1").arg(day) : tr("%1, %2", "told Tomasz, 3 Nov").arg(source, day),
            TypeRole::Meta, Token::Text2, column->parentWidget());
        told->setWordWrap(true);
        column->addWidget(told);
    }
}

void CustomerPanel::addNumbers(QVBoxLayout *column)
{
    if (m_overview.customer.phones.isEmpty())
        return;
    addHeading(column, tr("Numbers"));
    for (const Phone &phone : m_overview.customer.phones) {
        QStringList detail{phoneDetail(phone, m_desk.now().toLocalTime(), QLocale()),
            phone.confirmed ? QString() : tr("not confirmed")};
        detail.removeAll(QString());
        column->addWidget(new FactRow(
            IconName::Phone, isolated(shownNumber(phone.number)), detail.join(tr(", ")), column->parentWidget()));
        if (phone.confirmed)
            continue;
        auto *confirm = linkButton(tr("It is right"), column->parentWidget());
        confirm->setAccessibleName(tr("Confirm the number %1").arg(phone.number));
        connect(confirm, &QPushButton::clicked, this, [this, number = phone.number] { this->confirm(number); });
        addUnderFact(column, confirm);
    }
}

void CustomerPanel::addAddresses(QVBoxLayout *column)
{
    if (m_overview.customer.addresses.isEmpty())
        return;
    addHeading(column, tr("Addresses"));
    for (const QString &address : m_overview.customer.addresses)
        column->addWidget(new FactRow(IconName::Mail, isolated(address), {}, column->parentWidget()));
}

} // namespace Earshot
