// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/csv.h"
#include "earshot/domain/csvreader.h"
#include "earshot/domain/likeness.h"
#include "earshot/domain/person.h"
#include "earshot/domain/preferencetext.h"

#include <QTest>

#include <ctime>

#include "patience.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

/// Tables of people, and who is who.
class PeopleTest : public QObject
{
    Q_OBJECT

private:
    static QList<CsvRow> rowsOf(const QString &text, QChar separator = u',', qsizetype piece = 1'000'000)
    {
        CsvReader reader(separator);
        QList<CsvRow> rows;
        const auto take = [&] {
            while (const auto row = reader.next())
                rows << *row;
        };
        for (qsizetype at = 0; at < text.size(); at += piece) {
            reader.add(QStringView(text).mid(at, piece));
            take();
        }
        reader.finish();
        take();
        return rows;
    }

    static QString written(const QList<CsvRow> &rows)
    {
        QStringList lines;
        for (const CsvRow &row : rows)
            lines << u"%1%2:%3"_s.arg(row.line).arg(row.hasOpenQuote ? u"!"_s : QString(), row.cells.join(u'|'));
        return lines.join(u" / "_s);
    }

private Q_SLOTS:
    void readsTables_data();
    void readsTables();
    void staysLinear();
    void guessesSeparator_data();
    void guessesSeparator();
    void guessesColumns_data();
    void guessesColumns();
    void readsPreferences_data();
    void readsPreferences();
    void readsPeople();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysWhatIsBeyondTheColumns();
    void gains();
    void findsLikeness_data();
    void findsLikeness();
};

void PeopleTest::readsTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rows");
    QTest::newRow("plain") << u"a,b\r\nc,d\r\n"_s << u"1:a|b / 2:c|d"_s;
    QTest::newRow("no last line end") << u"a,b\nc,d"_s << u"1:a|b / 2:c|d"_s;
    QTest::newRow("old Mac") << u"a,b\rc,d\r"_s << u"1:a|b / 2:c|d"_s;
    QTest::newRow("quotes") << u"\"a,1\",\"b \"\"x\"\"\"\n"_s << u"1:a,1|b \"x\""_s;
    QTest::newRow("line breaks inside") << u"\"a\r\nb\",c\nd,e\n"_s << u"1:a\nb|c / 3:d|e"_s;
    QTest::newRow("ragged") << u"a\nb,c,d\n\n,,\ne,f\n"_s << u"1:a / 2:b|c|d / 5:e|f"_s;
    QTest::newRow("spaces") << u" a , \"b\" ,c\n"_s << u"1:a|b|c"_s;
    QTest::newRow("quote in a word") << u"5\" pipe,b\nc\n"_s << u"1:5\" pipe|b / 2:c"_s;
    QTest::newRow("zeros") << QString(u"a\0b,\0c\n"_s) << u"1:ab|c"_s;
    QTest::newRow("open quote") << u"a,\"b\nc,d\n"_s << u"1!:a|\"b / 2:c|d"_s;
    QTest::newRow("good lines after an open quote")
        << u"a,\"b\n\"\"\nc,\"\"\n\"\"\"\"\"\",e\n"_s << u"1!:a|\"b / 3:c| / 4:\"\"|e"_s;
    QTest::newRow("open quote after a cell of two lines")
        << u"\"a\nb\",\"c\nd,e\n"_s << u"1!:\"a / 2!:b\"|\"c / 3:d|e"_s;
    QTest::newRow("letter after a quote") << u"\"a\"b,c\n"_s << u"1:ab|c"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void PeopleTest::readsTables()
{
    QFETCH(QString, text);
    QFETCH(QString, rows);
    QCOMPARE(written(rowsOf(text)), rows);
    QCOMPARE(written(rowsOf(text, u',', 1)), rows); // in pieces
}

void PeopleTest::staysLinear()
{
    const std::clock_t start = std::clock();
    // An open quote costs what was read since, once; the lines after it are read as ever.
    const QList<CsvRow> rows = rowsOf(u"\"open\n"_s + u"Dana,dana@x.example\n"_s.repeated(20'000));
    QVERIFY(rows.first().hasOpenQuote);
    QCOMPARE(rows.size(), 20'001);
    QVERIFY(!rows.last().hasOpenQuote);
    rowsOf(u"a\",\"b\n"_s.repeated(300'000)); // each line ends inside a quote
    rowsOf(u"\""_s.repeated(2'000'000));
    QVERIFY(rowsOf(u","_s.repeated(2'000'000) + u"x"_s).isEmpty()); // cells beyond the thousandth are no table
    rowsOf(u"x"_s.repeated(3'000'000) + u",\"open"_s);
    QVERIFY((std::clock() - start) / CLOCKS_PER_SEC < 3 * Test::Patience);
}

void PeopleTest::guessesSeparator_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("comma") << u"a,b,c\n1,2,3\n"_s << QChar(u',');
    QTest::newRow("semicolon, decimal commas") << u"Name;Preis\nA;1,50\nB;2,50\n"_s << QChar(u';');
    QTest::newRow("tab") << u"a\tb, c\n1\t2\n"_s << QChar(u'\t');
    QTest::newRow("inside quotes") << u"\"a;b;c\",d\n\"e;f\",g\n"_s << QChar(u',');
    QTest::newRow("one line") << u"a;b;c"_s << QChar(u';');
    QTest::newRow("one column") << u"Name\nDana\n"_s << QChar(u',');
    QTest::newRow("nothing") << QString() << QChar(u',');
}

void PeopleTest::guessesSeparator()
{
    QFETCH(QString, text);
    QTEST(csvSeparator(text), "separator");
}

void PeopleTest::guessesColumns_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QList<PersonField>>("fields");
    using F = PersonField;
    QTest::newRow("English") << QStringList{u"First name"_s, u"Last Name"_s, u"E-mail"_s, u"Phone"_s, u"Company"_s,
        u"Language"_s, u"Time zone"_s, u"Preferred contact method"_s, u"Hours"_s, u"Notes"_s, u"Tags"_s}
                             << QList<F>{F::FirstName, F::LastName, F::Address, F::Phone, F::Organisation, F::Language,
                                    F::TimeZone, F::Prefers, F::Hours, F::Notes, F::Tags};
    QTest::newRow("German") << QStringList{u"Vorname"_s, u"Nachname"_s, u"E-Mail-Adresse"_s, u"Telefonnummer"_s,
        u"Firma"_s, u"Sprache"_s, u"Zeitzone"_s, u"Bevorzugter Kontaktweg"_s, u"Erreichbarkeit"_s, u"Bemerkungen"_s,
        u"Schlagwörter"_s}
                            << QList<F>{F::FirstName, F::LastName, F::Address, F::Phone, F::Organisation, F::Language,
                                   F::TimeZone, F::Prefers, F::Hours, F::Notes, F::Tags};
    QTest::newRow("Spanish") << QStringList{u"Nombre"_s, u"Apellidos"_s, u"Correo electrónico"_s, u"Teléfono móvil"_s,
        u"Empresa"_s, u"Idioma"_s, u"Zona horaria"_s, u"Contacto preferido"_s, u"Horario"_s, u"Observaciones"_s,
        u"Etiquetas"_s}
                             << QList<F>{F::FirstName, F::LastName, F::Address, F::Phone, F::Organisation, F::Language,
                                    F::TimeZone, F::Prefers, F::Hours, F::Notes, F::Tags};
    QTest::newRow("Google") << QStringList{u"Name"_s, u"Given Name"_s, u"Family Name"_s, u"E-mail 1 - Type"_s,
        u"E-mail 1 - Value"_s, u"Phone 1 - Type"_s, u"Phone 1 - Value"_s, u"Organization 1 - Name"_s,
        u"Organization 1 - Title"_s, u"Group Membership"_s}
                            << QList<F>{F::Name, F::Nothing, F::Nothing, F::Nothing, F::Address, F::Nothing, F::Phone,
                                   F::Organisation, F::Role, F::Tags};
    QTest::newRow("Outlook") << QStringList{u"Title"_s, u"First Name"_s, u"Last Name"_s, u"Job Title"_s,
        u"Business Street"_s, u"Business Fax"_s, u"Business Phone"_s, u"Mobile Phone"_s, u"E-mail Address"_s,
        u"E-mail Display Name"_s, u"E-mail 2 Address"_s, u"Categories"_s}
                             << QList<F>{F::Nothing, F::FirstName, F::LastName, F::Role, F::Nothing, F::Nothing,
                                    F::Phone, F::Phone, F::Address, F::Nothing, F::Address, F::Tags};
    QTest::newRow("own") << QStringList{u"Name"_s, u"Role"_s, u"Organisation"_s, u"E-mail"_s, u"Phone"_s, u"Prefers"_s,
        u"Language"_s, u"Time zone"_s, u"Notes"_s, u"UID"_s}
                         << QList<F>{F::Name, F::Role, F::Organisation, F::Address, F::Phone, F::Prefers, F::Language,
                                F::TimeZone, F::Notes, F::Uid};
    QTest::newRow("nothing known") << QStringList{u"Dana Ruiz"_s, u"d@x.example"_s} << QList<F>{F::Nothing, F::Nothing};
}

void PeopleTest::guessesColumns()
{
    QFETCH(QStringList, headings);
    QFETCH(QList<PersonField>, fields);
    const QList<PersonColumn> columns = guessedColumns(headings);
    QCOMPARE(columns.size(), fields.size());
    for (qsizetype i = 0; i < fields.size(); ++i)
        QVERIFY2(columns.at(i).field == fields.at(i), qPrintable(headings.at(i)));
    QCOMPARE(guessedColumn(u"Mobile Phone"_s).label, u"mobile"_s);
    QCOMPARE(guessedColumn(u"Telefon geschäftlich"_s).label, u"office"_s);
}

void PeopleTest::readsPreferences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // "-": cannot be read
    QTest::newRow("as written") << u"call mon-fri 09:00-12:00; mail"_s << u"call mon-fri 09:00-12:00; mail"_s;
    QTest::newRow("German") << u"Telefon Mo-Fr 9–12 Uhr, E-Mail"_s << u"call mon-fri 09:00-12:00; mail"_s;
    QTest::newRow("Spanish") << u"Teléfono lun-vie de 9 a 14:30"_s << u"call mon-fri 09:00-14:30"_s;
    QTest::newRow("number") << u"Telefon +49 30 / 12345 Mo-Fr 9-12"_s << u"call +493012345 mon-fri 09:00-12:00"_s;
    QTest::newRow("number and hours") << u"call +493012345 9-12"_s << u"call +493012345 09:00-12:00"_s;
    QTest::newRow("number of a program") << u"call sip:dana@x.example"_s << u"call sip:dana@x.example"_s;
    QTest::newRow("number alone") << u"+493012345"_s << u"call +493012345"_s;
    QTest::newRow("number for a mail") << u"mail +493012345"_s << u"-"_s;
    QTest::newRow("hours alone") << u"9:00 to 12:00"_s << u"call 09:00-12:00"_s;
    QTest::newRow("all day") << u"call 0-24; mail 00:00-24:00; 9-9"_s << u"call; mail; call"_s;
    QTest::newRow("over the weekend") << u"chat sat-mon"_s << u"chat mon,sat-sun"_s;
    QTest::newRow("by phone") << u"by phone, please"_s << u"-"_s;
    QTest::newRow("no way at all") << u"whenever"_s << u"-"_s;
    QTest::newRow("half an hour") << u"call 9-"_s << u"-"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void PeopleTest::readsPreferences()
{
    QFETCH(QString, text);
    const auto read = preferencesOfText(text);
    QTEST(read ? preferencesText(*read) : u"-"_s, "read");
}

void PeopleTest::readsPeople()
{
    const QList<PersonColumn> columns = guessedColumns({u"Vorname"_s, u"Nachname"_s, u"E-Mail"_s, u"Mobil"_s,
        u"Firma"_s, u"Sprache"_s, u"Zeitzone"_s, u"Kontaktweg"_s, u"Uhrzeit"_s, u"Notizen"_s, u"Kategorie"_s});
    PersonRead read = personOf({u"Dana"_s, u"Ruiz"_s, u"Dana.Ruiz@x.example; dana@x.example;DANA@x.example"_s,
                                   u"'+49 171 2345678; 030 1234, desk"_s, u"Lindenhof"_s, u"Deutsch"_s,
                                   u"W. Europe Standard Time"_s, u"Telefon"_s, u"9-12"_s, u"'=1+1"_s, u"VIP"_s},
        columns);
    tidy(read);
    QVERIFY(read.faults.isEmpty());
    const Customer &dana = read.customer;
    QCOMPARE(dana.name, u"Dana Ruiz"_s);
    QCOMPARE(dana.addresses, (QStringList{u"Dana.Ruiz@x.example"_s, u"dana@x.example"_s}));
    QCOMPARE(dana.phones.value(1).label, u"desk"_s);
    QCOMPARE(dana.phones.value(0).label, u"mobile"_s);
    QCOMPARE(read.organisation, u"Lindenhof"_s);
    QCOMPARE(dana.language, u"de"_s);
    QCOMPARE(dana.timeZone, u"Europe/Berlin"_s);
    QCOMPARE(preferencesText(dana.prefers), u"call 09:00-12:00"_s);
    QCOMPARE(dana.notes, u"=1+1\nTags: VIP"_s);
}

void PeopleTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("fault"); // -1: none
    using K = PersonFault::Kind;
    QTest::newRow("address") << u"E-mail"_s << u"not an address"_s << int(K::Address);
    QTest::newRow("number") << u"Phone"_s << u"ask her"_s << int(K::Number);
    QTest::newRow("emergency") << u"Phone"_s << u"112"_s << int(K::Emergency);
    QTest::newRow("language") << u"Language"_s << u"Klingonisch-Süd"_s << int(K::Language);
    QTest::newRow("language tag") << u"Language"_s << u"pt_BR"_s << -1;
    QTest::newRow("zone") << u"Time zone"_s << u"Middle-earth/Shire"_s << int(K::TimeZone);
    QTest::newRow("zone as an offset") << u"Time zone"_s << u"-0530"_s << -1;
    QTest::newRow("preference") << u"Prefers"_s << u"smoke signals"_s << int(K::Preference);
}

void PeopleTest::saysWhatIsWrong()
{
    QFETCH(QString, heading);
    QFETCH(QString, cell);
    QFETCH(int, fault);
    PersonRead read = personOf({u"Dana"_s, cell}, guessedColumns({u"Name"_s, heading}));
    tidy(read);
    QCOMPARE(read.faults.isEmpty() ? -1 : int(read.faults.first().kind), fault);
    QCOMPARE(read.customer.name, u"Dana"_s); // what else was said stays
    PersonRead nobody = personOf({QString(), cell}, guessedColumns({u"Name"_s, heading}));
    tidy(nobody);
    QVERIFY(nobody.faults.first().kind == PersonFault::Kind::Nobody);
}

void PeopleTest::saysWhatIsBeyondTheColumns()
{
    const PersonRead read = personOf(
        {u"Dana"_s, u"d@x.example"_s, u"and more"_s, QString(), u"words"_s}, guessedColumns({u"Name"_s, u"E-mail"_s}));
    QCOMPARE(read.faults, (QList<PersonFault>{{PersonFault::Kind::Surplus, u"and more, words"_s}}));
    QCOMPARE(read.customer.addresses, QStringList{u"d@x.example"_s});
    QCOMPARE(personOf({u"Dana"_s, QString(), QString(), QString()}, guessedColumns({u"Name"_s})).faults.size(), 0);
}

void PeopleTest::gains()
{
    Customer dana;
    dana.name = u"dana@x.example"_s;
    dana.addresses << dana.name;
    dana.language = u"en"_s;
    PersonRead read;
    read.customer.name = u"Dana Ruiz"_s;
    read.customer.addresses << u"DANA@x.example"_s << u"d@y.example"_s;
    read.customer.language = u"de"_s;
    read.customer.timeZone = u"Europe/Berlin"_s;
    read.customer.notes = u"Left-handed"_s;
    read.organisation = u"Lindenhof"_s;
    const PersonGain gain = gainOf(dana, {}, read);
    QCOMPARE(gain.after.name, u"Dana Ruiz"_s); // an address is no name
    QCOMPARE(gain.after.language, u"en"_s);
    QCOMPARE(gain.conflicts, (QList<PersonConflict>{{PersonField::Language, u"en"_s, u"de"_s}}));
    QCOMPARE(gain.more.addresses, QStringList{u"d@y.example"_s});
    QVERIFY(gain.learnsOrganisation);

    Customer knows = gain.after;
    knows.addresses << gain.more.addresses;
    QVERIFY(gainOf(knows, u"LINDENHOF"_s, read).isNothing(knows)); // done twice, nothing more
    Customer other = knows;
    other.name = u"Ruiz, Dána"_s;
    QVERIFY(gainOf(other, u"Lindenhof"_s, read).conflicts.size() == 1); // the language; the name is the same
}

void PeopleTest::findsLikeness_data()
{
    QTest::addColumn<QStringList>("first"); // name, address, number, organisation
    QTest::addColumn<QStringList>("second");
    QTest::addColumn<int>("strength"); // -1: not alike
    using S = LikenessStrength;
    const auto row = [](const char *name, const QStringList &first, const QStringList &second, int strength) {
        QTest::newRow(name) << first << second << strength;
    };
    row("same number and name", {u"Dana Ruiz"_s, {}, u"+493012345678"_s}, {u"Ruiz, Dána"_s, {}, u"+493012345678"_s},
        int(S::AlmostSure));
    row("same number, other name", {u"Dana Ruiz"_s, {}, u"+493012345678"_s}, {u"Bob"_s, {}, u"+493012345678"_s},
        int(S::Possible));
    row("an extension", {u"Dana Ruiz"_s, {}, u"112"_s}, {u"Dana Ruiz"_s, {}, u"112"_s}, -1);
    row("same mailbox", {u"Dana"_s, u"dana+shop@x.example"_s}, {u"D."_s, u"Dana@X.example"_s}, int(S::AlmostSure));
    row("dots of Gmail", {u"D"_s, u"d.ruiz@googlemail.com"_s}, {u"E"_s, u"druiz@gmail.com"_s}, int(S::AlmostSure));
    row("same name and place", {u"Dana Ruiz"_s, u"d.ruiz@x.example"_s}, {u"RUIZ DANA"_s, u"dana@x.example"_s},
        int(S::Likely));
    row("same name, mail for all", {u"Dana Ruiz"_s, u"d@gmail.com"_s}, {u"Dana Ruiz"_s, u"dana@gmail.com"_s}, -1);
    row("same name and company", {u"Dana Ruiz"_s, {}, {}, u"4"_s}, {u"Dana  Ruíz"_s, {}, {}, u"4"_s}, int(S::Likely));
    row("same name, other company", {u"Dana Ruiz"_s, {}, {}, u"4"_s}, {u"Dana Ruiz"_s, {}, {}, u"5"_s}, -1);
    row("a first name", {u"Support"_s, u"a@x.example"_s}, {u"Support"_s, u"b@x.example"_s}, -1);
    row("nothing alike", {u"Dana Ruiz"_s, u"a@x.example"_s}, {u"Bob Low"_s, u"b@x.example"_s}, -1);
}

void PeopleTest::findsLikeness()
{
    const auto person = [](const QStringList &of) {
        Customer customer;
        customer.name = of.value(0);
        if (!of.value(1).isEmpty())
            customer.addresses << of.value(1);
        if (!of.value(2).isEmpty())
            customer.phones << Phone{of.value(2), {}, {}, true, {}};
        customer.organisation = OrganisationId{of.value(3).toLongLong()};
        return customer;
    };
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    QFETCH(int, strength);
    const Customer a = person(first);
    const Customer b = person(second);
    QStringList shared;
    for (const QString &key : likenessKeys(a)) {
        if (likenessKeys(b).contains(key))
            shared << key;
    }
    QCOMPARE(shared.isEmpty() ? -1 : int(strengthOf(likenessOf(a, b, shared))), strength);
    Customer merged = a;
    merged.mergedInto = CustomerId{7};
    QVERIFY(likenessKeys(merged).isEmpty());
}

QTEST_APPLESS_MAIN(PeopleTest)
#include "people.moc"
