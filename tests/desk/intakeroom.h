// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/intake.h"
#include "earshot/mail/deliveryreport.h"

#include "support.h"

namespace Earshot::Test
{

/// A desk with one queue that has an address, into which mails come.
struct Room {
    explicit Room(const Scratch &scratch)
        : desk(openDesk(scratch))
    {
        must(desk->act([](Session &session, const Actor &) {
            const QueueId help = Catalogs::queue(session, u"Help"_s);
            Catalogs::update(session, Queue{help, u"Help"_s, u"help@desk.example"_s, u"Help"_s});
            Settings::setValue(session, u"region"_s, {}); // wherever this test runs
            return true;
        }));
    }

    Received take(const QByteArray &raw, bool archived = true)
    {
        IncomingMail incoming{parseMail(raw), packedRaw(raw), raw.size(), {}};
        incoming.archived = archived;
        prepare(incoming);
        return must(desk->act([incoming](Session &session, const Actor &actor) {
            return receive(session, intakeRules(session), incoming, actor.now);
        }));
    }
    Ticket ticket(TicketId id) { return must(desk->database().read(Tickets::byId, id)); }

    std::unique_ptr<Desk> desk;
};

inline const QByteArray dana = "Dana Ruiz <dana@x.example>";
inline const QByteArray jonas = "Jonas <jonas@y.example>";
inline const QByteArray ours = "Maya <help@desk.example>";

inline QByteArray answering(const QByteArray &id)
{
    return "In-Reply-To: <" + id + ">\r\nReferences: <" + id + ">\r\n";
}

} // namespace Earshot::Test
