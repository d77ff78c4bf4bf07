// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QJsonArray>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

/// People in and out, and who is there twice, from the command line.
class PeopleProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsAndUndoes()
    {
        const Program program;
        program.write(u"p.csv"_s,
            "Kunde;Rufnummer;E-Mail;Etwas\nDana Ruiz;+49 30 12345678;dana@x.example;Nurse\nBob Low;;bob@x.example;\n");
        const QStringList import{u"import"_s, u"people"_s, u"p.csv"_s, u"--map"_s, u"Etwas=role"_s};
        Outcome outcome = program.onDesk(import + QStringList{u"--dry-run"_s});
        QCOMPARE(outcome.exit, 0);
        QCOMPARE(outcome.json().value(u"added").toInt(), 2);
        QVERIFY(program.onDesk({u"customer"_s, u"list"_s}).json().value(u"customers").toArray().isEmpty());
        outcome = program.onDesk(import);
        QCOMPARE(outcome.json().value(u"added").toInt(), 2);
        QCOMPARE(outcome.json().value(u"people").toArray().at(0)[u"line"].toInt(), 2);
        outcome = program.onDesk(import);
        QCOMPARE(outcome.json().value(u"unchanged").toInt(), 2);
        QCOMPARE(program.onDesk({u"customer"_s, u"show"_s, u"1"_s}).json().value(u"phones").toArray().size(), 1);

        QCOMPARE(program.onDesk({u"customer"_s, u"export"_s, u"out.vcf"_s}).exit, 0);
        QCOMPARE(program.onDesk({u"customer"_s, u"export"_s, u"out.vcf"_s}).exit, 4); // not written over
        outcome = program.onDesk({u"import"_s, u"people"_s, u"out.vcf"_s});
        QCOMPARE(outcome.json().value(u"unchanged").toInt(), 2);

        QCOMPARE(program.onDesk({u"undo"_s}).exit, 0);
        QVERIFY(program.onDesk({u"customer"_s, u"list"_s}).json().value(u"customers").toArray().isEmpty());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::newRow("no file") << QStringList{u"gone.csv"_s} << 5;
        QTest::newRow("no column") << QStringList{u"p.csv"_s, u"--map"_s, u"Mail=address"_s} << 2;
        QTest::newRow("no field") << QStringList{u"p.csv"_s, u"--map"_s, u"Name=adress"_s} << 2;
        QTest::newRow("a workbook") << QStringList{u"p.xlsx"_s} << 4;
        QTest::newRow("some unreadable") << QStringList{u"p.csv"_s} << 6;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        const Program program;
        program.write(u"p.csv"_s, "Name,Phone\nDana,ask\n");
        program.write(u"p.xlsx"_s, "PK\x03\x04");
        QTEST(program.onDesk(QStringList{u"import"_s, u"people"_s} + arguments).exit, "exit");
    }

    void findsWhoIsThereTwice()
    {
        const Program program;
        program.write(u"p.csv"_s, "Name,E-mail\nDana Ruiz,dana@x.example\n\"Ruiz, Dana\",d.ruiz@x.example\n");
        QCOMPARE(program.onDesk({u"import"_s, u"people"_s, u"p.csv"_s}).exit, 0);
        const auto found = [&program] {
            return program.onDesk({u"customer"_s, u"duplicates"_s}).json().value(u"duplicates").toArray();
        };
        QCOMPARE(found().size(), 1);
        QCOMPARE(found().at(0)[u"strength"].toString(), u"likely"_s);
        QCOMPARE(found().at(0)[u"reasons"][0][u"what"].toString(), u"name-and-domain"_s);
        QCOMPARE(program.onDesk({u"customer"_s, u"apart"_s, u"1"_s, u"2"_s}).exit, 0);
        QVERIFY(found().isEmpty());
        QCOMPARE(program.onDesk({u"undo"_s}).exit, 0);
        QCOMPARE(found().size(), 1);
        QCOMPARE(program.onDesk({u"customer"_s, u"apart"_s, u"1"_s, u"9"_s}).exit, 5);
    }
};

QTEST_GUILESS_MAIN(PeopleProgramTest)
#include "people.moc"
