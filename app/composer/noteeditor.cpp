// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/noteeditor.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/domain/uid.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTimer>
#include <QVBoxLayout>

#include "composer/composertext.h"
#include "composer/mentionoffers.h"
#include "composer/notedraft.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int KeepAfterMs = 1'000;

/// What becomes of the draft once the desk has answered: what was typed on meanwhile stays. Whether the note is in, or
/// goes in later.
bool settleNote(Desk &desk, TicketId ticket, const QString &text, const QUuid &uid, const Result<QUuid> &act)
{
    const QJsonObject note{{u"ticket"_s, ticket.value}, {u"text"_s, text}};
    const bool isKept = act
        || (act.error().kind == Error::Kind::Offline
            && desk.keepForLater(uid, Journal::Kind::Note, QJsonDocument(note).toJson(QJsonDocument::Compact)));
    if (isKept)
        NoteDrafts::remove(desk, ticket, text);
    return isKept;
}

} // namespace

NoteEditor::NoteEditor(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_foot(new QWidget(this))
    , m_text(new ComposerText(this))
    , m_save(new QPushButton(tr("Save note"), m_foot))
    , m_timer(new QTimer(this))
{
    m_text->setAccessibleName(tr("Message"));
    m_text->setAccessibleDescription(tr("Internal note, not sent to the customer"));
    m_text->setPlaceholderText(tr("What a colleague should know; with @ and a name they are told"));
    setLook(m_save, Look::Tonal);
    m_save->setEnabled(false);

    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addWidget(
        new Label(tr("Not sent to the customer. Ctrl+Enter saves."), TypeRole::Meta, Token::NoteText, m_foot));
    foot->addStretch();
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Xs);
    column->addWidget(m_text);
    column->addWidget(m_foot);

    new MentionOffers(desk, *m_text);
    m_timer->setSingleShot(true);
    m_timer->setInterval(KeepAfterMs);
    connect(m_timer, &QTimer::timeout, this, &NoteEditor::keepDraft);
    connect(m_save, &QPushButton::clicked, this, &NoteEditor::save);
    connect(m_text, &ComposerText::sendWanted, this, &NoteEditor::save);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fitSave();
        if (m_loading)
            return;
        Q_EMIT stateChanged({});
        // Not restarted by each key: whoever types on and on is kept as well.
        if (!m_timer->isActive())
            m_timer->start();
    });
    connect(&desk, &Desk::draftAsked, this, [this](const QString &key) {
        if (key == NoteDrafts::key(m_ticket))
            keepTyped();
    });
    connect(&desk, &Desk::draftChanged, this, &NoteEditor::follow);
}

NoteEditor::~NoteEditor()
{
    const QSignalBlocker quiet(this); // who listens is going, too
    keepTyped();
}

void NoteEditor::keepTyped()
{
    if (m_timer->isActive())
        keepDraft();
}

void NoteEditor::fitSave()
{
    m_save->setEnabled(hasDraft() && !m_saving.contains(m_ticket));
}

bool NoteEditor::hasDraft() const
{
    return !m_text->isBlank();
}

void NoteEditor::setFootShown(bool shown)
{
    m_foot->setVisible(shown);
}

void NoteEditor::setTicket(TicketId ticket)
{
    if (ticket == m_ticket)
        return;
    keepTyped();
    m_ticket = ticket;
    Q_EMIT m_desk.draftAsked(NoteDrafts::key(ticket)); // in another window somebody may be writing it
    showDraft(ticket ? NoteDrafts::find(m_desk, ticket) : QString());
}

void NoteEditor::showDraft(const QString &text)
{
    m_loading = true;
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
    m_loading = false;
    Q_EMIT stateChanged(text.isEmpty() ? QString() : tr("Your draft is back"));
}

/// Another window, or what was taken back, has changed the draft that is shown here.
void NoteEditor::follow(const QString &key)
{
    // What is being typed here holds.
    if (m_isKeeping || !m_ticket || key != NoteDrafts::key(m_ticket) || m_timer->isActive())
        return;
    if (const QString draft = NoteDrafts::find(m_desk, m_ticket); draft != m_text->toPlainText())
        showDraft(draft);
}

void NoteEditor::keepDraft()
{
    m_timer->stop();
    if (!m_ticket)
        return;
    const QScopedValueRollback keeping(m_isKeeping, true);
    NoteDrafts::keep(m_desk, m_ticket, hasDraft() ? m_text->toPlainText() : QString());
    if (!hasDraft())
        return Q_EMIT stateChanged({});
    Q_EMIT stateChanged(tr("Draft saved %1").arg(clockTime(m_desk.now().toLocalTime().time(), QLocale())));
}

void NoteEditor::save()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty() || !m_ticket || !m_save->isEnabled())
        return;
    keepDraft();
    m_saving << m_ticket;
    fitSave();
    const QUuid uid = newUid();
    // The desk sees to the draft: this window may be closed before the answer is there.
    m_desk.act(addNote, m_ticket, text, uid)
        .then(
            &m_desk, [&desk = m_desk, ticket = m_ticket, text, uid, editor = QPointer(this)](const Result<QUuid> &act) {
                const bool isKept = settleNote(desk, ticket, text, uid, act);
                if (editor)
                    editor->answered(ticket, text, uid, act, isKept);
            });
}

void NoteEditor::answered(TicketId ticket, const QString &text, const QUuid &uid, const Result<QUuid> &act, bool isKept)
{
    m_saving.remove(ticket);
    fitSave();
    if (!isKept)
        return Q_EMIT said({words(act.error()).oneLine(), {}});
    if (!act)
        return Q_EMIT said({tr("The note is kept here and goes in when the desk answers"), {}});
    if (ticket == m_ticket)
        Q_EMIT saved(uid);
    m_last = {*act, ticket, text, false};
    Q_EMIT said({tr("Saved the note"), *act});
}

bool NoteEditor::bringBack(const QUuid &act)
{
    if (act.isNull() || act != m_last.act || m_last.isBack)
        return false;
    NoteDrafts::bringBack(m_desk, m_last.ticket, m_last.text);
    m_last.isBack = true;
    return true;
}

void NoteEditor::takeAway(const QUuid &act)
{
    if (act.isNull() || act != m_last.act || !m_last.isBack)
        return;
    m_last.isBack = false;
    NoteDrafts::remove(m_desk, m_last.ticket, m_last.text);
}

} // namespace Earshot
