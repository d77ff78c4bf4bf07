// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/fields.h"
#include "cli/plain.h"
#include "cli/queries.h"

#include "earshot/desk/viewdesk.h"
#include "earshot/storage/search.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int countMost = 10'000; // as in the window

/// How many tickets it finds, or why it finds none any more.
struct Finding {
    int count = 0;
    QString trouble;
};

Finding findingOf(Seat &seat, const SavedView &view)
{
    try {
        const SearchQuery query = understood(seat, view.query);
        return {seat.readLong(Search::count, query, countMost), {}};
    } catch (const Stop &stop) {
        return {0, stop.sentence()};
    }
}

QString countOf(const Finding &finding)
{
    if (!finding.trouble.isEmpty())
        return u"?"_s;
    return finding.count < countMost ? QString::number(finding.count) : u"10000+"_s;
}

QJsonObject asJson(const SavedView &view, const Finding &finding)
{
    return {{u"name"_s, view.name}, {u"uid"_s, view.uid.toString(QUuid::WithoutBraces)}, {u"query"_s, view.query},
        {u"shared"_s, view.isShared()},
        {u"count"_s, finding.trouble.isEmpty() ? QJsonValue(finding.count) : QJsonValue()},
        {u"trouble"_s, finding.trouble}};
}

QString line(const SavedView &view, const Finding &finding)
{
    return u"%1  %2%3  %4"_s.arg(countOf(finding).rightJustified(6), plain(view.name),
        view.isShared() ? u" (shared)"_s : QString(), plain(view.query));
}

/// The words of an error about views; others say theirs.
template<class Act>
void perform(Act act, const QString &refused)
{
    try {
        act();
    } catch (const Stop &stop) {
        if (stop.exit() != Exit::Refused)
            throw;
        throw Stop(Exit::Refused, refused);
    }
}

void showAgain(Seat &seat, const QString &name)
{
    const QList<SavedView> all = seat.read(SavedViews::all);
    const SavedView *view = viewCalled(all, seat.desk().agent(), name);
    if (!view)
        return;
    const Finding finding = findingOf(seat, *view);
    if (seat.json())
        seat.print(asJson(*view, finding));
    else
        seat.print(line(*view, finding));
}

const QString nobody = u"A view of one's own needs somebody: name yourself with --as, or share it with --shared."_s;

} // namespace

SavedView theView(Seat &seat, const QString &name)
{
    const QList<SavedView> all = seat.read(SavedViews::all);
    if (const SavedView *view = viewCalled(all, seat.desk().agent(), name))
        return *view;
    throw Stop(Exit::NotFound, u"There is no saved view \"%1\"; \"view list\" names those you see."_s.arg(name));
}

Exit listViews(Seat &seat, const Arguments &)
{
    const QList<SavedView> views = viewsOf(seat.read(SavedViews::all), seat.desk().agent());
    QJsonArray all;
    for (const SavedView &view : views) {
        const Finding finding = findingOf(seat, view);
        if (seat.json()) {
            all << asJson(view, finding);
            continue;
        }
        seat.print(line(view, finding));
        if (!finding.trouble.isEmpty())
            seat.remark(u"%1: %2"_s.arg(plain(view.name), plain(finding.trouble)));
    }
    if (seat.json())
        seat.print(QJsonObject{{u"views"_s, all}});
    else if (views.isEmpty())
        seat.remark(u"There are no saved views yet; \"view save NAME QUERY\" makes one."_s);
    return Exit::Done;
}

Exit showView(Seat &seat, const Arguments &arguments)
{
    const SavedView view = theView(seat, arguments.word(0));
    const Finding finding = findingOf(seat, view);
    if (seat.json())
        seat.print(asJson(view, finding));
    else
        seat.print(line(view, finding));
    if (!finding.trouble.isEmpty() && !seat.json())
        seat.remark(plain(finding.trouble));
    return Exit::Done;
}

Exit saveSearch(Seat &seat, const Arguments &arguments)
{
    const QString name = arguments.word(0).simplified();
    const QString query = arguments.word(1).trimmed();
    if (name.isEmpty() || understood(seat, query).isEmpty())
        throw Stop(Exit::Usage, u"A view needs a name and something to look for."_s);
    perform([&] { seat.act(saveView, name, query, arguments.has("--shared"_L1)); }, nobody);
    showAgain(seat, name);
    return Exit::Done;
}

Exit setView(Seat &seat, const Arguments &arguments)
{
    const SavedView view = theView(seat, arguments.word(0));
    QString name = view.name;
    bool shared = view.isShared();
    for (const Field &field : fieldsOf(arguments.words(), {u"name"_s, u"shared"_s})) {
        if (field.name == u"name")
            name = field.value.simplified();
        else if (field.value == u"yes" || field.value == u"no")
            shared = field.value == u"yes";
        else
            throw Stop(Exit::Usage, u"\"shared\" is yes or no, not \"%1\"."_s.arg(field.value));
    }
    if (name.isEmpty())
        throw Stop(Exit::Usage, u"A view needs a name."_s);
    if (!shared && !seat.desk().agent())
        throw Stop(Exit::Refused, nobody);
    perform([&] { seat.act(changeView, view.id, name, shared); },
        u"Another view is called \"%1\"; choose another name."_s.arg(name));
    showAgain(seat, name);
    return Exit::Done;
}

Exit removeSavedView(Seat &seat, const Arguments &arguments)
{
    const SavedView view = theView(seat, arguments.word(0));
    seat.act(removeView, view.id);
    if (seat.json())
        seat.print(QJsonObject{{u"name"_s, view.name}, {u"removed"_s, true}});
    else
        seat.print(u"The view \"%1\" is deleted; \"undo\" brings it back."_s.arg(plain(view.name)));
    return Exit::Done;
}

} // namespace Earshot::Cli
