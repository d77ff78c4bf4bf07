// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

#include "shell/look.h"

class QWidget;

/// The only place that makes tool tips and questions: texts of customers must never be read as markup.
namespace Earshot
{

/// A tool tip that shows exactly this text, for Qt::ToolTipRole; nothing in it is taken for HTML.
QString plainTip(const QString &text);
void plainToolTip(QWidget *widget, const QString &text);

/// A question or a message over the parent's window. It blocks only that window and returns at once.
struct Question {
    QString title; ///< "Discard the draft to Dana Ruiz?"
    QString sentence; ///< what happens then
    QString yes; ///< a verb: "Discard"
    QString no; ///< "Keep it"; empty for a message with one button
    Look look = Look::Filled; ///< of the yes button; Danger for what cannot be undone
    QString other = {}; ///< a third way, if there is one
    std::function<void()> onOther = {};
};

/// `onYes` runs when the person agrees, and never when `context` is gone by then.
void ask(QWidget *parent, const Question &question, QObject *context, std::function<void()> onYes);

/// One fact and a button that closes it.
void tell(QWidget *parent, const QString &title, const QString &sentence);

} // namespace Earshot
