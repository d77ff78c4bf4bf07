// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "shell/icons.h"
#include "shell/theme.h"

namespace Earshot
{

/// An icon that is no control and says nothing the words beside it do not.
class Sign final : public QWidget
{
public:
    Sign(IconName name, Token color, QWidget *parent = nullptr);

    void set(IconName name, Token color);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    IconName m_name;
    Token m_color;
};

} // namespace Earshot
