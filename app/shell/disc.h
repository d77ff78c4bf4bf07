// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "shell/icons.h"
#include "shell/theme.h"

namespace Earshot
{

enum class DiscTint {
    Neutral, ///< a customer's mail
    Own, ///< our own mail, a call
    Note,
    Filled, ///< a living call
};

/// First letters of the first and the last word of a name, upper case; "?" for none.
QString initialsOf(const QString &name);

/// The round sign before an entry, for delegates: initials, or an icon where `icon` is not Count.
void drawDisc(QPainter *painter, const QRect &rect, const Theme &theme, DiscTint tint, const QString &initials,
    IconName icon = IconName::Count);

/// Decoration: it has no name, no focus and says nothing that is not written beside it.
class Disc final : public QWidget
{
    Q_OBJECT

public:
    explicit Disc(int size = 28, QWidget *parent = nullptr);

    void setPerson(const QString &name);
    void setIcon(IconName icon, DiscTint tint = DiscTint::Own);
    void setTint(DiscTint tint);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    IconName m_icon = IconName::Person;
    DiscTint m_tint = DiscTint::Neutral;
};

} // namespace Earshot
