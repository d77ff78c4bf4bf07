// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written below a conversation, and where it is seen then.
#include "app/scratchdesk.h"

#include <QAction>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

#include "composer/composertext.h"
#include "conversation/conversationpane.h"
#include "conversation/conversationview.h"
#include "shell/actions.h"
#include "shell/look.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

class WrittenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void whatWasAgreedIsWritten()
    {
        ScratchDesk scratch;
        Actions actions;
        ConversationPane pane(scratch.desk(), actions);
        pane.resize(600, 700);
        pane.show();
        const TicketId ticket = scratch.words("Hello").ticket;
        pane.showTicket(ticket);
        QTRY_COMPARE(pane.findChild<ConversationView *>()->model()->rowCount(), 1);
        Call call;
        call.ticket = ticket;
        call.outcome = CallOutcome::Reached;
        call.gist = u"A new cable comes"_s;
        pane.writeAgreed(call);
        const auto isWritten = [&pane] {
            const auto texts = pane.findChildren<ComposerText *>();
            return std::any_of(texts.begin(), texts.end(), [](const ComposerText *text) {
                return text->isVisible() && text->toPlainText().contains(u"A new cable comes"_s);
            });
        };
        QTRY_VERIFY(isWritten());
    }

    void aSavedNoteIsSeen()
    {
        ScratchDesk scratch;
        Received first = scratch.words("Hello");
        for (int n = 2; n <= 60; ++n)
            scratch.words("And once more, number " + QByteArray::number(n) + ".\n\nDana\n", n);
        Actions actions;
        ConversationPane pane(scratch.desk(), actions);
        pane.resize(600, 700);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        pane.showTicket(first.ticket);
        ConversationView *view = pane.findChild<ConversationView *>();
        QTRY_COMPARE(view->model()->rowCount(), 60);
        pane.grab();
        view->verticalScrollBar()->setValue(0);
        const auto seen = [view](int row) {
            return view->visualRect(view->model()->index(row, 0)).intersects(view->viewport()->rect());
        };
        QVERIFY(!seen(59));
        actions.action(ActionId::Note)->trigger();
        auto *note = qobject_cast<ComposerText *>(pane.focusWidget());
        QVERIFY(note);
        note->insertPlainText(u"Seen on site"_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(view->model()->rowCount(), 61);
        QTRY_VERIFY(seen(60));
    }
};

QTEST_MAIN(WrittenTest)
#include "written.moc"
