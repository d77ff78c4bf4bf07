// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "earshot/domain/customer.h"

#include "shell/shellparts.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Earshot
{

class Desk;
class FaultLine;

/// What we keep of an organisation: its name, what its calendar asks of us, notes. It holds for all its people.
class OrganisationEditor final : public QDialog
{
    Q_OBJECT

public:
    OrganisationEditor(Desk &desk, const Organisation &organisation, QWidget *parent = nullptr);

    /// Asks once when something was typed that is not saved.
    void reject() override;

Q_SIGNALS:
    void said(const Earshot::Said &said);

private:
    Organisation typed() const;
    void save();

    Desk &m_desk;
    Organisation m_organisation; ///< as it was read
    Organisation m_begun; ///< what the fields held at the beginning
    Organisation m_asked; ///< and when it was asked whether to throw it away
    QLineEdit *m_name;
    QPlainTextEdit *m_calendar;
    QPlainTextEdit *m_notes;
    FaultLine *m_fault;
    QPushButton *m_save = nullptr;
};

} // namespace Earshot
