// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What helps while one writes a reply: clarity, plain words, spelling.
#include "app/windowondesk.h"

#include "earshot/storage/catalogs.h"
#include "earshot/storage/outbox.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

#include "composer/cannedrepliesdialog.h"
#include "composer/claritychips.h"
#include "composer/composertext.h"
#include "composer/dictionary.h"
#include "composer/plainwordsdialog.h"
#include "composer/replyeditor.h"
#include "composer/spelling.h"
#include "shell/chip.h"

using namespace Earshot;

class WritingAidsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowOnDesk> m_on;

    ComposerText *writing(const QString &text, TicketId ticket = {})
    {
        m_on->show(ticket ? ticket : m_on->first);
        QSignalSpy started(m_on->window->findChild<ReplyEditor *>(), &ReplyEditor::addressed);
        m_on->trigger(ActionId::Reply);
        if (!QTest::qWaitFor([&started] { return !started.isEmpty(); }))
            qFatal("nobody to write to");
        auto *editor = m_on->named<ComposerText>(u"Message"_s);
        if (!editor)
            qFatal("no editor");
        editor->setPlainText(text);
        return editor;
    }
    QStringList chips() const
    {
        QStringList words;
        for (const Chip *chip : m_on->window->findChild<ClarityChips *>()->findChildren<Chip *>()) {
            if (chip->isVisible())
                words << chip->text().remove(QChar(0x2068)).remove(QChar(0x2069));
        }
        return words;
    }
    Chip *chip(const QString &part) const
    {
        for (Chip *chip : m_on->window->findChild<ClarityChips *>()->findChildren<Chip *>()) {
            if (chip->isVisible() && chip->text().contains(part))
                return chip;
        }
        return nullptr;
    }
    Spelling *spelling() const { return m_on->window->findChild<Spelling *>(); }
    static bool keepPlain(Session &session, const QString &word, const QString &plain)
    {
        Catalogs::setPlainWord(session, word, plain);
        return true;
    }

private Q_SLOTS:
    void init() { m_on = std::make_unique<WindowOnDesk>(); }
    void cleanup() { m_on.reset(); }

    void pointedOutAndSaidPlainly()
    {
        ScratchDesk::done(
            m_on->scratch.desk().database().write(keepPlain, u"deprovision"_s, u"take the rights away"_s));
        QTRY_COMPARE(m_on->scratch.desk().catalog().plainWords.size(), 1);
        ComposerText *editor = writing(u"We deprovision your account today."_s);
        QTRY_COMPARE(chips(), QStringList{u"“deprovision”: say “take the rights away”"_s});
        chip(u"deprovision"_s)->click();
        QCOMPARE(editor->toPlainText(), u"We take the rights away your account today."_s);
        QTRY_COMPARE(chips(), QStringList());
        editor->undo(); // as any typing
        QCOMPARE(editor->toPlainText(), u"We deprovision your account today."_s);
    }

    void theWordIsFoundWhereItStandsNow()
    {
        ScratchDesk::done(
            m_on->scratch.desk().database().write(keepPlain, u"deprovision"_s, u"take the rights away"_s));
        QTRY_COMPARE(m_on->scratch.desk().catalog().plainWords.size(), 1);
        ComposerText *editor = writing(u"We deprovision it today."_s);
        QTRY_VERIFY(chip(u"deprovision"_s));
        editor->moveCursor(QTextCursor::Start);
        editor->insertPlainText(u"Dear Dana, today. "_s);
        chip(u"deprovision"_s)->click(); // before the pause after which it is looked for again
        QCOMPARE(editor->toPlainText(), u"Dear Dana, today. We take the rights away it today."_s);
    }

    void fineAsItIs()
    {
        ComposerText *editor = writing(u"Today "_s + u"word "_s.repeated(40));
        QTRY_COMPARE(chips(), QStringList{u"A long sentence: 41 words"_s});
        QTest::keyClick(chip(u"long"_s), Qt::Key_Delete);
        QTRY_COMPARE(chips(), QStringList());
        editor->setPlainText(u"Today "_s + u"word "_s.repeated(50));
        QTRY_COMPARE(chips(), QStringList{u"A long sentence: 51 words"_s}); // another one
        m_on->trigger(ActionId::ClarityCheck);
        QTRY_COMPARE(chips(), QStringList());
        QVERIFY(!m_on->profile->settings().value(u"writing/ticket.clarityCheck"_s).toBool());
    }

    void neverInTheWay()
    {
        writing(u"word "_s.repeated(60));
        QTRY_VERIFY(chip(u"long"_s));
        QTRY_VERIFY(chip(u"What happens next"_s));
        for (const QPushButton *button : m_on->window->findChildren<QPushButton *>()) {
            if (button->text() == u"Send" && button->isVisible())
                QVERIFY(button->isEnabled());
        }
    }

    void aPastedLogIsLeftAlone()
    {
        ComposerText *editor = writing(u"Today "_s + u"word "_s.repeated(30'000));
        QTest::qWait(1'200); // longer than the pause after which it would be looked at
        QCOMPARE(chips(), QStringList());
        editor->setPlainText(u"Today "_s + u"word "_s.repeated(40));
        QTRY_COMPARE(chips(), QStringList{u"A long sentence: 41 words"_s});
    }

    void spacesAreNoDraft()
    {
        ComposerText *editor = writing({});
        const auto *reply = m_on->window->findChild<ReplyEditor *>();
        for (const QString &blank : {QString(), u" "_s, u"\n\n \u00a0\t\n"_s}) {
            editor->setPlainText(blank);
            QVERIFY(!reply->hasDraft());
        }
        editor->setPlainText(u"\n x"_s);
        QVERIFY(reply->hasDraft());
    }

    void theTextBeginsWhereItsLabelsDo()
    {
        const ComposerText *editor = writing({});
        QCOMPARE(editor->document()->documentMargin(), 0.0);
        QCOMPARE(editor->viewport()->x(), 0);
    }

    void plainWordsAreKept()
    {
        m_on->trigger(ActionId::PlainWords);
        auto *dialog = m_on->window->findChild<PlainWordsDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
        const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
        QCOMPARE(fields.size(), 2);
        fields[0]->insert(u"SLA"_s);
        QTest::keyClick(fields[0], Qt::Key_Return); // one is missing
        QVERIFY(m_on->scratch.desk().catalog().plainWords.isEmpty());
        fields[1]->insert(u"our promise"_s);
        QTest::keyClick(fields[1], Qt::Key_Return);
        QTRY_COMPARE(m_on->scratch.desk().catalog().plainWords, (QList<PlainWord>{{u"SLA"_s, u"our promise"_s}}));
        fields[0]->insert(u"sla"_s); // the same word
        fields[1]->insert(u"what we promised"_s);
        QTest::keyClick(fields[1], Qt::Key_Return);
        QTRY_COMPARE(m_on->scratch.desk().catalog().plainWords, (QList<PlainWord>{{u"sla"_s, u"what we promised"_s}}));
        auto *table = dialog->findChild<QTableWidget *>();
        QTRY_COMPARE(table->rowCount(), 1);
        table->selectRow(0);
        QCOMPARE(fields[1]->text(), u"what we promised"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_VERIFY(m_on->scratch.desk().catalog().plainWords.isEmpty());
    }

    void aCannedReplyIsSavedOnce()
    {
        Desk &desk = m_on->scratch.desk();
        CannedRepliesDialog dialog(desk, false);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *list = dialog.findChild<QListWidget *>();
        const auto fields = dialog.findChildren<QLineEdit *>();
        const auto title = std::find_if(
            fields.begin(), fields.end(), [](const QLineEdit *field) { return field->accessibleName() == u"Title"; });
        QVERIFY(title != fields.end());
        QVERIFY((*title)->isReadOnly()); // the desk's answer would write over it
        QTRY_VERIFY(!(*title)->isReadOnly());
        (*title)->setText(u"Greeting"_s);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            for (int press = 0; press < 2 && button->text() == u"Save"; ++press)
                button->click();
        }
        QTRY_COMPARE(list->count(), 1);
        QCOMPARE(ScratchDesk::done(desk.database().read(CannedReplies::all)).size(), 1);
    }

    void dictionaryIsFound_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::newRow("language") << u"en"_s << u"en_US"_s;
        QTest::newRow("with a country") << u"en_US"_s << u"en_US"_s;
        QTest::newRow("another country") << u"en-NZ"_s << u"en_US"_s;
        QTest::newRow("none") << u"tlh"_s << QString();
        QTest::newRow("no path") << u"../../etc"_s << QString();
    }
    void dictionaryIsFound()
    {
        if (!Dictionary::names().contains(u"en_US"_s))
            QSKIP("this system has no English dictionary (hunspell-en-us)");
        QFETCH(QString, language);
        const QString name = Dictionary::nameFor(language);
        if (language == u"en-NZ")
            QVERIFY(name.startsWith(u"en"));
        else
            QTEST(name, "name");
    }

    void spelledWrongIsMarked()
    {
        if (!Dictionary::names().contains(u"en_US"_s))
            QSKIP("this system has no English dictionary (hunspell-en-us)");
        ComposerText *editor = writing({});
        spelling()->setLanguage(u"en_US"_s);
        editor->setPlainText(
            u"The prnter is fixxed; see prnter.log, `wrng`, dana@exmaple.com and {frist name}.\n> thier\n"_s);
        QTRY_COMPARE(spelling()->marked(), (QStringList{u"prnter"_s, u"fixxed"_s}));

        auto *menu = new QMenu(editor);
        Q_EMIT editor->menuOpened(menu, 6);
        QStringList offered;
        QAction *keep = nullptr;
        for (QAction *action : menu->actions()) {
            offered << action->text();
            if (action->text().contains(u"words of the team"))
                keep = action;
        }
        QVERIFY2(offered.contains(u"printer"_s), qPrintable(offered.join(u'|')));
        menu->actions().at(int(offered.indexOf(u"printer"_s)))->trigger();
        QVERIFY(editor->toPlainText().startsWith(u"The printer is"));
        QTRY_COMPARE(spelling()->marked(), QStringList{u"fixxed"_s});

        delete menu;
        menu = new QMenu(editor);
        Q_EMIT editor->menuOpened(menu, 17);
        keep = nullptr;
        for (QAction *action : menu->actions()) {
            if (action->text().contains(u"words of the team"))
                keep = action;
        }
        QVERIFY(keep);
        keep->trigger();
        QTRY_COMPARE(spelling()->marked(), QStringList());
        QCOMPARE(m_on->scratch.desk().catalog().knownWords, QStringList{u"fixxed"_s});

        editor->setPlainText(u"Anothr one"_s);
        QTRY_COMPARE(spelling()->marked(), QStringList{u"Anothr"_s});
        m_on->trigger(ActionId::SpellCheck);
        QTRY_COMPARE(spelling()->marked(), QStringList());
    }

    void namesAreSpelledRight()
    {
        if (!Dictionary::names().contains(u"en_US"_s))
            QSKIP("this system has no English dictionary (hunspell-en-us)");
        ComposerText *editor = writing({}, m_on->second);
        spelling()->setLanguage(u"en_US"_s);
        editor->setPlainText(u"Dear Maximiliane Schwarzenberger-Oppenheimer, Schwarzenberger's frend"_s);
        QTRY_COMPARE(spelling()->marked(), QStringList{u"frend"_s});
    }

    void theLanguageChosenByHandStays()
    {
        if (!Dictionary::names().contains(u"en_US"_s))
            QSKIP("this system has no English dictionary (hunspell-en-us)");
        ComposerText *editor = writing({});
        spelling()->setLanguage(u"tlh"_s);
        editor->setPlainText(u"A prnter"_s);
        QMenu menu;
        Q_EMIT editor->menuOpened(&menu, 2);
        const QLocale english(u"en_US"_s);
        for (QAction *language : menu.findChildren<QMenu *>().value(0)->actions()) {
            if (language->text() == u"%1 (%2)"_s.arg(english.nativeLanguageName(), english.nativeTerritoryName()))
                language->trigger();
        }
        QTRY_COMPARE(spelling()->marked(), QStringList{u"prnter"_s});
        spelling()->setLanguage(u"tlh"_s); // the ticket's is told again
        QCOMPARE(spelling()->marked(), QStringList{u"prnter"_s});
        spelling()->begin();
        QCOMPARE(spelling()->marked(), QStringList());
    }

    void withoutADictionaryNothingIsMarked()
    {
        if (!Dictionary::names().contains(u"en_US"_s))
            QSKIP("this system has no English dictionary (hunspell-en-us)");
        ComposerText *editor = writing({});
        spelling()->setLanguage(u"en_US"_s);
        editor->setPlainText(u"A prnter"_s);
        QTRY_COMPARE(spelling()->marked(), QStringList{u"prnter"_s});
        spelling()->setLanguage(u"tlh"_s);
        QCOMPARE(spelling()->marked(), QStringList());
        QMenu menu;
        Q_EMIT editor->menuOpened(&menu, 2);
        QStringList offered;
        for (const QAction *action : menu.actions())
            offered << action->text();
        QVERIFY(offered.contains(u"Spelling: no dictionary for this language"_s));
    }
};

QTEST_MAIN(WritingAidsTest)
#include "writingaids.moc"
