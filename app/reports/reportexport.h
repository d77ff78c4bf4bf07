// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/report.h"

#include <QWidget>

namespace Earshot
{

class ReportCharts;
class ReportModel;
class ReportPaper;

/// CSV, XLSX, PDF, PNG and Print: the figures that are seen, as a file or on paper.
class ReportExport final : public QWidget
{
    Q_OBJECT

public:
    enum class Format { CsvForSheets, Csv, Xlsx, Pdf, Png };

    ReportExport(ReportModel &model, ReportCharts &charts, QTimeZone zone, QWidget *parent = nullptr);

    /// False when the file cannot be written; failed() tells why.
    bool save(const QString &file, Format format);

Q_SIGNALS:
    void saved(const QString &file);
    void printed(const QString &printer);
    void failed(const QString &fact, const QString &sentence);

private:
    ReportPaper paper() const;
    QByteArray contentOf(Format format) const;
    void askForFile(const QString &title, const QStringList &filters, const QList<Format> &formats);
    void print();

    ReportModel &m_model;
    ReportCharts &m_charts;
    QTimeZone m_zone;
};

} // namespace Earshot
