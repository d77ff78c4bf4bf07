// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/calllines.h"

#include "earshot/desk/desk.h"

#include <QAction>
#include <QSettings>

#include "calls/siplines.h"
#include "shell/actions.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

const QString settingsKey = u"calls/line"_s;

} // namespace

CallLines::CallLines(
    Desk &desk, Actions &actions, SipLines &sip, VoiceLine &handedOver, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_sip(sip)
    , m_handedOver(handedOver)
    , m_settings(settings)
{
    QAction *own = actions.action(ActionId::OwnPhone);
    own->setChecked(settings.value(settingsKey).toString() == m_ownPhone.name());
    connect(own, &QAction::toggled, this, [this](bool on) {
        m_settings.setValue(settingsKey, on ? m_ownPhone.name() : m_handedOver.name());
        apply();
    });
    connect(&desk.calls(), &CallDesk::callChanged, this, &CallLines::apply);
    connect(&sip, &SipLines::changed, this, &CallLines::apply);
    apply();
}

CallLines::~CallLines()
{
    m_desk.calls().setLine(nullptr);
}

void CallLines::apply()
{
    QAction *own = m_actions.action(ActionId::OwnPhone);
    own->setEnabled(!m_desk.calls().isBusy());
    EngineLine *builtIn = m_sip.present();
    // A line that is not let in, or whose server is gone, is no reason not to call.
    VoiceLine *other = builtIn && builtIn->canDial() ? builtIn : &m_handedOver;
    VoiceLine *wanted = own->isChecked() ? &m_ownPhone : other;
    if (!m_desk.calls().isBusy() && m_desk.calls().line() != wanted)
        m_desk.calls().setLine(wanted);
}

} // namespace Earshot
