// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a report window shows of its figures, and where.
#include "earshot/desk/desk.h"

#include <algorithm>

#include <QApplication>
#include <QHeaderView>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

#include "app/reportdesk.h"
#include "reports/casesmodel.h"
#include "reports/caseswindow.h"
#include "reports/figurecard.h"
#include "reports/periodpicker.h"
#include "reports/reportexport.h"
#include "reports/reportmodel.h"
#include "reports/reportparts.h"
#include "reports/reporttable.h"
#include "reports/reportwindow.h"
#include "reports/reportwords.h"
#include "shell/label.h"
#include "shell/look.h"
#include "support.h"

using namespace Earshot;
using namespace Earshot::Test;

class ReportLookTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<Desk> m_desk;

    std::unique_ptr<ReportWindow> opened(ReportName name, Comparison comparison = Comparison::None)
    {
        auto window = std::make_unique<ReportWindow>(*m_desk, name);
        window->setComparison(comparison);
        window->show();
        if (!QTest::qWaitFor(
                [&] { return window->model().rowCount() > 0 && window->model().report().comparison == comparison; }))
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

    void timeGroupsHaveShortNames_data();
    void timeGroupsHaveShortNames();
    void swatchesAreOfOneMeaning();
    void answersStandInOneGrid();
    void emptyChartIsALine();
    void tooFewSaysWhy();
    void periodIsReadWhole();
    void numbersAreOfTheLocale_data();
    void numbersAreOfTheLocale();
    void noPeriodHasSeconds();
    void wordsFollowWhatIsShown();
    void headingsBreakWhereItIsNarrow();
    void casesHaveTheirRoom();
    void paperSaysWhereItIs();
};

void ReportLookTest::timeGroupsHaveShortNames_data()
{
    QTest::addColumn<Grouping>("grouping");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("shortName");
    QTest::newRow("month") << Grouping::Month << u"1 to 31 May 2026"_s << u"May"_s;
    QTest::newRow("week") << Grouping::Week << u"1 to 3 May 2026"_s << u"1 May"_s;
    QTest::newRow("queue") << Grouping::Queue << u"Clinics"_s << QString();
}

void ReportLookTest::timeGroupsHaveShortNames()
{
    QFETCH(Grouping, grouping);
    QFETCH(QString, whole);
    QFETCH(QString, shortName);
    must(m_desk->database().write(fillDesk));
    const auto window = opened(ReportName::Voice);
    window->period()->setDays(QDate(2026, 5, 1), noon.date());
    window->setGrouping(grouping);
    ReportModel &model = window->model();
    const auto rowOf = [&] {
        for (int row = 0; row + 1 < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == whole)
                return row;
        }
        return -1;
    };
    QTRY_VERIFY(model.report().grouping == grouping && rowOf() >= 0);
    const QModelIndex name = model.index(rowOf(), 0);
    QCOMPARE(name.data(ShortNameRole).toString(), shortName);
    QCOMPARE(name.data(YearRole).toString(), grouping == Grouping::Queue ? QString() : u"2026"_s);
    QVERIFY(!model.index(model.rowCount() - 1, 0).data(ShortNameRole).isValid());
}

void ReportLookTest::swatchesAreOfOneMeaning()
{
    must(m_desk->database().write(fillTwoYears));
    const auto pixels = [](ReportWindow &window) {
        qsizetype count = 0;
        const QRgb ink = Theme::of().color(Token::Chart1).rgb();
        for (FigureCard *card : window.findChildren<FigureCard *>()) {
            card->setEnabled(false); // its caption has another ink
            const QImage image = card->grab().toImage().convertToFormat(QImage::Format_RGB32);
            for (int y = 0; y < image.height(); ++y) {
                const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
                count += std::count(line, line + image.width(), ink);
            }
        }
        return count;
    };
    const auto plain = opened(ReportName::Voice);
    QVERIFY(pixels(*plain) > 100);
    const auto compared = opened(ReportName::Voice, Comparison::YearBefore);
    QCOMPARE(compared->findChildren<FigureCard *>().size(), 4);
    QCOMPARE(pixels(*compared), 0); // the charts' legend says what the fills are
}

void ReportLookTest::answersStandInOneGrid()
{
    must(m_desk->database().write(fillDesk));
    const auto window = opened(ReportName::Today);
    const QList<FigureCard *> cards = window->findChildren<FigureCard *>();
    QCOMPARE(cards.size(), 11);
    window->resize(1400, 800);
    const auto lefts = [&cards] {
        QSet<int> all;
        for (const FigureCard *card : cards)
            all << card->x();
        return all.size();
    };
    QTRY_COMPARE(lefts(), 7);
    const auto [narrowest, widest] = std::minmax_element(
        cards.begin(), cards.end(), [](const FigureCard *a, const FigureCard *b) { return a->width() < b->width(); });
    QVERIFY((*widest)->width() - (*narrowest)->width() <= 1);
    // Where fewer have room, the rows are as even as can be.
    QCOMPARE(answersAcross(7, 9), 7);
    QCOMPARE(answersAcross(7, 5), 4);
    QCOMPARE(answersAcross(7, 3), 3);
    QCOMPARE(answersAcross(4, 0), 1);
}

void ReportLookTest::emptyChartIsALine()
{
    must(m_desk->database().write([](Session &session) {
        Ticket open = ticketNamed(u"Printer"_s, noon.addDays(-3));
        open.queue = Catalogs::queue(session, u"Clinics"_s);
        open.waitingSince = open.created;
        Tickets::insert(session, open);
        return true;
    }));
    const auto window = opened(ReportName::Today);
    QTRY_COMPARE(window->charts().drawn().size(), 1);
    QCOMPARE(window->charts().wordsInstead(), u"Tickets of today: none"_s);
    QTRY_VERIFY(window->charts().drawn().first()->width() > window->charts().width() * 3 / 4);
}

void ReportLookTest::tooFewSaysWhy()
{
    must(m_desk->database().write([](Session &session) {
        const QueueId queue = Catalogs::queue(session, u"Clinics"_s);
        for (int i = 0; i < 3; ++i)
            addThread(session, u"Thread %1"_s.arg(i), queue, noon.addDays(-3), noon.addDays(-1), 3, true);
        return true;
    }));
    const auto window = opened(ReportName::Voice);
    const ReportCharts &charts = window->charts();
    QVERIFY(charts.isVisible());
    QVERIFY(charts.drawn().isEmpty());
    QCOMPARE(charts.wordsInstead(), fewCasesSentence(Grouping::Queue));
    QTRY_VERIFY(charts.height() < window->height() / 4);
    window->setGrouping(Grouping::Month);
    QTRY_VERIFY(charts.wordsInstead().startsWith(u"Each month has fewer than 5 "_s));
    window->showSection(ReportSection::Calls); // counts are always shown
    QCOMPARE(charts.drawn().size(), 1);
    QVERIFY2(charts.wordsInstead().endsWith(fewCasesWords()), qPrintable(charts.wordsInstead()));
}

void ReportLookTest::periodIsReadWhole()
{
    const auto window = opened(ReportName::Voice, Comparison::YearBefore);
    window->resize(480, 800);
    const QList<Label *> labels = window->findChildren<Label *>();
    const auto sentence = std::find_if(labels.begin(), labels.end(), [](const Label *label) {
        return label->text().contains(u"Compared with"_s) && label->role() == TypeRole::Meta;
    });
    QVERIFY(sentence != labels.end());
    QTRY_VERIFY((*sentence)->height() >= 2 * Theme::of().lineHeight(TypeRole::Meta));
}

void ReportLookTest::numbersAreOfTheLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("words");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"8,507"_s;
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany) << u"8.507"_s;
    QTest::newRow("a file") << QLocale::c() << u"8507"_s;
}

void ReportLookTest::numbersAreOfTheLocale()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, words);
    const ReportCell cell{8507, 8507};
    QCOMPARE(cellWords(keyFigure(FigureId::WaitingForUs), cell, locale), words);
    QVERIFY(casesWords(CaseKind::Tickets, 8507, locale).startsWith(words + u' '));
}

void ReportLookTest::noPeriodHasSeconds()
{
    const QTimeZone utc = QTimeZone::utc();
    const QDate day(2026, 11, 28);
    const Period period{day.startOfDay(utc), QDateTime(day, QTime(11, 45, 16), utc)};
    for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::English, QLocale::UnitedKingdom)})
        QCOMPARE(periodWords(period, utc, locale), u"28 November 2026, until 11:45"_s);
}

void ReportLookTest::wordsFollowWhatIsShown()
{
    must(m_desk->database().write(fillDesk));
    const auto window = opened(ReportName::Voice);
    const auto says = [&window](const QString &part) {
        const QList<Label *> labels = window->findChildren<Label *>();
        return std::any_of(
            labels.begin(), labels.end(), [&part](const Label *label) { return label->text().contains(part); });
    };
    QCOMPARE(window->windowTitle(), titleOf(ReportName::Voice));
    QVERIFY(says(threadsDefinition()) && !says(callsDefinition()));
    window->showSection(ReportSection::Calls);
    QCOMPARE(window->windowTitle(), u"Voice: calls and call-backs"_s);
    QVERIFY(says(window->windowTitle()) && !says(titleOf(ReportName::Voice)));
    QVERIFY(says(callsDefinition()) && !says(threadsDefinition()) && !says(howToRead(ReportName::Voice)));
    const QString path = m_scratch->path(u"a.pdf"_s);
    QVERIFY(window->findChild<ReportExport *>()->save(path, ReportExport::Format::Pdf));
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        QSKIP("pdfinfo is not installed");
    QProcess reader;
    reader.start(u"pdfinfo"_s, {path});
    QVERIFY(reader.waitForFinished());
    QVERIFY(reader.readAllStandardOutput().contains("Voice: calls and call-backs"));
}

void ReportLookTest::headingsBreakWhereItIsNarrow()
{
    QCOMPARE(inTwoLines(u"Waiting for us"_s), QStringList({u"Waiting"_s, u"for us"_s}));
    QCOMPARE(inTwoLines(u"Late"_s), QStringList{u"Late"_s});
    QCOMPARE(inTwoLines(u"day before"_s), QStringList({u"day"_s, u"before"_s}));
    must(m_desk->database().write(fillDesk));
    const auto window = opened(ReportName::Today, Comparison::PeriodBefore);
    window->resize(1900, 900);
    QTRY_VERIFY(!window->table().isTight());
    const int wide = window->table().horizontalHeader()->height();
    window->resize(700, 900);
    QTRY_VERIFY(window->table().isTight());
    QVERIFY(window->table().horizontalHeader()->height() > wide);
}

void ReportLookTest::casesHaveTheirRoom()
{
    must(m_desk->database().write([](Session &session) {
        for (const QString &subject : {QString(), u"A very long subject "_s.repeated(20)}) {
            Ticket open = ticketNamed(subject, noon.addDays(-3));
            open.waitingSince = open.created;
            Tickets::insert(session, open);
        }
        return true;
    }));
    const auto window = opened(ReportName::Today);
    ReportModel &model = window->model();
    CasesWindow *cases = window->openFigure(model.index(model.rowCount() - 1, model.columnOf(FigureId::Unassigned)));
    QVERIFY(cases);
    QTRY_COMPARE(cases->model().rowCount(), 2);
    const auto *table = cases->findChild<QTableView *>();
    QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width()); // nothing is out of sight
    QStringList subjects;
    for (int row = 0; row < 2; ++row)
        subjects << cases->model().index(row, 1).data().toString();
    QVERIFY(subjects.contains(u"(no subject)"_s));
}

void ReportLookTest::paperSaysWhereItIs()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    must(m_desk->database().write(fillDesk));
    const auto window = opened(ReportName::Voice);
    window->period()->setDays(noon.date().addDays(-400), noon.date());
    window->setGrouping(Grouping::Week);
    QTRY_VERIFY(window->model().rowCount() > 50);
    const QString path = m_scratch->path(u"a.pdf"_s);
    QVERIFY(window->findChild<ReportExport *>()->save(path, ReportExport::Format::Pdf));
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QVERIFY(reader.waitForFinished());
    QList<QStringList> pages;
    for (const QString &page : QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts)) {
        pages << QStringList();
        for (const QString &line : page.split(u'\n', Qt::SkipEmptyParts))
            pages.last() << line.simplified();
    }
    QVERIFY(pages.size() > 4);
    QStringList rows;
    for (int row = 0; row < window->model().rowCount(); ++row)
        rows << window->model().index(row, 0).data().toString() + u' ';
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const QStringList &lines = pages.at(page);
        QCOMPARE(lines.last(), u"Page %1 of %2"_s.arg(page + 1).arg(pages.size()));
        const auto isRow = [&rows](const QString &line) {
            return std::any_of(
                rows.begin(), rows.end(), [&line](const QString &name) { return line.startsWith(name); });
        };
        const auto first = std::find_if(lines.begin(), lines.end(), isRow);
        QVERIFY2(first == lines.end() || (first != lines.begin() && (first - 1)->startsWith(u"Week "_s)),
            qPrintable(lines.first()));
    }
    for (const FigureId figure : {FigureId::MailThreadMails, FigureId::CallThreadMails})
        QVERIFY(std::any_of(pages.begin(), pages.end(),
            [figure](const QStringList &lines) { return lines.contains(longHeadingOf(figure)); }));
}

QTEST_MAIN(ReportLookTest)
#include "reportlook.moc"
