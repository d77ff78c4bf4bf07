// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/undostack.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/recorder.h"

#include <QAction>

#include "shell/actions.h"
#include "shell/courseteller.h"
#include "shell/statusline.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

constexpr qsizetype StepsMost = 200;
constexpr qsizetype WordsMost = 60; ///< in a menu

/// The words as they stand in a menu, where an ampersand would be a mnemonic.
QString inMenu(const QString &words)
{
    return shortened(words, WordsMost).replace(QLatin1Char('&'), QLatin1StringView("&&"));
}

} // namespace

UndoStack::UndoStack(Desk &desk, Actions &actions, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_actions(actions)
{
    connect(actions.action(ActionId::Undo), &QAction::triggered, this, &UndoStack::undo);
    connect(actions.action(ActionId::Redo), &QAction::triggered, this, &UndoStack::redo);
    connect(&desk, &Desk::sendingCancelled, this, &UndoStack::forget);
    connect(&desk, &Desk::replaced, this, [this] {
        m_done.clear();
        m_undone.clear();
        tell();
    });
    tell();
}

void UndoStack::push(const Said &done)
{
    if (done.act.isNull())
        return;
    m_done << Step{done.words, done.act, done.act};
    if (m_done.size() > StepsMost)
        m_done.removeFirst();
    m_undone.clear();
    tell();
}

void UndoStack::tellIn(StatusLine &foot)
{
    QAction *stop = m_actions.action(ActionId::StopWork);
    stop->setEnabled(false);
    connect(stop, &QAction::triggered, &foot, &StatusLine::cancel);
    connect(&foot, &StatusLine::cancelOffered, stop, &QAction::setEnabled);
    connect(&foot, &StatusLine::undoPressed, m_actions.action(ActionId::Undo), &QAction::trigger);
    connect(&foot, &StatusLine::redoPressed, m_actions.action(ActionId::Redo), &QAction::trigger);
    connect(this, &UndoStack::takenBack, &foot, &StatusLine::sayTakenBack);
    connect(this, &UndoStack::said, &foot, qOverload<const Said &>(&StatusLine::say));
}

void UndoStack::undo()
{
    if (m_done.isEmpty())
        return;
    const Step step = m_done.takeLast();
    tell();
    const auto course = std::make_shared<Course>();
    auto *teller = tellOf(course, tr("Taking back: %1 of %2"));
    m_desk.actLong(course, undoAct, step.act).then(this, [this, step, course, teller](const Result<QUuid> &undone) {
        delete teller;
        if (!undone)
            return putBack(m_done, step, undone.error(), *course);
        const QString done = tr("Taken back: %1").arg(step.words);
        if (undone->isNull()) { // a reply is a draft again, and sent from there
            Q_EMIT said({done});
        } else {
            m_undone << Step{step.words, *undone, step.first};
            tell();
            Q_EMIT takenBack(done);
        }
        Q_EMIT m_actions.tookBack(step.first);
    });
}

void UndoStack::redo()
{
    if (m_undone.isEmpty())
        return;
    const Step step = m_undone.takeLast();
    tell();
    const auto course = std::make_shared<Course>();
    auto *teller = tellOf(course, tr("Doing again: %1 of %2"));
    m_desk.actLong(course, undoAct, step.act).then(this, [this, step, course, teller](const Result<QUuid> &again) {
        delete teller;
        if (!again)
            return putBack(m_undone, step, again.error(), *course);
        m_done << Step{step.words, *again, step.first};
        tell();
        Q_EMIT said({tr("Done again: %1").arg(step.words), *again});
        Q_EMIT m_actions.didAgain(step.first);
    });
}

CourseTeller *UndoStack::tellOf(const std::shared_ptr<Course> &course, const QString &words)
{
    auto *teller = new CourseTeller(course, words, this);
    connect(teller, &CourseTeller::said, this, &UndoStack::said);
    return teller;
}

void UndoStack::putBack(QList<Step> &from, const Step &step, const Error &why, const Course &course)
{
    // What somebody has changed since can never be taken back; what only failed now can be tried again.
    if (course.isCancelled() || why.kind == Error::Kind::Offline || why.kind == Error::Kind::Busy)
        from << step;
    tell();
    Q_EMIT said({course.isCancelled()           ? tr("Stopped: everything is as it was")
            : why.kind == Error::Kind::Conflict ? tr("Somebody has changed it since: “%1” stays").arg(step.words)
                                                : words(why).oneLine()});
}

/// It was taken back elsewhere, for good.
void UndoStack::forget(const QUuid &act)
{
    m_done.removeIf([&act](const Step &step) { return step.act == act; });
    tell();
}

void UndoStack::tell()
{
    QAction *undo = m_actions.action(ActionId::Undo);
    undo->setEnabled(!m_done.isEmpty());
    undo->setText(m_done.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(inMenu(m_done.last().words)));
    QAction *redo = m_actions.action(ActionId::Redo);
    redo->setEnabled(!m_undone.isEmpty());
    redo->setText(m_undone.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(inMenu(m_undone.last().words)));
}

} // namespace Earshot
