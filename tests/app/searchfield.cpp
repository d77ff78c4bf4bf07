// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "tickets/searchfield.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

class TestSearchField : public QObject
{
    Q_OBJECT

private:
    static QStringList explanations(const SearchField &field)
    {
        QStringList shown;
        for (const QLabel *label : field.findChildren<QLabel *>()) {
            if (!label->isHidden())
                shown << label->text();
        }
        return shown;
    }

private Q_SLOTS:
    void pieces_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("pieces");
        QTest::addColumn<QStringList>("ways");
        QTest::newRow("nothing") << QString() << QStringList() << QStringList();
        QTest::newRow("one word has no way on") << u"vpn"_s << QStringList{u"vpn"_s} << QStringList();
        QTest::newRow("the last part goes first")
            << u"dana has:call tag:vpn"_s << QStringList{u"dana"_s, u"has:call"_s, u"tag:vpn"_s}
            << QStringList{u"dana has:call"_s, u"dana tag:vpn"_s, u"has:call tag:vpn"_s};
        QTest::newRow("quotes hold together")
            << u"queue:\"City offices\"  printer "_s << QStringList{u"queue:\"City offices\""_s, u"printer"_s}
            << QStringList{u"queue:\"City offices\""_s, u"printer"_s};
        QTest::newRow("a quote left open") << u"\"a b"_s << QStringList{u"\"a b"_s} << QStringList();
    }
    void pieces()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, pieces);
        QFETCH(QStringList, ways);
        QCOMPARE(searchPieces(typed), pieces);
        QCOMPARE(withoutOnePiece(typed), ways);
    }

    void asksAsOneTypesAndOnlyForTheLast()
    {
        SearchField field;
        field.show();
        QSignalSpy searched(&field, &SearchField::searched);
        QTest::keyClicks(field.findChild<QLineEdit *>(), u"vpn drops"_s);
        QTRY_VERIFY(!searched.isEmpty() && searched.last().first().toString() == u"vpn drops");
        QVERIFY(searched.size() < 9);
        field.clear();
        QCOMPARE(searched.last().first().toString(), QString());
    }

    /// Nobody is corrected in the middle of a word.
    void explainsWhenTheWordIsFinished()
    {
        SearchField field;
        field.show();
        auto *line = field.findChild<QLineEdit *>();
        QTest::keyClicks(line, u"form:dana"_s);
        QCOMPARE(explanations(field), QStringList());
        QTest::keyClicks(line, u" x"_s);
        QCOMPARE(explanations(field).size(), 1);
        QVERIFY(explanations(field).first().contains(u"form"));
        line->clear();
        QCOMPARE(explanations(field), QStringList());
    }
};

QTEST_MAIN(TestSearchField)
#include "searchfield.moc"
