// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/noteeditor.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/domain/uid.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "composer/composertext.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int KeepAfterMs = 1'000;

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
    m_text->setPlaceholderText(tr("What a colleague should know"));
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

    m_timer->setSingleShot(true);
    m_timer->setInterval(KeepAfterMs);
    connect(m_timer, &QTimer::timeout, this, &NoteEditor::keepDraft);
    connect(m_save, &QPushButton::clicked, this, &NoteEditor::save);
    connect(m_text, &ComposerText::sendWanted, this, &NoteEditor::save);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_save->setEnabled(hasDraft());
        if (m_loading)
            return;
        Q_EMIT stateChanged({});
        // Not restarted by each key: whoever types on and on is kept as well.
        if (!m_timer->isActive())
            m_timer->start();
    });
}

NoteEditor::~NoteEditor()
{
    const QSignalBlocker quiet(this); // who listens is going, too
    if (m_timer->isActive())
        keepDraft();
}

bool NoteEditor::hasDraft() const
{
    return !m_text->toPlainText().trimmed().isEmpty();
}

void NoteEditor::setFootShown(bool shown)
{
    m_foot->setVisible(shown);
}

QString NoteEditor::draftKey(TicketId ticket) const
{
    return u"note/%1"_s.arg(ticket.value);
}

void NoteEditor::setTicket(TicketId ticket)
{
    if (ticket == m_ticket)
        return;
    if (m_timer->isActive())
        keepDraft();
    m_ticket = ticket;
    const QString draft = ticket ? QString::fromUtf8(m_desk.journal().content(draftKey(ticket))) : QString();
    m_loading = true;
    m_text->setPlainText(draft);
    m_text->moveCursor(QTextCursor::End);
    m_loading = false;
    Q_EMIT stateChanged(draft.isEmpty() ? QString() : tr("Your draft is back"));
}

void NoteEditor::keepDraft()
{
    m_timer->stop();
    if (!m_ticket)
        return;
    if (!hasDraft()) {
        m_desk.journal().remove(draftKey(m_ticket));
        return Q_EMIT stateChanged({});
    }
    m_desk.journal().put(draftKey(m_ticket), Journal::Kind::Draft, m_text->toPlainText().toUtf8());
    Q_EMIT stateChanged(tr("Draft saved %1").arg(clockTime(m_desk.now().toLocalTime().time(), QLocale())));
}

void NoteEditor::save()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty() || !m_ticket || !m_save->isEnabled())
        return;
    keepDraft();
    m_save->setEnabled(false);
    const QUuid uid = newUid();
    m_desk.act(addNote, m_ticket, text, uid).then(this, [this, ticket = m_ticket, text, uid](const Result<QUuid> &act) {
        const bool here = ticket == m_ticket;
        if (!act && act.error().kind != Error::Kind::Offline) {
            m_save->setEnabled(here);
            Q_EMIT said({words(act.error()).oneLine(), {}});
            return;
        }
        if (!act) {
            const QJsonObject note{{u"ticket"_s, ticket.value}, {u"text"_s, text}};
            m_desk.keepForLater(uid, Journal::Kind::Note, QJsonDocument(note).toJson(QJsonDocument::Compact));
        }
        // What was typed on meanwhile stays.
        if (here && m_text->toPlainText().trimmed() == text)
            m_text->clear();
        if (here && act)
            Q_EMIT saved(uid);
        if (here)
            keepDraft();
        else
            m_desk.journal().remove(draftKey(ticket));
        if (act) {
            m_last = {*act, ticket, text, false};
            Q_EMIT said({tr("Saved the note"), *act});
        } else {
            Q_EMIT said({tr("The note is kept here and goes in when the desk answers"), {}});
        }
    });
}

bool NoteEditor::bringBack(const QUuid &act)
{
    if (act.isNull() || act != m_last.act || m_last.isBack)
        return false;
    const bool here = m_last.ticket == m_ticket;
    const QString draft
        = here ? m_text->toPlainText() : QString::fromUtf8(m_desk.journal().content(draftKey(m_last.ticket)));
    // What was begun meanwhile stays, too.
    const QString text = draft.trimmed().isEmpty() ? m_last.text : m_last.text + u"\n\n"_s + draft;
    m_desk.journal().put(draftKey(m_last.ticket), Journal::Kind::Draft, text.toUtf8());
    if (here) {
        m_text->setPlainText(text);
        m_text->moveCursor(QTextCursor::End);
    }
    m_last.isBack = true;
    return true;
}

void NoteEditor::takeAway(const QUuid &act)
{
    if (act.isNull() || act != m_last.act || !m_last.isBack)
        return;
    m_last.isBack = false;
    const bool here = m_last.ticket == m_ticket;
    const QString draft
        = here ? m_text->toPlainText() : QString::fromUtf8(m_desk.journal().content(draftKey(m_last.ticket)));
    if (draft != m_last.text)
        return;
    m_desk.journal().remove(draftKey(m_last.ticket));
    if (here)
        m_text->clear();
}

} // namespace Earshot
