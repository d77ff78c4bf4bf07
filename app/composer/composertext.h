// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QCompleter;

namespace Earshot
{

/// Whether a text is longer than anybody types: a log that was pasted. It is neither coloured nor spelled nor judged,
/// as each of these would take longer than a key may.
bool isTooLong(const QTextDocument &document);

/// Where a reply or note is typed: bare on its card, as high as its text within bounds. Ctrl+Enter sends, Tab leaves.
/// What is dropped or pasted as a file or picture is handed on, everything else comes in as plain text.
class ComposerText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ComposerText(QWidget *parent = nullptr);

    void setFolded(bool folded);
    void setFilesTaken(bool taken) { m_takesFiles = taken; }
    /// While its list is open, Enter, Tab and Escape are for the list.
    void setCompleter(QCompleter *completer) { m_completer = completer; }
    /// Nothing but spaces and empty lines. Asked at every key, so it does not take the text out of its document.
    bool isBlank() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void sendWanted();
    void filesGiven(const QStringList &paths);
    void pictureGiven(const QByteArray &png);
    /// Text was pasted that no field can show: a line of many thousand letters, as a program writes them.
    void endlessTextGiven(const QString &text);
    /// Its context menu opens at this place of the text: what else can be done there.
    void menuOpened(QMenu *menu, int position);
    /// It got or lost the focus.
    void focusChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fit();

    bool m_folded = false;
    bool m_takesFiles = false;
    QCompleter *m_completer = nullptr;
};

} // namespace Earshot
