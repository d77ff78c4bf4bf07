// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class TestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesItsContextOnce()
    {
        const QTemporaryDir folder;
        const auto database = Database::open(folder.filePath(u"desk.sqlite"_s));
        QVERIFY(database.has_value());
        int calls = 0;
        QThread *thread = nullptr;
        (*database)->read([](Session &) { return 42; }).then(this, [&](const Result<int> &answer) {
            ++calls;
            thread = QThread::currentThread();
            QCOMPARE(*answer, 42);
        });
        QCOMPARE(calls, 0);
        QTRY_COMPARE(calls, 1);
        QCOMPARE(thread, QThread::currentThread());
        QTest::qWait(10);
        QCOMPARE(calls, 1);
    }

    /// Windows are closed while their questions are under way.
    void isDroppedWithItsContext()
    {
        const QTemporaryDir folder;
        const auto database = Database::open(folder.filePath(u"desk.sqlite"_s));
        QVERIFY(database.has_value());
        int calls = 0;
        for (int i = 0; i < 200; ++i) {
            QObject pane;
            (*database)->read([i](Session &) { return i; }).then(&pane, [&](const Result<int> &) { ++calls; });
        }
        QFuture<Result<int>> last = (*database)->read([](Session &) { return 0; });
        last.waitForFinished();
        QTest::qWait(10);
        QCOMPARE(calls, 0);
    }
};

QTEST_GUILESS_MAIN(TestAnswer)
#include "answer.moc"
