// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace Earshot
{

class Label;

/// One line of the settings: what it is, a sentence about it, and the control at the trailing side, which has the
/// line's words as its accessible name.
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    SettingRow(const QString &words, const QString &sentence, QWidget *control, QWidget *parent = nullptr);
    /// A choice that is an action of the window, as a check box.
    static SettingRow *ofChoice(
        QAction *action, const QString &words, const QString &sentence, QWidget *parent = nullptr);
    /// A button that triggers an action of the window.
    static SettingRow *ofAction(
        QAction *action, const QString &words, const QString &sentence, QWidget *parent = nullptr);

    /// Other words for it, by which it is found as well.
    SettingRow *alias(const QString &words);
    /// Whether every one of these words, folded, is the beginning of a word of this line or of its heading.
    bool answers(const QStringList &words, const QString &heading) const;
    QWidget *control() const { return m_control; }

private:
    QString m_words;
    QString m_sentence;
    QString m_aliases;
    QWidget *m_control;
};

} // namespace Earshot
