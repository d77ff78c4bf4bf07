// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/maildesk.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/storage/database.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/tickets.h"

#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace Earshot;
using namespace Qt::StringLiterals;

/// An import that is killed, again and again, and goes on, ends like one that was left alone.
class InterruptedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killed();
    void asked();
    void cancelledBeforeItBegan();
    void lookedAtByAnother();

private:
    static QStringList import()
    {
        return {u"--desk"_s, u"d.sqlite"_s, u"--json"_s, u"import"_s, u"mbox"_s, u"a.mbox"_s, u"--batch"_s, u"10"_s};
    }
};

namespace
{

constexpr int mails = 1500;

/// Everything on the desk that does not differ from one import to the next.
QStringList contentOf(Session &session)
{
    QStringList content;
    TicketCursor at;
    do {
        const TicketPage page = Tickets::page(session, {}, TicketOrder::NumberFirst, at, 500);
        for (const TicketRow &row : page.rows) {
            content << u"#%1 %2 %3 %4 %5"_s.arg(row.ticket.number)
                           .arg(row.ticket.subject, row.requester, row.statusName,
                               row.ticket.updated.toString(Qt::ISODateWithMs));
            for (const Message &message : Messages::ofTicket(session, row.ticket.id))
                content << u"  %1 %2 %3"_s.arg(
                    message.messageId, message.fromAddress, QString::fromLatin1(message.rawHash.toHex()));
        }
        at = page.next;
    } while (at.isValid());
    return content;
}

QStringList contentOf(const QString &path)
{
    auto database = Database::open(path);
    if (!database)
        return {};
    auto read = (*database)->read([](Session &session) { return contentOf(session); });
    read.waitForFinished();
    return read.result().value_or(QStringList());
}

QStringList undisturbed()
{
    const Program program;
    program.write(u"a.mbox"_s, mboxOf(mails));
    return program.onDesk({u"import"_s, u"mbox"_s, u"a.mbox"_s}).exit == 0 ? contentOf(program.path(u"d.sqlite"_s))
                                                                           : QStringList();
}

} // namespace

void InterruptedTest::killed()
{
    const QStringList expected = undisturbed();
    QCOMPARE(expected.size(), mails + mails / 5);
    const Program program;
    program.write(u"a.mbox"_s, mboxOf(mails));
    QRandomGenerator random(20260203);
    int kills = 0;
    for (int i = 0; i < 10; ++i) {
        QProcess process;
        program.start(process, import());
        if (process.waitForFinished(100 + random.bounded(400)))
            break;
        process.kill();
        process.waitForFinished();
        ++kills;
    }
    QVERIFY(kills > 0);
    const Outcome last = program.run(import());
    QVERIFY2(last.exit == 0, last.errors.constData());
    QCOMPARE(last.json().value(u"stored").toInt() + last.json().value(u"duplicates").toInt(),
        last.json().value(u"read").toInt());
    const QStringList content = contentOf(program.path(u"d.sqlite"_s));
    QCOMPARE(content.size(), expected.size());
    QCOMPARE(content, expected);
    QCOMPARE(program.onDesk({u"check"_s}).exit, 0);
    QCOMPARE(program.run(import()).json().value(u"stored").toInt(), 0);
}

void InterruptedTest::asked()
{
#ifndef Q_OS_UNIX
    QSKIP("There is no SIGINT here");
#else
    const Program program;
    program.write(u"a.mbox"_s, mboxOf(4 * mails));
    QProcess process;
    program.start(process, import());
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(program.path(u"d.sqlite-wal"_s)).size() > 1'000'000, 60'000);
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("the same command goes on from there"));
    const QJsonObject stopped = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    const int stored = stopped.value(u"stored").toInt();
    QVERIFY(stored > 0 && stored < 4 * mails);
    QCOMPARE(program.onDesk({u"check"_s}).json().value(u"messages").toInt(), stored);
    const QJsonObject rest = program.run(import()).json();
    QCOMPARE(stored + rest.value(u"stored").toInt(), 4 * mails);
#endif
}

void InterruptedTest::cancelledBeforeItBegan()
{
    const Program program;
    ImportOptions options;
    options.paths << program.write(u"a.mbox"_s, mboxOf(20));
    auto desk = Desk::open(program.path(u"d.sqlite"_s), {}, {});
    QVERIFY(desk);
    MailImport import(**desk, options);
    std::optional<ImportReport> report;
    QObject::connect(&import, &MailImport::finished, &import,
        [&report](const Result<ImportReport> &finished) { report = finished.value_or(ImportReport()); });
    import.start();
    import.cancel();
    QTRY_VERIFY(report.has_value());
    QVERIFY(report->cancelled);
    QCOMPARE(report->count.stored, 0);
}

/// A dialog that shows a folder opens the files in it to see what they are; closing them must not let go of the desk.
void InterruptedTest::lookedAtByAnother()
{
    const Program program;
    const QString file = program.path(u"d.sqlite"_s);
    auto desk = Desk::open(file, u"maya"_s, {});
    QVERIFY(desk.has_value());
    const auto made = [&desk](const QString &subject) {
        NewTicket fields;
        fields.subject = subject;
        auto answer = (*desk)->act(createTicket, fields);
        answer.waitForFinished();
        return answer.result().has_value();
    };
    QVERIFY(made(u"before"_s));
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        QFile looked(file + suffix);
        QVERIFY(looked.open(QIODevice::ReadOnly));
        looked.read(16);
    }
    QCOMPARE(program.onDesk({u"ticket"_s, u"show"_s, u"1"_s}).exit, 0);
    QVERIFY(QFile::exists(file + u"-wal"_s)); // whoever is not alone takes nothing away
    QVERIFY(made(u"after"_s));
    QCOMPARE(program.onDesk({u"ticket"_s, u"show"_s, u"2"_s}).exit, 0);
    QCOMPARE(program.onDesk({u"ticket"_s, u"set"_s, u"2"_s, u"priority=high"_s}).exit, 0);
    QVERIFY(made(u"at last"_s));
    desk->reset();
    QVERIFY(!QFile::exists(file + u"-wal"_s)); // alone, it is tidied up
    const Outcome check = program.onDesk({u"check"_s});
    QCOMPARE(check.exit, 0);
    QCOMPARE(check.json().value(u"tickets").toInt(), 3);
}

QTEST_GUILESS_MAIN(InterruptedTest)
#include "interrupted.moc"
