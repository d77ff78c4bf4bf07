// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/mailwords.h"
#include "cli/secrets.h"
#include "cli/words.h"

#include "earshot/desk/mailboxdesk.h"
#include "earshot/desk/mailcredentials.h"
#include "earshot/desk/mailtrial.h"
#include "earshot/domain/mailaddress.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/catalogs.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QSslCertificate>

namespace Earshot::Cli
{

namespace
{

QByteArray authoritiesIn(const QString &path)
{
    if (path.isEmpty())
        return {};
    const QByteArray pem = contentOf(path);
    if (QSslCertificate::fromData(pem).isEmpty())
        throw Stop(Exit::Usage, u"There is no certificate in %1 (PEM)."_s.arg(path));
    return pem;
}

/// What the options say of a server; what they do not name stays as it is.
void takeServer(MailServer &server, QLatin1StringView option, const Arguments &arguments, const QByteArray &authorities)
{
    if (arguments.has(option)) {
        const QString typed = arguments.text(option);
        const QString host = typed.section(u':', 0, -2);
        bool isNumber = false;
        const uint port = typed.section(u':', -1).toUInt(&isNumber);
        constexpr uint mostPort = 65'535;
        if (host.isEmpty() || !isNumber || port == 0 || port > mostPort)
            throw Stop(Exit::Usage, u"\"%1\" is no HOST:PORT, like imap.example.com:993."_s.arg(typed));
        server.host = host;
        server.port = quint16(port);
        server.pinned.clear(); // it was of the server before
    }
    if (arguments.has("--security"_L1))
        server.security = arguments.text("--security"_L1) == u"starttls" ? MailSecurity::StartTls : MailSecurity::Tls;
    if (arguments.has("--ca"_L1))
        server.authorities = authorities;
}

QString checkedAddress(const QString &typed)
{
    if (!MailAddress{{}, typed}.isValid())
        throw Stop(Exit::Usage, u"\"%1\" is no mail address."_s.arg(typed));
    return typed.trimmed();
}

Mailbox accountAt(Seat &seat, const QString &address)
{
    if (const auto found = seat.read(Mailboxes::byAddress, address))
        return *found;
    throw Stop(Exit::NotFound, u"There is no account \"%1\" on this desk; \"account list\" names them."_s.arg(address));
}

AgentId agentCalled(Seat &seat, const QString &login)
{
    if (login.isEmpty())
        return {};
    for (const Agent &agent : seat.read(Catalogs::read).agents) {
        if (agent.login == login)
            return agent.id;
    }
    throw Stop(
        Exit::NotFound, u"There is no agent \"%1\" on this desk. Whoever is named with --as is added."_s.arg(login));
}

/// What the options say of an account; what they do not name stays as it is.
void takeOptions(Seat &seat, const Arguments &arguments, Mailbox &mailbox)
{
    const auto take = [&arguments](QString &field, QLatin1StringView option) {
        if (arguments.has(option))
            field = arguments.text(option);
    };
    const QByteArray authorities = authoritiesIn(arguments.text("--ca"_L1));
    takeServer(mailbox.incoming, "--imap"_L1, arguments, authorities);
    takeServer(mailbox.outgoing, "--smtp"_L1, arguments, authorities);
    take(mailbox.user, "--user"_L1);
    take(mailbox.folder, "--folder"_L1);
    take(mailbox.doneFolder, "--done-folder"_L1);
    take(mailbox.sentFolder, "--sent-folder"_L1);
    if (arguments.has("--auth"_L1))
        mailbox.login = arguments.text("--auth"_L1) == u"xoauth2" ? MailLogin::Kind::Token : MailLogin::Kind::Password;
    if (arguments.has("--acknowledge"_L1))
        mailbox.acknowledger = agentCalled(seat, arguments.text("--acknowledge"_L1));
    if (!arguments.has("--alias"_L1))
        return;
    QStringList aliases;
    for (const QString &alias : arguments.texts("--alias"_L1)) {
        if (!alias.isEmpty())
            aliases << checkedAddress(alias);
    }
    mailbox.aliases = aliases.join(u", "_s);
}

MailTrial::Outcome tried(const Mailbox &mailbox, const MailLogin &login)
{
    MailTrial trial;
    MailTrial::Outcome outcome;
    QEventLoop loop;
    trial.start(mailbox, login, [&](const MailTrial::Outcome &answer) {
        outcome = answer;
        loop.quit();
    });
    loop.exec();
    return outcome;
}

QJsonObject asJson(const MailHealth &health, const MailServer &server)
{
    QJsonObject json{{u"host"_s, server.host}, {u"port"_s, server.port},
        {u"security"_s, server.security == MailSecurity::Tls ? u"tls"_s : u"starttls"_s},
        {u"ok"_s, !health.isFailing()},
        {u"lastSuccess"_s, health.lastSuccess.isValid() ? health.lastSuccess.toString(Qt::ISODate) : QJsonValue()}};
    if (health.isFailing()) {
        json.insert(u"failingSince"_s, health.failingSince.toString(Qt::ISODate));
        json.insert(u"error"_s, Cli::asJson(health.fault, server));
    }
    return json;
}

QString plainly(const MailHealth &health, const MailServer &server)
{
    return health.isFailing()          ? sentenceOf(health.fault, server)
        : health.lastSuccess.isValid() ? u"fine"_s
                                       : u"not tried yet"_s;
}

} // namespace

Exit addAccount(Seat &seat, const Arguments &arguments)
{
    Mailbox mailbox;
    mailbox.uid = newUid();
    mailbox.address = checkedAddress(arguments.word(0));
    takeOptions(seat, arguments, mailbox);
    const QString secret = typedSecret();
    if (seat.read(Mailboxes::byAddress, mailbox.address))
        throw Stop(
            Exit::Refused, u"The desk has the account %1 already; \"account set\" changes it."_s.arg(mailbox.address));
    const auto secrets = secretsOf(seat);
    keep(*secrets, mailbox.address, secret);
    seat.act(addMailbox, mailbox, arguments.text("--queue"_L1), arguments.text("--name"_L1));
    if (seat.json())
        seat.print(QJsonObject{{u"address"_s, mailbox.address}, {u"queue"_s, arguments.text("--queue"_L1)}});
    else
        seat.print(u"The account %1 is there; \"account test %1\" tries it."_s.arg(mailbox.address));
    return Exit::Done;
}

Exit setAccount(Seat &seat, const Arguments &arguments)
{
    Mailbox mailbox = accountAt(seat, arguments.word(0));
    takeOptions(seat, arguments, mailbox);
    const Catalog catalog = seat.read(Catalogs::read);
    const Queue *present = catalog.queue(mailbox.queue);
    const QString queue = arguments.has("--queue"_L1) ? arguments.text("--queue"_L1)
        : present                                     ? present->name
                                                      : QString();
    if (arguments.has("--secret-stdin"_L1)) {
        const auto secrets = secretsOf(seat);
        keep(*secrets, mailbox.address, typedSecret());
    }
    seat.act(changeMailbox, mailbox, queue, arguments.text("--name"_L1)); // a mailroom at work takes it from here
    if (seat.json())
        seat.print(QJsonObject{{u"address"_s, mailbox.address}, {u"queue"_s, queue}});
    else
        seat.print(u"The account %1 is changed; \"account test %1\" tries it."_s.arg(mailbox.address));
    return Exit::Done;
}

Exit listAccounts(Seat &seat, const Arguments &)
{
    const QList<Mailbox> mailboxes = seat.read(Mailboxes::all);
    const Catalog catalog = seat.read(Catalogs::read);
    QHash<MailboxId, MailboxState> states;
    for (const MailboxState &state : seat.read(Mailboxes::states))
        states.insert(state.mailbox, state);
    QJsonArray all;
    for (const Mailbox &mailbox : mailboxes) {
        const MailboxState state = states.value(mailbox.id);
        const Queue *queue = catalog.queue(mailbox.queue);
        const QString queueName = queue ? queue->name : QString();
        if (!seat.json()) {
            seat.print(u"%1  queue %2\n  in:  %3\n  out: %4"_s.arg(mailbox.address,
                queueName.isEmpty() ? u"none"_s : queueName, plainly(state.incoming, mailbox.incoming),
                plainly(state.outgoing, mailbox.outgoing)));
            if (state.waiting > 0)
                seat.print(u"  %1 mails wait on the server"_s.arg(state.waiting));
            continue;
        }
        all << QJsonObject{{u"address"_s, mailbox.address}, {u"aliases"_s, mailbox.aliases}, {u"queue"_s, queueName},
            {u"name"_s, queue ? queue->senderName : QString()}, {u"user"_s, mailbox.user},
            {u"auth"_s, mailbox.login == MailLogin::Kind::Token ? u"xoauth2"_s : u"password"_s},
            {u"imap"_s, asJson(state.incoming, mailbox.incoming)},
            {u"smtp"_s, asJson(state.outgoing, mailbox.outgoing)}, {u"waiting"_s, state.waiting}};
    }
    if (seat.json())
        seat.print(QJsonObject{{u"accounts"_s, all}});
    else if (mailboxes.isEmpty())
        seat.remark(u"There is no account yet; \"account add\" makes one."_s);
    return Exit::Done;
}

Exit testAccount(Seat &seat, const Arguments &arguments)
{
    const Mailbox mailbox = accountAt(seat, arguments.word(0));
    const auto secrets = secretsOf(seat);
    MailCredentials credentials(*secrets);
    QEventLoop loop;
    tl::expected<MailLogin, MailFault> login;
    credentials.ask(mailbox, &loop, [&](const tl::expected<MailLogin, MailFault> &answer) {
        login = answer;
        loop.quit();
    });
    loop.exec();
    const MailTrial::Outcome outcome
        = login ? tried(mailbox, *login) : MailTrial::Outcome{login.error(), login.error()};
    const auto told = [](const std::optional<MailFault> &fault, const MailServer &server) {
        QJsonObject json = fault ? asJson(*fault, server) : QJsonObject();
        json.insert(u"ok"_s, !fault);
        return json;
    };
    if (seat.json()) {
        seat.print(QJsonObject{{u"address"_s, mailbox.address}, {u"ok"_s, outcome.isWell()},
            {u"imap"_s, told(outcome.incoming, mailbox.incoming)},
            {u"smtp"_s, told(outcome.outgoing, mailbox.outgoing)}});
    } else {
        seat.print(u"in:  %1"_s.arg(outcome.incoming ? sentenceOf(*outcome.incoming, mailbox.incoming) : u"fine"_s));
        seat.print(u"out: %1"_s.arg(outcome.outgoing ? sentenceOf(*outcome.outgoing, mailbox.outgoing) : u"fine"_s));
    }
    return outcome.isWell() ? Exit::Done : Exit::Failed;
}

Exit removeAccount(Seat &seat, const Arguments &arguments)
{
    const Mailbox mailbox = accountAt(seat, arguments.word(0));
    seat.act(removeMailbox, mailbox.id);
    const auto secrets = secretsOf(seat);
    forget(*secrets, mailbox.address);
    if (seat.json())
        seat.print(QJsonObject{{u"removed"_s, mailbox.address}});
    else
        seat.print(u"The account %1 is forgotten; what came by it stays."_s.arg(mailbox.address));
    return Exit::Done;
}

} // namespace Earshot::Cli
