// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QApplication>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QLabel>
#include <QTest>
#include <QWidget>

#include <functional>

namespace Earshot
{

/// Drives windows as an assistive technology sees them: by role and accessible name, never by class or pointer.
/// Everything waits for facts, nothing for time.
class Driver
{
public:
    static constexpr int PatienceMs = 15'000;

    /// The first visible thing with this role and name (a null name: any) in any window but `except`, or nullptr.
    static QAccessibleInterface *find(QAccessible::Role role, const QString &name, const QWidget *except = nullptr)
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (!window->isVisible() || window == except)
                continue;
            if (QAccessibleInterface *found = findIn(QAccessible::queryAccessibleInterface(window), role, name))
                return found;
        }
        return nullptr;
    }

    static QAccessibleInterface *await(QAccessible::Role role, const QString &name, const QWidget *except = nullptr)
    {
        QAccessibleInterface *found = nullptr;
        until([&] { return (found = find(role, name, except)) != nullptr; });
        if (!found)
            qWarning("nothing is called \"%s\"", qPrintable(name));
        return found;
    }

    static bool until(const std::function<bool()> &fact)
    {
        QDeadlineTimer deadline(PatienceMs);
        while (!fact()) {
            if (deadline.hasExpired())
                return false;
            QTest::qWait(5);
        }
        return true;
    }

    /// Presses a button once it is there and enabled, by an action that it offers: only those reach a screen reader.
    static bool press(const QString &name, QAccessible::Role role = QAccessible::Button)
    {
        QAccessibleInterface *button = nullptr;
        const bool ready = until([&] {
            button = find(role, name);
            return button && !button->state().disabled;
        });
        if (!ready || !button->actionInterface())
            return false;
        const QString press = QAccessibleActionInterface::pressAction();
        if (!button->actionInterface()->actionNames().contains(press)) {
            qWarning("\"%s\" cannot be pressed", qPrintable(name));
            return false;
        }
        button->actionInterface()->doAction(press);
        return true;
    }

    static bool setText(const QString &name, const QString &text)
    {
        QAccessibleInterface *field = await(QAccessible::EditableText, name);
        if (!field)
            return false;
        if (QAccessibleEditableTextInterface *editable = field->editableTextInterface()) {
            editable->replaceText(0, field->textInterface()->characterCount(), text);
            return true;
        }
        field->setText(QAccessible::Value, text);
        return true;
    }

    /// A combo box goes by its buddy's words: a screen reader reads its own name as the chosen item.
    static QString nameOf(QComboBox *combo)
    {
        for (QLabel *label : combo->window()->findChildren<QLabel *>()) {
            if (label->buddy() == combo)
                return label->text().remove(u'&');
        }
        return combo->accessibleName();
    }

    /// Chooses an item of the combo with this name.
    static bool chooseItem(const QString &name, const QString &item)
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            for (QComboBox *combo : window->findChildren<QComboBox *>()) {
                if (nameOf(combo) != name || !combo->isVisible() || combo->findText(item) < 0)
                    continue;
                combo->setCurrentIndex(combo->findText(item));
                Q_EMIT combo->activated(combo->currentIndex());
                return true;
            }
        }
        return false;
    }

    /// The text of a table's cell.
    static QString cell(QAccessibleInterface *table, int row, int column)
    {
        QAccessibleInterface *cell
            = table && table->tableInterface() ? table->tableInterface()->cellAt(row, column) : nullptr;
        return cell ? cell->text(QAccessible::Name) : QString();
    }

    /// The words of a list's items.
    static QStringList items(QAccessibleInterface *list)
    {
        QStringList words;
        for (int i = 0; list && i < list->childCount(); ++i) {
            QAccessibleInterface *item = list->child(i);
            if (item && item->role() == QAccessible::ListItem)
                words << item->text(QAccessible::Name);
        }
        return words;
    }

    /// The window's last words, in the status bar.
    static QString status()
    {
        QAccessibleInterface *bar = find(QAccessible::StatusBar, {});
        return bar ? bar->text(QAccessible::Name) : QString();
    }
    static bool awaitStatus(const QString &part)
    {
        const bool said = until([&] { return status().contains(part); });
        if (!said)
            qWarning("the status says \"%s\"", qPrintable(status()));
        return said;
    }

private:
    static QAccessibleInterface *findIn(QAccessibleInterface *from, QAccessible::Role role, const QString &name)
    {
        if (!from || !from->isValid() || from->state().invisible)
            return nullptr;
        // A button with a menu beside it is a button, too; to the outside both have one role.
        const bool isButton = from->role() == QAccessible::ButtonMenu || from->role() == QAccessible::ButtonDropDown;
        const bool fits = from->role() == role || (role == QAccessible::Button && isButton);
        if (fits && (name.isNull() || from->text(QAccessible::Name) == name))
            return from;
        // A table has more cells than anyone should walk.
        if (from->role() == QAccessible::Table || from->role() == QAccessible::List)
            return nullptr;
        for (int i = 0; i < from->childCount(); ++i) {
            if (QAccessibleInterface *found = findIn(from->child(i), role, name))
                return found;
        }
        return nullptr;
    }
};

} // namespace Earshot
