// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The clients alone, without a desk: fetches a mailbox and takes its mails apart, or sends many mails over one line.
// The time they need is what tests/bench/mail.py measures the desk against.
//
//   bench-rawmail fetch PORT USER SECRET CA-FILE            prints how many mails came, each taken apart
//   bench-rawmail prepare PORT USER SECRET CA-FILE          the same, each made ready to be stored and found
//   bench-rawmail send PORT USER SECRET CA-FILE MAILS       prints how many were taken, and how long the line needed
#include "earshot/desk/maildesk.h"
#include "earshot/mail/imapclient.h"
#include "earshot/mail/mimemessage.h"
#include "earshot/mail/smtpclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <functional>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype MostMails = 200; // in a batch, as the desk asks for them

[[noreturn]] void stop(const MailFault &why)
{
    std::fprintf(stderr, "fault %d: %s\n", int(why.kind), qPrintable(why.detail));
    std::exit(1);
}

class Fetch
{
public:
    void run(const MailServer &server, const MailLogin &login, bool isPrepared)
    {
        m_isPrepared = isPrepared;
        QObject::connect(&m_client, &ImapClient::mailCame, &m_client, [this](quint32, const QByteArray &raw) {
            m_bytes += raw.size();
            if (m_isPrepared)
                m_readable += incomingFrom({raw, {}, 0, raw.size(), {}}, {}).mail.readable ? 1 : 0;
            else
                m_readable += parseMail(raw).readable ? 1 : 0;
            ++m_mails;
        });
        m_client.open(server, login, [this](const auto &opened) {
            if (!opened)
                stop(opened.error());
            m_client.examine(u"INBOX"_s, [this](const auto &) {
                m_client.uidsAfter(0, [this](const MailAnswer<QList<quint32>> &uids) {
                    if (!uids)
                        stop(uids.error());
                    m_todo = *uids;
                    next();
                });
            });
        });
    }

private:
    void next()
    {
        if (m_todo.isEmpty()) {
            std::printf("{\"mails\":%d,\"readable\":%d,\"bytes\":%lld}\n", m_mails, m_readable, qlonglong(m_bytes));
            return QCoreApplication::quit();
        }
        const QList<quint32> some = m_todo.mid(0, MostMails);
        m_todo = m_todo.mid(some.size());
        m_client.fetch(some, [this](const auto &end) {
            if (!end)
                stop(end.error());
            next();
        });
    }

    ImapClient m_client;
    bool m_isPrepared = false;
    QList<quint32> m_todo;
    int m_mails = 0;
    int m_readable = 0;
    qint64 m_bytes = 0;
};

class Send
{
public:
    void run(const MailServer &server, const MailLogin &login, int mails)
    {
        m_left = mails;
        m_client.open(server, login, [this](const auto &opened) {
            if (!opened)
                stop(opened.error());
            m_clock.start();
            next();
        });
    }

private:
    void next()
    {
        if (m_left == 0) {
            std::printf("{\"taken\":%d,\"ms\":%lld}\n", m_taken, qlonglong(m_clock.elapsed()));
            return QCoreApplication::quit();
        }
        const QByteArray number = QByteArray::number(m_left--);
        const QByteArray raw
            = "From: Desk <desk@example.test>\r\nTo: Dana <dana@customer.example>\r\nSubject: Re: Matter " + number
            + "\r\nMessage-ID: <" + number
            + ".raw@example.test>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nDear "
              "Dana,\r\n\r\n"
              "it works again; please say when it does not.\r\n\r\n-- \r\nMaya\r\n";
        m_client.send(
            {u"desk@example.test"_s, {u"dana@customer.example"_s}, raw},
            [](const std::function<void(bool)> &goOn) { goOn(true); },
            [this](const SmtpOutcome &outcome) {
                m_taken += outcome.kind == SmtpOutcome::Kind::Taken ? 1 : 0;
                next();
            });
    }

    SmtpClient m_client;
    QElapsedTimer m_clock;
    int m_left = 0;
    int m_taken = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    QFile authorities(words.value(5));
    if (words.size() < 6 || !authorities.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "bench-rawmail fetch|prepare|send PORT USER SECRET CA-FILE [MAILS]\n");
        return 2;
    }
    const MailServer server{u"localhost"_s, quint16(words.at(2).toInt()), MailSecurity::Tls, authorities.readAll(), {}};
    const MailLogin login{MailLogin::Kind::Password, words.at(3), words.at(4)};
    Fetch fetch;
    Send send;
    if (words.at(1) != u"send")
        fetch.run(server, login, words.at(1) == u"prepare");
    else
        send.run(server, login, words.value(6).toInt());
    return QCoreApplication::exec();
}
