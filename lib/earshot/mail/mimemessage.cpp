// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/mimemessage.h"

#include "earshot/mail/charset.h"
#include "earshot/mail/deliveryreport.h"
#include "earshot/mail/directions.h"
#include "earshot/mail/encodedwords.h"
#include "earshot/mail/flowedtext.h"
#include "earshot/mail/htmltext.h"
#include "earshot/mail/mailbody.h"
#include "earshot/mail/mailbounds.h"
#include "earshot/mail/messageid.h"
#include "earshot/mail/mimetree.h"
#include "earshot/mail/partname.h"
#include "earshot/mail/sha256.h"
#include "earshot/mail/winmail.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <QSet>

using namespace Qt::StringLiterals;

namespace Earshot
{

namespace
{

constexpr int DeepestPart = 64;
constexpr int MostParts = 2000;
constexpr qsizetype MostText = 5'000'000; // decoded bytes, all pieces together
constexpr qsizetype MostVcard = 256 * 1024;
constexpr qsizetype MostReadable = 64 * 1024; ///< bytes of one attachment it is found by
constexpr qsizetype MostReadableOfAll = 256 * 1024;
constexpr qsizetype MostReport = 64 * 1024;
constexpr qsizetype MostWinmail = 64 * 1024 * 1024;
constexpr qsizetype LongestSubject = 1000;
constexpr qsizetype LongestContentId = 1000;
constexpr qsizetype FirstBytes = 16;

bool isVcard(const QByteArray &type, const QString &name)
{
    return type == "text/vcard" || type == "text/x-vcard" || type == "text/directory"
        || name.endsWith(u".vcf"_s, Qt::CaseInsensitive);
}

Seal sealOf(const MimePart &part, const QByteArray &type)
{
    const bool pgp = part.parameter("protocol").toLower().contains("pgp");
    if (type == "multipart/signed")
        return pgp ? Seal::PgpSigned : Seal::SmimeSigned;
    if (type == "multipart/encrypted")
        return pgp ? Seal::PgpEncrypted : Seal::SmimeEncrypted;
    if (type == "application/pkcs7-mime" || type == "application/x-pkcs7-mime")
        return part.parameter("smime-type").toLower() == "signed-data" ? Seal::SmimeSigned : Seal::SmimeEncrypted;
    return Seal::None;
}

/// Walks the parts once: the body's own text becomes pieces, everything else is listed.
class Walk
{
public:
    explicit Walk(Mail &mail)
        : m_mail(mail)
    {
    }

    QList<BodyPiece> part(const MimePart &part, const QByteArray &path, int depth)
    {
        ++m_parts;
        if (depth > DeepestPart || isFull()) {
            m_mail.truncated = true;
            return {};
        }
        const QByteArray type = part.type();
        if (const Seal seal = sealOf(part, type); seal != Seal::None && m_mail.seal == Seal::None)
            m_mail.seal = seal;
        if (part.isMultipart())
            return multipart(part, type, path, depth);
        if (isBody(part, type, path))
            return {bodyPiece(part, type)};
        list(part, type, path);
        return {};
    }

private:
    bool isFull() const { return m_parts > MostParts; }

    QList<BodyPiece> multipart(const MimePart &part, const QByteArray &type, const QByteArray &path, int depth)
    {
        const int count = part.childCount();
        if (count == 0)
            return {{decodedText(part.prologue(), {}), {}}};
        const bool onlyFirst = type == "multipart/related" || type == "multipart/signed" || type == "multipart/report"
            || type == "multipart/appledouble";
        QList<QList<BodyPiece>> found;
        for (int i = 0; i < count && !isFull(); ++i) {
            const QByteArray below = (path.isEmpty() ? QByteArray() : path + '.') + QByteArray::number(i + 1);
            const bool wasListing = std::exchange(m_listing,
                m_listing || (onlyFirst && i > 0) || type == "multipart/encrypted" || type == "multipart/digest");
            found.append(this->part(part.child(i), below, depth + 1));
            m_listing = wasListing;
        }
        if (type == "multipart/alternative")
            return {chosenAlternative(found)};
        QList<BodyPiece> pieces;
        for (const QList<BodyPiece> &some : found)
            pieces += some;
        if (pieces.isEmpty() && type == "multipart/report" && !part.child(0).isMultipart())
            pieces.append({decodedText(part.child(0).decoded(MostReport), {}), {}}); // better than an empty mail
        return pieces;
    }

    /// A text with a file name is an attachment, unless it is all there is: then the name was a whim of the program.
    bool isBody(const MimePart &part, const QByteArray &type, const QByteArray &path) const
    {
        if (m_listing || part.isMessage() || part.isAttached() || (type != "text/plain" && type != "text/html"))
            return false;
        return path.isEmpty() || part.fileName().isEmpty();
    }

    BodyPiece bodyPiece(const MimePart &part, const QByteArray &type)
    {
        const QByteArray bytes = part.decoded(std::max<qsizetype>(m_textLeft, 0));
        m_textLeft -= bytes.size();
        if (m_textLeft <= 0)
            m_mail.truncated = true;
        QByteArray charset = part.parameter("charset");
        if (type == "text/html")
            return {{}, decodedText(bytes, charset.isEmpty() ? charsetInHtml(bytes) : charset)};
        QString text = withoutMboxStuffing(decodedText(bytes, charset));
        if (part.parameter("format").toLower() == "flowed")
            text = unwrappedFlowed(text, part.parameter("delsp").toLower() == "yes");
        return {text, {}};
    }

    void list(const MimePart &part, const QByteArray &type, const QByteArray &path)
    {
        MailPart listed;
        listed.path = path.isEmpty() ? "1"_ba : path;
        listed.type = type;
        listed.declaredName = part.fileName();
        if (listed.declaredName.isEmpty() && part.isMessage() && !part.innerSubject().isEmpty())
            listed.declaredName = part.innerSubject().replace(u'/', u'_').replace(u'\\', u'_') + u".eml"_s;
        listed.name = cleanedPartName(listed.declaredName, type);
        listed.contentId = part.contentId();
        const bool wanted = isVcard(type, listed.name);
        const qsizetype readable = looksReadable(listed.name, type) ? std::min(MostReadable, m_readableLeft) : 0;
        QByteArray words;
        QByteArray head;
        QByteArray card;
        Sha256 hash;
        part.decode([&](QByteArrayView block) {
            if (head.size() < FirstBytes)
                head.append(block.first(std::min(FirstBytes, block.size())));
            if (wanted && card.size() < MostVcard)
                card.append(block.first(std::min(MostVcard - card.size(), block.size())));
            if (words.size() < readable)
                words.append(block.first(std::min(readable - words.size(), block.size())));
            hash.add(block);
            listed.size += block.size();
            return true;
        });
        listed.sha256 = hash.result();
        listed.executable = looksExecutable(listed.name, type, head);
        m_readableLeft -= words.size();
        if (!words.isEmpty() && !head.contains('\0'))
            listed.text = readableText(words, type, part.parameter("charset"));
        if (wanted)
            m_mail.vcards.append(decodedText(card, part.parameter("charset")));
        if (type == "message/delivery-status" || type == "message/global-delivery-status")
            m_mail.deliveries += deliveriesIn(part.decoded(MostReport));
        m_mail.attachments.append(listed);
        if (isWinmail(type, listed.name))
            unpack(part.decoded(MostWinmail), listed.path);
    }

    static QString readableText(const QByteArray &bytes, const QByteArray &type, const QByteArray &charset)
    {
        if (type == "text/html")
            return htmlToText(decodedText(bytes, charset.isEmpty() ? charsetInHtml(bytes) : charset));
        return decodedText(bytes, charset);
    }

    /// What is in a winmail.dat stands beside it.
    void unpack(const QByteArray &winmail, const QByteArray &path)
    {
        int number = 0;
        for (const WinmailFile &file : filesInWinmail(winmail)) {
            MailPart listed;
            listed.path = path + ".w" + QByteArray::number(++number);
            listed.type = file.type;
            listed.declaredName = file.name;
            listed.name = cleanedPartName(file.name, file.type);
            listed.contentId = file.contentId;
            listed.size = file.bytes.size();
            listed.sha256 = sha256(file.bytes);
            listed.executable = looksExecutable(
                listed.name, file.type, QByteArrayView(file.bytes).first(std::min(FirstBytes, file.bytes.size())));
            m_mail.attachments.append(listed);
        }
    }

    Mail &m_mail;
    int m_parts = 0;
    qsizetype m_textLeft = MostText;
    qsizetype m_readableLeft = MostReadableOfAll;
    bool m_listing = false; ///< below a part whose children are not the body
};

/// The Content-IDs an HTML text names (RFC 2392), in lower case. One pass, for a mail may have thousands of parts.
QSet<QString> contentIdsIn(QStringView html)
{
    QSet<QString> ids;
    for (qsizetype colon = html.indexOf(u':'); colon >= 0; colon = html.indexOf(u':', colon + 1)) {
        if (colon < 3 || html.sliced(colon - 3, 3).compare(u"cid", Qt::CaseInsensitive) != 0)
            continue;
        const QStringView rest = html.sliced(colon + 1, std::min(html.size() - colon - 1, LongestContentId));
        const auto end = std::find_if(rest.begin(), rest.end(),
            [](QChar c) { return c.isSpace() || c == u'"' || c == u'\'' || c == u'>' || c == u')'; });
        const QByteArray id = rest.first(end - rest.begin()).toUtf8();
        ids.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(id)).toLower());
    }
    return ids;
}

void markInlineImages(Mail &mail)
{
    const auto named = [](const MailPart &part) { return !part.contentId.isEmpty(); };
    if (mail.html.isEmpty() || std::none_of(mail.attachments.cbegin(), mail.attachments.cend(), named))
        return;
    const QSet<QString> ids = contentIdsIn(mail.html);
    for (MailPart &part : mail.attachments)
        part.inlineShown = named(part) && ids.contains(QString::fromUtf8(part.contentId).toLower());
}

/// Date, else the newest Received, whose time stands behind its last semicolon (RFC 5322, 3.6.7).
QDateTime dateOf(const MimeTree &tree)
{
    if (const QDateTime date = tree.date(); date.isValid())
        return date;
    const QByteArray received = tree.header("Received");
    const qsizetype semicolon = received.lastIndexOf(';');
    if (semicolon < 0)
        return {};
    QString text = oneLine(received.sliced(semicolon + 1), 100);
    text.truncate(text.indexOf(u'(') < 0 ? text.size() : text.indexOf(u'('));
    return QDateTime::fromString(text.trimmed(), Qt::RFC2822Date).toUTC();
}

void readHeaders(const MimeTree &tree, Mail &mail)
{
    const QList<QByteArray> ids = messageIds(tree.header("Message-ID"));
    mail.messageId = ids.isEmpty() ? QByteArray() : ids.first();
    mail.inReplyTo = messageIds(tree.header("In-Reply-To"));
    mail.references = messageIds(tree.header("References"));
    mail.date = dateOf(tree);
    mail.from = tree.addresses("From").value(0);
    mail.sender = tree.addresses("Sender").value(0);
    mail.replyTo = tree.addresses("Reply-To");
    mail.to = tree.addresses("To");
    mail.cc = tree.addresses("Cc");
    mail.subject = oneLine(tree.header("Subject"), LongestSubject);
}

void keepUnread(const QByteArray &raw, const QString &trouble, Mail &mail)
{
    mail.readable = false;
    mail.trouble = trouble;
    mail.truncated = mail.truncated || raw.size() > MostText;
    mail.text = inOneDirection(decodedText(QByteArrayView(raw).first(std::min(raw.size(), MostText)), {}));
}

/// The part at that path; nothing when there is none, or none with bytes of its own.
std::optional<MimePart> partAt(const MimeTree &tree, const QByteArray &path)
{
    MimePart part = tree.root();
    if (!part.isMultipart())
        return path == "1" ? std::optional(part) : std::nullopt;
    for (const QByteArray &number : path.split('.')) {
        const int index = number.toInt() - 1;
        if (index < 0 || index >= part.childCount())
            return {};
        part = part.child(index);
    }
    return part.isMultipart() ? std::nullopt : std::optional(part);
}

Result<QByteArray> fileInWinmail(const MimeTree &tree, const QByteArray &path, int number)
{
    const std::optional<MimePart> part = partAt(tree, path);
    const QList<WinmailFile> files = part ? filesInWinmail(part->decoded(MostWinmail)) : QList<WinmailFile>();
    if (number < 1 || number > files.size())
        return failed(Error::Kind::NotFound, u"no file %1 in part "_s.arg(number) + QString::fromLatin1(path));
    return files.at(number - 1).bytes;
}

} // namespace

Mail parseMail(const QByteArray &raw)
{
    Mail mail;
    mail.contentHash = sha256(raw);
    const BoundedMail bounded = boundedMail(raw);
    mail.truncated = bounded.cut;
    if (bounded.bytes.isEmpty()) {
        keepUnread(raw, u"it is empty"_s, mail);
        return mail;
    }
    if (!hasMailHeaders(bounded.bytes)) {
        const bool binary = QByteArrayView(raw).first(std::min<qsizetype>(raw.size(), 4096)).contains('\0');
        keepUnread(raw, binary ? u"it is binary, not a mail"_s : u"it has none of the headers of a mail"_s, mail);
        return mail;
    }
    const QByteArray readable = withReadableWords(bounded.bytes); // outlives the tree, which borrows it
    const MimeTree tree(readable);
    if (!tree.isReadable()) {
        keepUnread(raw, u"its headers could not be read"_s, mail);
        return mail;
    }
    readHeaders(tree, mail);
    const MimePart root = tree.root();
    joinBody(Walk(mail).part(root, {}, 0), mail);
    mail.text = inOneDirection(mail.text);
    if (mail.deliveries.isEmpty())
        mail.deliveries = failedRecipients(tree.header("X-Failed-Recipients"));
    if (mail.seal == Seal::None)
        mail.seal = sealOfText(mail.text);
    markInlineImages(mail);
    const AutomaticSign sign = automaticSign([&](const char *name) { return tree.header(name); }, mail.from,
        root.type() + ';' + root.parameter("report-type").toLower());
    mail.automatic = sign.kind;
    mail.automaticBecause = sign.because;
    if (bounded.endsInHeaders) {
        mail.readable = false;
        mail.trouble = u"it ends in the middle of its headers"_s;
    }
    return mail;
}

Result<QByteArray> decodedPart(const QByteArray &raw, const QByteArray &path)
{
    const BoundedMail bounded = boundedMail(raw);
    const MimeTree tree(bounded.bytes);
    if (!tree.isReadable())
        return failed(Error::Kind::Broken, u"the mail cannot be read"_s);
    if (const qsizetype inside = path.lastIndexOf(".w"); inside > 0)
        return fileInWinmail(tree, path.first(inside), path.sliced(inside + 2).toInt());
    const std::optional<MimePart> part = partAt(tree, path);
    if (!part)
        return failed(Error::Kind::NotFound, u"no bytes of its own in part "_s + QString::fromLatin1(path));
    return part->decoded();
}

} // namespace Earshot
