// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/voice/handoffline.h"

#include <QObject>

class QSettings;

namespace Earshot
{

class Actions;
class Desk;

/// Which line carries the agent's calls: handed over to the system, or "I call from my own phone". The choice is
/// ActionId::OwnPhone, remembered in the settings; it never changes in the middle of a call.
class CallLines final : public QObject
{
    Q_OBJECT

public:
    /// `handedOver` and `settings` are not owned and outlive this.
    CallLines(Desk &desk, Actions &actions, VoiceLine &handedOver, QSettings &settings, QObject *parent = nullptr);
    ~CallLines() override;

private:
    void apply();

    Desk &m_desk;
    Actions &m_actions;
    VoiceLine &m_handedOver;
    QSettings &m_settings;
    OwnPhoneLine m_ownPhone;
};

} // namespace Earshot
