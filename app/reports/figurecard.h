// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QAbstractButton>

#include "reports/reportsections.h"

namespace Earshot
{

/// How an answer stands, on a card and on paper: its figure, what it is of (a long caption takes two lines) and on how
/// many cases.
struct AnswerShape {
    AnswerWords words;
    std::optional<ChartFill> swatch;

    QSize size(const Theme &theme) const; ///< with every text on one line
    int heightFor(int width, const Theme &theme) const;
    void draw(QPainter *painter, const QRect &rect, const Theme &theme, Token captionInk,
        Qt::LayoutDirection direction) const;

private:
    bool breaksIn(int width, const Theme &theme) const;
};

/// How many answers stand side by side where `fit` would fit, so that the longest line takes even rows.
int answersAcross(qsizetype longest, int fit);

/// An answer of a report in the size of figures, with what it is of and on how many cases it stands; pressing it opens
/// these. Disabled where there is nothing to open.
class FigureCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureCard(std::optional<ChartFill> swatch = {}, QWidget *parent = nullptr);

    void setWords(const AnswerWords &words);
    int leastWidth() const; ///< with its figure whole

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override; ///< a long caption takes two lines

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    AnswerShape m_answer;
};

} // namespace Earshot
