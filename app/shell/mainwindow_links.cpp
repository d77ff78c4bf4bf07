// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses that other programs hand over.
#include "earshot/desk/desk.h"
#include "earshot/desk/replydesk.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/customers.h"

#include <QAction>

#include "conversation/conversationpane.h"
#include "shell/deeplink.h"
#include "shell/mailtolink.h"
#include "shell/mainwindow.h"
#include "shell/navigation.h"
#include "shell/wording.h"
#include "tickets/newticketdialog.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype LongestBeginning = 80;

std::optional<Ticket> linkedTicket(Session &session, const DeepLink &link)
{
    return link.number > 0 ? Tickets::byNumber(session, link.number) : Tickets::byUid(session, link.uid);
}

std::optional<CustomerId> linkedCustomer(Session &session, const DeepLink &link)
{
    return link.uid.isNull() ? Customers::byAddress(session, link.address) : Customers::byUid(session, link.uid);
}

} // namespace

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

/// A ticket comes first, for every mail stands on one; then the mail is begun on it.
void MainWindow::beginMail(const MailtoLink &link)
{
    const QList<MailAddress> people = link.recipients.all();
    QStringList others;
    for (const MailAddress &person : people.mid(1))
        others << person.address;
    QString next;
    if (!others.isEmpty())
        next = tr("The mail that begins on it also goes to %1.").arg(named(others.join(u", "_s)));
    if (!link.body.isEmpty())
        next += (next.isEmpty() ? QString() : u" "_s)
            + tr("The mail begins with “%1”.").arg(named(shortened(link.body.simplified(), LongestBeginning)));
    auto *dialog = newTicket({people.isEmpty() ? QString() : people.first().address, link.subject, next});
    connect(dialog, &NewTicketDialog::created, this, [this, link](TicketId ticket) {
        if (link.recipients.all().size() > 1 || !link.body.isEmpty()) {
            Reply reply;
            reply.uid = newUid();
            reply.ticket = ticket;
            reply.recipients = link.recipients;
            reply.text = link.body;
            m_conversation->bringBack(reply);
        }
        m_actions.action(ActionId::Reply)->trigger();
    });
}

void MainWindow::openLink(const QString &address)
{
    if (const auto mail = mailtoLink(address))
        return beginMail(*mail);
    const DeepLink link = deepLink(address);
    switch (link.kind) {
    case DeepLink::Kind::None:
        return say({tr("Earshot does not know what to do with “%1”").arg(named(address.left(80))), {}});
    case DeepLink::Kind::Ticket:
        m_desk.database()
            .read(linkedTicket, link)
            .then(this, [this, number = link.number](const Result<std::optional<Ticket>> &found) {
                if (!found)
                    say({words(found.error()).oneLine(), {}});
                else if (*found) {
                    openTicket((*found)->id);
                    say({tr("Opened #%1").arg((*found)->number), {}});
                } else
                    say({number > 0 ? tr("There is no ticket #%1 on this desk").arg(number)
                                    : tr("The ticket of this link is not on this desk"),
                        {}});
            });
        return;
    case DeepLink::Kind::Customer:
        m_desk.database().read(linkedCustomer, link).then(this, [this](const Result<std::optional<CustomerId>> &found) {
            if (!found)
                say({words(found.error()).oneLine(), {}});
            else if (*found) {
                openCustomer(**found);
                say({});
            } else
                say({tr("The customer of this link is not on this desk"), {}});
        });
        return;
    case DeepLink::Kind::View:
        for (const SavedView &view : m_desk.catalog().views) {
            if (view.uid == link.uid && m_navigation->choose(keyOf(view)))
                return say({});
        }
        say({tr("The view of this link is not on this desk, or somebody keeps it to themselves"), {}});
    }
}

void MainWindow::openNumber(qint64 number)
{
    openLink(u"earshot://ticket/%1"_s.arg(number));
}

} // namespace Earshot
