// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFileInfo>

#include "calls/phonewords.h"
#include "shell/peoplewording.h"

namespace Earshot
{

namespace
{

struct People {
    Q_DECLARE_TR_FUNCTIONS(People)
};

using Outcome = PersonTaken::Outcome;

QString words(const PersonFault &fault)
{
    const QString text = named(fault.text);
    switch (fault.kind) {
    case PersonFault::Kind::OpenQuote:
        return People::tr("A quote is opened and never closed");
    case PersonFault::Kind::Nobody:
        return People::tr("There is no name, address or number");
    case PersonFault::Kind::Group:
        return People::tr("This is a group of people, not a person");
    case PersonFault::Kind::Surplus:
        return People::tr("“%1” stands beyond the last column; look at the separators in that line").arg(text);
    case PersonFault::Kind::Address:
        return People::tr("“%1” is no mail address").arg(text);
    case PersonFault::Kind::Number:
        return People::tr("“%1” is no number that can be dialled").arg(text);
    case PersonFault::Kind::Emergency:
        return People::tr("“%1” is an emergency number and nobody's own").arg(text);
    case PersonFault::Kind::Language:
        return People::tr("“%1” is no language").arg(text);
    case PersonFault::Kind::TimeZone:
        return People::tr("“%1” is no time zone").arg(text);
    case PersonFault::Kind::Preference:
        return People::tr("“%1” is no way to be reached").arg(text);
    case PersonFault::Kind::SeveralPeople:
        return People::tr("%1 belongs to several customers; merge them first").arg(text);
    case PersonFault::Kind::Taken:
        return People::tr("Somebody of another name has the number %1, too").arg(text);
    }
    return {};
}

QString words(const PersonConflict &conflict)
{
    return People::tr("%1 stays “%2”; the file says “%3”", "a field, what is known, what was read")
        .arg(words(conflict.field), named(conflict.present), named(conflict.read));
}

QString counted(int number, const QString &one, const QString &several)
{
    return number == 1 ? one : several.arg(QLocale().toString(number));
}

} // namespace

QString words(PersonField field)
{
    switch (field) {
    case PersonField::Nothing:
    case PersonField::Count:
        return People::tr("Not read", "a column of a file");
    case PersonField::Name:
        return People::tr("Name");
    case PersonField::FirstName:
        return People::tr("First name");
    case PersonField::LastName:
        return People::tr("Last name");
    case PersonField::Role:
        return People::tr("Role");
    case PersonField::Address:
        return People::tr("Mail address");
    case PersonField::Phone:
        return People::tr("Number");
    case PersonField::Organisation:
        return People::tr("Organisation");
    case PersonField::Language:
        return People::tr("Language");
    case PersonField::TimeZone:
        return People::tr("Time zone");
    case PersonField::Prefers:
        return People::tr("How they like to be reached");
    case PersonField::Hours:
        return People::tr("Hours to be reached");
    case PersonField::Notes:
        return People::tr("Notes");
    case PersonField::Tags:
        return People::tr("Tags, into the notes");
    case PersonField::Uid:
        return People::tr("Earshot's own mark");
    }
    return {};
}

QString words(Outcome outcome, bool dryRun)
{
    switch (outcome) {
    case Outcome::Added:
        return dryRun ? People::tr("Would be new") : People::tr("New");
    case Outcome::Completed:
        return dryRun ? People::tr("Would be completed") : People::tr("Completed");
    case Outcome::Unchanged:
        return People::tr("Known already");
    case Outcome::Left:
        return dryRun ? People::tr("Would be left out") : People::tr("Left out");
    }
    return {};
}

QString detailWords(const PersonTaken &taken)
{
    QStringList parts;
    QStringList learned;
    for (const PersonField field : taken.learned)
        learned << words(field);
    if (!learned.isEmpty())
        parts << People::tr("Adds: %1").arg(learned.join(People::tr(", ", "between fields")));
    for (const PersonConflict &conflict : taken.conflicts)
        parts << words(conflict);
    for (const PersonFault &fault : taken.faults)
        parts << words(fault);
    return parts.join(People::tr(" · ", "between remarks"));
}

Trouble words(PeopleShape::Trouble trouble, const QString &file)
{
    const QString name = named(QFileInfo(file).fileName());
    switch (trouble) {
    case PeopleShape::Trouble::None:
        break;
    case PeopleShape::Trouble::Missing:
        return {People::tr("%1 is not there").arg(name), People::tr("It may have been moved. Choose it again.")};
    case PeopleShape::Trouble::Folder:
        return {People::tr("%1 is a folder").arg(name), People::tr("Choose a file in it.")};
    case PeopleShape::Trouble::Unreadable:
        return {
            People::tr("%1 cannot be read").arg(name), People::tr("Look at its permissions, or copy it elsewhere.")};
    case PeopleShape::Trouble::Empty:
        return {People::tr("There is nobody in %1").arg(name), People::tr("Look whether it is the right file.")};
    case PeopleShape::Trouble::NoText:
        return {People::tr("%1 is neither CSV nor vCard").arg(name),
            People::tr("Open it in the program it comes from, and save it as CSV there.")};
    }
    return {};
}

QStringList reconciliation(const PeopleReport &report, bool dryRun)
{
    const PeopleCount &count = report.count;
    QStringList parts;
    const auto add = [&parts](int number, const QString &one, const QString &several) {
        if (number > 0)
            parts << counted(number, one, several);
    };
    if (dryRun) {
        add(count.added, People::tr("1 would be new"), People::tr("%1 would be new"));
        add(count.completed, People::tr("1 would be completed"), People::tr("%1 would be completed"));
    } else {
        add(count.added, People::tr("1 is new"), People::tr("%1 are new"));
        add(count.completed, People::tr("1 was completed"), People::tr("%1 were completed"));
    }
    add(count.unchanged, People::tr("1 was known already"), People::tr("%1 were known already"));
    if (dryRun)
        add(count.left, People::tr("1 would be left out"), People::tr("%1 would be left out"));
    else
        add(count.left, People::tr("1 was left out"), People::tr("%1 were left out"));
    QStringList lines;
    lines << counted(count.read, People::tr("1 person read"), People::tr("%1 people read"))
            + (parts.isEmpty() ? QString() : People::tr(": ") + parts.join(People::tr(", ", "between counts")));
    if (count.conflicts > 0)
        lines << counted(count.conflicts, People::tr("Of 1 something is known otherwise; what is known stays."),
            People::tr("Of %1 something is known otherwise; what is known stays."));
    if (count.faults > count.left)
        lines << counted(count.faults - count.left,
            People::tr("Of 1 something could not be read; the table says what."),
            People::tr("Of %1 something could not be read; the table says what."));
    if (!report.isListed)
        lines << People::tr("Only the first %1 are listed.").arg(QLocale().toString(report.people.size()));
    if (report.cancelled)
        lines << (dryRun ? People::tr("Stopped before the end of the file. Nothing was changed.")
                         : People::tr("Stopped. Who came in stays; Undo takes them away again."));
    return lines;
}

QString words(const Likeness &likeness)
{
    QStringList parts;
    for (qsizetype i = 0; i < likeness.reasons.size(); ++i) {
        const QString shared = likeness.shared.value(i);
        switch (likeness.reasons.at(i)) {
        case LikenessReason::Number:
            parts << People::tr("same number %1").arg(shownNumber(shared));
            break;
        case LikenessReason::Address:
            parts << People::tr("same mailbox %1").arg(named(shared));
            break;
        case LikenessReason::Organisation:
            parts << People::tr("same name in the same organisation");
            break;
        case LikenessReason::Domain:
            parts << People::tr("same name, both with mail at %1").arg(named(shared));
            break;
        }
    }
    const bool saysName
        = likeness.reasons.contains(LikenessReason::Organisation) || likeness.reasons.contains(LikenessReason::Domain);
    if (likeness.isSameName && !saysName)
        parts << People::tr("same name");
    QString text = parts.join(People::tr(", ", "between reasons"));
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString words(LikenessStrength strength)
{
    switch (strength) {
    case LikenessStrength::Possible:
        return People::tr("Possible");
    case LikenessStrength::Likely:
        return People::tr("Likely");
    case LikenessStrength::AlmostSure:
        return People::tr("Almost sure");
    }
    return {};
}

} // namespace Earshot
