// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Backup, restore and export from the window. With EARSHOT_SHOTS=folder the pictures are kept there.
#include "earshot/desk/keeptrouble.h"
#include "earshot/desk/ticketdesk.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>

#include "app/windowondesk.h"
#include "shell/keepingdialog.h"
#include "shell/label.h"
#include "shell/statusline.h"
#include "shell/wording.h"

using namespace Earshot;

class KeepingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowOnDesk> m_on;
    QTemporaryDir m_folder;

    KeepingDialog *started(KeepingDialog::Act act, const QString &path)
    {
        auto *dialog = new KeepingDialog(m_on->scratch.desk(), act, path, m_on->window.get());
        connect(dialog, &KeepingDialog::said, this, [this](const Said &said) { m_said = said.words; });
        dialog->show();
        dialog->start();
        return dialog;
    }
    QString resultOf(KeepingDialog *dialog)
    {
        auto *close = dialog->findChild<QPushButton *>();
        if (!QTest::qWaitFor([close] { return close->text() == u"Close"; }, 30'000))
            qFatal("it does not end");
        return dialog->findChild<Label *>(u"keepingResult"_s)->text();
    }
    void shoot(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("EARSHOT_SHOTS");
        const QPixmap shot = widget.grab();
        QVERIFY(!shot.isNull());
        if (!folder.isEmpty())
            shot.save(folder + u'/' + name + u".png"_s);
    }
    QString m_said;

private Q_SLOTS:
    void init() { m_on = std::make_unique<WindowOnDesk>(); }
    void cleanup() { m_on.reset(); }
    void backsUpAndRestores();
    void exportsEverything();
    void saysWhatIsInTheWay();
    void actionsAskForAPlace_data();
    void actionsAskForAPlace();
    void everyTroubleHasWords();
};

void KeepingTest::backsUpAndRestores()
{
    const QString file = m_folder.filePath(u"backup.sqlite"_s);
    KeepingDialog *dialog = started(KeepingDialog::Act::BackUp, file);
    QVERIFY(!dialog->findChild<QProgressBar *>()->accessibleName().isEmpty());
    QVERIFY(dialog->findChild<QProgressBar *>()->isVisible());
    shoot(*dialog, u"keeping-runs"_s);
    QVERIFY2(resultOf(dialog).startsWith(u"The backup was read through and is whole: 2 tickets"),
        qPrintable(resultOf(dialog)));
    QCOMPARE(m_said, u"Backed up the desk in backup.sqlite"_s);
    QVERIFY(QFile::exists(file));
    dialog->findChild<QPushButton *>()->click();
    QTRY_VERIFY(!m_on->window->findChild<KeepingDialog *>());

    NewTicket fields;
    fields.subject = u"After the backup"_s;
    ScratchDesk::done(m_on->scratch.desk().act(createTicket, fields));
    QTRY_COMPARE(m_on->window->tickets().model().rowCount(), 3);
    dialog = started(KeepingDialog::Act::Restore, file);
    QVERIFY2(resultOf(dialog).contains(u"What was here before is kept in"), qPrintable(resultOf(dialog)));
    QTest::qWait(50);
    shoot(*dialog, u"keeping-restored"_s);
    // The window shows what is there now, and goes on.
    QTRY_COMPARE(m_on->window->tickets().model().rowCount(), 2);
    m_on->show(m_on->first);
    ScratchDesk::done(m_on->scratch.desk().act(createTicket, fields));
    QTRY_COMPARE(m_on->window->tickets().model().rowCount(), 3);
}

void KeepingTest::exportsEverything()
{
    const QString folder = m_folder.filePath(u"all"_s);
    KeepingDialog *dialog = started(KeepingDialog::Act::Export, folder);
    QVERIFY2(resultOf(dialog).startsWith(u"Everything is written: 2 tickets"), qPrintable(resultOf(dialog)));
    QVERIFY(QFile::exists(folder + u"/README.txt"_s));
    QVERIFY(QFile::exists(folder + u"/manifest.json"_s));
}

void KeepingTest::saysWhatIsInTheWay()
{
    QFile there(m_folder.filePath(u"there.sqlite"_s));
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("something");
    there.close();
    KeepingDialog *dialog = started(KeepingDialog::Act::BackUp, there.fileName());
    QVERIFY2(resultOf(dialog).contains(u"is there already"), qPrintable(resultOf(dialog)));
    QVERIFY(m_said.contains(u"is there already"));
    QTest::qWait(50);
    shoot(*dialog, u"keeping-refused"_s);
    QVERIFY(resultOf(started(KeepingDialog::Act::Restore, there.fileName())).contains(u"is no backup of a desk"));
    QVERIFY(
        resultOf(started(KeepingDialog::Act::Export, m_folder.filePath(u"none/all"_s))).contains(u"cannot be written"));
}

void KeepingTest::actionsAskForAPlace_data()
{
    QTest::addColumn<int>("id");
    QTest::newRow("back up") << int(ActionId::BackUp);
    QTest::newRow("restore") << int(ActionId::RestoreBackup);
    QTest::newRow("export") << int(ActionId::ExportAll);
}

void KeepingTest::actionsAskForAPlace()
{
    QFETCH(int, id);
    m_on->trigger(ActionId(id));
    auto *dialog = m_on->window->findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->reject();
}

void KeepingTest::everyTroubleHasWords()
{
    QSet<QString> facts;
    for (int trouble = int(KeepTrouble::Cancelled); trouble <= int(KeepTrouble::Other); ++trouble) {
        KeepOutcome outcome;
        outcome.trouble = KeepTrouble(trouble);
        outcome.path = u"/a/b.sqlite"_s;
        QVERIFY(!words(outcome).fact.isEmpty() && !words(outcome).sentence.isEmpty());
        QVERIFY(!words(outcome).oneLine().contains(u"%1"));
        facts << words(outcome).fact;
    }
    QCOMPARE(facts.size(), int(KeepTrouble::Other));
}

QTEST_MAIN(KeepingTest)
#include "keeping.moc"
