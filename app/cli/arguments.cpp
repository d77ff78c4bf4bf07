// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "cli/stop.h"

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

QString withoutHash(const QString &text)
{
    return text.startsWith(u'#') ? text.mid(1) : text;
}

qint64 numberOf(const QString &text, qint64 least, const QString &what)
{
    bool ok = false;
    const qint64 number = withoutHash(text).toLongLong(&ok);
    if (!ok || number < least || number > std::numeric_limits<int>::max())
        throw Stop(Exit::Usage, u"%1 must be a whole number from %2 on, not \"%3\"."_s.arg(what).arg(least).arg(text));
    return number;
}

/// Throws when `text` is not what `slot` asks for.
void check(const Usage::Slot &slot, const QString &text)
{
    const QString what = slot.name.isEmpty() ? slot.value : slot.name;
    static const QStringList rows{u"N"_s, u"INTO"_s, u"TO"_s, u"OTHER"_s, u"A"_s};
    if (rows.contains(slot.value) || slot.value == u"S")
        numberOf(text, slot.value == u"S" ? 0 : 1, what);
    else if (slot.value == u"ISO" && !timeOf(text).isValid())
        throw Stop(Exit::Usage, u"%1 must be a time like 2026-02-03T14:30Z, not \"%2\"."_s.arg(what, text));
    else if (slot.value.contains(u'|') && !slot.value.split(u'|').contains(text))
        throw Stop(Exit::Usage,
            u"%1 must be %2, not \"%3\"."_s.arg(slot.name.isEmpty() ? u"The word there"_s : what,
                QString(slot.value).replace(u"|"_s, u" or "_s), text));
    else if (slot.value == u"-" && text != u"-")
        throw Stop(Exit::Usage, u"Only \"-\" (standard input) can stand there, not \"%1\"."_s.arg(text));
}

} // namespace

Arguments::Arguments(const Usage &usage, const QStringList &typed)
{
    QStringList rest = typed;
    bool onlyWords = false;
    while (!rest.isEmpty()) {
        if (onlyWords || !rest.first().startsWith(u"--"))
            takeWord(usage, rest.takeFirst());
        else if (rest.first() != u"--")
            takeOption(usage, rest);
        else
            onlyWords = rest.takeFirst() == u"--";
    }
    checkComplete(usage);
}

void Arguments::takeWord(const Usage &usage, const QString &word)
{
    const qsizetype at = m_words.size();
    const bool beyond = at >= usage.words().size();
    if (usage.words().isEmpty() || (beyond && !usage.words().last().repeated))
        throw Stop(Exit::Usage, u"\"%1\" is one word too many."_s.arg(word));
    check(beyond ? usage.words().last() : usage.words().at(at), word);
    m_words << word;
}

void Arguments::takeOption(const Usage &usage, QStringList &rest)
{
    QString name = rest.takeFirst();
    if (const qsizetype equals = name.indexOf(u'='); equals > 0) {
        rest.prepend(name.mid(equals + 1));
        name.truncate(equals);
        if (const Usage::Slot *known = usage.option(name); known && known->value.isEmpty())
            throw Stop(Exit::Usage, u"The option %1 takes no value."_s.arg(name));
    }
    const Usage::Slot *option = usage.option(name);
    if (!option)
        throw Stop(Exit::Usage, u"There is no option %1 here."_s.arg(name));
    if (m_options.contains(name) && !option->repeated)
        throw Stop(Exit::Usage, u"The option %1 is given twice."_s.arg(name));
    if (option->value.isEmpty()) {
        m_options.insert(name, {});
        return;
    }
    if (rest.isEmpty())
        throw Stop(Exit::Usage, u"The option %1 needs a value (%2)."_s.arg(name, option->value));
    check(*option, rest.first());
    m_options[name] << rest.takeFirst();
}

void Arguments::checkComplete(const Usage &usage) const
{
    for (qsizetype i = m_words.size(); i < usage.words().size(); ++i) {
        if (!usage.words().at(i).optional)
            throw Stop(Exit::Usage, u"Something is missing: %1."_s.arg(usage.words().at(i).value));
    }
    for (const Usage::Slot &option : usage.options()) {
        if (!option.optional && !m_options.contains(option.name))
            throw Stop(
                Exit::Usage, u"Something is missing: %1."_s.arg(QString(option.name + u' ' + option.value).trimmed()));
    }
}

qint64 Arguments::numberAt(qsizetype at) const
{
    return withoutHash(word(at)).toLongLong();
}

qint64 Arguments::number(QLatin1StringView option, qint64 otherwise) const
{
    return has(option) ? withoutHash(text(option)).toLongLong() : otherwise;
}

QDateTime Arguments::time(QLatin1StringView option) const
{
    return timeOf(text(option));
}

QDateTime timeOf(const QString &text)
{
    const QString plain = text.trimmed();
    if (plain.size() == 10)
        return QDate::fromString(plain, Qt::ISODate).startOfDay().toUTC();
    return QDateTime::fromString(plain, Qt::ISODateWithMs).toUTC();
}

QDateTime dueOf(const QString &text)
{
    const QString plain = text.trimmed();
    const QDate day = QDate::fromString(plain, Qt::ISODate);
    return plain.size() == 10 && day.isValid() ? QDateTime(day, QTime(23, 59, 59)).toUTC() : timeOf(plain);
}

} // namespace Earshot::Cli
