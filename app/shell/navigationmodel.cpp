// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/desk.h"
#include "earshot/storage/search.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

#include "shell/deeplink.h"
#include "shell/disc.h"
#include "shell/navigation.h"
#include "shell/plaintext.h"
#include "shell/times.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int CountMost = 10'000;

QString beginOf(const QString &name, qsizetype letters)
{
    const QList<uint> points = name.trimmed().toUcs4();
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), qMin(letters, points.size()));
}

} // namespace

QStringList lettersOf(const QStringList &names)
{
    using Shorten = QString (*)(const QString &name);
    const Shorten twoLetters = [](const QString &name) { return beginOf(name, 2); };
    const Shorten threeLetters = [](const QString &name) { return beginOf(name, 3); };
    QStringList letters;
    for (const QString &name : names) {
        const auto isAlone = [&](Shorten shorten) {
            return std::count_if(names.begin(), names.end(), [&](const QString &other) {
                return shorten(other).compare(shorten(name), Qt::CaseInsensitive) == 0;
            }) == 1;
        };
        const auto ways = {twoLetters, Shorten(initialsOf), threeLetters};
        const auto *way = std::find_if(ways.begin(), ways.end(), isAlone);
        letters << (way == ways.end() ? twoLetters : *way)(name);
    }
    return letters;
}

NavigationModel::NavigationModel(Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_soon(new QTimer(this))
    , m_clock(new QTimer(this))
    , m_rest(new QTimer(this))
{
    fill();
    m_soon->setSingleShot(true);
    m_soon->setInterval(400);
    connect(m_soon, &QTimer::timeout, this, &NavigationModel::count);
    connect(&desk, &Desk::catalogChanged, this, &NavigationModel::fill);
    connect(&desk.database(), &Database::changed, this, [this](const QList<Change> &changes) {
        const bool counted = std::any_of(changes.begin(), changes.end(),
            [](const Change &change) { return change.kind == Kind::Ticket || change.kind == Kind::CallBack; });
        if (counted)
            countSoon();
    });
    // Call-backs become due and promises late without anybody changing a row.
    m_clock->setInterval(30'000);
    connect(m_clock, &QTimer::timeout, this, &NavigationModel::count);
    m_clock->start();
    m_rest->setSingleShot(true);
    connect(m_rest, &QTimer::timeout, this, [this] {
        if (std::exchange(m_savedAgain, false))
            countSaved();
    });
    count();
}

void NavigationModel::fill()
{
    QList<Place> places;
    const auto view = [&places](const char *key, const QString &title, IconName icon, TicketFilter filter) {
        places << Place{Place::Kind::View, QLatin1StringView(key), title, icon, filter};
    };
    const auto of = [](TicketFilter::View which) {
        TicketFilter filter;
        filter.view = which;
        return filter;
    };
    TicketFilter mine;
    mine.owner = m_desk.agent();
    TicketFilter unassigned;
    unassigned.unassigned = true;
    if (m_desk.agent())
        view("mine", tr("My tickets"), IconName::Person, mine);
    view("unassigned", tr("Unassigned"), IconName::Inbox, unassigned);
    view("waitingForUs", tr("Waiting for us"), IconName::Chat, of(TicketFilter::View::WaitingForUs));
    view("waitingForCustomer", tr("Waiting for customer"), IconName::Clock, of(TicketFilter::View::WaitingForCustomer));
    view("callBacks", tr("Call-backs due"), IconName::Undo, of(TicketFilter::View::CallBacksDue));
    places.last().urgent = true;
    view("looseEnds", tr("Loose ends"), IconName::LooseEnds, of(TicketFilter::View::LooseEnds));
    view("all", tr("All tickets"), IconName::List, {});

    view("spam", tr("Spam"), IconName::Spam, of(TicketFilter::View::Spam));
    view("trash", tr("Trash"), IconName::Trash, of(TicketFilter::View::Trash));

    if (!m_desk.catalog().queues.isEmpty())
        places << Place{Place::Kind::Heading, {}, tr("Queues"), IconName::Count, {}};
    const qsizetype first = places.size();
    QStringList names;
    for (const Queue &queue : m_desk.catalog().queues)
        names << queue.name;
    const QStringList letters = lettersOf(names);
    for (const Queue &queue : m_desk.catalog().queues) {
        TicketFilter filter = of(TicketFilter::View::Open);
        filter.queue = queue.id;
        places << Place{Place::Kind::View, u"queue:%1"_s.arg(queue.id.value), queue.name, IconName::Folder, filter};
        places.last().letters = letters.at(places.size() - 1 - first);
    }

    addSaved(places);

    const auto page = [&places](const char *key, const QString &title, IconName icon, ActionId action) {
        places << Place{Place::Kind::Page, QLatin1StringView(key), title, icon, {}, action};
    };
    places << Place{Place::Kind::Heading, {}, tr("The team"), IconName::Count, {}};
    page("calls", tr("Call log"), IconName::Phone, ActionId::CallLog);
    page("customers", tr("Customers"), IconName::People, ActionId::Customers);
    page("reportToday", tr("Report: Today"), IconName::Calendar, ActionId::ReportToday);
    page("reportVoice", tr("Report: Voice"), IconName::Bars, ActionId::ReportVoice);
    places.last().opensWindow = places[places.size() - 2].opensWindow = true;

    for (Place &place : places) {
        const int known = rowOf(place.key);
        if (known >= 0 && m_places.at(known).search == place.search && place.trouble.isEmpty())
            place.count = m_places.at(known).count;
    }
    if (places == m_places)
        return;
    beginResetModel();
    m_places = places;
    endResetModel();
    m_rest->stop(); // a new view is counted at once
    countSoon();
}

void NavigationModel::addSaved(QList<Place> &places) const
{
    const QList<SavedView> views = viewsOf(m_desk.catalog().views, m_desk.agent());
    if (views.isEmpty())
        return;
    places << Place{Place::Kind::Heading, {}, tr("Saved views"), IconName::Count, {}};
    QStringList names;
    for (const SavedView &view : views)
        names << view.name;
    const QStringList letters = lettersOf(names);
    const SearchNames known = searchNames(m_desk.catalog());
    for (qsizetype i = 0; i < views.size(); ++i) {
        const SavedView &view = views.at(i);
        Place place{Place::Kind::View, keyOf(view), view.name, IconName::Bookmark, {}};
        place.letters = letters.at(i);
        place.search = view.query;
        place.shared = view.isShared();
        const QList<SearchQuery::Problem> problems = searchProblems(view.query, known);
        if (!problems.isEmpty()) {
            place.trouble = words(problems.first(), view.query);
            place.icon = IconName::Warning;
        }
        places << place;
    }
}

int NavigationModel::rowOf(const QString &key) const
{
    for (int row = 0; row < m_places.size() && !key.isEmpty(); ++row) {
        if (m_places.at(row).key == key)
            return row;
    }
    return -1;
}

void NavigationModel::countSoon()
{
    if (!m_soon->isActive())
        m_soon->start();
}

void NavigationModel::count()
{
    if (m_counting) {
        m_again = true;
        return;
    }
    QList<std::pair<QString, TicketFilter>> asked;
    for (const Place &place : std::as_const(m_places)) {
        if (place.kind != Place::Kind::View || !place.search.isEmpty())
            continue;
        asked.emplaceBack(place.key, place.filter);
        asked.last().second.now = m_desk.now();
    }
    m_counting = true;
    // On the connection for long reads: nobody waits for a count, but somebody waits for the list.
    m_desk.database()
        .readLong([asked](Session &session) {
            QHash<QString, int> counts;
            for (const auto &[key, filter] : asked)
                counts.insert(key, Tickets::count(session, filter, CountMost));
            return counts;
        })
        .then(this, [this](const Result<QHash<QString, int>> &counts) {
            m_counting = false;
            if (counts)
                take(*counts);
            if (std::exchange(m_again, false))
                countSoon();
        });
    countSaved();
}

/// A search of common words takes its time to be counted. So they come one by one, which lets others in between, and
/// afterwards rest ten times as long: no view somebody saves makes the desk slow.
void NavigationModel::countSaved()
{
    if (!m_toCount.isEmpty() || m_rest->isActive()) {
        m_savedAgain = true;
        return;
    }
    for (const Place &place : std::as_const(m_places)) {
        if (!place.search.isEmpty() && place.trouble.isEmpty())
            m_toCount << place.key;
    }
    m_savedSpent = 0;
    countNextSaved();
}

void NavigationModel::countNextSaved()
{
    if (m_toCount.isEmpty())
        return;
    const QString key = m_toCount.first();
    const int row = rowOf(key);
    SearchQuery query = row < 0 ? SearchQuery() : parseSearch(m_places.at(row).search); // it may be gone by now
    query.me = m_desk.agent();
    m_desk.database()
        .readLong([query](Session &session) {
            QElapsedTimer clock;
            clock.start();
            const int count = Search::count(session, query, CountMost);
            return std::pair(count, clock.elapsed());
        })
        .then(this, [this, key](const Result<std::pair<int, qint64>> &counted) {
            m_toCount.removeFirst();
            if (counted) {
                take({{key, counted->first}});
                m_savedSpent += counted->second;
            }
            if (!m_toCount.isEmpty())
                return countNextSaved();
            constexpr qint64 longest = 60'000;
            m_rest->start(int(std::min(longest, 10 * m_savedSpent)));
        });
}

void NavigationModel::take(const QHash<QString, int> &counts)
{
    for (int row = 0; row < m_places.size(); ++row) {
        Place &place = m_places[row];
        const int fresh = counts.value(place.key, place.count);
        if (fresh == place.count)
            continue;
        place.count = fresh;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place &place = m_places.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return place.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QString text = place.title;
        if (!place.trouble.isEmpty())
            text = tr("%1, finds nothing any more: %2", "a saved view, why").arg(text, place.trouble);
        else if (place.count >= 0)
            text = tr("%1, %2", "a view, its count").arg(text, countWords(place.count, QLocale(), CountMost));
        if (place.shared)
            text = tr("%1, shared with everybody", "a saved view, its count").arg(text);
        return role == Qt::ToolTipRole ? plainTip(text) : text;
    }
    default:
        return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return m_places.at(index.row()).kind == Place::Kind::Heading ? Qt::ItemFlags(Qt::NoItemFlags)
                                                                 : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace Earshot
