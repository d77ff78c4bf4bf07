// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which mails a folder has, and what is put into another one.
#include "earshot/mail/imapclient.h"

#include "earshot/mail/imapwords.h"
#include "earshot/mail/mailline.h"

#include <algorithm>

namespace Earshot
{

void ImapClient::examine(const QString &folder, Then<ImapFolder> then)
{
    openFolder("EXAMINE ", folder, std::move(then));
}

void ImapClient::select(const QString &folder, Then<ImapFolder> then)
{
    openFolder("SELECT ", folder, std::move(then));
}

void ImapClient::openFolder(const QByteArray &how, const QString &folder, Then<ImapFolder> then)
{
    ask(how + imapFolderName(folder), [then = std::move(then)](const MailAnswer<Reply> &reply) {
        if (!reply) {
            MailFault fault = reply.error();
            if (fault.kind == MailFault::Kind::Refused) // not every server gives a code for it
                fault.kind = MailFault::Kind::NoFolder;
            return then(tl::unexpected(fault));
        }
        ImapFolder opened;
        for (const ImapResponse &data : reply->data) {
            if (data.code.startsWith("UIDVALIDITY "))
                opened.uidValidity = data.code.mid(12).toUInt();
            if (data.code.startsWith("UIDNEXT "))
                opened.uidNext = data.code.mid(8).toUInt();
            if (data.items.size() == 2 && data.items.at(1).text.toUpper() == "EXISTS")
                opened.mails = data.items.at(0).text.toLongLong();
        }
        then(opened);
    });
}

void ImapClient::uidsAfter(quint32 uid, Then<QList<quint32>> then)
{
    search("UID " + QByteArray::number(uid + 1) + ":*", [uid, then = std::move(then)](auto uids) {
        // "n:*" names the last mail even where it is older (RFC 9051 9, seq-range).
        if (uids)
            uids->removeIf([uid](quint32 found) { return found <= uid; });
        then(uids);
    });
}

void ImapClient::find(const QByteArray &messageId, Then<QList<quint32>> then)
{
    search("HEADER Message-ID " + imapQuoted('<' + messageId + '>'), std::move(then));
}

void ImapClient::search(const QByteArray &words, Then<QList<quint32>> then)
{
    ask("UID SEARCH " + words, [then = std::move(then)](const MailAnswer<Reply> &reply) {
        if (!reply)
            return then(tl::unexpected(reply.error()));
        QList<quint32> uids;
        for (const ImapResponse &data : reply->data) {
            if (data.items.isEmpty() || data.items.first().text.toUpper() != "SEARCH")
                continue;
            for (const ImapItem &item : data.items.mid(1)) {
                if (item.text.toUInt() > 0)
                    uids << item.text.toUInt();
            }
        }
        std::sort(uids.begin(), uids.end());
        uids.erase(std::unique(uids.begin(), uids.end()), uids.end());
        then(uids);
    });
}

void ImapClient::move(const QList<quint32> &uids, const QString &folder, Then<Nothing> then)
{
    if (uids.isEmpty())
        return then(Nothing());
    if (!can("MOVE"))
        return copyAndDelete(uids, folder, std::move(then));
    ask("UID MOVE " + imapSet(uids) + ' ' + imapFolderName(folder),
        [this, uids, folder, then = std::move(then)](const MailAnswer<Reply> &reply) {
            if (reply)
                return then(Nothing());
            makeFolderAnd(
                folder, reply.error(), [this, uids, folder, then] { move(uids, folder, then); }, then);
        });
}

void ImapClient::copyAndDelete(const QList<quint32> &uids, const QString &folder, Then<Nothing> then)
{
    const QByteArray set = imapSet(uids);
    const auto ended = [then](const MailAnswer<Reply> &reply) {
        if (!reply)
            return then(tl::unexpected(reply.error()));
        then(Nothing());
    };
    const auto expunge = [this, set, ended, then](const MailAnswer<Reply> &reply) {
        // Without UIDPLUS what others have marked would go as well: it stays, marked (RFC 4315 2.1).
        if (!reply || !can("UIDPLUS"))
            return ended(reply);
        ask("UID EXPUNGE " + set, ended);
    };
    ask("UID COPY " + set + ' ' + imapFolderName(folder),
        [this, uids, set, folder, expunge, then](const MailAnswer<Reply> &reply) {
            if (!reply)
                return makeFolderAnd(
                    folder, reply.error(), [this, uids, folder, then] { copyAndDelete(uids, folder, then); }, then);
            ask("UID STORE " + set + " +FLAGS.SILENT (\\Deleted)", expunge);
        });
}

void ImapClient::append(const QString &folder, const QByteArray &raw, Then<Nothing> then)
{
    send("APPEND " + imapFolderName(folder) + " (\\Seen) {" + QByteArray::number(raw.size()) + '}',
        [this, folder, raw, then = std::move(then)](const MailAnswer<Reply> &reply) {
            if (reply)
                return then(Nothing());
            makeFolderAnd(
                folder, reply.error(), [this, folder, raw, then] { append(folder, raw, then); }, then);
        })
        .goOn
        = [this, raw](const QByteArray &) { m_line->write(raw + "\r\n"); };
}

/// Does it again once, when it failed for want of a folder that can be made.
void ImapClient::makeFolderAnd(
    const QString &folder, const MailFault &why, std::function<void()> again, Then<Nothing> then)
{
    if (why.kind != MailFault::Kind::NoFolder || m_madeFolder == folder)
        return then(tl::unexpected(why));
    m_madeFolder = folder;
    ask("CREATE " + imapFolderName(folder),
        [why, again = std::move(again), then = std::move(then)](const MailAnswer<Reply> &made) {
            if (!made)
                return then(tl::unexpected(why));
            again();
        });
}

} // namespace Earshot
