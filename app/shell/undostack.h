// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/result.h"

#include <QList>
#include <QObject>

#include <memory>

#include "shell/shellparts.h"

namespace Earshot
{

class Actions;
class Course;
class CourseTeller;
class Desk;
class StatusLine;

/// What was done in one window, for Undo and Redo over several steps. It carries both actions out, and they say in
/// words what they would do: "Undo: Closed #12".
class UndoStack final : public QObject
{
    Q_OBJECT

public:
    UndoStack(Desk &desk, Actions &actions, QObject *parent = nullptr);

    /// Something was done that can be taken back; nothing when it has no act.
    void push(const Said &done);
    /// The window's foot says what was taken back, with the way to do it again, and offers to undo, redo and stop.
    void tellIn(StatusLine &foot);

Q_SIGNALS:
    void takenBack(const QString &words); ///< "Taken back: Closed #12"; it can be done again
    /// That it was done again, goes on, could not be done, or was and cannot be done again.
    void said(const Earshot::Said &said);

private:
    struct Step {
        QString words;
        QUuid act; ///< undoAct() of this one is the next thing to do
        QUuid first; ///< as it was done first, by which others know it
    };

    void undo();
    void redo();
    void forget(const QUuid &act);
    void tell();
    CourseTeller *tellOf(const std::shared_ptr<Course> &course, const QString &words);
    void putBack(QList<Step> &from, const Step &step, const Error &why, const Course &course);

    Desk &m_desk;
    Actions &m_actions;
    QList<Step> m_done;
    QList<Step> m_undone;
};

} // namespace Earshot
