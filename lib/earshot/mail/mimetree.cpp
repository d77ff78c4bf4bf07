// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/mimetree.h"

#include "earshot/mail/directions.h"
#include "earshot/mail/encodedwords.h"
#include "earshot/mail/parameters.h"

#include <algorithm>
#include <array>

#include <gmime/gmime.h>

using namespace Qt::StringLiterals;

namespace Earshot
{

namespace
{

constexpr qsizetype LongestName = 500;
constexpr qsizetype LongestSubject = 1000;
constexpr qsizetype Block = 48 * 1024;
constexpr int MostAddresses = 5000;
constexpr qint64 LatestDate = 253402300799; // the end of year 9999, in seconds

template<class T>
struct Unref {
    void operator()(T *object) const { g_object_unref(object); }
};
template<class T>
using Held = std::unique_ptr<T, Unref<T>>;

GMimeObject *gmime(void *object)
{
    return static_cast<GMimeObject *>(object);
}

Held<GMimeMessage> parsed(GMimeStream *stream)
{
    static GMimeParserOptions *const options = [] {
        g_mime_init();
        GMimeParserOptions *made = g_mime_parser_options_new();
        std::array<const char *, 3> fallbacks{"utf-8", "windows-1252", nullptr};
        g_mime_parser_options_set_fallback_charsets(made, fallbacks.data());
        g_mime_parser_options_set_allow_addresses_without_domain(made, TRUE);
        return made;
    }();
    const Held<GMimeParser> parser(g_mime_parser_new_with_stream(stream));
    return Held<GMimeMessage>(g_mime_parser_construct_message(parser.get(), options));
}

/// Appends the mailboxes of \a list, those of groups too. False when one of them has no host: it was misread.
bool appendMailboxes(InternetAddressList *list, QList<MailAddress> &found, int depth = 0)
{
    bool whole = true;
    const int count = list && depth < 4 ? std::min(internet_address_list_length(list), MostAddresses) : 0;
    for (int i = 0; i < count; ++i) {
        InternetAddress *one = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(one)) {
            whole &= appendMailboxes(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(one)), found, depth + 1);
            continue;
        }
        const char *address = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(one));
        found.append({oneLine(internet_address_get_name(one), LongestName), oneLine(address, LongestName)});
        whole &= found.last().isValid();
    }
    return whole;
}

QByteArray bytesOfInnerMail(GMimeObject *part)
{
    GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part));
    if (!inner)
        return {};
    const Held<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(inner), nullptr, stream.get());
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(array->data), qsizetype(array->len));
}

/// Behind the line `begin 644 name` where uuencoded data starts; all of it when there is no such line.
QByteArrayView behindBegin(QByteArrayView bytes)
{
    const qsizetype before = bytes.startsWith("begin ") ? 0 : bytes.indexOf("\nbegin ");
    if (before < 0)
        return bytes;
    const qsizetype newline = bytes.indexOf('\n', before + 1);
    return newline < 0 ? QByteArrayView() : bytes.sliced(newline + 1);
}

bool isEncoded(GMimeContentEncoding encoding)
{
    return encoding == GMIME_CONTENT_ENCODING_BASE64 || encoding == GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE
        || encoding == GMIME_CONTENT_ENCODING_UUENCODE;
}

/// What a header of the part says as it was sent; empty when there is none.
QByteArray rawHeader(void *object, const char *name)
{
    GMimeHeader *header = g_mime_header_list_get_header(g_mime_object_get_header_list(gmime(object)), name);
    return header ? g_mime_header_get_raw_value(header) : nullptr;
}

} // namespace

/// GMime registers its types when they are first used, and not under a lock; so one mail that uses all of them is read
/// before a second thread can come along.
void startParser()
{
    static const bool started = [] {
        static const QByteArray mail
            = "From: A <a@b.example>\nTo: G: a@b.example;\nDate: Thu, 1 Jan 2026 00:00:00 +0000\n"
              "Subject: =?utf-8?q?a?=\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\na\n--x\n"
              "Content-Type: message/rfc822\n\nSubject: a\n\na\n--x\nContent-Type: application/x\n"
              "Content-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=a\n\nYQ==\n--x\n"
              "Content-Type: multipart/signed; boundary=y\n\n--y--\n--x\n"
              "Content-Type: multipart/encrypted; boundary=z\n\n--z--\n--x\n"
              "Content-Type: message/partial; id=\"a\"; number=1\n\n--x--\n"_ba;
        const Held<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(mail.constData(), size_t(mail.size())));
        const Held<GMimeMessage> message = parsed(stream.get());
        const Held<GMimeStream> out(g_mime_stream_mem_new());
        return g_mime_object_write_to_stream(GMIME_OBJECT(message.get()), nullptr, out.get()) > 0;
    }();
    Q_UNUSED(started)
}

/// The parser's objects over the bytes, which the array only borrows: it is dissolved without freeing them.
struct MimeTree::Parsed {
    explicit Parsed(const QByteArray &bytes)
        : array(g_byte_array_new_take(
            reinterpret_cast<guint8 *>(const_cast<char *>(bytes.constData())), gsize(bytes.size())))
        , stream(g_mime_stream_mem_new_with_byte_array(array))
    {
        g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(stream.get()), FALSE);
        message = parsed(stream.get());
    }
    ~Parsed()
    {
        message.reset();
        stream.reset();
        g_byte_array_free(array, FALSE);
    }
    Parsed(const Parsed &) = delete;
    Parsed &operator=(const Parsed &) = delete;

    GByteArray *array;
    Held<GMimeStream> stream;
    Held<GMimeMessage> message;
};

bool MimePart::isMultipart() const
{
    return GMIME_IS_MULTIPART(m_object);
}

bool MimePart::isMessage() const
{
    return GMIME_IS_MESSAGE_PART(m_object);
}

QByteArray MimePart::type() const
{
    GMimeContentType *type = g_mime_object_get_content_type(gmime(m_object));
    if (!type)
        return "text/plain"_ba;
    const QByteArray media = g_mime_content_type_get_media_type(type);
    return QByteArray(media + '/' + g_mime_content_type_get_media_subtype(type)).toLower();
}

QByteArray MimePart::parameter(const char *name) const
{
    return g_mime_object_get_content_type_parameter(gmime(m_object), name);
}

bool MimePart::isAttached() const
{
    const char *disposition = g_mime_object_get_disposition(gmime(m_object));
    return disposition && g_ascii_strcasecmp(disposition, "attachment") == 0;
}

QString MimePart::fileName() const
{
    const QString name = parameterText(rawHeader(m_object, "Content-Disposition"), "filename");
    return (name.isEmpty() ? parameterText(rawHeader(m_object, "Content-Type"), "name") : name).left(LongestName);
}

QByteArray MimePart::contentId() const
{
    return g_mime_object_get_content_id(gmime(m_object));
}

QString MimePart::innerSubject() const
{
    GMimeMessage *inner = isMessage() ? g_mime_message_part_get_message(GMIME_MESSAGE_PART(m_object)) : nullptr;
    return inner ? oneLine(textWithWords(rawHeader(inner, "Subject")).toUtf8(), LongestSubject) : QString();
}

int MimePart::childCount() const
{
    return isMultipart() ? g_mime_multipart_get_count(GMIME_MULTIPART(m_object)) : 0;
}

MimePart MimePart::child(int index) const
{
    return {g_mime_multipart_get_part(GMIME_MULTIPART(m_object), index), m_bytes};
}

QByteArray MimePart::prologue() const
{
    return isMultipart() ? g_mime_multipart_get_prologue(GMIME_MULTIPART(m_object)) : nullptr;
}

QByteArrayView MimePart::encoded() const
{
    GMimeDataWrapper *content = GMIME_IS_PART(m_object) ? g_mime_part_get_content(GMIME_PART(m_object)) : nullptr;
    GMimeStream *stream = content ? g_mime_data_wrapper_get_stream(content) : nullptr;
    if (!stream || !GMIME_IS_STREAM_MEM(stream))
        return {};
    const qint64 size = m_bytes->size();
    const qint64 from = std::clamp<qint64>(stream->bound_start, 0, size);
    const qint64 to = stream->bound_end < 0 ? size : std::clamp<qint64>(stream->bound_end, from, size);
    return QByteArrayView(*m_bytes).sliced(from, to - from);
}

void MimePart::decode(const std::function<bool(QByteArrayView)> &take) const
{
    if (isMessage()) {
        take(bytesOfInnerMail(gmime(m_object)));
        return;
    }
    QByteArrayView whole = encoded();
    const GMimeContentEncoding encoding = GMIME_IS_PART(m_object)
        ? g_mime_part_get_content_encoding(GMIME_PART(m_object))
        : GMIME_CONTENT_ENCODING_8BIT;
    if (!isEncoded(encoding)) {
        take(whole);
        return;
    }
    if (encoding == GMIME_CONTENT_ENCODING_UUENCODE)
        whole = behindBegin(whole);
    GMimeEncoding state;
    g_mime_encoding_init_decode(&state, encoding);
    QByteArray out;
    for (qsizetype at = 0; at < whole.size(); at += Block) {
        const QByteArrayView in = whole.sliced(at, std::min(Block, whole.size() - at));
        out.resize(qsizetype(g_mime_encoding_outlen(&state, size_t(in.size()))) + 8);
        const size_t length = g_mime_encoding_step(&state, in.data(), size_t(in.size()), out.data());
        if (!take(QByteArrayView(out).first(qsizetype(length))))
            return;
    }
}

QByteArray MimePart::decoded(qsizetype most) const
{
    QByteArray bytes;
    decode([&](QByteArrayView block) {
        bytes.append(block.first(std::min(block.size(), most - bytes.size())));
        return bytes.size() < most;
    });
    return bytes;
}

MimeTree::MimeTree(const QByteArray &bytes)
    : m_bytes(bytes)
{
    startParser();
    m_parsed = std::make_unique<Parsed>(bytes);
}

MimeTree::~MimeTree() = default;

bool MimeTree::isReadable() const
{
    return m_parsed->message && g_mime_message_get_mime_part(m_parsed->message.get());
}

QByteArray MimeTree::header(const char *name) const
{
    return m_parsed->message ? g_mime_object_get_header(GMIME_OBJECT(m_parsed->message.get()), name) : nullptr;
}

QList<MailAddress> MimeTree::addresses(const char *name) const
{
    if (!m_parsed->message)
        return {};
    static constexpr std::array<std::pair<const char *, GMimeAddressType>, 5> kinds{
        {{"From", GMIME_ADDRESS_TYPE_FROM}, {"Sender", GMIME_ADDRESS_TYPE_SENDER},
            {"Reply-To", GMIME_ADDRESS_TYPE_REPLY_TO}, {"To", GMIME_ADDRESS_TYPE_TO}, {"Cc", GMIME_ADDRESS_TYPE_CC}}};
    const auto kind
        = std::find_if(kinds.begin(), kinds.end(), [&](const auto &k) { return qstrcmp(k.first, name) == 0; });
    Q_ASSERT(kind != kinds.end());
    QList<MailAddress> found;
    if (!appendMailboxes(g_mime_message_get_addresses(m_parsed->message.get(), kind->second), found)
        || found.isEmpty()) {
        const QByteArray value = header(name);
        found = parseAddresses(oneLine(value, value.size()));
    }
    for (MailAddress &one : found)
        one.address = inOneDirection(one.address); // it is a key, and compared
    return found;
}

QDateTime MimeTree::date() const
{
    GDateTime *date = m_parsed->message ? g_mime_message_get_date(m_parsed->message.get()) : nullptr;
    const qint64 seconds = date ? g_date_time_to_unix(date) : 0;
    return seconds > 0 && seconds <= LatestDate ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
}

MimePart MimeTree::root() const
{
    return {g_mime_message_get_mime_part(m_parsed->message.get()), &m_bytes};
}

QString oneLine(QByteArrayView utf8, qsizetype most)
{
    QString text = QString::fromUtf8(utf8);
    text.truncate(most);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text.simplified();
}

} // namespace Earshot
