// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scratchdesk.h"

#include "earshot/desk/calldesk.h"

#include <QAction>
#include <QListView>
#include <QTest>

#include "conversation/conversationpane.h"
#include "fakeline.h"
#include "shell/look.h"
#include "shell/mainwindow.h"
#include "shell/profile.h"
#include "tickets/ticketlistmodel.h"
#include "tickets/ticketspane.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

/// A desk with two tickets and a window on it, which shows them.
class WindowOnDesk
{
public:
    WindowOnDesk()
    {
        first = scratch.words("The terminal says clock skew.\n\nDana").ticket;
        for (int number = 2; number < 9; ++number)
            scratch.words("And once more.\n\nDana", number);
        const Ticket ticket = ScratchDesk::done(scratch.desk().database().read(Tickets::byId, first));
        Customer dana = ScratchDesk::done(scratch.desk().database().read(Customers::byId, ticket.customer));
        dana.phones = {{u"+541155500142"_s, {}, {}, true, {}}};
        ScratchDesk::done(scratch.desk().act(editCustomer, dana));
        customer = dana.id;
        second = scratch
                     .mail("From: Maximiliane Schwarzenberger-Oppenheimer <max@gemeinschaftskrankenhaus.example>\n"
                           "Message-ID: <o@x.example>\nSubject: "
                         + QByteArray("A subject of three hundred letters ").repeated(9) + "\n\nHello there")
                     .ticket;
        applyLook(*qApp, Scheme::Light);
        open();
        QTRY_VERIFY(window->tickets().model().rowCount() > 0);
    }
    ~WindowOnDesk() { close(); }

    void open()
    {
        profile = std::make_unique<Profile>(folder.path());
        window = std::make_unique<MainWindow>(scratch.desk(), *profile);
        window->show();
        scratch.desk().calls().setLine(&line);
    }
    void close()
    {
        if (window)
            window->close();
        window.reset();
        profile.reset();
    }

    void show(TicketId ticket)
    {
        window->openTicket(ticket);
        auto *pane = window->findChild<ConversationPane *>();
        QVERIFY(QTest::qWaitFor([&] {
            const auto *list = pane->findChild<QListView *>();
            return pane->ticket() == ticket && list && list->model()->rowCount() > 0;
        }));
    }
    void trigger(ActionId id) { window->actions().action(id)->trigger(); }
    QString marked() const
    {
        for (const QListView *list : window->findChildren<QListView *>()) {
            if (list->accessibleName() == u"Views")
                return list->selectionModel()->selectedIndexes().value(0).data().toString();
        }
        return {};
    }
    template<class Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *widget : window->findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    ScratchDesk scratch;
    QTemporaryDir folder;
    Test::FakeLine line;
    std::unique_ptr<Profile> profile;
    std::unique_ptr<MainWindow> window;
    TicketId first;
    TicketId second;
    CustomerId customer;
};

} // namespace Earshot
