// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/findbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

#include "conversation/conversationview.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/plaintext.h"

namespace Earshot
{

FindBar::FindBar(ConversationView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_field(new QLineEdit(this))
    , m_count(new Label(TypeRole::Meta, Token::Text2, this))
{
    setGround(this, Token::Surface);
    m_field->setAccessibleName(tr("Find in conversation"));
    m_field->setPlaceholderText(tr("Find in conversation"));
    m_field->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::L, Space::S, Space::L, Space::S);
    row->setSpacing(Space::S);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    const auto addTool = [this, row](IconName name, const QString &words, auto act) {
        auto *button = new QToolButton(this);
        button->setIcon(icon(name));
        button->setAccessibleName(words);
        plainToolTip(button, words);
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
    };
    addTool(IconName::ArrowUp, tr("Previous place"), [this] { find(false); });
    addTool(IconName::ArrowDown, tr("Next place"), [this] { find(true); });
    addTool(IconName::Close, tr("Close"), [this] { close(); });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_view.setFind(text.size() > 1 ? text : QString());
        const int found = m_view.findCount();
        m_count->setText(text.size() < 2 ? QString()
                : found == 0             ? tr("Nothing found")
                                         : tr("in %Ln entries", nullptr, found));
    });
    hide();
}

void FindBar::open()
{
    show();
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_view.setFind(m_field->text());
}

void FindBar::offer(const QString &text)
{
    if (isHidden() && !text.isEmpty()) {
        m_field->setText(text);
        m_view.setFind({});
    }
}

void FindBar::close()
{
    m_view.setFind({});
    hide();
    m_view.setFocus();
}

void FindBar::find(bool forward)
{
    if (m_field->text().size() > 1)
        m_view.findNext(forward);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            find(!(key->modifiers() & Qt::ShiftModifier));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawHairline(&painter, rect(), Qt::BottomEdge, Theme::of(this).color(Token::Line));
}

} // namespace Earshot
