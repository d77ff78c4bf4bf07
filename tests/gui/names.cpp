// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A walk over every window: whatever can have the focus has a name that a screen reader can say.
#include "gui/walk.h"

#include <QAccessible>

using namespace Earshot;

class TestNames : public Walk
{
    Q_OBJECT

private:
    static QStringList nameless(const QWidget *window)
    {
        QStringList list;
        const QList<QWidget *> widgets = window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
                continue;
            const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
            const QString name = seen ? seen->text(QAccessible::Name) : QString();
            const QString description = seen ? seen->text(QAccessible::Description) : QString();
            // A combo's name is its text in this Qt; its label names it.
            const bool labelled = widget->inherits("QComboBox") && !widget->accessibleName().isEmpty();
            if (name.isEmpty() && description.isEmpty() && !labelled)
                list << u"%1 in %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                    QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
        }
        return list;
    }

    /// What can be pressed, typed into or chosen from, as an assistive technology meets it: also the inner buttons of
    /// fields, which are no widget anybody made.
    static void walk(QAccessibleInterface *from, QStringList &list)
    {
        if (!from || !from->isValid() || from->state().invisible)
            return;
        static const QSet<QAccessible::Role> asking{QAccessible::Button, QAccessible::ButtonMenu,
            QAccessible::ButtonDropDown, QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::EditableText,
            QAccessible::SpinBox, QAccessible::ComboBox, QAccessible::Slider, QAccessible::PageTab, QAccessible::List,
            QAccessible::Table, QAccessible::Tree};
        const bool named = !from->text(QAccessible::Name).isEmpty() || !from->text(QAccessible::Description).isEmpty();
        const QObject *object = from->object();
        const auto *widget = qobject_cast<const QWidget *>(object);
        const bool labelled = widget && widget->inherits("QComboBox") && !widget->accessibleName().isEmpty();
        // The open list of a combo is read with its combo.
        const bool ofCombo = widget && widget->window()->inherits("QComboBoxPrivateContainer");
        if (asking.contains(from->role()) && !named && !labelled && !ofCombo) {
            QString where = object
                ? QString::fromLatin1(object->metaObject()->className()) + u'#' + object->objectName()
                : u"no object"_s;
            if (widget && widget->parentWidget())
                where += u" in "_s + QString::fromLatin1(widget->parentWidget()->metaObject()->className()) + u'#'
                    + widget->parentWidget()->objectName();
            list << u"role %1, %2"_s.arg(int(from->role())).arg(where);
        }
        // Cells and items have their words from the model; there may be thousands.
        const bool manyChildren = from->role() == QAccessible::Table || from->role() == QAccessible::List
            || from->role() == QAccessible::Tree;
        for (int i = 0; i < from->childCount(); ++i) {
            QAccessibleInterface *child = from->child(i);
            if (!manyChildren || (child && child->object() && child->object()->isWidgetType()))
                walk(child, list);
        }
    }

    static QStringList wordless(const QMenu *menu)
    {
        QStringList list;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator() && action->text().isEmpty())
                list << u"an action of menu \""_s + menu->title() + u'"';
        }
        return list;
    }

    void judge(const char *what) override
    {
        QTest::qWait(50);
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (!window->isVisible())
                continue;
            QStringList list = nameless(window);
            walk(QAccessible::queryAccessibleInterface(window), list);
            if (const auto *menu = qobject_cast<const QMenu *>(window))
                list = wordless(menu);
            QVERIFY2(list.isEmpty(), qPrintable(QString::fromLatin1(what) + u": "_s + list.join(u"; "_s)));
        }
    }
};

QTEST_MAIN(TestNames)
#include "names.moc"
