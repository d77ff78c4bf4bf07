// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/startupreport.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include "shell/mainwindow.h"
#include "tickets/ticketlistmodel.h"
#include "tickets/ticketlistview.h"
#include "tickets/ticketspane.h"

#include <cstdio>
#include <ctime>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// Milliseconds since the system started this process, loading of libraries included; −1 where it does not tell.
qint64 ageOfProcess()
{
#ifdef Q_OS_LINUX
    QFile file(u"/proc/self/stat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    // The name in brackets may hold spaces; field 22, counted from 1, is the start in clock ticks since boot.
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    if (fields.size() < 20 || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return -1;
    const qint64 started = fields.at(19).toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000 - started;
#else
    return -1;
#endif
}

qint64 proportionalSetSize()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

} // namespace

StartupReport::StartupReport(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    connect(&window.tickets().model(), &TicketListModel::filled, this, [this] {
        m_filled = true;
        if (m_window.tickets().model().rowCount() == 0)
            print(); // an empty list is not painted at all
        else
            m_window.tickets().list().viewport()->update();
    });
    window.tickets().list().viewport()->installEventFilter(this);
}

bool StartupReport::eventFilter(QObject *, QEvent *event)
{
    if (m_filled && event->type() == QEvent::Paint)
        QTimer::singleShot(0, this, &StartupReport::print);
    return false;
}

void StartupReport::print()
{
    if (std::exchange(m_printed, true))
        return;
    const QJsonObject report{{u"paintedMs"_s, ageOfProcess()},
        {u"cpuMs"_s, qint64(std::clock()) * 1000 / CLOCKS_PER_SEC}, {u"pssKib"_s, proportionalSetSize()},
        {u"rows"_s, m_window.tickets().model().rowCount()}};
    std::puts(QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    m_window.close();
}

} // namespace Earshot
