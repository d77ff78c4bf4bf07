// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Earshot
{

/// "1:5,9" (RFC 9051 sequence-set)
QByteArray imapSet(QList<quint32> uids);
/// A name as an IMAP string: quoted, in modified UTF-7 (RFC 3501 5.1.3).
QByteArray imapFolderName(const QString &name);
/// The same of any text in ASCII; what cannot stand in a quoted string is left out.
QByteArray imapQuoted(const QByteArray &text);

} // namespace Earshot
