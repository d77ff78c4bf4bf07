// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What one reads a list for has the room, and the other columns give way.
#include "app/scratchdesk.h"

#include <QApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include "shell/look.h"
#include "shell/roomycolumn.h"
#include "tickets/ticketlistmodel.h"
#include "tickets/ticketlistview.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

class ColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }
    void widthsGiveWay_data();
    void widthsGiveWay();
    void oneColumnHasTheRoom();
    void subjectIsTheWidest_data();
    void subjectIsTheWidest();
    void moodGivesWay_data();
    void moodGivesWay();
    void subjectReachesTheWaitingTime();
};

void ColumnsTest::widthsGiveWay_data()
{
    QTest::addColumn<QList<int>>("wished");
    QTest::addColumn<QList<int>>("least");
    QTest::addColumn<int>("missing");
    QTest::addColumn<QList<int>>("widths");
    using Widths = QList<int>;
    QTest::newRow("room to spare") << Widths{100, 50} << Widths{50, 50} << -20 << Widths{100, 50};
    QTest::newRow("just enough") << Widths{100, 50} << Widths{50, 50} << 0 << Widths{100, 50};
    QTest::newRow("one can give") << Widths{100, 50} << Widths{50, 50} << 30 << Widths{70, 50};
    QTest::newRow("by what they can") << Widths{200, 100} << Widths{100, 50} << 60 << Widths{160, 80};
    QTest::newRow("rounded") << Widths{100, 100, 100} << Widths{0, 0, 0} << 10 << Widths{96, 97, 97};
    QTest::newRow("no further") << Widths{100, 50} << Widths{50, 40} << 500 << Widths{50, 40};
    QTest::newRow("none") << Widths{} << Widths{} << 500 << Widths{};
}

void ColumnsTest::widthsGiveWay()
{
    QFETCH(QList<int>, wished);
    QFETCH(QList<int>, least);
    QFETCH(int, missing);
    QTEST(givingWay(wished, least, missing), "widths");
}

void ColumnsTest::oneColumnHasTheRoom()
{
    QStandardItemModel model(1, 3);
    QTableView table;
    table.setFrameShape(QFrame::NoFrame);
    table.verticalHeader()->hide();
    table.setModel(&model);
    auto *roomy = new RoomyColumn(&table, 1);
    roomy->wish(0, 100);
    roomy->wish(2, 200);
    roomy->setLeast({0, 150, 100});
    table.resize(800, 200);
    table.show();
    const auto widths = [&table] {
        return QList<int>{table.columnWidth(0), table.columnWidth(1), table.columnWidth(2)};
    };
    QTRY_COMPARE(widths(), QList<int>({100, 500, 200}));
    table.resize(400, 200);
    QTRY_COMPARE(widths(), QList<int>({100, 150, 150}));
    table.resize(800, 200);
    QTRY_COMPARE(widths(), QList<int>({100, 500, 200}));
    table.horizontalHeader()->resizeSection(2, 300); // as the mouse does
    QCOMPARE(widths(), QList<int>({100, 400, 300}));
    table.setColumnHidden(0, true);
    roomy->fit();
    QCOMPARE(table.columnWidth(1), 500);
    table.setColumnHidden(0, false);
    QCOMPARE(widths(), QList<int>({100, 400, 300}));
    // What is kept for the next start is not what a narrow window made of it.
    table.resize(400, 200);
    QTRY_COMPARE(widths(), QList<int>({100, 150, 150}));
    const QByteArray state = roomy->stateAsWished();
    QCOMPARE(widths(), QList<int>({100, 150, 150}));
    QTableView other;
    other.setModel(&model);
    QVERIFY(other.horizontalHeader()->restoreState(state));
    QCOMPARE(other.columnWidth(2), 300);
}

void ColumnsTest::subjectIsTheWidest_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("1280 px with navigation") << 1060;
    QTest::newRow("1440") << 1220;
    QTest::newRow("1920") << 1700;
}

void ColumnsTest::subjectIsTheWidest()
{
    QFETCH(int, width);
    ScratchDesk scratch;
    TicketListModel model(scratch.desk());
    TicketListView list(model, ScratchDesk::now);
    list.setFullWidth(true);
    list.resize(width, 600);
    list.show();
    const auto isWidest = [&list] {
        for (int column = 0; column < int(TicketColumn::Count); ++column) {
            if (list.columnWidth(column) > list.columnWidth(int(TicketColumn::Subject)))
                return false;
        }
        return true;
    };
    QTRY_VERIFY(isWidest());
    QVERIFY(list.columnWidth(int(TicketColumn::Subject)) >= Theme::of().extent(TicketDelegate::LeastSubject));
    QCOMPARE(list.horizontalHeader()->length(), list.viewport()->width()); // nothing is out of sight
    list.resize(2200, 600);
    QTRY_COMPARE(list.columnWidth(int(TicketColumn::Requester)), Theme::of().extent(206));
}

void ColumnsTest::moodGivesWay_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<int>("subject");
    QTest::addColumn<bool>("said");
    QTest::newRow("short subject, narrow") << 200 << 120 << true;
    QTest::newRow("long subject, narrow") << 200 << 500 << false;
    QTest::newRow("subject that just fits, narrow") << 200 << 190 << false;
    QTest::newRow("long subject, wide") << 320 << 500 << true;
}

void ColumnsTest::moodGivesWay()
{
    QFETCH(int, room);
    QFETCH(int, subject);
    QTEST(TicketDelegate::saysMood(room, subject, 80, 240), "said");
}

void ColumnsTest::subjectReachesTheWaitingTime()
{
    ScratchDesk scratch;
    scratch.mail("From: Dana Ruiz <d.ruiz@lindenhof.example>\nMessage-ID: <o@x.example>\nSubject: "
        + QByteArray("A subject that is longer than its column ").repeated(4) + "\n\nHello there");
    TicketListModel model(scratch.desk());
    TicketListView list(model, ScratchDesk::now);
    list.resize(392, 300);
    list.show();
    model.showView({}, TicketOrder::Newest);
    QTRY_COMPARE(model.rowCount(), 1);
    const QRect waiting = list.visualRect(model.index(0, int(TicketColumn::Waiting)));
    const QImage image = list.viewport()->grab().toImage();
    QCOMPARE(image.width(), list.viewport()->width());
    int inked = 0;
    for (int x = waiting.left() + 2; x < waiting.left() + 30; ++x) {
        for (int y = waiting.top() + 8; y < waiting.center().y(); ++y)
            inked += qGray(image.pixel(x, y)) < 128;
    }
    QVERIFY(inked > 0); // the words go on in what the waiting time leaves
}

QTEST_MAIN(ColumnsTest)
#include "columns.moc"
