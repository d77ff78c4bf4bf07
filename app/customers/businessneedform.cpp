// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/businessneedform.h"

#include "earshot/storage/journal.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

#include "shell/label.h"
#include "shell/look.h"
#include "shell/steadybar.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int KeepMs = 800; ///< what is typed is in the journal this soon

QString draftKey(TicketId ticket)
{
    return u"business-need:%1"_s.arg(ticket.value);
}

} // namespace

BusinessNeedForm::BusinessNeedForm(Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_need(new QPlainTextEdit(this))
    , m_by(new QLineEdit(this))
    , m_ifNot(new QLineEdit(this))
    , m_buttons(new QWidget(this))
    , m_keep(new QTimer(this))
{
    m_need->setAccessibleName(tr("Business need"));
    m_need->setPlaceholderText(tr("What are they trying to get done?"));
    m_need->setTabChangesFocus(true);
    setGround(m_need, Token::Surface);
    keepBarSteady(m_need);
    m_need->setFixedHeight(3 * QFontMetrics(m_need->font()).lineSpacing() + Space::L);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Xs);
    column->addWidget(m_need);
    const auto addField = [&](const QString &words, QLineEdit *field) {
        auto *label = new Label(words, TypeRole::Meta, Token::Text2, this);
        label->setBuddy(field);
        field->setAccessibleName(words);
        column->addWidget(label);
        column->addWidget(field);
        field->installEventFilter(this);
    };
    addField(tr("By when"), m_by);
    addField(tr("If not"), m_ifNot);
    m_need->installEventFilter(this);

    auto *save = new QPushButton(tr("Save"), m_buttons);
    setLook(save, Look::Tonal);
    auto *cancel = new QPushButton(tr("Cancel"), m_buttons);
    setLook(cancel, Look::Bare);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, Space::Xs, 0, 0);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(save);
    column->addWidget(m_buttons);
    for (QLineEdit *field : {m_by, m_ifNot})
        connect(field, &QLineEdit::textChanged, this, &BusinessNeedForm::edited);
    connect(m_need, &QPlainTextEdit::textChanged, this, &BusinessNeedForm::edited);
    connect(this, &BusinessNeedForm::edited, this, &BusinessNeedForm::fitButtons);
    m_keep->setSingleShot(true);
    m_keep->setInterval(KeepMs);
    connect(this, &BusinessNeedForm::edited, this, &BusinessNeedForm::keepSoon);
    connect(m_keep, &QTimer::timeout, this, &BusinessNeedForm::keep);
    connect(save, &QPushButton::clicked, this, &BusinessNeedForm::save);
    connect(cancel, &QPushButton::clicked, this, &BusinessNeedForm::leave);
}

BusinessNeedForm::~BusinessNeedForm()
{
    keep();
}

bool BusinessNeedForm::hasDraft(const Journal &journal, TicketId ticket)
{
    return !journal.content(draftKey(ticket)).isEmpty();
}

void BusinessNeedForm::begin()
{
    m_need->setFocus();
    m_need->selectAll();
}

void BusinessNeedForm::setStanding(bool standing)
{
    m_standing = standing;
    fitButtons();
}

void BusinessNeedForm::showTicket(const Ticket &ticket)
{
    const bool follows = m_shown.id == ticket.id;
    const bool typing = follows && isEdited();
    if (!follows)
        keep();
    m_shown = ticket;
    // Setting a text moves the caret: only where it is another one.
    if (!typing && isEdited())
        setTyped({ticket.businessNeed, ticket.needBy, ticket.needIfNot});
    if (typing && !isEdited()) {
        m_unkept = true; // it is saved: the journal need not have it any longer
        keep();
    }
    if (!follows && hasDraft(m_journal, ticket.id)) {
        setTyped(draft());
        if (!isEdited())
            m_journal.remove(draftKey(ticket.id)); // it was saved meanwhile
    }
    if (!follows)
        m_unkept = false;
    fitButtons();
}

void BusinessNeedForm::takeUp()
{
    if (!m_shown.id || m_unkept)
        return;
    const Typed kept = draft();
    if (kept != Typed{need(), by(), ifNot()})
        setTyped(kept);
    m_unkept = false;
    m_keep->stop();
    fitButtons();
}

/// What the journal has of it; without a draft what the ticket says.
BusinessNeedForm::Typed BusinessNeedForm::draft() const
{
    const QByteArray content = m_journal.content(draftKey(m_shown.id));
    if (content.isEmpty())
        return {m_shown.businessNeed.trimmed(), m_shown.needBy.trimmed(), m_shown.needIfNot.trimmed()};
    const QJsonObject kept = QJsonDocument::fromJson(content).object();
    return {kept.value(u"need").toString(), kept.value(u"by").toString(), kept.value(u"ifNot").toString()};
}

void BusinessNeedForm::keepSoon()
{
    m_unkept = true;
    // Not restarted by each key: whoever types on and on is kept as well.
    if (!m_keep->isActive())
        m_keep->start();
}

void BusinessNeedForm::keep()
{
    m_keep->stop();
    if (!m_shown.id || !std::exchange(m_unkept, false))
        return;
    if (!isEdited())
        return m_journal.remove(draftKey(m_shown.id));
    const QJsonObject content{{u"need"_s, need()}, {u"by"_s, by()}, {u"ifNot"_s, ifNot()}};
    m_journal.put(draftKey(m_shown.id), Journal::Kind::Draft, QJsonDocument(content).toJson(QJsonDocument::Compact));
}

void BusinessNeedForm::setTyped(const Typed &typed)
{
    m_need->setPlainText(typed.need);
    m_by->setText(typed.by);
    m_ifNot->setText(typed.ifNot);
    // One reads from the beginning where the field is too short for all of it.
    m_by->setCursorPosition(0);
    m_ifNot->setCursorPosition(0);
}

QString BusinessNeedForm::need() const
{
    return m_need->toPlainText().trimmed();
}

QString BusinessNeedForm::by() const
{
    return m_by->text().trimmed();
}

QString BusinessNeedForm::ifNot() const
{
    return m_ifNot->text().trimmed();
}

bool BusinessNeedForm::isEdited() const
{
    return need() != m_shown.businessNeed.trimmed() || by() != m_shown.needBy.trimmed()
        || ifNot() != m_shown.needIfNot.trimmed();
}

void BusinessNeedForm::fitButtons()
{
    m_buttons->setVisible(!m_standing || isEdited());
}

void BusinessNeedForm::leave()
{
    setTyped({m_shown.businessNeed, m_shown.needBy, m_shown.needIfNot});
    m_unkept = true;
    keep();
    Q_EMIT left();
}

void BusinessNeedForm::save()
{
    keep();
    Q_EMIT saved(need(), by(), ifNot());
}

bool BusinessNeedForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (watched != m_need || key->modifiers() & Qt::ControlModifier)) {
            save();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_standing) { // a standing one is only left
            leave();
            return true;
        }
    }
    // The same form stands on another tab and in other windows: what was typed there is what one goes on with here.
    if (event->type() == QEvent::FocusIn)
        takeUp();
    else if (event->type() == QEvent::FocusOut)
        keep();
    return QWidget::eventFilter(watched, event);
}

} // namespace Earshot
