// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

#include "shell/theme.h"

class QUrl;

namespace Earshot
{

/// Lies over one block of the timeline while its text is being selected; shows exactly what the list drew there.
class SelectionEditor final : public QTextEdit
{
    Q_OBJECT

public:
    SelectionEditor(const QTextDocument &shown, const Theme &theme, QWidget *parent);

    /// What the mouse does while the button is held goes to the list, which had the press: it hands it on.
    void takeMouse(const QMouseEvent &event, const QWidget *from);

    /// Selects the next link, or the one before; false when there is none.
    bool chooseLink(bool forward);
    /// What a press of the link does on which the cursor stands.
    void pressLink();
    /// What the link to `anchor` shows that stands at this position.
    static QString textOfLink(const QTextDocument &document, int position, const QString &anchor);

Q_SIGNALS:
    void linkActivated(const QUrl &address, const QString &text);
    void copyMessageWanted();

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace Earshot
