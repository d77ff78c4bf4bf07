// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/conversationview.h"

#include "earshot/desk/desk.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <cmath>

#include "conversation/conversationmodel.h"
#include "conversation/entryfiles.h"
#include "conversation/entrywords.h"
#include "conversation/selectioneditor.h"
#include "shell/plaintext.h"

// What a person does to the timeline with mouse and keys.
namespace Earshot
{

ConversationView::Hit ConversationView::hitAt(const QPoint &at) const
{
    Hit hit;
    const QModelIndex index = indexAt(at);
    if (!index.isValid())
        return hit;
    hit.row = index.row();
    const EntryLayout &layout = layoutOf(hit.row);
    const QRect rect = rowRect(hit.row);
    const QPoint mirrored = layoutDirection() == Qt::RightToLeft
        ? QPoint(rect.left() + rect.right() - at.x(), at.y()) - rect.topLeft()
        : at - rect.topLeft();
    for (int i = 0; i < layout.targets().size(); ++i) {
        if (layout.targets().at(i).rect.contains(mirrored))
            hit.target = i;
    }
    for (const EntryPart &part : layout.parts()) {
        const QRect place = documentRect(rect, part, layoutDirection());
        if (!part.document || !place.contains(at))
            continue;
        hit.part = &part;
        hit.inDocument = at - place.topLeft() + QPoint(part.scrolled, 0);
    }
    return hit;
}

void ConversationView::mousePressEvent(QMouseEvent *event)
{
    setProperty("keyboard", false);
    m_ringTarget = -1;
    m_startPending = false;
    closeEditor();
    m_hold.reset();
    m_pressed = hitAt(event->position().toPoint());
    if (m_pressed.row >= 0)
        setCurrentIndex(m_model.index(m_pressed.row));
    if (event->button() == Qt::LeftButton && m_pressed.part && m_pressed.target < 0)
        pressText(m_pressed, event);
    // Words are selected, the rest of the card is taken hold of.
    const bool hold
        = event->button() == Qt::LeftButton && m_pressed.row >= 0 && !m_pressed.part && m_pressed.target < 0;
    if (hold && EntryFiles::isMail(m_model.entry(m_pressed.row)))
        m_hold = Hold{m_model.entry(m_pressed.row).key(), event->position().toPoint()};
    event->accept();
}

void ConversationView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void ConversationView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_editor && event->buttons() != Qt::NoButton)
        return m_editor->takeMouse(*event, viewport());
    if (m_hold && (event->position().toPoint() - m_hold->at).manhattanLength() >= QApplication::startDragDistance()) {
        if (const int row = m_model.rowOf(std::exchange(m_hold, {})->key); row >= 0)
            m_files->dragMail(m_model.entry(row));
        return;
    }
    const Hit hit = hitAt(event->position().toPoint());
    if (hit.row != m_hot.row || hit.target != m_hot.target)
        viewport()->update();
    m_hot = hit;
    const bool link = hit.part && !hit.part->document->documentLayout()->anchorAt(hit.inDocument).isEmpty();
    viewport()->setCursor(hit.target >= 0 || link ? Qt::PointingHandCursor
            : hit.part                            ? Qt::IBeamCursor
                                                  : Qt::ArrowCursor);
}

void ConversationView::mouseReleaseEvent(QMouseEvent *event)
{
    m_hold.reset();
    if (m_editor) {
        m_pressed = {};
        return m_editor->takeMouse(*event, viewport());
    }
    const Hit hit = hitAt(event->position().toPoint());
    const Hit pressed = std::exchange(m_pressed, {});
    if (event->button() == Qt::LeftButton && hit.target >= 0 && hit.row == pressed.row && hit.target == pressed.target)
        press(hit.row, hit.target);
}

void ConversationView::leaveEvent(QEvent *event)
{
    m_hot = {};
    viewport()->update();
    QListView::leaveEvent(event);
}

void ConversationView::wheelEvent(QWheelEvent *event)
{
    m_startPending = false;
    const Hit hit = hitAt(event->position().toPoint());
    QPoint delta = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
    if (event->modifiers() & Qt::ShiftModifier)
        delta = delta.transposed();
    if (hit.part && hit.part->kind == EntryPart::Kind::Code && std::abs(delta.x()) > std::abs(delta.y())) {
        const int index = hit.part->index;
        const int most = qMax(0, int(hit.part->document->size().width()) - hit.part->inner.width());
        const int scrolled = std::clamp(hit.part->scrolled - delta.x(), 0, most);
        changeState(hit.row, [index, scrolled](EntryState &state) { state.scrolled[index] = scrolled; });
        event->accept();
        return;
    }
    QListView::wheelEvent(event);
}

void ConversationView::press(int row, int target)
{
    const EntryTarget pressed = layoutOf(row).targets().at(target);
    const Entry &entry = m_model.entry(row);
    using Kind = EntryTarget::Kind;
    switch (pressed.kind) {
    case Kind::Fold:
        return changeState(row, [&](EntryState &state) {
            if (!state.openFolds.remove(int(pressed.index)))
                state.openFolds.insert(int(pressed.index));
        });
    case Kind::Wrap:
        return changeState(row, [&](EntryState &state) {
            if (!state.wrapped.remove(int(pressed.index)))
                state.wrapped.insert(int(pressed.index));
        });
    case Kind::WholeCode:
        return changeState(row, [&](EntryState &state) { state.wholeCode.insert(int(pressed.index)); });
    case Kind::MoreText:
        return changeState(row, [&](EntryState &state) { state.shownText = pressed.index; });
    case Kind::Form:
        return changeState(row, [&](EntryState &state) { state.asHtml = pressed.index == 1; });
    case Kind::Copy:
        return pressCode(row, pressed);
    case Kind::PromiseKept:
    case Kind::PromiseNotKept:
        Q_EMIT promiseSettled(CallId{pressed.index}, pressed.kind == Kind::PromiseKept);
        return;
    case Kind::Outcome:
        Q_EMIT correctionWanted(CallId{pressed.index});
        return;
    case Kind::Agreed:
        Q_EMIT agreedWanted(*entry.call());
        return;
    case Kind::Settle:
        Q_EMIT outboxWanted();
        return;
    case Kind::TakeBack:
        Q_EMIT takeBackWanted(OutboxId{pressed.index});
        return;
    case Kind::Attachment:
        break;
    }
    for (const Attachment &attachment : entry.attachments) {
        if (attachment.id.value != pressed.index)
            continue;
        const bool shown = m_layouts.state(entry.key()).shownFiles.contains(attachment.id.value);
        const QRect place
            = QStyle::visualRect(layoutDirection(), rowRect(row), pressed.rect.translated(rowRect(row).topLeft()));
        QMenu *menu = m_files->menu(entry, attachment, shown ? [this, key = entry.key(), id = attachment.id.value] {
            if (const int at = m_model.rowOf(key); at >= 0)
                changeState(at, [id](EntryState &state) { state.shownFiles.remove(id); });
        } : std::function<void()>());
        menu->popup(viewport()->mapToGlobal(place.bottomLeft() + QPoint(0, 2)));
    }
}

void ConversationView::pressCode(int row, const EntryTarget &target)
{
    // Of code that is shown in part all of it is copied.
    const auto copy = [&] {
        for (const EntryPart &part : layoutOf(row).parts()) {
            if (part.kind == EntryPart::Kind::Code && part.index == int(target.index))
                QGuiApplication::clipboard()->setText(part.document->toPlainText());
        }
    };
    if (!m_layouts.state(m_model.entry(row).key()).wholeCode.contains(int(target.index)))
        changeState(row, [&](EntryState &state) { state.wholeCode.insert(int(target.index)); });
    copy();
    Q_EMIT said(tr("Copied the code"));
}

void ConversationView::copyEntry(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    QGuiApplication::clipboard()->setText(copiedWords(m_model.entry(row), m_desk.now().toLocalTime(), QLocale()));
    Q_EMIT said(m_model.entry(row).message() ? tr("Copied the message") : tr("Copied the entry"));
}

void ConversationView::keyPressEvent(QKeyEvent *event)
{
    setProperty("keyboard", true);
    m_startPending = false;
    const int row = currentIndex().row();
    if (event->matches(QKeySequence::Copy))
        return copyEntry(row);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTarget(row, mirrored ? 1 : -1);
    case Qt::Key_Right:
        return moveTarget(row, mirrored ? -1 : 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0 && m_ringTarget >= 0)
            press(row, m_ringTarget);
        else if (row >= 0)
            openText(row, 0, 1);
        return;
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return scrollBy(
            event->modifiers() & Qt::ShiftModifier ? -viewport()->height() * 9 / 10 : viewport()->height() * 9 / 10);
    case Qt::Key_PageUp:
        return scrollBy(-viewport()->height() * 9 / 10);
    case Qt::Key_Down:
        // The rest of an entry that is taller than the window comes before the next one.
        if (row >= 0 && rowRect(row).bottom() > viewport()->height() + 40)
            return scrollBy(viewport()->height() / 3);
        break;
    case Qt::Key_Up:
        if (row >= 0 && rowRect(row).top() < -40)
            return scrollBy(-viewport()->height() / 3);
        break;
    default:
        // Letters are the window's shortcuts; a search by first letters makes no sense here.
        if (!event->text().isEmpty() && event->text().front().isPrint())
            return event->ignore();
        break;
    }
    QListView::keyPressEvent(event);
}

void ConversationView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_ringTarget = -1;
    QListView::currentChanged(current, previous);
    viewport()->update();
}

void ConversationView::moveTarget(int row, int step)
{
    if (row < 0)
        return;
    const QList<EntryTarget> &targets = layoutOf(row).targets();
    if (targets.isEmpty())
        return;
    m_ringTarget = std::clamp(m_ringTarget + step, -1, int(targets.size()) - 1);
    if (m_ringTarget >= 0) {
        const EntryTarget &target = targets.at(m_ringTarget);
        const QRect place = target.rect.translated(rowRect(row).topLeft());
        if (place.bottom() > viewport()->height())
            scrollBy(place.bottom() - viewport()->height() + 24);
        else if (place.top() < 0)
            scrollBy(place.top() - 24);
        setAccessibleDescription(
            target.detail.isEmpty() ? target.words : target.words + QStringLiteral(", ") + target.detail);
    }
    viewport()->update();
}

void ConversationView::scrollBy(int pixels)
{
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pixels);
}

void ConversationView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? currentIndex().row() : indexAt(event->pos()).row();
    if (row < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool message = m_model.entry(row).message() != nullptr;
    const qint64 key = m_model.entry(row).key();
    QAction *copy = menu->addAction(icon(IconName::Copy), message ? tr("Copy message") : tr("Copy entry"), this,
        [this, key] { copyEntry(m_model.rowOf(key)); });
    copy->setShortcut(QKeySequence::Copy);
    menu->addAction(
        tr("Select text") + QStringLiteral("\t") + QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText),
        this, [this, key] {
            if (const int at = m_model.rowOf(key); at >= 0)
                openText(at, 0, 1);
        });
    if (EntryFiles::isMail(m_model.entry(row)))
        menu->addAction(icon(IconName::Download), tr("Save mail as…"), this,
            [this, entry = m_model.entry(row)] { m_files->saveMail(entry); });
    if (const Call *call = m_model.entry(row).call(); call && call->filed)
        menu->addAction(icon(IconName::Pencil),
            call->outcome == CallOutcome::Unknown ? tr("What came of it…") : tr("Correct the call…"), this,
            [this, id = call->id] { Q_EMIT correctionWanted(id); });
    if (const Hit hit = byKey ? Hit() : hitAt(event->pos()); hit.part) {
        const QString anchor = hit.part->document->documentLayout()->anchorAt(hit.inDocument);
        if (!anchor.isEmpty())
            menu->addAction(icon(IconName::Link), tr("Copy link address"), this,
                [anchor] { QGuiApplication::clipboard()->setText(anchor); });
    }
    Q_EMIT menuOpened(menu, row);
    menu->popup(byKey ? viewport()->mapToGlobal(rowRect(row).topLeft() + QPoint(Space::Xxxl, Space::Xxxl))
                      : event->globalPos());
}

} // namespace Earshot
