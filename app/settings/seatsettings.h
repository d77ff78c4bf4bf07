// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTime>

class QSettings;

namespace Earshot
{

/// What the system can tell of.
enum class Notice { CallBack, Mine, Unassigned, Mention };

/// When nothing is told. It may go over midnight.
struct QuietHours {
    bool on = false;
    QTime from{18, 0};
    QTime until{8, 0};

    bool contains(const QTime &now) const;
    bool operator==(const QuietHours &) const = default;
};

/// What this seat has chosen, for the whole program. Each choice is kept at once, so that a crash does not lose it.
class SeatSettings
{
public:
    explicit SeatSettings(QSettings &settings)
        : m_settings(settings)
    {
    }

    /// "light", "dark" or "system".
    QString theme() const;
    void setTheme(const QString &word);
    /// Of all text, in percent of the system's own size, 80 to 200.
    int textSize() const;
    void setTextSize(int percent);
    /// Draws the whole program as chosen; another theme than the kept one for this time alone.
    void applyLook(const QString &theme = {}) const;

    /// How long a mail waits in the outbox, in seconds.
    int hold() const;
    void setHold(int seconds);

    /// What happens to mail that waits when one leaves.
    enum class Leaving { Ask, Send, Keep };
    Leaving leaving() const;
    void setLeaving(Leaving leaving);

    /// Whether the system tells of it.
    bool notifies(Notice notice) const;
    void setNotifies(Notice notice, bool on);
    QuietHours quietHours() const;
    void setQuietHours(const QuietHours &hours);
    /// Whether it may be told now.
    bool mayTell(Notice notice, const QTime &now) const { return notifies(notice) && !quietHours().contains(now); }

    /// Whether somebody has been through the first steps, or skipped them.
    bool isSetUp() const;
    void setSetUp();

private:
    QSettings &m_settings;
};

} // namespace Earshot
