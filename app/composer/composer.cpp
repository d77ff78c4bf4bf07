// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/composer.h"

#include "earshot/desk/desk.h"
#include "earshot/storage/tickets.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPointer>
#include <QTabBar>
#include <QVBoxLayout>

#include "composer/composertext.h"
#include "composer/notedraft.h"
#include "composer/noteeditor.h"
#include "composer/replydraft.h"
#include "composer/replyeditor.h"
#include "shell/card.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

constexpr qsizetype LongestName = 28; ///< beside which there is room for the note

} // namespace

using namespace Qt::StringLiterals;

Composer::Composer(Desk &desk, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_tabs(new QTabBar)
    , m_state(new Label(TypeRole::Meta, Token::Text2))
    , m_card(new Card(Card::Kind::Field, this))
    , m_head(new QWidget(m_card))
    , m_reply(new ReplyEditor(desk, actions, m_card))
    , m_note(new NoteEditor(desk, m_card))
{
    m_tabs->addTab(tr("Reply"));
    m_tabs->addTab(tr("Internal note"));
    m_tabs->setAccessibleName(tr("What you write"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_state->setElided();
    m_state->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it has what the tabs leave

    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(Space::S);
    head->addWidget(m_tabs);
    head->addWidget(m_state, 1);
    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(Space::L, Space::Xs, Space::M, Space::S);
    inside->setSpacing(Space::Xs);
    inside->addWidget(m_head);
    inside->addWidget(m_reply);
    inside->addWidget(m_note);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(Space::L, Space::S, Space::L, Space::L);
    around->addWidget(m_card);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        choose(Tab(tab));
        if (!m_tabs->hasFocus())
            (tab == NoteTab ? m_note->text() : m_reply->text()).setFocus(Qt::OtherFocusReason);
    });
    connect(m_reply, &ReplyEditor::said, this, &Composer::said);
    connect(m_note, &NoteEditor::said, this, &Composer::said);
    connect(m_note, &NoteEditor::saved, this, &Composer::noteSaved);
    connect(m_reply, &ReplyEditor::addressed, this, [this](const QString &name) {
        m_tabs->setTabText(
            ReplyTab, name.isEmpty() ? tr("Reply") : tr("Reply to %1").arg(named(shortened(name, LongestName))));
    });
    connect(m_reply, &ReplyEditor::forwards, this,
        [this] { m_tabs->setTabText(ReplyTab, tr("Forward", "the heading of a mail that is sent on")); });
    const auto keepState = [this](Tab tab) {
        return [this, tab](const QString &words) {
            m_states[tab] = words;
            if (m_tabs->currentIndex() == tab)
                m_state->setText(words);
        };
    };
    connect(m_reply, &ReplyEditor::stateChanged, this, keepState(ReplyTab));
    connect(m_note, &NoteEditor::stateChanged, this, keepState(NoteTab));
    for (ComposerText *text : {&m_reply->text(), &m_note->text()})
        connect(text, &QPlainTextEdit::textChanged, this, &Composer::fit);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        const auto inside = [this](QWidget *widget) { return widget && isAncestorOf(widget); };
        if (inside(before) != inside(now))
            QMetaObject::invokeMethod(this, &Composer::fit, Qt::QueuedConnection);
    });
    choose(ReplyTab);
}

void Composer::choose(Tab tab)
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(tab);
    m_reply->setVisible(tab == ReplyTab);
    m_note->setVisible(tab == NoteTab);
    m_card->setKind(tab == NoteTab ? Card::Kind::NoteField : Card::Kind::Field);
    m_card->setEditor(tab == NoteTab ? &m_note->text() : &m_reply->text());
    setFocusProxy(tab == NoteTab ? &m_note->text() : &m_reply->text());
    m_state->setColor(tab == NoteTab ? Token::NoteText : Token::Text2);
    m_state->setText(m_states[tab]);
    fit();
}

void Composer::setTicket(TicketId ticket)
{
    if (ticket == m_ticket)
        return;
    m_ticket = ticket;
    m_reply->setTicket(ticket);
    m_note->setTicket(ticket);
    // A draft is what one was at; without any, a reply is what most come for.
    choose(m_note->hasDraft() && !m_reply->hasDraft() ? NoteTab : ReplyTab);
    if (!ticket)
        return;
    // Merged meanwhile, by whomever: nothing that was begun there is out of reach.
    m_desk.database()
        .read(Tickets::mergedInto, ticket)
        .then(this, [this, ticket](const Result<QList<TicketId>> &parts) {
            for (const TicketId part : parts ? *parts : QList<TicketId>()) {
                ReplyDrafts::adopt(m_desk, part, ticket);
                NoteDrafts::adopt(m_desk, part, ticket);
            }
            if (!m_reply->hasDraft() && m_note->hasDraft() && !isWriting())
                choose(NoteTab);
        });
}

void Composer::goOnAt(TicketId whole)
{
    const auto tab = Tab(m_tabs->currentIndex());
    ComposerText &text = tab == NoteTab ? m_note->text() : m_reply->text();
    const int anchor = text.textCursor().anchor();
    const int position = text.textCursor().position();
    const QPointer<QWidget> keys = isWriting() ? QApplication::focusWidget() : nullptr;
    m_isAllFromPart = !ReplyDrafts::find(m_desk, whole) && NoteDrafts::find(m_desk, whole).isEmpty();
    ReplyDrafts::adopt(m_desk, m_ticket, whole); // what was begun there already stays below it
    NoteDrafts::adopt(m_desk, m_ticket, whole);
    setTicket(whole);
    choose(tab);
    QTextCursor caret = text.textCursor();
    const int end = text.document()->characterCount() - 1;
    caret.setPosition(qMin(anchor, end));
    caret.setPosition(qMin(position, end), QTextCursor::KeepAnchor);
    text.setTextCursor(caret);
    if (keys)
        keys->setFocus();
}

void Composer::goBackTo(TicketId part)
{
    if (m_isAllFromPart)
        goOnAt(part);
    else
        setTicket(part);
}

void Composer::writeReply()
{
    choose(ReplyTab);
    m_reply->text().setFocus(Qt::ShortcutFocusReason);
}

void Composer::writeReply(const QString &text)
{
    writeReply();
    m_reply->insertCanned(text);
}

void Composer::writeNote()
{
    choose(NoteTab);
    m_note->text().setFocus(Qt::ShortcutFocusReason);
}

void Composer::setFolded(bool folded)
{
    m_folded = folded;
    m_reply->text().setFolded(folded);
    m_note->text().setFolded(folded);
    layout()->setContentsMargins(Space::L, folded ? Space::Xs : Space::S, Space::L, folded ? Space::S : Space::L);
    m_card->layout()->setContentsMargins(Space::L, Space::Xs, Space::M, folded ? Space::Xs : Space::S);
    fit();
}

bool Composer::event(QEvent *event)
{
    // Another window may show the same ticket: it has what was typed here before a key is pressed there.
    if (event->type() == QEvent::WindowDeactivate) {
        m_reply->keepTyped();
        m_note->keepTyped();
    }
    return QWidget::event(event);
}

bool Composer::isWriting() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

void Composer::fit()
{
    const bool folded = m_folded && !isWriting();
    m_head->setVisible(!folded);
    m_reply->setWriting(!folded && (isWriting() || m_reply->hasDraft()));
    m_note->setFootShown(!folded && (isWriting() || m_note->hasDraft()));
}

void Composer::bringBack(const QUuid &act)
{
    if (m_reply->bringBack(act))
        choose(ReplyTab);
    else if (m_note->bringBack(act))
        choose(NoteTab);
}

void Composer::takeAway(const QUuid &act)
{
    m_note->takeAway(act);
}

} // namespace Earshot
