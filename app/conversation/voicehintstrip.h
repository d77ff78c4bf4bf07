// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/voicehint.h"

#include <QStringList>
#include <QWidget>

namespace Earshot
{

class Actions;
class ConversationModel;
class Desk;
class Label;

/// The quiet line above the composer that a call may be quicker. Put away, it stays away from that ticket on this
/// seat until a new reason arises.
class VoiceHintStrip final : public QWidget
{
    Q_OBJECT

public:
    VoiceHintStrip(Desk &desk, Actions &actions, ConversationModel &model, QWidget *parent = nullptr);

    /// False while the place below the conversation belongs to a form.
    void setAllowed(bool allowed);

private:
    void readRule();
    void showHint();
    void putAway();

    Desk &m_desk;
    ConversationModel &m_model;
    Label *m_words;
    VoiceHintRule m_rule;
    QStringList m_reasons; ///< of what is shown
    bool m_allowed = true;
};

} // namespace Earshot
