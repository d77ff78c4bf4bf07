// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QWidget>

#include "shell/icons.h"
#include "shell/shellparts.h"

class QHBoxLayout;
class QPushButton;
class QTimer;

namespace Earshot
{

class Label;
class Sign;

/// A quiet state at the trailing end of the status line: "Desk: all saved".
class StateSign final : public QWidget
{
    Q_OBJECT

public:
    explicit StateSign(IconName icon, QWidget *parent = nullptr);

    void say(const QString &words, IconName icon, Token color = Token::Text2);

private:
    Sign *m_icon;
    Label *m_words;
};

/// The foot of the window: what happened last in words, with "Undo" or "Redo" beside it for 10 s, or "Cancel" as long
/// as it goes on; the seconds until a mail goes out; how mail, line and desk are.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void say(const Said &said);
    /// "Taken back: #12 is “Solved” now", with "Redo" beside it.
    void sayTakenBack(const QString &words);
    QString words() const;
    void addSign(StateSign *sign);
    /// Stops what goes on.
    void cancel();

Q_SIGNALS:
    void undoPressed();
    void redoPressed();
    /// Something goes on that can be stopped, or no longer.
    void cancelOffered(bool offered);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    enum class Link { None, Undo, Redo, Cancel };
    void say(const QString &words, Link link);
    void countDown(int seconds);
    void tellLeft();

    Label *m_words;
    Label *m_left; ///< until a mail goes out
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_cancel;
    std::function<void()> m_stop;
    QHBoxLayout *m_signs;
    QTimer *m_timer;
    QTimer *m_second;
    QDeadlineTimer m_goesOut;
};

} // namespace Earshot
