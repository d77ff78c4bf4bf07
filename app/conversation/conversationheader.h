// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "conversation/factline.h"
#include "conversation/timeline.h"

class QAction;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace Earshot
{

class Actions;
class Desk;
class Label;

/// Who it is, what it is about, how they like to be reached, and what one can do: the same places on every ticket.
class ConversationHeader final : public QWidget
{
    Q_OBJECT

public:
    ConversationHeader(Desk &desk, Actions &actions, QWidget *talk, QWidget *parent = nullptr);

    void showTimeline(const Timeline &about);
    /// Time went on: the clock of the customer, their hours.
    void refreshClock();
    /// "Customer" stands here while the dock is closed.
    void setDockClosed(bool closed);
    /// What one comes to by that.
    void setDockWords(const QString &words);
    /// "Back" stands first while the list is behind the conversation.
    void setBackShown(bool shown);
    /// What has no room on its row now: it stands in the menu "More".
    QList<QAction *> foldedActions() const;
    /// In a low window how to reach them stays in the dock alone, and the conversation has its room.
    void setLow(bool low);

    QSize minimumSizeHint() const override;
    QToolButton *moreButton() const { return m_more; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct ActButton {
        QPushButton *button;
        QAction *action;
        bool isShort = false; ///< shows its icon instead of its words
        int wholeWidth = 0;
        int shortWidth = 0;
    };

    void addAct(QHBoxLayout *row, QAction *action);
    static void showShort(ActButton &act, bool isShort);
    static void measure(ActButton &act);
    void foldActs();
    static QString prefersWords(Channel channel);
    void sayReach();
    void tellPerson();

    Desk &m_desk;
    Timeline m_about;
    QWidget *m_talk;
    QPushButton *m_back;
    Label *m_state;
    QToolButton *m_window;
    QToolButton *m_more;
    Label *m_subject;
    FactLine *m_person;
    FactLine *m_reach;
    QList<FactLine::Fact> m_reachFacts;
    bool m_isLow = false; ///< there is no room for a line of its own
    QPushButton *m_customer;
    std::vector<ActButton> m_acts; ///< in the order of the row
};

} // namespace Earshot
