// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "shell/theme.h"

class QAbstractScrollArea;
class QApplication;

/// Where things are: colours, type and distances in theme.h · icons in icons.h · words on panes in label.h · questions
/// and tool tips in plaintext.h · boxes and hairlines in card.h · rows of delegates in paint.h, their hover in
/// rowhover.h · strip.h, chip.h, choicecard.h, disc.h, factrow.h, faultline.h, flowrow.h, emptypage.h for what their
/// names say. No style sheets anywhere, and no colour values outside theme.cpp. What caches colours or laid-out text
/// drops it on QEvent::StyleChange. Combos are named by a buddy label; a tool without a word has a tool tip and an
/// accessible name.
namespace Earshot
{

/// How loud a button is. Only "Talk to the customer" is Filled in a ticket window; a dialog, the inbound card and an
/// empty page may fill one. Send and Save call are Tonal. Everything else is Outlined (push buttons' default) or
/// Bare (tool buttons' default).
enum class Look { Default, Outlined, Filled, Tonal, Bare, Link, Danger };

/// `setLook(send, Look::Tonal)`; works on QPushButton and QToolButton and may change at any time.
void setLook(QAbstractButton *button, Look look);
Look lookOf(const QWidget *button);

/// Height of a button or field when it is not 32 (push buttons, fields) or 28 (tool buttons).
enum class Height { Default = 0, Tool = 24, Inline = 28, Control = 32, Header = 36, Card = 40, Choice = 56 };
void setHeight(QWidget *control, Height height);
int heightOf(const QWidget *control, int otherwise);

/// The colour behind a plain widget, a scroll area or a view; follows a change of theme by itself.
/// `setGround(navigation, Token::Rail)`. A view keeps Surface, a plain widget its parent's ground, when nothing is set.
void setGround(QWidget *widget, Token token);

/// Gives the ground back after a change of style; for Style alone.
void restoreGround(QWidget *widget);

/// A field whose content cannot be accepted gets the danger border. The sentence is FaultLine's (faultline.h).
void setFaulty(QWidget *field, bool faulty);
bool isFaulty(const QWidget *field);

/// A text editor without a frame of its own, on its card's ground (the composer, call notes).
void makeBare(QAbstractScrollArea *editor);

/// Light, dark or as the system says; "system" follows a change while the program runs.
enum class Scheme { System, Light, Dark };

/// Style, palette and fonts of the whole program. main calls it once before the first window is made, the settings
/// page again when something changes. `textScale` 1.0 is the system's own text size.
void applyLook(QApplication &application, Scheme scheme, double textScale = 1.0);

/// "light", "dark", "system" of the option --theme; anything else is the system.
Scheme schemeFromWord(const QString &word);

} // namespace Earshot
