// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

#include "shell/theme.h"

class QAbstractItemModel;
class QCustomPlot;

namespace Earshot
{

/// True for a cell with too few cases to say anything about: the chart says so in the bar's place.
inline constexpr int TooFewRole = Qt::UserRole + 70;
/// The figure as a number, where Qt::EditRole does not hold it.
inline constexpr int FigureRole = Qt::UserRole + 71;
/// What the axis calls a group of time, "Jan"; nothing: its whole name.
inline constexpr int ShortNameRole = Qt::UserRole + 72;
/// The year to such a name, told where it is another than the one before.
inline constexpr int YearRole = Qt::UserRole + 73;
/// The heading of a column as it stands beside the others, "mails"; the display role names it alone: "Mail alone:
/// mails".
inline constexpr int HeadingRole = Qt::UserRole + 74;

/// Pattern first, colour second: series are told apart in black and white.
enum class ChartFill { Solid, Hatched, Dotted, Outline };

struct ChartSeries {
    int column = 1; ///< of the model
    ChartFill fill = ChartFill::Solid; ///< Solid figures are bold: give it to what the report is about
    QString name = {}; ///< in the legend; empty: the header of its column
};

/// What a chart shows of a table.
struct ChartDescription {
    enum class Kind { GroupedBars, StackedBars, Line };

    QString title; ///< says what is seen, with the measure: "Mails per thread (median)"
    Kind kind = Kind::GroupedBars;
    int groupColumn = 0; ///< its texts name the groups
    QList<ChartSeries> series; ///< at most four; more are small multiples
    double top = 0; ///< the same for charts that are compared; 0 takes the largest figure's
    bool legend = true; ///< false where swatches stand beside the answer already
    QString table; ///< accessible name of the table with the same figures
};

/// A chart of the rows of a table model, redrawn when the model or the theme changes:
///     auto *chart = new ChartView;
///     chart->setChart(model, {tr("Mails per thread (median)"), ChartDescription::Kind::GroupedBars, 0,
///         {{2, ChartFill::Hatched}, {5, ChartFill::Solid}}, 8, false, tr("Report table")});
/// Figures on the bars are the table's own texts. Files and paper are always light.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setChart(QAbstractItemModel *model, const ChartDescription &description);
    const ChartDescription &description() const { return m_description; }
    /// The upper end of the scale this model asks for, to be shared between charts that are compared.
    static double topOf(const QAbstractItemModel &model, const ChartDescription &description);
    /// Whether there is anything to draw: no bar has a height where all figures are 0 or of too few cases.
    static bool hasMarks(const QAbstractItemModel &model, const ChartDescription &description);
    /// Whether a figure is left out because too few cases stand behind it.
    static bool hasTooFew(const QAbstractItemModel &model, const ChartDescription &description);

    /// False when the file cannot be written.
    bool savePng(const QString &file, const QSize &size, double scale = 2) const;
    bool savePdf(const QString &file, const QSize &size) const;
    void paintOn(QPainter *painter, const QRect &rect) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void scheduleRedraw();
    void redraw();
    void sayWhatIsSeen();

    ChartDescription m_description;
    QPointer<QAbstractItemModel> m_model;
    QCustomPlot *m_plot;
    bool m_scheduled = false;
};

/// The sign of a series in a legend or beside an answer.
void drawSwatch(QPainter *painter, const QRect &rect, ChartFill fill, const Theme &theme);

} // namespace Earshot
