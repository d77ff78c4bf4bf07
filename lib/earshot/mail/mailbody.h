// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/mail/mimemessage.h"

namespace Earshot
{

/// One stretch of a mail's body, as text, as HTML, or as both (multipart/alternative).
struct BodyPiece {
    QString text;
    QString html;
};

/// Makes Mail::text and Mail::html of the pieces in their order: a stub ("your program shows no HTML") or missing text
/// is made from the HTML, plain pieces stand in the HTML as preformatted text. Nothing is dropped but stubs.
void joinBody(const QList<BodyPiece> &pieces, Mail &mail);

/// The two forms of multipart/alternative: the first plain one and the last HTML one (RFC 2046, 5.1.4).
BodyPiece chosenAlternative(const QList<QList<BodyPiece>> &alternatives);

/// Tells an inline PGP message by its armour (RFC 4880, 6.2).
Seal sealOfText(const QString &text);

/// The charset an HTML body names in its own first lines; empty when none.
QByteArray charsetInHtml(QByteArrayView html);

} // namespace Earshot
