// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/mailserver.h"

#include <QList>
#include <QObject>

#include <tl/expected.hpp>

#include <functional>
#include <memory>

namespace Earshot
{

class MailLine;

/// A mail and whom the server has to be told of; Bcc are named here and nowhere in the mail.
struct SmtpMail {
    QString from; ///< the address errors go to; empty = to nobody (RFC 3834 5.)
    QStringList to;
    QByteArray raw; ///< lines ended by CRLF
};

/// What a server said about one of them.
struct SmtpRecipient {
    QString address;
    int code = 0; ///< 250 …; 0 = nothing was said
    QString words;

    bool isTaken() const { return code >= 200 && code < 300; }
    bool isRefused() const { return code >= 500; }
    bool operator==(const SmtpRecipient &) const = default;
};

/// How far one mail came.
struct SmtpOutcome {
    enum class Kind {
        Taken, ///< for those who are taken; the others are in the list
        Later, ///< for nobody, and it may be tried again
        Refused, ///< for nobody, and trying again will not help
        Unknown, ///< the line broke after the last byte: the server may have it
    };
    Kind kind = Kind::Later;
    QList<SmtpRecipient> recipients;
    QString words; ///< what the server said at the end, or why there is nothing

    bool operator==(const SmtpOutcome &) const = default;
};

/// Hands mails to a server (RFC 5321, submission: RFC 6409). Asynchronous, one mail after the other over one line;
/// each is answered once, unless the client goes first. Belongs to the thread that made it.
class SmtpClient final : public QObject
{
    Q_OBJECT

public:
    using Opened = std::function<void(const tl::expected<void, MailFault> &)>;
    using Sent = std::function<void(const SmtpOutcome &)>;
    /// The server waits for the mail itself: it goes when this says so, and with false the line is closed instead.
    using Ready = std::function<void(std::function<void(bool mayGo)> goOn)>;

    explicit SmtpClient(QObject *parent = nullptr);
    ~SmtpClient() override;

    /// Connects, encrypts and logs in.
    void open(const MailServer &server, const MailLogin &login, Opened then);
    void send(const SmtpMail &mail, Ready ready, Sent then);
    /// Whether another mail can be sent over this line.
    bool isOpen() const { return m_isReady; }
    void close();
    /// How long the server may be silent; five times as long after the end of a mail (RFC 5321 4.5.3.2.6).
    void setPatience(int milliseconds) { m_patienceMs = milliseconds; }

private:
    struct Reply {
        int code = 0;
        QByteArrayList lines;
        QString words() const;
    };
    struct Job;
    using Answered = std::function<void(const Reply &)>;

    void read();
    void ask(const QByteArray &line, Answered then);
    void expect(Answered then);
    void greet();
    void hello();
    void logIn();
    void loggedIn(const Reply &reply);
    void ready();
    void askForRecipients();
    void sendData();
    void handOver();
    void finish(SmtpOutcome::Kind kind, const QString &words);
    void tell();
    void fail(const MailFault &fault);
    bool can(const QByteArray &extension) const;

    MailLine *m_line;
    MailServer m_server;
    MailLogin m_login;
    QByteArray m_buffer;
    QByteArrayList m_lines; ///< of the reply that is not whole yet
    QByteArrayList m_extensions; ///< what EHLO said, in upper case
    QList<Answered> m_waiting; ///< for replies, in order
    Opened m_opened;
    std::unique_ptr<Job> m_job;
    int m_patienceMs;
    bool m_isReady = false;
};

} // namespace Earshot
