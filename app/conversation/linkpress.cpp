// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/linkpress.h"

#include "earshot/domain/phonenumber.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

LinkTarget linkTarget(const QUrl &address, const QString &text)
{
    LinkTarget target;
    target.address = address;
    const QString scheme = address.scheme().toLower();
    if (scheme == u"http" || scheme == u"https") {
        if (address.host().isEmpty())
            return target;
        target.kind = LinkTarget::Kind::Web;
        target.host = QString::fromLatin1(QUrl::toAce(address.host()));
        if (target.host.isEmpty())
            target.host = address.host(QUrl::FullyEncoded);
        const QUrl shown = QUrl::fromUserInput(text.trimmed());
        const bool namesHost = text.contains(u'.') && !text.trimmed().contains(u' ') && !shown.host().isEmpty();
        target.disguised = !address.userInfo().isEmpty() || target.host.contains(u"xn--"_s)
            || (namesHost && shown.host().compare(address.host(), Qt::CaseInsensitive) != 0);
    } else if (scheme == u"mailto") {
        target.plain = address.path(QUrl::FullyDecoded).section(u'?', 0, 0);
        target.kind = target.plain.contains(u'@') ? LinkTarget::Kind::Mail : LinkTarget::Kind::Nowhere;
    } else if (scheme == u"tel") {
        if (const auto number = PhoneNumber::parse(address.path(QUrl::FullyDecoded).section(u';', 0, 0))) {
            target.kind = LinkTarget::Kind::Phone;
            target.plain = number->e164();
        }
    }
    return target;
}

} // namespace Earshot
