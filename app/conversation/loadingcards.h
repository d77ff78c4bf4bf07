// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Earshot
{

/// Bars in the shape of cards, while the words of a conversation are on their way.
class LoadingCards final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setShown(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_shown = false;
};

} // namespace Earshot
