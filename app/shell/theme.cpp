// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/theme.h"

#include <array>
#include <cmath>

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QWidget>

#include "shell/style.h"

namespace Earshot
{

namespace
{

struct Pair {
    QRgb light;
    QRgb dark;
};

// In the order of Token.
constexpr std::array Colours = {
    Pair{0xfff5f4f1, 0xff1a1b1d}, // Window
    Pair{0xffeceae5, 0xff151618}, // Rail
    Pair{0xffffffff, 0xff222427}, // Surface
    Pair{0xfff7f6f3, 0xff1c1d20}, // Sunken
    Pair{0xffefede9, 0xff2a2c30}, // Hover
    Pair{0xffdfdbd4, 0xff36393e}, // Line
    Pair{0xff8a857b, 0xff82868d}, // LineStrong
    Pair{0xff211f1c, 0xffeceae6}, // Text
    Pair{0xff55514a, 0xffbdbab4}, // Text2
    Pair{0xff69655d, 0xffa09d97}, // Text3
    Pair{0xff0b6b5f, 0xff57c4b1}, // Accent
    Pair{0xffffffff, 0xff06231e}, // OnAccent
    Pair{0xff095a50, 0xff6fd3c1}, // AccentHover
    Pair{0xffdceee9, 0xff1b3a36}, // AccentSoft
    Pair{0xff0a5f54, 0xff74d2c1}, // AccentText
    Pair{0xfffff7e0, 0xff2e2818}, // Note
    Pair{0xffe4cf94, 0xff5c4e27}, // NoteLine
    Pair{0xff6e4e00, 0xffebc970}, // NoteText
    Pair{0xffb3261e, 0xffff9489}, // Danger
    Pair{0xffffffff, 0xff2b0805}, // OnDanger
    Pair{0xfffbebe9, 0xff3b2322}, // DangerSoft
    Pair{0xff7d5300, 0xffebb95c}, // Due
    Pair{0xfffff1d2, 0xff382e19}, // DueSoft
    Pair{0xff0a5f54, 0xff74d2c1}, // CodeKey
    Pair{0xff7d5300, 0xffebb95c}, // CodeString
    Pair{0xff5b4b9a, 0xffb9a8f5}, // CodeNumber
    Pair{0xff0b6b5f, 0xff57c4b1}, // Chart1
    Pair{0xffc08a2b, 0xffe0b25a}, // Chart2
};
static_assert(Colours.size() == size_t(Token::Count));

struct TypeSpec {
    int size;
    double line;
    bool strong;
};

// In the order of TypeRole, drawn for a base of 13.
constexpr double DesignBase = 13;
constexpr std::array Types = {
    TypeSpec{11, 16, true}, // Caption
    TypeSpec{12, 16, false}, // Meta
    TypeSpec{12, 16, true}, // MetaStrong
    TypeSpec{13, 20, false}, // Base
    TypeSpec{13, 20, true}, // BaseStrong
    TypeSpec{14, 23, false}, // Read
    TypeSpec{14, 23, true}, // ReadStrong
    TypeSpec{16, 24, true}, // Title
    TypeSpec{16, 24, false}, // TitleLight
    TypeSpec{20, 28, true}, // Subject
    TypeSpec{28, 36, true}, // Figure
    TypeSpec{12, 19, false}, // Mono
};
static_assert(Types.size() == size_t(TypeRole::Count));

double ratio(const QFont &base)
{
    return base.pixelSize() / DesignBase;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

Theme::Theme()
    : Theme(false, QApplication::font())
{
}

Theme::Theme(bool dark, const QFont &base)
    : m_dark(dark)
    , m_base(base)
{
    if (m_base.pixelSize() <= 0)
        m_base.setPixelSize(QFontInfo(base).pixelSize());
}

Theme Theme::of(const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : QApplication::style();
    if (const auto *ours = qobject_cast<const Style *>(style))
        return ours->theme();
    // A style sheet set by an input method or an embedding program wraps ours for one widget only.
    if (const auto *ours = qobject_cast<const Style *>(QApplication::style()))
        return ours->theme();
    return Theme();
}

QColor Theme::color(Token token) const
{
    const Pair &pair = Colours[size_t(token)];
    return QColor::fromRgb(m_dark ? pair.dark : pair.light);
}

QFont Theme::font(TypeRole role) const
{
    const TypeSpec &spec = Types[size_t(role)];
    QFont font = m_base;
    if (role == TypeRole::Mono) {
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setStyleHint(QFont::Monospace);
    }
    font.setPixelSize(qMax(1, qRound(spec.size * ratio(m_base))));
    font.setWeight(spec.strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

int Theme::lineHeight(TypeRole role) const
{
    const TypeSpec &spec = Types[size_t(role)];
    return qMax(qRound(spec.line * ratio(m_base)), QFontMetrics(font(role)).height());
}

int Theme::extent(int designPixels) const
{
    return qRound(designPixels * qMax(1.0, ratio(m_base)));
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token, Token disabled) {
        palette.setColor(QPalette::Active, role, color(token));
        palette.setColor(QPalette::Inactive, role, color(token));
        palette.setColor(QPalette::Disabled, role, color(disabled));
    };
    set(QPalette::Window, Token::Window, Token::Window);
    set(QPalette::WindowText, Token::Text, Token::Text3);
    set(QPalette::Base, Token::Surface, Token::Sunken);
    set(QPalette::AlternateBase, Token::Sunken, Token::Sunken);
    set(QPalette::Text, Token::Text, Token::Text3);
    set(QPalette::Button, Token::Surface, Token::Sunken);
    set(QPalette::ButtonText, Token::Text, Token::Text3);
    set(QPalette::BrightText, Token::Danger, Token::Text3);
    set(QPalette::Light, Token::Surface, Token::Surface);
    set(QPalette::Midlight, Token::Hover, Token::Hover);
    set(QPalette::Mid, Token::Line, Token::Line);
    set(QPalette::Dark, Token::LineStrong, Token::Line);
    set(QPalette::Shadow, Token::LineStrong, Token::Line);
    set(QPalette::Highlight, Token::Accent, Token::Line);
    set(QPalette::HighlightedText, Token::OnAccent, Token::Text3);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    set(QPalette::Accent, Token::Accent, Token::Line);
#endif
    set(QPalette::Link, Token::AccentText, Token::Text3);
    set(QPalette::LinkVisited, Token::AccentText, Token::Text3);
    set(QPalette::ToolTipBase, Token::Surface, Token::Surface);
    set(QPalette::ToolTipText, Token::Text, Token::Text3);
    set(QPalette::PlaceholderText, Token::Text3, Token::Text3);
    return palette;
}

QColor mix(const QColor &under, const QColor &over, double amount)
{
    const auto channel = [&](double a, double b) { return a + (b - a) * amount; };
    return QColor::fromRgbF(float(channel(under.redF(), over.redF())), float(channel(under.greenF(), over.greenF())),
        float(channel(under.blueF(), over.blueF())));
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

} // namespace Earshot
