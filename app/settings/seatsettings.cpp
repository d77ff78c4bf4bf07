// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/seatsettings.h"

#include <QApplication>
#include <QSettings>

#include "shell/look.h"

#include <algorithm>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int SmallestText = 80;
constexpr int LargestText = 200;
constexpr int UsualHold = 10;

} // namespace

QString SeatSettings::theme() const
{
    return m_settings.value(u"window/theme"_s, u"system"_s).toString();
}

void SeatSettings::setTheme(const QString &word)
{
    m_settings.setValue(u"window/theme"_s, word);
    applyLook();
}

int SeatSettings::textSize() const
{
    return std::clamp(m_settings.value(u"window/textSize"_s, 100).toInt(), SmallestText, LargestText);
}

void SeatSettings::setTextSize(int percent)
{
    if (percent == textSize())
        return;
    m_settings.setValue(u"window/textSize"_s, percent);
    applyLook();
}

void SeatSettings::applyLook(const QString &theme) const
{
    Earshot::applyLook(*qApp, schemeFromWord(theme.isEmpty() ? this->theme() : theme), textSize() / 100.0);
}

int SeatSettings::hold() const
{
    return m_settings.value(u"outbox/hold"_s, UsualHold).toInt();
}

void SeatSettings::setHold(int seconds)
{
    m_settings.setValue(u"outbox/hold"_s, seconds);
}

bool SeatSettings::isSetUp() const
{
    return m_settings.value(u"seat/setUp"_s).toBool();
}

void SeatSettings::setSetUp()
{
    m_settings.setValue(u"seat/setUp"_s, true);
    m_settings.sync();
}

} // namespace Earshot
