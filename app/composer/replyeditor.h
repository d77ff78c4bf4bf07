// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "earshot/desk/replydesk.h"

#include <QSet>

#include <optional>

#include "shell/shellparts.h"

class QMenu;
class QPushButton;
class QTimer;
class QToolButton;

namespace Earshot
{

class Actions;
class Chip;
class ClarityChips;
class ComposerText;
class Desk;
class FlowRow;
class Label;
class RecipientsBar;
class Spelling;

/// Where a reply is written: who gets it, the text in Markdown, what is quoted, files, and Send. What is typed is in
/// this seat's journal within two seconds, per ticket, and comes back with the ticket, after a crash too.
class ReplyEditor final : public QWidget
{
    Q_OBJECT

public:
    ReplyEditor(Desk &desk, Actions &actions, QWidget *parent = nullptr);
    ~ReplyEditor() override;

    void setTicket(TicketId ticket);
    ComposerText &text() { return *m_text; }
    /// Something was begun: words, files, or to whom it goes.
    bool hasDraft() const;
    /// Recipients, chips and the foot are shown while one writes.
    void setWriting(bool writing);
    /// What is typed and not in the journal yet goes there now.
    void keepTyped();
    /// The reply that was sent by this act is no more: it is a draft again. Whether it was one of this editor.
    bool bringBack(const QUuid &act);
    /// Puts a canned reply where the caret is, its names filled in.
    void insertCanned(const QString &text);
    void chooseFiles();
    /// A mail that was to be sent on, to nobody yet and without a word, is given up.
    void leaveEmptyForward();
    /// To the field of those who get it, where nobody is named yet.
    void nameSomebody();
    void preview();
    /// Who writes, or how, has changed.
    void startAgain();

Q_SIGNALS:
    void said(const Earshot::Said &said);
    /// It stands on its ticket now, under this name.
    void sent(const QUuid &uid);
    /// What the card's head tells of the draft.
    void stateChanged(const QString &words);
    /// Somebody writes to these people; for the heading.
    void addressed(const QString &name);
    /// What is written sends a mail on; for the heading.
    void forwards();

private:
    void build();
    void makeSendMenu();
    void start();
    void takeStart(const ReplyStart &start);
    void tellNames();
    void takeDraft();
    void follow(const QString &key);
    void showReply();
    void showExtras();
    void addChip(Chip *chip);
    void showHold();
    void edited();
    bool hasContent() const;
    void fitSend();
    void keepDraft();
    void addFiles(const QStringList &paths);
    void addFile(const MailFile &file);
    void quoteInText();
    void addQuoteChip();
    void addFileChip(const MailFile &file);
    void stopForwarding();
    void addPicture(const QByteArray &png);
    void takePictureOut(const QString &name);
    Reply written() const;
    QString fault(const Reply &reply) const;
    QString doubt(const Reply &reply) const;
    void tell(const QString &words, bool danger);
    void tellFault(const QString &why);
    bool leavesOutCustomer(const Reply &reply) const;
    void send(StatusId status);
    void sendStarted(StatusId status);
    void answered(const Reply &reply, const Result<QueuedReply> &queued, bool isOnItsWay);
    void remember(const QueuedReply &queued, const Reply &reply);

    Desk &m_desk;
    Actions &m_actions;
    Reply m_reply; ///< but for the text and the recipients, which are in their fields
    ReplyStart m_start;
    bool m_isStarted = false; ///< m_start is of this ticket
    bool m_isStarting = false;
    bool m_hasChosenPeople = false; ///< somebody was named or taken away by hand
    std::optional<StatusId> m_sendWanted; ///< as soon as it is known where the reply starts from
    bool m_loading = false;
    bool m_isKeeping = false; ///< what the journal tells now is what this editor wrote
    QSet<QUuid> m_sending; ///< handed to the desk, which has not answered yet
    QString m_pending; ///< goes into the text as soon as it is known what its names stand for
    QString m_doubted; ///< what was pointed out already; the second time it is sent
    RecipientsBar *m_recipients;
    ComposerText *m_text;
    QWidget *m_extras;
    FlowRow *m_extrasRow;
    QList<QWidget *> m_chips;
    ClarityChips *m_clarity;
    Spelling *m_spelling;
    Label *m_hint;
    QPushButton *m_wayOn; ///< to what a refused reply lacks
    QWidget *m_foot;
    Label *m_wait;
    QPushButton *m_send;
    QToolButton *m_sendMore;
    QMenu *m_sendMenu;
    QTimer *m_timer;
    struct Sent {
        QUuid act;
        OutboxId outbox;
        Reply reply;
    };
    QList<Sent> m_sent; ///< what of this editor may still wait in the outbox
};

} // namespace Earshot
