// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

class QTimer;

namespace Earshot
{

class Desk;
class MainWindow;

/// `--bench-script FILE`: plays one step after the other in the real window and prints, per step, how long it took and
/// the longest time the event loop stood still; then the end. Lines: "scroll ROWS", "open NUMBER", "search WORDS",
/// "import FILE", "hold SECONDS"; others and those that begin with # are skipped.
class BenchScript final : public QObject
{
    Q_OBJECT

public:
    BenchScript(Desk &desk, MainWindow &window, const QStringList &lines);

private:
    void next();
    void finish();
    void scroll(int rows);
    void open(qint64 number);
    void search(const QString &typed);
    void import(const QString &path);

    Desk &m_desk;
    MainWindow &m_window;
    QStringList m_lines;
    QString m_line;
    QJsonObject m_extra;
    QElapsedTimer m_step;
    QElapsedTimer m_beat;
    QTimer *m_pulse;
    qint64 m_stall = 0;
    qint64 m_longest = 0;
    bool m_running = false;
};

} // namespace Earshot
