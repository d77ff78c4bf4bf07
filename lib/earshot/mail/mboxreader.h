// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/mail/rawmail.h"
#include "earshot/mail/sha256.h"

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace Earshot
{

/// Reads an mbox mail by mail, in memory for one mail only, however large the file. Mails are parted by a blank line, a
/// From_ line with a date (RFC 4155, and the archives' `From x at y Mon …`), and a header or nothing after it;
/// Content-Length is believed only when a From_ line or the end stands where it points; that line needs no blank one
/// before it. A file without any From_ line is one mail; an empty one has none.
class MboxReader
{
public:
    /// Reads from \a device, which must be open and outlive the reader, from byte \a from on: 0, or the offset of a
    /// mail read before. \a origin is handed on in each RawMail.
    MboxReader(QIODevice &device, QString origin, qint64 from = 0, qint64 largest = LargestMail);

    /// The next mail; empty at the end or when the device fails.
    std::optional<RawMail> next();

private:
    struct Separator {
        qsizetype mailEnd; ///< in the buffer: where the mail before it ends
        qsizetype next; ///< where the From_ line begins
    };
    bool fill();
    bool skipFromLine();
    bool hasLines(qsizetype at, int lines);
    std::optional<Separator> findSeparator();
    bool opensMail(qsizetype at);
    qint64 promisedEnd() const;
    bool stopsAt(qint64 position);
    void dropTooLarge();
    RawMail finish(qsizetype end, qsizetype next);

    QIODevice &m_device;
    QString m_origin;
    qint64 m_largest;
    QByteArray m_buffer;
    qint64 m_base = 0; ///< the position of m_buffer[0] in the file
    qsizetype m_start = 0; ///< of the mail being read, in the buffer
    qsizetype m_scanned = 0;
    qint64 m_promised
        = -1; ///< the position where this mail ends by its Content-Length; 0 = none to believe, -1 = not asked
    bool m_atEnd = false;
    QByteArray m_head; ///< of a mail that is being cut
    qint64 m_dropped = 0; ///< bytes of it that left the buffer
    std::unique_ptr<Sha256> m_hash; ///< of it
};

/// True for a line `From sender date`, as mbox files part mails; the date may have any of the usual orders.
bool isMboxFromLine(QByteArrayView line);

} // namespace Earshot
