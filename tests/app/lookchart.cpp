// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QFile>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include "reports/chartscale.h"
#include "reports/chartview.h"
#include "shell/look.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace
{

constexpr int Groups = 3;

/// Groups, a count and a rate; the last rate stands on too few cases.
void fill(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels({u"Queue"_s, u"Mails"_s, u"Days"_s});
    const double mails[Groups] = {6, 5, 4};
    const double days[Groups] = {4.6, 3.1, 2.4};
    for (int row = 0; row < Groups; ++row) {
        model.setItem(row, 0, new QStandardItem(u"Queue %1"_s.arg(row)));
        for (int column = 1; column < 3; ++column) {
            auto *cell = new QStandardItem;
            cell->setData(column == 1 ? mails[row] : days[row], Qt::EditRole);
            cell->setData(column == 2 && row == Groups - 1, TooFewRole);
            model.setItem(row, column, cell);
        }
    }
}

ChartDescription described(ChartDescription::Kind kind)
{
    return {u"Mails per thread (median)"_s, kind, 0, {{1, ChartFill::Hatched}, {2, ChartFill::Solid}}, 0, true,
        u"Report table"_s};
}

int pixelsOf(const QImage &given, const QColor &color)
{
    const QImage image = given.convertToFormat(QImage::Format_RGB32);
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        count += int(std::count(line, line + image.width(), color.rgb()));
    }
    return count;
}

} // namespace

class LookChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyLook(*qApp, Scheme::Dark); }

    void figuresComeFromTheTable()
    {
        QStandardItemModel model;
        fill(model);
        QCOMPARE(figureOf(model, 0, 1), 6.0);
        QVERIFY(std::isnan(figureOf(model, Groups - 1, 2)));
        QVERIFY(isTooFew(model, Groups - 1, 2));
        QVERIFY(std::isnan(figureOf(model, 0, 0)));
        model.item(0, 1)->setData(7.5, FigureRole);
        QCOMPARE(figureOf(model, 0, 1), 7.5);
    }

    void scaleHoldsTheLargestFigure_data()
    {
        QTest::addColumn<double>("largest");
        QTest::addColumn<double>("top");
        QTest::newRow("none") << 0.0 << 1.0;
        QTest::newRow("six") << 6.0 << 8.0;
        QTest::newRow("just under") << 7.4 << 8.0;
        QTest::newRow("hundreds") << 412.0 << 500.0;
        QTest::newRow("share") << 0.31 << 0.4;
    }

    void scaleHoldsTheLargestFigure()
    {
        QFETCH(double, largest);
        QFETCH(double, top);
        QStandardItemModel model(1, 2);
        model.setData(model.index(0, 1), largest);
        const ChartDescription one{{}, ChartDescription::Kind::GroupedBars, 0, {{1, ChartFill::Solid}}, 0, false, {}};
        QVERIFY(qAbs(ChartView::topOf(model, one) - top) < 1e-9);
    }

    void stacksAreAddedUp()
    {
        QStandardItemModel model;
        fill(model);
        QVERIFY(ChartView::topOf(model, described(ChartDescription::Kind::StackedBars)) >= 10.6);
        QCOMPARE(ChartView::topOf(model, described(ChartDescription::Kind::GroupedBars)), 8.0);
    }

    void drawn_data()
    {
        QTest::addColumn<ChartDescription::Kind>("kind");
        QTest::newRow("grouped") << ChartDescription::Kind::GroupedBars;
        QTest::newRow("stacked") << ChartDescription::Kind::StackedBars;
        QTest::newRow("line") << ChartDescription::Kind::Line;
    }

    void drawn()
    {
        QFETCH(ChartDescription::Kind, kind);
        QStandardItemModel model;
        fill(model);
        ChartView chart;
        chart.setChart(&model, described(kind));
        chart.resize(600, 400);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QTRY_VERIFY(pixelsOf(chart.grab().toImage(), Theme::of().color(Token::Chart1)) > 100);
        QCOMPARE(chart.accessibleName(), u"Mails per thread (median)"_s);
        QVERIFY(chart.accessibleDescription().contains("Report table"_L1));
        QCOMPARE(chart.focusPolicy(), Qt::NoFocus);
    }

    void followsModelAndTheme()
    {
        QStandardItemModel model;
        fill(model);
        ChartView chart;
        chart.setChart(&model, described(ChartDescription::Kind::GroupedBars));
        chart.resize(600, 400);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const QColor dark = Theme::of().color(Token::Chart1);
        const auto pixels = [&](const QColor &color) { return pixelsOf(chart.grab().toImage(), color); };
        QTRY_VERIFY(pixels(dark) > 100);
        const int before = pixels(dark);
        model.setData(model.index(0, 2), 0.5);
        QTRY_VERIFY(pixels(dark) < before);
        applyLook(*qApp, Scheme::Light);
        QTRY_VERIFY(pixels(Theme::of().color(Token::Chart1)) > 100);
        QCOMPARE(pixels(dark), 0);
        model.clear();
        // Only the legend's swatch is left.
        QTRY_VERIFY(pixels(Theme::of().color(Token::Chart1)) <= 100);
    }

    void filesAreLight()
    {
        QStandardItemModel model;
        fill(model);
        ChartView chart;
        chart.setChart(&model, described(ChartDescription::Kind::GroupedBars));
        const Theme light = Theme::of().forPaper();
        QTemporaryDir folder;
        const QString png = folder.filePath(u"chart.png"_s);
        QVERIFY(chart.savePng(png, QSize(600, 400)));
        const QImage image(png);
        QCOMPARE(image.size(), QSize(1200, 800));
        QCOMPARE(image.pixelColor(2, 2), light.color(Token::Surface));
        QVERIFY(pixelsOf(image, light.color(Token::Chart1)) > 400);
        const QString folderOfShots = qEnvironmentVariable("EARSHOT_SHOTS");
        if (!folderOfShots.isEmpty())
            image.save(folderOfShots + u"/look-chart-file.png"_s);

        const QString pdf = folder.filePath(u"chart.pdf"_s);
        QVERIFY(chart.savePdf(pdf, QSize(600, 400)));
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(!chart.savePng(u"/nowhere/chart.png"_s, QSize(60, 40)));
    }
};

QTEST_MAIN(LookChart)
#include "lookchart.moc"
