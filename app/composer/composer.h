// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "earshot/domain/id.h"

#include "shell/shellparts.h"

class QTabBar;

namespace Earshot
{

class Actions;
class Card;
class Desk;
class Label;
class NoteEditor;
class ReplyEditor;

/// What is written below a conversation: a reply to the customer, or a note among ourselves. Which of the two is told
/// by its tab, its words and its colour.
class Composer final : public QWidget
{
    Q_OBJECT

public:
    Composer(Desk &desk, Actions &actions, QWidget *parent = nullptr);

    void setTicket(TicketId ticket);
    /// The ticket is part of `whole` now: what is being written goes on there, the caret where it was.
    void goOnAt(TicketId whole);
    /// It is no part any more: what came along goes back, unless something was begun there as well.
    void goBackTo(TicketId part);
    /// Puts the caret here, unfolded.
    void writeReply();
    /// The same, with these words at the caret; names in braces are filled in.
    void writeReply(const QString &text);
    void writeNote();
    ReplyEditor &reply() { return *m_reply; }
    NoteEditor &note() { return *m_note; }
    /// One line of 40 px that shows the draft; it opens when it gets the focus.
    void setFolded(bool folded);
    /// What was saved or sent by this act is no more: its text is a draft again.
    void bringBack(const QUuid &act);
    /// Redo saved that note once more: what bringBack() brought goes, if nobody has changed it.
    void takeAway(const QUuid &act);

Q_SIGNALS:
    /// Of the ticket that is shown: the message has this uid.
    void noteSaved(const QUuid &uid);
    void said(const Earshot::Said &said);

protected:
    bool event(QEvent *event) override;

private:
    enum Tab { ReplyTab, NoteTab };

    void choose(Tab tab);
    void fit();
    bool isWriting() const;

    Desk &m_desk;
    TicketId m_ticket;
    bool m_isAllFromPart = false; ///< nothing was begun on the whole before what came along
    QTabBar *m_tabs;
    Label *m_state;
    Card *m_card;
    QWidget *m_head;
    ReplyEditor *m_reply;
    NoteEditor *m_note;
    QString m_states[2];
    bool m_folded = false;
};

} // namespace Earshot
