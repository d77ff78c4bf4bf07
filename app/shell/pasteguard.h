// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Earshot
{

/// Nothing is pasted where there is nothing: with a clipboard that no program owns, fields of several lines of Qt 6.4
/// look at the first of no formats and end the program.
class PasteGuard final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Earshot
