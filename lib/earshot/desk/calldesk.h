// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/actor.h"
#include "earshot/domain/call.h"
#include "earshot/domain/contact.h"
#include "earshot/domain/customer.h"
#include "earshot/storage/session.h"
#include "earshot/voice/voiceline.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QUuid>

#include <functional>
#include <optional>

namespace Earshot
{

class Desk;

/// What the form after a call holds.
struct CallForm {
    CallOutcome outcome = CallOutcome::Unknown;
    Agreed agreed = Agreed::NotAsked;
    QString gist;
    QString promise;
    QDateTime promiseDue;
    QString notes;
    bool solve = false; ///< they agreed that it is solved: give the ticket that status
    QString businessNeed; ///< for a ticket that does not say it yet
};

// The acts on calls and other contacts: one transaction each, undone by undoAct() where they return a name.

/// The call with what the form says about it.
Call filledIn(Call call, const CallForm &form);
/// Writes the call as it is: new by its uid, or advanced.
Call keepCall(Session &session, const Actor &actor, const Call &call);
/// Files a call, followed by us or made elsewhere, on its ticket: what came of it, the promise, the number that worked,
/// the end of the customer's waiting when they were reached, call-backs that this call kept. `solve` also solves the
/// ticket when they agreed. The same call filed twice is filed once.
QUuid fileCall(Session &session, const Actor &actor, const Call &call, const CallOnTicket &ticket);
/// The form of a call as it was filed.
CallForm formOf(const Call &call);
/// Corrects a filed call by its form, as an act that can be undone. Throws Conflict when somebody has changed the call
/// since this version of it was read, NotFound when it is not filed (any more).
QUuid correctCall(Session &session, const Actor &actor, const QUuid &uid, qint64 version, const CallForm &form);
/// After a call of theirs changed: when the number reached the customer last, by the calls there still are.
QDateTime lastReached(Session &session, const Call &call);
/// A call made elsewhere, as the form tells of it. A missed one waits until somebody looks after it.
Call madeElsewhere(Call call, const CallForm &form);
/// Adds a visit, a chat, a letter. The same one logged twice is there once; then there is no act.
QUuid logContact(Session &session, const Actor &actor, const Contact &contact);
/// A missed call asks for a call-back, unless one that it would keep is open already. Nothing for other calls.
std::optional<CallBack> askForCallBack(Session &session, const Call &missed, const QDateTime &now);
/// Missed calls were looked after, and with them the call-backs they made. One act for all of them.
QUuid handleMissedCalls(Session &session, const Actor &actor, const QList<CallId> &calls);
QUuid keepPromise(Session &session, const Actor &actor, CallId call, bool kept);

/// Notes a call-back that was agreed; it takes the place of the one a missed call made by itself. Null when one
/// with its uid is there already.
QUuid promiseCallBack(Session &session, const Actor &actor, const CallBack &callBack);
QUuid settleCallBack(Session &session, const Actor &actor, CallBackId callBack, CallBackState state, CallId call);

/// A call to us that nobody has taken yet.
struct RingingCall {
    Call call; ///< written down already: should the program end now, it was missed
    IncomingCall caller;
    QPointer<VoiceLine> line;
    QElapsedTimer since;
};

/// The one call the agent is in: dials it, follows it through its states, keeps it written down; and whoever rings
/// meanwhile. Main thread.
class CallDesk : public QObject
{
    Q_OBJECT

public:
    explicit CallDesk(Desk &desk);

    /// The line that carries calls; not owned.
    void setLine(VoiceLine *line);
    VoiceLine *line() const { return m_line; }
    /// Takes the calls that come in by a line, whichever line carries ours; not owned.
    void listen(VoiceLine *line);

    /// The living call, or the ended one whose form is still open.
    const std::optional<Call> &call() const { return m_call; }
    /// Whether it is that one, or rings.
    bool isAlive(const QUuid &call) const;
    bool isBusy() const { return m_call && m_call->state != CallState::Ended; }

    /// Begins a call; nothing happens while another one lives. A number that reaches the customer is remembered when
    /// the call is filed.
    void dial(TicketId ticket, CustomerId customer, const QString &number);
    void markAnswered(); ///< for lines that do not see it
    void hangUp();
    /// Gives the call up before the answer: it is logged as cancelled, also where the line does not see what becomes of
    /// it. A call that was answered is hung up.
    void cancel();
    /// Who rings here, the longest first.
    const QList<RingingCall> &ringing() const { return m_ringing; }
    /// Who they are and what it is about, as far as that is known.
    void setParty(const QUuid &call, CustomerId customer, TicketId ticket);
    /// Takes the call of somebody who rings; one that goes on is hung up first. The line it came by carries it.
    void accept(const QUuid &call);
    void decline(const QUuid &call);
    /// Whether the other side of the living call can be put through to somebody else.
    bool canTransfer() const;
    /// Puts them through to this number: the call is over for us then. Otherwise notTransferred() says why.
    void transfer(const QString &number);
    void setNotes(const QString &notes);
    /// Files the ended call; ends it first if it still lives. `filed` tells the act's name.
    void finish(const CallForm &form);
    /// Files a call that is no longer the present one: its form was open when the next began, or the program ended.
    void file(const Call &ended, const CallForm &form);
    /// Files a call this computer had no part in, as the form tells of it. The journal takes it only while the desk
    /// cannot be reached: else the form is still there.
    void fileElsewhere(const Call &call, const CallForm &form);
    /// Another desk comes: a call that is over stays with this one, in the journal; one that lives is nobody's we know.
    void leave();
    /// How long the present state has lasted, by a clock that no one can set.
    qint64 stateMs() const;

Q_SIGNALS:
    void callChanged(const Earshot::Call &call);
    /// Somebody began to ring, or does no more.
    void ringingChanged();
    /// Nobody took it: it is in the call log, and asks to be called back.
    void missed(const Earshot::Call &call);
    void refused(Earshot::VoiceLine::Refusal why, const QString &number);
    void notTransferred(const QString &number, Earshot::CallEnding why);
    /// The call is on its ticket; the act can be undone by its name.
    void filed(const Earshot::Call &call, const QUuid &act);
    /// It could not be written; it is kept in this seat's journal and goes in later.
    void notFiled(const Earshot::Call &call, const Earshot::Error &why);

private:
    void take(const CallEvent &event);
    void takeCaller(VoiceLine *line, const IncomingCall &caller);
    void loseCaller(const VoiceLine *line, const QString &id, CallEnding ending);
    void connectNow(const RingingCall &ringing);
    void keep(const Call &call);
    qsizetype placeOf(const QUuid &call) const;

    Desk &m_desk;
    QPointer<VoiceLine> m_line;
    std::optional<Call> m_call;
    QElapsedTimer m_inState;
    QList<RingingCall> m_ringing;
    QUuid m_next; ///< is taken when the present one is over
};

} // namespace Earshot
