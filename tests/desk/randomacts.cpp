// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/intake.h"
#include "earshot/storage/integrity.h"
#include "earshot/storage/search.h"

#include "desk/anyact.h"
#include "desk/desktables.h"
#include "support.h"

#include <QRandomGenerator>

using namespace Earshot;
using namespace Earshot::Test;

/// Whatever is done, taken back and done again in any order: the desk is, row by row, as if only the acts that stand
/// had been done. EARSHOT_RANDOM_SEED chooses other acts, EARSHOT_RANDOM_RUNS tries so many seeds from there.
class RandomActsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void onlyWhatStandsCounts();

private:
    void tryWith(quint32 seed, const QString &database);
};

namespace
{

constexpr int manyActs = 300;

/// A desk with a few conversations on it.
struct Room {
    explicit Room(const Scratch &scratch)
        : database(openDatabase(scratch))
    {
        must(database->write([](Session &session) {
            Settings::setValue(session, u"region"_s, u"DE"_s);
            Catalogs::update(
                session, Queue{Catalogs::queue(session, u"Help"_s), u"Help"_s, u"help@desk.example"_s, {}});
            Catalogs::queue(session, u"Ward"_s);
            Catalogs::agent(session, u"maya"_s);
            Catalogs::agent(session, u"bob"_s);
            for (int i = 0; i < 18; ++i)
                receiveMail(session, i);
            return true;
        }));
    }

    static void receiveMail(Session &session, int i)
    {
        const QByteArray id = QByteArray::number(i);
        const QByteArray person
            = "Person " + QByteArray::number(i % 3) + " <p" + QByteArray::number(i % 3) + "@customer.example>";
        const bool ours = i % 3 == 2;
        const QByteArray answers = i % 3 ? "In-Reply-To: <" + QByteArray::number(i - i % 3) + "@x>\r\n" : QByteArray();
        const QByteArray raw = mailText(ours ? "help@desk.example" : person, "About " + word(i).toUtf8(),
            word(i / 2).toUtf8() + " again\r\n-- \r\nTel. 030 2312510" + QByteArray::number(i % 10), id + "@x", answers,
            ours ? person : "help@desk.example", noon.addSecs(-3600 + i));
        IncomingMail incoming{parseMail(raw), packedRaw(raw), raw.size(), {}};
        incoming.archived = true;
        prepare(incoming);
        receive(session, intakeRules(session), incoming, noon);
    }

    /// What came of it; nothing when the act was refused or changed nothing.
    std::optional<QUuid> does(const Done &done)
    {
        auto answer = database->write([done, at = at()](Session &session) {
            const QUuid act = done(session, {AgentId{1}, at});
            return Histories::ofAct(session, act).isEmpty() ? QUuid() : act;
        });
        answer.waitForFinished();
        const Result<QUuid> act = answer.result();
        if (!act && act.error().kind == Error::Kind::Broken)
            qFatal("%s", qPrintable(act.error().detail));
        return act && !act->isNull() ? std::optional(*act) : std::nullopt;
    }

    QUuid turn(const QUuid &act, int which)
    {
        auto answer = database->write(undoAct, Actor{AgentId{1}, at()}, act);
        answer.waitForFinished();
        if (!answer.result())
            qFatal("an act of kind %d cannot be turned: %s", which, qPrintable(answer.result().error().detail));
        return *answer.result();
    }

    QDateTime at() { return noon.addSecs(60 * ++minutes); }

    QStringList found(const QString &typed)
    {
        QStringList subjects;
        for (const SearchHit &hit :
            must(database->read(Search::find, parseSearch(typed), SearchOrder::Newest, 100)).hits)
            subjects << hit.row.ticket.subject;
        subjects.sort();
        return subjects;
    }

    std::unique_ptr<Database> database;
    int minutes = 0;
};

struct Step {
    Done done;
    QUuid act; ///< undoAct() of this one turns it
    int at = 0; ///< by the room's clock
    int which = 0;
};

} // namespace

void RandomActsTest::tryWith(quint32 seed, const QString &database)
{
    const Scratch scratch(database);
    Room room(scratch);
    QRandomGenerator random(seed);
    QList<Step> standing;
    QList<Step> undone;
    const auto turn = [&room](QList<Step> &from, QList<Step> &to) {
        Step step = from.takeLast();
        step.act = room.turn(step.act, step.which);
        to << step;
    };
    int done = 0;
    QSet<int> kinds;
    while (done < manyActs) {
        const int dice = random.bounded(10);
        const int which = random.bounded(kindsOfActs);
        const int n = random.bounded(1, 100'000);
        if (dice < 2 && !standing.isEmpty()) {
            for (int many = 1 + n % 4; many > 0 && !standing.isEmpty(); --many)
                turn(standing, undone);
        } else if (dice < 4 && !undone.isEmpty()) {
            for (int many = 1 + n % 3; many > 0 && !undone.isEmpty(); --many)
                turn(undone, standing);
        } else {
            const Done todo = [which, n, uid = newUid()](
                                  Session &session, const Actor &actor) { return act(session, actor, which, n, uid); };
            const int at = room.minutes;
            if (const auto made = room.does(todo)) {
                standing << Step{todo, *made, at, which};
                undone.clear();
                kinds << which;
                ++done;
            }
        }
    }
    const QByteArray which = "seed " + QByteArray::number(seed);
    QVERIFY2(standing.size() > 30 && kinds.size() > kindsOfActs / 2, which);

    const Scratch other(database);
    Room replayed(other);
    for (const Step &step : std::as_const(standing)) {
        replayed.minutes = step.at;
        QVERIFY2(replayed.does(step.done), which);
    }
    const QStringList rows = must(room.database->read(deskTables));
    const QStringList wanted = must(replayed.database->read(deskTables));
    for (const QString &row : wanted)
        QVERIFY2(rows.contains(row), QByteArray(which + ": this row is missing: " + row.toUtf8()));
    for (const QString &row : rows)
        QVERIFY2(wanted.contains(row), QByteArray(which + ": this row should not be: " + row.toUtf8()));
    QCOMPARE(rows.size(), wanted.size());
    for (int n = 0; n < 7; ++n)
        QCOMPARE(room.found(word(n)), replayed.found(word(n)));
    for (Room *one : {&room, &replayed}) {
        const IntegrityReport report = must(one->database->read(Integrity::check));
        QVERIFY2(report.isSound(), QByteArray(which + ": " + report.problems.join(u'\n').toUtf8()));
    }
    qInfo("seed %u: %d acts, of which %d stand, of %d kinds; %d rows", seed, done, int(standing.size()),
        int(kinds.size()), int(rows.size()));
}

void RandomActsTest::onlyWhatStandsCounts()
{
    SCRATCH(present); // skips where the server is not there
    const quint32 first = qEnvironmentVariable("EARSHOT_RANDOM_SEED", u"20260612"_s).toUInt();
    const int runs = qMax(1, qEnvironmentVariableIntValue("EARSHOT_RANDOM_RUNS"));
    for (int i = 0; i < runs; ++i) {
        tryWith(first + quint32(i), database);
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_GUILESS_MAIN(RandomActsTest)
#include "randomacts.moc"
