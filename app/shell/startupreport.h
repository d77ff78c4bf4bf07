// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Earshot
{

class MainWindow;

/// `--startup-report`: once the filled list is painted, one line of JSON on stdout, and the end.
class StartupReport final : public QObject
{
    Q_OBJECT

public:
    explicit StartupReport(MainWindow &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void print();

    MainWindow &m_window;
    bool m_filled = false;
    bool m_printed = false;
};

} // namespace Earshot
