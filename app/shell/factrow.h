// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "shell/icons.h"

namespace Earshot
{

class Label;

/// One fact of the dock: an icon at the first line, the value, a quiet detail below it.
class FactRow final : public QWidget
{
    Q_OBJECT

public:
    FactRow(IconName icon, const QString &value, const QString &detail = QString(), QWidget *parent = nullptr);

    void setWords(const QString &value, const QString &detail);
    void setIcon(IconName icon, Token color = Token::Text2);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconName m_icon;
    Token m_iconColor = Token::Text2;
    Label *m_value;
    Label *m_detail;
};

} // namespace Earshot
