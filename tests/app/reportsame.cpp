// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window, CSV, XLSX and PDF of a report have the same figures, and each figure opens what it counts.
#include "earshot/desk/desk.h"

#include <QApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include "app/reportdesk.h"
#include "reports/casesmodel.h"
#include "reports/periodpicker.h"
#include "reports/reportexport.h"
#include "reports/reportfile.h"
#include "reports/reportmodel.h"
#include "reports/reportsections.h"
#include "reports/reportwindow.h"
#include "reports/reportwords.h"
#include "shell/look.h"
#include "support.h"

using namespace Earshot;
using namespace Earshot::Test;

namespace
{

using Lines = QList<QStringList>;

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(program));
    return process.readAllStandardOutput();
}

bool isThere(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

/// A figure whatever its language: "4,6" in German, "12,345" in English.
QString plainFigure(const QString &text, const QLocale &locale)
{
    bool isNumber = false;
    const double number = locale.toDouble(text, &isNumber);
    return isNumber ? QString::number(number) : text;
}

Lines plainTable(const Lines &table, const QLocale &locale)
{
    Lines plain{table.first()};
    for (const QStringList &line : table.mid(1)) {
        plain << QStringList{line.first()};
        for (const QString &text : line.mid(1))
            plain.last() << plainFigure(text, locale);
    }
    return plain;
}

Lines screenOf(const ReportModel &model)
{
    Lines table{{}};
    for (int column = 0; column < model.columnCount(); ++column)
        table.first() << model.headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < model.rowCount(); ++row) {
        table << QStringList();
        for (int column = 0; column < model.columnCount(); ++column)
            table.last() << model.index(row, column).data().toString();
    }
    return table;
}

/// Reads what csvLine() writes.
Lines tableOf(const QByteArray &csv)
{
    Lines table{{QString()}};
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        QString &cell = table.last().last();
        if (sign == u'"' && quoted && text.mid(i + 1, 1) == u"\"")
            cell += text.at(i++);
        else if (sign == u'"')
            quoted = !quoted;
        else if (sign == u',' && !quoted)
            table.last() << QString();
        else if (sign == u'\n' && !quoted)
            table << QStringList{QString()};
        else if (sign != u'\r' || quoted)
            cell += sign;
    }
    table.removeLast();
    for (QStringList &line : table) {
        if (line.first().startsWith(u"'="))
            line.first().remove(0, 1); // the apostrophe that keeps it from being a formula
    }
    return table;
}

/// A workbook's first sheet as a spreadsheet program would show it.
class Workbook
{
public:
    Workbook(const QString &file, const QLocale &locale)
        : m_file(file)
        , m_locale(locale)
    {
        readStrings();
        readStyles();
    }

    Lines table() const
    {
        QXmlStreamReader xml(part(u"xl/worksheets/sheet1.xml"_s));
        Lines table;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == u"row")
                table << QStringList();
            if (!xml.isStartElement() || xml.name() != u"c")
                continue;
            if (xml.attributes().hasAttribute(u"f"_s))
                qFatal("a cell is a formula");
            const bool isText = xml.attributes().value(u"t"_s) == u"s";
            const int style = xml.attributes().value(u"s"_s).toInt();
            while (xml.readNextStartElement() && xml.name() != u"v")
                qFatal("a cell is more than its value");
            const QString value = xml.readElementText();
            table.last() << (isText ? m_strings.at(value.toInt()) : shown(value.toDouble(), m_formats.at(style)));
        }
        return table;
    }
    QStringList strings() const { return m_strings; }

private:
    QByteArray part(const QString &name) const { return outputOf(u"unzip"_s, {u"-p"_s, m_file, name}); }

    void readStrings()
    {
        QXmlStreamReader xml(part(u"xl/sharedStrings.xml"_s));
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == u"t")
                m_strings << xml.readElementText();
        }
    }
    void readStyles()
    {
        QHash<int, QString> formats{{1, u"0"_s}, {3, u"#,##0"_s}, {46, u"[h]:mm:ss"_s}};
        QXmlStreamReader xml(part(u"xl/styles.xml"_s));
        bool inCells = false;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.name() == u"cellXfs")
                inCells = xml.isStartElement();
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.isStartElement() && xml.name() == u"numFmt")
                formats.insert(attributes.value(u"numFmtId"_s).toInt(), attributes.value(u"formatCode"_s).toString());
            if (xml.isStartElement() && xml.name() == u"xf" && inCells)
                m_formats << formats.value(attributes.value(u"numFmtId"_s).toInt());
        }
    }
    QString shown(double value, const QString &format) const
    {
        QLocale locale = m_locale;
        if (format != u"#,##0")
            locale.setNumberOptions(QLocale::OmitGroupSeparator);
        if (format != u"[h]:mm:ss")
            return locale.toString(value, 'f', format.endsWith(u".0") ? 1 : 0);
        const auto seconds = qRound64(value * 86'400);
        return u"%1:%2:%3"_s.arg(seconds / 3600)
            .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
            .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    }

    QString m_file;
    QLocale m_locale;
    QStringList m_strings;
    QStringList m_formats;
};

/// The lines of figures that the paper must have, in its order; tables may go on in a second one.
QStringList linesOnPaper(const ReportModel &model)
{
    QStringList lines;
    for (const ReportSection section : sectionsOf(model.report().name)) {
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList figures;
            for (const FigureId figure : figuresOf(section)) {
                for (const bool before : {false, true}) {
                    if (const int column = model.columnOf(figure, before); column > 0)
                        figures << model.index(row, column).data().toString();
                }
            }
            lines << figures.join(u' ');
        }
    }
    return lines;
}

/// The most of the figures that the line ends with.
QString endOf(const QString &line, const QString &figures)
{
    for (QString part = figures; !part.isEmpty(); part = part.left(part.lastIndexOf(u' '))) {
        if (line.endsWith(QString(u' ' + part)))
            return part;
        if (!part.contains(u' '))
            break;
    }
    return {};
}

} // namespace

class ReportSameTest : public QObject
{
    Q_OBJECT

private:
    static QString saved(ReportWindow &window, const QString &path, ReportExport::Format format)
    {
        return window.findChild<ReportExport *>()->save(path, format) ? path : QString();
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void comparePaper(const QString &pdf, const ReportModel &model);

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void initTestCase() { applyLook(*qApp, Scheme::Light); }
    void everywhereTheSame_data();
    void everywhereTheSame();
};

void ReportSameTest::everywhereTheSame_data()
{
    QTest::addColumn<ReportName>("name");
    QTest::addColumn<Grouping>("grouping");
    QTest::addColumn<Comparison>("comparison");
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en_GB"_s, u"de_DE"_s}) {
        const auto row = [&](const char *title, ReportName name, Grouping grouping, Comparison comparison) {
            QTest::addRow("%s, %s", title, qPrintable(language)) << name << grouping << comparison << language;
        };
        using enum Comparison;
        row("today", ReportName::Today, Grouping::Queue, None);
        row("today, day before", ReportName::Today, Grouping::Queue, PeriodBefore);
        row("today, year before", ReportName::Today, Grouping::Queue, YearBefore);
        row("voice", ReportName::Voice, Grouping::Queue, None);
        row("voice, period before", ReportName::Voice, Grouping::Queue, PeriodBefore);
        row("voice, year before", ReportName::Voice, Grouping::Queue, YearBefore);
        row("voice by week", ReportName::Voice, Grouping::Week, None);
        row("voice by week, year before", ReportName::Voice, Grouping::Week, YearBefore);
        row("voice by month, period before", ReportName::Voice, Grouping::Month, PeriodBefore);
    }
}

void ReportSameTest::comparePaper(const QString &pdf, const ReportModel &model)
{
    const QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}));
    const auto words = [](const QString &read) { return read.normalized(QString::NormalizationForm_KC).simplified(); };
    QVERIFY(words(text).contains(words(definitionOf(model.report())))); // an "ﬁ" is one sign on paper
    for (const QList<ShownAnswer> &line : shownAnswersOf(model.report(), sectionsOf(model.report().name).first())) {
        for (const ShownAnswer &shown : line) {
            const AnswerWords answer = wordsOf(model.report(), shown, QLocale());
            QVERIFY2(words(text).contains(words(answer.figure)) && words(text).contains(words(answer.detail)),
                qPrintable(answer.figure));
        }
    }
    QStringList found;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        found << line.simplified();
    // A table that is too wide goes on in a second one: its rows are joined again.
    const QString heading = groupHeading(model.report().grouping) + u' ';
    const QStringList wanted = linesOnPaper(model);
    qsizetype at = 0;
    for (qsizetype section = 0; section < wanted.size(); section += model.rowCount()) {
        QStringList rest = wanted.mid(section, model.rowCount());
        while (!rest.first().isEmpty()) {
            while (at < found.size() && !found.at(at).startsWith(heading))
                ++at;
            for (QString &figures : rest) {
                while (++at < found.size() && (found.at(at).startsWith(u"Page "_s) || found.at(at).startsWith(heading)))
                    ; // a table that goes on upon the next page
                QVERIFY2(at < found.size(), qPrintable(figures));
                const QString part = endOf(u' ' + found.at(at), figures);
                QVERIFY2(!part.isEmpty(), qPrintable(found.at(at) + u" / " + figures));
                figures = figures.mid(part.size()).trimmed();
            }
        }
    }
}

void ReportSameTest::everywhereTheSame()
{
    SCRATCH(scratch);
    QFETCH(ReportName, name);
    QFETCH(Grouping, grouping);
    QFETCH(Comparison, comparison);
    QFETCH(QString, language);
    const QLocale locale(language);
    QLocale::setDefault(locale);
    const auto desk = openDesk(scratch);
    must(desk->database().write(fillTwoYears));

    ReportWindow window(*desk, name);
    window.show();
    if (window.period())
        window.period()->setDays(noon.date().addDays(-1), noon.date());
    window.setGrouping(grouping);
    window.setComparison(comparison);
    ReportModel &model = window.model();
    QTRY_VERIFY(model.rowCount() > 0 && model.report().comparison == comparison && model.report().grouping == grouping
        && (!window.period() || model.report().period.from.daysTo(model.report().period.to) == 2));
    const Lines screen = screenOf(model);
    const qsizetype figures = qsizetype(figuresOf(name).size());
    QVERIFY(
        comparison == Comparison::None ? screen.first().size() == figures + 1 : screen.first().size() > figures + 1);
    QVERIFY(comparison == Comparison::None
        || model.report().total.before.at(model.report().total.before.size() / 2 + 2).cases > 0);

    const QString csv = saved(window, scratch.path(u"a.csv"_s), ReportExport::Format::Csv);
    QLocale plain = QLocale::c();
    QCOMPARE(plainTable(tableOf(read(csv)), plain), plainTable(screen, locale));

    int openable = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 1; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const auto figure = model.opened(index);
            if (!figure)
                continue;
            CasesModel cases(*desk, *figure);
            cases.reload();
            QTRY_COMPARE(cases.total(), model.cellAt(index).cases);
            ++openable;
        }
    }
    QVERIFY(openable > 10);

    if (!isThere(u"unzip"_s) || !isThere(u"pdftotext"_s))
        QSKIP("unzip or pdftotext is not installed: workbook and paper were not read");
    const Workbook workbook(saved(window, scratch.path(u"a.xlsx"_s), ReportExport::Format::Xlsx), locale);
    QCOMPARE(plainTable(workbook.table(), locale), plainTable(screen, locale)); // a sheet marks no thousands
    QVERIFY(workbook.strings().contains(definitionOf(model.report())));
    comparePaper(saved(window, scratch.path(u"a.pdf"_s), ReportExport::Format::Pdf), model);
}

QTEST_MAIN(ReportSameTest)
#include "reportsame.moc"
