// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/peopleimport.h"

#include "earshot/desk/aside.h"
#include "earshot/desk/desk.h"
#include "earshot/domain/uid.h"

#include <QFileInfo>

#include <atomic>

namespace Earshot
{

namespace
{

constexpr int peopleAtOnce = 200; ///< in one transaction
constexpr qsizetype mostListed = 20'000;
constexpr int betweenTelling = 100; ///< ms

using Outcome = PersonTaken::Outcome;

void count(PeopleReport &report, const QList<PersonTaken> &people)
{
    PeopleCount &count = report.count;
    for (const PersonTaken &taken : people) {
        ++count.read;
        ++(taken.outcome == Outcome::Added            ? count.added
                : taken.outcome == Outcome::Completed ? count.completed
                : taken.outcome == Outcome::Unchanged ? count.unchanged
                                                      : count.left);
        count.conflicts += taken.conflicts.isEmpty() ? 0 : 1;
        const bool hasFault = std::any_of(taken.faults.begin(), taken.faults.end(),
            [](const PersonFault &fault) { return fault.kind != PersonFault::Kind::Taken; });
        count.faults += hasFault ? 1 : 0;
        if (report.people.size() < mostListed)
            report.people << taken;
        else
            report.isListed = false;
    }
}

} // namespace

struct PeopleImport::Course {
    explicit Course(const PeopleOptions &from)
        : options(from)
    {
    }

    void begin() { file = std::make_unique<PeopleFile>(options.path, options.shape, options.columns); }

    QList<PersonRead> readSome()
    {
        if (!file)
            begin();
        QList<PersonRead> people;
        while (people.size() < peopleAtOnce && !cancelled) {
            const auto person = file->next();
            if (!person)
                break;
            people << *person;
        }
        doneBytes = file->doneBytes();
        return people;
    }

    const PeopleOptions options;
    std::unique_ptr<PeopleFile> file;
    std::atomic<bool> cancelled = false;
    std::atomic<qint64> doneBytes = 0;
    std::atomic<int> read = 0; ///< while nothing is counted yet, in a dry run
};

PeopleImport::PeopleImport(Desk &desk, PeopleOptions options)
    : m_desk(desk)
    , m_options(std::move(options))
    , m_course(std::make_shared<Course>(m_options))
{
    m_report.act = newUid();
    m_tell.setInterval(betweenTelling);
    connect(&m_tell, &QTimer::timeout, this, &PeopleImport::tell);
}

PeopleImport::~PeopleImport()
{
    m_course->cancelled = true;
}

void PeopleImport::start()
{
    m_clock.start();
    m_tell.start();
    if (m_options.dryRun)
        dryRun();
    else
        readNext();
}

void PeopleImport::cancel()
{
    m_course->cancelled = true;
}

/// All of it in one transaction that is thrown away: so the second of two lines about one person meets the first.
void PeopleImport::dryRun()
{
    m_desk
        .act(
            [](Session &session, const Actor &actor, const std::shared_ptr<Course> &course, const QUuid &act) {
                PeopleReport report;
                course->begin(); // also when the transaction is tried again
                for (;;) {
                    const QList<PersonRead> people = course->readSome();
                    if (people.isEmpty())
                        break;
                    count(report, takePeople(session, actor, act, people, {}));
                    course->read = report.count.read;
                }
                session.discard();
                return report;
            },
            m_course, m_report.act)
        .then(this, [this](const Result<PeopleReport> &report) {
            if (report)
                m_report = *report;
            finish(report ? std::optional<Error>() : report.error());
        });
}

void PeopleImport::readNext()
{
    aside([course = m_course] {
        return course->readSome();
    }).then(this, [this](const Result<QList<PersonRead>> &people) {
        if (!people)
            finish(people.error());
        else if (people->isEmpty() || m_course->cancelled)
            finish({});
        else
            write(*people);
    });
}

void PeopleImport::write(const QList<PersonRead> &people)
{
    m_desk.act(takePeople, m_report.act, people, QFileInfo(m_options.path).fileName())
        .then(this, [this](const Result<QList<PersonTaken>> &taken) {
            if (!taken)
                return finish(taken.error());
            count(m_report, *taken);
            readNext();
        });
}

void PeopleImport::tell()
{
    PeopleCount count = m_report.count;
    count.read = std::max(count.read, m_course->read.load());
    Q_EMIT progressed(count, m_course->doneBytes, m_options.shape.size);
}

void PeopleImport::finish(const std::optional<Error> &error)
{
    m_tell.stop();
    const bool anybody = !m_options.dryRun && m_report.count.added + m_report.count.completed > 0;
    if (error && !anybody) {
        Q_EMIT finished(tl::unexpected<Error>(*error));
        return;
    }
    if (!anybody)
        m_report.act = {};
    m_report.why = error;
    m_report.cancelled = m_course->cancelled;
    m_report.seconds = double(m_clock.elapsed()) / 1000.0;
    Q_EMIT finished(m_report);
}

} // namespace Earshot
