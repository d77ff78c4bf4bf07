// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A mail that is sent on or once more, a picture in a reply, a conversation on paper: from the window.
#include "app/windowondesk.h"

#include "earshot/desk/replydesk.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/outbox.h"

#include <QBuffer>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableView>

#include "composer/composertext.h"
#include "composer/outboxwindow.h"
#include "composer/replydraft.h"
#include "composer/replyeditor.h"
#include "composer/unsentstrip.h"
#include "conversation/conversationpaper.h"
#include "conversation/printdialog.h"
#include "shell/chip.h"
#include "shell/statusline.h"

using namespace Earshot;

class TestOnward : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowOnDesk> m_on;

    QListView *view() const { return m_on->window->findChild<ConversationPane *>()->findChild<QListView *>(); }
    ReplyEditor *editor() const { return m_on->window->findChild<ReplyEditor *>(); }
    QString said() const { return m_on->window->findChild<StatusLine *>()->words(); }
    QList<OutboxRow> outbox() const
    {
        return ScratchDesk::done(m_on->scratch.desk().database().read(Outbox::unsent, 9));
    }
    QAction *action(ActionId id) const { return m_on->window->actions().action(id); }
    Chip *chip(const QString &words) const
    {
        for (Chip *each : editor()->findChildren<Chip *>()) {
            if (each->text() == words && !each->isHidden())
                return each;
        }
        return nullptr;
    }
    void giveAnAddress()
    {
        ScratchDesk::done(m_on->scratch.desk().database().write([](Session &session) {
            Catalogs::update(
                session, Queue{Catalogs::queue(session, u"Help"_s), u"Help"_s, u"help@desk.example"_s, {}});
            Agent maya = Catalogs::read(session).agents.first();
            maya.address = u"maya@desk.example"_s;
            Catalogs::update(session, maya);
            return true;
        }));
    }

private Q_SLOTS:
    void init()
    {
        m_on = std::make_unique<WindowOnDesk>();
        giveAnAddress();
        m_on->show(m_on->first);
    }
    void cleanup() { m_on.reset(); }

    void aMailIsSentOn()
    {
        view()->setFocus();
        view()->setCurrentIndex(view()->model()->index(0, 0));
        QTRY_VERIFY(action(ActionId::Forward)->isEnabled());
        QVERIFY(!action(ActionId::Resend)->isEnabled()); // it is not ours
        m_on->trigger(ActionId::Forward);
        QTRY_VERIFY(chip(u"Forwards the mail of Dana Ruiz"_s));
        // The keys are where one names who gets it.
        QTRY_VERIFY(qobject_cast<QLineEdit *>(m_on->window->focusWidget()));
        QCOMPARE(m_on->window->focusWidget()->accessibleName(), u"To"_s);
        QTest::keyClicks(m_on->window->focusWidget(), u"service@maker.example,"_s);
        QTest::keyClick(m_on->window->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(outbox().size(), 1); // no word of ours is needed, and nobody is missed
        QCOMPARE(outbox().first().to, u"service@maker.example"_s);
        QTRY_VERIFY(said().startsWith(u"Put the forwarded mail to service@maker.example into the outbox"));
        QVERIFY(outbox().first().subject.startsWith(u"Fwd: Locked out"));
        m_on->trigger(ActionId::Undo);
        QTRY_VERIFY(outbox().isEmpty());
        QTRY_VERIFY(chip(u"Forwards the mail of Dana Ruiz"_s)); // it is a draft again
        // Asked for again, it is the one that is begun.
        const QUuid begun = ReplyDrafts::find(m_on->scratch.desk(), m_on->first)->uid;
        view()->setFocus();
        view()->setCurrentIndex(view()->model()->index(0, 0));
        m_on->trigger(ActionId::Forward);
        QTRY_VERIFY(editor()->isAncestorOf(m_on->window->focusWidget()));
        QCOMPARE(ReplyDrafts::find(m_on->scratch.desk(), m_on->first)->uid, begun);
        Q_EMIT chip(u"Forwards the mail of Dana Ruiz"_s)->removed();
        QTRY_VERIFY(!editor()->hasDraft());
        QTRY_VERIFY(!chip(u"Forwards the mail of Dana Ruiz"_s));
    }

    void aReplyThatIsBegunWaitsForIt_data()
    {
        QTest::addColumn<bool>("isSent");
        QTest::newRow("sent on") << true;
        QTest::newRow("given up") << false;
    }
    void aReplyThatIsBegunWaitsForIt()
    {
        QFETCH(bool, isSent);
        Desk &desk = m_on->scratch.desk();
        m_on->trigger(ActionId::Reply);
        QTest::keyClicks(m_on->window->focusWidget(), u"Dear Dana, we look"_s);
        view()->setFocus();
        view()->setCurrentIndex(view()->model()->index(0, 0));
        QTRY_VERIFY(action(ActionId::Forward)->isEnabled());
        m_on->trigger(ActionId::Forward);
        QTRY_VERIFY(chip(u"Forwards the mail of Dana Ruiz"_s));
        QVERIFY(said().startsWith(u"The reply you had begun waits"));
        QVERIFY(editor()->text().isBlank()); // nothing meant for the customer goes to the maker
        // Killed now, both are there.
        QVERIFY(ReplyDrafts::find(desk, m_on->first)->forwarded);
        QVERIFY(ReplyDrafts::isOneWaiting(desk, m_on->first));
        if (isSent) {
            QTest::keyClicks(m_on->window->focusWidget(), u"service@maker.example,"_s);
            QTest::keyClick(m_on->window->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(outbox().size(), 1);
        } else {
            m_on->trigger(ActionId::Reply);
        }
        QTRY_COMPARE(editor()->text().toPlainText(), u"Dear Dana, we look"_s);
        QTRY_VERIFY(!chip(u"Forwards the mail of Dana Ruiz"_s));
        QVERIFY(!ReplyDrafts::isOneWaiting(desk, m_on->first));
        if (!isSent)
            return;
        // Taken back, the mail to the maker is in front again, and the reply waits once more.
        m_on->trigger(ActionId::Undo);
        QTRY_VERIFY(chip(u"Forwards the mail of Dana Ruiz"_s));
        QVERIFY(editor()->text().isBlank());
        QVERIFY(ReplyDrafts::isOneWaiting(desk, m_on->first));
    }

    void whatDidNotSurelyGoIsSettled()
    {
        Desk &desk = m_on->scratch.desk();
        auto *strip = m_on->window->findChild<UnsentStrip *>();
        m_on->trigger(ActionId::Reply);
        QTest::keyClicks(m_on->window->focusWidget(), u"Please try again."_s);
        QTest::keyClick(m_on->window->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(outbox().size(), 1);
        QVERIFY(!strip->isVisible());
        const auto become = [&desk, this](OutboxState state, const QString &trouble) {
            ScratchDesk::done(desk.database().write([id = outbox().first().entry.id, state, trouble](Session &session) {
                OutboxEntry entry = Outbox::byId(session, id);
                entry.state = state;
                entry.trouble = trouble;
                Outbox::update(session, entry);
                return true;
            }));
        };
        const auto says = [strip](const QString &words) {
            const auto labels = strip->findChildren<QLabel *>();
            return strip->isVisible() && std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
                return label->text().contains(words);
            });
        };
        become(OutboxState::Failed, u"550 no such user"_s);
        QTRY_VERIFY(says(u"refused"_s));
        QVERIFY(says(u"550 no such user"_s));
        become(OutboxState::Unknown, u"closed"_s);
        QTRY_VERIFY(says(u"may have gone or not"_s));
        const auto press = [](const QWidget *in, const QString &words) {
            for (QPushButton *each : in->findChildren<QPushButton *>()) {
                if (each->text() == words && each->isVisible())
                    return each->click();
            }
            QFAIL(qPrintable(words));
        };
        press(strip, u"Not now"_s);
        QVERIFY(!strip->isVisible());
        QCOMPARE(strip->count(), 1);
        m_on->trigger(ActionId::Outbox);
        auto *window = m_on->window->findChild<OutboxWindow *>();
        QVERIFY(window);
        for (const ActionId id : {ActionId::Undo, ActionId::Redo, ActionId::Quit})
            QVERIFY(window->actions().contains(action(id))); // their keys work here, too
        QTRY_VERIFY(window->findChild<QTableView *>()->currentIndex().isValid());
        press(window, u"It has arrived"_s);
        QTRY_VERIFY(outbox().isEmpty());
        QTRY_COMPARE(strip->count(), 0);
        QTRY_VERIFY(said().endsWith(u"counts as sent"));
    }

    void whatWasWrittenForAPartnerStaysTheirs()
    {
        m_on->trigger(ActionId::Forward);
        QTRY_VERIFY(chip(u"Forwards the mail of Dana Ruiz"_s));
        QTest::keyClicks(m_on->window->focusWidget(), u"bob@partner.example,"_s);
        editor()->text().insertPlainText(u"Bob, can you see why?"_s);
        Q_EMIT chip(u"Forwards the mail of Dana Ruiz"_s)->removed();
        QTest::qWait(100);
        QTest::keyClick(&editor()->text(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(
            &editor()->text(), Qt::Key_Return, Qt::ControlModifier); // the customer does not get it: meant so
        QTRY_COMPARE(outbox().size(), 1);
        QCOMPARE(outbox().first().to, u"bob@partner.example"_s);
    }

    void oursIsSentOnceMore()
    {
        m_on->trigger(ActionId::Reply);
        QTest::keyClicks(m_on->window->focusWidget(), u"Please try again."_s);
        QTest::keyClick(m_on->window->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(outbox().size(), 1);
        view()->setFocus();
        QTRY_VERIFY([this] {
            for (int row = 0; row < view()->model()->rowCount(); ++row) {
                view()->setCurrentIndex(view()->model()->index(row, 0));
                if (action(ActionId::Resend)->isEnabled())
                    return true;
            }
            return false;
        }());
        m_on->trigger(ActionId::Resend);
        QTRY_COMPARE(editor()->text().toPlainText(), u"Please try again."_s);
        QTest::keyClick(&editor()->text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(outbox().size(), 2);
        QCOMPARE(outbox().first().to, outbox().last().to);
    }

    void aPictureStandsInTheText()
    {
        m_on->trigger(ActionId::Reply);
        QTest::keyClicks(m_on->window->focusWidget(), u"Look: "_s);
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
        Q_EMIT editor()->text().pictureGiven(png);
        QCOMPARE(editor()->text().toPlainText(), u"Look: ![Picture 1](picture-1.png)"_s);
        const auto file = [this] {
            for (Chip *each : editor()->findChildren<Chip *>()) {
                if (each->text().startsWith(u"picture-1.png") && !each->isHidden())
                    return each;
            }
            return static_cast<Chip *>(nullptr);
        };
        QVERIFY(file());
        Q_EMIT file()->removed();
        QCOMPARE(editor()->text().toPlainText(), u"Look: "_s);
        QTRY_VERIFY(!file());
    }

    void onPaper()
    {
        ScratchDesk::done(m_on->scratch.desk().act(addNote, m_on->first, u"She is <b>cross</b>"_s, newUid()));
        QTRY_VERIFY(action(ActionId::Print)->isEnabled());
        const Timeline timeline
            = ScratchDesk::done(m_on->scratch.desk().database().read(readTimeline, m_on->first, AgentId()));
        const auto text = [&](OnPaper what) {
            return conversationPaper(
                timeline, what, ScratchDesk::now(), QLocale(u"en_GB"_s), Theme::of(m_on->window.get()))
                ->toPlainText();
        };
        QVERIFY(text(OnPaper::ForCustomer).startsWith(u"Locked out\n#1  ·  Dana Ruiz"));
        QCOMPARE(text(OnPaper::ForCustomer).count(u"And once more."_s), 7);
        QVERIFY(!text(OnPaper::ForCustomer).contains(u"cross"));
        QVERIFY(text(OnPaper::WithNotes).contains(u"She is <b>cross</b>")); // as it was written
        m_on->trigger(ActionId::Print);
        auto *dialog = m_on->window->findChild<PrintDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!dialog->findChild<QCheckBox *>()->isChecked()); // a print often leaves the house
        QTemporaryDir folder;
        const QString file = folder.filePath(u"t.pdf"_s);
        QPointer<PrintDialog> open = dialog;
        dialog->savePdf(folder.filePath(u"no/such/folder.pdf"_s));
        QTRY_VERIFY(dialog->isEnabled());
        QVERIFY(open && open->isVisible());
        for (QDialog *told : open->findChildren<QDialog *>())
            told->close();
        open->savePdf(file);
        QTRY_VERIFY(said() == u"Saved t.pdf"_s);
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-" && pdf.size() > 2000);
        QTRY_VERIFY(!open);
        // Letters as high as in a letter: 1 point is 1/72 inch.
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-bbox"_s, file, u"-"_s});
        if (!reader.waitForFinished())
            QSKIP("pdftotext is not installed: the size of the letters was not read");
        const QString boxes = QString::fromUtf8(reader.readAllStandardOutput());
        static const QRegularExpression word(u"yMin=\"([0-9.]+)\"[^>]*yMax=\"([0-9.]+)\">(?:And|Locked)<"_s);
        int words = 0;
        for (auto it = word.globalMatch(boxes); it.hasNext(); ++words) {
            const QRegularExpressionMatch match = it.next();
            const double high = match.captured(2).toDouble() - match.captured(1).toDouble();
            QVERIFY2(high > 8 && high < 40, qPrintable(match.captured(0)));
        }
        QVERIFY(words > 5);
    }
};

QTEST_MAIN(TestOnward)
#include "onward.moc"
