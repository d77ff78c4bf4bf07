// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support.h"

#include "earshot/desk/ticketdesk.h"

#include <QSignalSpy>
#include <QTest>

#include "fakeline.h"
#include "gui/driver.h"
#include "shell/actions.h"
#include "shell/mainwindow.h"
#include "shell/profile.h"

namespace Earshot::Test
{

/// Where one types: opened by an action on a ticket, found by the name a screen reader says.
struct Place {
    const char *name;
    int ticket; ///< the tickets of a seat are 1, 2 and 3
    ActionId action;
    const char *field;
    bool isWindow; ///< stands before the others
};

/// Three customers with a ticket each.
inline void fill(Desk &desk)
{
    const QueueId help = must(desk.database().write([](Session &session) {
        const QueueId queue = Catalogs::queue(session, u"Help"_s);
        Catalogs::update(session, Queue{queue, u"Help"_s, u"help@desk.example"_s, {}});
        return queue;
    }));
    for (const QString &name : {u"Dana"_s, u"Tom"_s, u"Eve"_s}) {
        NewTicket fields;
        fields.subject = u"Printer of %1"_s.arg(name);
        fields.queue = help;
        fields.requesterName = name;
        fields.requesterAddress = name.toLower() + u"@a.example"_s;
        fields.requesterPhone = u"+5411555001%1"_s.arg(int(name.at(0).unicode()));
        must(desk.act(createTicket, fields));
    }
}

/// An agent at their window, at a desk and a profile that outlive them.
class Seat
{
public:
    /// `folder` is of this seat alone, and keeps its journal.
    Seat(const QString &location, const QString &folder)
        : m_profile(folder)
    {
        auto desk = Desk::open(location, u"maya"_s, folder + u"/journal"_s, Durability::Normal);
        if (!desk)
            qFatal("the desk cannot be opened");
        m_desk = std::move(*desk);
        m_desk->database().watch(); // as the program does: it looks again and again whether the server is back
        m_window = std::make_unique<MainWindow>(*m_desk, m_profile);
        m_window->resize(1440, 900);
        QSignalSpy shown(m_window.get(), &MainWindow::ticketShown);
        m_window->show();
        (void)QTest::qWaitFor([&shown] { return !shown.isEmpty(); }, 1'500); // what was open last, if anything was
    }

    /// The field, with the keys; nullptr when it cannot be reached.
    QWidget *field(const Place &place)
    {
        m_window->activateWindow(); // a dialog that was closed leaves nobody with the keys where no manager sees to it
        (void)QTest::qWaitForWindowActive(m_window.get(), 1'000);
        if (m_shown != place.ticket) {
            QSignalSpy shown(m_window.get(), &MainWindow::ticketShown);
            m_window->openTicket(TicketId{place.ticket});
            Driver::until([&] { // what was shown last may come first
                return std::any_of(shown.begin(), shown.end(),
                    [&place](const QVariantList &one) { return one.first().value<TicketId>().value == place.ticket; });
            });
            m_shown = place.ticket;
        }
        m_desk->calls().setLine(&m_line);
        QAction *action = m_window->actions().action(place.action);
        const QString name = QString::fromLatin1(place.field);
        if (!Driver::until([&] { return action->isEnabled(); })) {
            qWarning("%s cannot be reached", place.name);
            return nullptr;
        }
        // The notes on a call that was cut off stand there by themselves.
        if (place.action != ActionId::Talk || !soon([&] { return Driver::find(QAccessible::EditableText, name); }))
            action->trigger();
        QAccessibleInterface *found
            = Driver::await(QAccessible::EditableText, name, place.isWindow ? m_window.get() : nullptr);
        auto *field = found ? qobject_cast<QWidget *>(found->object()) : nullptr;
        Driver::until([&] { return !field || !found->state().readOnly; }); // the desk was asked first
        if (field)
            field->setFocus();
        return field;
    }

    Desk &desk() { return *m_desk; }
    FakeLine &line() { return m_line; }
    MainWindow &window() { return *m_window; }

private:
    static bool soon(const std::function<bool()> &fact) { return QTest::qWaitFor(fact, 1'000); }

    Profile m_profile;
    FakeLine m_line;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    int m_shown = 0;
};

} // namespace Earshot::Test
