// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/seedwords.h"

#include <QStringList>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

QStringList listOf(const char *words)
{
    return QString::fromUtf8(words).split(u' ');
}

const QStringList &givenNames()
{
    static const QStringList names
        = listOf("Amara Bela Celia Dorin Elif Farid Greta Hanno Imke Jonna Kofi Livia Mirek Nadia Oskar Priya Quirin "
                 "Runa Selma Tarik Ulla Vito Wanda Xenia Yusuf Zora Anouk Bjarne Catalina Darya Émile Færa");
    return names;
}

const QStringList &familyNames()
{
    static const QStringList names
        = listOf("Abendroth Birkelund Castellane Dornfeld Eskildsen Farnborough Grünwald Halvarsen Ibsenius Jarnholt "
                 "Kestelman Lindqvister Marchetto Norregard Ostrander Pellinore Quistgaard Rosenthaler Szabados "
                 "Tannhofer Uhlenbrook Vandermolen Winterbourne Ylvisaker Zieglmeier Brockhurst Fjellstad Okonjwe");
    return names;
}

const QStringList &words()
{
    static const QStringList list = listOf(
        "the we it a to and of for in on is not our with this that from after when again still before since "
        "today yesterday morning evening printer screen password account mailbox folder file report invoice "
        "order delivery calendar meeting room door card scanner label network cable laptop tablet phone "
        "keyboard monitor update version message error window button page table list form field number date "
        "name address access right group team colleague customer patient teacher driver office ward school "
        "library counter warehouse kitchen shift week month budget licence contract signature stamp archive "
        "backup copy paper toner drawer tray light noise speed slow empty full broken missing wrong late early "
        "ready closed open locked shared lost found works stops starts waits asks needs wants shows prints "
        "sends opens saves signs turns hangs freezes restarts answers calls writes reads helps please thanks "
        "question problem reason answer promise plan step part place floor corner street map route gate");
    return list;
}

QString word(Dice &dice)
{
    const QStringList &list = words();
    // A long tail of numbers of orders and devices: what a rare word is searched by.
    if (dice.chance(3))
        return u"%1-%2"_s.arg(QChar(u'A' + dice.below(26))).arg(10'000 + dice.below(90'000));
    return list.at(dice.skewed(int(list.size())));
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString plain(const QString &name)
{
    QString host;
    for (const QChar c : name.toLower()) {
        if (c >= u'a' && c <= u'z')
            host += c;
    }
    return host;
}

} // namespace

quint64 Dice::next()
{
    quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

QString SeedWords::personName(int person)
{
    return givenNames().at(person % givenNames().size()) + u' '
        + familyNames().at(person / givenNames().size() % familyNames().size());
}

QString SeedWords::organisationName(int organisation)
{
    static const QStringList kinds = listOf("Clinic School Council Logistics Library Works Institute Cooperative");
    return familyNames().at(organisation % familyNames().size()) + u' '
        + kinds.at(organisation / familyNames().size() % kinds.size()) + u' ' + QString::number(organisation);
}

QString SeedWords::addressOf(int person)
{
    return plain(personName(person)) + QString::number(person) + u"@org"_s + QString::number(person / 20)
        + u".example"_s;
}

QString SeedWords::phoneOf(int person)
{
    switch (person % 3) {
    case 0:
        return u"+4930231251%1"_s.arg(person / 3 % 100, 2, 10, QChar(u'0'));
    case 1:
        return u"+441174960%1"_s.arg(person / 3 % 1000, 3, 10, QChar(u'0'));
    default:
        return u"+12015550%1"_s.arg(100 + person / 3 % 100);
    }
}

QString SeedWords::subject(Dice &dice)
{
    QStringList parts;
    for (int i = 0, count = 3 + dice.below(4); i < count; ++i)
        parts << word(dice);
    return capitalised(parts.join(u' '));
}

QString SeedWords::text(Dice &dice, int sentences)
{
    QStringList lines;
    for (int i = 0; i < sentences; ++i) {
        QStringList parts;
        for (int w = 0, count = 5 + dice.below(8); w < count; ++w)
            parts << word(dice);
        lines << capitalised(parts.join(u' ')) + u'.';
    }
    return lines.join(u'\n');
}

} // namespace Earshot
