// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

namespace Earshot
{

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

    /// Whether somebody has been through the first steps, or skipped them.
    bool isSetUp() const;
    void setSetUp();

private:
    QSettings &m_settings;
};

} // namespace Earshot
