// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "shell/icons.h"

namespace Earshot
{

/// One of several ways, 56 high: a radio circle, an icon, the choice and a sentence about it. Put the cards of one
/// question under one parent; they exclude each other and the arrow keys move between them.
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceCard(IconName icon, const QString &choice, const QString &sentence, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {Theme::of(this).extent(160), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconName m_icon;
    QString m_sentence;
};

} // namespace Earshot
