// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of "Talk to the customer": the other numbers, a new one, a call-back, the question how they like to be
// reached.
#include "earshot/desk/customerdesk.h"
#include "earshot/desk/desk.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/domain/phoneregion.h"
#include "earshot/storage/customers.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>

#include "calls/callbackform.h"
#include "calls/phonewords.h"
#include "calls/talkbutton.h"
#include "calls/talkstrip.h"
#include "shell/actions.h"
#include "shell/plaintext.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// An ampersand in a person's text is none of a menu's.
QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

struct KeptNumber {
    Phone phone; ///< as it is dialled from anywhere; empty when nobody can be reached by it
    Customer customer; ///< whose it is now
    QUuid act;
};

/// Without a customer the ticket gets one.
KeptNumber keepTyped(Session &session, const Actor &actor, TicketId ticket, CustomerId customer, const QString &typed)
{
    const Customer known = customer ? Customers::byId(session, customer) : Customer();
    const auto number = possibleNumberOf(typed, known, homeRegion(session));
    if (!number)
        return {};
    KeptNumber kept;
    kept.phone = phoneOf(*number);
    kept.act = customer ? addPhone(session, actor, customer, typed, {}) : addRequester(session, actor, ticket, typed);
    kept.customer = Customers::byId(
        session, customer ? customer : Tickets::byId(session, Tickets::standing(session, ticket)).customer);
    return kept;
}

} // namespace

void TalkButton::openMenu()
{
    if (!isEnabled() || !isVisible())
        return;
    // The button may have come into sight only now, and be on its way to its place.
    QMetaObject::invokeMethod(
        this,
        [this] {
            fillMenu();
            menu()->popup(mapToGlobal(QPoint(0, height() + 2)));
            menu()->setActiveAction(menu()->actions().constFirst());
        },
        Qt::QueuedConnection);
}

bool TalkButton::event(QEvent *event)
{
    // On this button the key opens its menu, as on every other with one; elsewhere it goes to the next ticket.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier) {
            event->accept();
            return true;
        }
    }
    return QToolButton::event(event);
}

void TalkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_F4)
        whenHere([this] { openMenu(); });
    else
        QToolButton::keyPressEvent(event);
}

void TalkButton::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        whenHere([this] { openMenu(); });
    else
        QToolButton::contextMenuEvent(event);
}

void TalkButton::fillMenu()
{
    menu()->clear();
    const QDateTime now = m_desk.now().toLocalTime();
    const QLocale locale;
    const auto best = bestPhone(m_customer, m_desk.now());
    for (const Phone &phone : std::as_const(m_customer.phones)) {
        const QString detail = phoneDetail(phone, now, locale);
        const QString number = named(shownNumber(phone.number));
        const QString line = detail.isEmpty() ? tr("Call %1").arg(number) : tr("Call %1, %2").arg(number, detail);
        QAction *each = menu()->addAction(
            Earshot::icon(IconName::Phone), menuText(line), this, [this, phone] { callInHours(phone); });
        if (best && phone == *best)
            menu()->setDefaultAction(each);
        if (!phone.confirmed)
            menu()->addAction(Earshot::icon(IconName::Check), tr("%1 is right: keep it").arg(number), this,
                [this, phone] { confirm(phone); });
    }
    menu()->addAction(Earshot::icon(IconName::Plus), tr("Add a number"), this, [this] { askNumber(); });
    menu()->addSeparator();
    menu()->addAction(m_actions.action(ActionId::CallBackLater));
    menu()->addAction(m_actions.action(ActionId::AskPreference));
    menu()->addSeparator();
    menu()->addAction(m_actions.action(ActionId::OwnPhone));
}

void TalkButton::askNumber()
{
    const QString name = m_customer.name.isEmpty() ? tr("this customer") : named(shortName(m_customer.name));
    m_strip->askNumber(!m_customer.id     ? tr("This ticket has no requester yet")
            : m_customer.phones.isEmpty() ? tr("No number for %1 yet").arg(name)
                                          : tr("Another number for %1").arg(name));
}

void TalkButton::dialTyped(const QString &typed)
{
    const auto number = PhoneNumber::parse(typed);
    if (!number)
        return m_strip->sayFault(tr("A number needs at least three digits"));
    if (number->isEmergency()) {
        Phone nobodys; // asked about before it is dialled, and kept with nobody
        nobodys.number = typed.trimmed();
        nobodys.confirmed = true;
        return call(nobodys, false);
    }
    m_desk.act(keepTyped, m_ticket.id, m_customer.id, typed)
        .then(this, [this, ticket = m_ticket.id, customer = m_customer.id](const Result<KeptNumber> &kept) {
            if (!kept)
                return m_strip->sayFault(words(kept.error()).oneLine());
            if (kept->phone.number.isEmpty())
                return m_strip->sayFault(
                    tr("Nobody can be called on this number. Is a digit missing, or the country, like +49?"));
            Q_EMIT said({tr("Kept the number %1").arg(shownNumber(kept->phone.number)), kept->act});
            // Another ticket may be shown by now; nobody else is called instead.
            if (m_ticket.id != ticket || (m_customer.id != customer && m_customer.id != kept->customer.id))
                return;
            m_customer = kept->customer;
            callInHours(kept->phone);
        });
}

void TalkButton::callBackThen(const QDateTime &from)
{
    if (!m_customer.id)
        return;
    m_asked.reset();
    m_strip->put();
    CallBack callBack;
    callBack.ticket = m_ticket.id;
    callBack.customer = m_customer.id;
    callBack.agent = m_desk.agent();
    callBack.from = from;
    const auto best = bestPhone(m_customer, from.isValid() ? from : m_desk.now());
    callBack.number = best ? best->number : QString();
    const auto keep = [this, name = m_customer.name, zone = zoneOf(m_customer)](
                          const CallBack &wanted, const QPointer<CallBackForm> &form) {
        const QString when = callBackWords(wanted.from, zone, m_desk.now(), QLocale());
        m_desk.act(promiseCallBack, wanted).then(this, [this, name, when, form](const Result<QUuid> &act) {
            if (!act && form) // with what was typed
                return form->sayFault(words(act.error()).oneLine());
            if (form)
                form->accept();
            Q_EMIT said(act ? Said{tr("Call-back to %1 noted: %2").arg(named(name), when), *act}
                            : Said{words(act.error()).oneLine(), {}});
        });
    };
    if (from.isValid())
        return keep(callBack, nullptr);
    auto *form = new CallBackForm(m_desk.journal(), m_customer, callBack, m_desk.now(), window());
    connect(form, &CallBackForm::wanted, this, [keep, form](const CallBack &wanted) { keep(wanted, form); });
    form->open();
}

} // namespace Earshot
