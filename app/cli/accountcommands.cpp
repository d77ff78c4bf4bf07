// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/mailwords.h"
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

MailServer serverAt(const QString &typed, const Arguments &arguments, const QByteArray &authorities)
{
    const QString host = typed.section(u':', 0, -2);
    bool isNumber = false;
    const uint port = typed.section(u':', -1).toUInt(&isNumber);
    constexpr uint mostPort = 65'535;
    if (host.isEmpty() || !isNumber || port == 0 || port > mostPort)
        throw Stop(Exit::Usage, u"\"%1\" is no HOST:PORT, like imap.example.com:993."_s.arg(typed));
    const bool isStartTls = arguments.text("--security"_L1) == u"starttls";
    return {host, quint16(port), isStartTls ? MailSecurity::StartTls : MailSecurity::Tls, authorities, {}};
}

QByteArray authoritiesIn(const QString &path)
{
    if (path.isEmpty())
        return {};
    const QByteArray pem = contentOf(path);
    if (QSslCertificate::fromData(pem).isEmpty())
        throw Stop(Exit::Usage, u"There is no certificate in %1 (PEM)."_s.arg(path));
    return pem;
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

void keep(SecretStore &secrets, const QString &name, const QString &secret)
{
    QEventLoop loop;
    std::optional<Result<bool>> kept;
    secrets.write(name, secret, &loop, [&](const Result<bool> &answer) {
        kept = answer;
        loop.quit();
    });
    if (!kept)
        loop.exec();
    if (!*kept)
        throw Stop(Exit::Failed,
            u"The password cannot be kept (%1), so the account was not added. Name a folder for it with --secrets."_s
                .arg(kept->error().detail));
}

void forget(SecretStore &secrets, const QString &name)
{
    QEventLoop loop;
    bool isDone = false;
    secrets.remove(name, &loop, [&](const Result<bool> &) {
        isDone = true;
        loop.quit();
    });
    if (!isDone)
        loop.exec();
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
    QStringList aliases;
    for (const QString &alias : arguments.texts("--alias"_L1))
        aliases << checkedAddress(alias);
    mailbox.aliases = aliases.join(u", "_s);
    const QByteArray authorities = authoritiesIn(arguments.text("--ca"_L1));
    mailbox.incoming = serverAt(arguments.text("--imap"_L1), arguments, authorities);
    mailbox.outgoing = serverAt(arguments.text("--smtp"_L1), arguments, authorities);
    mailbox.user = arguments.text("--user"_L1);
    mailbox.login = arguments.text("--auth"_L1) == u"xoauth2" ? MailLogin::Kind::Token : MailLogin::Kind::Password;
    mailbox.folder = arguments.text("--folder"_L1);
    mailbox.doneFolder = arguments.text("--done-folder"_L1);
    mailbox.sentFolder = arguments.text("--sent-folder"_L1);
    mailbox.acknowledger = agentCalled(seat, arguments.text("--acknowledge"_L1));
    QString secret = QString::fromUtf8(contentOf(u"-"_s));
    while (secret.endsWith(u'\n') || secret.endsWith(u'\r'))
        secret.chop(1);
    if (secret.isEmpty())
        throw Stop(Exit::Usage, u"There was no password on standard input; the account was not added."_s);
    if (seat.read(Mailboxes::byAddress, mailbox.address))
        throw Stop(Exit::Refused,
            u"The desk has the account %1 already; \"account remove\" forgets it."_s.arg(mailbox.address));
    const auto secrets = secretsOf(seat);
    keep(*secrets, mailbox.address, secret);
    seat.act(addMailbox, mailbox, arguments.text("--queue"_L1), arguments.text("--name"_L1));
    if (seat.json())
        seat.print(QJsonObject{{u"address"_s, mailbox.address}, {u"queue"_s, arguments.text("--queue"_L1)}});
    else
        seat.print(u"The account %1 is there; \"account test %1\" tries it."_s.arg(mailbox.address));
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
