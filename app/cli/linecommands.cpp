// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/secrets.h"
#include "cli/signedlines.h"
#include "cli/words.h"

#include "earshot/desk/linedesk.h"
#include "earshot/domain/uid.h"

#include <QJsonArray>

namespace Earshot::Cli
{

namespace
{

constexpr std::array transportWords{
    Word{SipTransport::Udp, "udp"_L1}, Word{SipTransport::Tcp, "tcp"_L1}, Word{SipTransport::Tls, "tls"_L1}};
constexpr std::array srtpWords{
    Word{Srtp::Off, "off"_L1}, Word{Srtp::Preferred, "preferred"_L1}, Word{Srtp::Required, "required"_L1}};

/// What the options say of a line; what they do not name stays as it is.
void takeOptions(const Arguments &arguments, SipAccount &account)
{
    if (arguments.has("--server"_L1))
        account.server = arguments.text("--server"_L1);
    if (arguments.has("--user"_L1))
        account.user = arguments.text("--user"_L1);
    if (arguments.has("--display"_L1))
        account.displayName = arguments.text("--display"_L1).simplified();
    if (arguments.has("--stun"_L1))
        account.stun = arguments.text("--stun"_L1);
    account.transport = valueOf(transportWords, arguments.text("--transport"_L1)).value_or(account.transport);
    account.srtp = valueOf(srtpWords, arguments.text("--srtp"_L1)).value_or(account.srtp);
    if (!isSipServer(account.server))
        throw Stop(Exit::Usage, u"\"%1\" is no HOST or HOST:PORT, like pbx.example.com."_s.arg(account.server));
    if (!account.stun.isEmpty() && !isSipServer(account.stun))
        throw Stop(Exit::Usage, u"\"%1\" is no HOST or HOST:PORT, like stun.example.com."_s.arg(account.stun));
    if (!isSipUser(account.user))
        throw Stop(Exit::Usage,
            u"\"%1\" cannot be a user at a telephone server; it is like anna, or anna@example.com."_s.arg(
                account.user));
}

QJsonObject asJson(const SipAccount &account)
{
    return {{u"address"_s, account.address()}, {u"kind"_s, u"sip"_s}, {u"server"_s, account.server},
        {u"user"_s, account.user}, {u"transport"_s, wordOf(transportWords, account.transport)},
        {u"srtp"_s, wordOf(srtpWords, account.srtp)}, {u"display"_s, account.displayName}, {u"stun"_s, account.stun}};
}

} // namespace

Exit addTelephoneLine(Seat &seat, const Arguments &arguments)
{
    SipAccount account;
    account.uid = newUid();
    takeOptions(arguments, account);
    const QString secret = typedSecret();
    for (const SipAccount &other : seat.read(SipAccounts::ofAgent, seat.desk().agent())) {
        if (other.address().compare(account.address(), Qt::CaseInsensitive) == 0)
            throw Stop(
                Exit::Refused, u"The agent has the line %1 already; \"line set\" changes it."_s.arg(other.address()));
    }
    const auto secrets = secretsOf(seat);
    keep(*secrets, account.secretName(), secret);
    seat.act(addLine, account);
    if (seat.json())
        seat.print(asJson(account));
    else
        seat.print(u"The line %1 is there; \"line test %1\" tries it."_s.arg(account.address()));
    return Exit::Done;
}

Exit setTelephoneLine(Seat &seat, const Arguments &arguments)
{
    SipAccount account = lineAt(seat, arguments.word(0));
    const QString before = account.secretName();
    takeOptions(arguments, account);
    const auto secrets = secretsOf(seat);
    std::optional<QString> secret;
    if (arguments.has("--secret-stdin"_L1))
        secret = typedSecret();
    else if (before != account.secretName())
        secret = kept(*secrets, before); // it goes under the new name
    if (secret)
        keep(*secrets, account.secretName(), *secret);
    seat.act(changeLine, account);
    if (before != account.secretName())
        forget(*secrets, before);
    if (seat.json())
        seat.print(asJson(account));
    else
        seat.print(u"The line %1 is changed; \"line test %1\" tries it."_s.arg(account.address()));
    return Exit::Done;
}

Exit listTelephoneLines(Seat &seat, const Arguments &)
{
    const QList<SipAccount> lines = seat.read(SipAccounts::ofAgent, seat.desk().agent());
    QJsonArray all;
    for (const SipAccount &account : lines) {
        all << asJson(account);
        if (!seat.json())
            seat.print(
                u"%1  at %2 by %3"_s.arg(account.address(), account.server, wordOf(transportWords, account.transport)));
    }
    if (seat.json())
        seat.print(QJsonObject{{u"lines"_s, all}});
    else if (lines.isEmpty())
        seat.remark(u"The agent has no telephone line yet; \"line add sip\" makes one."_s);
    return Exit::Done;
}

Exit testTelephoneLine(Seat &seat, const Arguments &arguments)
{
    SignedLines lines(seat, arguments.word(0));
    EngineLine &line = lines.first();
    const LineState state = lines.awaitState(line);
    const QString sentence = sentenceOf(state, line.status(), *line.account());
    if (seat.json())
        seat.print(QJsonObject{{u"address"_s, line.account()->address()}, {u"ok"_s, state == LineState::Ready},
            {u"state"_s, wordOf(state)}, {u"status"_s, line.status()}, {u"sentence"_s, sentence}});
    else
        seat.print(sentence);
    return state == LineState::Ready ? Exit::Done : Exit::Failed;
}

Exit removeTelephoneLine(Seat &seat, const Arguments &arguments)
{
    const SipAccount account = lineAt(seat, arguments.word(0));
    seat.act(removeLine, account.id);
    const auto secrets = secretsOf(seat);
    forget(*secrets, account.secretName());
    if (seat.json())
        seat.print(QJsonObject{{u"removed"_s, account.address()}});
    else
        seat.print(u"The line %1 is forgotten; its calls stay in the log."_s.arg(account.address()));
    return Exit::Done;
}

} // namespace Earshot::Cli
