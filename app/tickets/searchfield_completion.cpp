// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the search field offers while one types.
#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTimer>

#include "earshot/domain/folding.h"

#include "shell/wording.h"
#include "tickets/searchfield.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MostOffers = 50;
constexpr int FewLetters = 2; ///< of a person's name

QString quoted(const QString &value)
{
    return value.contains(u' ') ? u'"' + value + u'"' : value;
}

} // namespace

QList<SearchField::Offer> SearchField::completionsFor(const QString &piece)
{
    const QString bare = piece.startsWith(u'-') ? piece.mid(1) : piece;
    const QString sign = piece.left(piece.size() - bare.size());
    QList<Offer> all;
    const qsizetype colon = bare.indexOf(u':');
    if (colon < 0) {
        for (const QString &searchOperator : searchOperators()) {
            if (!bare.isEmpty() && searchOperator.startsWith(bare, Qt::CaseInsensitive))
                all << Offer{sign + searchOperator, operatorWords(searchOperator)};
        }
        return all;
    }
    const QString name = bare.left(colon + 1).toLower();
    QString begun = bare.mid(colon + 1);
    begun.remove(u'"');
    for (const Offer &value : valuesOf(name, begun)) {
        if (folded(value.text) != folded(begun))
            all << Offer{sign + name + quoted(value.text), value.words};
    }
    return all;
}

QList<SearchField::Offer> SearchField::valuesOf(const QString &name, const QString &begun)
{
    QList<Offer> values;
    if (name == u"from:" || name == u"to:") {
        if (begun.size() < FewLetters)
            return {};
        if (begun != m_peopleBegun) {
            m_peopleBegun = begun;
            Q_EMIT peopleWanted(begun);
        }
        // They were found by any of their names and by their addresses.
        for (const auto &[person, address] : std::as_const(m_people))
            values << Offer{person.isEmpty() ? address : person, person.isEmpty() ? QString() : address};
        return values;
    }
    if (name == u"queue:") {
        for (const Queue &queue : std::as_const(m_catalog.queues))
            values << Offer{queue.name, {}};
    } else if (name == u"owner:") {
        for (const QString &word : {u"me"_s, u"none"_s})
            values << Offer{word, operatorWords(name + word)};
        for (const Agent &agent : std::as_const(m_catalog.agents))
            values << Offer{agent.name, {}};
    } else if (name == u"status:") {
        for (const Status &status : std::as_const(m_catalog.statuses))
            values << Offer{status.name, {}};
    } else if (name == u"tag:") {
        for (const QString &tag : m_tags.value_or(QStringList()))
            values << Offer{tag, {}};
    } else if (name == u"has:" || name == u"is:") {
        for (const QString &word : name == u"has:" ? QStringList{u"attachment"_s, u"call"_s}
                                                   : QStringList{u"followed"_s, u"spam"_s, u"trash"_s})
            values << Offer{word, operatorWords(name + word)};
    } else if (name == u"before:" || name == u"after:") {
        const QDate today = QDate::currentDate();
        const auto day = [&values](const QDate &date, const QString &words) {
            values << Offer{date.toString(Qt::ISODate), words};
        };
        day(today, tr("today"));
        day(today.addDays(-7), tr("a week ago"));
        day(QDate(today.year(), today.month(), 1), tr("when this month began"));
        day(QDate(today.year(), 1, 1), tr("when this year began"));
    }
    values.removeIf([&begun](const Offer &value) { return !folded(value.text).startsWith(folded(begun)); });
    return values;
}

void SearchField::setPeople(const QString &begun, const QList<std::pair<QString, QString>> &people)
{
    if (begun != m_peopleBegun)
        return; // more was typed since
    m_people = people;
    offerCompletions();
}

void SearchField::offerCompletions()
{
    if (!m_field->hasFocus())
        return;
    const auto [begin, end] = pieceAtCursor();
    const QString piece = m_field->text().mid(begin, m_field->cursorPosition() - begin);
    offer(completionsFor(piece));
}

void SearchField::offerEveryWay()
{
    m_field->setFocus(Qt::OtherFocusReason);
    // Behind what is there already: the way chosen becomes one more piece.
    if (const QString typed = m_field->text(); !typed.isEmpty() && !typed.endsWith(u' '))
        m_field->setText(typed + u' ');
    m_field->setCursorPosition(int(m_field->text().size()));
    QList<Offer> offers;
    for (const QString &searchOperator : searchOperators())
        offers << Offer{searchOperator, operatorWords(searchOperator)};
    offer(offers);
}

void SearchField::offer(const QList<Offer> &offers)
{
    m_offers->clear();
    for (const Offer &offer : offers.mid(0, MostOffers)) {
        auto *item = new QStandardItem(offer.words.isEmpty()
                ? offer.text
                : tr("%1  %2", "an operator, what it finds").arg(offer.text, offer.words));
        item->setData(offer.text, Qt::UserRole);
        m_offers->appendRow(item);
    }
    if (offers.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
}

void SearchField::complete(const QString &completion)
{
    const auto [begin, end] = pieceAtCursor();
    QString typed = m_field->text();
    const bool finished = !completion.endsWith(u':');
    const QString put = finished ? completion + u' ' : completion;
    typed.replace(begin, end - begin, put);
    m_setting = true;
    m_field->setText(typed);
    m_setting = false;
    m_field->setCursorPosition(begin + int(put.size()));
    explain(true);
    if (finished)
        search(true);
    else
        QTimer::singleShot(0, this, &SearchField::offerCompletions);
}

} // namespace Earshot
