// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/htmlform.h"

#include "earshot/mail/htmlcleaner.h"
#include "earshot/mail/mimemessage.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MostImages = 50;

bool isRich(const QString &html)
{
    static constexpr std::array tags{"<td"_L1, "<img"_L1, "<ul"_L1, "<ol"_L1, "<h1"_L1, "<h2"_L1, "<h3"_L1};
    return std::any_of(tags.begin(), tags.end(), [&html](QLatin1StringView tag) { return html.contains(tag); });
}

MailImages imagesOf(const Mail &mail, const QByteArray &raw, const QString &html)
{
    MailImages images;
    for (const MailPart &part : mail.attachments) {
        if (part.contentId.isEmpty() || !part.type.startsWith("image/") || images.size() >= MostImages
            || !html.contains(u"cid:"_s))
            continue;
        if (const Result<QByteArray> bytes = decodedPart(raw, part.path))
            images.insert(part.contentId, *bytes);
    }
    return images;
}

} // namespace

std::shared_ptr<const HtmlForm> makeHtmlForm(const QByteArray &raw, int width, const Theme &theme)
{
    auto form = std::make_shared<HtmlForm>();
    const Mail mail = parseMail(raw);
    const CleanHtml clean = cleanHtml(mail.html);
    form->blockedImages = clean.blockedImages;
    form->blockedLinks = clean.blockedLinks;
    form->truncated = clean.truncated;
    if (clean.asText || clean.html.isEmpty())
        return form;
    form->html = clean.html;
    form->images = imagesOf(mail, raw, clean.html);
    form->rich = isRich(clean.html);

    QElapsedTimer timer;
    timer.start();
    const auto document = htmlDocument(form->html, form->images, width, theme);
    document->setTextWidth(width);
    (void)document->size();
    form->tooHeavy = timer.elapsed() > LayoutBudget;
    return form;
}

} // namespace Earshot
