// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/numberlabels.h"

#include "earshot/mail/wordlists.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include <QList>
#include <QString>

namespace Earshot
{

namespace
{

constexpr int mostWords = 6;

constexpr const char16_t *phoneWords[] = {u"tel", u"telephone", u"telefon", u"telephon", u"fon", u"festnetz",
    u"zentrale", u"büro", u"rufnummer", u"téléphone", u"tél", u"teléfono", u"tfno", u"tlf", u"tfn", u"tlfn",
    u"telefono", u"telefone", u"fone", u"telefoon", u"phone", u"phones", u"phn", u"ph", u"voice", u"office", u"work",
    u"home", u"main", u"landline", u"call", u"puh", u"puhelin", u"telephones", u"hotline", u"switchboard", u"тел",
    u"телефон", u"電話", u"电话", u"전화", u"телефону", u"tlph", u"tf", u"off", u"teleph", u"nummer", u"τηλ"};
constexpr const char16_t *mobileWords[] = {u"mobile", u"mobil", u"mob", u"mobiltelefon", u"mobilnummer", u"cell",
    u"cellphone", u"cellular", u"handy", u"móvil", u"movil", u"celular", u"cel", u"portable", u"gsm", u"natel",
    u"mobiel", u"cellulare", u"telemóvel", u"telemovel", u"tlm", u"hp", u"komórka", u"kom", u"моб", u"мобильный",
    u"matkapuhelin", u"gsm", u"mobitel", u"cep", u"携帯", u"手机", u"手機", u"휴대폰", u"whatsapp", u"mobiili"};
constexpr const char16_t *directWords[] = {u"direct", u"ddi", u"did", u"durchwahl", u"dw", u"direkt", u"directo",
    u"directe", u"diretto", u"direto", u"doorkiesnummer"};
constexpr const char16_t *faxWords[] = {u"fax", u"telefax", u"facsimile", u"téléfax", u"факс", u"faks", u"faxnummer",
    u"telecopie", u"télécopie", u"pager", u"ファックス", u"传真", u"傳真"};
// May stand between a label and its number.
constexpr const char16_t *fillers[]
    = {u"no", u"nr", u"num", u"number", u"line", u"ligne", u"office", u"at", u"me", u"on", u"us", u"int", u"intl",
        u"international", u"business", u"private", u"privat", u"and", u"or", u"und", u"et", u"y"};

// A letter alone is a label only as "T:", "(M)" or "M " before a plus; `mark` is what follows it.
NumberLabel labelOfLetter(QChar letter, QChar mark)
{
    if (!QStringView(u":.)|]").contains(mark))
        return NumberLabel::None;
    switch (letter.unicode()) {
    case u't':
    case u'p':
    case u'o':
    case u'w':
    case u'h':
    case u'☎':
        return NumberLabel::Phone;
    case u'm':
    case u'c':
        return NumberLabel::Mobile;
    case u'd':
        return NumberLabel::Direct;
    case u'f':
        return NumberLabel::Fax;
    default:
        return NumberLabel::None;
    }
}

NumberLabel labelOf(const QString &word, QChar mark)
{
    if (word.size() == 1 && word.front().script() == QChar::Script_Latin)
        return labelOfLetter(word.front(), mark);
    if (isOneOf(mobileWords, word))
        return NumberLabel::Mobile;
    if (isOneOf(directWords, word))
        return NumberLabel::Direct;
    if (isOneOf(faxWords, word))
        return NumberLabel::Fax;
    return isOneOf(phoneWords, word) ? NumberLabel::Phone : NumberLabel::None;
}

// "Phone/Fax" is a phone, "Mobile phone" a mobile.
NumberLabel merged(NumberLabel one, NumberLabel other)
{
    if (one == NumberLabel::None || one == other)
        return other;
    const bool fax = one == NumberLabel::Fax || other == NumberLabel::Fax;
    if (fax)
        return NumberLabel::Phone;
    const bool mobile = one == NumberLabel::Mobile || other == NumberLabel::Mobile;
    return mobile ? NumberLabel::Mobile : NumberLabel::Direct;
}

} // namespace

NumberLabel labelBefore(QStringView before, bool plus)
{
    NumberLabel label = NumberLabel::None;
    qsizetype end = before.size();
    for (int words = 0; words < mostWords; ++words) {
        const qsizetype gapEnd = end;
        while (end > 0 && !before[end - 1].isLetter())
            --end;
        const QStringView gap = before.sliced(end, gapEnd - end);
        // A far word or another number's digits do not speak for this number.
        if (end == 0 || gap.size() > 24
            || std::any_of(gap.begin(), gap.end(), [](QChar c) { return c.isDigit() || c == u'@'; }))
            break;
        qsizetype begin = end;
        while (begin > 0 && before[begin - 1].isLetter())
            --begin;
        const QString word = before.sliced(begin, end - begin).toString().toLower();
        const bool capital = plus && words == 0 && gap.trimmed().isEmpty() && before[begin].isUpper();
        const NumberLabel found = labelOf(word, capital ? QChar(u':') : gap.isEmpty() ? QChar() : gap.front());
        if (found == NumberLabel::None && !isOneOf(fillers, word))
            break;
        // "Fax: 1, Tel" and "e-mail me, phone": a colon ends what belongs to one number.
        if (label != NumberLabel::None && gap.contains(u':'))
            break;
        label = found == NumberLabel::None ? label : merged(label, found);
        end = begin;
    }
    return label;
}

NumberLabel labelAfter(QStringView after)
{
    const QStringView rest = after.trimmed();
    const bool bracketed = rest.startsWith(u'(') || rest.startsWith(u'[');
    qsizetype begin = bracketed ? 1 : 0;
    while (begin < rest.size() && rest[begin] == u' ')
        ++begin;
    qsizetype end = begin;
    while (end < rest.size() && rest[end].isLetter())
        ++end;
    const QString word = rest.sliced(begin, end - begin).toString().toLower();
    const QChar mark = end < rest.size() ? rest[end] : QChar();
    // "… Fax: 12": the word is the next number's.
    if (word.isEmpty() || (!bracketed && (mark == u':' || mark == u'.' || (mark == u' ' && word.size() < 2))))
        return NumberLabel::None;
    return labelOf(word, mark);
}

} // namespace Earshot
