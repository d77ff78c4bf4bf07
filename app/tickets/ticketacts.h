// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/result.h"
#include "earshot/domain/ticketlink.h"
#include "earshot/storage/answer.h"
#include "earshot/storage/tickets.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>
#include <QWidget>

#include <memory>

#include "shell/actions.h"
#include "shell/shellparts.h"

class QMenu;

namespace Earshot
{

class Course;
class CourseTeller;
class Desk;
struct TicketChange;

/// What an act on several tickets came to.
struct ManyDone {
    QUuid act; ///< null: each was so already
    int tickets = 0; ///< that are other now
    QString customer; ///< of the ticket the others became part of, if one of them was somebody else's
};

/// What one does to a ticket from menus, by keys and in the dock: assign, status, priority, mood, tags, queue, business
/// need.
/// The menus hang on the window's actions; what was done can be undone from the status bar.
class TicketActs final : public QObject
{
    Q_OBJECT

public:
    /// `window` is where menus open and questions are asked.
    TicketActs(Desk &desk, Actions &actions, QWidget &window);
    ~TicketActs() override;

    /// Below which menus open that hang on no button in sight.
    void setMenuPlace(QWidget *place) { m_place = place; }

    /// The ticket all acts are for; an empty id disables them.
    void setTicket(TicketId ticket);
    /// Several, of which `ticket` is the one that is shown: what is done is done to all of them, as one act.
    void setTickets(TicketId ticket, const QList<TicketId> &all);
    TicketId ticket() const { return m_ticket; }
    /// The ticket as last read; its id is empty while it is not known.
    const TicketRow &row() const { return m_row; }
    /// Also those of what was merged into it, which stay with that.
    const QStringList &tags() const { return m_tags; }
    const QStringList &ownTags() const { return m_ownTags; }
    const QStringList &allTags() const { return m_allTags; }
    const QList<TicketLinkRow> &links() const { return m_links; }
    const QList<AgentId> &followers() const { return m_followers; }

    void giveTo(AgentId owner); ///< an empty id: to nobody
    /// Asks for the reason where the status is one of being on hold.
    void changeStatusTo(StatusId status);
    void changePriorityTo(Priority priority);
    /// Asks what made them so, unless the mood is not to be said any longer.
    void changeMoodTo(Mood mood);
    void moveTo(QueueId queue); ///< an empty id: out of its queue
    /// Puts the tag on, or takes it off.
    void toggleTag(const QString &tag);
    void askForTag();
    void copyLink();
    void follow(AgentId agent, bool follows);
    void unlink(const TicketLinkRow &link);
    void saveNeed(const QString &need, const QString &by, const QString &ifNot);

Q_SIGNALS:
    /// The ticket was read again, or an act failed: show it as it is.
    void refreshed();
    void said(const Earshot::Said &said);
    /// The ticket is part of this one now: show it instead.
    void merged(Earshot::TicketId into);
    /// What was merged into it under this window is a ticket of its own again.
    void cameApart(Earshot::TicketId part);

private:
    /// A line of a menu that says whether it holds.
    static QAction *choice(QMenu &menu, const QString &words, bool chosen);
    QMenu *hang(ActionId id, void (TicketActs::*fill)(QMenu &));
    void open(ActionId id);
    void read();
    void tellMerged(qint64 wholeNumber);
    void tellApart(const Ticket &part);
    void fillAssign(QMenu &menu);
    void fillStatus(QMenu &menu);
    void fillPriority(QMenu &menu);
    void fillMood(QMenu &menu);
    void fillTags(QMenu &menu);
    void fillQueue(QMenu &menu);
    void askForHoldReason(const Status &status);
    bool isSeveral() const { return m_all.size() > 1; }
    void connectTies();
    void tellTies();
    void fillLink(QMenu &menu);
    void askForLink(LinkKind kind, bool isReverse, const QString &title);
    void merge();
    void putAwayTo(Shelf shelf);
    CourseTeller *tellOf(const std::shared_ptr<Course> &course);
    void tellFailed(const Error &why, const Course &course);
    void report(Answer<QUuid> answer, const QString &words);
    void changeAll(const TicketChange &change, const QString &words);
    void mergeAllInto(TicketId into, const QString &number);
    void reportAll(Answer<ManyDone> answer, const std::shared_ptr<Course> &course, const QString &words);

    Desk &m_desk;
    Actions &m_actions;
    QWidget &m_window;
    QPointer<QWidget> m_place;
    TicketId m_ticket;
    QList<TicketId> m_all; ///< the chosen ones; the ticket alone, as a rule
    QSet<TicketId> m_mergedHere; ///< by this window
    TicketId m_part; ///< of the ticket: was shown when it was merged into it
    TicketRow m_row;
    QList<TicketLinkRow> m_links;
    QList<AgentId> m_followers;
    QStringList m_tags;
    QStringList m_ownTags;
    QStringList m_allTags;
};

} // namespace Earshot
