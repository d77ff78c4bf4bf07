// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/language.h"

#include "earshot/domain/folding.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype MostText = 4'000;
constexpr int FewestHits = 2;

struct Tongue {
    const char *code;
    const char *words; ///< folded small words that the others do not have, or have less
    const char *day; ///< QLocale's format
    const char *wrote; ///< %1 is the day, %2 the time, %3 the name
    const char *forwarded; ///< the words of a head: that it was forwarded, From, Date, Subject, To
};

constexpr std::array tongues{
    Tongue{"en", "the and is are was you your have has not this that with for we they it of to from please would when",
        "d MMMM yyyy", "On %1, %2, %3 wrote:", "Forwarded message|From|Date|Subject|To"},
    Tongue{"de",
        "der die das und ist nicht ich wir sie mit fur ein eine auf von zu den dem im auch bitte wie noch kann",
        "d. MMMM yyyy", "Am %1 um %2 schrieb %3:", "Weitergeleitete Nachricht|Von|Datum|Betreff|An"},
    Tongue{"es", "el los las que es una por para con del se no esta muy pero como gracias hola usted nos al ha",
        "d 'de' MMMM 'de' yyyy", "El %1 a las %2, %3 escribió:", "Mensaje reenviado|De|Fecha|Asunto|Para"},
    Tongue{"fr", "le les des est une et nous vous je pas pour dans avec ce cette sur bonjour merci que qui au du",
        "d MMMM yyyy", "Le %1 à %2, %3 a écrit :", "Message transféré|De|Date|Objet|À"},
    Tongue{"it", "il lo gli che non una per con sono della di e questo ho grazie buongiorno anche piu nel al",
        "d MMMM yyyy", "Il %1 alle %2, %3 ha scritto:", "Messaggio inoltrato|Da|Data|Oggetto|A"},
    Tongue{"pt", "o os as um uma nao para com que do da em por voce ola obrigado esta mas foi ao na no",
        "d 'de' MMMM 'de' yyyy", "Em %1 às %2, %3 escreveu:", "Mensagem encaminhada|De|Data|Assunto|Para"},
    Tongue{"nl", "de het een en van ik wij niet dat is met voor op zijn ook maar naar bij graag kan nog deze u",
        "d MMMM yyyy", "Op %1 om %2 schreef %3:", "Doorgestuurd bericht|Van|Datum|Onderwerp|Aan"},
};

const Tongue &tongueOf(const QString &language)
{
    const QString code = language.left(2).toLower();
    const auto found = std::find_if(tongues.begin(), tongues.end(),
        [&code](const Tongue &tongue) { return code == QLatin1StringView(tongue.code); });
    return found == tongues.end() ? tongues.front() : *found;
}

/// Each small word with the languages that have it, a bit for each.
const QHash<QString, unsigned> &smallWords()
{
    static const QHash<QString, unsigned> words = [] {
        QHash<QString, unsigned> all;
        for (size_t i = 0; i < tongues.size(); ++i) {
            for (const QString &word : QString::fromLatin1(tongues[i].words).split(u' '))
                all[word] |= 1U << i;
        }
        return all;
    }();
    return words;
}

} // namespace

QString likelyLanguage(const QString &text)
{
    std::array<int, tongues.size()> hits{};
    QString words = folded(text.left(MostText));
    std::replace_if(
        words.begin(), words.end(), [](QChar c) { return !c.isLetter(); }, u' ');
    for (const QStringView word : QStringView(words).tokenize(u' ', Qt::SkipEmptyParts)) {
        const auto found = smallWords().constFind(word.toString());
        for (size_t i = 0; found != smallWords().constEnd() && i < tongues.size(); ++i)
            hits[i] += (*found >> i) & 1U;
    }
    std::array<size_t, tongues.size()> order{};
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&hits](size_t a, size_t b) { return hits[a] > hits[b]; });
    const int most = hits[order[0]];
    const int next = hits[order[1]];
    return most >= FewestHits && most * 4 >= next * 5 ? QString::fromLatin1(tongues[order[0]].code) : QString();
}

QString attribution(const QString &language, const QDateTime &at, const QString &name)
{
    const Tongue &tongue = tongueOf(language);
    const QLocale locale{QString::fromLatin1(tongue.code)};
    // All at once: a name may hold a "%1".
    return QString::fromUtf8(tongue.wrote)
        .arg(locale.toString(at.date(), QString::fromLatin1(tongue.day)), locale.toString(at.time(), u"HH:mm"_s), name);
}

QString forwardedHead(const QString &language, const QString &from, const QDateTime &at, const QString &subject,
    const QString &to, const QString &cc)
{
    const Tongue &tongue = tongueOf(language);
    const QLocale locale{QString::fromLatin1(tongue.code)};
    const QStringList words = QString::fromUtf8(tongue.forwarded).split(u'|');
    const QString date = locale.toString(at.date(), QString::fromLatin1(tongue.day)) + u", "_s
        + locale.toString(at.time(), u"HH:mm"_s);
    QStringList lines{u"---------- "_s + words.at(0) + u" ----------"_s};
    const QStringList values{from, date, subject, to};
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!values.at(i).isEmpty())
            lines << words.at(i + 1) + u": "_s + QString(values.at(i)).simplified();
    }
    if (!cc.isEmpty()) // the same in every language
        lines << u"Cc: "_s + QString(cc).simplified();
    return lines.join(u'\n');
}

} // namespace Earshot
