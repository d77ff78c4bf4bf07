// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palettemodel.h"

#include "earshot/desk/desk.h"
#include "earshot/domain/folding.h"
#include "earshot/mail/directions.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

#include "calls/phonewords.h"
#include "shell/plaintext.h"
#include "shell/times.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int MostActions = 7; ///< while something is typed; else all of them
constexpr int MostViews = 5;
constexpr int MostRecent = 12;

struct Scored {
    PaletteItem item;
    int score = 0;
};

/// The nearest name first, then the best letters, of equals the one with fewer other letters; before anything is typed
/// in the order of the menus.
QList<PaletteItem> bestOf(QList<Scored> all, qsizetype most)
{
    std::stable_sort(all.begin(), all.end(), [](const Scored &one, const Scored &other) {
        const auto rest = [](const Scored &scored) { return scored.score > 0 ? scored.item.title.size() : 0; };
        if (one.item.match != other.item.match)
            return one.item.match > other.item.match;
        return one.score != other.score ? one.score > other.score : rest(one) < rest(other);
    });
    QList<PaletteItem> best;
    for (const Scored &one : std::as_const(all).first(std::min(most, all.size())))
        best << one.item;
    return best;
}

/// What was typed names the menu, too, or alone: "report voice", "report".
std::optional<FuzzyMatch> inMenu(const QString &typed, const QString &menu, const QString &text)
{
    // The side of the window calls it "Report: Voice".
    const auto match = fuzzyMatch(QString(typed).remove(u':'), menu + u' ' + text);
    if (!match)
        return {};
    FuzzyMatch shown{match->score - int(menu.size()), {}};
    for (const int place : match->places) {
        if (place > menu.size())
            shown.places << place - int(menu.size()) - 1;
    }
    if (!shown.places.isEmpty())
        return shown;
    return folded(menu).startsWith(folded(typed)) ? std::optional(FuzzyMatch{1, {}}) : std::nullopt;
}

} // namespace

PaletteModel::PaletteModel(Desk &desk, Actions &actions, QWidget *window)
    : QAbstractListModel(window)
    , m_desk(desk)
    , m_actions(actions)
    , m_window(window)
{
}

void PaletteModel::noteTicket(TicketId ticket)
{
    if (!ticket)
        return;
    m_recent.removeAll(ticket);
    m_recent.prepend(ticket);
    m_recent.resize(std::min<qsizetype>(m_recent.size(), MostRecent));
}

void PaletteModel::setTyped(const QString &typed)
{
    m_typed = typed.simplified();
    ask();
    fill();
}

void PaletteModel::ask()
{
    const quint64 generation = ++m_generation;
    m_asking = true;
    m_desk.database()
        .readNewest(findForPalette, PaletteQuestion{m_typed, m_desk.agent(), m_recent})
        .then(this, [this, generation](const Result<PaletteAnswer> &answer) {
            if (generation != m_generation)
                return;
            m_asking = false;
            // What was found before stays until then: most answers come faster than a gap could be seen.
            m_answer = answer ? *answer : PaletteAnswer();
            fill();
            Q_EMIT answered(answer ? QString() : words(answer.error()).fact);
        });
}

void PaletteModel::fill()
{
    beginResetModel();
    m_items.clear();
    struct Group {
        QString heading;
        QList<PaletteItem> items;
    };
    QList<Group> groups{{tr("Actions"), actionItems()}, {tr("Tickets"), ticketItems()},
        {tr("Customers"), customerItems()}, {tr("Views"), viewItems()}};
    const auto nearest = [](const Group &group) {
        NameMatch match = NameMatch::Letters;
        for (const PaletteItem &item : group.items)
            match = std::max(match, item.match);
        return match;
    };
    // A view that is called just so is meant, whatever else is called so.
    if (nearest(groups.last()) == NameMatch::Whole)
        groups.move(groups.size() - 1, 0);
    std::stable_sort(groups.begin(), groups.end(),
        [&nearest](const Group &one, const Group &other) { return nearest(one) > nearest(other); });
    for (const Group &group : std::as_const(groups)) {
        if (!group.items.isEmpty())
            m_items << PaletteItem{PaletteItem::Kind::Heading, group.heading} << group.items;
    }
    endResetModel();
}

QList<PaletteItem> PaletteModel::actionItems() const
{
    QList<Scored> all;
    for (int i = 0; i < int(ActionId::Count); ++i) {
        const auto id = ActionId(i);
        const QAction *action = m_actions.action(id);
        // A ticket's own window has not everything; and what the palette is opened by is no use in it.
        if (id == ActionId::CommandPalette || !m_window->actions().contains(action))
            continue;
        const QString menu = menuTitle(Actions::place(id)).remove(u'&');
        // What would be taken back is named for the eye: whoever types that name wants to go there.
        const bool ofSteps = id == ActionId::Undo || id == ActionId::Redo;
        const QString name = ofSteps ? action->text().section(u':', 0, 0) : action->text();
        auto match = fuzzyMatch(m_typed, name);
        if (!match) // "report today"
            match = inMenu(m_typed, menu, name);
        if (!match)
            continue;
        PaletteItem item{PaletteItem::Kind::Action, action->text(), match->places};
        item.match
            = std::max(nameMatch(m_typed, name), std::min(nameMatch(m_typed, menu + u' ' + name), NameMatch::Words));
        item.keys = action->shortcut().toString(QKeySequence::NativeText);
        item.icon = iconNamed(action->icon().name());
        item.enabled = action->isEnabled();
        item.action = id;
        if (!item.enabled)
            item.detail = whyNot(id, m_desk.calls().isBusy());
        else if (action->isChecked())
            item.detail = tr("%1, on", "a menu, and its choice is switched on").arg(menu);
        else
            item.detail = menu;
        constexpr int behindAll = 1'000'000; // what cannot be done now is never what Enter means
        all << Scored{item, match->score - (item.enabled ? 0 : behindAll)};
    }
    return bestOf(all, m_typed.isEmpty() ? all.size() : MostActions);
}

QList<PaletteItem> PaletteModel::ticketItems() const
{
    QList<PaletteItem> items;
    for (const TicketRow &row : m_answer.tickets) {
        const QString subject = inOneDirection(row.ticket.subject);
        PaletteItem item{PaletteItem::Kind::Ticket, subject, wholeMatches(m_typed, subject)};
        const QString number = u'#' + QString::number(row.ticket.number);
        item.detail = row.requester.isEmpty()
            ? tr("%1, %2", "a ticket's number, its state").arg(number, statusWords(row))
            : tr("%1, %2, %3", "a ticket's number, the requester, its state")
                  .arg(number, named(row.requester), statusWords(row));
        item.icon = iconOf(row.ticket.lastChannel);
        item.ticket = row.ticket.id;
        const bool isNumber = m_typed == QString::number(row.ticket.number) || m_typed == number;
        // Who wrote it is not its name: that is the customer's.
        item.match = isNumber ? NameMatch::Whole
                              : std::max(nameMatch(m_typed, row.ticket.subject),
                                  std::min(nameMatch(m_typed, row.requester), NameMatch::Words));
        items << item;
    }
    std::stable_partition(
        items.begin(), items.end(), [](const PaletteItem &item) { return item.match == NameMatch::Whole; });
    return items;
}

QList<PaletteItem> PaletteModel::customerItems() const
{
    QList<PaletteItem> items;
    for (const CustomerRow &row : m_answer.customers) {
        const QString name = inOneDirection(row.name.isEmpty() ? row.address : row.name);
        PaletteItem item{PaletteItem::Kind::Customer, name, wholeMatches(m_typed, name)};
        QStringList facts{named(row.organisation), named(row.address), shownNumber(row.phone)};
        facts.removeAll(QString());
        item.detail = facts.join(tr(", ", "between facts of a customer"));
        item.icon = IconName::Person;
        item.customer = row.id;
        item.match = nameMatch(m_typed, name);
        items << item;
    }
    return items;
}

QList<PaletteItem> PaletteModel::viewItems() const
{
    QList<Scored> all;
    for (const Place &place : m_places) {
        const auto match = fuzzyMatch(m_typed, place.title);
        if (place.kind != Place::Kind::View || !match) // pages are actions
            continue;
        PaletteItem item{PaletteItem::Kind::View, place.title, match->places};
        if (place.count >= 0)
            item.detail = countWords(place.count, QLocale());
        item.icon = place.icon;
        item.view = place.key;
        item.match = nameMatch(m_typed, place.title);
        all << Scored{item, match->score};
    }
    return bestOf(all, m_typed.isEmpty() ? all.size() : MostViews);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole: {
        QStringList facts{item.title, item.detail, item.keys};
        facts.removeAll(QString());
        return facts.join(tr(", ", "between the words of a command"));
    }
    case Qt::ToolTipRole:
        return item.detail.isEmpty() ? QVariant() : plainTip(item.title + u'\n' + item.detail);
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_items.at(index.row()).kind == PaletteItem::Kind::Heading)
        return {};
    // What cannot be done now can still be come to: the line says why.
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace Earshot
