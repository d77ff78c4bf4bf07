// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "earshot/storage/outbox.h"

class QTimer;

namespace Earshot
{

class Desk;
class Strip;

/// Mails that somebody here has to see to: a server refused them, or may have them and nobody knows. Above everything,
/// until they are settled or put away; a new one brings it back.
class UnsentStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit UnsentStrip(Desk &desk, QWidget *parent = nullptr);

    /// How many there are, also when they were put away.
    int count() const { return m_now.refused + m_now.unknown; }
    /// How many of this agent's mails are on their way.
    int onTheWay() const { return m_now.onTheWay; }

Q_SIGNALS:
    void outboxWanted();
    void countChanged(); ///< one of the two

private:
    void ask();
    void take(const Outbox::Unsettled &now);

    Desk &m_desk;
    Strip *m_strip;
    QTimer *m_turn;
    Outbox::Unsettled m_now;
    OutboxId m_putAway; ///< the newest of those that were put away
};

} // namespace Earshot
