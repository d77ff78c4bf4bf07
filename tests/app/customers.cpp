// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// With EARSHOT_SHOTS=folder the pictures of the last test are kept there.
#include "app/scratchdesk.h"

#include "earshot/desk/mergedesk.h"
#include "earshot/desk/recorder.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "customers/customereditor.h"
#include "customers/customerpanel.h"
#include "customers/customersmodel.h"
#include "customers/customerspage.h"
#include "customers/organisationeditor.h"
#include "customers/preferencerows.h"
#include "shell/actions.h"
#include "shell/factrow.h"
#include "shell/label.h"
#include "shell/look.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

class CustomersTest : public QObject
{
    Q_OBJECT

private:
    static Customer person(const QString &name, const QString &address)
    {
        Customer customer;
        customer.name = name;
        customer.addresses << address;
        return customer;
    }

    template<class Widget>
    static Widget *named(QWidget &in, const QString &name)
    {
        for (Widget *widget : in.findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    static bool says(QWidget &in, const QString &words)
    {
        const auto labels = in.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->text().contains(words); });
    }

private Q_SLOTS:
    void init() { applyLook(*qApp, Scheme::Light); }

    void pagesAndFinds()
    {
        ScratchDesk scratch;
        for (int n = 0; n < 250; ++n)
            ScratchDesk::done(scratch.desk().act(
                addCustomer, person(u"Person %1"_s.arg(n, 3, 10, QChar(u'0')), u"p%1@x.example"_s.arg(n))));
        CustomersModel model(scratch.desk());
        QTRY_COMPARE(model.rowCount(), 100);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 250);
        QVERIFY(!model.canFetchMore({}));
        model.setTyped(u"person 24"_s);
        QTRY_COMPARE(model.rowCount(), 10);
        model.setTyped(u"nobody"_s);
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void openTicketsAreCounted()
    {
        ScratchDesk scratch;
        const Received first = scratch.words("Hello");
        CustomersModel model(scratch.desk());
        const auto count = [&model] { return model.index(0, CustomersModel::OpenTickets).data().toString(); };
        QTRY_COMPARE(count(), u"1"_s);
        const QUuid away = ScratchDesk::done(scratch.desk().act(putAway, QList<TicketId>{first.ticket}, Shelf::Trash));
        QTRY_COMPARE(count(), u"0"_s);
        ScratchDesk::done(scratch.desk().act(undoAct, away));
        QTRY_COMPARE(count(), u"1"_s);
    }

    void homeAndEndGoThroughTheRows()
    {
        ScratchDesk scratch;
        for (int n = 0; n < 9; ++n)
            ScratchDesk::done(
                scratch.desk().act(addCustomer, person(u"Person %1"_s.arg(n), u"p%1@x.example"_s.arg(n))));
        Actions actions;
        CustomersPage page(scratch.desk(), actions);
        page.show();
        auto *table = page.findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 9);
        table->selectRow(4);
        QTest::keyClick(table, Qt::Key_End);
        QCOMPARE(table->currentIndex().row(), 8);
        QTest::keyClick(table, Qt::Key_Home);
        QCOMPARE(table->currentIndex().row(), 0);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    }

    void panelTellsAndConfirms()
    {
        ScratchDesk scratch;
        const Received first = scratch.words("Hello");
        const Ticket ticket = ScratchDesk::done(scratch.desk().database().read(Tickets::byId, first.ticket));
        Customer dana = ScratchDesk::done(scratch.desk().database().read(Customers::byId, ticket.customer));
        dana.phones = {{u"+541155500142"_s, {}, u"signature 2026-02-02"_s, false, {}}};
        ScratchDesk::done(scratch.desk().act(editCustomer, dana));
        Actions actions;
        CustomerPanel panel(scratch.desk(), actions);
        panel.resize(264, 800);
        panel.show();
        panel.showTicket(first.ticket);
        QTRY_VERIFY(says(panel, u"Dana Ruiz"_s));
        QVERIFY(says(panel, u"Not asked yet"_s));
        QVERIFY(says(panel, u"from the signature of 2 Feb, not confirmed"_s));
        QSignalSpy said(&panel, &CustomerPanel::said);
        named<QPushButton>(panel, u"Confirm the number +541155500142"_s)->click();
        QTRY_COMPARE(said.size(), 1);
        QTRY_VERIFY(!named<QPushButton>(panel, u"Confirm the number +541155500142"_s));

        named<QPushButton>(panel, u"Change the business need"_s)->click();
        named<QPlainTextEdit>(panel, u"Business need"_s)->setPlainText(u"Open eleven charts"_s);
        // A change from elsewhere does not take the words away.
        scratch.words("And again", 2);
        QTest::qWait(50);
        QVERIFY(named<QPlainTextEdit>(panel, u"Business need"_s));
        QTest::keyClick(named<QPlainTextEdit>(panel, u"Business need"_s), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(says(panel, u"Open eleven charts"_s));
    }

    void theNeedBeingWrittenStays()
    {
        ScratchDesk scratch;
        const TicketId first = scratch.words("Hello").ticket;
        const TicketId second = scratch.mail("From: Max <max@y.example>\nMessage-ID: <m@y.example>\n\nHello").ticket;
        Actions actions;
        CustomerPanel panel(scratch.desk(), actions);
        const auto form = [](QWidget &in) { return named<QPlainTextEdit>(in, u"Business need"_s); };
        panel.show();
        panel.showTicket(first);
        QTRY_VERIFY(says(panel, u"Dana Ruiz"_s));
        named<QPushButton>(panel, u"Change the business need"_s)->click();
        QVERIFY(form(panel));
        QTest::keyClicks(form(panel), u"Open eleven charts"_s);
        panel.showTicket(second);
        // What stands here is still the last one's.
        named<QPushButton>(panel, u"Change the business need"_s)->click();
        QTRY_VERIFY(says(panel, u"Max"_s));
        QVERIFY(!form(panel));
        panel.showTicket(first);
        QTRY_VERIFY(form(panel));
        QCOMPARE(form(panel)->toPlainText(), u"Open eleven charts"_s);
        CustomerPanel again(scratch.desk(), actions);
        again.showTicket(first);
        QTRY_VERIFY(form(again));
        QCOMPARE(form(again)->toPlainText(), u"Open eleven charts"_s);
        QTest::keyClick(form(again), Qt::Key_Escape);
        QTRY_VERIFY(!form(again));
        QVERIFY(says(again, u"Not asked yet"_s));
        CustomerPanel last(scratch.desk(), actions);
        last.showTicket(first);
        QTRY_VERIFY(says(last, u"Dana Ruiz"_s));
        QVERIFY(!form(last));
    }

    void editorKeepsWhatWasTyped()
    {
        ScratchDesk scratch;
        const Customer dana
            = ScratchDesk::done(scratch.desk().act(addCustomer, person(u"Dana Ruiz"_s, u"d@x.example"_s)));
        CustomerEditor editor(scratch.desk(), dana, {});
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.open();
        named<QLineEdit>(editor, u"Name"_s)->setText(u"Dana M. Ruiz"_s);
        named<QPlainTextEdit>(editor, u"Numbers"_s)->setPlainText(u"+54 11 5550 0142, office"_s);
        Customer theirs = dana;
        theirs.role = u"Ward coordinator"_s;
        ScratchDesk::done(scratch.desk().act(editCustomer, theirs));
        const auto press = [&editor](const QString &words) {
            for (QPushButton *button : editor.findChildren<QPushButton *>()) {
                if (button->text() == words)
                    button->click();
            }
        };
        press(u"Save"_s);
        QTRY_VERIFY(says(editor, u"Somebody else changed this"_s));
        QCOMPARE(named<QLineEdit>(editor, u"Name"_s)->text(), u"Dana M. Ruiz"_s);
        press(u"Save mine"_s);
        QTRY_COMPARE(editor.result(), int(QDialog::Accepted));
        const Customer now = ScratchDesk::done(scratch.desk().database().read(Customers::byId, dana.id));
        QCOMPARE(now.name, u"Dana M. Ruiz"_s);
        QCOMPARE(now.phones.value(0).number, u"+541155500142"_s);
        QCOMPARE(now.phones.value(0).label, u"office"_s);
    }

    void editorOutlivesTheProgram()
    {
        ScratchDesk scratch;
        const Customer dana
            = ScratchDesk::done(scratch.desk().act(addCustomer, person(u"Dana Ruiz"_s, u"d@x.example"_s)));
        const QString key = u"customer/%1"_s.arg(dana.id.value);
        {
            CustomerEditor editor(scratch.desk(), dana, {});
            editor.open();
            named<QPlainTextEdit>(editor, u"Notes"_s)->setPlainText(u"Likes tea"_s);
            for (QPushButton *button : editor.findChildren<QPushButton *>()) {
                if (button->text() == u"Add a way")
                    button->click();
            }
            named<QLineEdit>(editor, u"from"_s)->setText(u"9"_s);
            named<QLineEdit>(editor, u"to"_s)->setText(u"half past"_s); // cannot be read yet
            QTRY_VERIFY(scratch.desk().journal().content(key).contains("half past"));
        }
        CustomerEditor editor(scratch.desk(), dana, {});
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.open();
        QCOMPARE(named<QPlainTextEdit>(editor, u"Notes"_s)->toPlainText(), u"Likes tea"_s);
        QCOMPARE(named<QLineEdit>(editor, u"from"_s)->text(), u"9"_s);
        QCOMPARE(named<QLineEdit>(editor, u"to"_s)->text(), u"half past"_s);
        QCOMPARE(named<QLineEdit>(editor, u"Name"_s)->text(), u"Dana Ruiz"_s);
        QVERIFY(says(editor, u"What you typed is back"_s));
        editor.reject();
        QVERIFY(editor.isVisible()); // asks once
        editor.reject();
        QVERIFY(scratch.desk().journal().content(key).isEmpty());
    }

    void newPeopleBegunAreKeptApart()
    {
        ScratchDesk scratch;
        const auto kept = [&scratch] { return scratch.desk().journal().entries(Journal::Kind::Draft).size(); };
        Customer tom;
        tom.name = u"Tom"_s;
        {
            CustomerEditor editor(scratch.desk(), tom, {});
            editor.open();
            named<QPlainTextEdit>(editor, u"Notes"_s)->setPlainText(u"Likes tea"_s);
            QTRY_COMPARE(kept(), 1);
        }
        Customer eve;
        eve.name = u"Eve"_s;
        {
            CustomerEditor editor(scratch.desk(), eve, {});
            editor.open();
            QCOMPARE(named<QLineEdit>(editor, u"Name"_s)->text(), u"Eve"_s);
            QCOMPARE(named<QPlainTextEdit>(editor, u"Notes"_s)->toPlainText(), QString());
        }
        CustomerEditor editor(scratch.desk(), {}, {});
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.open();
        QCOMPARE(named<QLineEdit>(editor, u"Name"_s)->text(), u"Tom"_s);
        QCOMPARE(named<QPlainTextEdit>(editor, u"Notes"_s)->toPlainText(), u"Likes tea"_s);
        editor.reject();
        editor.reject();
        QCOMPARE(kept(), 0);
    }

    void editorThrowsNothingAwayUnasked()
    {
        ScratchDesk scratch;
        Customer dana = person(u"Dana Ruiz"_s, u"dana@x.example"_s);
        dana.phones = {{u"+541155500142"_s, {}, {}, true, {}}};
        for (const bool typed : {false, true}) {
            QPointer<CustomerEditor> editor = new CustomerEditor(scratch.desk(), dana, {});
            editor->show();
            if (typed)
                named<QPlainTextEdit>(*editor, u"Numbers"_s)->appendPlainText(u"+49 30 2312"_s);
            QTest::keyClick(editor.data(), Qt::Key_Escape);
            QCOMPARE(editor && editor->isVisible(), typed);
            if (!typed)
                continue;
            QVERIFY(says(*editor, u"is not saved"_s));
            QTest::keyClick(editor.data(), Qt::Key_Escape);
            QTRY_VERIFY(!editor);
        }
    }

    void editorSaysWhatIsWrong()
    {
        ScratchDesk scratch;
        CustomerEditor editor(scratch.desk(), {}, {});
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.open();
        for (QPushButton *button : editor.findChildren<QPushButton *>()) {
            if (button->text() == u"Save"_s)
                button->click();
        }
        QVERIFY(says(editor, u"A name is needed"_s));
        QVERIFY(editor.isVisible());
    }

    void callsGoToTheNumberTheyNamed()
    {
        ScratchDesk scratch;
        Customer fields = person(u"Dana Ruiz"_s, u"d@x.example"_s);
        fields.phones
            = {{u"+493023125123"_s, u"office"_s, {}, true, {}}, {u"+491701234567"_s, u"mobile"_s, {}, true, {}}};
        fields.prefers
            = {{Channel::Call, 0, QTime(9, 0), QTime(12, 0), u"+491701234567"_s}, {Channel::Mail, 0, {}, {}}};
        const Customer dana = ScratchDesk::done(scratch.desk().act(addCustomer, fields));
        CustomerEditor editor(scratch.desk(), dana, {});
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.open();
        QComboBox *number = nullptr;
        for (QComboBox *each : editor.findChildren<QComboBox *>()) {
            if (each->isVisible() && each->accessibleName() == u"Number for these calls"_s)
                number = each; // of the call; a mail has none
        }
        QVERIFY(number);
        QCOMPARE(number->count(), 3);
        QCOMPARE(number->currentData().toString(), u"+491701234567"_s);
        QVERIFY(number->currentText().contains(u"mobile"_s));
        // While the number is typed anew it is none of theirs; then it is again.
        QPlainTextEdit *phones = nullptr;
        for (QPlainTextEdit *each : editor.findChildren<QPlainTextEdit *>()) {
            if (each->accessibleName() == u"Numbers"_s)
                phones = each;
        }
        const QString typed = phones->toPlainText();
        phones->setPlainText(typed.section(u'\n', 0, 0));
        QVERIFY(!number->isVisible());
        phones->setPlainText(typed);
        QCOMPARE(number->currentData().toString(), u"+491701234567"_s);
        number->setFocus();
        QTest::keyClick(number, Qt::Key_Up);
        QCOMPARE(number->currentData().toString(), u"+493023125123"_s);
        for (QPushButton *button : editor.findChildren<QPushButton *>()) {
            if (button->text() == u"Save"_s)
                button->click();
        }
        QTRY_COMPARE(editor.result(), int(QDialog::Accepted));
        const Customer now = ScratchDesk::done(scratch.desk().database().read(Customers::byId, dana.id));
        QCOMPARE(now.prefers.value(0).number, u"+493023125123"_s);
        QCOMPARE(now.prefers.value(1), (Preference{Channel::Mail, 0, {}, {}}));
    }

    void anyDaysOfTheWeek()
    {
        ScratchDesk scratch;
        Customer fields = person(u"Dana Ruiz"_s, u"d@x.example"_s);
        fields.prefers = {{Channel::Call, 0b0010101, QTime(9, 0), QTime(12, 0)}, {Channel::Mail, 0, {}, {}}};
        const Customer dana = ScratchDesk::done(scratch.desk().act(addCustomer, fields));
        CustomerEditor editor(scratch.desk(), dana, {});
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.open();
        const auto box = [&editor](const QString &name) {
            const auto boxes = editor.findChildren<QCheckBox *>();
            const auto seen = std::find_if(boxes.begin(), boxes.end(),
                [&](QCheckBox *each) { return each->isVisible() && each->accessibleName() == name; });
            return seen == boxes.end() ? nullptr : *seen;
        };
        for (const QString &day : {u"Monday"_s, u"Wednesday"_s, u"Friday"_s})
            QVERIFY2(box(day) && box(day)->isChecked(), qPrintable(day));
        QVERIFY(!box(u"Tuesday"_s)->isChecked());
        box(u"Friday"_s)->click();
        box(u"Sunday"_s)->click();
        const auto save = [&editor] {
            const auto buttons = editor.findChildren<QPushButton *>();
            for (QPushButton *button : buttons) {
                if (button->text() == u"Save"_s)
                    button->click();
            }
        };
        save();
        QTRY_COMPARE(editor.result(), int(QDialog::Accepted));
        Customer now = ScratchDesk::done(scratch.desk().database().read(Customers::byId, dana.id));
        QCOMPARE(now.prefers.value(0).days, 0b1000101);
        QCOMPARE(now.prefers.value(1), (Preference{Channel::Mail, 0, {}, {}}));

        CustomerEditor again(scratch.desk(), now, {});
        PreferenceRows rows({{Channel::Call, 0b0010101, {}, {}}}, {});
        rows.show();
        const auto boxes = rows.findChildren<QCheckBox *>();
        for (QCheckBox *each : boxes)
            each->setChecked(false);
        QCOMPARE(rows.firstFault(), u"Way 1 needs a day, or any day"_s);
        for (QCheckBox *each : boxes)
            each->setChecked(true);
        QCOMPARE(rows.preferences().first().days, 0);
    }

    void organisationIsEdited()
    {
        ScratchDesk scratch;
        const Customer dana = ScratchDesk::done(
            scratch.desk().act(addCustomerOf, person(u"Dana Ruiz"_s, u"d@x.example"_s), u"Lindenhof Clinic"_s));
        Actions actions;
        CustomerPanel panel(scratch.desk(), actions);
        panel.show();
        panel.showCustomer(dana.id);
        QTRY_VERIFY(says(panel, u"Nothing is written about them yet"_s));
        QSignalSpy said(&panel, &CustomerPanel::said);
        named<QPushButton>(panel, u"Edit the organisation Lindenhof Clinic"_s)->click();
        auto *editor = panel.findChild<OrganisationEditor *>();
        QVERIFY(editor);
        named<QPlainTextEdit>(*editor, u"Calendar"_s)->setPlainText(u"month end: call, don't mail"_s);
        const auto buttons = editor->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == u"Save"_s)
                button->click();
        }
        QTRY_COMPARE(said.size(), 1);
        QTRY_VERIFY(says(panel, u"month end: call, don't mail"_s));
        ScratchDesk::done(scratch.desk().act(undoAct, said.first().first().value<Said>().act));
        QTRY_VERIFY(says(panel, u"Nothing is written about them yet"_s));
    }

    void pageSaysWhenNobodyIsThere()
    {
        ScratchDesk scratch;
        ScratchDesk::done(scratch.desk().act(addCustomer, person(u"Dana Ruiz"_s, u"d@x.example"_s)));
        Actions actions;
        CustomersPage page(scratch.desk(), actions);
        page.resize(1000, 600);
        page.show();
        QVERIFY(says(page, u"Nobody is chosen"_s));
        auto *search = named<QLineEdit>(page, u"Search customers"_s);
        search->setText(u"dana rooiz"_s);
        QTRY_VERIFY(says(page, u"Nobody matches “dana rooiz”"_s));
        const auto way = [&page](const QString &words) {
            const auto buttons = page.findChildren<QPushButton *>();
            const auto seen = std::find_if(buttons.begin(), buttons.end(),
                [&](QPushButton *each) { return each->isVisible() && each->text().contains(words); });
            return seen == buttons.end() ? nullptr : *seen;
        };
        QVERIFY(way(u"Add “dana rooiz”"_s));
        way(u"Search for “dana”"_s)->click();
        QCOMPARE(search->text(), u"dana"_s);
        auto *table = named<QTableView>(page, u"Customers"_s);
        QTRY_VERIFY(table->isVisible());
        QTest::keyClick(search, Qt::Key_Down);
        QTRY_VERIFY(says(page, u"d@x.example"_s) || says(page, u"Not asked yet"_s));
    }

    void pictures()
    {
        const QString shots = qEnvironmentVariable("EARSHOT_SHOTS");
        if (shots.isEmpty())
            QSKIP("set EARSHOT_SHOTS to a folder to keep pictures");
        ScratchDesk scratch;
        const Received first = scratch.words("Hello\n\n-- \nDana Ruiz\nTel. +54 11 5550 0142");
        const Ticket ticket = ScratchDesk::done(scratch.desk().database().read(Tickets::byId, first.ticket));
        Customer dana = ScratchDesk::done(scratch.desk().database().read(Customers::byId, ticket.customer));
        dana.role = u"Ward coordinator"_s;
        dana.prefers = {{Channel::Call, 0b11111, QTime(9, 0), QTime(12, 0)}, {Channel::Mail, 0, {}, {}}};
        dana.preferenceAsked = ScratchDesk::now().addDays(-9);
        dana.preferenceSource = u"Told Tomasz"_s;
        dana.notes = u"Reads Spanish and English. Please no abbreviations."_s;
        ScratchDesk::done(scratch.desk().act(editCustomerOf, dana, u"Lindenhof Clinic"_s));
        ScratchDesk::done(scratch.desk().act(setBusinessNeed, first.ticket,
            u"Open eleven charts before the 08:00 round"_s, QString(), u"paper lists, one round only"_s));
        for (int n = 0; n < 40; ++n)
            ScratchDesk::done(scratch.desk().act(
                addCustomer, person(u"Person %1"_s.arg(n, 3, 10, QChar(u'0')), u"p%1@x.example"_s.arg(n))));
        Actions actions;
        const auto shoot = [&](const QString &name) {
            CustomerPanel panel(scratch.desk(), actions);
            panel.resize(264, 700);
            panel.show();
            panel.showTicket(first.ticket);
            QTest::qWait(300);
            panel.grab().save(shots + u"/dock-"_s + name + u".png"_s);
            CustomersPage page(scratch.desk(), actions);
            page.resize(1100, 700);
            page.show();
            QTest::qWait(200);
            page.showCustomer(dana.id);
            QTest::qWait(200);
            page.grab().save(shots + u"/customers-"_s + name + u".png"_s);
            dana = ScratchDesk::done(scratch.desk().database().read(Customers::byId, dana.id));
            CustomerEditor editor(scratch.desk(), dana, u"Lindenhof Clinic"_s);
            editor.setAttribute(Qt::WA_DeleteOnClose, false);
            editor.show();
            QTest::qWait(100);
            editor.grab().save(shots + u"/editor-"_s + name + u".png"_s);
        };
        shoot(u"light"_s);
        applyLook(*qApp, Scheme::Dark);
        shoot(u"dark"_s);
        applyLook(*qApp, Scheme::Light);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        shoot(u"rtl"_s);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(CustomersTest)
#include "customers.moc"
