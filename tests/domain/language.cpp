// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/language.h"

#include "earshot/mail/quotes.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likely_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"Hello, the printer in our office is not working. Could you have a look?"_s << u"en"_s;
        QTest::newRow("de") << u"Guten Tag, der Drucker im Büro geht nicht. Können Sie bitte danach sehen?"_s
                            << u"de"_s;
        QTest::newRow("es") << u"Hola, la impresora de la oficina no funciona. ¿Pueden venir para ver qué es?"_s
                            << u"es"_s;
        QTest::newRow("fr") << u"Bonjour, l’imprimante du bureau ne marche pas. Pouvez-vous nous aider ?"_s << u"fr"_s;
        QTest::newRow("it") << u"Buongiorno, la stampante non funziona più. Sono al terzo piano, grazie."_s << u"it"_s;
        QTest::newRow("pt") << u"Olá, a impressora não funciona. Você pode ver o que foi? Obrigado."_s << u"pt"_s;
        QTest::newRow("nl") << u"Goedendag, de printer op kantoor doet het niet. Kan iemand naar ons komen?"_s
                            << u"nl"_s;
        QTest::newRow("upper case") << u"DER DRUCKER IST NICHT DA UND DAS IST AUCH NICHT GUT"_s << u"de"_s;
        QTest::newRow("too short") << u"Printer?"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("another script") << u"プリンターが動きません。見てください。"_s << QString();
        QTest::newRow("numbers") << u"1 2 3 4711 +49 30 123"_s << QString();
        QTest::newRow("both") << u"the and is der die das"_s << QString();
        QTest::newRow("long") << u"the printer is "_s.repeated(100'000) << u"en"_s;
    }
    void likely()
    {
        QFETCH(QString, text);
        QTEST(likelyLanguage(text), "language");
    }

    void attributed_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("line");
        QTest::newRow("en") << u"en"_s << u"On 2 February 2026, 09:14, Dana Ruiz wrote:"_s;
        QTest::newRow("de") << u"de"_s << u"Am 2. Februar 2026 um 09:14 schrieb Dana Ruiz:"_s;
        QTest::newRow("es_AR") << u"es_AR"_s << u"El 2 de febrero de 2026 a las 09:14, Dana Ruiz escribió:"_s;
        QTest::newRow("fr") << u"fr"_s << u"Le 2 février 2026 à 09:14, Dana Ruiz a écrit :"_s;
        QTest::newRow("it") << u"it"_s << u"Il 2 febbraio 2026 alle 09:14, Dana Ruiz ha scritto:"_s;
        QTest::newRow("pt") << u"pt"_s << u"Em 2 de fevereiro de 2026 às 09:14, Dana Ruiz escreveu:"_s;
        QTest::newRow("nl") << u"nl"_s << u"Op 2 februari 2026 om 09:14 schreef Dana Ruiz:"_s;
        QTest::newRow("one we do not speak") << u"ja"_s << u"On 2 February 2026, 09:14, Dana Ruiz wrote:"_s;
        QTest::newRow("nobody knows") << QString() << u"On 2 February 2026, 09:14, Dana Ruiz wrote:"_s;
    }
    void attributed()
    {
        QFETCH(QString, language);
        QFETCH(QString, line);
        const QDateTime at(QDate(2026, 2, 2), QTime(9, 14));
        QCOMPARE(attribution(language, at, u"Dana Ruiz"_s), line);
        QVERIFY(attribution(language, at, u"%1 %2"_s).contains(u"%1 %2"));
        // When they answer, it is folded with what it stands above.
        const QString answer = u"Thank you.\n\n"_s + line + u"\n> Hello Dana,\n> it works again.\n"_s;
        QCOMPARE(shownText(answer).trimmed(), u"Thank you."_s);
    }
};

QTEST_APPLESS_MAIN(LanguageTest)
#include "language.moc"
