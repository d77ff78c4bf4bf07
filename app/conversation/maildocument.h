// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/codeblocks.h"

#include <QHash>
#include <QTextDocument>

#include "shell/theme.h"

#include <memory>

namespace Earshot
{

/// Pictures of a mail by their Content-ID, still encoded.
using MailImages = QHash<QByteArray, QByteArray>;

/// A document that opens nothing: no file, no address, whatever its text names (a stock QTextDocument follows paths and
/// shares). Pictures come out of the mail alone. May be made and laid out on any thread.
class MailDocument final : public QTextDocument
{
    Q_OBJECT

public:
    explicit MailDocument(MailImages images = {}, int imageWidth = 0);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    MailImages m_images;
    int m_imageWidth;
};

/// Decodes a picture of a mail: at most 128 MB of pixels, never wider than `width` (0 = as it is). Null when it cannot
/// be, or would be too large.
QImage decodedImage(const QByteArray &bytes, int width);

/// What a person wrote, in the type people read; web addresses in it are links.
std::unique_ptr<MailDocument> proseDocument(const QString &text, const Theme &theme, Token color = Token::Text);
/// Code in fixed pitch with its colours.
std::unique_ptr<MailDocument> codeDocument(
    const QString &text, CodeKind kind, const QString &language, const QString &fileName, const Theme &theme);
/// A cleaned HTML body on the ground of a card.
std::unique_ptr<MailDocument> htmlDocument(
    const QString &html, const MailImages &images, int imageWidth, const Theme &theme);

/// Whether long lines of a code document break at its width.
void setWrapping(QTextDocument &document, bool wrap);

} // namespace Earshot
