// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "shell/wording.h"
#include "shell/wordingcontext.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

/// "; there are new, open": behind a name that is not there, when there are others.
static QString choiceWords(const SearchQuery::Problem &problem)
{
    if (problem.choices.isEmpty())
        return {};
    QStringList choices;
    for (const QString &choice : problem.choices.mid(0, SearchQuery::Problem::fewChoices))
        choices << named(choice);
    if (choices.size() < problem.choices.size())
        choices << u"…"_s;
    return Wording::tr("; there are %1").arg(choices.join(u", "_s));
}

QString words(const SearchQuery::Problem &problem, const QString &typed)
{
    const QString word = named(typed.mid(problem.position, problem.length));
    switch (problem.kind) {
    case SearchQuery::Problem::Kind::UnknownOperator: {
        const QString whole = typed.mid(problem.position, problem.length);
        const QString name = whole.left(whole.indexOf(u':') + 1);
        const QString meant = searchOperatorLike(name.chopped(1).remove(u'-'));
        return meant.isEmpty()
            ? Wording::tr("There is no operator “%1”. Put the word in quotes to look for it.").arg(named(name))
            : Wording::tr("There is no operator “%1”. Write “%2”, or put the word in quotes to look for it.")
                  .arg(named(name), meant);
    }
    case SearchQuery::Problem::Kind::MissingValue:
        return Wording::tr("Something has to follow “%1”: %2", "an operator, what it finds")
            .arg(word, operatorWords(typed.mid(problem.position, problem.length).toLower().remove(u'-').remove(u'"')));
    case SearchQuery::Problem::Kind::BadDate:
        return Wording::tr("“%1” is not a date. Write it like 2026-11-30, 2026-11 or 2026.").arg(word);
    case SearchQuery::Problem::Kind::UnknownIs:
        return Wording::tr("Write “is:followed”, “is:spam” or “is:trash”");
    case SearchQuery::Problem::Kind::UnknownHas:
        return Wording::tr("Write “has:attachment” or “has:call”");
    case SearchQuery::Problem::Kind::OpenQuote:
        return Wording::tr("A quote is not closed, so all that follows it is looked for as it stands. Close it behind "
                           "the words that belong together.");
    case SearchQuery::Problem::Kind::Connective:
        if (word == u"AND")
            return Wording::tr(
                "All words have to be there anyway: leave “AND” out, or put it in quotes if it is meant.");
        if (word == u"NOT")
            return Wording::tr("Write “-word” to leave tickets out, or put “NOT” in quotes if it is meant.");
        return Wording::tr("“%1” is a word like others here, and all have to be there. Search for one word after the "
                           "other, or put it in quotes if it is meant.")
            .arg(word);
    case SearchQuery::Problem::Kind::StarInside:
        return Wording::tr("“*” stands for the end of a word only, as in “%1”. Put “%2” in quotes if it is meant.")
            .arg(word.section(u':', -1).section(u'*', 0, 0, QString::SectionSkipEmpty) + u'*', word);
    case SearchQuery::Problem::Kind::OnlyExcludes:
        return Wording::tr("Add a word to look for; “%1” only leaves tickets out").arg(word);
    case SearchQuery::Problem::Kind::UnknownStatus:
        return Wording::tr("There is no status “%1” on this desk").arg(named(problem.name)) + choiceWords(problem);
    case SearchQuery::Problem::Kind::UnknownQueue:
        return Wording::tr("There is no queue “%1” on this desk").arg(named(problem.name)) + choiceWords(problem);
    case SearchQuery::Problem::Kind::UnknownOwner:
        return Wording::tr("There is no agent “%1” on this desk").arg(named(problem.name)) + choiceWords(problem);
    case SearchQuery::Problem::Kind::UnknownTag:
        return Wording::tr("There is no tag “%1” on this desk").arg(named(problem.name)) + choiceWords(problem);
    }
    return {};
}

QString operatorWords(const QString &searchOperator)
{
    static const QHash<QString, const char *> table{
        {u"from:"_s, QT_TRANSLATE_NOOP("Wording", "who wrote it")},
        {u"to:"_s, QT_TRANSLATE_NOOP("Wording", "whom it was written to")},
        {u"subject:"_s, QT_TRANSLATE_NOOP("Wording", "a word of the subject")},
        {u"tag:"_s, QT_TRANSLATE_NOOP("Wording", "tickets with this tag")},
        {u"queue:"_s, QT_TRANSLATE_NOOP("Wording", "tickets of this queue")},
        {u"owner:"_s, QT_TRANSLATE_NOOP("Wording", "whose tickets, “me” or “none”")},
        {u"owner:me"_s, QT_TRANSLATE_NOOP("Wording", "your own tickets")},
        {u"owner:none"_s, QT_TRANSLATE_NOOP("Wording", "tickets of nobody")},
        {u"status:"_s, QT_TRANSLATE_NOOP("Wording", "new, open, pending …")},
        {u"has:attachment"_s, QT_TRANSLATE_NOOP("Wording", "with an attachment")},
        {u"has:call"_s, QT_TRANSLATE_NOOP("Wording", "with a call")},
        {u"has:"_s, QT_TRANSLATE_NOOP("Wording", "attachment or call")},
        {u"is:followed"_s, QT_TRANSLATE_NOOP("Wording", "tickets you follow")},
        {u"is:spam"_s, QT_TRANSLATE_NOOP("Wording", "what was put into spam")},
        {u"is:trash"_s, QT_TRANSLATE_NOOP("Wording", "what was put into the trash")},
        {u"is:"_s, QT_TRANSLATE_NOOP("Wording", "followed, spam or trash")},
        {u"before:"_s, QT_TRANSLATE_NOOP("Wording", "changed before 2026-11-30, 2026-11 or 2026")},
        {u"after:"_s, QT_TRANSLATE_NOOP("Wording", "changed on a day or later")},
    };
    const char *found = table.value(searchOperator);
    return found ? Wording::tr(found) : QString();
}

} // namespace Earshot
