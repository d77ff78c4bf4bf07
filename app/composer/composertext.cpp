// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/composertext.h"

#include <QAbstractItemView>
#include <QBuffer>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QUrl>

#include "shell/look.h"
#include "shell/steadybar.h"
#include "shell/theme.h"

namespace Earshot
{

namespace
{

constexpr int FewestLines = 2;
constexpr int MostLines = 10;
constexpr int MostTyped = 100'000; ///< letters
constexpr int LongestLine = 20'000; ///< of pasted text: a longer one is laid out anew at every key, and nobody reads it

QStringList localFiles(const QMimeData *source)
{
    QStringList paths;
    for (const QUrl &url : source->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

bool hasEndlessLine(const QString &text)
{
    qsizetype begin = 0;
    while (text.size() - begin > LongestLine) {
        const qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0 || end - begin > LongestLine)
            return true;
        begin = end + 1;
    }
    return false;
}

} // namespace

bool isTooLong(const QTextDocument &document)
{
    return document.characterCount() > MostTyped;
}

ComposerText::ComposerText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    makeBare(this);
    keepBarSteady(this);
    // The words begin where the rows above them do; above and below, the margin stays.
    document()->setDocumentMargin(0);
    document()->clearUndoRedoStacks(); // nobody did that
    setViewportMargins(0, Space::Xs, 0, Space::Xs);
    setFont(Theme::of(this).font(TypeRole::Read));
    connect(this, &QPlainTextEdit::textChanged, this, &ComposerText::fit);
    fit();
}

void ComposerText::setFolded(bool folded)
{
    m_folded = folded;
    fit();
}

/// One line while it is folded and somebody reads above.
void ComposerText::fit()
{
    const bool folded = m_folded && !hasFocus();
    const int line = QFontMetrics(font()).lineSpacing();
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= MostLines; block = block.next())
        lines += qMax(1, block.layout()->lineCount());
    const int fewest = hasFocus() ? FewestLines + 1 : FewestLines;
    const int wanted = folded ? 1 : qBound(fewest, lines, MostLines);
    // What goes along with the text may leave it less room than it would like.
    setMinimumHeight(qMin(wanted, FewestLines) * line + Space::S);
    setMaximumHeight(wanted * line + Space::S);
}

bool ComposerText::isBlank() const
{
    const int last = document()->characterCount() - 1; // the paragraph's end that every document has
    for (int at = 0; at < last; ++at) {
        if (!document()->characterAt(at).isSpace())
            return false;
    }
    return true;
}

QSize ComposerText::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), maximumHeight()};
}

bool ComposerText::event(QEvent *event)
{
    // Where the field has nothing of its own to undo or redo, the key does it to what was done on the desk.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !document()->isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void ComposerText::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isLeaving
        = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab || event->key() == Qt::Key_Escape;
    if (m_completer && m_completer->popup()->isVisible() && (enter || isLeaving))
        return event->ignore();
    if (enter && event->modifiers() & Qt::ControlModifier)
        Q_EMIT sendWanted();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void ComposerText::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    fit();
    Q_EMIT focusChanged();
}

void ComposerText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    fit();
    Q_EMIT focusChanged();
}

void ComposerText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        setFont(Theme::of(this).font(TypeRole::Read));
        fit();
    }
}

void ComposerText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void ComposerText::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuOpened(menu, (byKey ? textCursor() : cursorForPosition(event->pos())).position());
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

bool ComposerText::canInsertFromMimeData(const QMimeData *source) const
{
    return (m_takesFiles && (source->hasImage() || !localFiles(source).isEmpty()))
        || QPlainTextEdit::canInsertFromMimeData(source);
}

void ComposerText::insertFromMimeData(const QMimeData *source)
{
    if (const QStringList paths = localFiles(source); m_takesFiles && !paths.isEmpty()) {
        Q_EMIT filesGiven(paths);
        return;
    }
    // Office programs offer a picture of the very text one copied.
    if (m_takesFiles && source->hasImage() && !source->hasText()) {
        QByteArray png;
        QBuffer buffer(&png);
        if (qvariant_cast<QImage>(source->imageData()).save(&buffer, "PNG"))
            Q_EMIT pictureGiven(png);
        return;
    }
    if (m_takesFiles && source->hasText() && hasEndlessLine(source->text())) {
        Q_EMIT endlessTextGiven(source->text());
        return;
    }
    QPlainTextEdit::insertFromMimeData(source);
}

} // namespace Earshot
