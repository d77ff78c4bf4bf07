// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/wrapupform.h"

#include "earshot/desk/desk.h"
#include "earshot/storage/calls.h"
#include "earshot/storage/customers.h"
#include "earshot/storage/tickets.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

#include "calls/phonewords.h"
#include "calls/promisewhen.h"
#include "shell/actions.h"
#include "shell/card.h"
#include "shell/label.h"
#include "shell/strip.h"
#include "shell/times.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int KeepMs = 1000; ///< at most two seconds of typing may be lost

bool isLiving(const Call &call)
{
    return call.state != CallState::Ended;
}

} // namespace

WrapUpForm::WrapUpForm(Desk &desk, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_waiting(new Strip(Strip::Kind::Due, IconName::Phone, this))
    , m_keep(new QTimer(this))
{
    setObjectName(u"wrapUp"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::L, Space::S, Space::L, Space::L);
    column->setSpacing(Space::S);
    column->addWidget(buildNotes());
    column->addWidget(buildForm(actions));
    m_waiting->hide();
    m_keep->setSingleShot(true);
    m_keep->setInterval(KeepMs);
    connect(m_keep, &QTimer::timeout, this, &WrapUpForm::keepDraft);

    QAction *save = actions.action(ActionId::SaveCall);
    save->setEnabled(false);
    connect(this, &WrapUpForm::wantedChanged, save, &QAction::setEnabled);
    connect(save, &QAction::triggered, this, &WrapUpForm::save);
    m_saveAndAgree = actions.action(ActionId::SaveAndAgree);
    m_saveAndAgree->setEnabled(false);
    connect(this, &WrapUpForm::wantedChanged, m_saveAndAgree,
        [this](bool wanted) { m_saveAndAgree->setEnabled(wanted && !m_correcting); });
    connect(m_saveAndAgree, &QAction::triggered, this, &WrapUpForm::saveAndWrite);
    watchTyping();
    connect(&desk.calls(), &CallDesk::callChanged, this, &WrapUpForm::take);
    connect(&desk.calls(), &CallDesk::filed, this, &WrapUpForm::tellFiled);
    connect(&desk.calls(), &CallDesk::notFiled, this, &WrapUpForm::tellNotFiled);
    connect(&actions, &Actions::tookBack, this, &WrapUpForm::reopen);
    connect(&actions, &Actions::didAgain, this, &WrapUpForm::closeAgain);
    connect(&desk, &Desk::leaving, this, &WrapUpForm::putAside);
    connect(&desk, &Desk::replaced, this, [this] {
        m_lastForm.reset(); // that act is not on this desk
        bringBack();
    });
    hide();
    if (desk.calls().call())
        take(*desk.calls().call());
    else
        QTimer::singleShot(0, this, qOverload<>(&WrapUpForm::bringBack));
}

WrapUpForm::~WrapUpForm()
{
    if (m_keep->isActive())
        keepDraft();
}

void WrapUpForm::take(const Call &call)
{
    if (m_saving)
        return;
    if (m_call && m_call->uid == call.uid) {
        const bool isOfOthers = m_call->customer != call.customer || m_call->ticket != call.ticket;
        m_call = call;
        if (isOfOthers)
            readNames(); // whoever called is known by now
        // Nobody was spoken to: there is nothing to ask, and what was typed goes into the log with it.
        return call.ending == CallEnding::Cancelled ? save() : showCall();
    }
    const std::optional<Call> open = m_call;
    if (open)
        keepDraft(); // filed now, it could not be filled in any more
    begin(call);
    if (open)
        tellWaiting(*open);
}

void WrapUpForm::tellWaiting(const Call &call)
{
    withName(call, [this](const QString &name) {
        const QString waits = tr("The form of the call with %1 waits and comes back after this call").arg(name);
        m_rest->setText(waits);
        Q_EMIT said({waits, {}});
    });
}

void WrapUpForm::begin(const Call &call)
{
    m_keep->stop();
    m_call = call;
    m_outcomeTouched = false;
    m_broughtBack = false;
    m_customerName.clear();
    m_ticketNumber = 0;
    m_isNeedKnown = true;
    m_when->begin(m_desk.now());
    setCorrecting(false);
    setForm({});
    readNames();
    showCall();
    Q_EMIT wantedChanged(true); // whoever has a place for it shows it there
    focusWords();
}

void WrapUpForm::focusWords()
{
    // The hand stays where the words go; a call that is not seen is described at once.
    (m_formCard->isHidden() ? m_notes : m_gist)->setFocus(Qt::OtherFocusReason);
}

void WrapUpForm::showCall()
{
    const bool sees = m_desk.calls().line() && m_desk.calls().line()->seesCall();
    const bool lives = isLiving(*m_call);
    const bool hadForm = !m_formCard->isHidden();
    m_formCard->setVisible(!lives || !sees);
    // In a low window the form of an unseen call needs the place; its gist takes the notes.
    m_notesCard->setVisible((lives && (sees || !m_low)) || !m_notes->toPlainText().isEmpty());
    fitWords();
    if (!m_outcomeTouched)
        m_outcome->setCurrentIndex(m_outcome->findData(int(likelyOutcome(*m_call))));

    const QString who = named(m_customerName.isEmpty() ? shownNumber(m_call->number) : m_customerName);
    m_title->setText(tr("Your call with %1").arg(who));
    const QString began = momentWords(m_call->started, m_desk.now().toLocalTime(), QLocale());
    const QString length = m_broughtBack ? tr("%1, brought back").arg(began)
        : m_call->talkMs > 0             ? tr("%1, %2").arg(began, durationWords(m_call->talkMs))
                                         : began;
    m_length->setText(length);
    showQuestions();
    m_goesOnto->setText(m_ticketNumber > 0 ? tr("Goes onto #%1").arg(m_ticketNumber) : QString());
    if (!hadForm && !m_formCard->isHidden() && isVisible())
        m_gist->setFocus(Qt::OtherFocusReason);
    sayWaiting();
}

void WrapUpForm::setLow(bool low)
{
    if (low == m_low)
        return;
    m_low = low;
    if (m_call)
        showCall();
}

void WrapUpForm::setAside(bool aside)
{
    m_isAside = aside;
    if (m_call)
        sayWaiting();
}

void WrapUpForm::sayWaiting()
{
    m_waiting->clearLinks();
    m_waiting->setWords(m_title->text(), tr("It is not filed yet: its form waits on the ticket."));
    if (!m_call->ticket)
        return;
    const QString open = m_isAside ? tr("Back to the form")
        : m_ticketNumber > 0       ? tr("Open #%1").arg(m_ticketNumber)
                                   : tr("Open the ticket");
    m_waiting->addLink(open, this, [this] { Q_EMIT ticketWanted(ticket()); });
}

void WrapUpForm::readNames()
{
    const QUuid uid = m_call->uid;
    const auto current = [this, uid] { return m_call && m_call->uid == uid; };
    if (m_call->customer) {
        m_desk.database()
            .read(Customers::byId, m_call->customer)
            .then(this, [this, current](const Result<Customer> &found) {
                if (!found || !current())
                    return;
                m_customerName = found->name;
                showCall();
            });
    }
    if (m_call->ticket) {
        m_desk.database().read(Tickets::byId, m_call->ticket).then(this, [this, current](const Result<Ticket> &found) {
            if (!found || !current())
                return;
            m_ticketNumber = found->number;
            m_isNeedKnown = !found->businessNeed.trimmed().isEmpty();
            showCall();
        });
    }
}

/// Those that have an answer here, or can have one.
void WrapUpForm::showQuestions()
{
    const bool isAsked = !m_correcting && (!m_isNeedKnown || !m_need->text().isEmpty());
    m_needLabel->setVisible(isAsked);
    m_need->setVisible(isAsked);
    // In a low window the need comes first; nothing was solved with somebody who was not reached.
    const bool isReached = CallOutcome(m_outcome->currentData().toInt()) == CallOutcome::Reached;
    m_solved->setVisible(!m_low || isReached || m_agreed->checkedId() != int(Agreed::NotAsked));
}

CallForm WrapUpForm::form() const
{
    CallForm form;
    form.outcome = CallOutcome(m_outcome->currentData().toInt());
    form.agreed = Agreed(m_agreed->checkedId());
    form.gist = m_gist->toPlainText().trimmed();
    form.promise = m_promise->text().trimmed();
    if (!form.promise.isEmpty())
        form.promiseDue = m_when->due();
    form.notes = m_notes->toPlainText();
    form.solve = form.agreed == Agreed::Yes;
    form.businessNeed = m_need->text().trimmed();
    return form;
}

void WrapUpForm::setForm(const CallForm &form)
{
    m_outcome->setCurrentIndex(m_outcome->findData(int(form.outcome)));
    m_agreed->button(int(form.agreed))->setChecked(true);
    m_gist->setPlainText(form.gist);
    m_promise->setText(form.promise);
    m_when->setDue(form.promiseDue);
    m_notes->setPlainText(form.notes);
    m_need->setText(form.businessNeed);
    m_keep->stop();
}

void WrapUpForm::typed()
{
    if (!m_call)
        return;
    fitWords();
    m_notesKept->setText(QString());
    if (const auto &present = m_desk.calls().call(); present && present->uid == m_call->uid)
        m_desk.calls().setNotes(m_notes->toPlainText());
    if (!m_keep->isActive())
        m_keep->start();
}

void WrapUpForm::save()
{
    if (!m_call)
        return;
    if (!m_promise->text().trimmed().isEmpty() && !m_when->check())
        return Q_EMIT said({tr("The day of the promise cannot be read: write it as it stood, or choose it"), {}});
    if (m_correcting)
        return saveCorrection();
    const Call call = *m_call;
    const CallForm filled = form();
    m_filing.insert(call.uid, m_customerName);
    m_saving = true; // finish() tells of the end of a call that still lives: no news for this form
    const auto &present = m_desk.calls().call();
    if (present && present->uid == call.uid)
        m_desk.calls().finish(filled);
    else
        m_desk.calls().file(call, filled);
    m_saving = false;
    // From here on the journal has the whole call.
    removeFormDraft(m_desk.journal(), call.uid);
    m_lastForm = FormDraft{call.uid, filled, false};
    m_lastAct = {};
    put();
}

void WrapUpForm::saveAndWrite()
{
    if (m_call)
        m_writeAfter = m_call->uid;
    save();
}

void WrapUpForm::put()
{
    m_keep->stop();
    m_call.reset();
    // Whoever placed the form sees to the keys before Qt hands them to some button elsewhere.
    Q_EMIT wantedChanged(false);
    hide();
    QTimer::singleShot(0, this, qOverload<>(&WrapUpForm::bringBack));
}

void WrapUpForm::withName(const Call &call, std::function<void(const QString &)> tell)
{
    if (!call.customer)
        return tell(named(shownNumber(call.number)));
    m_desk.database()
        .read(Customers::byId, call.customer)
        .then(this, [tell = std::move(tell), number = call.number](const Result<Customer> &found) {
            tell(named(found && !found->name.isEmpty() ? found->name : shownNumber(number)));
        });
}

void WrapUpForm::tellFiled(const Call &call, const QUuid &act)
{
    if (!m_filing.remove(call.uid))
        return;
    if (m_lastForm && m_lastForm->call == call.uid)
        m_lastAct = act;
    const QString saved = call.ending == CallEnding::Cancelled
        ? tr("Call to %1 cancelled before the answer. It is in the call log.")
        : tr("Saved call with %1");
    if (call.uid == std::exchange(m_writeAfter, {}))
        Q_EMIT agreedWanted(call);
    withName(call, [this, act, saved](const QString &name) { Q_EMIT said({saved.arg(name), act}); });
}

void WrapUpForm::tellNotFiled(const Call &call, const Error &why)
{
    if (!m_filing.contains(call.uid))
        return;
    const QString customer = m_filing.take(call.uid); // a desk that is away cannot be asked
    const QString kept = why.kind == Error::Kind::Offline
        ? tr("The call with %1 is kept here and goes in when the desk answers")
        : tr("The call with %1 is kept on this computer. %2").arg(u"%1"_s, words(why).fact);
    if (!customer.isEmpty())
        return Q_EMIT said({kept.arg(named(customer)), {}});
    withName(call, [this, kept](const QString &name) { Q_EMIT said({kept.arg(name), {}}); });
}

void WrapUpForm::keyPressEvent(QKeyEvent *event)
{
    const bool isHere = m_call && m_desk.calls().isBusy() && m_desk.calls().call()->uid == m_call->uid;
    // Whoever has said what came of the call does not give it up any more.
    if (event->key() == Qt::Key_Escape && isHere && isUnanswered(*m_call) && !m_outcomeTouched)
        m_desk.calls().cancel();
    else
        QWidget::keyPressEvent(event);
}

bool WrapUpForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Earshot
