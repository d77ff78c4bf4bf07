// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/keeptrouble.h"

#include <QDialog>

#include "shell/shellparts.h"

class QProgressBar;
class QPushButton;

namespace Earshot
{

class Desk;
class DeskKeeping;
class Label;

/// A backup, a restore or an export at work: how far it is, a way to cancel it, what came of it. But for a restore one
/// goes on working meanwhile.
class KeepingDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Act { BackUp, Restore, Export };

    KeepingDialog(Desk &desk, Act act, const QString &path, QWidget *parent = nullptr);

    void start();

Q_SIGNALS:
    void said(const Earshot::Said &said);

public Q_SLOTS:
    /// Cancels what runs; what is done stays.
    void reject() override;

private:
    void build(const QString &path);
    void progressed(qint64 done, qint64 total);
    void finished(const KeepOutcome &outcome);

    Act m_act;
    QString m_path;
    DeskKeeping *m_keeping;
    Label *m_state;
    Label *m_result;
    QProgressBar *m_bar;
    QPushButton *m_close;
};

} // namespace Earshot
