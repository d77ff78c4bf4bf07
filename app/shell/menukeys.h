// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QMenu;

namespace Earshot
{

/// The property of a line whose Undo is its own also when it has nothing to undo.
constexpr auto OwnUndo = "ownUndo";

/// Keys that are the same in every window of the program: Shift+F10 opens the context menu and F10 the menu bar, which
/// Qt does on some systems only; a menu that was opened by a key has its first line chosen, and letters go to the line
/// that begins so. Undo in a line with nothing of its own to undo takes back what was done on the desk.
class MenuKeys final : public QObject
{
    Q_OBJECT

public:
    explicit MenuKeys(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool goTo(QMenu *menu, const QString &letter);

    bool m_byKey = false; ///< what was done last
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace Earshot
