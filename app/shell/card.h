// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "shell/theme.h"

namespace Earshot
{

/// A rounded pane with a border: `auto *card = new Card(Card::Kind::Plain); card->setLayout(…)`.
/// Give its layout the padding 16, 12, 16, 12 (cardPadding()).
class Card : public QFrame
{
    Q_OBJECT

public:
    enum class Kind {
        Plain, ///< surface with a hairline
        Field, ///< the strong border: one may type here (composer, wrap-up form)
        Note, ///< an internal note that is shown
        NoteField, ///< an internal note or call notes being written
        Soft, ///< the chosen one of several
        Sunken, ///< code, folded quotes
        Floating, ///< palette, inbound card: 12 px radius
    };

    explicit Card(Kind kind = Kind::Plain, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    /// The card takes the focus ring while this bare editor has the focus.
    void setEditor(QWidget *editor);

    static QMargins padding() { return {Space::L, Space::M, Space::L, Space::M}; }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    QWidget *m_editor = nullptr;
};

/// The same box for delegates.
void drawCard(class QPainter *painter, const QRect &rect, Card::Kind kind, const Theme &theme);

/// One pixel of the line colour, across or upright, between panes and parts.
class Hairline final : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);
    void setColor(Token token);

    QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_color = Token::Line;
};

} // namespace Earshot
