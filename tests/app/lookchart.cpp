// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <utility>

#include <QApplication>
#include <QFile>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include "reports/chartnames.h"
#include "reports/chartscale.h"
#include "reports/chartview.h"
#include "reports/plotlibrary.h"
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

/// Where a text stands in its chart, turned or not.
QRectF placeOf(const QCPItemText &text)
{
    const QSizeF size = QFontMetricsF(text.font()).size(0, text.text());
    const QPointF at = text.position->coords();
    return text.rotation() == 0
        ? QRectF(at.x() - size.width() / 2, at.y() - size.height(), size.width(), size.height())
        : QRectF(at.x() - size.height() / 2, at.y() - size.width(), size.height(), size.width());
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

    void namesTakeTwoLines()
    {
        QStandardItemModel model(2, 1);
        model.setData(model.index(0, 0), u"City offices"_s);
        model.setData(model.index(1, 0), u"Northern harbours, cold stores and customs"_s);
        const QFont font = Theme::of().font(TypeRole::Meta);
        const QFontMetrics metrics(font);
        const int pitch = qMax(metrics.horizontalAdvance(u"Northern"_s), metrics.horizontalAdvance(u"offices"_s)) + 8;
        const QMap<int, QString> names = namesOnAxis(model, 0, font, pitch);
        QCOMPARE(names.value(0), u"City\noffices"_s);
        QVERIFY2(names.value(1).startsWith(u"Northern\nhar"), qPrintable(names.value(1)));
        QVERIFY(names.value(1).endsWith(u'…'));
        QCOMPARE(namesOnAxis(model, 0, font, 800).value(0), u"City offices"_s);
    }

    void shortNamesAreNeverCut_data()
    {
        QTest::addColumn<int>("every");
        QTest::newRow("all") << 1;
        QTest::newRow("every second") << 2;
        QTest::newRow("every fifth") << 5;
    }

    void shortNamesAreNeverCut()
    {
        QFETCH(int, every);
        QStandardItemModel model(24, 1);
        const QStringList months = u"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"_s.split(u' ');
        const QFont font = Theme::of().font(TypeRole::Meta);
        int widest = QFontMetrics(font).horizontalAdvance(u"2025"_s);
        for (int row = 0; row < 24; ++row) {
            model.setData(model.index(row, 0), u"1 to 28 of that month"_s);
            model.setData(model.index(row, 0), months.at(row % 12), ShortNameRole);
            model.setData(model.index(row, 0), row < 12 ? u"2025"_s : u"2026"_s, YearRole);
            widest = qMax(widest, QFontMetrics(font).horizontalAdvance(months.at(row % 12)));
        }
        const QMap<int, QString> names = namesOnAxis(model, 0, font, (widest + 8.0) / every + 0.01);
        QString year;
        for (int row = 0; row < 24; ++row) {
            const QString own = row < 12 ? u"2025"_s : u"2026"_s;
            QString expected = row % every ? QString() : months.at(row % 12);
            if (row % every == 0 && std::exchange(year, own) != own)
                expected += u'\n' + own;
            QCOMPARE(names.value(row), expected);
        }
    }

    void tooFewStandsInItsPlace_data()
    {
        QTest::addColumn<int>("tooFew");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const int series : {1, 2}) {
            QTest::addRow("series %d", series) << series << Qt::LeftToRight;
            QTest::addRow("series %d mirrored", series) << series << Qt::RightToLeft;
        }
    }

    void tooFewStandsInItsPlace()
    {
        QFETCH(int, tooFew);
        QFETCH(Qt::LayoutDirection, direction);
        QStandardItemModel model(6, 3);
        for (int row = 0; row < 6; ++row) {
            model.setData(model.index(row, 0), u"Queue %1"_s.arg(row));
            for (const int column : {1, 2}) {
                model.setData(model.index(row, column), 3 - row % 2, Qt::EditRole);
                model.setData(model.index(row, column), column == tooFew || row == 1, TooFewRole);
            }
        }
        ChartView chart;
        chart.setLayoutDirection(direction);
        chart.setChart(&model, described(ChartDescription::Kind::GroupedBars));
        chart.resize(440, 360);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        auto *plot = chart.findChild<QCustomPlot *>();
        const auto words = [plot] {
            QList<QCPItemText *> texts;
            for (int i = 0; i < plot->itemCount(); ++i) {
                auto *text = qobject_cast<QCPItemText *>(plot->item(i));
                if (text && text->visible() && text->text().startsWith("too few"_L1))
                    texts << text;
            }
            return texts;
        };
        const auto turned = [&] {
            const QList<QCPItemText *> all = words();
            return std::count_if(
                all.begin(), all.end(), [](const QCPItemText *text) { return text->rotation() == -90; });
        };
        QTRY_COMPARE(turned(), 5);
        QList<QRectF> places;
        for (int i = 0; i < plot->plottableCount(); ++i) {
            const auto *bars = qobject_cast<QCPBars *>(plot->plottable(i));
            for (int row = 0; row < 6; ++row) {
                const QPointF top = bars->dataPixelPosition(row);
                const double zero = bars->valueAxis()->coordToPixel(0);
                if (zero - top.y() > 1)
                    places << QRectF(top.x() - bars->width() / 2, top.y(), bars->width(), zero - top.y());
            }
        }
        QCOMPARE(places.size(), 5);
        QCOMPARE(words().size(), 6); // once for the group without a figure
        for (const QCPItemText *text : words()) {
            for (const QRectF &other : std::as_const(places))
                QVERIFY(!placeOf(*text).intersects(other));
            places << placeOf(*text);
        }
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
