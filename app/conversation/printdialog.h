// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "conversation/conversationpaper.h"
#include "shell/shellparts.h"

class QCheckBox;
class QPushButton;

namespace Earshot
{

class Desk;

/// Asks what of a conversation goes onto paper, and prints it or saves it as PDF.
class PrintDialog final : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(Desk &desk, const Timeline &timeline, QWidget *parent = nullptr);

    /// Writes the PDF; the words of what became of it are said.
    void savePdf(const QString &file);

Q_SIGNALS:
    void said(const Earshot::Said &said);

private:
    void askForFile();
    void print();
    OnPaper what() const;

    Desk &m_desk;
    Timeline m_timeline;
    QCheckBox *m_notes;
    QPushButton *m_save;
    QPushButton *m_print;
};

} // namespace Earshot
