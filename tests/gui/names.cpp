// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A walk over every window: whatever can have the focus has a name that a screen reader can say.
#include "earshot/desk/desk.h"
#include "earshot/desk/ticketdesk.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include "gui/driver.h"
#include "shell/look.h"
#include "shell/mainwindow.h"
#include "shell/profile.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

class TestNames : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<MainWindow> m_window;

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
            // A combo's name is its text in this Qt; its label names it (DESKTOP: pitfalls).
            const bool labelled = widget->inherits("QComboBox") && !widget->accessibleName().isEmpty();
            if (name.isEmpty() && description.isEmpty() && !labelled)
                list << u"%1 in %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                    QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
        }
        return list;
    }

    void expectNames(const char *what)
    {
        QTest::qWait(50);
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && !window->inherits("QMenu"))
                QVERIFY2(nameless(window).isEmpty(),
                    qPrintable(QString::fromLatin1(what) + u": "_s + nameless(window).join(u"; "_s)));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyLook(*qApp, Scheme::Light);
        auto desk = Desk::open(m_folder.filePath(u"desk.sqlite"_s), u"maya"_s, {}, Durability::Normal);
        QVERIFY(desk.has_value());
        m_desk = std::move(*desk);
        NewTicket fields;
        fields.subject = u"Locked out again"_s;
        fields.requesterName = u"Dana Ruiz"_s;
        fields.requesterPhone = u"+541155500142"_s;
        auto made = m_desk->act(createTicket, fields);
        made.waitForFinished();
        QVERIFY(made.result().has_value());
        m_profile = std::make_unique<Profile>(m_folder.path());
        m_window = std::make_unique<MainWindow>(*m_desk, *m_profile);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(Driver::until(
            [&] { return Driver::cell(Driver::find(QAccessible::Table, u"Tickets"_s), 0, 1) != QString(); }));
        m_window->openTicket((*made.result()).id);
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_desk.reset();
    }

    void mainWindow() { expectNames("the window with a conversation"); }
    void windowAtEveryWidth_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1440, 1300, 1100, 900})
            QTest::addRow("%d", width) << width;
    }
    void windowAtEveryWidth()
    {
        QFETCH(int, width);
        m_window->resize(width, 700);
        expectNames("a narrower window");
        m_window->resize(1440, 900);
    }
    void windowsOpenedByActions_data()
    {
        QTest::addColumn<ActionId>("id");
        for (const ActionId id : {ActionId::NewTicket, ActionId::ImportMail, ActionId::Shortcuts, ActionId::LogContact,
                 ActionId::CallBackLater, ActionId::AskPreference, ActionId::CallLog, ActionId::Customers,
                 ActionId::ReportToday, ActionId::ReportVoice, ActionId::OpenInWindow})
            QTest::newRow(qPrintable(Actions::name(id))) << id;
    }
    void windowsOpenedByActions()
    {
        QFETCH(ActionId, id);
        m_window->actions().action(id)->trigger();
        expectNames(qPrintable(Actions::name(id)));
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window != m_window.get() && window->isVisible())
                window->close();
        }
    }
};

QTEST_MAIN(TestNames)
#include "names.moc"
