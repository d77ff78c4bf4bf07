// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/mailserver.h"

#include <QObject>

class QSslError;
class QSslSocket;
class QTimer;

namespace Earshot
{

/// An encrypted line to a mail server: bytes out, bytes in, and one reason when it ends. A certificate that is not
/// believed ends it before anything was said. Belongs to the thread that made it.
class MailLine final : public QObject
{
    Q_OBJECT

public:
    explicit MailLine(QObject *parent = nullptr);
    ~MailLine() override;

    /// Tells opened() once it may be spoken: with Tls when the line is encrypted, with StartTls before that.
    void open(const MailServer &server);
    /// After the server agreed to STARTTLS: what it said too early is forgotten (RFC 3207 section 6). Then encrypted().
    void encrypt();
    bool isEncrypted() const;
    void write(const QByteArray &bytes);
    /// What has arrived since it was asked last.
    QByteArray take();
    /// The other side has to say something within this time, over and over, or the line counts as broken; 0 = it may
    /// be silent.
    void setPatience(int milliseconds);
    /// Ends it without a word; nothing is told any more.
    void close();

Q_SIGNALS:
    void opened();
    void encrypted();
    void arrived();
    /// The end. Bytes that came before can still be taken.
    void broken(const Earshot::MailFault &fault);

private:
    void judge(const QList<QSslError> &errors);
    void fail(MailFault::Kind kind, const QString &detail, const QByteArray &certificate = {});

    MailServer m_server;
    QSslSocket *m_socket;
    QTimer *m_patience;
    QByteArray m_left; ///< came before the end
    bool m_isOver = true;
    bool m_isGreeted = false; ///< something was said since it was opened
};

} // namespace Earshot
