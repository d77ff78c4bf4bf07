// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/id.h"

#include <QWidget>

#include "shell/shellparts.h"

class QListView;
class QPushButton;

namespace Earshot
{

class Desk;
class HistoryModel;
class Label;

/// The tab "History" of the dock: who changed what of the ticket and when; what is still so can be taken back here.
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(Desk &desk, QWidget *parent = nullptr);

    void showTicket(TicketId ticket);

Q_SIGNALS:
    void said(const Earshot::Said &said);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fit();
    void takeBack();
    void takeMailBack(const QUuid &sent);

    Desk &m_desk;
    HistoryModel *m_model;
    QListView *m_list;
    Label *m_empty;
    QPushButton *m_undo;
};

} // namespace Earshot
