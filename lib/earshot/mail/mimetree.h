// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/mailaddress.h"

#include <functional>
#include <limits>
#include <memory>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Earshot
{

/// Makes the MIME parser ready; what uses it elsewhere than through a MimeTree calls this first. Any thread.
void startParser();

/// A part of a mail, as the MIME parser found it. A handle: valid as long as its MimeTree.
class MimePart
{
public:
    bool isMultipart() const;
    /// A mail inside the mail (message/rfc822).
    bool isMessage() const;
    /// Lower case, without parameters; "text/plain" when none is declared.
    QByteArray type() const;
    /// A parameter of Content-Type; empty when there is none.
    QByteArray parameter(const char *name) const;
    bool isAttached() const; ///< Content-Disposition: attachment
    /// The file name as declared (RFC 2231, RFC 2047, or raw), decoded; empty when there is none.
    QString fileName() const;
    QByteArray contentId() const; ///< without angle brackets
    /// Subject of the mail inside, for a part that is one.
    QString innerSubject() const;

    int childCount() const;
    MimePart child(int index) const;
    /// What stands before the first boundary; all of the body when the boundary never comes.
    QByteArray prologue() const;

    /// Hands the decoded bytes on block by block, so that a large part is never in memory whole; \a take returns false
    /// when it has enough.
    void decode(const std::function<bool(QByteArrayView)> &take) const;
    /// The first \a most decoded bytes.
    QByteArray decoded(qsizetype most = std::numeric_limits<qsizetype>::max()) const;

private:
    friend class MimeTree;
    MimePart(void *object, const QByteArray *bytes)
        : m_object(object)
        , m_bytes(bytes)
    {
    }
    QByteArrayView encoded() const;

    void *m_object;
    const QByteArray *m_bytes;
};

/// A mail taken apart; you get one from the mail's bytes, which must outlive it and are not copied. The only file that
/// knows the MIME library. Several threads may each have their own.
class MimeTree
{
public:
    explicit MimeTree(const QByteArray &bytes);
    ~MimeTree();
    MimeTree(const MimeTree &) = delete;
    MimeTree &operator=(const MimeTree &) = delete;

    /// False when not even an empty header could be found.
    bool isReadable() const;
    /// The value of the first header \a name, unfolded and decoded to UTF-8; null when there is none.
    QByteArray header(const char *name) const;
    /// The addresses of a header, groups flattened, broken ones read by parseAddresses().
    QList<MailAddress> addresses(const char *name) const;
    /// UTC; invalid when Date is missing or makes no sense.
    QDateTime date() const;
    /// Only when isReadable().
    MimePart root() const;

private:
    struct Parsed;
    const QByteArray &m_bytes;
    std::unique_ptr<Parsed> m_parsed;
};

/// UTF-8 of a header as one line without control characters, at most \a most long.
QString oneLine(QByteArrayView utf8, qsizetype most);

} // namespace Earshot
