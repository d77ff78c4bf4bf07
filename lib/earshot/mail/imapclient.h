// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/mailserver.h"
#include "earshot/mail/imapresponse.h"

#include <QObject>
#include <QSet>

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <optional>

namespace Earshot
{

class MailLine;

/// What a mail server answered, or why it did not.
template<class T>
using MailAnswer = tl::expected<T, MailFault>;

/// A folder as the server showed it when it was opened (RFC 9051 6.3.3).
struct ImapFolder {
    quint32 uidValidity = 0; ///< another one means: the numbers below mean other mails
    quint32 uidNext = 0; ///< 0 = the server did not say
    qint64 mails = 0;

    bool operator==(const ImapFolder &) const = default;
};

/// One mail's size in bytes, as the server counts.
struct ImapSize {
    quint32 uid = 0;
    qint64 bytes = 0;

    bool operator==(const ImapSize &) const = default;
};

/// Reads a mailbox and leaves it as it is: no flag is set by looking (RFC 9051; EXAMINE and BODY.PEEK). Asynchronous,
/// one question after the other; each is answered once, with a fault when the line breaks, unless the client goes
/// first. Everything it needs is in IMAP4rev1. Belongs to the thread that made it.
class ImapClient final : public QObject
{
    Q_OBJECT

public:
    template<class T>
    using Then = std::function<void(const MailAnswer<T> &)>;
    struct Nothing {
        bool operator==(const Nothing &) const = default;
    };

    explicit ImapClient(QObject *parent = nullptr);
    ~ImapClient() override;

    /// Connects, encrypts and logs in. The line must be encrypted before anything of the login is said.
    void open(const MailServer &server, const MailLogin &login, Then<Nothing> then);
    /// Opens a folder for reading.
    void examine(const QString &folder, Then<ImapFolder> then);
    /// Opens a folder in which something is to be changed.
    void select(const QString &folder, Then<ImapFolder> then);
    /// The numbers above `uid`, rising.
    void uidsAfter(quint32 uid, Then<QList<quint32>> then);
    void sizes(const QList<quint32> &uids, Then<QList<ImapSize>> then);
    /// Every mail comes by mailCame() as it arrives; those that are gone meanwhile do not.
    void fetch(const QList<quint32> &uids, Then<Nothing> then);
    /// Bytes of one mail, fewer at its end; none when it is gone.
    void piece(quint32 uid, qint64 offset, qint64 length, Then<QByteArray> then);
    /// The headers alone.
    void headers(const QList<quint32> &uids, Then<QList<std::pair<quint32, QByteArray>>> then);
    /// Moves mails out of the selected folder into another one, which is made if it is missing (RFC 6851, else copied
    /// and marked as deleted).
    void move(const QList<quint32> &uids, const QString &folder, Then<Nothing> then);
    /// The mails of the open folder with this Message-ID, without angle brackets.
    void find(const QByteArray &messageId, Then<QList<quint32>> then);
    /// Puts a mail into a folder, as one that was read; the folder is made if it is missing.
    void append(const QString &folder, const QByteArray &raw, Then<Nothing> then);
    /// Waits for changes(), until endIdle() or the line breaks (RFC 9051 6.3.13). Refused where the server has no IDLE.
    void idle(Then<Nothing> then);
    void endIdle();
    /// Asks whether the line lives, and for changes().
    void noop(Then<Nothing> then);
    /// Says goodbye and closes; nothing more is answered.
    void close();

    /// Whether there is still somebody to ask.
    bool isOpen() const { return m_isGreeted && !m_fault; }
    bool can(const QByteArray &capability) const { return m_capabilities.contains(capability); }
    /// How long an answer may take in which nothing at all is heard.
    void setPatience(int milliseconds) { m_patienceMs = milliseconds; }

Q_SIGNALS:
    void mailCame(quint32 uid, const QByteArray &raw);
    /// There is another number of mails in the folder.
    void changes();

private:
    /// What the server said about a command: the data before, and how it ended.
    struct Reply {
        QList<ImapResponse> data;
        ImapResponse end;
    };
    using Ended = std::function<void(const MailAnswer<Reply> &)>;
    struct Command {
        QByteArray tag;
        Ended ended;
        std::function<bool(const ImapResponse &)> eat; ///< data it wants at once; whether it took it
        std::function<void(const QByteArray &)> goOn; ///< the server asks for more ("+")
        QList<ImapResponse> data;
        bool isPatient = false; ///< silence is no fault
    };

    void read();
    void take(const ImapResponse &response);
    void takeGreeting(const ImapResponse &response);
    void takeCapabilities(const QList<ImapItem> &items);
    Command &send(const QByteArray &words, Ended ended, std::function<bool(const ImapResponse &)> eat = {});
    void ask(const QByteArray &words, Ended ended);
    void openFolder(const QByteArray &how, const QString &folder, Then<ImapFolder> then);
    void search(const QByteArray &words, Then<QList<quint32>> then);
    void copyAndDelete(const QList<quint32> &uids, const QString &folder, Then<Nothing> then);
    void makeFolderAnd(const QString &folder, const MailFault &why, std::function<void()> again, Then<Nothing> then);
    void askCapabilities(std::function<void()> then);
    void encryptOrLogIn();
    void logIn();
    void authenticate(const QByteArray &mechanism, const QByteArray &secret);
    void loggedIn(const MailAnswer<Reply> &reply);
    void fail(const MailFault &fault);

    MailLine *m_line;
    ImapParser m_parser;
    MailServer m_server;
    MailLogin m_login;
    Then<Nothing> m_opened;
    QSet<QByteArray> m_capabilities;
    std::unique_ptr<Command> m_command; ///< the one that is not answered yet
    int m_number = 0;
    int m_patienceMs;
    bool m_isGreeted = false;
    QString m_madeFolder; ///< is there now; not made a second time
    std::optional<MailFault> m_fault; ///< the line broke; whoever asks now is told so
};

} // namespace Earshot
