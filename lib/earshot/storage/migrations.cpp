// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/migrations.h"

#include <array>

namespace Earshot
{

namespace
{

// Version 1. Times are UTC milliseconds. A column named …_folded is the folded twin of its neighbour, made in C++.
constexpr std::array version1{
    "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    "CREATE TABLE change (seq {id}, kind INTEGER NOT NULL, row_id BIGINT NOT NULL, source TEXT NOT NULL, "
    "position BIGINT NOT NULL)",
    "CREATE INDEX change_position ON change (position)",

    "CREATE TABLE agent (id {id}, uid TEXT NOT NULL UNIQUE, login TEXT NOT NULL UNIQUE, name TEXT NOT NULL, "
    "address TEXT NOT NULL)",
    "CREATE TABLE queue (id {id}, name TEXT NOT NULL UNIQUE, address TEXT NOT NULL, sender_name TEXT NOT NULL)",
    "CREATE TABLE status (id {id}, name TEXT NOT NULL UNIQUE, category INTEGER NOT NULL, position INTEGER NOT NULL)",
    "CREATE TABLE tag (id {id}, name TEXT NOT NULL, name_folded {word} NOT NULL UNIQUE)",

    "CREATE TABLE organisation (id {id}, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL, name_folded {word} NOT NULL "
    "UNIQUE, "
    "notes TEXT NOT NULL, calendar TEXT NOT NULL)",
    "CREATE TABLE customer (id {id}, uid TEXT NOT NULL, name TEXT NOT NULL, name_folded {word} NOT NULL, "
    "role TEXT NOT NULL, organisation_id BIGINT REFERENCES organisation (id), language TEXT NOT NULL, "
    "time_zone TEXT NOT NULL, notes TEXT NOT NULL, preference_source TEXT NOT NULL, preference_asked BIGINT, "
    "created BIGINT, version BIGINT NOT NULL)",
    "CREATE UNIQUE INDEX customer_uid ON customer (uid)",
    "CREATE INDEX customer_name ON customer (name_folded, id)",
    "CREATE TABLE customer_address (address_folded {word} PRIMARY KEY, address TEXT NOT NULL, "
    "customer_id BIGINT NOT NULL REFERENCES customer (id), position INTEGER NOT NULL)",
    "CREATE INDEX customer_address_customer ON customer_address (customer_id)",
    "CREATE TABLE customer_phone (customer_id BIGINT NOT NULL REFERENCES customer (id), position INTEGER NOT NULL, "
    "number {word} NOT NULL, label TEXT NOT NULL, source TEXT NOT NULL, confirmed BOOLEAN NOT NULL, last_reached "
    "BIGINT, "
    "PRIMARY KEY (customer_id, number))", // several people may share a number
    "CREATE INDEX customer_phone_number ON customer_phone (number)",
    "CREATE TABLE customer_preference (customer_id BIGINT NOT NULL REFERENCES customer (id), position INTEGER NOT "
    "NULL, "
    "channel INTEGER NOT NULL, days INTEGER NOT NULL, from_minute INTEGER NOT NULL, to_minute INTEGER NOT NULL, "
    "PRIMARY KEY (customer_id, position))",

    "{numbersequence}",
    "CREATE TABLE ticket (id {id}, uid TEXT NOT NULL, number BIGINT NOT NULL, subject TEXT NOT NULL, "
    "subject_folded {word} NOT NULL, business_need TEXT NOT NULL, need_by TEXT NOT NULL, need_if_not TEXT NOT NULL, "
    "queue_id BIGINT REFERENCES queue (id), owner_id BIGINT REFERENCES agent (id), "
    "status_id BIGINT NOT NULL REFERENCES status (id), category INTEGER NOT NULL, on_hold_reason TEXT NOT NULL, "
    "priority INTEGER NOT NULL, mood INTEGER NOT NULL, mood_reason TEXT NOT NULL, language TEXT NOT NULL, "
    "customer_id BIGINT REFERENCES customer (id), created BIGINT NOT NULL, updated BIGINT NOT NULL, "
    "waiting_since BIGINT, written INTEGER NOT NULL, due BIGINT, first_response BIGINT, solved BIGINT, "
    "last_channel INTEGER NOT NULL, unread BOOLEAN NOT NULL, version BIGINT NOT NULL)",
    "CREATE UNIQUE INDEX ticket_uid ON ticket (uid)",
    "CREATE UNIQUE INDEX ticket_number_unique ON ticket (number)",
    "CREATE INDEX ticket_updated ON ticket (updated, id)",
    "CREATE INDEX ticket_open ON ticket (updated, id) WHERE category < 4",
    // A last column that nothing is ordered by is there to be counted by, without reading the tickets.
    "CREATE INDEX ticket_owner ON ticket (owner_id, updated, id, queue_id) WHERE category < 4",
    "CREATE INDEX ticket_queue ON ticket (queue_id, updated, id)",
    "CREATE INDEX ticket_queue_open ON ticket (queue_id, updated, id) WHERE category < 4",
    "CREATE INDEX ticket_category ON ticket (category, updated, id, status_id)",
    "CREATE INDEX ticket_waiting ON ticket (COALESCE(waiting_since, 9223372036854775807), id)",
    "CREATE INDEX ticket_waiting_now ON ticket (updated, id, queue_id) WHERE waiting_since IS NOT NULL",
    "CREATE INDEX ticket_due ON ticket (COALESCE(due, 9223372036854775807), id)",
    "CREATE INDEX ticket_late ON ticket (due, queue_id) WHERE category < 4 AND due IS NOT NULL",
    "CREATE INDEX ticket_subject ON ticket (subject_folded, id)",
    "CREATE INDEX ticket_solved ON ticket (solved) WHERE solved IS NOT NULL",
    "CREATE INDEX ticket_customer ON ticket (customer_id)",
    "CREATE TABLE ticket_tag (ticket_id BIGINT NOT NULL REFERENCES ticket (id), tag_id BIGINT NOT NULL REFERENCES tag "
    "(id), "
    "PRIMARY KEY (ticket_id, tag_id))",
    "CREATE INDEX ticket_tag_tag ON ticket_tag (tag_id, ticket_id)",

    "CREATE TABLE raw_mail (id {id}, hash {blob} NOT NULL UNIQUE, size BIGINT NOT NULL)",
    "CREATE TABLE raw_chunk (raw_id BIGINT NOT NULL REFERENCES raw_mail (id), position INTEGER NOT NULL, "
    "bytes {blob} NOT NULL, PRIMARY KEY (raw_id, position))",
    "CREATE TABLE message (id {id}, uid TEXT NOT NULL, ticket_id BIGINT NOT NULL REFERENCES ticket (id), "
    "kind INTEGER NOT NULL, direction INTEGER NOT NULL, message_id {word} NOT NULL, from_name TEXT NOT NULL, "
    "from_address TEXT NOT NULL, to_text TEXT NOT NULL, cc_text TEXT NOT NULL, subject TEXT NOT NULL, sent BIGINT NOT "
    "NULL, "
    "received BIGINT NOT NULL, author_id BIGINT REFERENCES agent (id), customer_id BIGINT REFERENCES customer (id), "
    "body TEXT NOT NULL, html BOOLEAN NOT NULL, automatic INTEGER NOT NULL, readable BOOLEAN NOT NULL, "
    "trouble TEXT NOT NULL, raw_hash {blob} NOT NULL)",
    "CREATE INDEX message_ticket ON message (ticket_id, sent, id, kind)", // with the kind, counting mails reads no mail
    "CREATE UNIQUE INDEX message_uid ON message (uid)",
    "CREATE INDEX message_message_id ON message (message_id, id) WHERE message_id <> ''",
    "CREATE INDEX message_nameless ON message (raw_hash) WHERE message_id = ''",
    // A Message-ID somebody answered before the mail itself was seen: the ticket its thread already has.
    "CREATE TABLE expected_mail (message_id {word} PRIMARY KEY, ticket_id BIGINT NOT NULL REFERENCES ticket (id))",
    "CREATE TABLE attachment (id {id}, message_id BIGINT NOT NULL REFERENCES message (id), part TEXT NOT NULL, "
    "name TEXT NOT NULL, type TEXT NOT NULL, size BIGINT NOT NULL, sha256 {blob} NOT NULL, content_id TEXT NOT NULL, "
    "shown_inline BOOLEAN NOT NULL, executable BOOLEAN NOT NULL)",
    "CREATE INDEX attachment_message ON attachment (message_id)",

    "CREATE TABLE call (id {id}, uid TEXT NOT NULL UNIQUE, ticket_id BIGINT REFERENCES ticket (id), "
    "customer_id BIGINT REFERENCES customer (id), agent_id BIGINT REFERENCES agent (id), direction INTEGER NOT NULL, "
    "number TEXT NOT NULL, line TEXT NOT NULL, state INTEGER NOT NULL, ending INTEGER NOT NULL, outcome INTEGER NOT "
    "NULL, "
    "started BIGINT NOT NULL, ringing_ms BIGINT NOT NULL, talk_ms BIGINT NOT NULL, hold_ms BIGINT NOT NULL, "
    "gist TEXT NOT NULL, notes TEXT NOT NULL, promise TEXT NOT NULL, promise_due BIGINT, promise_state INTEGER NOT "
    "NULL, "
    "agreed INTEGER NOT NULL, filed BOOLEAN NOT NULL, handled BOOLEAN NOT NULL, version BIGINT NOT NULL)",
    "CREATE INDEX call_started ON call (started, id)",
    "CREATE INDEX call_missed ON call (started, id) WHERE NOT handled",
    "CREATE INDEX call_promised ON call (promise_due) WHERE promise_state = 1",
    "CREATE INDEX call_promised_on ON call (ticket_id, promise_due) WHERE promise_state = 1",
    "CREATE INDEX call_ticket ON call (ticket_id)",
    "CREATE INDEX call_customer ON call (customer_id, started)",
    "CREATE TABLE contact (id {id}, uid TEXT NOT NULL UNIQUE, ticket_id BIGINT REFERENCES ticket (id), "
    "customer_id BIGINT REFERENCES customer (id), agent_id BIGINT REFERENCES agent (id), channel INTEGER NOT NULL, "
    "direction INTEGER NOT NULL, at BIGINT NOT NULL, gist TEXT NOT NULL)",
    "CREATE INDEX contact_ticket ON contact (ticket_id)",
    "CREATE TABLE call_back (id {id}, uid TEXT NOT NULL UNIQUE, ticket_id BIGINT REFERENCES ticket (id), "
    "customer_id BIGINT REFERENCES customer (id), agent_id BIGINT REFERENCES agent (id), number TEXT NOT NULL, "
    "from_time BIGINT NOT NULL, to_time BIGINT, reason TEXT NOT NULL, state INTEGER NOT NULL, "
    "call_id BIGINT REFERENCES call (id), version BIGINT NOT NULL)",
    "CREATE INDEX call_back_open ON call_back (from_time) WHERE state = 0",
    "CREATE INDEX call_back_open_on ON call_back (ticket_id, COALESCE(to_time, from_time)) WHERE state = 0",
    "CREATE INDEX call_back_ticket ON call_back (ticket_id)",

    "CREATE TABLE history (id {id}, act TEXT NOT NULL, kind INTEGER NOT NULL, row_kind INTEGER NOT NULL, "
    "row_id BIGINT NOT NULL, field TEXT NOT NULL, before_value TEXT NOT NULL, after_value TEXT NOT NULL, "
    "version BIGINT NOT NULL, agent_id BIGINT REFERENCES agent (id), at BIGINT NOT NULL)",
    "CREATE INDEX history_row ON history (row_kind, row_id, id)",
    "CREATE INDEX history_act ON history (act)",
    "CREATE TABLE import_place (source TEXT PRIMARY KEY, origin TEXT NOT NULL, position BIGINT NOT NULL, "
    "updated BIGINT NOT NULL)",

    // One line per searchable entry: key = sent time and a number, so that newest first is the order of the key.
    "CREATE TABLE search_entry (key {key}, kind INTEGER NOT NULL, row_id BIGINT NOT NULL, ticket_id "
    "BIGINT)",
    "CREATE INDEX search_entry_row ON search_entry (row_id, kind)",
    "{searchindex}",
    "{searchgathers}",
    "{searchaccess}",
    "{searchwords}",
    "{searchbeginnings}",
    "{searchwaiting}",
};

// Version 2: mails that go out.
constexpr std::array version2{
    "ALTER TABLE queue ADD COLUMN signature TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE queue ADD COLUMN phone TEXT NOT NULL DEFAULT ''",
    "CREATE TABLE outbox (id {id}, message_id BIGINT NOT NULL UNIQUE REFERENCES message (id), "
    "ticket_id BIGINT NOT NULL REFERENCES ticket (id), state INTEGER NOT NULL, bcc TEXT NOT NULL, draft {blob} NOT "
    "NULL, "
    "not_before BIGINT NOT NULL, created BIGINT NOT NULL, attempts INTEGER NOT NULL, trouble TEXT NOT NULL, version "
    "BIGINT NOT NULL)",
    "CREATE INDEX outbox_ticket ON outbox (ticket_id)",
    "CREATE INDEX outbox_open ON outbox (not_before) WHERE state <> 2",
    "CREATE TABLE canned_reply (id {id}, uid TEXT NOT NULL UNIQUE, title TEXT NOT NULL, text TEXT NOT NULL, "
    "queue_id BIGINT REFERENCES queue (id), version BIGINT NOT NULL)",
    // What undo took away, for a redo.
    "CREATE TABLE unmade (kind INTEGER NOT NULL, row_id BIGINT NOT NULL, number BIGINT NOT NULL, "
    "content TEXT NOT NULL, parts TEXT NOT NULL, PRIMARY KEY (kind, row_id))",
    "CREATE INDEX unmade_number ON unmade (number)",
    "CREATE INDEX history_agent ON history (agent_id, id)",

    "CREATE TABLE plain_word (word_folded TEXT PRIMARY KEY, word TEXT NOT NULL, plain TEXT NOT NULL)",
    "CREATE TABLE known_word (id {id}, word TEXT NOT NULL UNIQUE)",

    // Merging is a pointer: the whole of a ticket is every ticket with its id here. A merged one never points at
    // another.
    "ALTER TABLE ticket ADD COLUMN shelf INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE ticket ADD COLUMN merged_into BIGINT REFERENCES ticket (id)",
    "CREATE INDEX ticket_whole ON ticket (COALESCE(merged_into, id))",
    "CREATE INDEX ticket_shelved ON ticket (shelf, updated, id) WHERE shelf <> 0",
    // Every list and count asks for the shelf, too: it stands behind what is ordered by, so that counting reads no
    // ticket.
    "DROP INDEX ticket_updated",
    "CREATE INDEX ticket_updated ON ticket (updated, id, shelf)",
    "DROP INDEX ticket_open",
    "CREATE INDEX ticket_open ON ticket (updated, id, shelf) WHERE category < 4",
    "DROP INDEX ticket_owner",
    "CREATE INDEX ticket_owner ON ticket (owner_id, updated, id, queue_id, shelf) WHERE category < 4",
    "DROP INDEX ticket_queue",
    "CREATE INDEX ticket_queue ON ticket (queue_id, updated, id, shelf)",
    "DROP INDEX ticket_queue_open",
    "CREATE INDEX ticket_queue_open ON ticket (queue_id, updated, id, shelf) WHERE category < 4",
    "DROP INDEX ticket_category",
    "CREATE INDEX ticket_category ON ticket (category, updated, id, status_id, shelf)",
    "DROP INDEX ticket_waiting_now",
    "CREATE INDEX ticket_waiting_now ON ticket (updated, id, queue_id, shelf) WHERE waiting_since IS NOT NULL",
    "DROP INDEX ticket_late",
    "CREATE INDEX ticket_late ON ticket (due, queue_id, shelf) WHERE category < 4 AND due IS NOT NULL",

    "CREATE TABLE attachment_text (attachment_id BIGINT NOT NULL PRIMARY KEY REFERENCES attachment (id), "
    "body TEXT NOT NULL)",
    "ALTER TABLE customer ADD COLUMN merged_into BIGINT REFERENCES customer (id)",
    "ALTER TABLE customer ADD COLUMN question_asked BIGINT",
    "ALTER TABLE customer ADD COLUMN question TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE customer_preference ADD COLUMN number TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX customer_whole ON customer (COALESCE(merged_into, id))",
    // By what the same person twice is found; made of the customer.
    "CREATE TABLE customer_likeness (likeness {word} NOT NULL, customer_id BIGINT NOT NULL REFERENCES customer (id), "
    "PRIMARY KEY (likeness, customer_id))",
    "CREATE INDEX customer_likeness_customer ON customer_likeness (customer_id)",
    // Of whom somebody said that they are not the same; the lesser id first.
    "CREATE TABLE customer_apart (customer_id BIGINT NOT NULL REFERENCES customer (id), "
    "apart_id BIGINT NOT NULL REFERENCES customer (id), PRIMARY KEY (customer_id, apart_id))",
    "CREATE INDEX customer_apart_other ON customer_apart (apart_id)",

    "CREATE TABLE ticket_link (ticket_id BIGINT NOT NULL REFERENCES ticket (id), kind INTEGER NOT NULL, "
    "other_id BIGINT NOT NULL REFERENCES ticket (id), PRIMARY KEY (ticket_id, kind, other_id))",
    "CREATE INDEX ticket_link_other ON ticket_link (other_id)",
    "CREATE TABLE ticket_follower (ticket_id BIGINT NOT NULL REFERENCES ticket (id), "
    "agent_id BIGINT NOT NULL REFERENCES agent (id), PRIMARY KEY (ticket_id, agent_id))",

    "CREATE TABLE saved_view (id {id}, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL, query TEXT NOT NULL, "
    "owner_id BIGINT REFERENCES agent (id), position INTEGER NOT NULL, version BIGINT NOT NULL)",
    // Only what the team says otherwise than the program, see TeamPoint.
    "CREATE TABLE talking_point (id {id}, language TEXT NOT NULL, point_key TEXT NOT NULL, section INTEGER NOT NULL, "
    "position INTEGER NOT NULL, hidden BOOLEAN NOT NULL, content TEXT NOT NULL, version BIGINT NOT NULL, "
    "UNIQUE (language, point_key))",
};

// Version 4: mailboxes. What they are stands apart from how they are doing, which changes all the time.
constexpr std::array version4{
    "CREATE TABLE mailbox (id {id}, uid TEXT NOT NULL UNIQUE, address TEXT NOT NULL UNIQUE, aliases TEXT NOT NULL, "
    "queue_id BIGINT REFERENCES queue (id), in_host TEXT NOT NULL, in_port INTEGER NOT NULL, in_security INTEGER NOT "
    "NULL, in_authorities {blob} NOT NULL, in_pinned {blob} NOT NULL, out_host TEXT NOT NULL, out_port INTEGER NOT "
    "NULL, out_security INTEGER NOT NULL, out_authorities {blob} NOT NULL, out_pinned {blob} NOT NULL, "
    "user_name TEXT NOT NULL, login INTEGER NOT NULL, folder TEXT NOT NULL, done_folder TEXT NOT NULL, "
    "sent_folder TEXT NOT NULL, acknowledger_id BIGINT REFERENCES agent (id), version BIGINT NOT NULL)",
    // To whom a program has answered, so that it does not do so for ever.
    "CREATE TABLE automatic_answer (address_folded {word} NOT NULL, at BIGINT NOT NULL)",
    "CREATE INDEX automatic_answer_address ON automatic_answer (address_folded, at)",
    "CREATE TABLE mailbox_state (mailbox_id BIGINT NOT NULL PRIMARY KEY REFERENCES mailbox (id), "
    "holder TEXT NOT NULL, held_until BIGINT NOT NULL, uid_validity BIGINT NOT NULL, last_uid BIGINT NOT NULL, "
    "in_success BIGINT, in_failing BIGINT, in_fault INTEGER NOT NULL, in_detail TEXT NOT NULL, out_success BIGINT, "
    "out_failing BIGINT, out_fault INTEGER NOT NULL, out_detail TEXT NOT NULL, waiting INTEGER NOT NULL)",
    // Who has it already, and who never will; by which mailbox it goes; whether a copy still belongs among the sent.
    "ALTER TABLE outbox ADD COLUMN recipients TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE outbox ADD COLUMN mailbox_id BIGINT REFERENCES mailbox (id)",
    "ALTER TABLE outbox ADD COLUMN copy_wanted BOOLEAN NOT NULL DEFAULT {false}",
    "CREATE INDEX outbox_copies ON outbox (mailbox_id) WHERE copy_wanted",
};

// Version 5: the telephone lines of the agents.
constexpr std::array version5{
    "CREATE TABLE sip_account (id {id}, uid TEXT NOT NULL UNIQUE, agent_id BIGINT REFERENCES agent (id), "
    "server TEXT NOT NULL, user_name TEXT NOT NULL, display_name TEXT NOT NULL, transport INTEGER NOT NULL, "
    "srtp INTEGER NOT NULL, stun TEXT NOT NULL, version BIGINT NOT NULL)",
    "CREATE INDEX sip_account_agent ON sip_account (agent_id)",
};

// Version 6: calls that were put through.
constexpr std::array version6{
    "ALTER TABLE call ADD COLUMN transferred_to TEXT NOT NULL DEFAULT ''",
};

constexpr std::array all{
    Migration{1, version1},
    Migration{2, version2},
    Migration{3, {}}, // addresses get their keys anew: see migrate()
    Migration{4, version4},
    Migration{5, version5},
    Migration{6, version6},
};

constexpr bool versionsRise()
{
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].version != int(i) + 1)
            return false;
    }
    return true;
}
static_assert(versionsRise(), "every migration has the next version");

} // namespace

std::span<const Migration> migrations()
{
    return all;
}

} // namespace Earshot
