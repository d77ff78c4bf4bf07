// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/replypictures.h"

#include "earshot/mail/htmlcleaner.h"
#include "earshot/mail/mimemessage.h"
#include "earshot/storage/messages.h"

#include <QRegularExpression>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// Its pictures are among the files, unless somebody has taken them out: found by their names, in their order.
void showForwarded(Session &session, const Reply &reply, ReplyPictures &pictures)
{
    const std::optional<Message> message = findRow(session, reply.forwarded);
    if (!message || !message->html || message->rawHash.isEmpty())
        return;
    const CleanHtml clean = cleanHtml(parseMail(Messages::raw(session, message->rawHash)).html);
    if (clean.asText || clean.truncated)
        return;
    QHash<QString, QByteArray> known; // ours, by those the mail gave them
    for (const Attachment &attachment : Messages::attachments(session, message->id)) {
        for (qsizetype i = 0; attachment.shownInline && i < reply.files.size(); ++i) {
            if (!pictures.contentIds.at(i).isEmpty() || reply.files.at(i).name != attachment.name)
                continue;
            pictures.contentIds[i]
                = "f" + QByteArray::number(i + 1) + '.' + reply.uid.toByteArray(QUuid::WithoutBraces) + "@earshot";
            known.insert(attachment.contentId.toLower(), pictures.contentIds.at(i));
            break;
        }
    }
    static const QRegularExpression shown(u"src=\"cid:([^\"]*)\""_s);
    qsizetype done = 0;
    for (auto each = shown.globalMatch(clean.html); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const QByteArray ours = known.value(match.captured(1).toLower());
        if (ours.isEmpty())
            continue;
        pictures.forwarded += QStringView(clean.html).sliced(done, match.capturedStart(1) - done);
        pictures.forwarded += QString::fromLatin1(ours);
        done = match.capturedEnd(1);
    }
    pictures.forwarded += QStringView(clean.html).sliced(done);
}

} // namespace

ReplyPictures picturesOf(Session &session, const Reply &reply)
{
    ReplyPictures pictures;
    for (const MailFile &file : reply.files) {
        if (isShownInText(reply, file) && !pictures.byName.contains(file.name))
            pictures.byName.insert(file.name,
                QByteArray::number(pictures.byName.size() + 1) + '.' + reply.uid.toByteArray(QUuid::WithoutBraces)
                    + "@earshot");
        pictures.contentIds << pictures.byName.value(file.name);
    }
    if (reply.forwarded)
        showForwarded(session, reply, pictures);
    return pictures;
}

} // namespace Earshot
