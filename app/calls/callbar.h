// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/calldesk.h"

#include <QFrame>

#include "shell/shellparts.h"

class QBoxLayout;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QTimer;

namespace Earshot
{

class Actions;
class Desk;
class Disc;
class Label;

/// The living call, above conversation and dock: who, which number, how it stands, and what one can do about it. Shows
/// itself while desk.calls() has a living call. Carries out HangUp, TheyAnswered and TransferCall.
class CallBar final : public QFrame
{
    Q_OBJECT

public:
    CallBar(Desk &desk, Actions &actions, QWidget *parent = nullptr);

    /// Where the call's ticket is; empty when no call lives.
    TicketId ticket() const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void said(const Earshot::Said &said);
    /// The name in the bar was pressed.
    void ticketWanted(Earshot::TicketId ticket);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(Actions &actions);
    QWidget *words();
    void arrange();
    void showCall(const Call &call);
    void showTools(const Call &call);
    void readName(const Call &call);
    void showName();
    void tick();
    void toggleKeypad(bool open);
    void toggleTransfer(bool open);
    void transfer();
    void tellNotTransferred(const QString &number, CallEnding why);

    Desk &m_desk;
    Actions &m_actions;
    Disc *m_disc;
    QPushButton *m_name;
    Label *m_number;
    Label *m_state;
    QHBoxLayout *m_first = nullptr; ///< of the words
    QHBoxLayout *m_second = nullptr;
    QWidget *m_words;
    QWidget *m_tools; ///< beside the words, or below them where the bar is narrow
    QPushButton *m_answered;
    QPushButton *m_mute;
    QPushButton *m_hold;
    QPushButton *m_keypad;
    QLineEdit *m_digits;
    QPushButton *m_transfer;
    QLineEdit *m_to; ///< whom the other side is put through to
    QPushButton *m_hangUp;
    QTimer *m_clock;
    bool m_below = false; ///< the tools stand on a row of their own
    CustomerId m_customer;
    QString m_customerName;
    QString m_transferring; ///< the number they are being put through to; empty for none
    QString m_shownName; ///< the whole of it; its button may have room for less
    bool m_isNameRead = false;
    quint64 m_generation = 0;
};

} // namespace Earshot
