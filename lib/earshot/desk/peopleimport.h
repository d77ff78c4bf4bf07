// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/peopledesk.h"
#include "earshot/desk/peoplefile.h"
#include "earshot/domain/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace Earshot
{

class Desk;

struct PeopleCount {
    int read = 0;
    int added = 0;
    int completed = 0;
    int unchanged = 0;
    int left = 0; ///< nothing of them was taken
    int conflicts = 0; ///< people of whom something is known otherwise
    int faults = 0; ///< people of whom something could not be read

    bool operator==(const PeopleCount &) const = default;
};

struct PeopleOptions {
    QString path;
    PeopleShape shape; ///< of the file
    QList<PersonColumn> columns; ///< what its columns mean
    bool dryRun = false; ///< tell what would happen and leave the desk as it is
};

struct PeopleReport {
    PeopleCount count;
    /// What became of each, in the order of the file, as far as there is room: see `isListed`.
    QList<PersonTaken> people;
    bool isListed = true; ///< false: there were more than are listed
    bool cancelled = false; ///< what came in stays, and is taken back with `act`
    std::optional<Error> why; ///< it ended before the end of the file because of this; who came in stays as well
    QUuid act; ///< null when nothing was changed
    double seconds = 0;
};

/// Brings people into the desk from a table or from vCards: read in the pool, written some hundred at a time, taken
/// back as one. Nothing that is there is written over. Main thread.
class PeopleImport final : public QObject
{
    Q_OBJECT

public:
    PeopleImport(Desk &desk, PeopleOptions options);
    ~PeopleImport() override;

    void start();
    /// Ends soon; finished() still comes.
    void cancel();

Q_SIGNALS:
    void progressed(const Earshot::PeopleCount &count, qint64 doneBytes, qint64 totalBytes);
    void finished(const Earshot::Result<Earshot::PeopleReport> &report);

private:
    struct Course; ///< what the threads share

    void dryRun();
    void readNext();
    void write(const QList<PersonRead> &people);
    void tell();
    void finish(const std::optional<Error> &error);

    Desk &m_desk;
    PeopleOptions m_options;
    std::shared_ptr<Course> m_course;
    PeopleReport m_report;
    QElapsedTimer m_clock;
    QTimer m_tell;
};

} // namespace Earshot
