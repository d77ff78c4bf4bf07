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

SeatSettings::Leaving SeatSettings::leaving() const
{
    return Leaving(std::clamp(m_settings.value(u"outbox/leaving"_s).toInt(), 0, int(Leaving::Keep)));
}

void SeatSettings::setLeaving(Leaving leaving)
{
    m_settings.setValue(u"outbox/leaving"_s, int(leaving));
}

bool QuietHours::contains(const QTime &now) const
{
    if (!on || from == until)
        return on; // all day
    return from < until ? now >= from && now < until : now >= from || now < until;
}

static QString keyOf(Notice notice)
{
    switch (notice) {
    case Notice::CallBack:
        return u"notify/callBacks"_s;
    case Notice::Mine:
        return u"notify/mine"_s;
    case Notice::Unassigned:
        return u"notify/unassigned"_s;
    case Notice::Mention:
        return u"notify/mentions"_s;
    }
    Q_UNREACHABLE();
}

bool SeatSettings::notifies(Notice notice) const
{
    return m_settings.value(keyOf(notice), true).toBool();
}

void SeatSettings::setNotifies(Notice notice, bool on)
{
    m_settings.setValue(keyOf(notice), on);
}

QuietHours SeatSettings::quietHours() const
{
    const QuietHours usual;
    const auto time = [this](const QString &key, const QTime &otherwise) {
        const QTime kept = QTime::fromString(m_settings.value(key).toString(), u"HH:mm"_s);
        return kept.isValid() ? kept : otherwise;
    };
    return {m_settings.value(u"notify/quiet"_s, false).toBool(), time(u"notify/quietFrom"_s, usual.from),
        time(u"notify/quietUntil"_s, usual.until)};
}

void SeatSettings::setQuietHours(const QuietHours &hours)
{
    m_settings.setValue(u"notify/quiet"_s, hours.on);
    m_settings.setValue(u"notify/quietFrom"_s, hours.from.toString(u"HH:mm"_s));
    m_settings.setValue(u"notify/quietUntil"_s, hours.until.toString(u"HH:mm"_s));
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
