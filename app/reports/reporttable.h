// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Earshot
{

class ReportModel;

/// A heading broken at the space that makes its longer half shortest: "Waiting", "for us".
QStringList inTwoLines(const QString &heading);

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
    /// Headings on two lines and little between the columns: so that more of them are in sight.
    bool isTight() const { return m_tight; }
    int padding() const; ///< left and right of a cell's words

Q_SIGNALS:
    void figureOpened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    QList<int> widthsFor(int room) const;
    int leastName() const;
    int nameWidth() const;
    int headHeight() const;

    ReportModel &m_model;
    bool m_scrolls = false; ///< sideways
    bool m_tight = false;
};

} // namespace Earshot
