// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QCompleter>
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

    void tellsEveryWayWhenAsked()
    {
        SearchField field;
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        auto *line = field.findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, u"vpn"_s);
        QTest::keyClick(line, Qt::Key_Space, Qt::ControlModifier);
        const auto *ways = field.findChild<QCompleter *>()->popup();
        QVERIFY(ways->isVisible());
        QCOMPARE(ways->model()->rowCount(), searchOperators().size());
        QVERIFY(
            ways->model()->index(0, 0).data().toString().size() > searchOperators().first().size() + 4); // explained
        QCOMPARE(line->text(), u"vpn "_s);
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

    void explainsNamesThatAreNotThere_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const QString &typed, const QString &sentence) {
            QTest::newRow(qPrintable(typed)) << typed << sentence;
        };
        row(u"status:opne"_s, u"There is no status “opne” on this desk; there are new, open"_s);
        row(u"vpn -status:\"opne up\""_s, u"There is no status “opne up” on this desk; there are new, open"_s);
        row(u"queue:x vpn"_s, u"There is no queue “x” on this desk; there are Über uns"_s);
        row(u"owner:x"_s, u"There is no agent “x” on this desk; there are Ada Ström"_s);
        row(u"tag:x"_s, u"There is no tag “x” on this desk; there are 1, 2, 3, 4, 5, 6, 7, 8, …"_s);
        row(u"has:x"_s, u"“has:” knows attachment and call"_s);
        const QStringList known{u"status:OPEN"_s, u"queue:\"uber uns\""_s, u"owner:ada"_s, u"owner:\"Ada Strom\""_s,
            u"owner:me"_s, u"owner:None"_s, u"tag:9"_s, u"\"status:opne\""_s};
        for (const QString &typed : known)
            row(typed, {});
    }
    void explainsNamesThatAreNotThere()
    {
        QFETCH(QString, typed);
        QFETCH(QString, sentence);
        Catalog catalog;
        catalog.statuses = {Status{{}, u"new"_s}, Status{{}, u"open"_s}};
        catalog.queues = {Queue{{}, u"Über uns"_s, {}, {}}};
        catalog.agents = {Agent{{}, {}, u"ada"_s, u"Ada Ström"_s, {}}};
        SearchField field;
        field.setCatalog(catalog);
        field.setText(u"tag:x"_s);
        QCOMPARE(explanations(field), QStringList()); // nobody has read the tags yet
        field.setTags(u"1 2 3 4 5 6 7 8 9"_s.split(u' '));
        field.setText(typed);
        QCOMPARE(explanations(field), sentence.isEmpty() ? QStringList() : QStringList{sentence});
    }
};

QTEST_MAIN(TestSearchField)
#include "searchfield.moc"
