// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keyfield.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

#include "shell/wording.h"

namespace Earshot
{

namespace
{

bool leaves(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Escape || event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
}

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_NumLock || key == Qt::Key_unknown
        || key == 0;
}

/// "?" is Shift and another key here, elsewhere AltGr: the sign counts, as it is typed.
QKeySequence keysOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers
        = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier | Qt::ShiftModifier);
    const bool sign = event.text().size() == 1 && event.text().front().isPrint() && !event.text().front().isLetter()
        && !event.text().front().isSpace();
    if (sign && !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        modifiers &= ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(modifiers, Qt::Key(event.key())));
}

} // namespace

KeyField::KeyField(std::function<bool(const QKeySequence &)> goOn, QWidget *parent)
    : QLineEdit(parent)
    , m_goOn(std::move(goOn))
{
    setReadOnly(true);
}

bool KeyField::event(QEvent *event)
{
    // No key is a shortcut of the window while it is asked for.
    if (event->type() == QEvent::ShortcutOverride && !leaves(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && giveUp())
        return;
    if (leaves(*event))
        return QLineEdit::keyPressEvent(event);
    if (isModifier(event->key()))
        return;
    const QKeySequence key = keysOf(*event);
    // The first one again begins again.
    const QKeySequence keys = m_begun.isEmpty() || key == m_begun ? key : QKeySequence(m_begun[0], key[0]);
    if (m_goOn(keys)) {
        m_begun = keys;
        return setText(tr("%1, …", "a key was pressed, and another one follows").arg(keyWords({keys})));
    }
    m_begun = {};
    setText(keyWords({keys}));
    Q_EMIT pressed(keys);
}

bool KeyField::giveUp()
{
    if (std::exchange(m_begun, {}).isEmpty())
        return false;
    Q_EMIT givenUp();
    return true;
}

void KeyField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    giveUp();
}

void KeyField::contextMenuEvent(QContextMenuEvent *event)
{
    event->ignore();
}

} // namespace Earshot
