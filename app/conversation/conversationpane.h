// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QWidget>

#include "earshot/domain/id.h"
#include "earshot/domain/result.h"

#include "shell/shellparts.h"

class QMenu;
class QSettings;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace Earshot
{

class Actions;
class Composer;
class ConversationHeader;
class ConversationModel;
class ConversationView;
class Desk;
class EmptyPage;
class FindBar;
class FormPlace;
class LoadingCards;
class MessageActs;
struct Call;
struct Reply;
class Strip;
class TalkButton;
class VoiceHintStrip;

/// One ticket: header, timeline, and the reply or note that is being written. In the main window and in windows of its
/// own.
class ConversationPane final : public QWidget
{
    Q_OBJECT

public:
    ConversationPane(Desk &desk, Actions &actions, QWidget *parent = nullptr);
    ~ConversationPane() override;

    /// An empty id: nothing is chosen.
    void showTicket(TicketId ticket);
    /// The ticket is part of `whole` now: shows that one. Whoever was writing goes on there.
    void followMerge(TicketId whole);
    void comeApart(TicketId part); ///< the same, back
    TicketId ticket() const { return m_ticket; }
    /// Whether the window shows its page; what is done to a ticket by keys is off while it does not.
    void setShown(bool shown);
    void showFind();
    /// By these words the ticket was found: they are marked, and the first is what one would look for.
    void setMarks(const QStringList &marks);
    /// The composer as one line of 40 px, for low windows.
    void setFolded(bool folded);
    /// Takes the composer's place (call notes, the form after a call); nullptr gives it back. The draft is kept.
    void setBelow(QWidget *widget);
    QWidget *header() const;
    /// The place under the header; nullptr empties it.
    void setStrip(QWidget *strip);
    /// How many tickets are chosen in the list, this one among them: it says what is done to all of them.
    void setSeveral(int tickets);
    void setDockClosed(bool closed);
    void setDockWords(const QString &words); ///< what stands first in it
    /// The composer, or what takes its place.
    QWidget *writingPlace() const;
    void setBackShown(bool shown);
    /// Escape was pressed beside it: takes away what the Talk button asks, and says whether it asked anything.
    bool leaveQuestion();
    /// Brings the entry of a call that was just filed, or of a mail just written, into view as soon as it is read.
    void showNew(const QUuid &uid);
    /// Begins a reply with what was agreed in a call of this ticket.
    void writeAgreed(const Call &call);
    /// A reply that was taken out of the outbox is a draft again.
    void bringBack(const Reply &reply);

    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

Q_SIGNALS:
    void said(const Earshot::Said &said);
    void ticketWanted(Earshot::TicketId ticket);
    void customerWanted(Earshot::CustomerId customer);
    void correctionWanted(Earshot::CallId call);
    /// Somebody wants to write while something else has the composer's place.
    void composerWanted();
    /// The ticket that was asked for is read and painted.
    void shown(Earshot::TicketId ticket);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Escape takes away what the Talk button asks

private:
    void connectActions(Actions &actions);
    void connectComposer(Actions &actions);
    void takeBack(OutboxId entry);
    void begin(const Reply &reply);
    void makeMore(Actions &actions);
    void setLow(bool low);
    void keepConversationInSight();
    void showState();
    void markShownRead();
    void fail(const Error &why);
    void pressLink(const QUrl &address, const QString &text);
    void settlePromise(CallId call, bool kept);
    void setNewestFirst(bool newestFirst);
    void showAwaited();

    Desk &m_desk;
    Actions &m_actions;
    TicketId m_ticket;
    TicketId m_before; ///< the one that was shown before it
    TicketId m_tookBack; ///< the one that was shown when something was taken back
    QSet<TicketId> m_gone; ///< that turned out to be no longer there
    bool m_shown = true;
    bool m_isLow = false;
    ConversationModel *m_model;
    ConversationView *m_view;
    TalkButton *m_talk;
    ConversationHeader *m_header;
    Strip *m_trouble;
    FindBar *m_find;
    QStackedWidget *m_pages;
    EmptyPage *m_empty;
    LoadingCards *m_loading;
    VoiceHintStrip *m_hint;
    Composer *m_composer;
    MessageActs *m_messageActs;
    Strip *m_several;
    Strip *m_putAway;
    QVBoxLayout *m_stripPlace;
    FormPlace *m_belowPlace;
    QWidget *m_strip = nullptr;
    QWidget *m_below = nullptr;
    QTimer *m_patience;
    QUuid m_awaited;

    /// Where reading stood when the program was closed.
    struct Place {
        TicketId ticket;
        qint64 key = -1;
        int offset = 0;
    };
    Place m_place;
};

} // namespace Earshot
