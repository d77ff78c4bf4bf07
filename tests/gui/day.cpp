// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An agent's day by the keyboard alone: keys go to whatever window has them, and what came of it is read as a screen
// reader reads it.
#include "app/scratchdesk.h"

#include "earshot/desk/calldesk.h"

#include <QGuiApplication>
#include <QPointer>
#include <QTest>
#include <QTimer>
#include <QWindow>

#include "fakeline.h"
#include "gui/driver.h"
#include "shell/look.h"
#include "shell/mainwindow.h"
#include "shell/profile.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace
{

/// Somebody who picks up at once.
class AnsweredLine final : public Test::FakeLine
{
public:
    void dial(const QString &number) override
    {
        FakeLine::dial(number);
        QTimer::singleShot(0, this, [this] { say(CallEvent::Kind::Answered); });
    }
};

void gather(QAccessibleInterface *from, QStringList &words)
{
    if (!from || !from->isValid() || from->state().invisible)
        return;
    for (const QAccessible::Text part : {QAccessible::Name, QAccessible::Value, QAccessible::Description}) {
        if (const QString text = from->text(part); !text.isEmpty())
            words << text;
    }
    for (int i = 0; i < from->childCount(); ++i)
        gather(from->child(i), words);
}

} // namespace

class TestDay : public QObject
{
    Q_OBJECT

private:
    ScratchDesk m_scratch;
    QTemporaryDir m_folder;
    AnsweredLine m_line;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<MainWindow> m_window;

    /// All that can be read on the screen.
    static QString page()
    {
        QStringList words;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible())
                gather(QAccessible::queryAccessibleInterface(window), words);
        }
        return words.join(u'\n');
    }

    /// People type into a window when it has come, and is theirs.
    void settle()
    {
        QWidgetList there;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && (window->windowType() == Qt::Window || window->windowType() == Qt::Dialog))
                there << window;
        }
        for (QWidget *window : std::as_const(there)) {
            if (!m_windows.contains(window) || there.size() == 1)
                Driver::until([window] { return QGuiApplication::focusWindow() && window->isActiveWindow(); });
        }
        m_windows = there;
        Driver::until([] { return QGuiApplication::focusWindow() != nullptr; });
    }

    /// A window may be gone before the key is let go, or between the release of Return and that of Ctrl.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        const QPointer<QWindow> window = QGuiApplication::focusWindow();
        QTest::keyPress(window.data(), key, modifiers);
        if (window && !modifiers)
            QTest::keyRelease(window.data(), key);
    }

    static void type(QChar letter) { QTest::keyClick(QGuiApplication::focusWindow(), letter.toLatin1()); }

    bool m_isBroken = false;
    QWidgetList m_windows; ///< that were there at the last key; only to be compared

    /// Does what the script says: "<Ctrl+K>" is pressed (and "<{>" typed), "{words}" is waited for until it can be
    /// read, "{!words}" until it cannot be read any more, "{@words}" until what is called so has the keys; everything
    /// else is typed.
    void play(const QString &script)
    {
        for (qsizetype at = 0; at < script.size(); ++at) {
            const QChar letter = script.at(at);
            settle();
            QVERIFY2(QGuiApplication::focusWindow(), qPrintable(u"no window has the keys before "_s + script.mid(at)));
            if (letter == u'<' || letter == u'{') {
                const qsizetype end = script.indexOf(letter == u'<' ? u'>' : u'}', at);
                QString part = script.mid(at + 1, end - at - 1);
                at = end;
                if (letter == u'<') {
                    const QKeyCombination keys = QKeySequence(part)[0];
                    part.size() == 1 ? type(part.at(0)) : press(keys.key(), keys.keyboardModifiers());
                    continue;
                }
                const bool isGone = part.startsWith(u'!');
                const bool isThere = part.startsWith(u'@');
                part.remove(0, isGone || isThere ? 1 : 0);
                const bool came = Driver::until([&] {
                    const QWidget *keys = QApplication::focusWidget();
                    return isThere ? keys && keys->accessibleName() == part : page().contains(part) != isGone;
                });
                QVERIFY2(came, qPrintable(u"waited for “%1”; there stands:\n%2"_s.arg(part, page().left(20'000))));
                continue;
            }
            type(letter);
        }
    }

    void mail(const QByteArray &headers, const QByteArray &text)
    {
        m_scratch.mail(headers
            + "\nTo: help@desk.example\nMIME-Version: 1.0\nContent-Type: text/plain; "
              "charset=utf-8\n\n"
            + text);
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyLook(*qApp, Scheme::Light);
        Desk &desk = m_scratch.desk();
        ScratchDesk::done(desk.database().write([](Session &session) {
            const QueueId help = Catalogs::queue(session, u"Support"_s);
            Catalogs::update(session, Queue{help, u"Support"_s, u"help@desk.example"_s, {}});
            return help;
        }));
        mail("From: Dana Ruiz <dana@lindenhof.example>\nSubject: Locked out again\nMessage-ID: <1@lindenhof.example>\n"
             "Date: Mon, 08 Jun 2026 08:00:00 +0000",
            "The third morning in a row.\n\n-- \nDana Ruiz\nTel. +49 30 901820 15\n");
        mail("From: Dana Ruiz <dana@lindenhof.example>\nSubject: Re: Locked out again\nMessage-ID: "
             "<2@lindenhof.example>\nIn-Reply-To: <1@lindenhof.example>\nDate: Tue, 09 Jun 2026 08:00:00 +0000",
            "And the coffee machine is broken, too.\n");
        mail("From: Ole Berg <ole@harbour.example>\nSubject: Scanner sends to the wrong folder\nMessage-ID: "
             "<3@harbour.example>\nDate: Wed, 10 Jun 2026 08:00:00 +0000",
            "Every second page is missing.\n");
        mail("From: Dana Ruiz <dana@private.example>\nSubject: From home\nMessage-ID: <4@private.example>\n"
             "Date: Thu, 11 Jun 2026 08:00:00 +0000",
            "Still the same at home.\n\n-- \nDana Ruiz\nTel. +49 30 901820 15\n");
        mail("From: Prize <win@prize.example>\nSubject: You have won\nMessage-ID: <5@prize.example>\n"
             "Date: Fri, 12 Jun 2026 08:00:00 +0000",
            "Click here.\n");
        // Whose hours are over: it is night there.
        const TicketId scanner{2};
        Customer ole = ScratchDesk::done(desk.database().read(
            Customers::byId, ScratchDesk::done(desk.database().read(Tickets::byId, scanner)).customer));
        ole.phones << Phone{u"+81334561234"_s, {}, {}, true, {}};
        ole.timeZone = u"Asia/Tokyo"_s;
        ole.prefers << Preference{Channel::Call, 0, QTime(9, 0), QTime(12, 0)};
        ScratchDesk::done(desk.act(editCustomer, ole));
        m_profile = std::make_unique<Profile>(m_folder.path());
        m_window = std::make_unique<MainWindow>(desk, *m_profile);
        m_window->show();
        // The window chooses its line anew after each call.
        connect(&desk.calls(), &CallDesk::callChanged, this, [this, &desk] {
            if (!desk.calls().isBusy() && desk.calls().line() != &m_line)
                desk.calls().setLine(&m_line);
        });
        desk.calls().setLine(&m_line);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanupTestCase() { m_window.reset(); }

    void day_data()
    {
        QTest::addColumn<QString>("script");
        QFile table(QStringLiteral(EARSHOT_TEST_FILES "/gui/day.tsv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        for (const QByteArray &line : table.readAll().split('\n')) {
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            const QList<QByteArray> fields = line.split('\t');
            QCOMPARE(fields.size(), 2);
            QTest::newRow(fields.first().constData()) << QString::fromUtf8(fields.last());
        }
    }
    void day()
    {
        QFETCH(QString, script);
        if (m_isBroken)
            QSKIP("a line before it failed, and the lines build on each other");
        m_isBroken = true;
        play(script);
        m_isBroken = QTest::currentTestFailed();
    }
};

QTEST_MAIN(TestDay)
#include "day.moc"
