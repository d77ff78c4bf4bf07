// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/deskexport.h"

namespace Earshot
{

QByteArray DeskExport::readme()
{
    return R"(An export of an Earshot desk: everything that was on it at one moment.

WHAT IS WHERE
manifest.json   how many lines each table has, how many mails and attachments there are, and when this was made. It is
                written last: a folder without it is not complete.
mails/          every mail as it came, byte for byte, one .eml file each, named by the SHA-256 of its bytes
                (column raw_hash of tables/message.csv). A mail that was too large to be kept has only its beginning.
attachments/    the files that mails brought, taken out of them: the number in tables/attachment.csv, then their name.
                Look out: somebody else chose what is in them.
tables/         everything else, one CSV file for each table.

THE TABLES
ticket          the tickets; number is what people say, id is what other tables call it
message         mails and notes, with their text; kind 0 is a mail, 1 an internal note
attachment      the parts of mails that can be saved
call            the call log         contact     visits, chats, letters         call_back   promised calls
customer        people, with customer_address, customer_phone, customer_preference (how they like to be reached),
                and organisation
history         who changed what: field, before and after
outbox          mails of ours that wait to be sent, or were      canned_reply   answers prepared for often asked things
mailbox         where mail comes from and goes out, without the passwords; mailbox_state has how far each was read
sip_account     the telephone lines of the agents, without the passwords
saved_view      searches under a name; those without an owner are everybody's
talking_point   what the team says otherwise than the program beside a call; its content is JSON
agent, queue, status, tag, ticket_tag, setting      what tickets are sorted by, and the desk's own settings
raw_mail        which mails there are; unmade (what undo took away), expected_mail, import_place, search_entry are Earshot's own book-keeping

HOW TO READ THEM
UTF-8, cells parted by commas, texts in quotes, a quote doubled (RFC 4180). Nothing at all between two commas means that
nothing is known; "" is an empty text. A text that a spreadsheet would run as a formula, or that begins with an
apostrophe, has one more apostrophe in front. 1 and 0 are yes and no, hashes are hexadecimal.
Times are milliseconds since 1970-01-01 00:00 UTC; in a spreadsheet: =A2/86400000+DATE(1970;1;1).
Columns that end in _id name the id of a line in another table; ..._folded is its neighbour in small letters.

direction       0 from the customer, 1 from us
channel         0 mail, 1 call, 2 visit, 3 chat, 4 letter, 5 voicemail, 6 note
category        0 new, 1 open, 2 waiting for the customer, 3 on hold, 4 solved, 5 closed
priority        0 low, 1 normal, 2 high, 3 urgent
mood            0 not known, 1 calm, 2 worried, 3 upset, 4 angry
outcome         0 not known, 1 reached, 2 no answer, 3 left a message, 4 busy, 5 wrong number, 6 refused, 7 failed
promise_state   0 nothing was promised, 1 open, 2 kept, 3 not kept
agreed          0 not asked, 1 yes, 2 no
state           of a call-back: 0 open, 1 made, 2 cancelled; of a call: 4 is over

BACK INTO EARSHOT
    earshot-cli --desk NEW-DESK import export THIS-FOLDER
The desk must have no tickets, customers and calls. Everything comes back as it was; ids and numbers stay.

KEEP IT SAFE: this folder holds what customers wrote and said, and the key by which the desk knows its own mails.
)";
}

} // namespace Earshot
