// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette: what a few letters find, and that the keyboard alone gets there.
#include "app/windowondesk.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>

#include "shell/commandpalette.h"
#include "shell/fuzzy.h"
#include "shell/palettesearch.h"
#include "shell/ticketwindow.h"

using namespace Earshot;

class TestPalette : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowOnDesk> m_on;

    QListView *list() const { return m_on->named<QListView>(u"Commands"_s); }
    QLineEdit *field() const { return m_on->named<QLineEdit>(u"Command palette"_s); }
    QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            lines << list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return lines;
    }
    QString chosen() const { return list()->currentIndex().data().toString(); }
    void press(int key) { QTest::keyClick(m_on->window->windowHandle(), Qt::Key(key)); }
    void openAndType(const QString &typed)
    {
        m_on->trigger(ActionId::CommandPalette);
        QTRY_VERIFY(field()->hasFocus());
        QTest::keyClicks(field(), typed);
    }

private Q_SLOTS:
    void init() { m_on = std::make_unique<WindowOnDesk>(); }
    void cleanup() { m_on.reset(); }

    void lettersFind_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked"); // the matched letters; null: no match
        const auto row = [](const char *name, const char *typed, const char *text, const char *marked) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(text) << QString::fromUtf8(marked);
        };
        row("one piece", "log", "Call log", "log");
        row("beginning of a word before its middle", "or", "Color or not", "or");
        row("inside a word", "dana", "Jordana", "dana");
        row("beginnings of words", "cbl", "Call back later…", "Cbl");
        row("letters with gaps", "asgn", "Assign", "Asgn");
        row("several words in any order", "log call", "Call log", "Calllog");
        row("case and accents", "aerger", "Ärger", nullptr);
        row("accents", "arger", "Ärger", "Ärger");
        row("a sharp s", "strasse", "Straße", "Straße");
        row("nothing", "xyz", "Call log", nullptr);
        row("a gap at the first letter", "ssign", "Assign", "ssign");
        row("far scattered", "cn", "Customer beside the open pane", nullptr);
        row("a word is missing", "call nothing", "Call log", nullptr);
    }
    void lettersFind()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(QString, marked);
        const auto match = fuzzyMatch(typed, text);
        QCOMPARE(match.has_value(), !marked.isNull());
        QString letters;
        for (const int place : match ? match->places : QList<int>())
            letters += text.at(place);
        QCOMPARE(letters, marked);
    }

    void theBeginningOfAWordIsBetter()
    {
        QCOMPARE(fuzzyMatch(u"or"_s, u"Color or not"_s)->places, (QList<int>{6, 7}));
        QVERIFY(fuzzyMatch(u"note"_s, u"Note"_s)->score > fuzzyMatch(u"note"_s, u"Denoted"_s)->score);
        QVERIFY(fuzzyMatch(u"tag"_s, u"Tags"_s)->score > fuzzyMatch(u"tag"_s, u"The a gap"_s)->score);
    }

    void theNearestNameComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::newRow("a view beside an action of that word") << u"spam"_s << u"Spam"_s;
        QTest::newRow("another one") << u"Trash"_s << u"Trash"_s;
        QTest::newRow("a view of two words") << u"all tickets"_s << u"All tickets"_s;
        QTest::newRow("a word of a subject, not scattered letters") << u"lattice"_s << u"The lattice mount fails"_s;
        QTest::newRow("a whole subject") << u"call log"_s << u"Call log"_s;
        QTest::newRow("what would be taken back is no name of that") << u"saved the lattice"_s << QString();
        QTest::newRow("taking back") << u"undo"_s << u"Undo: Saved the lattice"_s;
        QTest::newRow("a beginning") << u"cust"_s << u"Customers"_s;
        QTest::newRow("a customer by the whole name") << u"dana ruiz"_s << u"Dana Ruiz"_s;
    }
    void theNearestNameComesFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        m_on->scratch.mail(
            "From: Bo <bo@x.example>\nMessage-ID: <lm@x.example>\nSubject: The lattice mount fails\n\nHi");
        m_on->window->say({u"Saved the lattice"_s, QUuid::createUuid()});
        openAndType(typed);
        if (first.isNull())
            QTest::qWait(200);
        QTRY_COMPARE(chosen(), first);
    }

    void scatteredLettersWaitForTheDesk()
    {
        const TicketId meant = m_on->scratch
                                   .mail("From: Bo <bo@x.example>\nMessage-ID: <lm@x.example>\n"
                                         "Subject: The lattice mount fails\n\nHi")
                                   .ticket;
        openAndType(u"lattice"_s);
        press(Qt::Key_Return); // faster than the desk
        QTRY_COMPARE(m_on->window->findChild<ConversationPane *>()->ticket(), meant);
    }

    void anActionIsDone()
    {
        openAndType(u"cust"_s);
        QCOMPARE(chosen(), u"Customers"_s);
        QVERIFY2(lines().contains(u"Customers, View, Ctrl+Shift+K"_s), qPrintable(lines().join(u'\n')));
        press(Qt::Key_Return);
        QVERIFY(field()->isHidden() || !field()->isVisible());
        QCOMPARE(m_on->marked(), u"Customers"_s);
    }

    void aMenuIsPartOfTheName()
    {
        openAndType(u"report voice"_s);
        QCOMPARE(chosen(), u"Voice"_s);
        QVERIFY2(lines().contains(u"Voice, Reports, Ctrl+G, V"_s), qPrintable(lines().join(u'\n')));
        field()->setText(u"report"_s);
        QVERIFY2(lines().contains(u"Today, Reports, Ctrl+G, T"_s), qPrintable(lines().join(u'\n')));
    }

    void whatCannotBeDoneSaysWhy()
    {
        openAndType(u"hang"_s);
        QVERIFY2(lines().contains(u"Hang up, there is no call, Ctrl+Shift+H"_s), qPrintable(lines().join(u'\n')));
        press(Qt::Key_Return);
        QVERIFY(field()->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!field()->isVisible());
    }

    void aTicketIsOpened_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("number") << u"1"_s;
        QTest::newRow("number with its sign") << u"#1"_s;
        QTest::newRow("subject, half typed") << u"lock"_s;
        QTest::newRow("subject, a word begun") << u"locked o"_s;
        QTest::newRow("who wrote") << u"ruiz"_s;
    }
    void aTicketIsOpened()
    {
        QFETCH(QString, typed);
        auto *pane = m_on->window->findChild<ConversationPane *>();
        m_on->show(m_on->second);
        openAndType(typed);
        press(Qt::Key_Return); // faster than the desk
        QTRY_COMPARE(pane->ticket(), m_on->first);
        QVERIFY(!field()->isVisible());
    }

    void aCustomerIsOpened_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("name") << u"dana"_s;
        QTest::newRow("last name") << u"ruiz"_s;
        QTest::newRow("address") << u"d.ruiz@"_s;
        QTest::newRow("number") << u"+54 11 5550"_s;
        QTest::newRow("whole number") << u"+541155500142"_s;
    }
    void aCustomerIsOpened()
    {
        QFETCH(QString, typed);
        openAndType(typed);
        QTRY_VERIFY(lines().contains(u"Customers"_s));
        while (!chosen().startsWith(u"Dana Ruiz"))
            press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_on->marked(), u"Customers"_s);
    }

    void aViewIsShown()
    {
        openAndType(u"unassigned"_s);
        QTRY_COMPARE(chosen(), u"Unassigned"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_on->marked(), u"Unassigned"_s);
    }

    void ticketsOpenedLatelyComeFirst()
    {
        m_on->show(m_on->first);
        m_on->show(m_on->second);
        openAndType({});
        QTRY_VERIFY(lines().contains(u"Tickets"_s));
        const qsizetype heading = lines().indexOf(u"Tickets"_s);
        QVERIFY(lines().at(heading + 1).startsWith(u"A subject of three hundred letters"));
        QVERIFY(lines().at(heading + 2).startsWith(u"Locked out, #1"));
    }

    void theKeysGoRoundPastHeadings()
    {
        openAndType(u"dana"_s);
        QTRY_VERIFY(lines().contains(u"Customers"_s));
        const QString first = chosen();
        QStringList seen;
        do {
            QVERIFY(!QStringList({u"Actions"_s, u"Tickets"_s, u"Customers"_s, u"Views"_s}).contains(chosen()));
            seen << chosen();
            press(Qt::Key_Down);
        } while (chosen() != first && seen.size() < 30);
        QVERIFY(seen.size() >= 2);
        press(Qt::Key_Up);
        QCOMPARE(chosen(), seen.last());
    }

    void theKeysGoBackWhereTheyWere()
    {
        m_on->show(m_on->first);
        m_on->named<QListView>(u"Conversation"_s)->setFocus();
        QTRY_VERIFY(m_on->named<QListView>(u"Conversation"_s)->hasFocus());
        openAndType(u"x"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(m_on->named<QListView>(u"Conversation"_s)->hasFocus());
        openAndType(u"x"_s);
        m_on->trigger(ActionId::Find); // another key is as good
        QTRY_VERIFY(!field()->isVisible());
        QTRY_COMPARE(m_on->window->focusWidget()->accessibleName(), u"Search"_s);
    }

    void undoTakesBackWhatIsTyped()
    {
        m_on->show(m_on->first);
        QTRY_VERIFY(m_on->window->actions().action(ActionId::AssignToMe)->isEnabled());
        m_on->trigger(ActionId::AssignToMe);
        const QAction *undo = m_on->window->actions().action(ActionId::Undo);
        QTRY_VERIFY(undo->isEnabled());
        openAndType(u"qqqq"_s);
        QTest::keySequence(m_on->window->windowHandle(), QKeySequence::Undo);
        QTRY_COMPARE(field()->text(), QString());
        QTest::keySequence(m_on->window->windowHandle(), QKeySequence::Undo); // nothing is left to take back
        QVERIFY(undo->isEnabled());
    }

    void nothingFoundIsSaid()
    {
        openAndType(u"qqqq"_s);
        QTRY_COMPARE(lines(), QStringList());
        const auto says = [this](const QString &words) {
            const auto labels = m_on->window->findChild<CommandPalette *>()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
        };
        QTRY_VERIFY(says(u"Nothing is called “qqqq”"_s));
    }

    void ofATicketsOwnWindow()
    {
        TicketWindow window(m_on->scratch.desk(), m_on->first);
        window.show();
        auto *palette = window.findChild<CommandPalette *>();
        palette->open();
        QStringList words;
        const auto *view = palette->findChild<QListView *>();
        for (int row = 0; row < view->model()->rowCount(); ++row)
            words << view->model()->index(row, 0).data().toString();
        QVERIFY(words.contains(u"Note"_s));
        QVERIFY(!words.contains(u"Quit"_s));
        QVERIFY(!words.contains(u"Views"_s));
    }
};

QTEST_MAIN(TestPalette)
#include "palette.moc"
