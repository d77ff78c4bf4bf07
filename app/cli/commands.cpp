// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <array>

namespace Earshot::Cli
{

namespace
{

constexpr std::array table{
    Command{"init", "[--region CC]",
        "Makes the desk, if there is none yet. --region DE reads national telephone numbers as Germany's.", initDesk},
    Command{"import",
        "mbox|maildir|eml|export|people PATH… [--queue Q] [--dry-run] [--map COLUMN=FIELD…] [--sync full|normal] "
        "[--batch N]",
        "Brings archives of mail in; stopped or repeated, it stores nothing twice. import export DIR brings what "
        "export "
        "wrote into a desk with nothing on it.\n"
        "import people FILE brings customers in from CSV or vCard and writes over nothing; --map \"Rufnummer=phone\" "
        "says what "
        "a column holds: name, firstName, lastName, role, address, phone, organisation, language, timeZone, prefers, "
        "hours, notes, tags, uid, ignore.",
        importMail},
    Command{"ingest", "- [--loop] [--queue Q]",
        "Takes one mail from standard input, or with --loop a stream of them: a line with the length, then the mail.",
        ingestMail},
    Command{"parse", "FILE…", "Shows what mails in files say, without a desk.", parseFiles},
    Command{"clean-html", "FILE", "Prints the HTML of a file made harmless.", cleanHtmlFile},
    Command{"find", "--message-id ID", "Finds the ticket a mail is on.", findMessage},
    Command{"ticket list", "[QUERY] [--view NAME] [--limit N] [--after CURSOR] [--repeat N]",
        "Lists tickets, the last changed first; with --view, what a saved view finds.", listTickets},
    Command{"ticket show", "N [--raw] [--repeat N]", "Shows a ticket with its conversation.", showTicket},
    Command{"ticket new",
        "--subject TEXT [--queue Q] [--from PERSON] [--phone NUMBER] [--need TEXT] [--by TEXT] [--if-not TEXT] "
        "[--priority low|normal|high|urgent] [--note TEXT]",
        "Makes a ticket that came by other ways than mail; \"--note -\" reads the note from standard input.",
        newTicket},
    Command{"ticket note", "N [-] [--text TEXT] [--body-file FILE]", "Adds an internal note.", noteTicket},
    Command{"ticket reply",
        "N --body-file FILE [--to PERSON…] [--cc PERSON…] [--bcc PERSON…] [--subject TEXT] [--attach FILE…] "
        "[--status WORD] [--no-quote] [--now]",
        "Puts a reply to all into the outbox; the text is Markdown, \"--body-file -\" reads it from standard input.\n"
        "It waits ten seconds there, with --now none; --cc, --bcc, --to and --attach may be given several times.",
        replyTicket},
    Command{"ticket set", "N FIELD=VALUE…",
        "Changes a ticket: status, priority, queue, owner, subject, tags, businessNeed, needBy, needIfNot, mood, due.\n"
        "status=WORD[: REASON], on hold always with one; mood=WORD[: REASON]; tags=A,B; due=2026-12-01 is the end of "
        "that "
        "day; queue= and owner= take it off.",
        setTicket},
    Command{
        "ticket merge", "N INTO", "Makes a ticket part of another one, which shows both conversations.", mergeTicket},
    Command{"ticket split", "N MESSAGE [--subject TEXT]",
        "Makes a ticket of one message: by its Message-ID, or the id that \"ticket show --json\" prints.", splitTicket},
    Command{"ticket move", "N MESSAGE TO", "Puts one message onto another ticket.", moveMessageOfTicket},
    Command{"ticket link", "N parent|child|duplicate|caused-by OTHER [--remove]",
        "Links two tickets: OTHER is N's parent, child, what it is a duplicate of, or what it is caused by.",
        linkTicket},
    Command{"ticket follow", "N [--stop]", "Follows a ticket as the agent named with --as.", followTicketOfDesk},
    Command{"ticket spam", "N…", "Puts tickets into spam.", spamTickets},
    Command{"ticket trash", "N…", "Puts tickets into the trash.", trashTickets},
    Command{"ticket restore", "N…", "Brings tickets back from spam or trash.", restoreTickets},
    Command{"undo", "", "Takes back what the agent did last; again and again, step by step.", undoLast},
    Command{"redo", "", "Does again what undo took back last.", redoLast},
    Command{"customer list", "[QUERY] [--limit N] [--after CURSOR]", "Lists customers by name.", listCustomers},
    Command{"customer show", "WHO [--limit N]",
        "Shows a customer with their tickets; WHO is their number on this desk, a mail address or +49…", showCustomer},
    Command{"customer set", "WHO FIELD=VALUE…",
        "Changes a customer: name, role, organisation, language, timeZone, notes, prefers; phone and address add one.\n"
        "language=pt-BR; timeZone=Europe/Berlin; prefers=\"call mon-fri 09:00-12:00; mail\", or the JSON that is "
        "printed.",
        setCustomer},
    Command{"customer ask", "WHO [--ticket N] [--again] [--now]",
        "Puts a mail into the outbox that asks how they like to be reached, answered by one word; on a ticket of "
        "theirs "
        "or on a new one.",
        askCustomer},
    Command{"customer merge", "A INTO",
        "Two customers are one person: tickets, addresses and numbers of the first lead to the second.", mergeCustomer},
    Command{"customer duplicates", "[--limit N]", "Lists customers who may be one person, and why.", listDuplicates},
    Command{"customer apart", "A B", "Says that two customers are not the same, so that they are not listed again.",
        keepCustomersApart},
    Command{"customer export", "FILE", "Writes all customers into a file: vCard if it ends in .vcf, else CSV.",
        exportPeople},
    Command{"outbox list", "[--limit N]", "Lists the mails that have not gone out, the next one first.", listOutbox},
    Command{"outbox show", "N", "Prints a mail of the outbox as it will go out.", showOutgoing},
    Command{"outbox cancel", "N", "Takes a mail back that has not gone out.", cancelOutgoing},
    Command{"outbox retry", "N",
        "Tries a mail again that was put off or refused, or of which nobody knows whether it has gone.", retryOutgoing},
    Command{"outbox arrived", "N",
        "Says that a mail of which nobody knew has arrived: somebody has looked, or asked. It counts as sent.",
        noteArrivedMail},
    Command{"account add",
        "ADDRESS --queue Q --imap HOST:PORT --smtp HOST:PORT --security tls|starttls --user U "
        "--auth password|xoauth2 [--name NAME] [--alias ADDRESS…] [--folder F] [--done-folder F] [--sent-folder F] "
        "[--ca FILE] [--acknowledge AGENT] --secret-stdin",
        "Adds a mailbox of the team; its password or token is read from standard input.\n"
        "--ca names a file with certificates that are believed beside those of the system. With --done-folder a mail "
        "goes there once it is on the desk, with --sent-folder a copy of what goes out is put there. --acknowledge "
        "answers each new matter by an automatic note in that agent's name.",
        addAccount},
    Command{"account set",
        "ADDRESS [--queue Q] [--imap HOST:PORT] [--smtp HOST:PORT] [--security tls|starttls] [--user U] "
        "[--auth password|xoauth2] [--name NAME] [--alias ADDRESS…] [--folder F] [--done-folder F] [--sent-folder F] "
        "[--ca FILE] [--acknowledge AGENT] [--secret-stdin]",
        "Changes a mailbox: what is not named stays as it is. --secret-stdin reads another password or token.\n"
        "An empty value takes away what it stands for: --alias \"\", --done-folder \"\", --acknowledge \"\".",
        setAccount},
    Command{"account list", "", "Lists the mailboxes and how they are doing.", listAccounts},
    Command{
        "account test", "ADDRESS", "Logs in at a mailbox's servers, both ways, and says what is wrong.", testAccount},
    Command{
        "account remove", "ADDRESS", "Forgets a mailbox and its password; mails that came by it stay.", removeAccount},
    Command{"mailroom", "[--once]",
        "Fetches mail and sends replies for the desk until it is stopped, or with --once what is there now.\n"
        "Any number of them may run; at each mailbox one is at work.",
        runMailroom},
    Command{"desk hint", "[FIELD=VALUE…]",
        "Shows or sets when the window says that a call may be quicker: exchanges=3 questions=2 (0 = never), "
        "reopened=yes, upset=yes.",
        hintOfDesk},
    Command{"queue list", "", "Lists the queues with their addresses.", listQueues},
    Command{"queue add", "NAME [FIELD=VALUE…]", "Makes a queue: address, senderName, phone, signature.", addQueue},
    Command{"queue set", "NAME FIELD=VALUE…",
        "Changes a queue: name, address, senderName, phone, signature.\n"
        "The signature is Markdown; {agent}, {queue} and {phone} in it stand for what they name.",
        setQueue},
    Command{"words list", "", "Lists the team's words of the trade, each with what customers are told instead.",
        listPlainWords},
    Command{"words set", "WORD PLAIN", "Tells what to say instead of a word; while one writes, it is pointed out.",
        setPlainWord},
    Command{"words remove", "WORD", "A word is no longer pointed out.", removePlainWord},
    Command{
        "points list", "[LANGUAGE]", "Lists the talking points beside a call, with those that are hidden.", listPoints},
    Command{"points show", "LANGUAGE KEY", "Shows a talking point.", showPoint},
    Command{"points set", "LANGUAGE KEY FIELD=VALUE…",
        "Changes a talking point, or adds one: section=step|card (of a new one), title, hint, avoid, say (once for "
        "each sentence), moods, tags.\n"
        "A card comes up by itself on tickets of one of these moods or tags: moods=upset,angry tags=\"bad news\".",
        setPoint},
    Command{"points move", "LANGUAGE KEY up|down", "Moves a talking point before or behind the next.", movePoint},
    Command{"points remove", "LANGUAGE KEY",
        "Deletes a talking point of your own, or hides one the program comes with; \"undo\" brings it back.",
        removePoints},
    Command{"points reset", "LANGUAGE [KEY]",
        "Puts a talking point, or all of a language, back to what the program comes with; \"undo\" takes it back.",
        resetTalkingPoints},
    Command{"agent set", "LOGIN FIELD=VALUE…", "Changes how customers see an agent: name, address.", setAgent},
    Command{"view list", "", "Lists the saved views the agent sees, with how many tickets each finds.", listViews},
    Command{"view show", "NAME", "Shows a saved view: what it searches for, and how many tickets it finds.", showView},
    Command{"view save", "NAME QUERY [--shared]",
        "Keeps a search under a name, for the agent named with --as or, shared, for everybody; one of that name "
        "changes.",
        saveSearch},
    Command{"view set", "NAME FIELD=VALUE…", "Changes a saved view: name, shared=yes|no.", setView},
    Command{"view remove", "NAME", "Deletes a saved view; \"undo\" brings it back.", removeSavedView},
    Command{"search", "[QUERY] [--limit N] [--order newest|rank] [--typing] [--queries FILE] [--repeat N]",
        "Searches mails, notes and calls; with --typing, as while the last word is being typed.", searchDesk},
    Command{"call log",
        "[--ticket N] [--customer N] [--number NUMBER] [--direction in|out] [--at ISO] [--talk S] "
        "[--outcome reached|no-answer|left-message|busy|wrong-number|refused|failed|unknown] [--gist TEXT] "
        "[--promise TEXT] [--due ISO] [--agreed yes|no|not-asked]",
        "Adds a call that was made elsewhere.", logCall},
    Command{"call list",
        "[--ticket N] [--customer N] [--with TEXT] [--queue Q] [--direction in|out] "
        "[--outcome reached|no-answer|left-message|busy|wrong-number|refused|failed|unknown] [--from ISO] [--to ISO] "
        "[--missed] [--limit N] [--after CURSOR]",
        "Lists calls, the newest first.", listCalls},
    Command{"call dial", "NUMBER [--ticket N] [--line ADDRESS] [--ring S] [--hang-up-after S] [--put-through NUMBER]",
        "Calls a number by the agent's telephone line, or a sip: address without any, and tells each state as it "
        "comes.\n"
        "The call is logged, with --ticket on that ticket. Ctrl+C hangs up; --hang-up-after does so that many seconds "
        "after it was dialled. It rings for 60 seconds, or --ring. With --put-through, whoever answers is put through "
        "to "
        "that number, and the call is over here.",
        dialNumber},
    Command{"call listen", "[--answer] [--line ADDRESS]",
        "Waits for one call to the agent's lines and tells each state; with --answer it is taken.", listenForCall},
    Command{"line add sip",
        "--server HOST[:PORT] --user U [--transport udp|tcp|tls] [--srtp off|preferred|required] [--display NAME] "
        "[--stun HOST[:PORT]] --secret-stdin",
        "Gives the agent a telephone line: an account at a telephone server. Its password is read from standard "
        "input.\n"
        "Where the server's domain is another one than its name, the user is like anna@example.com.",
        addTelephoneLine},
    Command{"line set",
        "ADDRESS [--server HOST[:PORT]] [--user U] [--transport udp|tcp|tls] [--srtp off|preferred|required] "
        "[--display NAME] [--stun HOST[:PORT]] [--secret-stdin]",
        "Changes a telephone line: what is not named stays as it is.", setTelephoneLine},
    Command{"line list", "", "Lists the agent's telephone lines.", listTelephoneLines},
    Command{"line test", "ADDRESS", "Signs in at a line's server and says what is wrong.", testTelephoneLine},
    Command{"line remove", "ADDRESS", "Forgets a telephone line and its password; its calls stay in the log.",
        removeTelephoneLine},
    Command{"report",
        "today|voice [--from ISO] [--to ISO] [--by queue|week|month] [--compare before|year] [--format json|csv|xlsx]",
        "Prints a report: the board of today, or what calls did; --compare sets the same figures of the period before, "
        "or of the same days a year before, beside them.",
        printReport},
    Command{
        "seed", "--tickets N [--seed S]", "Fills an empty desk with made-up tickets, to try and to measure.", seedDesk},
    Command{"bench", "[--queries FILE] [--raw] [--repeat N]", "Measures how fast the desk answers.", benchDesk},
    Command{"backup", "FILE",
        "Keeps the desk in one file while others work on it; the file counts when it was read through. A backup of a "
        "file or a server can be restored into either.",
        backUpDesk},
    Command{"restore", "FILE",
        "Makes the desk what a backup holds, all or nothing; what was on it before is kept in a file of its own.",
        restoreDesk},
    Command{"export", "DIR",
        "Writes everything as files that need no Earshot: mails as they came, attachments, all else as CSV, and a "
        "README.",
        exportDesk},
    Command{"check", "", "Looks whether everything on the desk is whole.", checkDesk},
};

} // namespace

std::span<const Command> commands()
{
    return table;
}

} // namespace Earshot::Cli
