// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fields.h"

#include "cli/stop.h"

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

QList<Field> fieldsOf(const QStringList &words, const QStringList &known, const QStringList &added)
{
    QList<Field> fields;
    QStringList said;
    for (const QString &word : words.mid(1)) {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.left(equals);
        if (equals < 1)
            throw Stop(Exit::Usage, u"\"%1\" is not of the form field=value."_s.arg(word));
        if (!known.contains(name))
            throw Stop(Exit::Usage, u"There is no field \"%1\"; there are %2."_s.arg(name, known.join(u", "_s)));
        if (said.contains(name) && !added.contains(name))
            throw Stop(Exit::Usage, u"The field \"%1\" is given twice."_s.arg(name));
        said << name;
        fields << Field{name, word.mid(equals + 1)};
    }
    return fields;
}

} // namespace Earshot::Cli
