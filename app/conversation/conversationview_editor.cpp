// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/conversationview.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QUrl>

#include "conversation/conversationmodel.h"
#include "conversation/selectioneditor.h"

// Text is selected, and its links are pressed, in an editor that lies over it.
namespace Earshot
{

void ConversationView::pressText(const Hit &hit, QMouseEvent *event)
{
    const QTextDocument &document = *hit.part->document;
    if (hit.part->kind == EntryPart::Kind::Html) {
        const QString anchor = document.documentLayout()->anchorAt(hit.inDocument);
        if (!anchor.isEmpty()) {
            const int at = document.documentLayout()->hitTest(hit.inDocument, Qt::FuzzyHit);
            return void(Q_EMIT linkActivated(QUrl(anchor), SelectionEditor::textOfLink(document, at, anchor)));
        }
    }
    openEditor(hit.row, int(hit.part - layoutOf(hit.row).parts().data()));
    m_editor->setFocus(Qt::MouseFocusReason);
    m_editor->takeMouse(*event, viewport());
}

bool ConversationView::openText(int row, int part, int step)
{
    const std::vector<EntryPart> &parts = layoutOf(row).parts();
    while (part >= 0 && part < int(parts.size()) && !parts.at(size_t(part)).document)
        part += step;
    if (part < 0 || part >= int(parts.size()))
        return false;
    openEditor(row, part);
    connect(m_editor, &QTextEdit::cursorPositionChanged, this, &ConversationView::showCaret);
    m_editor->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    m_editor->moveCursor(step > 0 ? QTextCursor::Start : QTextCursor::End);
    showCaret();
    return true;
}

void ConversationView::openEditor(int row, int part)
{
    closeEditor();
    // The list draws the cached document; the editor gets a copy, for it lays out its own.
    const EntryPart &shown = layoutOf(row).parts().at(size_t(part));
    m_editorKey = m_model.entry(row).key();
    m_editorPart = part;
    auto *editor = new SelectionEditor(*shown.document, m_layouts.theme(), viewport());
    m_editor = editor;
    connect(editor, &SelectionEditor::linkActivated, this, &ConversationView::linkActivated);
    connect(editor, &SelectionEditor::copyMessageWanted, this,
        [this, key = m_editorKey] { copyEntry(m_model.rowOf(key)); });
    editor->installEventFilter(this);
    placeEditor();
    editor->horizontalScrollBar()->setValue(shown.scrolled);
    editor->show();
    viewport()->update();
}

void ConversationView::closeEditor()
{
    if (!m_editor)
        return;
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    m_editorKey = -1;
    m_editorPart = -1;
    viewport()->update();
}

void ConversationView::placeEditor()
{
    if (!m_editor)
        return;
    const int row = m_model.rowOf(m_editorKey);
    if (row < 0 || m_editorPart >= int(layoutOf(row).parts().size()))
        return closeEditor();
    m_editor->setGeometry(
        documentRect(rowRect(row), layoutOf(row).parts().at(size_t(m_editorPart)), layoutDirection()));
}

void ConversationView::showCaret()
{
    if (!m_editor)
        return;
    const QRect caret = m_editor->cursorRect().translated(m_editor->viewport()->mapTo(viewport(), QPoint()));
    if (caret.bottom() > viewport()->height())
        scrollBy(caret.bottom() - viewport()->height() + 24);
    else if (caret.top() < 0)
        scrollBy(caret.top() - 24);
}

bool ConversationView::takeEditorKey(const QKeyEvent &key)
{
    const int step = key.key() == Qt::Key_Backtab ? -1 : 1;
    switch (key.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
        if (m_editor->chooseLink(step > 0))
            return true;
        const int row = m_model.rowOf(m_editorKey);
        if (row >= 0 && openText(row, m_editorPart + step, step)) {
            m_editor->chooseLink(step > 0);
            return true;
        }
        break; // the card's last text
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_editor->pressLink();
        return true;
    case Qt::Key_Escape:
        break;
    default:
        return false;
    }
    closeEditor();
    setFocus();
    return true;
}

bool ConversationView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & Qt::ControlModifier) && takeEditorKey(*key))
            return true;
    }
    if (watched == m_editor && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        QMetaObject::invokeMethod(
            this,
            [this, left = m_editor] {
                if (m_editor == left) // else the next text is being read already
                    closeEditor();
            },
            Qt::QueuedConnection);
    return QListView::eventFilter(watched, event);
}

} // namespace Earshot
