// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/automatic.h"

#include "earshot/domain/mailaddress.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Earshot
{

namespace
{

using Header = std::function<QByteArray(const char *)>;

AutomaticSign sign(Automatic kind, const char *name, const QByteArray &value)
{
    return {kind, QString::fromLatin1(name) + u": "_s + QString::fromUtf8(value.left(80))};
}

/// RFC 3834, 5: anything but "no" is automatic, a parameter may follow.
AutomaticSign autoSubmitted(const Header &header)
{
    const QByteArray value = header("Auto-Submitted").trimmed().toLower();
    if (value.isEmpty() || value == "no" || value.startsWith("no;"))
        return {};
    return sign(Automatic::AutoReply, "Auto-Submitted", value);
}

AutomaticSign repliesByMachine(const Header &header)
{
    static constexpr std::array<const char *, 5> names{
        "X-Autoreply", "X-Autorespond", "X-Mail-Autoreply", "X-Autoresponder", "X-AutoReply-From"};
    for (const char *name : names) {
        const QByteArray value = header(name);
        if (!value.isNull() && value.trimmed().toLower() != "no")
            return sign(Automatic::AutoReply, name, value);
    }
    return {};
}

AutomaticSign suppressesAnswers(const Header &header)
{
    static constexpr const char *name = "X-Auto-Response-Suppress";
    for (const QByteArray &part : header(name).toLower().split(',')) {
        const QByteArray word = part.trimmed();
        if (word == "all" || word == "autoreply" || word == "oof")
            return sign(Automatic::Bulk, name, word);
    }
    return {};
}

AutomaticSign precedence(const Header &header)
{
    for (const char *name : {"Precedence", "X-Precedence"}) {
        const QByteArray value = header(name).trimmed().toLower();
        if (value == "list")
            return sign(Automatic::List, name, value);
        if (value == "auto_reply")
            return sign(Automatic::AutoReply, name, value);
        if (value == "bulk" || value == "junk")
            return sign(Automatic::Bulk, name, value);
    }
    return {};
}

AutomaticSign looped(const Header &header)
{
    for (const char *name : {"X-Earshot-Loop", "X-Loop"}) {
        if (const QByteArray value = header(name); !value.isNull())
            return sign(Automatic::Loop, name, value);
    }
    return {};
}

AutomaticSign listed(const Header &header)
{
    for (const char *name : {"List-Id", "List-Post"}) {
        if (const QByteArray value = header(name); !value.isNull())
            return sign(Automatic::List, name, value);
    }
    return {};
}

AutomaticSign massMailed(const Header &header)
{
    const QByteArray value = header("List-Unsubscribe");
    return value.isNull() ? AutomaticSign() : sign(Automatic::Bulk, "List-Unsubscribe", value);
}

AutomaticSign reported(const QByteArray &type)
{
    if (!type.startsWith("multipart/report"))
        return {};
    const bool receipt = type.endsWith("disposition-notification") || type.endsWith("feedback-report");
    return sign(receipt ? Automatic::AutoReply : Automatic::Bounce, "Content-Type", type);
}

AutomaticSign sentByNobody(const Header &header, const MailAddress &from)
{
    if (from.address.isEmpty())
        return {Automatic::NoReply, u"no sender"_s};
    const QString local = from.localPart().toLower();
    if (local == u"mailer-daemon" || local == u"postmaster" || local == u"mail-daemon")
        return sign(Automatic::Bounce, "From", from.address.toUtf8());
    QString letters = local;
    letters.remove(u'-').remove(u'_').remove(u'.');
    static constexpr std::array<QStringView, 4> nobody{u"noreply", u"donotreply", u"neantwortennicht", u"nereply"};
    if (std::any_of(nobody.begin(), nobody.end(), [&](QStringView word) { return letters.startsWith(word); })
        || letters.endsWith(u"noreply"_s) || letters.endsWith(u"donotreply"_s))
        return sign(Automatic::NoReply, "From", from.address.toUtf8());
    if (const QByteArray path = header("Return-Path"); path.trimmed() == "<>")
        return sign(Automatic::Bounce, "Return-Path", path.trimmed());
    return {};
}

} // namespace

AutomaticSign automaticSign(const Header &header, const MailAddress &from, const QByteArray &type)
{
    if (const AutomaticSign found = reported(type); found.kind != Automatic::None)
        return found;
    for (const auto judge : {looped, autoSubmitted, repliesByMachine}) {
        if (const AutomaticSign found = judge(header); found.kind != Automatic::None)
            return found;
    }
    if (const AutomaticSign found = sentByNobody(header, from); found.kind == Automatic::Bounce)
        return found;
    for (const auto judge : {listed, precedence, massMailed, suppressesAnswers}) {
        if (const AutomaticSign found = judge(header); found.kind != Automatic::None)
            return found;
    }
    return sentByNobody(header, from);
}

} // namespace Earshot
