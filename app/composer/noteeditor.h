// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "earshot/domain/id.h"
#include "earshot/domain/result.h"

#include <QSet>
#include <QUuid>

#include "shell/shellparts.h"

class QPushButton;
class QTimer;

namespace Earshot
{

class ComposerText;
class Desk;

/// Where an internal note is written. What is typed is in this seat's journal within two seconds, per ticket, and comes
/// back with the ticket, after a crash too.
class NoteEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteEditor(Desk &desk, QWidget *parent = nullptr);
    ~NoteEditor() override;

    void setTicket(TicketId ticket);
    ComposerText &text() { return *m_text; }
    bool hasDraft() const;
    /// What is typed and not in the journal yet goes there now.
    void keepTyped();
    /// The foot with the button is shown while one writes.
    void setFootShown(bool shown);
    /// The note that was saved by this act is no more: its text is a draft again. Whether it was one of this editor.
    bool bringBack(const QUuid &act);
    /// Redo saved that note once more: what bringBack() brought goes, if nobody has changed it.
    void takeAway(const QUuid &act);

Q_SIGNALS:
    void said(const Earshot::Said &said);
    /// The note of the ticket that is shown is saved: the message has this uid.
    void saved(const QUuid &uid);
    /// What the card's head tells of the draft.
    void stateChanged(const QString &words);

private:
    void save();
    void answered(TicketId ticket, const QString &text, const QUuid &uid, const Result<QUuid> &act, bool isKept);
    void keepDraft();
    void follow(const QString &key);
    void showDraft(const QString &text);
    void fitSave();

    Desk &m_desk;
    TicketId m_ticket;
    QWidget *m_foot;
    ComposerText *m_text;
    QPushButton *m_save;
    QTimer *m_timer;
    struct {
        QUuid act;
        TicketId ticket;
        QString text;
        bool isBack = false; ///< in the draft
    } m_last; ///< the note saved last
    QSet<TicketId> m_saving; ///< whose note was handed to the desk, which has not answered yet
    bool m_loading = false;
    bool m_isKeeping = false; ///< what the journal tells now is what this editor wrote
};

} // namespace Earshot
