// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "earshot/domain/id.h"
#include "earshot/domain/result.h"

#include <QUuid>

class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace Earshot
{

class Card;
class Desk;
class Label;

/// Where an internal note is written. What is typed is in this seat's journal within two seconds, per ticket, and comes
/// back with the ticket, after a crash too.
class NoteComposer final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteComposer(Desk &desk, QWidget *parent = nullptr);
    ~NoteComposer() override;

    void setTicket(TicketId ticket);
    /// Puts the caret here, unfolded.
    void focusText();
    /// One line of 40 px that shows the draft; it opens when it gets the focus.
    void setFolded(bool folded);
    /// The note that was saved by this act is no more: its text is a draft again.
    void bringBack(const QUuid &act);
    /// Redo saved that note once more: what bringBack() brought goes, if nobody has changed it.
    void takeAway(const QUuid &act);

Q_SIGNALS:
    void saved(const QUuid &act);
    /// It waits in the journal and goes in by itself.
    void waiting();
    void failed(const Earshot::Error &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void save();
    void keepDraft();
    void fit();
    QString draftKey(TicketId ticket) const;

    Desk &m_desk;
    TicketId m_ticket;
    Card *m_card;
    Label *m_state;
    QWidget *m_head;
    QWidget *m_foot;
    QPlainTextEdit *m_text;
    QPushButton *m_save;
    QTimer *m_timer;
    struct {
        QUuid act;
        TicketId ticket;
        QString text;
        bool isBack = false; ///< in the draft
    } m_last; ///< the note saved last
    bool m_folded = false;
    bool m_loading = false;
    bool m_restored = false;
};

} // namespace Earshot
