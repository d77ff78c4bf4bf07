// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QWidget>

#include "shell/icons.h"

class QHBoxLayout;
class QPushButton;

namespace Earshot
{

class Label;

/// A page with nothing on it yet: the one drawing of the program, what is so, and the ways on from here.
/// The first way is filled, up to two more are outlined.
class EmptyPage final : public QWidget
{
    Q_OBJECT

public:
    EmptyPage(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &sentence);
    QPushButton *addWay(const QString &text, IconName icon, QObject *context, std::function<void()> act);
    /// A quiet line below the ways: "Ctrl+K finds everything."
    void setHint(const QString &hint);
    /// Without the drawing, for small panes.
    void setDrawingShown(bool shown);

private:
    QWidget *m_drawing;
    Label *m_title;
    Label *m_sentence;
    QHBoxLayout *m_ways;
    Label *m_hint;
};

} // namespace Earshot
