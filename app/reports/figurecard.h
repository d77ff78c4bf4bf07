// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QAbstractButton>

#include "reports/chartview.h"

namespace Earshot
{

/// An answer of a report in the size of figures, with what it is of and on how many cases it stands; pressing it opens
/// these. Disabled where there is nothing to open.
class FigureCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureCard(std::optional<ChartFill> swatch = {}, QWidget *parent = nullptr);

    /// `figure` "3 mails, 1.2 days", `caption` "Ended with a call", `detail` "n = 148 tickets" or empty.
    void setWords(const QString &figure, const QString &caption, const QString &detail);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override; ///< a long caption takes two lines

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool breaksIn(int width) const;

    std::optional<ChartFill> m_swatch;
    QString m_figure;
    QString m_caption;
    QString m_detail;
};

} // namespace Earshot
