// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pseudotranslator.h"

#include <QRegularExpression>

#include <cstring>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

const auto latin = u"abcdefghijklmnopqrstuvwxyz"_s;
const auto accented = u"áƀçđéƒĝĥíĵķļɱñóþɋřšťúṽŵẋýž"_s;
const auto accentedCapitals = u"ÁƁÇĐÉƑĜĤÍĴĶĻṀÑÓÞɊŘŠŤÚṼŴẊÝŽ"_s;
const auto arabicLetters = u"ابجدهوزحطيكلمنسعفصقرشتثخذض"_s;

QChar changed(QChar sign, bool arabic)
{
    const qsizetype at = latin.indexOf(sign.toLower());
    if (at < 0)
        return sign;
    return arabic ? arabicLetters.at(at) : sign.isUpper() ? accentedCapitals.at(at) : accented.at(at);
}

/// What stands for something else: %1, %L1, %n, %Ln, {name}, an entity, a tag, &ampersand of a key letter.
const QRegularExpression &placeholders()
{
    static const QRegularExpression expression(u"%L?(?:\\d+|n)|\\{[^}]*\\}|<[^>]*>|&[a-z]+;|&"_s);
    return expression;
}

} // namespace

QString pseudoWords(const QString &english, bool arabic)
{
    QString words;
    qsizetype letters = 0;
    qsizetype at = 0;
    const auto change = [&](qsizetype end) {
        for (; at < end; ++at) {
            words += changed(english.at(at), arabic);
            letters += english.at(at).isLetter();
        }
    };
    auto found = placeholders().globalMatch(english);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        change(match.capturedStart());
        words += match.captured();
        at = match.capturedEnd();
    }
    change(english.size());
    if (letters == 0)
        return english; // ", " between two facts
    const QString more((letters * 35 + 99) / 100, arabic ? u'ـ' : u'~');
    return u'[' + words + more + u']';
}

PseudoTranslator::PseudoTranslator(bool arabic, QObject *parent)
    : QTranslator(parent)
    , m_arabic(arabic)
{
    (void)m_known.load(u":/i18n/earshot_de.qm"_s);
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    // Qt asks this way whether one writes from the right.
    if (std::strcmp(source, "QT_LAYOUT_DIRECTION") == 0)
        return m_arabic ? u"RTL"_s : QString();
    // Key names are read back by Qt, and letters of a date format mean something.
    if (std::strcmp(context, "QShortcut") == 0 || (disambiguation && std::strstr(disambiguation, "in QDate's letters")))
        return {};
    const bool ofQt = context[0] == 'Q' && std::strcmp(context, "QDialog") != 0;
    if (!ofQt && m_known.translate(context, source, disambiguation, n).isEmpty())
        return {};
    return pseudoWords(QString::fromUtf8(source), m_arabic);
}

} // namespace Earshot
