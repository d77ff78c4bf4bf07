// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/calls.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/search.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int atOnce = 500;

struct Entry {
    qint64 key = 0;
    Kind kind = Kind::Message;
    qint64 row = 0;
};

QList<Entry> entriesAfter(Session &session, qint64 key)
{
    QList<Entry> entries;
    Rows rows
        = session.rows(u"SELECT key, kind, row_id FROM search_entry WHERE key > ? ORDER BY key LIMIT ?"_s, key, atOnce);
    while (rows.next()) {
        Entry entry;
        rows.read(entry.key, entry.kind, entry.row);
        entries << entry;
    }
    return entries;
}

TextTokens tokensBehind(Session &session, const Entry &entry)
{
    switch (entry.kind) {
    case Kind::Message: {
        const MessageId message{entry.row};
        return Search::tokensOf(Messages::byId(session, message), Messages::attachedWords(session, message));
    }
    case Kind::Call:
        return Search::tokensOf(theRow(session, CallId{entry.row}));
    case Kind::Contact:
        return Search::tokensOf(theRow(session, ContactId{entry.row}));
    case Kind::Ticket:
        return Search::tokensOf(theRow(session, TicketId{entry.row}));
    default:
        return {};
    }
}

} // namespace

TextTokens Search::tokensOf(const Message &message, const QStringList &attachedWords)
{
    TextTokens all;
    all.fields[int(TextField::Subject)] = tokens(message.subject);
    all.fields[int(TextField::Sender)] = tokens(QString(message.fromName + u' ' + message.fromAddress));
    all.fields[int(TextField::Recipient)] = tokens(QString(message.to + u' ' + message.cc));
    all.fields[int(TextField::Body)] = tokens(message.text);
    for (const QString &words : attachedWords) {
        if (!words.isEmpty())
            all.fields[int(TextField::Body)] += u' ' + tokens(words);
    }
    return all;
}

TextTokens Search::tokensOf(const Call &call)
{
    TextTokens all;
    all.fields[int(TextField::Body)] = tokens(QString(call.gist + u' ' + call.notes + u' ' + call.promise));
    all.fields[int(TextField::Recipient)] = tokens(call.number);
    return all;
}

TextTokens Search::tokensOf(const Contact &contact)
{
    TextTokens all;
    all.fields[int(TextField::Body)] = tokens(contact.gist);
    return all;
}

QString Search::needOf(const Ticket &ticket)
{
    return QStringList{ticket.businessNeed, ticket.needBy, ticket.needIfNot}.join(u' ').simplified();
}

TextTokens Search::tokensOf(const Ticket &ticket)
{
    TextTokens all;
    all.fields[int(TextField::Subject)] = tokens(ticket.subject);
    all.fields[int(TextField::Body)] = tokens(needOf(ticket));
    return all;
}

void Search::rebuild(Session &session, const std::function<void()> &step)
{
    session.dialect().emptyIndex(session);
    for (QList<Entry> entries = entriesAfter(session, 0); !entries.isEmpty();
         entries = entriesAfter(session, entries.last().key)) {
        for (const Entry &entry : std::as_const(entries)) {
            const TextTokens tokens = tokensBehind(session, entry);
            session.dialect().noteWords(session, tokens);
            session.dialect().indexText(session, entry.key, tokens);
            step();
        }
    }
}

} // namespace Earshot
