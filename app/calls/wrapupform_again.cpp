// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/wrapupform.h"

#include "earshot/desk/desk.h"
#include "earshot/storage/calls.h"

#include <QAction>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include <utility>

#include "shell/label.h"
#include "shell/times.h"
#include "shell/wording.h"

// The form of a call that was not saved, was taken back, or is corrected.
namespace Earshot
{

void WrapUpForm::keepDraft()
{
    if (!m_call)
        return;
    keepFormDraft(m_desk.journal(), {m_call->uid, form(), m_correcting});
    m_notesKept->setText(tr("Kept %1").arg(clockTime(m_desk.now().toLocalTime().time(), QLocale())));
}

void WrapUpForm::correct(const Call &call)
{
    if (m_call && m_call->uid != call.uid)
        return Q_EMIT said({tr("Save the form that is open first"), {}});
    if (m_call || m_desk.calls().isBusy())
        return;
    begin(call);
    setForm(formOf(call));
    m_outcomeTouched = true; // it is what was said
    setCorrecting(true);
    showCall();
    (call.outcome == CallOutcome::Unknown ? static_cast<QWidget *>(m_outcome) : m_gist)->setFocus(Qt::OtherFocusReason);
}

void WrapUpForm::setCorrecting(bool correcting)
{
    m_correcting = correcting;
    m_leave->setVisible(correcting);
    // What was agreed was written, or not, when the call was filed.
    m_saveAndWrite->setVisible(!correcting);
    m_saveAndAgree->setEnabled(m_call && !correcting);
    m_rest->setText(correcting ? tr("The call is on its ticket; this changes what is said of it.")
                               : tr("Only the outcome is asked. The rest can wait."));
}

void WrapUpForm::saveCorrection()
{
    if (!m_save->isEnabled())
        return; // it is on its way
    m_save->setEnabled(false);
    keepDraft();
    const Call call = *m_call;
    m_desk.act(correctCall, call.uid, call.version, form()).then(this, [this, call](const Result<QUuid> &act) {
        m_save->setEnabled(true);
        const bool isHere = m_call && m_call->uid == call.uid;
        if (!act) {
            Q_EMIT said({words(act.error()).oneLine(), {}});
            if (isHere && act.error().kind == Error::Kind::Conflict)
                readAgain();
            return;
        }
        removeFormDraft(m_desk.journal(), call.uid);
        if (isHere)
            put();
        withName(call, [this, act = *act](const QString &name) {
            Q_EMIT said({tr("Saved call with %1").arg(name), act});
        });
    });
}

void WrapUpForm::readAgain()
{
    // A colleague changed the call meanwhile, which was said: saving once more is meant.
    m_desk.database().read(Calls::byUid, m_call->uid).then(this, [this](const Result<std::optional<Call>> &found) {
        if (found && *found && m_call && m_call->uid == (*found)->uid)
            m_call = **found;
    });
}

void WrapUpForm::leave()
{
    if (!m_call || !m_correcting)
        return;
    removeFormDraft(m_desk.journal(), m_call->uid);
    put();
}

/// Another desk comes: the form stays with the one its call was made at.
void WrapUpForm::putAside()
{
    if (!m_call)
        return;
    keepDraft();
    m_keep->stop();
    m_call.reset();
    Q_EMIT wantedChanged(false);
    hide();
}

void WrapUpForm::reopen(const QUuid &act)
{
    if (act.isNull() || act != m_lastAct || !m_lastForm)
        return;
    // It waits like every form that is not saved, and comes back as soon as its place is free.
    keepFormDraft(m_desk.journal(), *m_lastForm);
    m_isTakenBack = true;
    bringBack();
}

void WrapUpForm::closeAgain(const QUuid &act)
{
    if (act.isNull() || act != m_lastAct || !m_lastForm)
        return;
    // Redo filed the call as it was saved: the form that came back has nothing left to do.
    removeFormDraft(m_desk.journal(), m_lastForm->call);
    if (m_call && m_call->uid == m_lastForm->call)
        put();
}

void WrapUpForm::bringBack()
{
    if (m_call)
        return;
    const QList<FormDraft> drafts = formDrafts(m_desk.journal());
    if (drafts.isEmpty())
        return;
    const FormDraft draft = drafts.first();
    const QList<Journal::Entry> calls = m_desk.journal().entries(Journal::Kind::Call);
    for (const Journal::Entry &entry : calls) {
        if (const Call call = Journal::callOf(entry).first; call.uid == draft.call && !call.filed)
            return bringBack(draft, call);
    }
    m_desk.database()
        .read(Calls::byUid, draft.call)
        .then(this, [this, draft](const Result<std::optional<Call>> &found) {
            if (!found || m_call)
                return;
            if (*found && (*found)->filed == draft.corrects)
                return bringBack(draft, **found);
            removeFormDraft(m_desk.journal(), draft.call); // it was filed after all
            bringBack();
        });
}

void WrapUpForm::bringBack(const FormDraft &draft, const Call &call)
{
    Call ended = call;
    ended.state = CallState::Ended;
    if (ended.ending == CallEnding::None)
        ended.ending = CallEnding::EngineFailed;
    begin(ended);
    setForm(draft.form);
    setCorrecting(draft.corrects);
    m_outcomeTouched = true; // how it ended says nothing about the call when it was we who stopped
    m_broughtBack = true;
    showCall();
    Q_EMIT said({std::exchange(m_isTakenBack, false) ? tr("Taken back: the form of the call is open again")
                                                     : tr("The form of a call that was not saved is back"),
        {}});
}

} // namespace Earshot
