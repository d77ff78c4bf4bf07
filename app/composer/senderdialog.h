// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "earshot/domain/catalog.h"

#include "shell/shellparts.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Earshot
{

class Desk;
class FaultLine;
class Label;

/// How our mail looks to customers: the name of who writes, and of each queue the address, name, number and signature.
class SenderDialog final : public QDialog
{
    Q_OBJECT

public:
    SenderDialog(Desk &desk, QueueId queue, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void said(const Earshot::Said &said);

private:
    void showQueue();
    void nameQueue(const QString &typed);
    void enableFields();
    void showExample();
    Queue typedQueue() const;
    Agent typedAgent() const;
    bool isChanged() const;
    void save();

    Desk &m_desk;
    Queue m_queue;
    Agent m_agent;
    QLineEdit *m_name;
    QComboBox *m_queues;
    QLineEdit *m_address;
    QLineEdit *m_senderName;
    QLineEdit *m_phone;
    QPlainTextEdit *m_signature;
    Label *m_example;
    FaultLine *m_fault;
    QPushButton *m_save = nullptr;
};

} // namespace Earshot
