// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/menukeys.h"

#include "earshot/domain/folding.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

#include <algorithm>

namespace Earshot
{

namespace
{

bool canBeChosen(const QAction *line)
{
    return line->isVisible() && line->isEnabled() && !line->isSeparator();
}

/// The line a menu begins with: what holds now, so that Enter changes nothing unseen; else the first.
void chooseStart(QMenu *menu)
{
    QList<QAction *> lines = menu->actions();
    lines.removeIf([](const QAction *line) { return !canBeChosen(line); });
    if (!menu->isVisible() || menu->activeAction() || lines.isEmpty())
        return;
    const auto holds = [](const QAction *line) { return line->isChecked(); };
    const auto present = std::find_if(lines.begin(), lines.end(), holds);
    const bool isOne = std::count_if(lines.begin(), lines.end(), holds) == 1;
    menu->setActiveAction(isOne ? *present : lines.first());
}

bool openContextMenu(QWidget *at)
{
    const QPoint place = at->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, place, at->mapToGlobal(place));
    QCoreApplication::sendEvent(at, &menu);
    return true;
}

bool openMenuBar(const QWidget *window)
{
    auto *bar = window->findChild<QMenuBar *>(QString(), Qt::FindDirectChildrenOnly);
    if (!bar || bar->actions().isEmpty())
        return false;
    bar->setActiveAction(bar->actions().constFirst());
    return true;
}

} // namespace

MenuKeys::MenuKeys(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool MenuKeys::goTo(QMenu *menu, const QString &letter)
{
    const bool goesOn = m_sinceTyped.isValid() && m_sinceTyped.elapsed() < QApplication::keyboardInputInterval();
    // The same letter again goes on to the next line.
    m_typed = goesOn && m_typed != letter ? m_typed + letter : letter;
    m_sinceTyped.start();
    const QList<QAction *> lines = menu->actions();
    const qsizetype present = lines.indexOf(menu->activeAction());
    for (qsizetype i = m_typed.size() > 1 ? 0 : 1; i <= lines.size(); ++i) {
        QAction *line = lines.at((qMax<qsizetype>(present, 0) + i) % lines.size());
        if (canBeChosen(line) && folded(line->text()).startsWith(folded(m_typed))) {
            menu->setActiveAction(line);
            return true;
        }
    }
    return false;
}

bool MenuKeys::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        m_byKey = true;
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString typed = key->text();
        const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        if (auto *menu = qobject_cast<QMenu *>(watched);
            menu && plain && typed.size() == 1 && typed.at(0).isLetterOrNumber() && goTo(menu, typed))
            return true;
        // A button that is not the dialog's way on is pressed by Enter as well, while the keys are on it.
        if (auto *button = qobject_cast<QPushButton *>(watched); button && plain
            && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !button->autoDefault()
            && !button->isDefault() && button->isEnabled()) {
            button->click();
            return true;
        }
        // Once, where the keys are: an event that nobody took goes on to the parents.
        auto *at = qobject_cast<QWidget *>(watched);
        if (key->key() != Qt::Key_F10 || !at || at != QApplication::focusWidget())
            break;
        if (key->modifiers() == Qt::ShiftModifier)
            return openContextMenu(at);
        if (key->modifiers() == Qt::NoModifier)
            return openMenuBar(at->window());
        break;
    }
    case QEvent::ShortcutOverride:
        if (const auto *field = qobject_cast<const QLineEdit *>(watched); field && !field->property(OwnUndo).toBool()) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if ((key->matches(QKeySequence::Undo) && !field->isUndoAvailable())
                || (key->matches(QKeySequence::Redo) && !field->isRedoAvailable())) {
                event->ignore();
                return true;
            }
        }
        break;
    case QEvent::Shortcut:
        m_byKey = true;
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        m_byKey = false;
        break;
    case QEvent::Show:
        if (auto *menu = qobject_cast<QMenu *>(watched)) {
            m_sinceTyped.invalidate(); // what was typed into the menu before is no beginning of a word here
            if (m_byKey) // the menu is not quite open yet
                QMetaObject::invokeMethod(
                    menu, [menu] { chooseStart(menu); }, Qt::QueuedConnection);
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Earshot
