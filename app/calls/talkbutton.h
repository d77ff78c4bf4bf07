// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/customer.h"
#include "earshot/domain/ticket.h"
#include "earshot/voice/voiceline.h"

#include <QToolButton>

#include <functional>

#include "shell/shellparts.h"

class QTimer;

namespace Earshot
{

class Actions;
class Desk;
class TalkStrip;

/// "Talk to the customer": one press dials the best number, with nothing in between. Where something must be said or
/// asked first, its strip says it under the header. Carries out Talk and CallBackLater while it is shown.
class TalkButton final : public QToolButton
{
    Q_OBJECT

public:
    TalkButton(Desk &desk, Actions &actions, QWidget *parent = nullptr);

    /// Whom a press calls. The pane that read them says so again whenever they change.
    void setTicket(const Ticket &ticket, const Customer &customer);
    /// Another ticket is on its way: what is pressed now is done when it is here, and never to the one before.
    void expectTicket(TicketId ticket);
    /// No ticket is shown: nobody to call.
    void clear();
    /// Whether the ticket can be seen at all; on another page nobody is called by a key.
    void setShown(bool shown);
    /// Calls them on a number that stands in the conversation.
    void callNumber(const QString &number);
    /// The place under the header that belongs to this button; it shows and hides itself. For setStrip().
    QWidget *strip() const;
    /// Takes away what the strip asks; false when it asks nothing.
    bool leaveQuestion();

Q_SIGNALS:
    void said(const Earshot::Said &said);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void press();
    void whenHere(const std::function<void()> &act);
    void openMenu();
    /// Outside the hours they named it says so first.
    void callInHours(const Phone &phone);
    void call(Phone phone, bool confirmed);
    void dial(const Phone &phone);
    void askNumber();
    void dialTyped(const QString &typed);
    void callBackThen(const QDateTime &from);
    void fillMenu();
    void showState();
    void refuse(VoiceLine::Refusal why);
    void confirm(const Phone &phone);

    Desk &m_desk;
    Actions &m_actions;
    TalkStrip *m_strip;
    Ticket m_ticket;
    Customer m_customer;
    TicketId m_expected;
    std::function<void()> m_then; ///< when it is here
    QTimer *m_lapse; ///< of what was asked: a press long after is a press anew
    bool m_shown = true;
    std::optional<Phone> m_asked; ///< the strip said what time it is there: the next press calls this one
    std::optional<Phone> m_dialled; ///< while it is dialled from here: a refusal is ours to say
};

} // namespace Earshot
