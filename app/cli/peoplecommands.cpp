// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/interrupt.h"
#include "cli/plain.h"

#include "earshot/desk/peopleexport.h"
#include "earshot/desk/peopleimport.h"
#include "earshot/storage/course.h"
#include "earshot/storage/customers.h"
#include "earshot/storage/duplicates.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>
#include <QTimer>

#include <array>

// People who come in from a table or from vCards and go out again, and people who are there twice.
namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int usualPage = 100;

struct FieldWord {
    PersonField field;
    const char *word;
};
constexpr std::array fieldWords{FieldWord{PersonField::Nothing, "ignore"}, FieldWord{PersonField::Name, "name"},
    FieldWord{PersonField::FirstName, "firstName"}, FieldWord{PersonField::LastName, "lastName"},
    FieldWord{PersonField::Role, "role"}, FieldWord{PersonField::Address, "address"},
    FieldWord{PersonField::Phone, "phone"}, FieldWord{PersonField::Organisation, "organisation"},
    FieldWord{PersonField::Language, "language"}, FieldWord{PersonField::TimeZone, "timeZone"},
    FieldWord{PersonField::Prefers, "prefers"}, FieldWord{PersonField::Hours, "hours"},
    FieldWord{PersonField::Notes, "notes"}, FieldWord{PersonField::Tags, "tags"}, FieldWord{PersonField::Uid, "uid"}};

QString wordOf(PersonField field)
{
    for (const FieldWord &each : fieldWords) {
        if (each.field == field)
            return QString::fromLatin1(each.word);
    }
    return {};
}

PersonField fieldOf(const QString &word)
{
    QStringList words;
    for (const FieldWord &each : fieldWords) {
        words << QString::fromLatin1(each.word);
        if (words.last() == word)
            return each.field;
    }
    throw Stop(Exit::Usage, u"A person has no field \"%1\"; there are %2."_s.arg(word, words.join(u", "_s)));
}

QString wordOf(PersonTaken::Outcome outcome)
{
    static constexpr std::array words{"added", "completed", "unchanged", "left"};
    return QString::fromLatin1(words.at(size_t(outcome)));
}

QString wordOf(const PersonFault &fault)
{
    switch (fault.kind) {
    case PersonFault::Kind::OpenQuote:
        return u"a quote is never closed"_s;
    case PersonFault::Kind::Nobody:
        return u"there is no name, address or number"_s;
    case PersonFault::Kind::Group:
        return u"this is a group of people, not a person"_s;
    case PersonFault::Kind::Surplus:
        return u"this stands beyond the last column: %1"_s.arg(fault.text);
    case PersonFault::Kind::Address:
        return u"no mail address: %1"_s.arg(fault.text);
    case PersonFault::Kind::Number:
        return u"no number that can be dialled: %1"_s.arg(fault.text);
    case PersonFault::Kind::Emergency:
        return u"an emergency number is nobody's own: %1"_s.arg(fault.text);
    case PersonFault::Kind::Language:
        return u"no language: %1"_s.arg(fault.text);
    case PersonFault::Kind::TimeZone:
        return u"no time zone: %1"_s.arg(fault.text);
    case PersonFault::Kind::Preference:
        return u"no way to be reached: %1"_s.arg(fault.text);
    case PersonFault::Kind::SeveralPeople:
        return u"this belongs to several customers: %1"_s.arg(fault.text);
    case PersonFault::Kind::Taken:
        return u"somebody of another name has the same number: %1"_s.arg(fault.text);
    }
    return {};
}

/// "column=field", the column by its heading or its place.
void applyMap(PeopleShape &shape, QList<PersonColumn> &columns, const QStringList &maps)
{
    for (const QString &map : maps) {
        const qsizetype equals = map.lastIndexOf(u'=');
        const QString heading = map.left(equals).trimmed();
        if (equals < 1)
            throw Stop(Exit::Usage, u"\"%1\" is no mapping; write it like \"Rufnummer=phone\"."_s.arg(map));
        bool isPlace = false;
        const int place = heading.toInt(&isPlace);
        qsizetype column = -1;
        for (qsizetype i = 0; i < shape.headings.size(); ++i) {
            if (shape.headings.at(i).compare(heading, Qt::CaseInsensitive) == 0)
                column = i;
        }
        if (column < 0 && isPlace && place >= 1 && place <= shape.headings.size())
            column = place - 1;
        if (column < 0)
            throw Stop(Exit::Usage,
                u"There is no column \"%1\"; there are: %2."_s.arg(
                    heading, plainLine(shape.headings.join(u", "_s), 500)));
        columns[column]
            = PersonColumn{fieldOf(map.mid(equals + 1).trimmed()), guessedColumn(shape.headings.at(column)).label};
    }
}

PeopleShape shapeOf(const QString &path)
{
    const PeopleShape shape = peopleShapeOf(path);
    switch (shape.trouble) {
    case PeopleShape::Trouble::None:
        break;
    case PeopleShape::Trouble::Missing:
        throw Stop(Exit::NotFound, u"There is no file %1. Look at how it is spelled."_s.arg(path));
    case PeopleShape::Trouble::Folder:
        throw Stop(Exit::Usage, u"%1 is a folder. Name a file in it."_s.arg(path));
    case PeopleShape::Trouble::Unreadable:
        throw Stop(Exit::Failed, u"%1 cannot be read. Look at its permissions."_s.arg(path));
    case PeopleShape::Trouble::Empty:
        throw Stop(Exit::KeptUnreadable, u"There is nobody in %1; nothing was changed."_s.arg(path));
    case PeopleShape::Trouble::NoText:
        throw Stop(
            Exit::Refused, u"%1 is neither CSV nor vCard. Save it as CSV in the program it comes from."_s.arg(path));
    }
    return shape;
}

Result<PeopleReport> runImport(Seat &seat, const PeopleOptions &options)
{
    PeopleImport import(seat.desk(), options);
    Result<PeopleReport> outcome = failed(Error::Kind::Broken);
    QObject::connect(
        &import, &PeopleImport::progressed, &import, [&seat](const PeopleCount &count, qint64 done, qint64 total) {
            seat.progress(u"%1 %  %2 people read, %3 new"_s.arg(total > 0 ? done * 100 / total : 0)
                              .arg(count.read)
                              .arg(count.added));
        });
    QObject::connect(&import, &PeopleImport::finished, &import, [&outcome](const Result<PeopleReport> &report) {
        outcome = report;
        QCoreApplication::quit();
    });
    const Interrupt interrupt([&import] { import.cancel(); });
    QTimer::singleShot(0, &import, &PeopleImport::start);
    QCoreApplication::exec();
    seat.endProgress();
    return outcome;
}

bool isWorthTelling(const PersonTaken &taken)
{
    return taken.outcome == PersonTaken::Outcome::Left || !taken.faults.isEmpty() || !taken.conflicts.isEmpty();
}

QStringList reasons(const PersonTaken &taken)
{
    QStringList lines;
    for (const PersonFault &fault : taken.faults)
        lines << wordOf(fault);
    for (const PersonConflict &conflict : taken.conflicts)
        lines << u"%1 stays \"%2\"; the file says \"%3\""_s.arg(
            wordOf(conflict.field), conflict.present, conflict.read);
    return lines;
}

QJsonObject asJson(const PersonTaken &taken)
{
    QJsonArray learned;
    for (const PersonField field : taken.learned)
        learned << wordOf(field);
    QJsonArray conflicts;
    for (const PersonConflict &conflict : taken.conflicts)
        conflicts << QJsonObject{
            {u"field"_s, wordOf(conflict.field)}, {u"present"_s, conflict.present}, {u"read"_s, conflict.read}};
    QJsonArray troubles;
    for (const PersonFault &fault : taken.faults)
        troubles << wordOf(fault);
    const bool isKnown = taken.customer && taken.outcome != PersonTaken::Outcome::Added;
    return {{u"line"_s, taken.line}, {u"what"_s, wordOf(taken.outcome)}, {u"name"_s, taken.name},
        {u"customer"_s, isKnown ? QJsonValue(taken.customer.value) : QJsonValue()}, {u"learned"_s, learned},
        {u"conflicts"_s, conflicts}, {u"troubles"_s, troubles}};
}

void print(Seat &seat, const PeopleReport &report, const PeopleOptions &options)
{
    const PeopleCount &count = report.count;
    if (seat.json()) {
        QJsonArray lines;
        for (const PersonTaken &taken : report.people)
            lines << asJson(taken);
        QJsonArray columns;
        for (qsizetype i = 0; i < options.columns.size(); ++i)
            columns << QJsonObject{
                {u"heading"_s, options.shape.headings.value(i)}, {u"field"_s, wordOf(options.columns.at(i).field)}};
        seat.print(QJsonObject{{u"read"_s, count.read}, {u"added"_s, count.added}, {u"completed"_s, count.completed},
            {u"unchanged"_s, count.unchanged}, {u"left"_s, count.left}, {u"conflicts"_s, count.conflicts},
            {u"troubles"_s, count.faults}, {u"dryRun"_s, options.dryRun}, {u"columns"_s, columns}, {u"people"_s, lines},
            {u"seconds"_s, report.seconds}});
        return;
    }
    for (const PersonTaken &taken : report.people) {
        if (isWorthTelling(taken) || options.dryRun)
            seat.print(plainLine(u"line %1: %2, %3%4"_s.arg(taken.line)
                                     .arg(taken.name.isEmpty() ? u"nobody"_s : taken.name, wordOf(taken.outcome),
                                         isWorthTelling(taken) ? u": "_s + reasons(taken).join(u"; "_s) : QString()),
                300));
    }
    seat.print(
        u"%1 read, %2 new, %3 completed, %4 known already, %5 left out; %6 with something known otherwise, %7 with something that could not be read%8"_s
            .arg(count.read)
            .arg(count.added)
            .arg(count.completed)
            .arg(count.unchanged)
            .arg(count.left)
            .arg(count.conflicts)
            .arg(std::max(0, count.faults - count.left))
            .arg(options.dryRun ? u" (tried only: nothing was written)"_s : u""_s));
}

QString wordOf(LikenessReason reason)
{
    static constexpr std::array words{"name-and-domain", "name-and-organisation", "number", "address"};
    return QString::fromLatin1(words.at(size_t(reason)));
}

QString wordOf(LikenessStrength strength)
{
    static constexpr std::array words{"possible", "likely", "almost-sure"};
    return QString::fromLatin1(words.at(size_t(strength)));
}

struct Pair {
    Likeness likeness;
    CustomerRow first;
    CustomerRow second;
};

QList<Pair> pairs(Session &session, int limit)
{
    QList<Pair> found;
    QString after;
    do {
        const Duplicates::Page page = Duplicates::page(session, after, limit);
        for (const Likeness &likeness : page.pairs) {
            const QList<CustomerRow> rows = Customers::rows(session, {likeness.first, likeness.second});
            if (rows.size() == 2 && found.size() < limit)
                found << Pair{likeness, rows.first(), rows.last()};
        }
        after = page.next;
    } while (!after.isEmpty() && found.size() < limit);
    return found;
}

} // namespace

Exit importPeople(Seat &seat, const Arguments &arguments)
{
    if (arguments.words().size() != 2)
        throw Stop(Exit::Usage, u"Name one file of people: import people FILE."_s);
    PeopleOptions options;
    options.path = arguments.word(1);
    options.shape = shapeOf(options.path);
    options.columns = options.shape.columns;
    options.dryRun = arguments.has("--dry-run"_L1);
    applyMap(options.shape, options.columns, arguments.texts("--map"_L1));
    const Result<PeopleReport> report = runImport(seat, options);
    if (!report)
        throw Stop(report.error());
    print(seat, *report, options);
    if (report->why)
        throw Stop(*report->why);
    if (report->cancelled) {
        seat.remark(u"Stopped. Who came in stays; \"undo\" takes them away, the same command goes on."_s);
        return Exit::Failed;
    }
    return report->count.left + report->count.faults > 0 ? Exit::KeptUnreadable : Exit::Done;
}

Exit exportPeople(Seat &seat, const Arguments &arguments)
{
    const QString path = arguments.word(0);
    if (QFileInfo::exists(path))
        throw Stop(Exit::Refused, u"%1 is there already and is not written over. Name another file."_s.arg(path));
    seat.desk();
    const auto file = std::make_shared<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        throw Stop(Exit::Failed, u"%1 cannot be written: %2."_s.arg(path, file->errorString()));
    const auto course = std::make_shared<Course>();
    const int written = seat.readLong([file, course, format = PeopleExport::formatOf(path)](Session &session) {
        return PeopleExport::write(session, *file, format, *course);
    });
    if (!file->commit())
        throw Stop(Exit::Failed, u"%1 cannot be written: %2."_s.arg(path, file->errorString()));
    if (seat.json())
        seat.print(QJsonObject{{u"customers"_s, written}});
    else
        seat.print(u"%1 customers are in %2."_s.arg(written).arg(plain(path)));
    return Exit::Done;
}

Exit listDuplicates(Seat &seat, const Arguments &arguments)
{
    const QList<Pair> found = seat.readLong(pairs, int(arguments.number("--limit"_L1, usualPage)));
    if (!seat.json()) {
        for (const Pair &pair : found) {
            QStringList why;
            for (qsizetype i = 0; i < pair.likeness.reasons.size(); ++i)
                why << QString(wordOf(pair.likeness.reasons.at(i)) + u' ' + pair.likeness.shared.at(i)).trimmed();
            seat.print(plainLine(u"%1 %2 = %3 %4: %5 (%6)"_s.arg(pair.first.id.value)
                                     .arg(pair.first.name)
                                     .arg(pair.second.id.value)
                                     .arg(pair.second.name, wordOf(strengthOf(pair.likeness)), why.join(u", "_s)),
                200));
        }
        if (found.isEmpty())
            seat.remark(u"Nobody seems to be there twice."_s);
        return Exit::Done;
    }
    QJsonArray list;
    for (const Pair &pair : found) {
        QJsonArray why;
        for (qsizetype i = 0; i < pair.likeness.reasons.size(); ++i)
            why << QJsonObject{
                {u"what"_s, wordOf(pair.likeness.reasons.at(i))}, {u"shared"_s, pair.likeness.shared.at(i)}};
        const auto person = [](const CustomerRow &row) {
            return QJsonObject{{u"id"_s, row.id.value}, {u"name"_s, row.name}};
        };
        list << QJsonObject{{u"customers"_s, QJsonArray{person(pair.first), person(pair.second)}},
            {u"strength"_s, wordOf(strengthOf(pair.likeness))}, {u"reasons"_s, why}};
    }
    seat.print(QJsonObject{{u"duplicates"_s, list}});
    return Exit::Done;
}

Exit keepCustomersApart(Seat &seat, const Arguments &arguments)
{
    for (const qsizetype at : {0, 1}) {
        const CustomerId id{arguments.numberAt(at)};
        if (!seat.read([](Session &session, CustomerId of) { return findRow<Customer>(session, of).has_value(); }, id))
            throw Stop(Exit::NotFound, u"There is no customer %1 on this desk."_s.arg(id.value));
    }
    seat.act(keepApart, CustomerId{arguments.numberAt(0)}, CustomerId{arguments.numberAt(1)});
    if (seat.json())
        seat.print(QJsonObject{{u"apart"_s, QJsonArray{arguments.numberAt(0), arguments.numberAt(1)}}});
    else
        seat.print(u"They are two people; \"undo\" takes that back."_s);
    return Exit::Done;
}

} // namespace Earshot::Cli
