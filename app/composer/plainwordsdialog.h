// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "shell/shellparts.h"

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace Earshot
{

class Desk;
class FaultLine;

/// The team's words of the trade, each with what customers are told instead. What is added or taken away counts at
/// once, for everybody on the desk.
class PlainWordsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PlainWordsDialog(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const Earshot::Said &said);

private:
    void build();
    void showWords();
    void take();
    void add();
    void remove();
    void write(const QString &word, const QString &plain, const QString &done);

    Desk &m_desk;
    QTableWidget *m_table;
    QLineEdit *m_word;
    QLineEdit *m_plain;
    FaultLine *m_fault;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace Earshot
