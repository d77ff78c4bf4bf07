// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QWidget;

namespace Earshot
{

/// What a colour is for. Never write a colour value anywhere else: ask `Theme::of(widget).color(Token::Line)`.
enum class Token {
    Window, ///< behind cards, dialogs
    Rail, ///< navigation, dock, menu bar, status bar
    Surface, ///< list, header, cards, fields
    Sunken, ///< code, folded quote, disabled field
    Hover, ///< under the pointer
    Line, ///< hairlines and card borders; never the only sign of a control
    LineStrong, ///< borders of fields and outlined buttons: "you may type or press here"
    Text,
    Text2, ///< second lines, icons
    Text3, ///< placeholder, captions, disabled
    Accent, ///< Talk, focus ring, stripe, unread dot
    OnAccent,
    AccentHover,
    AccentSoft, ///< selected row, tonal button, call bar
    AccentText, ///< links and figures that open
    Note,
    NoteLine,
    NoteText,
    Danger, ///< late, failed, hang up; never a person's mood
    OnDanger,
    DangerSoft,
    Due,
    DueSoft,
    CodeKey,
    CodeString,
    CodeNumber,
    Chart1,
    Chart2,
    Count
};

/// What a text is for. Sizes are ratios of the application font, so a person's text size scales them all.
enum class TypeRole {
    Caption, ///< 11/600 section headings, initials
    Meta, ///< 12/400 second lines, times, counts
    MetaStrong, ///< 12/600 a state
    Base, ///< 13/400 controls, lists
    BaseStrong, ///< 13/600 unread, names
    Read, ///< 14/400 on lines of 23: what people wrote
    ReadStrong,
    Title, ///< 16/600
    TitleLight, ///< 16/400 the palette's field
    Subject, ///< 20/600
    Figure, ///< 28/600 the answer of a report
    Mono, ///< 12/400 on lines of 19
    Count
};

/// Distances in logical pixels; they do not grow with the text.
namespace Space
{
inline constexpr int Xs = 4;
inline constexpr int S = 8;
inline constexpr int M = 12;
inline constexpr int L = 16;
inline constexpr int Xl = 20;
inline constexpr int Xxl = 24;
inline constexpr int Xxxl = 32;
} // namespace Space

namespace Radius
{
inline constexpr int Control = 6;
inline constexpr int Card = 8;
inline constexpr int Floating = 12;
} // namespace Radius

/// The tokens of one appearance, light or dark, at one text size. A small value: ask for it where you paint,
/// `const Theme theme = Theme::of(this);`, and keep nothing of it past a QEvent::StyleChange.
class Theme
{
public:
    /// The light appearance in the application's font: also what is printed and exported.
    Theme();
    Theme(bool dark, const QFont &base);

    /// The theme the widget is drawn with; with no widget, the application's.
    static Theme of(const QWidget *widget = nullptr);

    bool isDark() const { return m_dark; }
    QColor color(Token token) const;
    QFont font(TypeRole role) const;
    /// Height of one line of the role: its design height or the font's own, whichever is larger (Arabic is taller).
    /// In a document: setLineHeight(theme.lineHeight(role), QTextBlockFormat::MinimumHeight).
    int lineHeight(TypeRole role) const;
    /// A control or row height of the design (32, 36, 52 …) grown with the text size.
    int extent(int designPixels) const;
    /// Same colours, in light: for paper and for exported pictures.
    Theme forPaper() const { return Theme(false, m_base); }
    QPalette palette() const;

    bool operator==(const Theme &other) const { return m_dark == other.m_dark && m_base == other.m_base; }

private:
    bool m_dark = false;
    QFont m_base;
};

/// `amount` of `over` laid on `under`, opaque.
QColor mix(const QColor &under, const QColor &over, double amount);

/// WCAG contrast ratio of two opaque colours, 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace Earshot
