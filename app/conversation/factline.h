// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "shell/icons.h"
#include "shell/label.h"

namespace Earshot
{

/// A few facts beside each other, each an icon, a strong word and a quiet one: "Dana Ruiz Lindenhof Clinic | Upset".
/// Where they do not all fit the quiet words beside a strong one give way first, then the longest of the others. Read
/// aloud as one sentence.
class FactLine final : public Label
{
    Q_OBJECT

public:
    struct Fact {
        IconName icon = IconName::Count;
        QString strong;
        QString plain;
        QString warning; ///< in the due colour, behind the others
        bool mayGo = false; ///< left out where the others have no room beside it

        bool operator==(const Fact &) const = default;
    };

    explicit FactLine(QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Room {
        QList<Fact> facts; ///< those that stand there
        bool hasIcons = true; ///< they only repeat words: without them these may stand there whole
        QList<int> quiet; ///< for the quiet words of each fact
    };
    int strongMost() const;
    int quietRoom(const QList<Fact> &facts, bool withIcons) const;
    Room room() const;

    QList<Fact> m_facts;
};

} // namespace Earshot
