// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/sipaccount.h"

#include <QRegularExpression>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

/// "[2001:db8::1]:5060", "pbx.example.com:5060", "10.0.0.7".
const QRegularExpression &serverPattern()
{
    static const QRegularExpression pattern(
        u"^(?<host>\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::(?<port>[0-9]{1,5}))?$"_s);
    return pattern;
}

} // namespace

bool isSipServer(const QString &server)
{
    const QRegularExpressionMatch match = serverPattern().match(server);
    if (!match.hasMatch())
        return false;
    const uint port = match.captured(u"port"_s).toUInt();
    constexpr uint mostPort = 65'535;
    return match.capturedLength(u"port"_s) <= 0 || (port > 0 && port <= mostPort);
}

bool isSipUser(const QString &user)
{
    static const QRegularExpression pattern(
        u"^[A-Za-z0-9_.!~*'()&=+$,;?/-]+(?:@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)?$"_s);
    return pattern.match(user).hasMatch();
}

QString SipAccount::domain() const
{
    if (user.contains(u'@'))
        return user.section(u'@', 1);
    return serverPattern().match(server).captured(u"host"_s);
}

QString SipAccount::login() const
{
    return user.section(u'@', 0, 0);
}

QString SipAccount::address() const
{
    return login() + u'@' + domain();
}

QString SipAccount::secretName() const
{
    return u"sip:"_s + address();
}

QString sipTarget(const QString &number, const QString &domain)
{
    if (number.startsWith(u"sip:"_s, Qt::CaseInsensitive) || number.startsWith(u"sips:"_s, Qt::CaseInsensitive))
        return number;
    if (domain.isEmpty())
        return {};
    return u"sip:"_s + number + u'@' + domain;
}

} // namespace Earshot
