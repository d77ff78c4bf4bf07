// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QJsonArray>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

/// Merging, splitting, linking and putting away from the command line, and taking it back step by step.
class MergingCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stepByStep_data();
    void stepByStep();
    void saysWhichIsPartOfWhich();
    void theAgentsOwnActs();
    void customers();

private:
    Outcome run(const QString &words) { return m_program.onDesk(words.split(u' ')); }
    qsizetype listed(const QString &query = {})
    {
        const QStringList words{u"ticket"_s, u"list"_s, query};
        return m_program.onDesk(query.isEmpty() ? words.first(2) : words).json()[u"tickets"].toArray().size();
    }
    qsizetype messages(int ticket) { return run(u"ticket show %1"_s.arg(ticket)).json()[u"messages"].toArray().size(); }

    Program m_program;
};

void MergingCommandsTest::initTestCase()
{
    // Mails 0 to 4 are ticket 1, mails 5 and 6 ticket 2.
    m_program.write(u"a.mbox"_s, mboxOf(7));
    QCOMPARE(m_program.onDesk({u"import"_s, u"mbox"_s, u"a.mbox"_s}).exit, 0);
    QCOMPARE(listed(), 2);
}

void MergingCommandsTest::stepByStep_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("tickets");
    QTest::addColumn<int>("first"); // messages of ticket 1
    QTest::addColumn<int>("second");
    QTest::addColumn<QString>("undone");
    QTest::newRow("merge") << u"ticket merge 2 1"_s << 1 << 7 << 7 << u"merging tickets"_s;
    QTest::newRow("split") << u"ticket split 1 3@customer.example"_s << 3 << 4 << 2 << u"splitting a message off"_s;
    QTest::newRow("split by row") << u"ticket split 1 2"_s << 3 << 4 << 2 << u"splitting a message off"_s;
    QTest::newRow("move") << u"ticket move 1 <4@customer.example> 2"_s << 2 << 4 << 3 << u"moving a message"_s;
    QTest::newRow("link") << u"ticket link 1 parent 2"_s << 2 << 5 << 2 << u"linking tickets"_s;
    QTest::newRow("follow") << u"ticket follow 1"_s << 2 << 5 << 2 << u"following a ticket"_s;
    QTest::newRow("spam") << u"ticket spam 2"_s << 1 << 5 << 2 << u"putting tickets away or back"_s;
    QTest::newRow("trash") << u"ticket trash 1 2"_s << 0 << 5 << 2 << u"putting tickets away or back"_s;
}

void MergingCommandsTest::stepByStep()
{
    QFETCH(QString, command);
    QFETCH(int, tickets);
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(QString, undone);
    const auto isDone = [&] { return listed() == tickets && messages(1) == first && messages(2) == second; };
    const Outcome done = run(command);
    QVERIFY2(done.exit == 0, done.errors);
    QVERIFY(isDone());
    QCOMPARE(run(u"undo"_s).json()[u"undone"].toString(), undone);
    QVERIFY(listed() == 2 && messages(1) == 5 && messages(2) == 2);
    QCOMPARE(run(u"redo"_s).json()[u"redone"].toString(), undone);
    QVERIFY(isDone());
    QCOMPARE(run(u"undo"_s).exit, 0);
    QCOMPARE(run(u"check"_s).exit, 0);
}

void MergingCommandsTest::saysWhichIsPartOfWhich()
{
    const QStringList seat{u"--desk"_s, u"d.sqlite"_s, u"--as"_s, u"bob"_s};
    const Outcome merged = m_program.run(seat + QStringList{u"ticket"_s, u"merge"_s, u"2"_s, u"1"_s});
    QVERIFY2(merged.out.contains("Ticket #2 is part of ticket #1 now."), merged.out);
    QCOMPARE(m_program.run(seat + QStringList{u"undo"_s}).exit, 0);
}

void MergingCommandsTest::theAgentsOwnActs()
{
    QCOMPARE(run(u"ticket note 1 --text remark"_s).exit, 0);
    QCOMPARE(run(u"ticket set 1 priority=high"_s).exit, 0);
    const QStringList asAnn{u"--desk"_s, u"d.sqlite"_s, u"--as"_s, u"ann"_s, u"undo"_s};
    QCOMPARE(m_program.run(asAnn).exit, 5); // has done nothing
    QCOMPARE(run(u"undo"_s).exit, 0);
    QCOMPARE(run(u"undo"_s).json()[u"undone"].toString(), u"writing a note"_s);
    QCOMPARE(messages(1), 5);
    QCOMPARE(run(u"redo"_s).exit, 0);
    QCOMPARE(messages(1), 6);
    QCOMPARE(run(u"redo"_s).exit, 0);
    QCOMPARE(run(u"redo"_s).exit, 5); // there is nothing more
    QCOMPARE(run(u"ticket show 1"_s).json()[u"priority"].toString(), u"high"_s);
    QCOMPARE(listed(u"is:spam"_s), 0);
    QCOMPARE(run(u"ticket spam 2"_s).exit, 0);
    QCOMPARE(listed(u"is:spam"_s), 1);
    QCOMPARE(run(u"ticket restore 2"_s).exit, 0);
    QCOMPARE(listed(u"is:spam"_s), 0);
}

void MergingCommandsTest::customers()
{
    const QJsonArray before = run(u"customer list"_s).json()[u"customers"].toArray();
    const int from = before.first()[u"id"].toInt();
    const int into = before.last()[u"id"].toInt();
    const QJsonObject merged = run(u"customer merge %1 %2"_s.arg(from).arg(into)).json();
    QCOMPARE(merged[u"addresses"].toArray().size(), 2);
    QCOMPARE(run(u"customer list"_s).json()[u"customers"].toArray().size(), before.size() - 1);
    QCOMPARE(run(u"customer merge %1 %2"_s.arg(from).arg(into)).exit, 4);
    QCOMPARE(run(u"undo"_s).exit, 0);
    QCOMPARE(run(u"customer list"_s).json()[u"customers"].toArray(), before);
}

QTEST_GUILESS_MAIN(MergingCommandsTest)
#include "merging.moc"
