// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/benchscript.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/maildesk.h"

#include <QJsonDocument>
#include <QScrollBar>
#include <QTimer>

#include "shell/mainwindow.h"
#include "tickets/importdialog.h"
#include "tickets/ticketlistmodel.h"
#include "tickets/ticketlistview.h"
#include "tickets/ticketspane.h"

#include <cstdio>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int PulseMs = 2;
constexpr int RowsPerStep = 25;
constexpr int PatienceMs = 10'000; ///< with a ticket that does not come

void print(const QJsonObject &object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

BenchScript::BenchScript(Desk &desk, MainWindow &window, const QStringList &lines)
    : QObject(&window)
    , m_desk(desk)
    , m_window(window)
    , m_lines(lines)
    , m_pulse(new QTimer(this))
{
    m_pulse->setTimerType(Qt::PreciseTimer);
    m_pulse->setInterval(PulseMs);
    connect(m_pulse, &QTimer::timeout, this, [this] { m_stall = qMax(m_stall, m_beat.restart() - PulseMs); });
    connect(&window.tickets().model(), &TicketListModel::filled, this, [this] {
        if (std::exchange(m_running, true))
            return;
        m_beat.start();
        m_pulse->start();
        QTimer::singleShot(0, this, &BenchScript::next);
    });
}

void BenchScript::next()
{
    if (m_lines.isEmpty()) {
        print({{u"longestStallMs"_s, m_longest}});
        m_window.close();
        return;
    }
    m_line = m_lines.takeFirst().trimmed();
    const QString verb = m_line.section(u' ', 0, 0);
    const QString rest = m_line.section(u' ', 1).trimmed();
    m_extra = {};
    m_stall = 0;
    m_step.start();
    m_beat.restart();
    if (verb == u"scroll")
        scroll(rest.toInt());
    else if (verb == u"open")
        open(rest.toLongLong());
    else if (verb == u"search")
        search(rest);
    else if (verb == u"import")
        import(rest);
    else if (verb == u"hold")
        QTimer::singleShot(int(rest.toDouble() * 1000), this, &BenchScript::finish);
    else
        next();
}

void BenchScript::finish()
{
    // What the step left to be painted belongs to it.
    QTimer::singleShot(0, this, [this] {
        m_stall = qMax(m_stall, m_beat.restart() - PulseMs);
        m_longest = qMax(m_longest, m_stall);
        QJsonObject line{{u"step"_s, m_line}, {u"ms"_s, m_step.elapsed()}, {u"stallMs"_s, m_stall}};
        for (auto it = m_extra.constBegin(); it != m_extra.constEnd(); ++it)
            line.insert(it.key(), it.value());
        print(line);
        next();
    });
}

void BenchScript::scroll(int rows)
{
    TicketListView &list = m_window.tickets().list();
    const TicketListModel &model = m_window.tickets().model();
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, timer, rows, &list, &model, at = 0]() mutable {
        const int reach = qMin(at + RowsPerStep, rows);
        if (reach < model.rowCount()) {
            at = reach;
            list.scrollTo(model.index(at, 1), QAbstractItemView::PositionAtTop);
        } else {
            list.verticalScrollBar()->setValue(list.verticalScrollBar()->maximum());
        }
        const bool end = reach >= model.rowCount() && !model.hasMore();
        if (at < rows && !end)
            return;
        m_extra.insert(u"rows"_s, end ? model.rowCount() : at);
        timer->deleteLater();
        finish();
    });
    timer->start(0);
}

void BenchScript::open(qint64 number)
{
    auto *patience = new QTimer(this);
    patience->setSingleShot(true);
    const auto end = [this, patience](bool shown) {
        delete patience;
        m_window.disconnect(this);
        if (!shown)
            m_extra.insert(u"missing"_s, true);
        finish();
    };
    connect(&m_window, &MainWindow::ticketShown, this, [end] { end(true); });
    connect(patience, &QTimer::timeout, this, [end] { end(false); });
    patience->start(PatienceMs);
    m_window.openNumber(number);
}

void BenchScript::search(const QString &typed)
{
    connect(
        &m_window.tickets().model(), &TicketListModel::filled, this,
        [this] {
            m_extra.insert(u"hits"_s, m_window.tickets().model().rowCount());
            finish();
        },
        Qt::SingleShotConnection);
    m_window.tickets().search(typed);
}

void BenchScript::import(const QString &path)
{
    ImportOptions options;
    options.kind = guessedKind(path);
    options.paths = {path};
    auto *import = new MailImport(m_desk, options);
    import->setParent(this);
    connect(import, &MailImport::finished, this, [this, import](const Result<ImportReport> &report) {
        if (report)
            m_extra.insert(u"stored"_s, report->count.stored);
        import->deleteLater();
        finish();
    });
    import->start();
}

} // namespace Earshot
