// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A report says the same in its window, in the window's file, and on the command line.
#include "earshot/desk/desk.h"
#include "earshot/desk/sampledesk.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QSignalSpy>

#include "cli/program.h"
#include "earshot/domain/csv.h"
#include "reports/reportexport.h"
#include "reports/reportmodel.h"
#include "reports/reportwindow.h"
#include "reports/reportwords.h"
#include "support.h"

using namespace Earshot;
using namespace Earshot::Test;

class ReportFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void everyWaySaysTheSame_data();
    void everyWaySaysTheSame();
    void exportStaysSaid();
    void cellsAreNoFormulas_data();
    void cellsAreNoFormulas();
};

namespace
{

/// What the window's table shows and tells a screen reader, as a file would have it.
QByteArray shownIn(const ReportModel &model)
{
    QByteArray csv;
    QStringList line;
    for (int column = 0; column < model.columnCount(); ++column)
        line << model.headerData(column, Qt::Horizontal).toString();
    csv += csvLine(line);
    for (int row = 0; row < model.rowCount(); ++row) {
        line.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            line << model.index(row, column).data().toString();
        csv += csvLine(line);
    }
    return csv;
}

/// The rows of the JSON, said as the window says them.
QByteArray saidBy(const QJsonObject &json, ReportName name)
{
    QByteArray csv = csvLine(QVariant(json.value(u"columns"_s).toArray().toVariantList()).toStringList());
    for (const QJsonValue &row : json.value(u"rows"_s).toArray()) {
        QStringList texts{row[0].toString()};
        for (size_t column = 0; column < figuresOf(name).size(); ++column) {
            const QJsonValue value = row[qsizetype(column) + 1];
            ReportCell cell{{}, EnoughCases};
            if (value.isDouble())
                cell.value = value.toDouble();
            texts << (value.isString() ? value.toString() : cellWords(figuresOf(name)[column], cell, QLocale::c()));
        }
        csv += csvLine(texts);
    }
    return csv;
}

} // namespace

void ReportFilesTest::everyWaySaysTheSame_data()
{
    QTest::addColumn<ReportName>("name");
    QTest::addColumn<bool>("byWeek");
    QTest::newRow("today") << ReportName::Today << false;
    QTest::newRow("voice by queue") << ReportName::Voice << false;
    QTest::newRow("voice by week") << ReportName::Voice << true;
}

void ReportFilesTest::everyWaySaysTheSame()
{
    SCRATCH(scratch);
    QFETCH(ReportName, name);
    QFETCH(bool, byWeek);
    const auto desk = openDesk(scratch, Sample::seat(), {}, [] { return QDateTime::currentDateTimeUtc(); });
    must(desk->act(loadSample, *readSample(QStringLiteral(EARSHOT_TEST_FILES "/../resources/sample"))));

    ReportWindow window(*desk, name);
    QSignalSpy refreshed(&window, &ReportWindow::refreshed);
    if (byWeek)
        window.setGrouping(Grouping::Week);
    QTRY_VERIFY(window.model().rowCount() > 0
        && window.model().report().grouping == (byWeek ? Grouping::Week : Grouping::Queue));
    const QByteArray shown = shownIn(window.model());
    QVERIFY(shown.count('\n') > 3);

    const QString path = scratch.path(u"window.csv"_s);
    QVERIFY(window.findChild<ReportExport *>()->save(path, ReportExport::Format::Csv));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), shown);

    const Program program;
    QStringList asked{u"--desk"_s, scratch.location()};
    if (!scratch.isOnServer())
        asked << u"--as"_s << Sample::seat(); // on a server one is who one logs in as
    asked << u"report"_s << (name == ReportName::Today ? u"today"_s : u"voice"_s);
    if (byWeek)
        asked << u"--by"_s << u"week"_s;
    const Outcome csv = program.run(asked + QStringList{u"--format"_s, u"csv"_s});
    QVERIFY2(csv.exit == 0, csv.errors.constData());
    QCOMPARE(csv.out, shown);

    const QJsonObject json = program.run(asked + QStringList{u"--format"_s, u"json"_s}).json();
    QCOMPARE(saidBy(json, name), shown);
    QCOMPARE(json.value(u"definition"_s).toString(), definitionOf(name));
    QCOMPARE(json.value(u"title"_s).toString(), window.windowTitle());
    const QJsonArray definitions = json.value(u"definitions"_s).toArray();
    QCOMPARE(definitions.size(), window.model().columnCount());
    for (int column = 1; column < window.model().columnCount(); ++column)
        QVERIFY(window.model()
                    .index(0, column)
                    .data(Qt::AccessibleDescriptionRole)
                    .toString()
                    .startsWith(definitions.at(column).toString()));
    // How many cases a figure stands on is a column of its own.
    const ReportRow &total = window.model().report().total;
    for (size_t column = 0; column < figuresOf(name).size(); ++column) {
        const KeyFigure &figure = figuresOf(name)[column];
        const qint64 cases = total.cells.at(qsizetype(column)).cases;
        const bool told = std::any_of(figuresOf(name).begin(), figuresOf(name).end(), [&](const KeyFigure &other) {
            return other.kind == FigureKind::Count && other.cases == figure.cases
                && total.cells.at(&other - figuresOf(name).data()).cases == cases;
        });
        QVERIFY2(told || figure.kind == FigureKind::Difference, figure.name.data());
    }
}

void ReportFilesTest::exportStaysSaid()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    ReportWindow window(*desk, ReportName::Today);
    QSignalSpy refreshed(&window, &ReportWindow::refreshed);
    window.show();
    QTRY_COMPARE(refreshed.size(), 1);
    QVERIFY(!window.findChild<ReportExport *>()->save(u"/no/such/folder/today.csv"_s, ReportExport::Format::Csv));
    window.setComparison(Comparison::PeriodBefore); // counts anew
    QTRY_COMPARE(refreshed.size(), 2);
    const auto labels = window.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->isVisible() && label->text() == u"The file could not be written"; }));
}

void ReportFilesTest::cellsAreNoFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << u"Schools"_s << QByteArray("Schools");
    QTest::newRow("formula") << u"=1+2"_s << QByteArray("'=1+2");
    QTest::newRow("formula with quotes") << u"=\"a\""_s << QByteArray("\"'=\"\"a\"\"\"");
    QTest::newRow("command") << u"+cmd|' /C calc'!A0"_s << QByteArray("'+cmd|' /C calc'!A0");
    QTest::newRow("minus") << u"-2+3+cmd"_s << QByteArray("'-2+3+cmd");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
    QTest::newRow("line") << u"\r=1"_s << QByteArray("\"'\r=1\"");
    QTest::newRow("semicolon") << u";=1"_s << QByteArray("\"';=1\"");
    QTest::newRow("bar") << u"|calc"_s << QByteArray("'|calc");
    QTest::newRow("percent") << u"%0A=1"_s << QByteArray("'%0A=1");
    QTest::newRow("wide equals") << u"＝1"_s << QByteArray("'＝1");
    QTest::newRow("wide plus") << u"＋1"_s << QByteArray("'＋1");
    QTest::newRow("wide minus") << u"－1"_s << QByteArray("'－1");
    QTest::newRow("wide at") << u"＠A1"_s << QByteArray("'＠A1");
    QTest::newRow("spaces before") << u"  =1"_s << QByteArray("'  =1");
    QTest::newRow("hard space before") << u"\u00A0=1"_s << QByteArray("'\u00A0=1");
    QTest::newRow("number of a telephone") << u"+493012345678"_s << QByteArray("+493012345678");
    QTest::newRow("figure") << u"-1.5"_s << QByteArray("-1.5");
    QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("say so") << u"say \"yes\""_s << QByteArray("\"say \"\"yes\"\"\"");
    QTest::newRow("two lines") << u"one\ntwo"_s << QByteArray("\"one\ntwo\"");
    QTest::newRow("empty") << QString() << QByteArray();
}

void ReportFilesTest::cellsAreNoFormulas()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, written);
    QCOMPARE(csvLine({text}), written + "\r\n");
}

QTEST_MAIN(ReportFilesTest)
#include "reportfiles.moc"
