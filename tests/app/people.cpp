// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scratchdesk.h"

#include "earshot/desk/customerdesk.h"
#include "earshot/desk/recorder.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "customers/customereditor.h"
#include "customers/customersmodel.h"
#include "customers/customerspage.h"
#include "customers/duplicatesmodel.h"
#include "customers/duplicateswindow.h"
#include "customers/organisationeditor.h"
#include "customers/peopleimportdialog.h"
#include "customers/peopleoutcomemodel.h"
#include "shell/actions.h"
#include "shell/label.h"
#include "shell/look.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

/// People who come in by the window, by the keyboard alone, and those who are there twice.
class PeopleWindowTest : public QObject
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

    static QString write(const QTemporaryDir &folder, const QByteArray &content)
    {
        QFile file(folder.filePath(u"people.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("a file of the test cannot be written");
        return file.fileName();
    }

    static QPushButton *button(QWidget &in, const QString &words)
    {
        for (QPushButton *each : in.findChildren<QPushButton *>()) {
            if (each->text() == words && each->isVisible())
                return each;
        }
        return nullptr;
    }

    template<class Widget>
    static Widget *named(const QWidget &in, const QString &name)
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
        return std::any_of(labels.begin(), labels.end(),
            [&](QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    static int customers(Desk &desk)
    {
        return int(ScratchDesk::done(
            desk.database().read([](Session &session) { return Customers::page(session, {}, {}, 1000).rows.size(); })));
    }

private Q_SLOTS:
    void init() { applyLook(*qApp, Scheme::Light); }

    void importsByKeyboard()
    {
        ScratchDesk scratch;
        ScratchDesk::done(scratch.desk().act(addCustomer, person(u"Dana Ruiz"_s, u"dana@x.example"_s)));
        const QTemporaryDir folder;
        PeopleImportDialog dialog(scratch.desk(),
            write(folder,
                "Name,E-mail,Durchwahl Haus\nDana Ruiz,dana@x.example,+49 30 12345678\nBob "
                "Low,bob@x.example,\n,,\n,,x\n"));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QTRY_VERIFY(button(dialog, u"See what would happen"_s));
        const auto combos = dialog.findChildren<QComboBox *>();
        QCOMPARE(combos.size(), 3);
        QCOMPARE(combos.at(2)->accessibleName(), u"What “Durchwahl Haus” is"_s);
        QCOMPARE(combos.at(0)->currentText(), u"Name"_s);
        QCOMPARE(combos.at(2)->currentText(), u"Not read"_s);
        combos.at(2)->setFocus();
        QTest::keyClicks(combos.at(2), u"Nu"_s); // typed, it is chosen
        QCOMPARE(combos.at(2)->currentText(), u"Number"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_VERIFY(button(dialog, u"Import"_s));
        QCOMPARE(customers(scratch.desk()), 1); // tried only
        QVERIFY(says(dialog, u"1 would be new, 1 would be completed, 1 would be left out"_s));
        auto *table = dialog.findChild<QTableView *>();
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, PeopleOutcomeModel::Detail).data().toString(), u"Adds: Number"_s);
        static_cast<PeopleOutcomeModel *>(table->model())->setOnlyTroubles(true);
        QCOMPARE(table->model()->rowCount(), 1);
        QSignalSpy said(&dialog, &PeopleImportDialog::said);
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(customers(scratch.desk()), 2);
        QVERIFY(says(dialog, u"1 is new, 1 was completed"_s));
        const Said done = said.first().first().value<Said>();
        QVERIFY(!done.act.isNull());
        ScratchDesk::done(scratch.desk().act(undoAct, done.act));
        QCOMPARE(customers(scratch.desk()), 1);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog.isVisible());
    }

    void saysWhatIsNoFileOfPeople()
    {
        ScratchDesk scratch;
        const QTemporaryDir folder;
        PeopleImportDialog dialog(scratch.desk(), write(folder, "PK\x03\x04 a workbook"));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QTRY_VERIFY(says(dialog, u"people.csv is neither CSV nor vCard"_s));
        QVERIFY(says(dialog, u"save it as CSV there"_s));
    }

    void comparesAndSettles()
    {
        ScratchDesk scratch;
        const Customer dana
            = ScratchDesk::done(scratch.desk().act(addCustomer, person(u"Dana Ruiz"_s, u"dana@x.example"_s)));
        ScratchDesk::done(scratch.desk().act(addCustomer, person(u"Ruiz, Dana"_s, u"d.ruiz@x.example"_s)));
        ScratchDesk::done(scratch.desk().act(addCustomer, person(u"Bob Low"_s, u"bob@x.example"_s)));
        ScratchDesk::done(scratch.desk().act(addCustomer, person(u"B. Low"_s, u"bob+2@x.example"_s)));
        Actions actions;
        DuplicatesWindow window(scratch.desk(), actions);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.show();
        auto *table = window.findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->index(0, DuplicatesModel::Reason).data().toString(), u"Same mailbox bob@x.example"_s);
        QCOMPARE(table->model()->index(1, DuplicatesModel::Strength).data().toString(), u"Likely"_s);
        QSignalSpy said(&window, &DuplicatesWindow::said);
        QTest::keyClick(button(window, u"Not the same"_s), Qt::Key_Space);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(says(window, u"Dana Ruiz"_s)); // on to the next pair
        QPushButton *keep = nullptr;
        for (QPushButton *each : window.findChildren<QPushButton *>()) {
            if (each->accessibleName() == u"Merge and keep Dana Ruiz dana@x.example"_s)
                keep = each;
        }
        QVERIFY(keep && keep->isEnabled());
        QTest::keyClick(keep, Qt::Key_Space);
        QTRY_VERIFY(says(window, u"Nobody seems to be there twice"_s));
        QTRY_COMPARE(said.size(), 2);
        const Customer merged = ScratchDesk::done(scratch.desk().database().read(Customers::byId, dana.id));
        QCOMPARE(merged.addresses.size(), 2);
        for (const auto &each : {said.at(1), said.at(0)})
            ScratchDesk::done(scratch.desk().act(undoAct, each.first().value<Said>().act));
        QTRY_COMPARE(table->model()->rowCount(), 2);
    }

    void asksAgainWhenMoreWasTyped()
    {
        ScratchDesk scratch;
        QPointer<CustomerEditor> editor = new CustomerEditor(scratch.desk(), person(u"Dana"_s, {}), {});
        editor->show();
        auto *name = named<QLineEdit>(*editor, u"Name"_s);
        QVERIFY(name);
        for (const QString &more : {u" Ruiz"_s, u" of Lindenhof"_s}) {
            QTest::keyClicks(name, more);
            QTest::keyClick(editor.data(), Qt::Key_Escape);
            QVERIFY(editor && editor->isVisible());
        }
        QTest::keyClick(editor.data(), Qt::Key_Escape);
        QTRY_VERIFY(!editor);
    }

    void isAddedOnce()
    {
        ScratchDesk scratch;
        CustomerEditor editor(scratch.desk(), person(u"Dana Ruiz"_s, {}), {});
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.show();
        QSignalSpy added(&editor, &CustomerEditor::added);
        QPushButton *save = button(editor, u"Save"_s);
        QVERIFY(save);
        save->click();
        save->click();
        QTRY_COMPARE(added.size(), 1);
        QCOMPARE(customers(scratch.desk()), 1);
    }

    void anOrganisationIsNotOverwritten()
    {
        ScratchDesk scratch;
        Desk &desk = scratch.desk();
        const Customer dana
            = ScratchDesk::done(desk.act(addCustomerOf, person(u"Dana"_s, u"dana@x.example"_s), u"Lindenhof"_s));
        const auto present = [&desk, id = dana.organisation] {
            return ScratchDesk::done(desk.database().read(Customers::organisationById, id)).value();
        };
        OrganisationEditor editor(desk, present());
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.show();
        named<QPlainTextEdit>(editor, u"Notes"_s)->setPlainText(u"Call first"_s);
        QTest::keyClick(&editor, Qt::Key_Escape);
        QVERIFY(editor.isVisible() && says(editor, u"is not saved"_s));
        Organisation theirs = present();
        theirs.notes = u"Mail first"_s;
        ScratchDesk::done(desk.act(editOrganisation, theirs));
        QPushButton *save = button(editor, u"Save"_s);
        save->click();
        QTRY_VERIFY(says(editor, u"Somebody else changed this"_s));
        QCOMPARE(present().notes, u"Mail first"_s);
        save->click();
        QTRY_VERIFY(!editor.isVisible());
        QCOMPARE(present().notes, u"Call first"_s);
    }

    void rowsStayChosen()
    {
        ScratchDesk scratch;
        ScratchDesk::done(scratch.desk().act(addCustomer, person(u"Dana Ruiz"_s, u"dana@x.example"_s)));
        CustomersModel model(scratch.desk());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(model.rowCount(), 1);
        const QPersistentModelIndex chosen = model.index(0, 0);
        const Customer anna
            = ScratchDesk::done(scratch.desk().act(addCustomer, person(u"Anna Low"_s, u"anna@x.example"_s)));
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(chosen.isValid());
        QCOMPARE(chosen.data().toString(), u"Dana Ruiz"_s);

        Actions actions;
        CustomersPage page(scratch.desk(), actions);
        page.show();
        auto *table = named<QTableView>(page, u"Customers"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        named<QLineEdit>(page, u"Search customers"_s)->setText(u"dana"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        page.showCustomer(anna.id); // who is not among them
        QVERIFY(!table->currentIndex().isValid());
    }
};

QTEST_MAIN(PeopleWindowTest)
#include "people.moc"
