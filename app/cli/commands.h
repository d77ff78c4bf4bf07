// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/seat.h"

#include <span>

namespace Earshot::Cli
{

/// One thing the program can do. The usage line is also the rule its arguments are checked by.
struct Command {
    const char *name; ///< "ticket list"
    const char *usage;
    const char *about; ///< one sentence, for --help
    Exit (*run)(Seat &seat, const Arguments &arguments);
};

/// All of them, in the order --help shows them.
std::span<const Command> commands();

// One file per family.
Exit initDesk(Seat &seat, const Arguments &arguments);
Exit hintOfDesk(Seat &seat, const Arguments &arguments);
Exit checkDesk(Seat &seat, const Arguments &arguments);

Exit backUpDesk(Seat &seat, const Arguments &arguments);
Exit restoreDesk(Seat &seat, const Arguments &arguments);
Exit exportDesk(Seat &seat, const Arguments &arguments);
Exit importExport(Seat &seat, const Arguments &arguments); ///< a kind of importMail()

Exit importPeople(Seat &seat, const Arguments &arguments); ///< a kind of importMail()
Exit exportPeople(Seat &seat, const Arguments &arguments);
Exit listDuplicates(Seat &seat, const Arguments &arguments);
Exit keepCustomersApart(Seat &seat, const Arguments &arguments);

Exit importMail(Seat &seat, const Arguments &arguments);
Exit ingestMail(Seat &seat, const Arguments &arguments);

Exit parseFiles(Seat &seat, const Arguments &arguments);
Exit cleanHtmlFile(Seat &seat, const Arguments &arguments);

Exit listTickets(Seat &seat, const Arguments &arguments);
Exit showTicket(Seat &seat, const Arguments &arguments);
Exit findMessage(Seat &seat, const Arguments &arguments);
Exit newTicket(Seat &seat, const Arguments &arguments);
Exit noteTicket(Seat &seat, const Arguments &arguments);
Exit replyTicket(Seat &seat, const Arguments &arguments);
Exit setTicket(Seat &seat, const Arguments &arguments);

Exit mergeTicket(Seat &seat, const Arguments &arguments);
Exit splitTicket(Seat &seat, const Arguments &arguments);
Exit moveMessageOfTicket(Seat &seat, const Arguments &arguments);
Exit linkTicket(Seat &seat, const Arguments &arguments);
Exit followTicketOfDesk(Seat &seat, const Arguments &arguments);
Exit spamTickets(Seat &seat, const Arguments &arguments);
Exit trashTickets(Seat &seat, const Arguments &arguments);
Exit restoreTickets(Seat &seat, const Arguments &arguments);
Exit mergeCustomer(Seat &seat, const Arguments &arguments);
Exit undoLast(Seat &seat, const Arguments &arguments);
Exit redoLast(Seat &seat, const Arguments &arguments);

Exit listCustomers(Seat &seat, const Arguments &arguments);
Exit showCustomer(Seat &seat, const Arguments &arguments);
Exit setCustomer(Seat &seat, const Arguments &arguments);
Exit askCustomer(Seat &seat, const Arguments &arguments);

Exit listOutbox(Seat &seat, const Arguments &arguments);
Exit showOutgoing(Seat &seat, const Arguments &arguments);
Exit cancelOutgoing(Seat &seat, const Arguments &arguments);
Exit noteArrivedMail(Seat &seat, const Arguments &arguments);
Exit retryOutgoing(Seat &seat, const Arguments &arguments);
Exit addAccount(Seat &seat, const Arguments &arguments);
Exit setAccount(Seat &seat, const Arguments &arguments);
Exit listAccounts(Seat &seat, const Arguments &arguments);
Exit testAccount(Seat &seat, const Arguments &arguments);
Exit removeAccount(Seat &seat, const Arguments &arguments);
Exit runMailroom(Seat &seat, const Arguments &arguments);
Exit listPlainWords(Seat &seat, const Arguments &arguments);
Exit setPlainWord(Seat &seat, const Arguments &arguments);
Exit removePlainWord(Seat &seat, const Arguments &arguments);
Exit listPoints(Seat &seat, const Arguments &arguments);
Exit showPoint(Seat &seat, const Arguments &arguments);
Exit setPoint(Seat &seat, const Arguments &arguments);
Exit movePoint(Seat &seat, const Arguments &arguments);
Exit removePoints(Seat &seat, const Arguments &arguments);
Exit resetTalkingPoints(Seat &seat, const Arguments &arguments);
Exit listQueues(Seat &seat, const Arguments &arguments);
Exit addQueue(Seat &seat, const Arguments &arguments);
Exit setQueue(Seat &seat, const Arguments &arguments);
Exit setAgent(Seat &seat, const Arguments &arguments);

Exit listViews(Seat &seat, const Arguments &arguments);
Exit showView(Seat &seat, const Arguments &arguments);
Exit saveSearch(Seat &seat, const Arguments &arguments);
Exit setView(Seat &seat, const Arguments &arguments);
Exit removeSavedView(Seat &seat, const Arguments &arguments);

Exit searchDesk(Seat &seat, const Arguments &arguments);

Exit logCall(Seat &seat, const Arguments &arguments);
Exit listCalls(Seat &seat, const Arguments &arguments);
Exit dialNumber(Seat &seat, const Arguments &arguments);
Exit listenForCall(Seat &seat, const Arguments &arguments);
Exit addTelephoneLine(Seat &seat, const Arguments &arguments);
Exit setTelephoneLine(Seat &seat, const Arguments &arguments);
Exit listTelephoneLines(Seat &seat, const Arguments &arguments);
Exit testTelephoneLine(Seat &seat, const Arguments &arguments);
Exit removeTelephoneLine(Seat &seat, const Arguments &arguments);

Exit printReport(Seat &seat, const Arguments &arguments);
Exit seedDesk(Seat &seat, const Arguments &arguments);
Exit benchDesk(Seat &seat, const Arguments &arguments);

} // namespace Earshot::Cli
