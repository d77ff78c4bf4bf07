// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "earshot/desk/replydesk.h"

#include <functional>

#include "shell/shellparts.h"

class QPushButton;
class QTableView;

namespace Earshot
{

class Desk;
class EmptyPage;
class Label;
class OutboxModel;
struct OutboxLine;

/// What has not gone out: taken back, sent at once, kept as a file, or looked at on its ticket.
class OutboxWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit OutboxWindow(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const Earshot::Said &said);
    void ticketWanted(Earshot::TicketId ticket);
    /// It was taken back; it is for the composer to show.
    void takenBack(const Earshot::Reply &reply);

private:
    void build();
    void showState();
    const OutboxLine *current() const;
    void takeBack();
    void takeBackKept(const QString &kept);
    void sendNow();
    void settleArrived();
    void saveAs();

    Desk &m_desk;
    OutboxModel *m_model;
    Label *m_total;
    QTableView *m_table;
    EmptyPage *m_empty;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_now;
    QPushButton *m_arrived;
    QPushButton *m_back;
};

/// Lets somebody choose a file for a mail as it stands in the desk and writes it there.
void saveMailAs(Desk &desk, const QByteArray &rawHash, const QString &name, QWidget *window,
    std::function<void(const QString &words)> done);

} // namespace Earshot
