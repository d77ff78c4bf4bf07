// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/smtpclient.h"

#include "earshot/mail/mailline.h"
#include "earshot/mail/sasl.h"

#include <QPointer>

#include <algorithm>
#include <optional>

namespace Earshot
{

namespace
{

constexpr int ReplyPatienceMs = 60'000;
constexpr qsizetype LongestReply = 100'000;

/// A line that is one line, and an address that ends where it should: nothing in it can be taken for a command.
QByteArray bare(const QString &address)
{
    QByteArray bytes = address.toUtf8();
    bytes.removeIf([](char c) { return uchar(c) < 0x21 || c == 0x7f || c == '<' || c == '>'; });
    return bytes;
}

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) < 0x80; });
}

/// Lines that begin with a dot get a second one; the last line is ended (RFC 5321 4.5.2).
QByteArray stuffed(const QByteArray &raw)
{
    QByteArray bytes = raw;
    bytes.replace("\n.", "\n..");
    if (bytes.startsWith('.'))
        bytes.prepend('.');
    return bytes.endsWith("\r\n") ? bytes : bytes + "\r\n";
}

} // namespace

/// A mail on its way.
struct SmtpClient::Job {
    SmtpMail mail;
    Ready ready;
    Sent then;
    qsizetype asked = 0; ///< recipients named so far
    QList<SmtpRecipient> recipients;
    bool isHanded = false; ///< the last byte was written
    std::optional<SmtpOutcome> outcome; ///< what the server has said of it
};

QString SmtpClient::Reply::words() const
{
    QByteArrayList texts;
    for (const QByteArray &line : lines)
        texts << line.mid(4).trimmed();
    return QString::fromUtf8(QByteArray::number(code) + ' ' + texts.join(' ').left(500));
}

SmtpClient::SmtpClient(QObject *parent)
    : QObject(parent)
    , m_line(new MailLine(this))
    , m_patienceMs(ReplyPatienceMs)
{
    connect(m_line, &MailLine::arrived, this, &SmtpClient::read);
    connect(m_line, &MailLine::broken, this, &SmtpClient::fail);
    connect(m_line, &MailLine::opened, this, &SmtpClient::greet);
    connect(m_line, &MailLine::encrypted, this, [this] {
        hello(); // what was said before the line was encrypted counts for nothing
    });
}

SmtpClient::~SmtpClient() = default;

void SmtpClient::open(const MailServer &server, const MailLogin &login, Opened then)
{
    m_server = server;
    m_login = login;
    m_opened = std::move(then);
    m_buffer.clear();
    m_lines.clear();
    m_waiting.clear();
    m_isReady = false;
    m_line->open(server);
}

void SmtpClient::greet()
{
    expect([this](const Reply &reply) {
        if (reply.code != 220)
            return fail({reply.code < 500 ? MailFault::Kind::Later : MailFault::Kind::Refused, reply.words()});
        hello();
    });
}

void SmtpClient::hello()
{
    // Our address within our own network is nobody's business (RFC 6409 has no use for it).
    ask("EHLO [127.0.0.1]", [this](const Reply &reply) {
        if (reply.code != 250)
            return fail({MailFault::Kind::Protocol, reply.words()});
        m_extensions.clear();
        for (const QByteArray &line : reply.lines.mid(1))
            m_extensions << line.mid(4).trimmed().toUpper();
        if (m_line->isEncrypted())
            return logIn();
        if (!can("STARTTLS"))
            return fail({MailFault::Kind::NoEncryption, {}});
        ask("STARTTLS", [this](const Reply &agreed) {
            if (agreed.code != 220)
                return fail({MailFault::Kind::NoEncryption, agreed.words()});
            m_buffer.clear(); // somebody on the way may have said it
            m_lines.clear();
            m_line->encrypt();
        });
    });
}

void SmtpClient::logIn()
{
    if (m_login.user.isEmpty())
        return ready(); // a server of one's own network may ask for nothing
    const auto offered = std::find_if(m_extensions.begin(), m_extensions.end(),
        [](const QByteArray &extension) { return extension.startsWith("AUTH ") || extension.startsWith("AUTH="); });
    const QByteArrayList mechanisms
        = offered == m_extensions.end() ? QByteArrayList() : offered->mid(5).simplified().split(' ');
    const auto answer = [this](const Reply &reply) { loggedIn(reply); };
    if (m_login.kind == MailLogin::Kind::Token) {
        const bool isStandard = mechanisms.contains("OAUTHBEARER") && !mechanisms.contains("XOAUTH2");
        const QByteArray words = isStandard ? oauthBearer(m_login, m_server) : xoauth2(m_login);
        return ask((isStandard ? "AUTH OAUTHBEARER " : "AUTH XOAUTH2 ") + words, answer);
    }
    if (mechanisms.contains("PLAIN") || !mechanisms.contains("LOGIN"))
        return ask("AUTH PLAIN " + saslPlain(m_login), answer);
    ask("AUTH LOGIN", [this, answer](const Reply &user) {
        if (user.code != 334)
            return loggedIn(user);
        ask(m_login.user.toUtf8().toBase64(), [this, answer](const Reply &secret) {
            if (secret.code != 334)
                return loggedIn(secret);
            ask(m_login.secret.toUtf8().toBase64(), answer);
        });
    });
}

void SmtpClient::loggedIn(const Reply &reply)
{
    if (reply.code == 334) // why a token was refused; an empty line ends it
        return ask({}, [this](const Reply &end) { loggedIn(end); });
    if (reply.code == 235)
        return ready();
    fail({reply.code < 500 ? MailFault::Kind::Later : MailFault::Kind::Login, reply.words()});
}

void SmtpClient::ready()
{
    m_login.secret.clear();
    m_isReady = true;
    m_line->setPatience(0);
    if (const auto opened = std::exchange(m_opened, {}))
        opened({});
}

void SmtpClient::send(const SmtpMail &mail, Ready ready, Sent then)
{
    Q_ASSERT(m_isReady && !m_job);
    m_job = std::make_unique<Job>();
    m_job->mail = mail;
    m_job->ready = std::move(ready);
    m_job->then = std::move(then);
    QByteArray line = "MAIL FROM:<" + bare(mail.from) + '>';
    const bool isForeign = !isAscii(bare(mail.from))
        || std::any_of(mail.to.begin(), mail.to.end(), [](const QString &to) { return !isAscii(bare(to)); });
    if (isForeign && !can("SMTPUTF8"))
        return finish(SmtpOutcome::Kind::Refused, {}); // RFC 6531 3.: nobody behind it could answer
    if (can("SIZE"))
        line += " SIZE=" + QByteArray::number(mail.raw.size()); // RFC 1870
    if (can("8BITMIME") && !isAscii(mail.raw))
        line += " BODY=8BITMIME"; // RFC 6152
    if (isForeign)
        line += " SMTPUTF8";
    ask(line, [this](const Reply &reply) {
        if (reply.code == 250)
            return askForRecipients();
        finish(reply.code < 500 ? SmtpOutcome::Kind::Later : SmtpOutcome::Kind::Refused, reply.words());
    });
}

void SmtpClient::askForRecipients()
{
    if (m_job->mail.to.isEmpty())
        return finish(SmtpOutcome::Kind::Refused, {});
    do {
        const QString address = m_job->mail.to.at(m_job->asked++);
        ask("RCPT TO:<" + bare(address) + '>', [this, address](const Reply &reply) {
            m_job->recipients << SmtpRecipient{address, reply.code, reply.words()};
            if (m_job->recipients.size() == m_job->mail.to.size())
                sendData();
            else if (m_job->recipients.size() == m_job->asked)
                askForRecipients();
        });
    } while (can("PIPELINING") && m_job->asked < m_job->mail.to.size()); // RFC 2920
}

void SmtpClient::sendData()
{
    const auto taken = [](const SmtpRecipient &recipient) { return recipient.isTaken(); };
    const auto refused = [](const SmtpRecipient &recipient) { return recipient.isRefused(); };
    const QList<SmtpRecipient> &all = m_job->recipients;
    if (std::none_of(all.begin(), all.end(), taken)) {
        const bool isForGood = std::all_of(all.begin(), all.end(), refused);
        return finish(isForGood ? SmtpOutcome::Kind::Refused : SmtpOutcome::Kind::Later, all.first().words);
    }
    ask("DATA", [this](const Reply &reply) {
        if (reply.code != 354)
            return finish(reply.code < 500 ? SmtpOutcome::Kind::Later : SmtpOutcome::Kind::Refused, reply.words());
        m_line->setPatience(0); // it is for us to speak
        m_job->ready([client = QPointer(this), job = m_job.get()](bool mayGo) {
            if (!client || client->m_job.get() != job)
                return; // the line has broken meanwhile
            if (mayGo)
                client->handOver();
            else
                client->fail({MailFault::Kind::Protocol, {}});
        });
    });
}

void SmtpClient::handOver()
{
    m_job->isHanded = true; // from here on nobody knows, until the server says
    m_line->write(stuffed(m_job->mail.raw) + ".\r\n");
    m_line->setPatience(5 * m_patienceMs);
    m_waiting << [this](const Reply &end) {
        finish(end.code == 250   ? SmtpOutcome::Kind::Taken
                : end.code < 500 ? SmtpOutcome::Kind::Later
                                 : SmtpOutcome::Kind::Refused,
            end.words());
    };
}

/// The mail's story is over; a line that goes on begins anew.
void SmtpClient::finish(SmtpOutcome::Kind kind, const QString &words)
{
    m_job->outcome = SmtpOutcome{kind, m_job->recipients, words};
    if (kind == SmtpOutcome::Kind::Taken)
        return tell();
    ask("RSET", [this](const Reply &reply) {
        if (reply.code != 250)
            return fail({MailFault::Kind::Protocol, reply.words()});
        tell();
    });
}

void SmtpClient::tell()
{
    m_line->setPatience(0);
    const auto job = std::move(m_job);
    job->then(*job->outcome);
}

void SmtpClient::close()
{
    m_isReady = false;
    m_waiting.clear();
    m_line->write("QUIT\r\n");
    m_line->close();
}

bool SmtpClient::can(const QByteArray &extension) const
{
    return std::any_of(m_extensions.begin(), m_extensions.end(), [&extension](const QByteArray &offered) {
        return offered == extension || offered.startsWith(QByteArray(extension + ' '));
    });
}

void SmtpClient::ask(const QByteArray &line, Answered then)
{
    m_line->setPatience(m_patienceMs);
    m_line->write(line + "\r\n");
    m_waiting << std::move(then);
}

void SmtpClient::expect(Answered then)
{
    m_line->setPatience(m_patienceMs);
    m_waiting << std::move(then);
}

void SmtpClient::read()
{
    m_buffer += m_line->take();
    const QPointer<SmtpClient> alive(this);
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0 && alive; end = alive ? m_buffer.indexOf('\n') : -1) {
        const QByteArray line = m_buffer.left(end).trimmed();
        m_buffer.remove(0, end + 1);
        m_lines << line;
        if (line.size() > 3 && line.at(3) == '-')
            continue; // RFC 5321 4.2.1: more lines follow
        bool isCode = false;
        Reply reply{line.left(3).toInt(&isCode), std::exchange(m_lines, {})};
        if (!isCode || m_waiting.isEmpty())
            return fail({MailFault::Kind::Protocol, QString::fromUtf8(line.left(200))});
        const Answered then = m_waiting.takeFirst();
        then(reply);
    }
    if (alive && (m_buffer.size() > LongestReply || m_lines.size() > 1'000))
        fail({MailFault::Kind::Protocol, {}});
}

void SmtpClient::fail(const MailFault &fault)
{
    m_isReady = false;
    m_waiting.clear();
    m_line->close();
    const auto opened = std::exchange(m_opened, {});
    const auto job = std::move(m_job);
    if (opened)
        return opened(tl::unexpected(fault));
    if (!job)
        return;
    const auto kind = job->isHanded ? SmtpOutcome::Kind::Unknown : SmtpOutcome::Kind::Later;
    job->then(job->outcome.value_or(SmtpOutcome{kind, job->recipients, fault.detail}));
}

} // namespace Earshot
