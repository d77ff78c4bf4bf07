// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "shell/paint.h"
#include "shell/theme.h"

namespace Earshot
{

/// Words on a pane: never markup, in a type role and a token's colour, at the leading side of its own layout
/// direction. Wrapping text has the role's line height. `new Label(subject, TypeRole::Subject)`.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(TypeRole role = TypeRole::Base, Token color = Token::Text, QWidget *parent = nullptr);
    Label(const QString &text, TypeRole role, Token color = Token::Text, QWidget *parent = nullptr);

    /// Hides QLabel's: the accessible name keeps an ampersand of a person's text.
    void setText(const QString &text);
    void setRole(TypeRole role);
    TypeRole role() const { return m_role; }
    void setColor(Token color);
    /// One line, shortened where the place is too small; the whole text is then in the tool tip. In less than `least`
    /// pixels an ellipsis would stand for nearly all of it and say nothing: there none of it is shown.
    void setElided(Elide elide = Elide::End, int least = LeastWords);
    static constexpr int LeastWords = 36;
    static constexpr int AllOrNothing = QWIDGETSIZE_MAX;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyRole();
    bool isCut() const;
    void showWholeInToolTip();

    TypeRole m_role;
    Token m_color;
    Elide m_elide = Elide::None;
    int m_leastWords = LeastWords;
    bool m_ownToolTip = false;
};

/// Heading of a group in navigation and dock: caption, sentence case.
class SectionHeading final : public Label
{
    Q_OBJECT

public:
    explicit SectionHeading(const QString &text, QWidget *parent = nullptr);
};

} // namespace Earshot
