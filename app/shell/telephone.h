// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/voice/handoffline.h"

#include <QObject>

class QProcess;

namespace Earshot
{

/// Gives telephone numbers to whatever program the system has for them. On Linux it knows beforehand, by asking
/// xdg-mime while nobody waits, whether there is one and whether it is Earshot itself; the number then goes to
/// xdg-open, and when that comes back with a failure the call is ended as failed: nobody has dialled.
class Telephone final : public QObject
{
    Q_OBJECT

public:
    explicit Telephone(QObject *parent = nullptr);
    ~Telephone() override;

    HandoffLine &line() { return m_line; }
    /// Asks the system again who takes numbers: at the start, and when one comes back to the window.
    void look();

Q_SIGNALS:
    /// xdg-open said afterwards that no program took the number.
    void notTaken();

private:
    HandoffLine::HandedOver give(const QUrl &address);

    HandoffLine m_line;
    QProcess *m_question = nullptr;
    QString m_handler; ///< desktop file of the program for tel:, as last told
    bool m_knowsHandler = false;
};

} // namespace Earshot
