// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/maildesk.h"
#include "earshot/desk/mergedesk.h"
#include "earshot/desk/recorder.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/outbox.h"

#include "support.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QVBoxLayout>

#include "composer/composer.h"
#include "composer/composertext.h"
#include "composer/noteeditor.h"
#include "composer/outboxmodel.h"
#include "composer/outboxwindow.h"
#include "composer/replydraft.h"
#include "composer/replyeditor.h"
#include "shell/actions.h"
#include "shell/chip.h"
#include "shell/look.h"
#include "shell/pasteguard.h"

using namespace Earshot;
using namespace Earshot::Test;

/// What somebody does who writes a reply: by keys, with drafts, with second thoughts.
class ComposerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }
    void init();
    void cleanup();
    void sendsToAll();
    void draftsComeBack();
    void aDoubtIsToldOnce();
    void nobodyToSendTo();
    void everybodyIsSeen();
    void sendsFromTheAddresses_data();
    void sendsAsSoonAsItCan();
    void halfAnAddressComesBack();
    void sendsFromTheAddresses();
    void whatWasSentComesBack();
    void twoComeBackOneAfterTheOther();
    void sentFromAWindowThatCloses();
    void anotherTicketIsWrittenMeanwhile();
    void isSeenBefore();
    void peopleLeftOutAreTold();
    void draftsOfAMergedTicketGoOn();
    void colleaguesAreOffered();
    void theCustomerIsNotForgotten();
    void aWayOnIsOffered();
    void noTabIsCut();
    void filesComeAlong();
    void endlessTextIsAFile();
    void nothingIsPasted();
    void whatIsTypedMeanwhileStays();
    void keepsWhileTheDeskIsAway();

private:
    void open();
    template<class Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *widget : m_window->findChildren<Widget *>()) {
            if (widget->isVisibleTo(m_window.get()) && (widget->accessibleName() == name))
                return widget;
        }
        return nullptr;
    }
    ComposerText &text() { return m_composer->reply().text(); }
    void write(const QString &words)
    {
        m_composer->writeReply();
        text().insertPlainText(words);
        // Whom it goes to is known.
        QTRY_VERIFY(m_composer->findChild<QTabBar *>()->tabText(0).startsWith(u"Reply to"));
    }
    void pressSend() { QTest::keyClick(&text(), Qt::Key_Return, Qt::ControlModifier); }
    /// As it is when everything that was handed to the desk so far is written.
    QList<OutboxRow> outbox()
    {
        must(m_desk->database().write([](Session &) { return 0; }));
        return must(m_desk->database().read(Outbox::unsent, 10));
    }
    bool says(const QString &words) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<QWidget> m_window;
    Composer *m_composer = nullptr;
    TicketId m_ticket;
    TicketId m_other;
};

void ComposerTest::init()
{
    m_scratch = std::make_unique<Scratch>(u"file"_s);
    m_desk = openDesk(*m_scratch, u"maya"_s, m_scratch->path(u"journal"_s));
    const auto file = [this](const QByteArray &id) {
        return must(m_desk->database().write(
            [](Session &session, const QByteArray &name) {
                const QueueId help = Catalogs::queue(session, u"Help"_s);
                Catalogs::update(session, Queue{help, u"Help"_s, u"help@desk.example"_s, u"Nordwind"_s});
                const QByteArray raw = "From: Dana Ruiz <dana@a.example>\r\nTo: help@desk.example\r\nCc: boss@a.example"
                                       "\r\nSubject: Printer\r\nMessage-ID: <"
                    + name + "@a.example>\r\n\r\nIt is broken.\r\n";
                IncomingMail mail = incomingFrom({raw, {}, 0, raw.size(), {}}, help);
                return receive(session, intakeRules(session), mail, noon).ticket;
            },
            id));
    };
    m_ticket = file("one");
    m_other = file("two");
    open();
}

void ComposerTest::open()
{
    m_actions = std::make_unique<Actions>();
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_composer = new Composer(*m_desk, *m_actions, m_window.get());
    column->addWidget(m_composer);
    m_window->resize(640, 480);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_composer->setTicket(m_ticket);
}

void ComposerTest::cleanup()
{
    m_window.reset();
    m_actions.reset();
    m_desk.reset();
    m_scratch.reset();
}

void ComposerTest::sendsToAll()
{
    QSignalSpy said(m_composer, &Composer::said);
    write(u"It **works**."_s);
    QCOMPARE(m_composer->findChild<QTabBar *>()->tabText(0), u"Reply to Dana Ruiz"_s);
    pressSend();
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(outbox().size(), 1);
    QCOMPARE(outbox().first().to, u"Dana Ruiz <dana@a.example>"_s);
    QCOMPARE(outbox().first().cc, u"boss@a.example"_s);
    QCOMPARE(outbox().first().entry.notBefore, noon.addSecs(10));
    QVERIFY(text().document()->isEmpty());
    const Message mail = must(m_desk->database().read(Messages::ofTicket, m_ticket)).last();
    QVERIFY(mail.text.contains(u"> It is broken."));
    // The next one is another mail.
    write(u"And more."_s);
    pressSend();
    QTRY_COMPARE(outbox().size(), 2);
}

void ComposerTest::draftsComeBack()
{
    write(u"half a"_s);
    m_composer->setTicket(m_other);
    QVERIFY(text().document()->isEmpty());
    m_composer->setTicket(m_ticket);
    QCOMPARE(text().toPlainText(), u"half a"_s);
    // The window is gone without a word, the journal is not.
    text().insertPlainText(u" sentence"_s);
    const auto kept
        = [this] { return Reply::fromBytes(m_desk->journal().content(u"reply/%1"_s.arg(m_ticket.value))).text; };
    QTRY_COMPARE_WITH_TIMEOUT(kept(), u"half a sentence"_s, 3'000);
    m_window.reset();
    open();
    QCOMPARE(text().toPlainText(), u"half a sentence"_s);
    QTRY_VERIFY(!m_window->findChildren<Chip *>().isEmpty());
}

void ComposerTest::aDoubtIsToldOnce()
{
    write(u"Hello {first name}, see the attached plan."_s);
    pressSend();
    QTRY_VERIFY(says(u"You mention an attachment"_s));
    QVERIFY(says(u"{first name} still stands in the text"_s));
    QVERIFY(outbox().isEmpty());
    pressSend();
    QTRY_COMPARE(outbox().size(), 1);
}

void ComposerTest::nobodyToSendTo()
{
    write(u"Hello"_s);
    auto *to = named<QLineEdit>(u"To"_s);
    QVERIFY(to);
    to->setFocus();
    QTest::keyClick(to, Qt::Key_Backspace);
    auto *cc = named<QLineEdit>(u"Cc"_s);
    QVERIFY(cc);
    QTest::keyClick(cc, Qt::Key_Backspace);
    QTest::keyClicks(to, u"dana"_s);
    QSignalSpy said(m_composer, &Composer::said);
    pressSend();
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(outbox().isEmpty());
    QCOMPARE(to->text(), u"dana"_s); // what is not understood is not thrown away
    QTest::keyClicks(to, u"@a.example,"_s);
    QVERIFY(to->text().isEmpty());
    pressSend();
    QTRY_COMPARE(outbox().size(), 1);
    QCOMPARE(outbox().first().to, u"dana@a.example"_s);
    QCOMPARE(outbox().first().cc, QString());
}

void ComposerTest::everybodyIsSeen()
{
    write(u"Hello"_s);
    auto *cc = named<QLineEdit>(u"Cc"_s);
    QVERIFY(cc);
    cc->setFocus();
    QTest::keyClicks(cc,
        u"Anna <anna@x.example>; Bo <bo@x.example>; Carl <carl@x.example>; Dora <dora@x.example>; ann@example.org; bob"_s);
    const auto isInOrder = [cc] {
        const auto chips = cc->parentWidget()->findChildren<Chip *>();
        return chips.size() >= 5 && std::all_of(chips.begin(), chips.end(), [cc](const Chip *chip) {
            return !chip->geometry().intersects(cc->geometry()) && !chip->visibleRegion().isEmpty();
        });
    };
    QTRY_VERIFY(isInOrder());
}

void ComposerTest::sendsAsSoonAsItCan()
{
    m_composer->writeReply();
    text().insertPlainText(u"Typed fast"_s);
    pressSend(); // before the desk has said whom it goes to
    QTRY_COMPARE(outbox().size(), 1);
    QCOMPARE(outbox().first().to, u"Dana Ruiz <dana@a.example>"_s);
}

void ComposerTest::halfAnAddressComesBack()
{
    QLineEdit *cc = nullptr;
    const auto again = [this, &cc](const QString &typed) {
        QTRY_COMPARE(ReplyDrafts::find(*m_desk, m_ticket).value_or(Reply()).unfinished.join(u'|'), typed);
        m_window.reset(); // as if the program was gone: what is in the journal holds
        open();
        QVERIFY(m_composer->reply().hasDraft());
        QTRY_VERIFY(m_composer->findChild<QTabBar *>()->tabText(0).startsWith(u"Reply to"));
        cc = named<QLineEdit>(u"Cc"_s);
        QVERIFY(cc);
        cc->setFocus();
    };
    write({}); // without a word of text
    cc = named<QLineEdit>(u"Cc"_s);
    QVERIFY(cc);
    cc->setFocus();
    QTest::keyClicks(cc, u"eve@"_s);
    again(u"|eve@|"_s);
    QCOMPARE(cc->text(), u"eve@"_s);
    QTest::keyClicks(cc, u"a.example,"_s);
    text().insertPlainText(u"Hello"_s);
    again({});
    QCOMPARE(cc->text(), QString());
    pressSend();
    QTRY_COMPARE(outbox().size(), 1);
    QCOMPARE(outbox().first().cc, u"boss@a.example, eve@a.example"_s);
    QTRY_VERIFY(m_desk->journal().entries(Journal::Kind::Draft).isEmpty());
    QVERIFY(!m_composer->reply().hasDraft());
    // Nothing is kept of somebody named by mistake.
    write({});
    cc = named<QLineEdit>(u"Cc"_s);
    QTest::keyClicks(cc, u"x@a.example,"_s);
    QVERIFY(m_composer->reply().hasDraft());
    QTest::keyClick(cc, Qt::Key_Backspace);
    QVERIFY(!m_composer->reply().hasDraft());
}

void ComposerTest::sendsFromTheAddresses_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("To") << u"To"_s;
    QTest::newRow("Cc") << u"Cc"_s;
}

void ComposerTest::sendsFromTheAddresses()
{
    QFETCH(QString, field);
    write(u"Hello"_s);
    auto *line = named<QLineEdit>(field);
    QVERIFY(line);
    line->setFocus();
    QTest::keyClicks(line, u"eve@a.example"_s);
    QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(outbox().size(), 1);
    QVERIFY((field == u"To" ? outbox().first().to : outbox().first().cc).contains(u"eve@a.example"));
}

void ComposerTest::whatWasSentComesBack()
{
    QSignalSpy said(m_composer, &Composer::said);
    write(u"Too early"_s);
    pressSend();
    QTRY_COMPARE(said.size(), 1);
    text().insertPlainText(u"next"_s);
    const QUuid act = said.first().first().value<Said>().act;
    must(m_desk->act(undoAct, act));
    m_composer->bringBack(act);
    QCOMPARE(text().toPlainText(), u"Too early\n\nnext"_s);
    QVERIFY(outbox().isEmpty());
    pressSend();
    QTRY_COMPARE(outbox().size(), 1);
}

void ComposerTest::twoComeBackOneAfterTheOther()
{
    QSignalSpy said(m_composer, &Composer::said);
    for (const QString &words : {u"first"_s, u"second"_s}) {
        const qsizetype before = said.size();
        write(words);
        pressSend();
        QTRY_COMPARE(said.size(), before + 1);
    }
    for (const int at : {1, 0}) {
        const QUuid act = said.at(at).first().value<Said>().act;
        must(m_desk->act(undoAct, act));
        m_composer->bringBack(act);
    }
    QCOMPARE(text().toPlainText(), u"first\n\nsecond"_s);
}

void ComposerTest::sentFromAWindowThatCloses()
{
    write(u"Goes out"_s);
    QTRY_VERIFY(!m_composer->findChildren<Chip *>().isEmpty());
    pressSend();
    m_window.reset();
    QTRY_COMPARE(outbox().size(), 1);
    QTRY_VERIFY(m_desk->journal().entries(Journal::Kind::Draft).isEmpty());
}

void ComposerTest::anotherTicketIsWrittenMeanwhile()
{
    Reply other;
    other.uid = newUid();
    other.ticket = m_other;
    other.text = u"other"_s;
    ReplyDrafts::keep(*m_desk, other);
    write(u"first"_s);
    pressSend();
    text().insertPlainText(u" and more"_s);
    m_composer->setTicket(m_other);
    QTRY_COMPARE(outbox().size(), 1);
    QPushButton *send = nullptr;
    for (QPushButton *button : m_composer->findChildren<QPushButton *>())
        send = button->text() == u"Send" ? button : send;
    QVERIFY(send);
    QTRY_VERIFY(send->isEnabled());
    QCOMPARE(text().toPlainText(), u"other"_s);
    m_composer->setTicket(m_ticket);
    QCOMPARE(text().toPlainText(), u"first and more"_s);
    QTRY_VERIFY(send->isEnabled());
    pressSend();
    QTRY_COMPARE(outbox().size(), 2);
}

void ComposerTest::isSeenBefore()
{
    applyLook(*qApp, Scheme::Dark);
    write(u"`It` **works**."_s);
    QTRY_VERIFY(!m_composer->findChildren<Chip *>().isEmpty());
    m_composer->reply().preview();
    QTRY_VERIFY(m_window->findChild<QDialog *>(u"replyPreview"_s));
    const auto pages = m_window->findChild<QDialog *>(u"replyPreview"_s)->findChildren<QTextEdit *>();
    const auto found = std::find_if(
        pages.begin(), pages.end(), [](const QTextEdit *each) { return each->accessibleName() == u"With formats"; });
    QVERIFY(found != pages.end());
    const QTextEdit *page = *found;
    const Theme paper = Theme::of(page).forPaper();
    const QPalette shown = page->viewport()->palette();
    applyLook(*qApp, Scheme::Light);
    QCOMPARE(shown.color(QPalette::Base), paper.color(Token::Surface)); // as on white
    QCOMPARE(shown.color(QPalette::Text), paper.color(Token::Text));
    QCOMPARE(page->document()->begin().begin().fragment().charFormat().fontFamilies().toStringList(),
        QStringList{paper.font(TypeRole::Mono).family()});
    m_window->findChild<QDialog *>(u"replyPreview"_s)->close();
}

void ComposerTest::peopleLeftOutAreTold()
{
    write(u"Hello"_s);
    auto *cc = named<QLineEdit>(u"Cc"_s);
    QVERIFY(cc);
    QVERIFY(!m_window->findChild<QPushButton *>(u"addBack"_s)->isVisible());
    QTest::keyClick(cc, Qt::Key_Backspace);
    auto *addBack = m_window->findChild<QPushButton *>(u"addBack"_s);
    QVERIFY(addBack->isVisible());
    addBack->click();
    QVERIFY(!addBack->isVisible());
    QTest::keyClick(named<QLineEdit>(u"To"_s), Qt::Key_Backspace); // the only one: nobody would get it
    addBack->click();
    pressSend();
    QTRY_COMPARE(outbox().size(), 1);
    QCOMPARE(outbox().first().cc, u"boss@a.example"_s);
    QVERIFY2(!outbox().first().to.isEmpty(), "they stood in To");
}

void ComposerTest::draftsOfAMergedTicketGoOn()
{
    write(u"Half a reply"_s);
    m_composer->writeNote();
    m_composer->note().text().insertPlainText(u"Half a note"_s);
    m_composer->setTicket(m_other); // keeps both
    text().insertPlainText(u"More."_s);
    must(m_desk->act(mergeTickets, QList<TicketId>{m_ticket}, m_other));
    m_composer->setTicket({});
    m_composer->setTicket(m_other);
    QTRY_COMPARE(text().toPlainText(), u"Half a reply\n\nMore."_s);
    QTRY_COMPARE(m_composer->note().text().toPlainText(), u"Half a note"_s);
    QCOMPARE(m_desk->journal().entries(Journal::Kind::Draft).size(), 2);
}

void ComposerTest::colleaguesAreOffered()
{
    must(m_desk->database().write([](Session &session) {
        Catalogs::agent(session, u"o.berg"_s, u"Ole Berg"_s);
        Catalogs::agent(session, u"olga"_s, u"Olga Ruiz"_s);
        session.noteChange(Kind::Catalog, 0);
        return true;
    }));
    QTRY_VERIFY(m_desk->catalog().agents.size() >= 3);
    m_composer->writeNote();
    ComposerText &note = m_composer->note().text();
    auto *list = note.findChild<QCompleter *>()->popup();
    QTest::keyClicks(&note, u"Dana@ol knows"_s); // a mail address
    QVERIFY(!list->isVisible());
    QTest::keyClicks(&note, u" @ol"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 2);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(note.toPlainText(), u"Dana@ol knows @Olga Ruiz "_s);
    QVERIFY(!list->isVisible());
    QTest::keyClicks(&note, u"@b"_s); // by the login, too, if it begins so
    QVERIFY(!list->isVisible());
    QTest::keyClick(&note, Qt::Key_Backspace);
    QTest::keyClicks(&note, u"O.B"_s);
    QVERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!list->isVisible());
    QTest::keyClick(&note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(note.isBlank());
}

void ComposerTest::theCustomerIsNotForgotten()
{
    write(u"Hello"_s);
    QTest::keyClick(named<QLineEdit>(u"To"_s), Qt::Key_Backspace); // the boss alone is left
    pressSend();
    QTRY_VERIFY(says(u"Dana Ruiz, whose ticket it is, does not get it."_s));
    QVERIFY(outbox().isEmpty());
    pressSend(); // meant so
    QTRY_COMPARE(outbox().size(), 1);
}

void ComposerTest::aWayOnIsOffered()
{
    must(m_desk->database().write([](Session &session) {
        Catalogs::update(session, Queue{Catalogs::queue(session, u"Help"_s), u"Help"_s, {}, {}});
        return true;
    }));
    QTRY_VERIFY(!m_desk->catalog().queues.isEmpty() && m_desk->catalog().queues.constFirst().address.isEmpty());
    write(u"Hello."_s);
    QSignalSpy asked(m_actions->action(ActionId::MailSender), &QAction::triggered);
    pressSend();
    QTRY_VERIFY(says(u"has no mail address"_s));
    QPushButton *wayOn = nullptr;
    const auto buttons = m_window->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text() == u"Write it down"_s)
            wayOn = button;
    }
    QVERIFY(wayOn);
    wayOn->click();
    QCOMPARE(asked.size(), 1);
    // What hinders it hinders the preview, too, and is told in the same place.
    text().insertPlainText(u" More."_s);
    QVERIFY(!wayOn->isVisible());
    m_composer->reply().preview();
    QVERIFY(wayOn->isVisible());
    QVERIFY(m_window->findChildren<QDialog *>().isEmpty());
    must(m_desk->database().write([](Session &session) {
        Catalogs::update(session, Queue{Catalogs::queue(session, u"Help"_s), u"Help"_s, u"help@desk.example"_s, {}});
        return true;
    }));
    QTRY_VERIFY(!wayOn->isVisible());
    pressSend();
    QTRY_COMPARE(outbox().size(), 1);
}

void ComposerTest::noTabIsCut()
{
    write(u"Hello."_s);
    auto *tabs = m_composer->findChild<QTabBar *>();
    QTRY_COMPARE(tabs->tabText(0), u"Reply to Dana Ruiz"_s);
    // In some languages the state of the draft is long: it gives way.
    Q_EMIT m_composer->reply().stateChanged(u"The draft was saved here for you a moment ago"_s);
    m_composer->setFixedWidth(420); // as the window's panes allow it
    QTRY_COMPARE(m_composer->width(), 420);
    QTest::qWait(50); // the row is arranged anew
    QCOMPARE(tabs->width(), tabs->sizeHint().width());
}

void ComposerTest::filesComeAlong()
{
    write(u"Here."_s);
    QFile file(m_scratch->path(u"plan.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a plan");
    file.close();
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(file.fileName())});
    QApplication::clipboard()->setMimeData(data);
    text().paste();
    QTRY_COMPARE(m_desk->journal().entries(Journal::Kind::Draft).size(), 2); // the words and the file
    m_window.reset();
    open();
    pressSend();
    QTRY_COMPARE(outbox().size(), 1);
    const auto attachments = must(m_desk->database().read(Messages::attachmentsOfTicket, m_ticket));
    QCOMPARE(attachments.size(), 1);
    QCOMPARE(attachments.first().name, u"plan.txt"_s);
    QTRY_VERIFY(m_desk->journal().entries(Journal::Kind::Draft).isEmpty());
}

void ComposerTest::endlessTextIsAFile()
{
    const QString lines = QString(QString(19'999, u'x') + u'\n').repeated(3);
    QApplication::clipboard()->setText(lines);
    text().paste();
    QCOMPARE(text().toPlainText(), lines);
    text().clear();
    write(u"Here."_s);
    QApplication::clipboard()->setText(u"short\n"_s + QString(440'000, u'é'));
    text().paste();
    QCOMPARE(text().toPlainText(), u"Here."_s);
    pressSend();
    QTRY_COMPARE(outbox().size(), 1);
    const auto attachments = must(m_desk->database().read(Messages::attachmentsOfTicket, m_ticket));
    QCOMPARE(attachments.size(), 1);
    QCOMPARE(attachments.first().name, u"Pasted text 1.txt"_s);
    QCOMPARE(attachments.first().size, 6 + 2 * 440'000);
}

/// As it is where the program one copied from has gone.
void ComposerTest::nothingIsPasted()
{
    PasteGuard guard;
    qApp->installEventFilter(&guard);
    write(u"Hello"_s);
    QApplication::clipboard()->setMimeData(new QMimeData);
    QTest::keySequence(&text(), QKeySequence::Paste);
    QCOMPARE(text().toPlainText(), u"Hello"_s);
    QApplication::clipboard()->setText(u" Dana"_s);
    QTest::keySequence(&text(), QKeySequence::Paste);
    QCOMPARE(text().toPlainText(), u"Hello Dana"_s);
}

void ComposerTest::whatIsTypedMeanwhileStays()
{
    write(u"first"_s);
    pressSend();
    text().insertPlainText(u" and more"_s);
    QTRY_COMPARE(outbox().size(), 1);
    QTRY_COMPARE(text().toPlainText(), u"first and more"_s);
}

void ComposerTest::keepsWhileTheDeskIsAway()
{
    if (serverLocation().isEmpty())
        QSKIP("EARSHOT_TEST_POSTGRES is not set: tests/run.sh starts a server of its own");
    const Scratch scratch(u"server"_s);
    m_window.reset();
    m_desk = openDesk(scratch, u"maya"_s, m_scratch->path(u"journal of the server"_s));
    m_desk->database().watch(); // as the window does: it looks again and again whether the server is back
    m_ticket = must(m_desk->database().write([](Session &session) {
        const QueueId help = Catalogs::queue(session, u"Help"_s);
        Catalogs::update(session, Queue{help, u"Help"_s, u"help@desk.example"_s, u"Nordwind"_s});
        const QByteArray raw
            = "From: dana@a.example\r\nTo: help@desk.example\r\nMessage-ID: <x@a.example>\r\n\r\nHi\r\n";
        IncomingMail mail = incomingFrom({raw, {}, 0, raw.size(), {}}, help);
        return receive(session, intakeRules(session), mail, noon).ticket;
    }));
    open();
    write(u"Written in the dark"_s);
    QTRY_VERIFY(!m_composer->findChildren<Chip *>().isEmpty());
    QSignalSpy said(m_composer, &Composer::said);
    scratch.setReachable(false);
    scratch.cutConnections();
    pressSend();
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 20'000);
    QVERIFY(said.first().first().value<Said>().act.isNull());
    QCOMPARE(m_desk->journal().entries(Journal::Kind::Reply).size(), 1);
    QVERIFY(text().document()->isEmpty());
    // Until the server is back it waits in the outbox, and can be taken back from there.
    OutboxModel waiting(*m_desk);
    QTRY_COMPARE(waiting.rowCount(), 1);
    QCOMPARE(waiting.index(0, int(OutboxColumn::State)).data().toString(), u"Waits for the desk's server"_s);
    {
        OutboxWindow window(*m_desk);
        window.show();
        QPushButton *back = nullptr;
        for (QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->text() == u"Take back"_s)
                back = button;
        }
        QTRY_VERIFY(back && back->isEnabled());
        back->click();
    }
    QVERIFY(m_desk->journal().entries(Journal::Kind::Reply).isEmpty());
    QTRY_COMPARE(text().toPlainText(), u"Written in the dark"_s);
    pressSend();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->journal().entries(Journal::Kind::Reply).size(), 1, 20'000);
    scratch.setReachable(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->journal().entries(Journal::Kind::Reply).isEmpty(), 30'000);
    QCOMPARE(outbox().size(), 1);
    m_window.reset();
    m_desk.reset();
}

QTEST_MAIN(ComposerTest)
#include "composer.moc"
