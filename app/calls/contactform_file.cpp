// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the form files, and what is said of it.
#include "calls/contactform.h"

#include "earshot/desk/desk.h"
#include "earshot/domain/phonenumber.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

#include "calls/promisewhen.h"
#include "shell/faultline.h"
#include "shell/momentfield.h"
#include "shell/plaintext.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

constexpr int MinuteMs = 60'000;

} // namespace

void ContactForm::save()
{
    if (!m_ticket && !m_customer) {
        m_fault->say(tr("Choose the customer first"));
        m_name->setFocus();
        return;
    }
    if (channel() != Channel::Call && m_gist->toPlainText().trimmed().isEmpty()) {
        m_fault->say(tr("One sentence about what it was"));
        m_gist->setFocus();
        return;
    }
    const bool isToCome = m_at->here() > m_desk.now().addDays(1); // clocks differ
    if (!m_at->isRight() || isToCome) {
        m_fault->say(isToCome ? tr("What is logged has been: choose a day before this one")
                              : tr("Write the day and the time as they stood in the field, or choose them"));
        m_at->setFocus();
        return;
    }
    if (channel() == Channel::Call && !m_promise->text().trimmed().isEmpty() && !m_when->check()) {
        m_fault->say(tr("The day of the promise cannot be read: write it as it stood, or choose it"));
        return;
    }
    m_save->setEnabled(false);
    if (channel() == Channel::Call)
        fileTheCall();
    else
        fileTheContact();
}

void ContactForm::fileTheCall()
{
    Call call;
    call.uid = m_uid;
    call.ticket = m_ticket;
    call.customer = m_customer;
    call.direction = Direction(m_direction->currentData().toInt());
    const auto number = PhoneNumber::parse(m_number->text());
    call.number = number ? number->e164() : m_number->text().trimmed();
    call.line = QStringLiteral("elsewhere");
    call.started = m_at->here().toUTC();
    call.talkMs = qint64(m_minutes->value()) * MinuteMs;
    CallForm form;
    form.outcome = CallOutcome(m_outcome->currentData().toInt());
    form.businessNeed = m_need->text().trimmed();
    form.gist = m_gist->toPlainText().trimmed();
    form.promise = m_promise->text().trimmed();
    if (!form.promise.isEmpty())
        form.promiseDue = m_when->due();
    m_desk.calls().fileElsewhere(call, form);
}

void ContactForm::tellNotFiled(const Error &why)
{
    if (why.kind == Error::Kind::Offline)
        done({tr("The call with %1 is kept here and goes in when the desk answers").arg(who()), {}});
    else
        refuse(why);
}

QString ContactForm::who() const
{
    return m_customerName.isEmpty() ? tr("the customer") : named(m_customerName);
}

void ContactForm::refuse(const Error &why)
{
    m_save->setEnabled(true);
    m_fault->say(words(why).oneLine());
}

void ContactForm::done(const Said &what)
{
    m_keep->stop();
    m_desk.journal().remove(draftKey());
    Q_EMIT said(what);
    accept();
}

void ContactForm::fileTheContact()
{
    Contact contact;
    contact.uid = m_uid;
    contact.ticket = m_ticket;
    contact.customer = m_customer;
    contact.channel = channel();
    contact.direction = Direction(m_direction->currentData().toInt());
    contact.at = m_at->here().toUTC();
    contact.gist = m_gist->toPlainText().trimmed();
    m_desk.act(logContact, contact).then(this, [this, contact](const Result<QUuid> &kept) {
        if (kept)
            done({tr("Saved contact with %1: %2").arg(who(), channelWords(contact.channel)), *kept});
        else if (kept.error().kind == Error::Kind::Offline
            && m_desk.keepForLater(contact.uid, Journal::Kind::Contact, Journal::bytesOf(contact)))
            done({tr("The contact with %1 is kept here and goes in when the desk answers").arg(who()), {}});
        else
            refuse(kept.error());
    });
}

} // namespace Earshot
