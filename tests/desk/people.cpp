// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include "earshot/desk/customerdesk.h"
#include "earshot/desk/mergedesk.h"
#include "earshot/desk/peopleexport.h"
#include "earshot/desk/peopleimport.h"
#include "earshot/desk/recorder.h"
#include "earshot/storage/course.h"
#include "earshot/storage/duplicates.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Earshot;
using namespace Earshot::Test;

/// People come in from tables and cards, go out again, and are found when they are there twice.
class PeopleDeskTest : public QObject
{
    Q_OBJECT

private:
    static QString write(const Scratch &scratch, const QByteArray &content, const QString &name = u"people.csv"_s)
    {
        QFile file(scratch.path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("a file of the test cannot be written");
        return file.fileName();
    }

    static PeopleReport import(Desk &desk, const QString &path, bool dryRun = false)
    {
        PeopleOptions options;
        options.path = path;
        options.shape = peopleShapeOf(path);
        options.columns = options.shape.columns;
        options.dryRun = dryRun;
        PeopleImport import(desk, options);
        PeopleReport report;
        QString trouble = u"not finished"_s;
        connect(&import, &PeopleImport::finished, &import, [&](const Result<PeopleReport> &finished) {
            trouble = finished ? QString() : finished.error().detail;
            report = finished.value_or(PeopleReport());
        });
        import.start();
        if (!QTest::qWaitFor([&] { return trouble != u"not finished"; }, 60'000) || !trouble.isEmpty())
            qFatal("the import failed: %s", qPrintable(trouble));
        return report;
    }

    static QString counted(const PeopleReport &report)
    {
        const PeopleCount &c = report.count;
        return u"%1 read %2 added %3 completed %4 unchanged %5 left %6 conflicts %7 faults"_s.arg(c.read)
            .arg(c.added)
            .arg(c.completed)
            .arg(c.unchanged)
            .arg(c.left)
            .arg(c.conflicts)
            .arg(c.faults);
    }

    static Customer customer(Desk &desk, const QString &address)
    {
        return must(desk.database().read([address](Session &session) {
            const auto id = Customers::byAddress(session, address);
            return id ? Customers::byId(session, *id) : Customer();
        }));
    }

    static int customers(Desk &desk)
    {
        return int(must(desk.database().read([](Session &session) {
            return session.one<qint64>(u"SELECT COUNT(*) FROM customer WHERE merged_into IS NULL"_s).value_or(-1);
        })));
    }

    static QList<Likeness> pairs(Desk &desk)
    {
        return must(desk.database().read([](Session &session) { return Duplicates::page(session, {}, 100).pairs; }));
    }

    /// Everything that is imported again equal: who, how, where.
    static QStringList everybody(Desk &desk)
    {
        return must(desk.database().read([](Session &session) {
            QStringList all;
            for (const CustomerRow &row : Customers::page(session, {}, {}, 1000).rows) {
                const Customer c = Customers::byId(session, row.id);
                QStringList phones;
                for (const Phone &phone : c.phones)
                    phones << phone.number + u'/' + phone.label;
                QStringList prefers;
                for (const Preference &p : c.prefers)
                    prefers << u"%1 %2 %3 %4 %5"_s.arg(int(p.channel))
                                   .arg(p.days)
                                   .arg(p.from.toString(), p.to.toString(), p.number);
                all << QStringList{c.name, c.role, row.organisation, c.addresses.join(u','), phones.join(u','),
                    prefers.join(u','), c.language, c.timeZone, c.notes, c.uid.toString()}
                           .join(u" | "_s);
            }
            return all;
        }));
    }

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void addsCompletesAndLeaves();
    void takesBackAsOne();
    void whoCameInBeforeAFaultIsTold();
    void dryRunTellsTheSame();
    void matchesByNumberAndName();
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void readsCards();
    void columnOfAddressesIsOne();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void leavesWhatOthersHave();
    void nobodyWaitsForTheEnd();
    void comesBackEqual_data();
    void comesBackEqual();
    void findsDuplicates();
    void keepsApart();
    void isQuickForManyPeople();
};

namespace
{

const QByteArray table = "Name,E-mail,Phone,Company,Language\r\n"
                         "Dana Ruiz,DANA@x.example,+49 30 12345678,Lindenhof,de\r\n"
                         "Bob Low,bob@x.example,,Lindenhof,\r\n"
                         ",,,Nowhere,\r\n"
                         "Eva Lund,eva@x.example,ask,,\r\n"
                         "Bob Low,bob@x.example,+49 30 999888,,en\r\n";

} // namespace

void PeopleDeskTest::addsCompletesAndLeaves()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    Customer dana = customerNamed(u"Dana Ruiz"_s, u"dana@x.example"_s);
    dana.language = u"en"_s;
    must(desk->act(addCustomer, dana));
    const QString path = write(scratch, table);
    const PeopleReport report = import(*desk, path);
    QCOMPARE(counted(report), u"5 read 2 added 2 completed 0 unchanged 1 left 1 conflicts 2 faults"_s);
    const Customer now = customer(*desk, u"dana@x.example"_s);
    QCOMPARE(now.language, u"en"_s); // what is known stays
    QCOMPARE(now.phones.value(0).number, u"+493012345678"_s);
    QVERIFY(now.organisation);
    QCOMPARE(report.people.value(0).conflicts.value(0).read, u"de"_s);
    QCOMPARE(report.people.value(0).line, 2);
    QVERIFY(report.people.value(2).outcome == PersonTaken::Outcome::Left);
    QCOMPARE(customer(*desk, u"bob@x.example"_s).language, u"en"_s); // the second line of one person
    QVERIFY(customer(*desk, u"eva@x.example"_s).phones.isEmpty());

    const PeopleReport again = import(*desk, path);
    QCOMPARE(counted(again), u"5 read 0 added 0 completed 4 unchanged 1 left 1 conflicts 2 faults"_s);
    QVERIFY(again.act.isNull());
}

void PeopleDeskTest::takesBackAsOne()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    must(desk->act(addCustomer, customerNamed(u"Dana Ruiz"_s, u"dana@x.example"_s)));
    const QStringList before = everybody(*desk);
    QByteArray many = table;
    for (int i = 0; i < 450; ++i) // over several transactions
        many += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@x.example,,,\r\n";
    const PeopleReport report = import(*desk, write(scratch, many));
    QCOMPARE(report.count.added, 452);
    const QStringList after = everybody(*desk);
    // Somebody goes on with one of them; that stays.
    Customer dana = customer(*desk, u"dana@x.example"_s);
    dana.role = u"Head nurse"_s;
    must(desk->act(editCustomer, dana));
    const QUuid undone = must(desk->act(undoAct, report.act));
    QCOMPARE(customers(*desk), 1);
    dana = customer(*desk, u"dana@x.example"_s);
    QVERIFY(dana.phones.isEmpty());
    QVERIFY(!dana.organisation);
    QVERIFY(dana.language.isEmpty());
    QCOMPARE(dana.role, u"Head nurse"_s);
    must(desk->act(undoAct, undone)); // and again
    QCOMPARE(everybody(*desk).size(), after.size());
    QCOMPARE(customer(*desk, u"dana@x.example"_s).language, u"de"_s);
    QVERIFY(!before.isEmpty());
}

void PeopleDeskTest::whoCameInBeforeAFaultIsTold()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    const QString rule = scratch.isOnServer()
        ? u"ALTER TABLE customer ADD CONSTRAINT refusing CHECK (name <> 'Person 300')"_s
        : u"CREATE TRIGGER refusing BEFORE INSERT ON customer WHEN NEW.name = 'Person 300' BEGIN SELECT RAISE(ABORT, "
          "'no'); END"_s;
    must(desk->act([rule](Session &session, const Actor &) {
        session.runUnprepared(rule);
        return true;
    }));
    QByteArray many = "Name,Mail\n";
    for (int i = 0; i < 500; ++i)
        many += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@x.example\n";
    const PeopleReport report = import(*desk, write(scratch, many));
    QVERIFY(report.why);
    QCOMPARE(report.count.added, 200); // of the part before the one with the fault
    QVERIFY(!report.act.isNull());
    must(desk->act(undoAct, report.act));
    QVERIFY(must(desk->database().read(Customers::page, QString(), CustomerCursor(), 10)).rows.isEmpty());
}

void PeopleDeskTest::dryRunTellsTheSame()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    must(desk->act(addCustomer, customerNamed(u"Dana Ruiz"_s, u"dana@x.example"_s)));
    const QStringList before = everybody(*desk);
    const QString path = write(scratch, table);
    const PeopleReport tried = import(*desk, path, true);
    QCOMPARE(everybody(*desk), before);
    QVERIFY(tried.act.isNull());
    const PeopleReport done = import(*desk, path);
    QCOMPARE(counted(tried), counted(done));
    QCOMPARE(tried.people.size(), done.people.size());
    for (qsizetype i = 0; i < done.people.size(); ++i) {
        QVERIFY(tried.people.at(i).outcome == done.people.at(i).outcome);
        QVERIFY(tried.people.at(i).learned == done.people.at(i).learned);
        QCOMPARE(tried.people.at(i).faults, done.people.at(i).faults);
    }
}

void PeopleDeskTest::matchesByNumberAndName()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    must(desk->act(addCustomer, customerNamed(u"Dana Ruiz"_s, {}, u"+493012345678"_s)));
    must(desk->act(addCustomer, customerNamed(u"Ann A"_s, u"a@x.example"_s)));
    must(desk->act(addCustomer, customerNamed(u"Ann B"_s, u"b@x.example"_s)));
    const PeopleReport report = import(*desk,
        write(scratch,
            "Name;Telefon;E-Mail\n\"Ruiz, Dána\";030 12345678;\nColleague;+49 30 12345678;\nDana Ruiz;;\n"
            "Ann;;a@x.example, b@x.example\n;+4930 12345678;\n"));
    QCOMPARE(report.people.size(), 5);
    using Outcome = PersonTaken::Outcome;
    // A national number of a desk of no country is only found by its digits.
    QVERIFY(report.people.at(1).outcome == Outcome::Added); // an office's number
    QVERIFY(report.people.at(1).faults.value(0).kind == PersonFault::Kind::Taken);
    QVERIFY(report.people.at(2).outcome == Outcome::Added); // never by a name alone
    QVERIFY(report.people.at(3).outcome == Outcome::Left);
}

void PeopleDeskTest::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"Name;E-Mail;Firma\r\nJürgen Größe;j@x.example;Straße & Söhne\r\n"_s;
    const auto wide = [&text](QStringConverter::Encoding encoding, bool mark) {
        QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder.encode(text));
    };
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
    QTest::newRow("Latin-1") << text.toLatin1();
    QTest::newRow("UTF-16, low first") << wide(QStringConverter::Utf16LE, true);
    QTest::newRow("UTF-16, high first") << wide(QStringConverter::Utf16BE, true);
    QTest::newRow("UTF-16 without a mark") << wide(QStringConverter::Utf16LE, false);
    const QByteArray late = QByteArray("Name;E-Mail;Firma\r\n") + QByteArray("Person;;\r\n").repeated(20'000)
        + text.section(u'\n', 1).toLatin1();
    QTest::newRow("Latin-1, known late") << late;
}

void PeopleDeskTest::readsEveryEncoding()
{
    SCRATCH(scratch);
    if (scratch.isOnServer())
        QSKIP("reading a file needs no database");
    QFETCH(QByteArray, bytes);
    const QString path = write(scratch, bytes);
    const PeopleShape shape = peopleShapeOf(path);
    QVERIFY(shape.trouble == PeopleShape::Trouble::None);
    QCOMPARE(shape.separator, QChar(u';'));
    PeopleFile file(path, shape, shape.columns);
    PersonRead last;
    while (const auto person = file.next())
        last = *person;
    QCOMPARE(last.customer.name, u"Jürgen Größe"_s);
    QCOMPARE(last.organisation, u"Straße & Söhne"_s);
}

void PeopleDeskTest::readsCards()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    const QByteArray cards
        = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Gr=F6=\r\n=DFe;J=FCrgen\r\n"
          "TEL;CELL:+49 171 2345678\r\nTEL;FAX:+49 30 1\r\nPHOTO;ENCODING=BASE64;JPEG:\r\n AAAA\r\n BBBB\r\n\r\n"
          "EMAIL;INTERNET:j@x.example\r\nEND:VCARD\r\n"
          "BEGIN:VCARD\nVERSION:3.0\nFN:Dana \n Ruiz\nitem1.EMAIL;TYPE=work:dana@x.example\nORG:Lindenhof\\, "
          "Klinik;Ward\n"
          "TITLE:Nurse\nTZ:+01:00\nNOTE:Line one\\nline two\nCATEGORIES:VIP,Ward\nADR:;;Street 1;Town;;;\nEND:VCARD\n"
          "BEGIN:VCARD\nVERSION:4.0\nFN:Eva Lund\nTEL;VALUE=uri;TYPE=\"voice,home\":tel:+46-8-123456\nLANG:sv\n"
          "UID:urn:uuid:0190b7e2-0000-7000-8000-000000000001\n"; // never ended
    const PeopleReport report = import(*desk, write(scratch, cards, u"a.vcf"_s));
    QCOMPARE(counted(report), u"3 read 3 added 0 completed 0 unchanged 0 left 0 conflicts 0 faults"_s);
    const Customer dana = customer(*desk, u"dana@x.example"_s);
    QCOMPARE(dana.name, u"Dana Ruiz"_s);
    QCOMPARE(dana.role, u"Nurse"_s);
    QCOMPARE(dana.timeZone, u"UTC+01:00"_s);
    QCOMPARE(dana.notes, u"Line one\nline two\nTags: VIP, Ward"_s);
    const Customer juergen = customer(*desk, u"j@x.example"_s);
    QCOMPARE(juergen.name, u"Jürgen Größe"_s);
    QCOMPARE(juergen.phones, (QList<Phone>{{u"+491712345678"_s, u"mobile"_s, {}, true, {}}}));
    const PeopleReport others = import(*desk,
        write(scratch,
            "BEGIN:VCARD\nVERSION:4.0\nX-ABShowAs:COMPANY\nKIND:individual\nFN:Lindenhof "
            "Hospital\nTEL:+4930901820\nEMAIL:front@x.example\nEND:VCARD\n"
            "BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Harbour Office\nEMAIL:office@x.example\nEND:VCARD\n"
            "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:The ward\nEMAIL:ward@x.example\nEND:VCARD\n",
            u"b.vcf"_s));
    QCOMPARE(counted(others), u"3 read 2 added 0 completed 0 unchanged 1 left 0 conflicts 1 faults"_s);
    QCOMPARE(others.people.last().faults.first().kind, PersonFault::Kind::Group);
    for (const QString &address : {u"front@x.example"_s, u"office@x.example"_s})
        QVERIFY(customer(*desk, address).organisation); // a switchboard belongs to its company
    // Cards of people who can only be told by their own mark.
    const PeopleReport again = import(*desk, scratch.path(u"a.vcf"_s));
    QCOMPARE(again.count.unchanged, 3);
}

void PeopleDeskTest::columnOfAddressesIsOne()
{
    SCRATCH(scratch);
    const auto second = [&](const QByteArray &bytes) {
        return peopleShapeOf(write(scratch, "Name,Post\n" + bytes)).columns.value(1).field;
    };
    QVERIFY(second("Dana Ruiz,d@x.example\nOle Berg,\n") == PersonField::Address);
    QVERIFY(second("Dana Ruiz,d@x.example\nOle Berg,none yet\n") == PersonField::Nothing);
    QVERIFY(second("Dana Ruiz,\n") == PersonField::Nothing);
}

void PeopleDeskTest::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("trouble");
    using T = PeopleShape::Trouble;
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04 and more") << int(T::NoText);
    QByteArray noise; // the same at every run
    for (quint32 n = 1, i = 0; i < 5000; ++i)
        noise += char((n = n * 1664525 + 1013904223) >> 24);
    QTest::newRow("a program") << noise << int(T::NoText);
    QTest::newRow("nothing") << QByteArray() << int(T::Empty);
    QTest::newRow("blank") << QByteArray("\r\n \r\n") << int(T::Empty);
    QTest::newRow("zeros alone") << QByteArray(5000, '\0') << int(T::Empty);
    QTest::newRow("an empty card") << QByteArray("BEGIN:VCARD\nEND:VCARD\nBEGIN:VCARD") << int(T::None);
    QTest::newRow("one line") << QByteArray("Dana Ruiz,dana@x.example") << int(T::None);
}

void PeopleDeskTest::refusesWhatIsNoTable()
{
    SCRATCH(scratch);
    QFETCH(QByteArray, bytes);
    const PeopleShape shape = peopleShapeOf(write(scratch, bytes));
    QTEST(int(shape.trouble), "trouble");
    QVERIFY(peopleShapeOf(scratch.path(u"gone.csv"_s)).trouble == PeopleShape::Trouble::Missing);
    QVERIFY(peopleShapeOf(scratch.path({})).trouble == PeopleShape::Trouble::Folder);
}

void PeopleDeskTest::leavesWhatOthersHave()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    const Customer dana = must(desk->act(addCustomer, customerNamed(u"Dana Ruiz"_s, u"dana@x.example"_s)));
    must(desk->act(addCustomer, customerNamed(u"Office"_s, u"office@x.example"_s)));
    const QByteArray lines = "UID,Name,E-mail,Role\r\n" + dana.uid.toByteArray(QUuid::WithoutBraces)
        + ",Dana Ruiz,\"dana@x.example; office@x.example\",Head\r\n,Bob Low,bob@x.example,\r\n";
    const PeopleReport report = import(*desk, write(scratch, lines));
    QCOMPARE(counted(report), u"2 read 1 added 1 completed 0 unchanged 0 left 0 conflicts 1 faults"_s);
    QCOMPARE(
        report.people.first().faults, (QList<PersonFault>{{PersonFault::Kind::SeveralPeople, u"office@x.example"_s}}));
    QCOMPARE(customer(*desk, u"dana@x.example"_s).role, u"Head"_s);
    QCOMPARE(customer(*desk, u"office@x.example"_s).name, u"Office"_s);
}

void PeopleDeskTest::nobodyWaitsForTheEnd()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    PeopleOptions options;
    options.path = write(scratch, table);
    options.shape = peopleShapeOf(options.path);
    options.columns = options.shape.columns;
    PeopleImport(*desk, options).start();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
    QCoreApplication::processEvents();
    QCOMPARE(customers(*desk), 0);
}

void PeopleDeskTest::comesBackEqual_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("CSV") << u"out.csv"_s;
    QTest::newRow("vCard") << u"out.vcf"_s;
}

void PeopleDeskTest::comesBackEqual()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    Customer dana = customerNamed(u"Dana \"D\" Ruiz; née Größe, Dr."_s, u"dana@x.example"_s, u"+493012345678"_s);
    dana.addresses << u"d+r@y.example"_s;
    dana.phones << Phone{u"+491712345678"_s, u"mobile"_s, {}, true, {}}
                << Phone{u"4711"_s, u"Zentrale: \u00d6st"_s, {}, true, {}};
    dana.role = u"=HYPERLINK(1)"_s;
    dana.language = u"pt-BR"_s;
    dana.timeZone = u"Europe/Berlin"_s;
    dana.notes = u"One\nTwo, three; four \\ five\n"_s + u"ä long line of notes "_s.repeated(40).trimmed();
    dana.prefers = {{Channel::Call, 0b11111, QTime(9, 0), QTime(12, 30)}, {Channel::Mail, 0, {}, {}}};
    must(desk->act(addCustomerOf, dana, u"Straße, Söhne; & \"Co\""_s));
    must(desk->act(addCustomer, customerNamed(u"Only A Name"_s)));
    must(desk->act(addCustomer, customerNamed(u"-1"_s, {}, u"+4989123456"_s)));
    const Customer part = must(desk->act(addCustomer, customerNamed(u"D Ruiz"_s, u"old@x.example"_s)));
    must(desk->act(mergeCustomers, part.id, customer(*desk, u"dana@x.example"_s).id));

    QFETCH(QString, name);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto course = std::make_shared<Course>();
    const int written = must(desk->database().readLong([&buffer, course, name](Session &session) {
        return PeopleExport::write(session, buffer, PeopleExport::formatOf(name), *course);
    }));
    QCOMPARE(written, 3);
    const QString path = write(scratch, buffer.data(), name);
    const Scratch other(database);
    const auto empty = openDesk(other);
    const PeopleReport report = import(*empty, path);
    QCOMPARE(report.count.added, 3);
    QCOMPARE(report.count.faults, 0);
    QCOMPARE(everybody(*empty), everybody(*desk));
    QCOMPARE(import(*desk, path).count.unchanged, 3); // and here nothing is new
}

void PeopleDeskTest::findsDuplicates()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    const Customer dana
        = must(desk->act(addCustomerOf, customerNamed(u"Dana Ruiz"_s, u"dana@x.example"_s), u"Lindenhof"_s));
    const Customer twin = must(desk->act(addCustomer, customerNamed(u"Ruiz, Dána"_s, u"d.ruiz@x.example"_s)));
    must(desk->act(addCustomer, customerNamed(u"Bob Low"_s, u"bob@x.example"_s, u"+493012345678"_s)));
    for (int i = 0; i < 9; ++i) // a switchboard
        must(desk->act(addCustomer, customerNamed(u"Colleague %1"_s.arg(i), {}, u"+4989000000"_s)));
    QCOMPARE(pairs(*desk).size(), 1);
    QCOMPARE(pairs(*desk).first().first, dana.id);
    QVERIFY(strengthOf(pairs(*desk).first()) == LikenessStrength::Likely);

    // A number makes it sure, and is found however it came: written, found in a mail, taken back.
    const QUuid added = must(desk->act(addPhone, twin.id, u"+49 30 12345678"_s, QString()));
    QCOMPARE(pairs(*desk).size(), 2);
    must(desk->act(undoAct, added));
    QCOMPARE(pairs(*desk).size(), 1);
    must(desk->database().write(Customers::addFoundPhone, twin.id, Phone{u"+493012345678"_s, {}, {}, false, {}}));
    QCOMPARE(pairs(*desk).size(), 2);

    const QUuid merged = must(desk->act(mergeCustomers, twin.id, dana.id));
    QCOMPARE(pairs(*desk).size(), 1); // the number is Dana's now, and Bob's
    QCOMPARE(pairs(*desk).first().first, dana.id);
    must(desk->act(undoAct, merged));
    QCOMPARE(pairs(*desk).size(), 2);
    const QList<Likeness> of = must(desk->database().read(Duplicates::of, twin.id, 10));
    QCOMPARE(of.size(), 2);
    QVERIFY(strengthOf(of.first()) >= strengthOf(of.last()));
}

void PeopleDeskTest::keepsApart()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    const Customer dana = must(desk->act(addCustomer, customerNamed(u"Dana Ruiz"_s, u"dana@x.example"_s)));
    const Customer twin = must(desk->act(addCustomer, customerNamed(u"Dana Ruiz"_s, u"d.ruiz@x.example"_s)));
    QCOMPARE(pairs(*desk).size(), 1);
    const QUuid act = must(desk->act(keepApart, twin.id, dana.id));
    QVERIFY(pairs(*desk).isEmpty());
    QVERIFY(must(desk->database().read(Duplicates::of, dana.id, 10)).isEmpty());
    const QUuid undone = must(desk->act(undoAct, act));
    QCOMPARE(pairs(*desk).size(), 1);
    must(desk->act(undoAct, undone));
    QVERIFY(pairs(*desk).isEmpty());
    QCOMPARE(errorOf(desk->act(keepApart, dana.id, dana.id)), Error::Kind::Refused);
    // Merging them all the same is not forbidden.
    must(desk->act(mergeCustomers, twin.id, dana.id));
}

/// EARSHOT_PEOPLE=100000 measures with as many; usually a few show that nothing is compared with everything.
void PeopleDeskTest::isQuickForManyPeople()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    const int many
        = qEnvironmentVariableIntValue("EARSHOT_PEOPLE") > 0 ? qEnvironmentVariableIntValue("EARSHOT_PEOPLE") : 2'000;
    QByteArray bytes = "Name,E-mail,Phone,Company\n";
    for (int i = 0; i < many; ++i) {
        const QByteArray n = QByteArray::number(i);
        bytes += "First" + QByteArray::number(i % 997) + " Last" + n + ",p" + n + "@c" + QByteArray::number(i % 5000)
            + ".example,+4930" + QByteArray::number(10'000'000 + i) + ",Company " + QByteArray::number(i % 5000) + '\n';
    }
    bytes += "Last7 First7,other@c7.example,,\n";
    const QString path = write(scratch, bytes);
    QElapsedTimer clock;
    clock.start();
    const PeopleReport report = import(*desk, path);
    const qint64 imported = clock.restart();
    QCOMPARE(report.count.added, many + 1);
    QCOMPARE(pairs(*desk).size(), 1);
    const qint64 all = clock.restart();
    must(desk->database().read(Duplicates::of, pairs(*desk).first().second, 10));
    clock.restart();
    const auto one = must(desk->database().read(Duplicates::of, pairs(*desk).first().second, 10));
    const qint64 asked = clock.nsecsElapsed() / 1000;
    QCOMPARE(one.size(), 1);
    qInfo("%d people: imported in %lld ms, all pairs in %lld ms, of one in %lld us", many, imported, all, asked);
    clock.restart();
    must(desk->act(undoAct, report.act));
    qInfo("taken back in %lld ms", clock.elapsed());
    QCOMPARE(customers(*desk), 0);
}

QTEST_GUILESS_MAIN(PeopleDeskTest)
#include "people.moc"
