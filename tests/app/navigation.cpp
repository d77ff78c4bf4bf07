// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "shell/navigation.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

class TestNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersTellQueuesApart_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("letters");
        QTest::newRow("none") << QStringList() << QStringList();
        QTest::newRow("two letters") << QStringList{u"Clinics"_s, u"Schools"_s} << QStringList{u"Cl"_s, u"Sc"_s};
        QTest::newRow("first letters of two words")
            << QStringList{u"City offices"_s, u"Citadel"_s} << QStringList{u"CO"_s, u"C"_s};
        QTest::newRow("numbered") << QStringList{u"Support 1"_s, u"Support 2"_s} << QStringList{u"S1"_s, u"S2"_s};
        QTest::newRow("three letters") << QStringList{u"Internal"_s, u"Infrastructure"_s, u"IT"_s}
                                       << QStringList{u"Int"_s, u"Inf"_s, u"IT"_s};
        QTest::newRow("not by case alone") << QStringList{u"IT"_s, u"it"_s} << QStringList{u"IT"_s, u"it"_s};
        QTest::newRow("short") << QStringList{u"A"_s, u"B"_s} << QStringList{u"A"_s, u"B"_s};
        QTest::newRow("other scripts") << QStringList{u"Клиники"_s, u"学校"_s} << QStringList{u"Кл"_s, u"学校"_s};
    }
    void lettersTellQueuesApart()
    {
        QFETCH(QStringList, names);
        QFETCH(QStringList, letters);
        QCOMPARE(lettersOf(names), letters);
    }
};

QTEST_APPLESS_MAIN(TestNavigation)
#include "navigation.moc"
