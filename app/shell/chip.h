// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "shell/icons.h"

namespace Earshot
{

/// A small rounded button: a recipient that can be taken off, "Show 14 quoted lines", a tag, a filter.
/// Delete and Backspace take a removable chip off as a press on its cross does.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setRemovable(bool removable);
    /// A state in words ("added") that also turns the chip to the due colours; empty for none.
    void setMark(const QString &word);
    /// An icon before the text, e.g. the chevron of a fold.
    void setLeadingIcon(IconName icon);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect crossRect() const;

    QString m_mark;
    IconName m_icon = IconName::Count;
    bool m_removable = false;
};

} // namespace Earshot
