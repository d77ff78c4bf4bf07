// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/mailbuilder.h"

#include "earshot/mail/mimetree.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <memory>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template<class T>
using Owned = std::unique_ptr<T, Unref>;

/// Blanks instead of what could end a header or turn what is read: replaced, not removed, so that nothing new is
/// joined.
QByteArray inOneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.unicode() == 0x2028 || c.unicode() == 0x2029)
            c = u' ';
    }
    return text.trimmed().toUtf8();
}

QByteArray idsText(const QList<QByteArray> &ids)
{
    QByteArray text;
    for (const QByteArray &id : ids)
        text += (text.isEmpty() ? "<" : " <") + inOneLine(QString::fromUtf8(id)) + '>';
    return text;
}

void addAddresses(GMimeMessage *message, GMimeAddressType kind, const QList<MailAddress> &people)
{
    for (const MailAddress &person : people) {
        const QByteArray name = inOneLine(person.name);
        g_mime_message_add_mailbox(
            message, kind, name.isEmpty() ? nullptr : name.constData(), inOneLine(person.address).constData());
    }
}

GMimeObject *textPart(const char *subtype, const QString &text)
{
    GMimeTextPart *part = g_mime_text_part_new_with_subtype(subtype);
    g_mime_text_part_set_charset(part, "utf-8");
    g_mime_text_part_set_text(part, text.toUtf8().constData());
    // Readable in the raw bytes where it can be, and never a line too long for a server.
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
    qsizetype longest = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n'))
        longest = std::max(longest, line.size());
    g_mime_part_set_content_encoding(GMIME_PART(part),
        isAscii && longest <= 78 ? GMIME_CONTENT_ENCODING_7BIT : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return GMIME_OBJECT(part);
}

/// Two tokens and a slash (RFC 2045, 5.1).
bool isMediaType(const QByteArray &type)
{
    return type.count('/') == 1 && !type.startsWith('/') && !type.endsWith('/')
        && std::all_of(type.begin(), type.end(),
            [](char c) { return c > 0x20 && c < 0x7f && !QByteArrayView("()<>@,;:\\\"[]?=").contains(c); });
}

GMimeObject *filePart(const MailFile &file)
{
    // A mail inside must not be encoded (RFC 2046, 5.2.1), and not every way is free for all its bytes: so it goes as a
    // file.
    const bool nested = file.type.startsWith("message/") || file.type.startsWith("multipart/");
    const QByteArray type = isMediaType(file.type) && !nested ? file.type : "application/octet-stream";
    const qsizetype slash = type.indexOf('/');
    GMimePart *part = g_mime_part_new_with_type(type.left(slash).constData(), type.mid(slash + 1).constData());
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(file.content.constData(), size_t(file.content.size())));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part, content.get());
    g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_BASE64);
    g_mime_part_set_filename(part, inOneLine(file.name).constData());
    if (file.contentId.isEmpty()) {
        g_mime_object_set_disposition(GMIME_OBJECT(part), GMIME_DISPOSITION_ATTACHMENT);
    } else {
        g_mime_object_set_disposition(GMIME_OBJECT(part), GMIME_DISPOSITION_INLINE);
        g_mime_object_set_content_id(GMIME_OBJECT(part), inOneLine(QString::fromUtf8(file.contentId)).constData());
    }
    return GMIME_OBJECT(part);
}

void addFiles(GMimeMultipart *to, const QList<MailFile> &files, bool shown)
{
    for (const MailFile &file : files) {
        if (file.contentId.isEmpty() == shown)
            continue;
        const Owned<GMimeObject> part(filePart(file));
        g_mime_multipart_add(to, part.get());
    }
}

/// The HTML, with the pictures it shows (RFC 2387).
Owned<GMimeObject> htmlOf(const OutgoingMail &mail, bool hasPictures)
{
    Owned<GMimeObject> html(textPart("html", mail.html));
    if (!hasPictures)
        return html;
    GMimeMultipart *related = g_mime_multipart_new_with_subtype("related");
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(related), "type", "text/html");
    g_mime_multipart_add(related, html.get());
    addFiles(related, mail.files, true);
    return Owned<GMimeObject>(GMIME_OBJECT(related));
}

Owned<GMimeObject> bodyOf(const OutgoingMail &mail)
{
    const auto pictures = std::count_if(
        mail.files.begin(), mail.files.end(), [](const MailFile &file) { return !file.contentId.isEmpty(); });
    Owned<GMimeObject> body(textPart("plain", mail.text));
    if (!mail.html.isEmpty()) {
        GMimeMultipart *either = g_mime_multipart_new_with_subtype("alternative");
        const Owned<GMimeObject> html = htmlOf(mail, pictures > 0);
        g_mime_multipart_add(either, body.get());
        g_mime_multipart_add(either, html.get());
        body.reset(GMIME_OBJECT(either));
    }
    if (mail.files.size() == pictures)
        return body;
    GMimeMultipart *all = g_mime_multipart_new_with_subtype("mixed");
    g_mime_multipart_add(all, body.get());
    addFiles(all, mail.files, false);
    return Owned<GMimeObject>(GMIME_OBJECT(all));
}

} // namespace

QByteArray buildMail(const OutgoingMail &mail)
{
    startParser();
    const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    addAddresses(message.get(), GMIME_ADDRESS_TYPE_FROM, {mail.from});
    addAddresses(message.get(), GMIME_ADDRESS_TYPE_TO, mail.to);
    addAddresses(message.get(), GMIME_ADDRESS_TYPE_CC, mail.cc);
    g_mime_message_set_subject(message.get(), inOneLine(mail.subject).constData(), "utf-8");
    if (mail.date.isValid()) {
        GDateTime *utc = g_date_time_new_from_unix_utc(mail.date.toSecsSinceEpoch());
        GDateTime *date = g_date_time_to_local(utc);
        g_mime_message_set_date(message.get(), date);
        g_date_time_unref(date);
        g_date_time_unref(utc);
    }
    g_mime_message_set_message_id(message.get(), inOneLine(QString::fromUtf8(mail.messageId)).constData());
    auto *object = GMIME_OBJECT(message.get());
    if (!mail.inReplyTo.isEmpty())
        g_mime_object_set_header(object, "In-Reply-To", idsText({mail.inReplyTo}).constData(), "utf-8");
    if (!mail.references.isEmpty())
        g_mime_object_set_header(object, "References", idsText(mail.references).constData(), "utf-8");
    if (!mail.automaticBy.isEmpty()) { // RFC 3834 5., and what others look for
        g_mime_object_set_header(object, "Auto-Submitted", "auto-replied", "utf-8");
        g_mime_object_set_header(object, "X-Auto-Response-Suppress", "All", "utf-8");
        g_mime_object_set_header(object, "Precedence", "bulk", "utf-8");
        g_mime_object_set_header(
            object, "X-Earshot-Loop", inOneLine(QString::fromUtf8(mail.automaticBy)).constData(), "utf-8");
    }
    const Owned<GMimeObject> body = bodyOf(mail);
    g_mime_message_set_mime_part(message.get(), body.get());

    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    GMimeFormatOptions *options = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS);
    g_mime_object_write_to_stream(object, options, stream.get());
    g_mime_format_options_free(options);
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)};
}

} // namespace Earshot
