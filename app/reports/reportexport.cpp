// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportexport.h"

#include <memory>

#include <QBuffer>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>

#include "reports/reportfile.h"
#include "reports/reportmodel.h"
#include "reports/reportpaper.h"
#include "reports/reportparts.h"
#include "reports/reportsections.h"
#include "reports/reportwords.h"
#include "shell/icons.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int PaperResolution = 96;

QString suffixOf(ReportExport::Format format)
{
    switch (format) {
    case ReportExport::Format::CsvForSheets:
    case ReportExport::Format::Csv:
        break;
    case ReportExport::Format::Xlsx:
        return u"xlsx"_s;
    case ReportExport::Format::Pdf:
        return u"pdf"_s;
    case ReportExport::Format::Png:
        return u"png"_s;
    }
    return u"csv"_s;
}

} // namespace

ReportExport::ReportExport(ReportModel &model, ReportCharts &charts, QTimeZone zone, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_charts(charts)
    , m_zone(std::move(zone))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const QString &text, IconName name, auto act) {
        auto *button = new QPushButton(icon(name), text, this);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    add(tr("CSV"), IconName::Download, [this] {
        askForFile(tr("Save the table"), {tr("CSV for spreadsheets (*.csv)"), tr("CSV, plain UTF-8 (*.csv)")},
            {Format::CsvForSheets, Format::Csv});
    });
    add(tr("XLSX"), IconName::Download,
        [this] { askForFile(tr("Save the workbook"), {tr("Workbook (*.xlsx)")}, {Format::Xlsx}); });
    add(tr("PDF"), IconName::Download,
        [this] { askForFile(tr("Save the report"), {tr("PDF (*.pdf)")}, {Format::Pdf}); });
    add(tr("PNG"), IconName::Download,
        [this] { askForFile(tr("Save the picture"), {tr("PNG (*.png)")}, {Format::Png}); });
    add(tr("Print"), IconName::Print, [this] { print(); });
}

ReportPaper ReportExport::paper() const
{
    return ReportPaper(m_model.report(), {m_charts.section(), m_charts.drawn(), m_charts.wordsInstead()}, m_zone,
        Theme::of(this), layoutDirection());
}

void ReportExport::askForFile(const QString &title, const QStringList &filters, const QList<Format> &formats)
{
    const QString suffix = suffixOf(formats.first());
    auto *dialog = new QFileDialog(window(), title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffix);
    const QString name = titleOf(m_model.report().name).section(u':', 0, 0); // no file system takes every sign
    dialog->selectFile(
        tr("%1 %2.%3", "file name: report, day, ending")
            .arg(name, m_model.report().period.from.toTimeZone(m_zone).date().toString(Qt::ISODate), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, filters, formats](const QString &file) {
        save(file, formats.value(filters.indexOf(dialog->selectedNameFilter()), formats.first()));
    });
    dialog->open();
}

QByteArray ReportExport::contentOf(Format format) const
{
    if (format == Format::Csv || format == Format::CsvForSheets)
        return csvOf(m_model.report(), m_zone, format == Format::CsvForSheets);
    if (format == Format::Xlsx)
        return xlsxOf(m_model.report(), m_zone);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (format == Format::Png) {
        paper().picture().save(&buffer, "PNG");
        return buffer.data();
    }
    QPdfWriter writer(&buffer);
    writer.setTitle(titleOf(m_model.report().name, m_charts.section()));
    writer.setCreator(u"Earshot"_s);
    writer.setResolution(PaperResolution);
    writer.setPageLayout(
        {QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter});
    return paper().paintPages(writer) ? buffer.data() : QByteArray();
}

bool ReportExport::save(const QString &file, Format format)
{
    const QByteArray content = contentOf(format);
    QSaveFile written(file);
    if (!content.isEmpty() && written.open(QIODevice::WriteOnly) && written.write(content) == content.size()
        && written.commit()) {
        Q_EMIT saved(file);
        return true;
    }
    Q_EMIT failed(
        tr("The file could not be written"), tr("%1: %2. Choose another place.").arg(file, written.errorString()));
    return false;
}

void ReportExport::print()
{
    auto printer = std::make_shared<QPrinter>();
    printer->setResolution(PaperResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(titleOf(m_model.report().name, m_charts.section()));
    auto *dialog = new QPrintDialog(printer.get(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintToFile);
    // The dialog writes into the printer until it is gone.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (!paper().paintPages(*printer))
            Q_EMIT failed(tr("The report was not printed"), tr("The printer did not take it. Save it as PDF instead."));
        else if (!printer->outputFileName().isEmpty())
            Q_EMIT saved(printer->outputFileName());
        else
            Q_EMIT printed(printer->printerName());
    });
    dialog->open();
}

} // namespace Earshot
