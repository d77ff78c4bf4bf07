// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/contact.h"
#include "earshot/domain/customer.h"

#include <QDialog>
#include <QLocale>

#include "shell/filedonce.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Earshot
{

class FaultLine;
class Journal;
class Label;
class MomentField;

/// "tomorrow 09:00", and in another zone "tomorrow 09:00, 15:00 there": for the reader and for the customer.
QString callBackWords(const QDateTime &at, const QTimeZone &zone, const QDateTime &now, const QLocale &locale);

/// "Call back later…": when, in the customer's own clock with ours beside it, on which number, what about.
class CallBackForm final : public QDialog
{
    Q_OBJECT

public:
    /// `callBack` brings ticket, customer and agent; an empty time is proposed.
    /// The words are kept in `journal` until it is finished.
    CallBackForm(Journal &journal, const Customer &customer, const CallBack &callBack, const QDateTime &now,
        QWidget *parent = nullptr);

    /// The desk could not take it: it can be tried again.
    void sayFault(const QString &sentence);

Q_SIGNALS:
    /// The form stays open until it is accepted.
    void wanted(const Earshot::CallBack &callBack);

private:
    void build();
    void fillWhen();
    bool isOver() const;
    void tellOurs();
    void save();

    Customer m_customer;
    CallBack m_callBack;
    FiledOnce<CallBack> m_once;
    QDateTime m_now;
    QTimeZone m_zone;
    QComboBox *m_when;
    MomentField *m_from;
    QComboBox *m_window;
    QComboBox *m_number;
    QLineEdit *m_reason;
    Label *m_ours;
    FaultLine *m_fault;
    QPushButton *m_save;
};

} // namespace Earshot
