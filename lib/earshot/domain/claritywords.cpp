// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/claritywords.h"

#include <QSet>

#include <algorithm>

namespace Earshot
{

namespace
{

QSet<QString> setOf(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
        set.insert(word.toString());
    return set;
}

/// Whether one of the words before has to do with it.
bool stands(const QSet<QString> &wanted, const QList<ClarityWord> &words, qsizetype before, qsizetype reach)
{
    for (qsizetype i = std::max<qsizetype>(0, before - reach); i < before; ++i) {
        if (wanted.contains(words[i].folded))
            return true;
    }
    return false;
}

/// 14:30, 3.12., 2026-12-03, 12/3
bool isMoment(const QString &text)
{
    return text.size() >= 3 && text.front().isDigit() && text.back().isDigit()
        && std::any_of(
            text.begin(), text.end(), [](QChar c) { return c == u':' || c == u'.' || c == u'/' || c == u'-'; });
}

} // namespace

bool tellsNextStep(const QList<ClarityWord> &words)
{
    static const QSet<QString> signs = setOf(
        u"today tomorrow tonight next soon once until till will shall i'll we'll i’ll we’ll please "
        "heute ubermorgen nachste nachsten sobald bald bis werde werden melde melden bitte rufe rufen "
        "hoy proximo proxima pronto cuando hasta vamos voy llamare llamaremos enviare enviaremos avisare avisaremos "
        "sera aujourd'hui aujourd’hui demain prochain prochaine oggi domani prossimo prossima");
    static const QSet<QString> days = setOf(
        u"monday tuesday wednesday thursday friday saturday sunday morning afternoon evening noon january february "
        "march april june july august september october november december "
        "morgen montag dienstag mittwoch donnerstag freitag samstag sonntag vormittag nachmittag abend mittag januar "
        "februar marz mai juni juli oktober dezember "
        "manana lunes martes miercoles jueves viernes sabado domingo tarde noche enero febrero marzo abril mayo junio "
        "julio agosto septiembre octubre noviembre diciembre "
        "lundi mardi mercredi jeudi vendredi samedi dimanche lunedi martedi mercoledi giovedi venerdi");
    // "Good morning", "since Tuesday": a greeting, or what has been.
    static const QSet<QString> past = setOf(u"good this last since guten gute heute seit letzten letzte vergangenen "
                                            "gestern buenos buenas esta este desde pasado pasada ayer depuis dernier "
                                            "derniere dal scorso scorsa");
    static const QSet<QString> spans
        = setOf(u"week weeks day days hour hours minute minutes tag tage tagen woche wochen stunde stunden minute "
                "minuten semana semanas dia dias hora horas minuto minutos semaine semaines jour jours heure heures "
                "settimana giorni ore minuti");
    // "in two hours", but "five minutes late"
    static const QSet<QString> within
        = setOf(u"in within after inside innerhalb binnen nach en dentro tras dans sous entro fra tra");
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i].folded;
        if (signs.contains(word) || isMoment(word) || (days.contains(word) && !stands(past, words, i, 1))
            || (spans.contains(word) && stands(within, words, i, 3)))
            return true;
    }
    return false;
}

} // namespace Earshot
