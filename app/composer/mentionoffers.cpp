// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/mentionoffers.h"

#include "earshot/desk/desk.h"
#include "earshot/domain/folding.h"
#include "earshot/domain/mention.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>
#include <QTextBlock>

#include "composer/composertext.h"

namespace Earshot
{

namespace
{

constexpr qsizetype LongestMention = 40;

} // namespace

MentionOffers::MentionOffers(const Desk &desk, ComposerText &text)
    : QObject(&text)
    , m_desk(desk)
    , m_text(text)
    , m_names(new QStringListModel(this))
    , m_completer(new QCompleter(m_names, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(&text);
    m_completer->popup()->setAccessibleName(tr("Colleagues"));
    text.setCompleter(m_completer);
    connect(&text, &QPlainTextEdit::textChanged, this, &MentionOffers::offer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &MentionOffers::take);
}

/// Where the @ stands whose name is being written; -1 where none is.
int MentionOffers::begin() const
{
    const QTextCursor caret = m_text.textCursor();
    const QString line = caret.block().text().left(caret.positionInBlock());
    const qsizetype at = line.lastIndexOf(u'@');
    const bool isWord = at > 0 && line.at(at - 1).isLetterOrNumber();
    return at < 0 || isWord || line.size() - at > LongestMention ? -1 : caret.block().position() + int(at);
}

void MentionOffers::offer()
{
    const int at = m_text.hasFocus() ? begin() : -1;
    QStringList names;
    if (at >= 0) {
        const QTextCursor caret = m_text.textCursor();
        const QString typed
            = folded(caret.block().text().mid(at + 1 - caret.block().position(), caret.position() - at - 1));
        for (const Agent &agent : m_desk.catalog().agents) {
            const QString name = mentionOf(agent).mid(1);
            const bool goesOn = folded(name).startsWith(typed) || folded(agent.login).startsWith(typed);
            if (agent.id != m_desk.agent() && goesOn && folded(name) != typed)
                names << name;
        }
    }
    if (names.isEmpty())
        return m_completer->popup()->hide();
    m_names->setStringList(names);
    const int width = m_completer->popup()->sizeHintForColumn(0) + 48;
    m_completer->complete(QRect(m_text.cursorRect().topLeft(), QSize(width, m_text.cursorRect().height())));
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void MentionOffers::take(const QString &name)
{
    QTextCursor caret = m_text.textCursor();
    const int at = begin();
    if (at < 0)
        return;
    const int end = caret.position();
    caret.setPosition(at + 1);
    caret.setPosition(end, QTextCursor::KeepAnchor);
    caret.insertText(name + u' ');
    m_text.setTextCursor(caret);
}

} // namespace Earshot
