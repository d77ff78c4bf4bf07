// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Earshot
{

class ReportModel;

/// The table twin of a report's charts, "Report table". A figure that opens something is in the accent's colour;
/// a click or Enter opens it.
class ReportTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ReportTable(ReportModel &model, QWidget *parent = nullptr);

    /// These columns and the first; the others are still there for a screen reader.
    void showColumns(const QList<int> &columns);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void figureOpened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    ReportModel &m_model;
    bool m_scrolls = false; ///< sideways
};

} // namespace Earshot
