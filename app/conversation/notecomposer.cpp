// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/notecomposer.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/domain/uid.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTimer>
#include <QVBoxLayout>

#include "shell/card.h"
#include "shell/disc.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/times.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int KeepAfterMs = 1'000;
constexpr int FewestLines = 2;
constexpr int MostLines = 8;

/// Decoration: the lock beside the words that say the same.
class LockSign final : public QWidget
{
public:
    explicit LockSign(QWidget *parent)
        : QWidget(parent)
    {
        setFixedWidth(16);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawIcon(&painter, rect(), IconName::Lock, Theme::of(this).color(Token::NoteText), 14);
    }
};

} // namespace

NoteComposer::NoteComposer(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_card(new Card(Card::Kind::NoteField, this))
    , m_state(new Label(TypeRole::Meta, Token::NoteText, m_card))
    , m_head(new QWidget(m_card))
    , m_foot(new QWidget(m_card))
    , m_text(new QPlainTextEdit(m_card))
    , m_save(new QPushButton(tr("Save note"), m_foot))
    , m_timer(new QTimer(this))
{
    m_text->setAccessibleName(tr("Message"));
    m_text->setAccessibleDescription(tr("Internal note, not sent to the customer"));
    m_text->setPlaceholderText(tr("What a colleague should know"));
    m_text->setTabChangesFocus(true);
    makeBare(m_text);
    m_text->setFont(Theme::of(this).font(TypeRole::Read));
    m_text->installEventFilter(this);
    m_card->setEditor(m_text);
    setLook(m_save, Look::Tonal);
    m_save->setEnabled(false);

    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(Space::S);
    head->addWidget(new LockSign(m_head));
    head->addWidget(new Label(tr("Internal note"), TypeRole::BaseStrong, Token::Text, m_head));
    head->addWidget(new Label(tr("Not sent to the customer"), TypeRole::Meta, Token::NoteText, m_head));
    head->addStretch();
    head->addWidget(m_state);

    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addWidget(new Label(tr("Ctrl+Enter saves"), TypeRole::Meta, Token::NoteText, m_foot));
    foot->addStretch();
    foot->addWidget(m_save);

    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(Space::L, Space::S, Space::M, Space::S);
    inside->setSpacing(Space::Xs);
    inside->addWidget(m_head);
    inside->addWidget(m_text);
    inside->addWidget(m_foot);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(Space::L, Space::S, Space::L, Space::L);
    around->addWidget(m_card);

    m_timer->setSingleShot(true);
    m_timer->setInterval(KeepAfterMs);
    connect(m_timer, &QTimer::timeout, this, &NoteComposer::keepDraft);
    connect(m_save, &QPushButton::clicked, this, &NoteComposer::save);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_save->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
        fit();
        if (m_loading)
            return;
        m_restored = false;
        m_state->setText({});
        // Not restarted by each key: whoever types on and on is kept as well.
        if (!m_timer->isActive())
            m_timer->start();
    });
    fit();
}

NoteComposer::~NoteComposer()
{
    if (m_timer->isActive())
        keepDraft();
}

QString NoteComposer::draftKey(TicketId ticket) const
{
    return u"note/%1"_s.arg(ticket.value);
}

void NoteComposer::setTicket(TicketId ticket)
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
    m_restored = !draft.isEmpty();
    m_state->setText(m_restored ? tr("Your draft is back") : QString());
}

void NoteComposer::keepDraft()
{
    m_timer->stop();
    if (!m_ticket)
        return;
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty()) {
        m_desk.journal().remove(draftKey(m_ticket));
        return m_state->setText({});
    }
    m_desk.journal().put(draftKey(m_ticket), Journal::Kind::Draft, text.toUtf8());
    m_state->setText(tr("Draft saved %1").arg(clockTime(m_desk.now().toLocalTime().time(), QLocale())));
}

void NoteComposer::save()
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
            Q_EMIT failed(act.error());
            return;
        }
        if (!act) {
            const QJsonObject note{{u"ticket"_s, ticket.value}, {u"text"_s, text}};
            m_desk.journal().put(uid.toString(QUuid::WithoutBraces), Journal::Kind::Note,
                QJsonDocument(note).toJson(QJsonDocument::Compact));
        }
        // What was typed on meanwhile stays.
        if (here && m_text->toPlainText().trimmed() == text)
            m_text->clear();
        if (here)
            keepDraft();
        else
            m_desk.journal().remove(draftKey(ticket));
        if (act) {
            m_last = {*act, ticket, text, false};
            Q_EMIT saved(*act);
        } else {
            Q_EMIT waiting();
        }
    });
}

void NoteComposer::bringBack(const QUuid &act)
{
    if (act.isNull() || act != m_last.act || m_last.isBack)
        return;
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
}

void NoteComposer::takeAway(const QUuid &act)
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

void NoteComposer::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void NoteComposer::setFolded(bool folded)
{
    m_folded = folded;
    fit();
}

/// As high as the text needs, within bounds; one line while it is folded and somebody reads above.
void NoteComposer::fit()
{
    const bool folded = m_folded && !m_text->hasFocus();
    m_head->setVisible(!folded);
    m_foot->setVisible(!folded && (m_text->hasFocus() || !m_text->document()->isEmpty()));
    const int line = QFontMetrics(m_text->font()).lineSpacing();
    int lines = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid() && lines < MostLines; block = block.next())
        lines += qMax(1, block.layout()->lineCount());
    const int wanted = folded ? 1 : qBound(m_text->hasFocus() ? FewestLines + 1 : FewestLines, lines, MostLines);
    m_text->setVerticalScrollBarPolicy(lines > wanted ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_text->setFixedHeight(wanted * line + Space::S);
}

bool NoteComposer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier) {
            save();
            return true;
        }
    }
    // Where the field has nothing of its own to undo, the key undoes what was done on the desk.
    if (watched == m_text && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo) && !m_text->document()->isUndoAvailable()) {
        event->ignore();
        return true;
    }
    if (watched == m_text && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QMetaObject::invokeMethod(this, &NoteComposer::fit, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void NoteComposer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_text) {
        m_text->setFont(Theme::of(this).font(TypeRole::Read));
        fit();
    }
}

} // namespace Earshot
