// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/deeplink.h"

#include "earshot/domain/savedview.h"
#include "earshot/domain/ticket.h"

#include <QUrl>

namespace Earshot
{

using namespace Qt::StringLiterals;

DeepLink deepLink(const QString &argument)
{
    const QUrl url(argument.trimmed(), QUrl::StrictMode);
    // Browsers and chats like to end an address with a slash.
    const QString what = url.path(QUrl::FullyDecoded).remove(u'/');
    if (url.scheme() != u"earshot" || what.isEmpty())
        return {};
    DeepLink link;
    link.uid = QUuid::fromString(what);
    if (url.host() == u"ticket") {
        link.number = what.startsWith(u'-') || what.startsWith(u'+') ? 0 : what.toLongLong();
        if (link.number > 0 || !link.uid.isNull())
            link.kind = DeepLink::Kind::Ticket;
    } else if (url.host() == u"customer") {
        link.address = what.contains(u'@') ? what : QString();
        if (!link.address.isEmpty() || !link.uid.isNull())
            link.kind = DeepLink::Kind::Customer;
    } else if (url.host() == u"view" && !link.uid.isNull()) {
        link.kind = DeepLink::Kind::View;
    }
    return link.kind == DeepLink::Kind::None ? DeepLink() : link;
}

QString linkTo(const Ticket &ticket)
{
    return u"earshot://ticket/"_s + ticket.uid.toString(QUuid::WithoutBraces);
}

QString linkTo(const SavedView &view)
{
    return u"earshot://view/"_s + view.uid.toString(QUuid::WithoutBraces);
}

QString keyOf(const SavedView &view)
{
    return u"view:%1"_s.arg(view.id.value);
}

} // namespace Earshot
