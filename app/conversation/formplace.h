// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace Earshot
{

/// The place below a conversation: as high as the form in it wants to be, and scrolling where the window is too low.
class FormPlace final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormPlace(QWidget *parent = nullptr);

    /// Takes the form in; nullptr lets go of it, hidden, with `owner` as its parent.
    void setForm(QWidget *form, QWidget *owner);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int formHeight() const;
    void showFoot();

    int m_height = 0; ///< of the form, as it last was
};

} // namespace Earshot
