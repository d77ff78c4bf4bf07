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
class SipLines;

/// Which line carries the agent's calls: "I call from my own phone", which is ActionId::OwnPhone and remembered in the
/// settings; else the built-in telephone where the agent has a line of it that is signed in, and where not, the
/// system's telephone program. It never changes in the middle of a call.
class CallLines final : public QObject
{
    Q_OBJECT

public:
    /// `sip`, `handedOver` and `settings` are not owned and outlive this.
    CallLines(Desk &desk, Actions &actions, SipLines &sip, VoiceLine &handedOver, QSettings &settings,
        QObject *parent = nullptr);
    ~CallLines() override;

private:
    void apply();

    Desk &m_desk;
    Actions &m_actions;
    SipLines &m_sip;
    VoiceLine &m_handedOver;
    QSettings &m_settings;
    OwnPhoneLine m_ownPhone;
};

} // namespace Earshot
