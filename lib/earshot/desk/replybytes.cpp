// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/replydesk.h"

#include <QDataStream>
#include <QIODevice>

// A reply as the journal and the outbox keep it.
namespace Earshot
{

namespace
{

QDataStream &operator<<(QDataStream &stream, const QList<MailAddress> &people)
{
    stream << qint32(people.size());
    for (const MailAddress &person : people)
        stream << person.name << person.address;
    return stream;
}

QDataStream &operator>>(QDataStream &stream, QList<MailAddress> &people)
{
    qint32 count = 0;
    stream >> count;
    people.clear();
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        MailAddress person;
        stream >> person.name >> person.address;
        people << person;
    }
    return stream;
}

} // namespace

QByteArray Reply::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << uid << ticket.value << recipients.to << recipients.cc << recipients.bcc << subject << text << quoteIntro
           << quote << status.value << qint32(files.size());
    for (const MailFile &file : files)
        stream << file.name << file.type << file.content;
    stream << unfinished << forwarded.value;
    return bytes;
}

Reply Reply::fromBytes(const QByteArray &bytes)
{
    Reply reply;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 files = 0;
    stream >> reply.uid >> reply.ticket.value >> reply.recipients.to >> reply.recipients.cc >> reply.recipients.bcc
        >> reply.subject >> reply.text >> reply.quoteIntro >> reply.quote >> reply.status.value >> files;
    for (qint32 i = 0; i < files && stream.status() == QDataStream::Ok; ++i) {
        MailFile file;
        stream >> file.name >> file.type >> file.content;
        reply.files << file;
    }
    if (!stream.atEnd())
        stream >> reply.unfinished;
    if (!stream.atEnd())
        stream >> reply.forwarded.value;
    return reply;
}

} // namespace Earshot
