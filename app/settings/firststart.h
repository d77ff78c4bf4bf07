// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace Earshot
{

class Actions;
class Desk;
class FaultLine;
class Label;

/// What a new desk asks, one thing at a time: who sits here, what mail to begin with, how one calls. Each question can
/// be skipped, Escape skips them all, and what was answered before stays.
class FirstStart final : public QDialog
{
    Q_OBJECT

public:
    FirstStart(Desk &desk, Actions &actions, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// All questions are answered or skipped.
    void wentThrough();
    /// A file of mails is to be brought in.
    void importWanted();
    /// A mailbox is to be connected.
    void mailboxWanted();
    /// A line of the built-in telephone is to be set up.
    void lineWanted();
    /// The desk with sample mail is to be opened beside this one.
    void sampleWanted();

private:
    enum class Mail { Mailbox, File, Sample, Nothing };
    enum class Phone { Program, BuiltIn, Own, Later };

    void build();
    QWidget *step(const QString &question, const QString &sentence, const QList<QWidget *> &parts);
    void go(int step);
    void goOn();
    void skip();
    void saveName();
    void choosePhone();
    void finish();

    Desk &m_desk;
    Actions &m_actions;
    QStackedWidget *m_steps;
    Label *m_where; ///< "2 of 3"
    QLineEdit *m_name;
    FaultLine *m_fault;
    QButtonGroup *m_mail;
    QButtonGroup *m_phone;
    QPushButton *m_back;
    QPushButton *m_skip;
    QPushButton *m_on;
    bool m_mailAnswered = false;
    bool m_lineWanted = false;
};

} // namespace Earshot
