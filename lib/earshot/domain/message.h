// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/id.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace Earshot
{

enum class Direction {
    Inbound = 0, ///< from the customer
    Outbound = 1, ///< from us
};

enum class MessageKind {
    Mail = 0,
    Note = 1, ///< internal: among ourselves, never sent
};

/// One written entry of a conversation: a mail as it came or went, or an internal note.
struct Message {
    MessageId id;
    QUuid uid;
    TicketId ticket;
    MessageKind kind = MessageKind::Mail;
    Direction direction = Direction::Inbound;
    QString messageId; ///< the Message-ID header without angle brackets; empty for notes
    QString fromName;
    QString fromAddress;
    QString to; ///< as read: "Name <address>, …"
    QString cc;
    QString subject;
    QDateTime sent;
    QDateTime received; ///< when it entered the desk
    AgentId author; ///< of a note or a reply
    CustomerId customer; ///< the customer who wrote it; empty for what we wrote
    QString text; ///< all of it, as plain text
    bool html = false; ///< whether the raw mail has an HTML body to show
    int automatic = 0; ///< why it must never be answered automatically; 0 = written by a person
    bool readable = true; ///< false: kept as raw bytes, its text is a best guess
    QString trouble; ///< what was wrong with it, a line each, for the log and the lines above it
    QByteArray rawHash; ///< SHA-256 of the raw mail; empty for notes

    bool operator==(const Message &) const = default;
};

/// A part of a mail that can be saved; its bytes are decoded from the raw mail when it is opened.
struct Attachment {
    AttachmentId id;
    MessageId message;
    QString part; ///< the part's path in the mail, "2.1"
    QString name; ///< safe to use as a file name
    QString type;
    qint64 size = 0;
    QByteArray sha256;
    QString contentId;
    bool shownInline = false;
    bool executable = false;
    QString text; ///< what can be read in it, to be found by; kept beside the row and not read with it

    bool operator==(const Attachment &) const = default;
};

} // namespace Earshot
