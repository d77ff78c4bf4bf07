// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/reachanswer.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class ReachAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void staysSilent_data();
    void staysSilent();
};

namespace
{

/// "call 31 09:00-12:00; mail | +49301234", so that a row says all of it.
QString textOf(const ReachAnswer &answer)
{
    static const QStringList names{u"mail"_s, u"call"_s, u"visit"_s, u"chat"_s, u"letter"_s};
    QStringList parts;
    for (const Preference &preference : answer.prefers) {
        QString part = names.value(int(preference.channel));
        if (preference.days)
            part += u' ' + QString::number(preference.days);
        if (!preference.number.isEmpty())
            part += u' ' + preference.number;
        if (preference.from.isValid())
            part += u' ' + preference.from.toString(u"HH:mm"_s) + u'-' + preference.to.toString(u"HH:mm"_s);
        parts << part;
    }
    QString text = parts.join(u"; "_s);
    if (!answer.numbers.isEmpty())
        text += u" | "_s + answer.numbers.join(u", "_s);
    return text;
}

} // namespace

void ReachAnswerTest::understands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &typed, const QString &expected) {
        QTest::newRow(name) << typed << expected;
    };
    row("one word", u"CALL"_s, u"call"_s);
    row("small", u"call"_s, u"call"_s);
    row("with a mark", u"Mail!"_s, u"mail"_s);
    row("bold", u"*CALL*"_s, u"call"_s);
    row("in quotation marks", u"\"CHAT\""_s, u"chat"_s);
    row("with a hyphen", u"E-Mail"_s, u"mail"_s);
    row("German", u"ANRUF"_s, u"call"_s);
    row("German, politely", u"Anruf bitte."_s, u"call"_s);
    row("German letter", u"Brief"_s, u"letter"_s);
    row("Spanish", u"LLAMADA"_s, u"call"_s);
    row("Spanish with an accent", u"Teléfono por favor"_s, u"call"_s);
    row("Spanish mail in two words", u"correo electrónico"_s, u"mail"_s);
    row("French", u"Téléphone"_s, u"call"_s);
    row("Russian", u"ЗВОНОК"_s, u"call"_s);
    row("Japanese", u"電話"_s, u"call"_s);
    row("an order", u"CALL, MAIL"_s, u"call; mail"_s);
    row("an order by sign", u"MAIL > CALL > VISIT"_s, u"mail; call; visit"_s);
    row("an order in words", u"Anruf, dann Mail"_s, u"call; mail"_s);
    row("an order by numbers", u"1. CHAT 2. CALL"_s, u"chat; call"_s);
    row("an order in lines", u"1) CALL\n2) MAIL"_s, u"call; mail"_s);
    row("number and hours", u"CALL +49 30 1234 9-12"_s, u"call +49 30 1234 09:00-12:00 | +49 30 1234"_s);
    row("number", u"Anruf: 030 / 23125-123"_s, u"call 030 / 23125-123 | 030 / 23125-123"_s);
    row("number in its own line", u"LLAMADA\n+34 912 345 678"_s, u"call +34 912 345 678 | +34 912 345 678"_s);
    row("one number for all hours", u"CALL 9-12 14-16 030 1234567"_s,
        u"call 030 1234567 09:00-12:00; call 030 1234567 14:00-16:00 | 030 1234567"_s);
    row("two numbers in their order", u"CALL 030 1234567 9-12, CALL 0170 7654321, MAIL"_s,
        u"call 030 1234567 09:00-12:00; call 0170 7654321; mail | 030 1234567, 0170 7654321"_s);
    row("the second number is another one", u"CALL 030 1234567, 0170 7654321"_s,
        u"call 030 1234567 | 030 1234567, 0170 7654321"_s);
    row("number first", u"+34 912 345 678 LLAMADA"_s, u"call +34 912 345 678 | +34 912 345 678"_s);
    row("hours with minutes", u"call 9:30-17:00"_s, u"call 09:30-17:00"_s);
    row("hours in German", u"Anruf von 9 bis 12 Uhr"_s, u"call 09:00-12:00"_s);
    row("hours in Spanish", u"Llamada de 9 a 12"_s, u"call 09:00-12:00"_s);
    row("hours of the afternoon", u"CALL 2-4 pm"_s, u"call 14:00-16:00"_s);
    row("hours of both halves", u"CALL 9am-5pm"_s, u"call 09:00-17:00"_s);
    row("hours over midnight", u"CALL 22:00-02:00"_s, u"call 22:00-02:00"_s);
    row("till midnight", u"CALL 18-24"_s, u"call 18:00-00:00"_s);
    row("a dash", u"CALL 9–12"_s, u"call 09:00-12:00"_s);
    row("days", u"CALL mon-fri 9-12"_s, u"call 31 09:00-12:00"_s);
    row("days without hours", u"CALL weekdays"_s, u"call 31"_s);
    row("days in German", u"Anruf Mo-Fr 9-12, Mail"_s, u"call 31 09:00-12:00; mail"_s);
    row("days behind", u"CALL 9-12 Monday"_s, u"call 1 09:00-12:00"_s);
    row("two times", u"CALL 9-12 and 14-16"_s, u"call 09:00-12:00; call 14:00-16:00"_s);
    row("hours of the first only", u"CALL 9-12, MAIL"_s, u"call 09:00-12:00; mail"_s);
    row("what they do not like", u"MAIL, no calls"_s, u"mail"_s);
    row("after a greeting", u"Hi Maya,\n\nCALL\n\nThanks\nDana"_s, u"call"_s);
    row("a greeting on top", u"Guten Tag Frau Lind,\nANRUF\nViele Grüße\nDana Ruiz"_s, u"call"_s);
    row("with a name below", u"CALL\nDana"_s, u"call"_s);
    row("with something else below", u"CALL\n\nThe printer is slow again, by the way."_s, u"call"_s);
    row("below a quote", u"On 3 Nov Maya wrote:\n> Answer CALL or MAIL\n\nMAIL"_s, u"mail"_s);
    row("above a quote", u"CALL\n> Answer CALL or MAIL"_s, u"call"_s);
}

void ReachAnswerTest::understands()
{
    QFETCH(QString, typed);
    const auto answer = reachAnswer(typed, u"Dana Ruiz"_s);
    QVERIFY(answer);
    QTEST(textOf(*answer), "expected");
}

void ReachAnswerTest::staysSilent_data()
{
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, const QString &typed) { QTest::newRow(name) << typed; };
    row("nothing", {});
    row("only a greeting", u"Hello Maya,"_s);
    row("only a quote", u"> CALL\n> MAIL"_s);
    row("a sentence", u"You may call me when you like."_s);
    row("a refusal", u"Please do not CALL"_s);
    row("a refusal in two lines", u"Please never\nCALL"_s);
    row("a refusal behind", u"CALL\nnever"_s);
    row("a refusal in one word", u"no calls"_s);
    row("German refusal", u"Kein Anruf"_s);
    row("both", u"CALL, no calls"_s);
    row("a question", u"CALL?"_s);
    row("taken back below", u"CALL\n\nNo, wait: mail is better."_s);
    row("taken back in the closing", u"CALL\nThanks, but no call"_s);
    row("part of a word", u"CALLING"_s);
    row("hidden letters", u"CA\u200bLL"_s);
    row("only a number", u"+49 30 1234567"_s);
    row("a number for a mail", u"MAIL +49 30 1234567"_s);
    row("hours of no half of the day", u"CALL 2-4"_s);
    row("office hours of no half", u"CALL 9-5"_s);
    row("no such hour", u"CALL 9-31"_s);
    row("no such minute", u"CALL 9:75-10:00"_s);
    row("hours before the word", u"9-12 CALL"_s);
    row("a German day that is a word", u"CALL so"_s);
    row("a letter of our own for hours", u"CALL \ue000"_s);
    row("a letter of our own for a number", u"CALL \ue001"_s);
    row("numbers downwards", u"2. CALL 1. MAIL"_s);
    row("twice", u"CALL MAIL CALL"_s);
    row("an address", u"CALL http://evil.example/"_s);
    row("markup", u"CALL <b>now</b>"_s);
    row("commands", u"CALL; DROP TABLE customer"_s);
    row("too many numbers", u"CALL 030 1234567, 030 1234568, 030 1234569, 030 1234560"_s);
    row("a long line", u"CALL "_s + u"please "_s.repeated(1000));
    row("many lines", u"please\n"_s.repeated(100'000));
    row("digits without end", u"CALL "_s + u"1 "_s.repeated(60));
    row("somebody else's words", u"The customer said:\nCALL"_s);
    row("a forwarded one", u"FYI, see below.\n\nCALL"_s);
}

void ReachAnswerTest::staysSilent()
{
    QFETCH(QString, typed);
    const auto answer = reachAnswer(typed, u"Dana Ruiz"_s);
    QVERIFY2(!answer, answer ? qPrintable(textOf(*answer)) : "");
}

QTEST_APPLESS_MAIN(ReachAnswerTest)
#include "reachanswer.moc"
