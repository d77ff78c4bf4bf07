// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside a call, and the dialog in which the team changes it.
#include "app/scratchdesk.h"

#include "earshot/desk/pointdesk.h"
#include "earshot/desk/recorder.h"
#include "earshot/desk/ticketdesk.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "calls/givenpoints.h"
#include "calls/talkingpointsdialog.h"
#include "calls/talkingpointsview.h"
#include "shell/actions.h"
#include "shell/look.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

class TalkingPointsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScratchDesk> m_scratch;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<TalkingPointsView> m_view;
    TicketId m_ticket;

    Desk &desk() { return m_scratch->desk(); }
    /// What can be read beside the call, from the top.
    QStringList beside() const
    {
        QStringList texts;
        for (const QLabel *label : m_view->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }
    QCheckBox *tick(const QString &title) const
    {
        for (QCheckBox *box : m_view->findChildren<QCheckBox *>()) {
            if (box->isVisible() && box->accessibleName() == title)
                return box;
        }
        return nullptr;
    }
    TalkingPointsDialog *open(const QString &language = u"en"_s)
    {
        auto *dialog = new TalkingPointsDialog(desk(), language);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        return dialog;
    }
    static QPushButton *button(QWidget *in, const QString &text)
    {
        for (QPushButton *each : in->findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        qFatal("no button %s", qPrintable(text));
    }
    template<class Field>
    static Field *field(QWidget *in, const QString &name)
    {
        for (Field *each : in->findChildren<Field *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        qFatal("no field %s", qPrintable(name));
    }
    static void choose(TalkingPointsDialog *dialog, const QString &title)
    {
        auto *list = field<QListWidget>(dialog, u"Talking points"_s);
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().remove(QChar(0x2068)).remove(QChar(0x2069)) == title)
                return list->setCurrentRow(row);
        }
        qFatal("no point %s", qPrintable(title));
    }
    static QStringList listed(TalkingPointsDialog *dialog)
    {
        QStringList titles;
        const auto *list = field<QListWidget>(dialog, u"Talking points"_s);
        for (int row = 0; row < list->count(); ++row)
            titles << list->item(row)->text().remove(QChar(0x2068)).remove(QChar(0x2069));
        return titles;
    }
    static QDialog *question(TalkingPointsDialog *dialog)
    {
        for (QDialog *each : dialog->findChildren<QDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_scratch = std::make_unique<ScratchDesk>();
        m_actions = std::make_unique<Actions>();
        applyLook(*qApp, Scheme::Light);
        m_ticket = m_scratch->words("It does not print.\n\nDana").ticket;
        ScratchDesk::done(desk().act(setTicketMood, m_ticket, Mood::Upset, u"three mornings"_s));
        m_view = std::make_unique<TalkingPointsView>(desk(), *m_actions);
        m_view->resize(300, 900);
        m_view->show();
        m_view->showTicket(m_ticket);
        QTRY_VERIFY(beside().contains(u"The customer is upset"_s));
    }
    void cleanup()
    {
        m_view.reset();
        m_actions.reset();
        m_scratch.reset();
    }

    void givenInThreeLanguages()
    {
        QCOMPARE(givenPoints().keys(), QStringList({u"de"_s, u"en"_s, u"es"_s}));
        for (const TalkingPoints &points : givenPoints()) {
            QCOMPARE(points.steps.size(), 4);
            for (const TalkingPoint &point : points.steps + points.cards)
                QVERIFY2(!faultOf(point) && tidied(point) == point, qPrintable(point.key));
        }
    }

    void theLinkOpensTheDialog()
    {
        QSignalSpy triggered(m_actions->action(ActionId::TalkingPoints), &QAction::triggered);
        button(m_view.get(), u"Change the talking points…"_s)->click();
        QCOMPARE(triggered.size(), 1);
    }

    void newWordsStandBesideTheCallAndAreFound()
    {
        tick(u"Plain words"_s)->setChecked(true);
        const std::unique_ptr<TalkingPointsDialog> dialog(open());
        QSignalSpy said(dialog.get(), &TalkingPointsDialog::said);
        choose(dialog.get(), u"The customer is upset"_s);
        QVERIFY(!button(dialog.get(), u"Save"_s)->isEnabled());
        field<QLineEdit>(dialog.get(), u"Title"_s)->setText(u"They have had enough"_s);
        field<QPlainTextEdit>(dialog.get(), u"Sentences to say, each on its own line"_s)
            ->setPlainText(u"I am sorry.\n\nI stay with Wiederholung."_s);
        button(dialog.get(), u"Save"_s)->click();
        QTRY_COMPARE(said.size(), 1);
        QTRY_VERIFY(beside().contains(u"They have had enough"_s)); // still for the upset, in the middle of the call
        QVERIFY(beside().contains(u"“I stay with Wiederholung.”"_s));
        QVERIFY(!beside().contains(u"The customer is upset"_s));
        QVERIFY(tick(u"Plain words"_s)->isChecked());
        QVERIFY(!tick(u"The business need first"_s)->isChecked());
        QTRY_VERIFY(!button(dialog.get(), u"Save"_s)->isEnabled());
        field<QLineEdit>(m_view.get(), u"Find a talking point"_s)->setText(u"wiederholung"_s);
        QTRY_COMPARE(beside().value(0), u"They have had enough"_s);
        QVERIFY(!tick(u"Plain words"_s));
        field<QLineEdit>(m_view.get(), u"Find a talking point"_s)->clear();
        QTRY_VERIFY(tick(u"Plain words"_s) && tick(u"Plain words"_s)->isChecked());
        // The dialog knows whose words these are, and gives the others back.
        button(dialog.get(), u"Put the given text back"_s)->click();
        QTRY_VERIFY(beside().contains(u"The customer is upset"_s));
        QTRY_COMPARE(field<QLineEdit>(dialog.get(), u"Title"_s)->text(), u"The customer is upset"_s);
        ScratchDesk::done(desk().act(undoAct, said.last().first().value<Said>().act));
        QTRY_COMPARE(field<QLineEdit>(dialog.get(), u"Title"_s)->text(), u"They have had enough"_s);
    }

    void moodsDecideWhatComesUp()
    {
        const std::unique_ptr<TalkingPointsDialog> dialog(open());
        choose(dialog.get(), u"The customer is upset"_s);
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
            QCOMPARE(box->isChecked(), box->text() == u"Upset");
            box->setChecked(false);
        }
        button(dialog.get(), u"Save"_s)->click();
        QTRY_VERIFY(!beside().contains(u"The customer is upset"_s));
    }

    void addedMovedHiddenDeleted()
    {
        const std::unique_ptr<TalkingPointsDialog> dialog(open());
        button(dialog.get(), u"New step"_s)->click();
        auto *title = field<QLineEdit>(dialog.get(), u"Title"_s);
        QCOMPARE(dialog->focusWidget(), title);
        QVERIFY(!button(dialog.get(), u"Save"_s)->isEnabled());
        field<QPlainTextEdit>(dialog.get(), u"Hint"_s)->setPlainText(u"Who else?"_s);
        button(dialog.get(), u"Save"_s)->click(); // without a title
        QVERIFY(!tick(u"Ask who else waits"_s));
        title->setText(u"Ask who else waits"_s);
        button(dialog.get(), u"Save"_s)->click();
        QTRY_VERIFY(tick(u"Ask who else waits"_s));
        QTRY_COMPARE(listed(dialog.get()).at(5), u"Ask who else waits"_s);
        auto *list = field<QListWidget>(dialog.get(), u"Talking points"_s);
        QTRY_COMPARE(list->currentRow(), 5);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(listed(dialog.get()).at(4), u"Ask who else waits"_s);
        QTRY_COMPARE(list->currentRow(), 4);
        QVERIFY(!button(dialog.get(), u"Put the given text back"_s)->isEnabled());

        choose(dialog.get(), u"Plain words"_s);
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_VERIFY(listed(dialog.get()).contains(u"Plain words (hidden)"_s));
        QTRY_VERIFY(!tick(u"Plain words"_s));
        button(dialog.get(), u"Show again"_s)->click();
        QTRY_VERIFY(tick(u"Plain words"_s));

        choose(dialog.get(), u"Ask who else waits"_s);
        button(dialog.get(), u"Delete"_s)->click();
        QTRY_VERIFY(!listed(dialog.get()).contains(u"Ask who else waits"_s));
        QTRY_VERIFY(!tick(u"Ask who else waits"_s));
        button(dialog.get(), u"Put all of them back…"_s)->click();
        QVERIFY(question(dialog.get()));
        button(question(dialog.get()), u"Put back"_s)->click();
        QTRY_COMPARE(desk().catalog().points.size(), 0);
    }

    void unsavedWordsAreAskedAbout()
    {
        const std::unique_ptr<TalkingPointsDialog> dialog(open());
        choose(dialog.get(), u"Plain words"_s);
        auto *title = field<QLineEdit>(dialog.get(), u"Title"_s);
        title->setText(u"Plainer words"_s);
        QTest::keyClick(title, Qt::Key_Escape);
        QVERIFY(dialog->isVisible() && question(dialog.get()));
        button(question(dialog.get()), u"Stay"_s)->click();
        QCOMPARE(title->text(), u"Plainer words"_s);
        choose(dialog.get(), u"The customer is upset"_s);
        QVERIFY(question(dialog.get()));
        QCOMPARE(field<QListWidget>(dialog.get(), u"Talking points"_s)->currentItem()->text().size() > 0, true);
        button(question(dialog.get()), u"Stay"_s)->click();
        QCOMPARE(title->text(), u"Plainer words"_s);
        auto *language = field<QComboBox>(dialog.get(), u"Language"_s);
        language->setCurrentIndex(language->findData(u"de"_s));
        Q_EMIT language->activated(language->currentIndex());
        QVERIFY(question(dialog.get()));
        QCOMPARE(language->currentData().toString(), u"en"_s);
        button(question(dialog.get()), u"Leave"_s)->click();
        QTRY_COMPARE(language->currentData().toString(), u"de"_s);
        QVERIFY(listed(dialog.get()).contains(givenPoints().value(u"de"_s).steps.first().title));
        QTest::keyClick(title, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void theWindowDoesNotTakeThemWithIt()
    {
        QWidget window;
        auto *dialog = new TalkingPointsDialog(desk(), u"en"_s, &window);
        window.show();
        dialog->show();
        choose(dialog, u"Plain words"_s);
        field<QLineEdit>(dialog, u"Title"_s)->setText(u"Plainer words"_s);
        QVERIFY(!window.close());
        QVERIFY(window.isVisible() && question(dialog));
        button(question(dialog), u"Leave"_s)->click();
        QVERIFY(window.close());
    }

    void aColleagueWasFaster()
    {
        const std::unique_ptr<TalkingPointsDialog> dialog(open());
        choose(dialog.get(), u"Plain words"_s);
        auto *title = field<QLineEdit>(dialog.get(), u"Title"_s);
        title->setText(u"Mine"_s);
        TalkingPoint theirs = givenPoints().value(u"en"_s).steps.at(2);
        theirs.title = u"Theirs"_s;
        ScratchDesk::done(desk().act(rewritePoint, untouched(u"en"_s, PointSection::Step, theirs.key), theirs));
        QTRY_VERIFY(tick(u"Theirs"_s));
        QTRY_VERIFY(listed(dialog.get()).contains(u"Theirs"_s));
        QCOMPARE(title->text(), u"Mine"_s);
        button(dialog.get(), u"Save"_s)->click();
        const auto isTold = [&dialog] {
            for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().startsWith(u"A colleague changed this meanwhile"))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isTold());
        QVERIFY(tick(u"Theirs"_s));
        QCOMPARE(title->text(), u"Mine"_s);
        button(dialog.get(), u"Save"_s)->click(); // knowing it
        QTRY_VERIFY(tick(u"Mine"_s));
        QTRY_VERIFY(!isTold());
    }

    void aLanguageNobodyHasWrittenIn()
    {
        const std::unique_ptr<TalkingPointsDialog> dialog(open(u"fr"_s));
        QCOMPARE(field<QComboBox>(dialog.get(), u"Language"_s)->currentData().toString(), u"fr"_s);
        QVERIFY(listed(dialog.get()).isEmpty());
        QVERIFY(!field<QLineEdit>(dialog.get(), u"Title"_s)->isEnabled());
        button(dialog.get(), u"New card"_s)->click();
        field<QLineEdit>(dialog.get(), u"Title"_s)->setText(u"Une panne"_s);
        field<QLineEdit>(dialog.get(), u"Tags that bring it up"_s)->setText(u"panne, urgent"_s);
        button(dialog.get(), u"Save"_s)->click();
        QTRY_COMPARE(desk().catalog().points.size(), 1);
        const TalkingPoints french = talkingPoints(u"fr"_s, {}, givenPoints(), desk().catalog().points);
        QCOMPARE(french.cards.first().tags, QStringList({u"panne"_s, u"urgent"_s}));
    }
};

QTEST_MAIN(TalkingPointsTest)
#include "talkingpoints.moc"
