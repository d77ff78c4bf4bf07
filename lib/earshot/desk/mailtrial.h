// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/mailbox.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Earshot
{

class ImapClient;
class SmtpClient;

/// Logs in at both servers of a mailbox, opens its folder, and leaves everything as it is. Main thread.
class MailTrial final : public QObject
{
    Q_OBJECT

public:
    struct Outcome {
        std::optional<MailFault> incoming; ///< nothing = it works
        std::optional<MailFault> outgoing;

        bool isWell() const { return !incoming && !outgoing; }
    };
    using Then = std::function<void(const Outcome &)>;

    explicit MailTrial(QObject *parent = nullptr);
    ~MailTrial() override;

    /// Answered once, within a minute or two, unless it is tried again or cancelled before.
    void start(const Mailbox &mailbox, const MailLogin &login, Then then);
    void cancel();

private:
    void tryOutgoing(const Mailbox &mailbox, const MailLogin &login);

    std::unique_ptr<ImapClient> m_imap;
    std::unique_ptr<SmtpClient> m_smtp;
    Outcome m_outcome;
    Then m_then;
};

} // namespace Earshot
