// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QPointer>

#include <optional>

#include "conversation/entrydelegate.h"
#include "conversation/entrylayouts.h"

class QMenu;

namespace Earshot
{

class ConversationModel;
class Desk;
class EntryFiles;
class SelectionEditor;

/// The timeline: one card per entry. Up and Down go from entry to entry, Left and Right between what can be pressed on
/// one, Return presses it; text is selected in place, by keys after a Return on the entry itself.
class ConversationView final : public QListView
{
    Q_OBJECT

public:
    ConversationView(Desk &desk, ConversationModel &model, QWidget *parent = nullptr);
    ~ConversationView() override;

    /// Shows where reading goes on: the first unread entry at the top, else the newest.
    void showStart();
    /// The whole entry, or its beginning where it is taller than the view.
    void showEntry(int row);
    /// The entry at the top of the view and how far it is scrolled past; −1 for none.
    std::pair<qint64, int> place() const;
    /// Goes where place() was, if the entry is still there and all is read; else as showStart().
    void showStartAt(qint64 key, int offset);
    /// Marks these words while nothing else is looked for: by them the ticket was found.
    void setMarks(const QStringList &marks);
    /// Marks `text` wherever it stands, opening what hides it; empty ends it.
    void setFind(const QString &text);
    /// Goes to the next entry (or the one before) that contains it; the number of such entries.
    int findNext(bool forward);
    int findCount() const;

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// A link was pressed; it is the listener who asks before anything leaves.
    void linkActivated(const QUrl &address, const QString &text);
    void promiseSettled(Earshot::CallId call, bool kept);
    /// The menu of an entry opens: what else can be done with it.
    void menuOpened(QMenu *menu, int row);
    /// What is said of a filed call is to be changed.
    void correctionWanted(Earshot::CallId call);
    void agreedWanted(const Earshot::Call &call);
    /// A mail that waits in the outbox is not to go.
    void takeBackWanted(Earshot::OutboxId entry);
    void outboxWanted();
    void said(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override; ///< an empty one says so
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    friend class EntryItemDelegate;

    struct Hit {
        int row = -1;
        int target = -1;
        const EntryPart *part = nullptr;
        QPoint inDocument;
    };
    Hit hitAt(const QPoint &at) const;
    const EntryLayout &layoutOf(int row) const;
    QRect rowRect(int row) const;

    void paintEntry(QPainter *painter, const QRect &rect, int row) const;
    void settle();
    void measureAround(int row);
    void relayout();
    void relayoutKeeping(int row);
    void changeState(int row, const std::function<void(EntryState &)> &change);
    void press(int row, int target);
    void pressCode(int row, const EntryTarget &target);
    void copyEntry(int row);
    void moveTarget(int row, int step);
    void pressText(const Hit &hit, QMouseEvent *event);
    /// For the keys: the first text of the entry from that part on, upwards for a step of −1; false when there is none.
    bool openText(int row, int part, int step);
    void openEditor(int row, int part);
    void showCaret();
    bool takeEditorKey(const QKeyEvent &key);
    void closeEditor();
    void placeEditor();
    void scrollBy(int pixels);
    bool matches(int row) const;

    Desk &m_desk;
    ConversationModel &m_model;
    EntryLayouts m_layouts;
    EntryFiles *m_files;
    QPointer<SelectionEditor> m_editor;
    qint64 m_editorKey = -1;
    int m_editorPart = -1;
    Hit m_hot;
    Hit m_pressed;
    struct Hold {
        qint64 key = -1;
        QPoint at;
    };
    std::optional<Hold> m_hold; ///< a mail was taken hold of, to be dragged out
    int m_ringTarget = -1;
    QString m_find;
    QStringList m_marks;
    bool m_settling = false;
    bool m_starting = false;
    bool m_startPending = false;
    qint64 m_startKey = -1; ///< where reading goes on, from an earlier session
    int m_startOffset = 0;
};

} // namespace Earshot
