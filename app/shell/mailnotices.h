// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/news.h"
#include "earshot/domain/history.h"

#include <QObject>
#include <QSet>

#include <functional>

class QTimer;

namespace Earshot
{

class Desk;
class Notifier;
class Profile;

/// Tells by the system of what is new for this agent: mail on their tickets, mail that is nobody's yet, and notes that
/// name them; each kind as chosen, and nothing in quiet hours. What comes close together is told at once.
class MailNotices final : public QObject
{
    Q_OBJECT

public:
    /// `reading` is the ticket somebody is looking at: what is new there is seen without being told.
    MailNotices(Desk &desk, Profile &profile, std::function<TicketId()> reading, QObject *parent = nullptr);

Q_SIGNALS:
    void ticketWanted(Earshot::TicketId ticket);
    void replyWanted(Earshot::TicketId ticket);
    void talkWanted(Earshot::TicketId ticket);
    /// The system has no such service.
    void plain(const QString &title, const QString &text);

private:
    void begin();
    void take(const QList<Change> &changes);
    void read();
    void show(const QList<News> &news);
    bool isTold(const News &one) const;

    Desk &m_desk;
    Profile &m_profile;
    std::function<TicketId()> m_reading;
    Notifier *m_notifier;
    QTimer *m_soon;
    MessageId m_first; ///< what is not newer was here when the window opened
    bool m_began = false;
    bool m_isAsking = false;
    QDateTime m_since;
    QSet<TicketId> m_changed;
    QSet<MessageId> m_told;
    TicketId m_shown; ///< of the notification that can be pressed
};

} // namespace Earshot
