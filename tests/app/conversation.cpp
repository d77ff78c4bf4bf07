// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// With EARSHOT_SHOTS=folder the pictures of the last test are kept there.
#include "app/scratchdesk.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QThreadPool>

#include "conversation/conversationmodel.h"
#include "conversation/conversationpane.h"
#include "conversation/conversationview.h"
#include "conversation/linkpress.h"
#include "shell/actions.h"
#include "shell/look.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

/// Where a note is typed, when it is shown.
static QPlainTextEdit *noteOf(const ConversationPane &pane)
{
    for (QPlainTextEdit *text : pane.findChildren<QPlainTextEdit *>()) {
        if (text->isVisible() && text->accessibleName() == u"Message"
            && text->accessibleDescription().startsWith(u"Internal note"))
            return text;
    }
    return nullptr;
}

class ConversationTest : public QObject
{
    Q_OBJECT

private:
    static ConversationView *viewOf(QWidget &pane) { return pane.findChild<ConversationView *>(); }

    static Call callOn(TicketId ticket, CustomerId customer)
    {
        Call call;
        call.uid = newUid();
        call.ticket = ticket;
        call.customer = customer;
        call.number = u"+541155500142"_s;
        call.state = CallState::Ended;
        call.ending = CallEnding::HandedOver;
        call.outcome = CallOutcome::LeftMessage;
        call.started = ScratchDesk::now().addSecs(-5000);
        call.talkMs = 60'000;
        call.gist = u"Said who I am, that I keep the ticket, and that I call again."_s;
        call.promise = u"Sign-in works before Thursday's round"_s;
        call.promiseDue = ScratchDesk::now().addDays(1);
        call.promiseState = PromiseState::Open;
        call.filed = true;
        return call;
    }

private Q_SLOTS:
    void init() { applyLook(*qApp, Scheme::Light); }

    void modelFollows()
    {
        ScratchDesk scratch;
        const Received first = scratch.words("Hello,\nI am locked out.\n");
        ConversationModel model(scratch.desk());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&model, &ConversationModel::loaded);
        model.setTicket(first.ticket);
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(model.rowCount(), 1);
        const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(
            spoken.startsWith(u"Dana Ruiz, yesterday "_s) && spoken.contains(u"by mail: Hello,"_s), qPrintable(spoken));

        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        scratch.words("And again.", 2);
        QTRY_COMPARE(model.rowCount(), 2);
        QUuid act = ScratchDesk::done(scratch.desk().act(addNote, first.ticket, u"Look at the clock"_s, newUid()));
        QTRY_COMPARE(model.rowCount(), 3);
        QVERIFY(model.index(2).data().toString().contains(u"Internal note, not sent to the customer"_s));
        ScratchDesk::done(scratch.desk().act(undoAct, act));
        QTRY_COMPARE(model.rowCount(), 2);

        const CustomerId customer = model.about().customer.id;
        ScratchDesk::done(scratch.desk().act(fileCall, callOn(first.ticket, customer), false));
        QTRY_COMPARE(model.rowCount(), 3);
        QVERIFY(model.index(2).data().toString().startsWith(u"You called Dana"_s));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        ScratchDesk::done(scratch.desk().act(keepPromise, model.entry(2).call()->id, true));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(model.entry(2).call()->promiseState, PromiseState::Kept);
        ScratchDesk::done(scratch.desk().act(changeTicketStatus, first.ticket,
            scratch.desk().catalog().statusOf(StatusCategory::Pending)->id, QString()));
        QTRY_COMPARE(model.rowCount(), 4);
        QCOMPARE(model.entry(3).kind, Entry::Kind::Event);
        QCOMPARE(reset.size(), 0);

        model.setNewestFirst(true);
        QCOMPARE(model.entry(3).kind, Entry::Kind::Mail);
        scratch.words("A third.", 3);
        QTRY_COMPARE(model.rowCount(), 5);
    }

    void foldsOpenByKey()
    {
        ScratchDesk scratch;
        const Received first = scratch.words(
            "It is no better.\n\nOn 10 Jun 2026, at 12:38, Tomasz Lewicki <t@desk.example> wrote:\n> one\n> two\n");
        Actions actions;
        ConversationPane pane(scratch.desk(), actions);
        pane.resize(600, 700);
        pane.show();
        pane.showTicket(first.ticket);
        ConversationView *view = viewOf(pane);
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QTRY_VERIFY(view->sizeHintForRow(0) > 60);
        const int before = view->sizeHintForRow(0);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(view->sizeHintForRow(0) > before + 30);
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(view->sizeHintForRow(0), before);
        QTest::keySequence(view, QKeySequence::Copy);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"> two"_s));
    }

    void textIsSelectedInPlace()
    {
        ScratchDesk scratch;
        const Received first = scratch.words("Eleven patients were waiting.");
        Actions actions;
        ConversationPane pane(scratch.desk(), actions);
        pane.resize(600, 700);
        pane.show();
        pane.showTicket(first.ticket);
        ConversationView *view = viewOf(pane);
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QWidget *viewport = view->viewport();
        const QPoint words(90, view->visualRect(view->model()->index(0, 0)).top() + 55);
        QTest::mouseDClick(viewport, Qt::LeftButton, {}, words);
        auto *editor = viewport->findChild<QTextEdit *>();
        QVERIFY(editor);
        QCOMPARE(editor->toPlainText(), u"Eleven patients were waiting."_s);
        QCOMPARE(editor->textCursor().selectedText(), u"Eleven"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(!editor->isVisible());
    }

    void draftSurvives()
    {
        ScratchDesk scratch;
        const Received first = scratch.words("Hello");
        {
            Actions actions;
            ConversationPane pane(scratch.desk(), actions);
            pane.show();
            pane.showTicket(first.ticket);
            actions.action(ActionId::Note)->trigger();
            QPlainTextEdit *text = noteOf(pane);
            QVERIFY(text);
            QTest::keyClicks(text, u"half a sentence"_s);
            QTRY_VERIFY_WITH_TIMEOUT(
                !scratch.desk().journal().content(u"note/%1"_s.arg(first.ticket.value)).isEmpty(), 2000);
        }
        scratch.reopen();
        Actions actions;
        ConversationPane pane(scratch.desk(), actions);
        pane.show();
        pane.showTicket(first.ticket);
        QPlainTextEdit *text = noteOf(pane);
        QVERIFY(text); // the note is what one was at
        QCOMPARE(text->toPlainText(), u"half a sentence"_s);
        QSignalSpy said(&pane, &ConversationPane::said);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(text->toPlainText(), QString());
        QVERIFY(scratch.desk().journal().content(u"note/%1"_s.arg(first.ticket.value)).isEmpty());
        QTRY_COMPARE(viewOf(pane)->model()->rowCount(), 2);
        // The empty field has nothing to undo: the key is the desk's, and what it takes back is a draft again.
        QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        undo.ignore();
        QApplication::sendEvent(text, &undo);
        QVERIFY(!undo.isAccepted());
        QTest::keyClicks(text, u"more"_s);
        Q_EMIT actions.tookBack(said.first().first().value<Said>().act);
        QCOMPARE(text->toPlainText(), u"half a sentence\n\nmore"_s);
    }

    void whatStandsBelowStaysAloneWhenTheTicketComes()
    {
        ScratchDesk scratch;
        const Received first = scratch.words("Hello");
        Actions actions;
        ConversationPane pane(scratch.desk(), actions);
        pane.resize(600, 700);
        pane.show();
        pane.showTicket(first.ticket);
        auto *composer = pane.findChild<QPlainTextEdit *>();
        pane.setBelow(new QWidget(&pane)); // a call began before the ticket was read
        QTRY_COMPARE(viewOf(pane)->model()->rowCount(), 1);
        QTest::qWait(20);
        QVERIFY(!composer->isVisible());
        pane.setBelow(nullptr);
        QVERIFY(composer->isVisible());
    }

    void opensAtTheUnread()
    {
        ScratchDesk scratch;
        const Received first = scratch.words("Hello");
        for (int n = 2; n < 60; ++n)
            scratch.words("Line\n\nMore of number " + QByteArray::number(n) + "\nand more", n);
        Actions actions;
        ConversationPane pane(scratch.desk(), actions);
        pane.resize(600, 700);
        pane.show();
        pane.showTicket(first.ticket);
        ConversationView *view = viewOf(pane);
        QTRY_COMPARE(view->model()->rowCount(), 59);
        QTRY_COMPARE(view->currentIndex().row(), 0);
        QTRY_VERIFY(!ScratchDesk::done(scratch.desk().database().read(Tickets::byId, first.ticket)).unread);
        pane.showTicket({});
        pane.showTicket(first.ticket);
        QTRY_COMPARE(view->model()->rowCount(), 59);
        QTRY_COMPARE(view->currentIndex().row(), 58);
        QCOMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
        // What comes in while one reads above does not move what is read.
        view->verticalScrollBar()->setValue(400);
        const QModelIndex top = view->indexAt(QPoint(100, 1));
        const int place = view->visualRect(top).top();
        scratch.words("New", 61);
        QTRY_COMPARE(view->model()->rowCount(), 60);
        QCOMPARE(view->visualRect(top).top(), place);
    }

    void thousandMessages()
    {
        ScratchDesk scratch;
        QByteArray log;
        for (int n = 0; n < 12; ++n)
            log += "07:41:0" + QByteArray::number(n % 10) + " INFO  sign-in user=d.ruiz site=ward-4\n";
        const Received first = scratch.words("Hello");
        for (int n = 2; n <= 1000; ++n)
            scratch.words("Good morning,\n\nit happened again, number " + QByteArray::number(n)
                    + ". The round starts at eight and I need the charts open before.\n\n" + log + "\nDana\n",
                n);
        Actions actions;
        ConversationPane pane(scratch.desk(), actions);
        pane.resize(600, 800);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        pane.showTicket(first.ticket);
        ConversationView *view = viewOf(pane);
        QTRY_COMPARE(view->model()->rowCount(), 1000);
        pane.grab();
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        view->grab();
        QVERIFY(view->visualRect(view->model()->index(999, 0)).intersects(view->viewport()->rect()));
    }

    void hostileMails_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("html");
        QTest::newRow("nested tables") << QByteArray("<table><tr><td>").repeated(300) + "deep" << true;
        QTest::newRow("wide table") << QByteArray("<table width=999999999 cellpadding=99999999><tr><td>x</table>")
                                    << true;
        QTest::newRow("paths") << QByteArray(
            "<img src=\"file:///etc/earshot-probe-1\"><img src=\"/etc/earshot-probe-2.png\">"
            "<img src=\"//probe.example/share/v.png\"><style>@import '/etc/earshot-probe-3';"
            "</style><div style=\"background-image:url(/etc/earshot-probe-4)\">words</div>"
            "<table background=/etc/earshot-probe-5><tr><td>x</table>")
                               << true;
        QTest::newRow("200 k of text") << QByteArray("words and words ").repeated(12'500) << false;
        QTest::newRow("huge word") << QByteArray(200'000, 'x') << false;
        QTest::newRow("bidi") << QByteArray("\xE2\x80\xAE evil \xE2\x80\xAD and \xE2\x81\xA6 more") << false;
        QTest::newRow("many lines") << QByteArray("a\n\nb\n").repeated(30'000) << false;
        QTest::newRow("long log") << QByteArray("07:41:02 ERROR no\n").repeated(20'000) << false;
        QTest::newRow("long json") << "{\"a\": \"" + QByteArray(150'000, 'x') + "\"}" << false;
    }

    void hostileMails()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, html);
        ScratchDesk scratch;
        const Received first = scratch.words(text, 1, html ? "text/html; charset=utf-8" : "text/plain; charset=utf-8");
        Actions actions;
        ConversationPane pane(scratch.desk(), actions);
        pane.resize(600, 700);
        pane.show();
        pane.showTicket(first.ticket);
        QTRY_COMPARE(viewOf(pane)->model()->rowCount(), 1);
        pane.grab();
        // The HTML form comes from the pool, if it comes.
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(viewOf(pane)->model()->rowCount(), 1);
        QVERIFY(!pane.grab().isNull());
    }

    void links_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("disguised");
        using Kind = LinkTarget::Kind;
        QTest::newRow("plain") << u"https://help.example/a"_s << u"the manual"_s << int(Kind::Web) << u"help.example"_s
                               << false;
        QTest::newRow("same") << u"https://help.example/a"_s << u"https://help.example/a"_s << int(Kind::Web)
                              << u"help.example"_s << false;
        QTest::newRow("other") << u"https://evil.example/"_s << u"https://bank.example/"_s << int(Kind::Web)
                               << u"evil.example"_s << true;
        QTest::newRow("user") << u"https://bank.example@evil.example/"_s << u"bank"_s << int(Kind::Web)
                              << u"evil.example"_s << true;
        QTest::newRow("letters") << u"https://b\u0430nk.example/"_s << u"bank"_s << int(Kind::Web)
                                 << u"xn--bnk-6cd.example"_s << true;
        QTest::newRow("file") << u"file:///etc/passwd"_s << u"x"_s << int(Kind::Nowhere) << QString() << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << u"x"_s << int(Kind::Nowhere) << QString() << false;
        QTest::newRow("data") << u"data:text/html,x"_s << u"x"_s << int(Kind::Nowhere) << QString() << false;
        QTest::newRow("tel") << u"tel:+541155500142"_s << u"call"_s << int(Kind::Phone) << QString() << false;
        QTest::newRow("mail") << u"mailto:a@b.example?attach=/etc/passwd"_s << u"write"_s << int(Kind::Mail)
                              << QString() << false;
    }

    void links()
    {
        QFETCH(QString, address);
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QString, host);
        QFETCH(bool, disguised);
        const LinkTarget target = linkTarget(QUrl(address), text);
        QCOMPARE(int(target.kind), kind);
        QCOMPARE(target.host, host);
        QCOMPARE(target.disguised, disguised);
    }

    void pictures()
    {
        const QString shots = qEnvironmentVariable("EARSHOT_SHOTS");
        if (shots.isEmpty())
            QSKIP("set EARSHOT_SHOTS to a folder to keep pictures");
        ScratchDesk scratch;
        const QString mails = QStringLiteral(EARSHOT_TEST_FILES "/../resources/sample/mails/");
        const auto thread = [&](const QString &name) {
            TicketId ticket;
            for (const QString &file : QDir(mails).entryList({name + u"-*.eml"_s}, QDir::Files, QDir::Name))
                ticket = scratch.mailFile(mails + file).ticket;
            return ticket;
        };
        const TicketId lockout = thread(u"lockout"_s);
        ScratchDesk::done(scratch.desk().act(setTicketMood, lockout, Mood::Upset, u"third lock-out this week"_s));
        ScratchDesk::done(scratch.desk().act(addNote, lockout,
            u"The terminal's clock is five minutes late, so the server refuses her. It is not her password."_s,
            newUid()));
        Timeline timeline = ScratchDesk::done(scratch.desk().database().read(readTimeline, lockout, AgentId()));
        Customer dana = timeline.customer;
        dana.timeZone = u"America/Argentina/Buenos_Aires"_s;
        dana.prefers = {{Channel::Call, 0, QTime(9, 0), QTime(11, 0)}, {Channel::Mail, 0, {}, {}}};
        ScratchDesk::done(scratch.desk().act(editCustomer, dana));
        ScratchDesk::done(scratch.desk().act(fileCall, callOn(lockout, dana.id), false));

        const auto shoot = [&](TicketId ticket, const QString &name, QSize size, int up = 0) {
            Actions actions;
            ConversationPane pane(scratch.desk(), actions);
            pane.resize(size);
            pane.show();
            pane.showTicket(ticket);
            QTRY_VERIFY(viewOf(pane)->model()->rowCount() > 0);
            QTest::qWait(400);
            QScrollBar *bar = viewOf(pane)->verticalScrollBar();
            bar->setValue(bar->maximum() - up);
            QTest::qWait(50);
            pane.grab().save(shots + u'/' + name + u".png"_s);
        };
        const QSize pane(576, 860);
        shoot(lockout, u"lockout-light"_s, pane);
        shoot(lockout, u"lockout-light-up"_s, pane, 700);
        const TicketId newsletter = thread(u"newsletter"_s);
        shoot(newsletter, u"newsletter-light"_s, pane, 100'000);
        shoot(thread(u"backup"_s), u"backup-light"_s, pane, 300);
        shoot(thread(u"scanner"_s), u"scanner-light"_s, pane, 300);
        shoot(thread(u"checkout"_s), u"checkout-light"_s, pane, 300);
        shoot(thread(u"timetable"_s), u"timetable-light"_s, pane, 500);
        shoot(thread(u"tablets"_s), u"tablets-light"_s, pane, 300);
        applyLook(*qApp, Scheme::Dark);
        shoot(lockout, u"lockout-dark"_s, pane);
        shoot(lockout, u"lockout-dark-up"_s, pane, 700);
        shoot(newsletter, u"newsletter-dark"_s, pane, 100'000);
        applyLook(*qApp, Scheme::Light, 1.5);
        shoot(lockout, u"lockout-150"_s, QSize(760, 1000));
        applyLook(*qApp, Scheme::Light);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        shoot(lockout, u"lockout-rtl"_s, pane);
        shoot(lockout, u"lockout-rtl-up"_s, pane, 700);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(ConversationTest)
#include "conversation.moc"
