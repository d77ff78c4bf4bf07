// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "earshot/domain/customer.h"

#include "shell/shellparts.h"

class QLineEdit;
class QPlainTextEdit;

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

Q_SIGNALS:
    void said(const Earshot::Said &said);

private:
    void save();

    Desk &m_desk;
    Organisation m_organisation;
    QLineEdit *m_name;
    QPlainTextEdit *m_calendar;
    QPlainTextEdit *m_notes;
    FaultLine *m_fault;
};

} // namespace Earshot
