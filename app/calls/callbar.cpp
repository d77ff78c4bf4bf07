// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/callbar.h"

#include "earshot/desk/desk.h"
#include "earshot/domain/phonenumber.h"
#include "earshot/storage/customers.h"
#include "earshot/voice/handoffline.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

#include "calls/fields.h"
#include "calls/phonewords.h"
#include "shell/actions.h"
#include "shell/disc.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/times.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

bool isOwnPhone(const Call &call)
{
    return call.line == OwnPhoneLine().name();
}

/// What happened, by the line that carried the call and the way it ended; what came of it is asked below.
QString endedWords(const Call &call, const QString &who)
{
    switch (call.ending) {
    case CallEnding::Cancelled:
        return CallBar::tr("Call to %1 cancelled before the answer. It is in the call log.").arg(who);
    case CallEnding::HandedOver:
        if (call.talkMs > 0)
            break;
        return isOwnPhone(call)
            ? CallBar::tr("Call to %1 on your own phone is over. What came of it?").arg(who)
            : CallBar::tr("Call to %1 was handed to your telephone program. What came of it?").arg(who);
    case CallEnding::None:
    case CallEnding::Answered:
        break;
    default:
        return CallBar::tr("Call with %1 ended: %2. Notes are kept.", "a name, how it ended")
            .arg(who, endingWords(call));
    }
    return CallBar::tr("Call with %1 ended. Notes are kept.").arg(who);
}

} // namespace

TicketId CallBar::ticket() const
{
    return m_desk.calls().isBusy() ? m_desk.calls().call()->ticket : TicketId();
}

void CallBar::showCall(const Call &call)
{
    const bool lives = call.state != CallState::Ended;
    m_actions.action(ActionId::HangUp)->setEnabled(lives);
    if (!lives) {
        m_actions.action(ActionId::TheyAnswered)->setEnabled(false);
        m_clock->stop();
        hide();
        m_mute->setChecked(false);
        m_keypad->setChecked(false);
        m_transfer->setChecked(false);
        m_transferring.clear();
        m_actions.action(ActionId::TransferCall)->setEnabled(false);
        Q_EMIT said(
            {endedWords(call, named(m_customerName.isEmpty() ? shownNumber(call.number) : m_customerName)), {}});
        return;
    }
    if (!m_clock->isActive() || call.customer != m_customer)
        readName(call);
    m_customer = call.customer;
    m_number->setText(shownNumber(call.number));
    m_number->setRole(isOwnPhone(call) && call.state == CallState::Dialling ? TypeRole::Subject : TypeRole::Base);
    showTools(call);
    m_clock->start();
    tick();
    show();
}

void CallBar::showTools(const Call &call)
{
    const bool sees = m_desk.calls().line() && m_desk.calls().line()->seesCall();
    const bool talks = call.state == CallState::Connected || call.state == CallState::Held;
    m_answered->setVisible(!sees && !talks);
    m_actions.action(ActionId::TheyAnswered)->setEnabled(!sees && !talks);
    for (QPushButton *each : {m_mute, m_hold, m_keypad}) {
        each->setVisible(sees);
        each->setEnabled(talks);
    }
    const bool canTransfer = m_desk.calls().canTransfer();
    m_transfer->setVisible(sees && m_desk.calls().line()->canTransfer());
    m_transfer->setEnabled(canTransfer);
    m_actions.action(ActionId::TransferCall)->setEnabled(canTransfer);
    m_hold->setChecked(call.state == CallState::Held);
    m_hold->setText(call.state == CallState::Held ? tr("Go on") : tr("Hold"));
    arrange();
}

void CallBar::readName(const Call &call)
{
    const quint64 generation = ++m_generation;
    m_customerName.clear();
    m_isNameRead = !call.customer;
    showName();
    if (!call.customer)
        return;
    m_desk.database()
        .read(Customers::byId, call.customer)
        .then(this, [this, generation](const Result<Customer> &found) {
            if (generation != m_generation)
                return;
            m_customerName = found ? found->name : QString();
            m_isNameRead = true;
            showName();
        });
}

void CallBar::showName()
{
    const bool known = !m_customerName.isEmpty();
    m_shownName = known ? m_customerName : tr("Name not known");
    m_name->setAccessibleName(known ? tr("Show the ticket of the call with %1").arg(named(m_customerName))
                                    : tr("Show the ticket of the call"));
    arrange();
}

void CallBar::tick()
{
    const auto &call = m_desk.calls().call();
    if (!call || call->state == CallState::Ended)
        return;
    const bool sees = m_desk.calls().line() && m_desk.calls().line()->seesCall();
    qint64 shownMs = m_desk.calls().stateMs();
    if (call->state == CallState::Connected)
        shownMs += call->talkMs; // the talk goes on where the hold began
    QString state = Earshot::words(call->state);
    if (call->state == CallState::Dialling && !sees)
        state = isOwnPhone(*call) ? tr("Dial it on your phone") : tr("Dial started");
    // On the agent's own phone nothing has begun before they say that somebody answered.
    const bool counts = !isOwnPhone(*call) || call->state != CallState::Dialling;
    QString line = counts ? tr("%1, %2", "state of a call, its clock").arg(state, timerWords(shownMs)) : state;
    if (!m_transferring.isEmpty())
        line = tr("Transferring to %1").arg(shownNumber(m_transferring));
    else if (m_mute->isChecked())
        line = tr("%1, muted").arg(line);
    if (m_state->text() == line)
        return;
    m_state->setText(line);
    // A script finds the label by its name, and reads the words as its text.
    m_state->setAccessibleName(tr("Call state"));
    m_state->setAccessibleDescription(line);
}

void CallBar::toggleKeypad(bool open)
{
    if (!open && m_digits->hasFocus())
        m_keypad->setFocus();
    m_digits->clear();
    m_digits->setVisible(open);
    arrange();
    if (open)
        m_digits->setFocus();
}

void CallBar::toggleTransfer(bool open)
{
    if (!open && m_to->hasFocus())
        m_transfer->setFocus(); // else the keys would go on to "Hang up"
    m_to->clear();
    setFaulty(m_to, false);
    m_to->setVisible(open);
    arrange();
    if (open)
        m_to->setFocus();
}

void CallBar::transfer()
{
    const auto number = PhoneNumber::parse(m_to->text());
    if (!number) {
        setFaulty(m_to, true);
        return Q_EMIT said({tr("“%1” cannot be dialled").arg(named(m_to->text())), {}});
    }
    m_transferring = number->e164();
    m_transfer->setChecked(false);
    tick();
    m_desk.calls().transfer(m_transferring);
}

void CallBar::tellNotTransferred(const QString &number, CallEnding why)
{
    m_transferring.clear();
    tick();
    Call other;
    other.ending = why;
    const auto &call = m_desk.calls().call();
    const QString who = m_customerName.isEmpty() && call ? shownNumber(call->number) : m_customerName;
    Q_EMIT said({tr("%1 did not take the call (%2): %3 is still on the line", "a number, why, a name")
                     .arg(shownNumber(number), endingWords(other).toLower(), named(who)),
        {}});
}

void CallBar::keyPressEvent(QKeyEvent *event)
{
    const auto &call = m_desk.calls().call();
    if (event->key() == Qt::Key_Escape && (m_transfer->isChecked() || m_keypad->isChecked())) {
        m_transfer->setChecked(false);
        m_keypad->setChecked(false);
    } else if (event->key() == Qt::Key_Escape && call && isUnanswered(*call))
        m_desk.calls().cancel();
    else
        QFrame::keyPressEvent(event);
}

void CallBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::AccentSoft));
    drawHairline(&painter, rect(), Qt::BottomEdge, theme.color(Token::Accent));
}

} // namespace Earshot
