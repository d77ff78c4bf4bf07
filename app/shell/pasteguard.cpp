// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pasteguard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <optional>

namespace Earshot
{

namespace
{

bool isOfLines(const QObject *widget)
{
    const auto isField = [](const QObject *each) {
        return qobject_cast<const QPlainTextEdit *>(each) || qobject_cast<const QTextEdit *>(each);
    };
    return isField(widget) || isField(widget->parent());
}

/// What the event would paste from; nothing when it pastes nothing.
std::optional<QClipboard::Mode> pastedBy(const QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool isSelection = key->key() == Qt::Key_Insert
            && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier); // where X has one
        if (isSelection)
            return QClipboard::Selection;
        if (key->matches(QKeySequence::Paste))
            return QClipboard::Clipboard;
    }
    if (event->type() == QEvent::MouseButtonRelease
        && static_cast<const QMouseEvent *>(event)->button() == Qt::MiddleButton)
        return QClipboard::Selection;
    return {};
}

} // namespace

bool PasteGuard::eventFilter(QObject *watched, QEvent *event)
{
    const auto mode = isOfLines(watched) ? pastedBy(event) : std::nullopt;
    if (!mode || (*mode == QClipboard::Selection && !QGuiApplication::clipboard()->supportsSelection()))
        return false;
    const QMimeData *data = QGuiApplication::clipboard()->mimeData(*mode);
    return !data || data->formats().isEmpty();
}

} // namespace Earshot
