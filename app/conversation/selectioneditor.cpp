// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/selectioneditor.h"

#include <QCoreApplication>
#include <QImage>
#include <QMenu>
#include <QMouseEvent>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QUrl>

#include "conversation/maildocument.h"
#include "shell/icons.h"

namespace Earshot
{

namespace
{

/// The pictures as the list shows them: the copy has no mail to take them from.
void takePictures(const QTextDocument &shown, QTextDocument &copy)
{
    for (QTextBlock block = shown.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextImageFormat image = it.fragment().charFormat().toImageFormat();
            if (!image.isValid())
                continue;
            const QUrl name(image.name());
            copy.addResource(QTextDocument::ImageResource, name, shown.resource(QTextDocument::ImageResource, name));
        }
    }
}

} // namespace

SelectionEditor::SelectionEditor(const QTextDocument &shown, const Theme &theme, QWidget *parent)
    : QTextEdit(parent)
{
    setAccessibleName(tr("Text of the message"));
    setFrameShape(NoFrame);
    setReadOnly(true);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(0, 0, 0, 0);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const bool wraps = shown.defaultTextOption().wrapMode() != QTextOption::NoWrap;
    setLineWrapMode(wraps ? WidgetWidth : NoWrap);
    setWordWrapMode(shown.defaultTextOption().wrapMode());

    auto *copy = new MailDocument;
    copy->setParent(this);
    copy->setDefaultFont(shown.defaultFont());
    copy->setDefaultTextOption(shown.defaultTextOption());
    takePictures(shown, *copy);
    QTextCursor(copy).insertFragment(QTextDocumentFragment(&shown));
    // Colours of code stand on the layouts, which a fragment does not carry.
    for (QTextBlock from = shown.begin(), to = copy->begin(); from.isValid() && to.isValid();
         from = from.next(), to = to.next()) {
        QTextCursor(to).setBlockFormat(from.blockFormat());
        to.layout()->setFormats(from.layout()->formats());
    }
    setDocument(copy);

    QPalette colors = palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    colors.setColor(QPalette::Text, theme.color(Token::Text));
    colors.setColor(QPalette::Highlight, theme.color(Token::Accent));
    colors.setColor(QPalette::HighlightedText, theme.color(Token::OnAccent));
    setPalette(colors);
}

QVariant SelectionEditor::loadResource(int type, const QUrl &name)
{
    Q_UNUSED(name)
    // Never the base class: it would open what the mail names.
    if (type != QTextDocument::ImageResource)
        return QByteArray(" ");
    QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

void SelectionEditor::takeMouse(const QMouseEvent &event, const QWidget *from)
{
    const QPoint at = viewport()->mapFrom(from, event.position().toPoint());
    QMouseEvent handed(
        event.type(), at, viewport()->mapToGlobal(at), event.button(), event.buttons(), event.modifiers());
    QCoreApplication::sendEvent(viewport(), &handed);
}

void SelectionEditor::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(anchorAt(event->pos()).isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
    QTextEdit::mouseMoveEvent(event);
}

void SelectionEditor::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const QString anchor = anchorAt(event->pos());
    if (event->button() == Qt::LeftButton && !anchor.isEmpty() && !textCursor().hasSelection())
        Q_EMIT linkActivated(QUrl(anchor), textOfLink(*document(), cursorForPosition(event->pos()).position(), anchor));
}

bool SelectionEditor::chooseLink(bool forward)
{
    QTextCursor chosen;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment part = it.fragment();
            const int end = part.position() + part.length();
            const bool isOn
                = forward ? part.position() >= textCursor().selectionEnd() : end <= textCursor().selectionStart();
            if (part.charFormat().anchorHref().isEmpty() || !isOn || (forward && !chosen.isNull()))
                continue;
            chosen = textCursor();
            chosen.setPosition(part.position());
            chosen.setPosition(end, QTextCursor::KeepAnchor);
        }
    }
    if (chosen.isNull())
        return false;
    setTextCursor(chosen);
    return true;
}

void SelectionEditor::pressLink()
{
    const QString anchor = textCursor().charFormat().anchorHref();
    if (!anchor.isEmpty())
        Q_EMIT linkActivated(QUrl(anchor), textOfLink(*document(), textCursor().selectionStart(), anchor));
}

QString SelectionEditor::textOfLink(const QTextDocument &document, int position, const QString &anchor)
{
    const QTextBlock block = document.findBlock(position);
    QString text;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        if (it.fragment().charFormat().anchorHref() == anchor)
            text += it.fragment().text();
    }
    return text;
}

void SelectionEditor::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void SelectionEditor::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(icon(IconName::Copy), tr("Copy"), this, &QTextEdit::copy);
    copy->setEnabled(textCursor().hasSelection());
    menu->addAction(tr("Select all"), this, &QTextEdit::selectAll);
    menu->addSeparator();
    menu->addAction(tr("Copy message"), this, &SelectionEditor::copyMessageWanted);
    menu->popup(event->globalPos());
}

} // namespace Earshot
