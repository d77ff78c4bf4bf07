// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/calldesk.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <optional>

#include "calls/formdraft.h"
#include "shell/shellparts.h"

class QAction;
class QButtonGroup;
class QComboBox;
class QLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace Earshot
{

class Actions;
class Card;
class Desk;
class Label;
class PromiseWhen;
class Strip;

/// Takes the composer's place from the moment a call begins until it is filed: the notes of the call, and the form for
/// what came of it. On a line that does not see the call the form is there at once. Everything typed is in the journal
/// a second later. A form that was open when the next call began, or when the program ended, waits there and comes back
/// as soon as this place is free.
/// Carries out SaveCall and SaveAndAgree.
class WrapUpForm final : public QWidget
{
    Q_OBJECT

public:
    WrapUpForm(Desk &desk, Actions &actions, QWidget *parent = nullptr);
    ~WrapUpForm() override;

    /// Whether there is a call to write about. When not, the composer has its place back.
    bool isWanted() const { return m_call.has_value(); }
    /// Opens the form of a filed call again, to say what was not known then; says so when another form is open.
    void correct(const Call &call);
    /// The ticket the call goes onto.
    TicketId ticket() const { return m_call ? m_call->ticket : TicketId(); }
    /// In a low window the notes stand aside, or in one line: the conversation keeps its room.
    void setLow(bool low);
    /// Says whose form waits, for where the form itself is not shown.
    Strip *waitingStrip() const { return m_waiting; }
    void focusWords();
    /// Somebody writes on its ticket instead: the strip leads back to it.
    void setAside(bool aside);

Q_SIGNALS:
    void wantedChanged(bool wanted);
    void said(const Earshot::Said &said);
    void ticketWanted(Earshot::TicketId ticket);
    /// The call is filed, and what was agreed in it is to be written to the customer.
    void agreedWanted(const Earshot::Call &call);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildNotes();
    QWidget *buildForm(Actions &actions);
    QLayout *outcomeRow();
    QLayout *promiseRow();
    QLayout *footRow(Actions &actions);
    void watchTyping();
    void take(const Call &call);
    void begin(const Call &call);
    void tellWaiting(const Call &call);
    void showCall();
    void showQuestions();
    void fitWords();
    void readNames();
    void sayWaiting();
    void typed();
    void keepDraft();
    CallForm form() const;
    void setForm(const CallForm &form);
    void save();
    void saveAndWrite();
    void saveCorrection();
    void readAgain();
    void leave();
    void setCorrecting(bool correcting);
    void put();
    void putAside();
    void withName(const Call &call, std::function<void(const QString &)> tell);
    void tellFiled(const Call &call, const QUuid &act);
    void tellNotFiled(const Call &call, const Error &why);
    void bringBack();
    void reopen(const QUuid &act);
    void closeAgain(const QUuid &act);
    void bringBack(const FormDraft &draft, const Call &call);

    Desk &m_desk;
    std::optional<Call> m_call;
    QString m_customerName;
    std::optional<FormDraft> m_lastForm; ///< saved last, and the act that filed it
    QUuid m_lastAct;
    QUuid m_writeAfter; ///< the call whose agreement is written as soon as it is filed
    QHash<QUuid, QString> m_filing; ///< calls that are on their way to the desk, and the names of their customers
    qint64 m_ticketNumber = 0;
    bool m_isNeedKnown = true; ///< the ticket says what they are trying to get done
    bool m_isAside = false;
    Strip *m_waiting;
    Card *m_notesCard;
    QPlainTextEdit *m_notes;
    Label *m_notesKept;
    Card *m_formCard;
    Label *m_title;
    Label *m_length;
    Label *m_goesOnto;
    QComboBox *m_outcome;
    QWidget *m_solved;
    QButtonGroup *m_agreed;
    QWidget *m_needLabel;
    QLineEdit *m_need; ///< asked first, where the ticket does not say it yet
    QPlainTextEdit *m_gist;
    QLineEdit *m_promise;
    PromiseWhen *m_when;
    Label *m_rest;
    QPushButton *m_leave;
    QPushButton *m_save;
    QPushButton *m_saveAndWrite;
    QAction *m_saveAndAgree;
    QTimer *m_keep;
    bool m_low = false;
    bool m_outcomeTouched = false;
    bool m_isTakenBack = false; ///< what comes back was saved before
    bool m_broughtBack = false;
    bool m_saving = false;
    bool m_correcting = false;
};

} // namespace Earshot
