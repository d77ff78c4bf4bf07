// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/id.h"
#include "earshot/domain/report.h"

#include <QWidget>

namespace Earshot
{

class Desk;

/// A report in a window of its own; any number of them may be open. Refreshes itself when the desk changes.
///     auto *window = new ReportWindow(desk, ReportName::Voice);
///     window->setAttribute(Qt::WA_DeleteOnClose);
///     connect(window, &ReportWindow::ticketWanted, this, …);
///     window->show();
class ReportWindow final : public QWidget
{
    Q_OBJECT

public:
    ReportWindow(Desk &desk, ReportName name, QWidget *parent = nullptr);
    ~ReportWindow() override;

Q_SIGNALS:
    /// Show this ticket in the main window.
    void ticketWanted(Earshot::TicketId ticket);
};

} // namespace Earshot
