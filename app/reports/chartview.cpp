// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartview.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QPainter>
#include <QPicture>
#include <QVBoxLayout>

#include "reports/chartdrawing.h"
#include "reports/plotlibrary.h"
#include "shell/look.h"

namespace Earshot
{

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setNoAntialiasingOnDrag(false);
}

ChartView::~ChartView() = default;

void ChartView::setChart(QAbstractItemModel *model, const ChartDescription &description)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    m_description = description;
    if (model) {
        connect(model, &QAbstractItemModel::dataChanged, this, &ChartView::scheduleRedraw);
        connect(model, &QAbstractItemModel::modelReset, this, &ChartView::scheduleRedraw);
        connect(model, &QAbstractItemModel::rowsInserted, this, &ChartView::scheduleRedraw);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &ChartView::scheduleRedraw);
        connect(model, &QAbstractItemModel::layoutChanged, this, &ChartView::scheduleRedraw);
    }
    redraw();
}

void ChartView::scheduleRedraw()
{
    // A model that fills itself row by row is drawn once.
    if (m_scheduled)
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_scheduled = false;
            redraw();
        },
        Qt::QueuedConnection);
}

void ChartView::redraw()
{
    sayWhatIsSeen();
    if (!m_model) {
        m_plot->clearPlottables();
        m_plot->clearItems();
    } else {
        drawChart(*m_plot, *m_model, m_description, Theme::of(this), layoutDirection());
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartView::sayWhatIsSeen()
{
    setAccessibleName(m_description.title);
    setAccessibleDescription(m_description.table.isEmpty()
            ? tr("A chart.")
            : tr("A chart. The same figures are in the table “%1”.").arg(m_description.table));
}

bool ChartView::savePng(const QString &file, const QSize &size, double scale) const
{
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Theme::of(this).forPaper().color(Token::Surface));
    QPainter painter(&image);
    paintOn(&painter, QRect(QPoint(0, 0), size));
    painter.end();
    return image.save(file, "PNG");
}

bool ChartView::savePdf(const QString &file, const QSize &size) const
{
    if (!m_model)
        return false;
    QCustomPlot plot;
    plot.resize(size); // names are shortened to the room there is
    drawChart(plot, *m_model, m_description, Theme::of(this).forPaper(), layoutDirection());
    return plot.savePdf(file, size.width(), size.height(), QCP::epAllowCosmetic, QString(), m_description.title);
}

void ChartView::paintOn(QPainter *painter, const QRect &rect) const
{
    if (!m_model)
        return;
    QCustomPlot plot;
    plot.resize(rect.size());
    drawChart(plot, *m_model, m_description, Theme::of(this).forPaper(), layoutDirection());
    QPicture picture;
    QCPPainter recorder(&picture);
    recorder.setMode(QCPPainter::pmVectorized);
    recorder.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&recorder, rect.width(), rect.height());
    recorder.end();
    painter->drawPicture(rect.topLeft(), picture);
}

QSize ChartView::sizeHint() const
{
    const Theme theme = Theme::of(this);
    return {theme.extent(480), theme.extent(360)};
}

QSize ChartView::minimumSizeHint() const
{
    const Theme theme = Theme::of(this);
    return {theme.extent(240), theme.extent(200)};
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Group names are shortened to the new width.
    scheduleRedraw();
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        scheduleRedraw();
}

} // namespace Earshot
