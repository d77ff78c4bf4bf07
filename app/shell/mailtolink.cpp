// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mailtolink.h"

#include "earshot/domain/mailaddress.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LongestSubject = 500;
constexpr qsizetype LongestBody = 20'000;
constexpr qsizetype MostPeople = 50;

QString decoded(const QStringView part)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part.toUtf8()));
}

/// A comma within an address is written %2C, so each is decoded for itself.
void addPeople(QList<MailAddress> &people, const QStringView list)
{
    for (const QStringView one : list.split(u',', Qt::SkipEmptyParts)) {
        const MailAddress person{{}, decoded(one).simplified()};
        if (person.isValid() && people.size() < MostPeople && !people.contains(person))
            people << person;
    }
}

QString typed(const QString &text)
{
    QString clean = text;
    clean.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    clean.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return clean.left(LongestBody);
}

} // namespace

std::optional<MailtoLink> mailtoLink(const QString &argument)
{
    const QString address = argument.trimmed();
    if (!address.startsWith(u"mailto:", Qt::CaseInsensitive))
        return {};
    const QStringView rest = QStringView(address).mid(7);
    const qsizetype mark = rest.indexOf(u'?');
    MailtoLink link;
    addPeople(link.recipients.to, mark < 0 ? rest : rest.first(mark));
    const QList<QStringView> headers
        = mark < 0 ? QList<QStringView>() : rest.mid(mark + 1).split(u'&', Qt::SkipEmptyParts);
    for (const QStringView header : headers) {
        const qsizetype equals = header.indexOf(u'=');
        if (equals < 0)
            continue;
        const QString name = decoded(header.first(equals)).toLower();
        const QStringView value = header.mid(equals + 1);
        if (name == u"to")
            addPeople(link.recipients.to, value);
        else if (name == u"cc")
            addPeople(link.recipients.cc, value);
        else if (name == u"bcc")
            addPeople(link.recipients.bcc, value);
        else if (name == u"subject")
            link.subject = typed(decoded(value)).simplified().left(LongestSubject);
        else if (name == u"body")
            link.body = typed(decoded(value));
    }
    return link;
}

} // namespace Earshot
