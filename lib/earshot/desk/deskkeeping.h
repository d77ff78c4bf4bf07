// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/keeptrouble.h"
#include "earshot/domain/catalog.h"
#include "earshot/storage/integrity.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Earshot
{

class Course;
class Desk;

/// Keeps a desk safe while it is in use: a backup is the desk in one file, whatever database it is in, and can be
/// restored into either; an export is all of it as files that need no Earshot. One work at a time. Main thread.
///     auto *keeping = new DeskKeeping(desk);
///     connect(keeping, &DeskKeeping::finished, …);
///     keeping->backUp(file);
class DeskKeeping final : public QObject
{
    Q_OBJECT

public:
    explicit DeskKeeping(Desk &desk, QObject *parent = nullptr);
    ~DeskKeeping() override; ///< what still runs is cancelled

    /// Into a file that is not there yet; it appears under its name when it was read through and found whole.
    void backUp(const QString &file);
    /// Replaces what is on the desk, all or nothing, after this was kept in a file of its own. Where the server's last
    /// answer is lost, the outcome is Offline and says where that file is.
    void restore(const QString &file);
    /// Into a folder that is not there yet, or empty; it appears when it is complete.
    void exportTo(const QString &folder);
    /// What exportTo() wrote, into a desk with nothing on it.
    void importFrom(const QString &folder);

    void cancel(); ///< finished() still comes
    bool isRunning() const { return m_course != nullptr; }

Q_SIGNALS:
    /// `total` 0: nobody knows how much there is to do.
    void progressed(qint64 done, qint64 total);
    void finished(const Earshot::KeepOutcome &outcome);

private:
    struct Work; ///< what the threads share

    std::shared_ptr<Work> begin(const QString &path);
    void end(const std::shared_ptr<Work> &work, const std::optional<Error> &error);
    bool isFree(const std::shared_ptr<Work> &work);
    void proveBackup(const std::shared_ptr<Work> &work, const QString &part);
    void replaceDesk(const std::shared_ptr<Work> &work);
    using Seated = std::pair<AgentId, Catalog>;
    void sitDown(const std::shared_ptr<Work> &work, const Result<Seated> &result);

    Desk &m_desk;
    std::shared_ptr<Course> m_course;
    QTimer m_tell;
};

} // namespace Earshot
