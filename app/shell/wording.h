// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/call.h"
#include "earshot/domain/contact.h"
#include "earshot/domain/history.h"
#include "earshot/domain/outbox.h"
#include "earshot/domain/result.h"
#include "earshot/domain/searchquery.h"
#include "earshot/domain/ticket.h"
#include "earshot/domain/ticketlink.h"
#include "earshot/voice/voiceline.h"

#include <QKeySequence>
#include <QLocale>
#include <QString>

#include "shell/icons.h"
#include "shell/times.h"

/// The words and icons of every value that has some, and nowhere else. Words that stand alone in a field begin with a
/// capital; those that stand in a sentence or beside a name ("left a message") have a function of their own.
namespace Earshot
{

struct Customer;

enum class ActionId;
enum class ActionPlace;
struct KeepOutcome;

/// A person's name, a subject, a number as it stands inside a sentence: kept in order where its direction is another.
QString named(const QString &text);
/// At most so many letters, the last one a "…" where it goes on.
QString shortened(const QString &text, qsizetype most);

QString words(Priority priority); ///< "High"
QString priorityWords(Priority priority); ///< "High priority", for the header line

QString words(Mood mood); ///< "Upset"; "Not said" for Unknown
IconName iconOf(Mood mood); ///< Count for Unknown

QString words(StatusCategory category); ///< "Waiting for customer"; a status has its team's own name beside it

/// The status's name as the team wrote it; the names every desk is born with ("on hold") in the reader's language.
QString statusName(const QString &name, StatusCategory category);
/// What the status says of a ticket: "Waiting for us" while the customer waits, else its name.
QString statusWords(const TicketRow &row);

QString words(Channel channel); ///< "Mail", "Call"
QString channelWords(Channel channel); ///< "by mail", "by phone", "by letter"
IconName iconOf(Channel channel);

QString words(CallOutcome outcome); ///< "Left a message"; "Not known yet"
QString outcomeWords(CallOutcome outcome); ///< "left a message", in a line that goes on
QString words(CallEnding ending); ///< "no answer", "handed over", as the line saw it; empty for None
QString words(CallState state); ///< "Ringing"
QString words(Agreed agreed); ///< "Yes", "No", "Not asked"
QString words(PromiseState state); ///< "Kept", "Not kept", "Due"; empty for None
QString words(Direction direction); ///< "Inbound", "Outbound"
QString words(OutboxState state); ///< "In the outbox, not sent yet"
/// Who does not get the mail, and what their server said, a line each: "ann@x.example does not get it: 550 …".
QStringList missedWords(const OutboxEntry &entry);
QString words(CallBackState state); ///< "To be made", "Made", "Cancelled"
/// Phone with the direction, or missed.
IconName iconOf(const Call &call);
/// Why somebody is to be called back.
QString reasonWords(const CallBack &callBack);
/// How the call ended, in words that fit the line that carried it; empty while it lives.
QString endingWords(const Call &call);
/// What the entry of a call begins with: "You called Dana", "Tomasz called Dana", "Dana called", "Missed call from
/// Dana". `agent` is empty for the reader's own.
QString callWords(const Call &call, const QString &customer, const QString &agent);

/// A menu's title with its letter for the keyboard: "&Desk".
QString menuTitle(ActionPlace place);
/// Why an action cannot be carried out now, in half a sentence: "choose a ticket first".
QString whyNot(ActionId id, bool inCall);
QString keyWords(const QList<QKeySequence> &keys); ///< "F1 or ?"

/// Keys that mean the same in every field or window, whatever is changed.
struct FixedKeys {
    QKeySequence keys;
    QString words; ///< what they do
    QString place; ///< where
};
QList<FixedKeys> fixedKeys();
/// What these keys do anyway, so that no action can have them; empty when they are free.
QString fixedUse(const QKeySequence &keys);

/// A reply that tells the customer what a call came to, with names in braces (domain/template): in their language, if
/// it has a translation, and in their time.
QString agreedText(const Call &call, const Customer &customer, const QString &language);

QString words(Act act); ///< "Assigned", "Changed the status", for history
/// "Child of", "Has the duplicate": how a ticket stands to the other one of the link.
QString words(const TicketLinkRow &link);
/// "Call, +49 30 2312570, Mon–Fri, 9–12", in the customer's own zone.
QString words(const Preference &preference, const QLocale &locale);
/// "Mon–Fri, 9–12"; empty for any time.
QString timesWords(const Preference &preference, const QLocale &locale);
/// "9–12": hours without the minutes nobody says; empty for any time.
QString hoursWords(const Preference &preference, const QLocale &locale);
QString daysWords(int days, const QLocale &locale); ///< "Mon–Fri"; empty for any day
/// "after those hours", "Mon–Fri only": how a moment outside the customer's hours for calls stands to them.
QString outsideHoursWords(const Customer &customer, const QDateTime &now);

/// What is so, and what happens or can be done next: for strips, tool tips and, as one, the status bar.
struct Trouble {
    QString fact; ///< "The desk's server does not answer"
    QString sentence; ///< "Nothing was changed. Try again when the desk is back."

    QString oneLine() const; ///< both, with a full stop between
};
Trouble words(const Error &error);
/// Why a backup, a restore or an export did not come about.
Trouble words(const KeepOutcome &outcome);
Trouble words(VoiceLine::Refusal refusal);
/// What the search field could not understand: "There is no operator “form:”".
QString words(const SearchQuery::Problem &problem, const QString &typed);
/// What an operator finds, beside its name in the list of completions: "from:" → "written by".
QString operatorWords(const QString &searchOperator);

} // namespace Earshot
