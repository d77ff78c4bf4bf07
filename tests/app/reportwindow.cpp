// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// With EARSHOT_SHOTS=folder the pictures of the windows are kept there.
#include "earshot/desk/desk.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/storage/calls.h"
#include "earshot/storage/catalogs.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/reports.h"
#include "earshot/storage/tickets.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>

#include "app/reportdesk.h"
#include "reports/casesmodel.h"
#include "reports/caseswindow.h"
#include "reports/figurecard.h"
#include "reports/periodpicker.h"
#include "reports/reportexport.h"
#include "reports/reportfile.h"
#include "reports/reportmodel.h"
#include "reports/reportparts.h"
#include "reports/reporttable.h"
#include "reports/reportwindow.h"
#include "reports/reportwords.h"
#include "shell/look.h"
#include "support.h"

using namespace Earshot;
using namespace Earshot::Test;

namespace
{

QStringList cellsOf(const QByteArray &line)
{
    QStringList cells{QString()};
    bool quoted = false;
    const QString text = QString::fromUtf8(line);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'"' && quoted && text.mid(i + 1, 1) == u"\"")
            cells.last() += text.at(i++);
        else if (text.at(i) == u'"')
            quoted = !quoted;
        else if (text.at(i) == u',' && !quoted)
            cells << QString();
        else
            cells.last() += text.at(i);
    }
    return cells;
}

} // namespace

class ReportWindowTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<Desk> m_desk;

    void shoot(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("EARSHOT_SHOTS");
        const QPixmap shot = widget.grab();
        QVERIFY(!shot.isNull());
        if (!folder.isEmpty())
            shot.save(folder + u'/' + name + u".png"_s);
    }
    std::unique_ptr<ReportWindow> opened(ReportName name)
    {
        auto window = std::make_unique<ReportWindow>(*m_desk, name);
        QSignalSpy refreshed(window.get(), &ReportWindow::refreshed);
        window->show();
        if (refreshed.isEmpty() && !refreshed.wait())
            qFatal("no figures came");
        return window;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyLook(*qApp, Scheme::Light);
    }
    void init()
    {
        m_scratch = std::make_unique<Scratch>(u"file"_s);
        m_desk = openDesk(*m_scratch);
    }
    void cleanup()
    {
        m_desk.reset();
        m_scratch.reset();
    }

    void screenIsFileIsStorage_data()
    {
        QTest::addColumn<ReportName>("name");
        QTest::newRow("today") << ReportName::Today;
        QTest::newRow("voice") << ReportName::Voice;
    }
    void screenIsFileIsStorage();
    void everyCellOpensWhatItCounts_data() { screenIsFileIsStorage_data(); }
    void everyCellOpensWhatItCounts();
    void countsOneFiledCall();
    void savesFiles();
    void answersOpenToo();
    void listsFollowTheirFigure();
    void keysOpenFigures();
    void severalAtOnceByKeys();
    void emptyDeskSaysSo();
    void everyControlHasAName_data() { screenIsFileIsStorage_data(); }
    void everyControlHasAName();
    void comesToRest_data() { screenIsFileIsStorage_data(); }
    void comesToRest();
    void pictures();
};

void ReportWindowTest::screenIsFileIsStorage()
{
    QFETCH(ReportName, name);
    must(m_desk->database().write(fillDesk));
    const auto window = opened(name);
    ReportModel &model = window->model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Report &report = model.report();
    QCOMPARE(model.rowCount(), 5);
    QList<QByteArray> lines = csvOf(report, QTimeZone::systemTimeZone(), false).split('\n');
    QCOMPARE(lines.takeLast(), QByteArray());
    QCOMPARE(lines.size(), model.rowCount() + 1);
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(lines.at(row + 1).endsWith('\r'));
        const QStringList cells = cellsOf(lines.at(row + 1).chopped(1));
        QCOMPARE(cells.size(), model.columnCount());
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString shown = model.index(row, column).data().toString();
            QCOMPARE(cells.at(column), shown.startsWith(u'=') ? QString(u'\'' + shown) : shown);
        }
    }
    const Report counted = name == ReportName::Today
        ? must(m_desk->database().readLong(Reports::today, noon, QTimeZone::systemTimeZone()))
        : must(m_desk->database().readLong(
            Reports::voice, report.period, Grouping::Queue, noon, QTimeZone::systemTimeZone()));
    QCOMPARE(report, counted);
}

void ReportWindowTest::everyCellOpensWhatItCounts()
{
    QFETCH(ReportName, name);
    must(m_desk->database().write(fillDesk));
    const auto window = opened(name);
    ReportModel &model = window->model();
    int openable = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const auto figure = model.opened(index);
            if (!figure)
                continue;
            CasesModel cases(*m_desk, *figure);
            cases.reload();
            const qint64 counted = model.rowAt(row).cells.at(column - 1).cases;
            QTRY_COMPARE(cases.total(), counted);
            QTRY_COMPARE(cases.rowCount(), int(qMin<qint64>(counted, 200)));
            ++openable;
        }
    }
    QVERIFY(openable > 20);
}

void ReportWindowTest::countsOneFiledCall()
{
    const TicketId ticket = must(m_desk->database().write([](Session &session) {
        Ticket written = ticketNamed(u"Printer"_s);
        Tickets::insert(session, written);
        return written.id;
    }));
    const auto window = opened(ReportName::Voice);
    const QModelIndex cell = window->model().index(0, window->model().columnOf(FigureId::CallsOutbound));
    QCOMPARE(cell.data().toString(), u"0"_s);
    must(m_desk->act(fileCall, callOf(ticket, noon.addSecs(-60), CallOutcome::Reached), false));
    QTRY_COMPARE(cell.data().toString(), u"1"_s); // by itself
    CasesWindow *cases = window->openFigure(cell);
    QVERIFY(cases);
    QTRY_COMPARE(cases->model().rowCount(), 1);
    QSignalSpy wanted(window.get(), &ReportWindow::ticketWanted);
    QTest::keyClick(cases->findChild<QTableView *>(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<TicketId>(), ticket);
}

void ReportWindowTest::savesFiles()
{
    must(m_desk->database().write(fillDesk));
    const auto window = opened(ReportName::Voice);
    auto *exports = window->findChild<ReportExport *>();
    QVERIFY(exports);
    const auto saved = [&](const QString &name, ReportExport::Format format) {
        const QString path = m_scratch->path(name);
        if (!exports->save(path, format))
            return QByteArray();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(saved(u"a.csv"_s, ReportExport::Format::CsvForSheets).startsWith("\xEF\xBB\xBFQueue,"));
    QVERIFY(saved(u"b.csv"_s, ReportExport::Format::Csv).startsWith("Queue,"));
    const QByteArray pdf = saved(u"c.pdf"_s, ReportExport::Format::Pdf);
    QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
    const QImage picture = QImage::fromData(saved(u"d.png"_s, ReportExport::Format::Png), "PNG");
    QVERIFY(picture.width() > 1500 && picture.height() > 1000);
    if (const QString folder = qEnvironmentVariable("EARSHOT_SHOTS"); !folder.isEmpty()) {
        picture.save(folder + u"/report-paper.png"_s);
        QFile::copy(m_scratch->path(u"c.pdf"_s), folder + u"/report-paper.pdf"_s);
    }
    QSignalSpy failed(exports, &ReportExport::failed);
    QVERIFY(!exports->save(m_scratch->path(u"no-such-folder/e.csv"_s), ReportExport::Format::Csv));
    QCOMPARE(failed.size(), 1);
}

void ReportWindowTest::answersOpenToo()
{
    must(m_desk->database().write(fillDesk));
    const auto window = opened(ReportName::Voice);
    const QList<FigureCard *> cards = window->findChildren<FigureCard *>();
    QCOMPARE(cards.size(), 2);
    QVERIFY2(cards.first()->accessibleName().startsWith(u"Ended with a call: "),
        qPrintable(cards.first()->accessibleName()));
    QVERIFY(cards.first()->accessibleName().endsWith(u"n = 24 tickets"));
    cards.first()->click();
    auto *cases = window->findChild<CasesWindow *>();
    QVERIFY(cases);
    QTRY_COMPARE(cases->model().total(), 24);
    window->showSection(ReportSection::Calls);
    QCOMPARE(window->findChildren<FigureCard *>().size(), 5);
    QVERIFY(window->table().isColumnHidden(window->model().columnOf(FigureId::MailThreads)));
    QVERIFY(!window->table().isColumnHidden(window->model().columnOf(FigureId::TalkMedian)));
}

void ReportWindowTest::listsFollowTheirFigure()
{
    must(m_desk->database().write(fillDesk));
    const auto window = opened(ReportName::Today);
    ReportModel &model = window->model();
    const int column = model.columnOf(FigureId::Unassigned);
    const QModelIndex cell = model.index(1, column);
    const int before = cell.data().toInt();
    QVERIFY(before > 3);
    CasesWindow *cases = window->openFigure(cell);
    QTRY_COMPARE(cases->model().rowCount(), before);
    auto *table = cases->findChild<QTableView *>();
    table->setCurrentIndex(cases->model().index(2, 0));
    const TicketId current = cases->model().ticketAt(table->currentIndex());
    const TicketId taken = cases->model().ticketAt(cases->model().index(0, 0));
    must(m_desk->act(assignTicket, taken, m_desk->agent()));
    // Nobody presses anything: the list is still what the figure says, and the person's place in it stays.
    QTRY_COMPARE(cell.data().toInt(), before - 1);
    QTRY_COMPARE(cases->model().rowCount(), before - 1);
    QCOMPARE(cases->model().ticketAt(table->currentIndex()), current);
    QCOMPARE(table->currentIndex().row(), 1);
    must(m_desk->act(assignTicket, current, m_desk->agent()));
    QTRY_COMPARE(cases->model().rowCount(), before - 2);
    QCOMPARE(table->currentIndex().row(), 1); // the next one
    must(m_desk->act(assignTicket, current, AgentId()));
    QTRY_COMPARE(cases->model().rowCount(), before - 1);
    table->setCurrentIndex(cases->model().index(cases->model().rowOf(current.value), 0));
    must(m_desk->act(assignTicket, taken, AgentId()));
    QTRY_COMPARE(cases->model().rowCount(), before);
    QCOMPARE(cases->model().ticketAt(table->currentIndex()), current);
}

void ReportWindowTest::keysOpenFigures()
{
    must(m_desk->database().write(fillDesk));
    const auto window = opened(ReportName::Today);
    ReportTable &table = window->table();
    table.setFocus();
    table.setCurrentIndex(window->model().index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return); // a name opens nothing
    QVERIFY(!window->findChild<CasesWindow *>());
    QTest::keyClick(&table, Qt::Key_Right);
    QTest::keyClick(&table, Qt::Key_Return);
    QVERIFY(window->findChild<CasesWindow *>());
}

void ReportWindowTest::severalAtOnceByKeys()
{
    must(m_desk->database().write(fillDesk));
    const auto today = opened(ReportName::Today);
    const auto voice = opened(ReportName::Voice);
    const auto another = opened(ReportName::Voice);
    another->showSection(ReportSection::Calls);
    QVERIFY(voice->table().isColumnHidden(voice->model().columnOf(FigureId::CallsOutbound)));
    // The table is reached, a figure opened, and each window left again without the mouse.
    another->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(another.get()));
    for (int tabs = 0; tabs < 40 && QApplication::focusWidget() != &another->table(); ++tabs)
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : another.get(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &another->table());
    another->table().setCurrentIndex(another->model().index(0, 0));
    QTest::keyClick(&another->table(), Qt::Key_Right);
    QTest::keyClick(&another->table(), Qt::Key_Return);
    QPointer<CasesWindow> cases = another->findChild<CasesWindow *>();
    QVERIFY(cases);
    QTRY_VERIFY(cases->model().rowCount() > 0);
    cases->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(cases));
    QTest::keyClick(cases, Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!cases);
    another->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(another.get()));
    QSignalSpy refreshed(another.get(), &ReportWindow::refreshed);
    QTest::keyClick(another.get(), Qt::Key_F5);
    QVERIFY(!refreshed.isEmpty() || refreshed.wait());
    QTest::keyClick(another.get(), Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(another->isHidden());
    QVERIFY(voice->isVisible() && today->isVisible());
}

void ReportWindowTest::emptyDeskSaysSo()
{
    for (const ReportName name : {ReportName::Today, ReportName::Voice}) {
        const auto window = opened(name);
        QCOMPARE(window->model().rowCount(), 2); // in no queue, and all of it
        QVERIFY(window->charts().isHidden());
        for (int column = 1; column < window->model().columnCount(); ++column)
            QVERIFY(!window->model().data(window->model().index(0, column)).toString().isEmpty());
        QTest::qWait(50);
        shoot(*window, u"report-empty-%1"_s.arg(int(name)));
    }
}

void ReportWindowTest::everyControlHasAName()
{
    QFETCH(ReportName, name);
    must(m_desk->database().write(fillDesk));
    const auto window = opened(name);
    QCOMPARE(window->table().accessibleName(), u"Report table"_s);
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

namespace
{

/// Counts how often a widget is given another size.
class ResizeCounter final : public QObject
{
public:
    explicit ResizeCounter(QWidget &widget) { widget.installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Resize;
        return false;
    }
};

} // namespace

/// At any width the table finds its columns and stays with them.
void ReportWindowTest::comesToRest()
{
    QFETCH(ReportName, name);
    must(m_desk->database().write(fillDesk));
    const auto window = opened(name);
    ResizeCounter resizes(*window->table().viewport());
    for (const Comparison comparison : {Comparison::None, Comparison::PeriodBefore}) {
        window->setComparison(comparison);
        QTRY_COMPARE(window->model().report().comparison, comparison);
        for (int width = 720; width <= 1400; width += 20) {
            window->resize(width, 700);
            resizes.count = 0;
            // Each turn handles what the one before has asked for.
            for (int turn = 0; turn < 60; ++turn)
                QCoreApplication::processEvents();
            QVERIFY2(resizes.count <= 8, qPrintable(u"%1 px: %2 times"_s.arg(width).arg(resizes.count)));
        }
    }
}

void ReportWindowTest::pictures()
{
    must(m_desk->database().write(fillTwoYears));
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        applyLook(*qApp, scheme);
        const QString tail = scheme == Scheme::Light ? u"light"_s : u"dark"_s;
        const auto voice = opened(ReportName::Voice);
        QCoreApplication::sendPostedEvents();
        QTest::qWait(50);
        shoot(*voice, u"report-voice-"_s + tail);
        voice->showSection(ReportSection::Calls);
        QTest::qWait(50);
        shoot(*voice, u"report-voice-calls-"_s + tail);
        voice->resize(720, 800);
        QTest::qWait(50);
        shoot(*voice, u"report-voice-narrow-"_s + tail);
        const auto compared = opened(ReportName::Voice);
        compared->period()->setDays(noon.date().addDays(-3), noon.date());
        compared->setComparison(Comparison::YearBefore);
        QTRY_COMPARE(compared->model().report().comparison, Comparison::YearBefore);
        QTest::qWait(50);
        shoot(*compared, u"report-voice-compared-"_s + tail);
        compared->showSection(ReportSection::Calls);
        QTest::qWait(50);
        shoot(*compared, u"report-voice-calls-compared-"_s + tail);
        if (const QString folder = qEnvironmentVariable("EARSHOT_SHOTS"); !folder.isEmpty())
            compared->findChild<ReportExport *>()->save(
                folder + u"/report-paper-compared.png"_s, ReportExport::Format::Png);
        const auto today = opened(ReportName::Today);
        today->setComparison(Comparison::PeriodBefore);
        QTRY_COMPARE(today->model().report().comparison, Comparison::PeriodBefore);
        QTest::qWait(50);
        shoot(*today, u"report-today-compared-"_s + tail);
        today->setComparison(Comparison::None);
        QTRY_COMPARE(today->model().report().comparison, Comparison::None);
        QTest::qWait(50);
        shoot(*today, u"report-today-"_s + tail);
        CasesWindow *cases = today->openFigure(today->model().index(4, 1));
        QVERIFY(cases);
        QTRY_VERIFY(cases->model().rowCount() > 0);
        shoot(*cases, u"report-cases-"_s + tail);
    }
    applyLook(*qApp, Scheme::Light);
}

QTEST_MAIN(ReportWindowTest)
#include "reportwindow.moc"
