// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>
#include <QStyleOption>

#include "shell/look.h"
#include "shell/theme.h"

namespace Earshot
{

/// Draws every standard control of the program in the theme's tokens, over Fusion and without style sheets.
/// You get one from applyLook(); a change of theme installs a new one. A style sheet on any widget takes it away from
/// that widget and all below: never set one.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(const Theme &theme);

    const Theme &theme() const { return m_theme; }

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
        const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;

    void polish(QApplication *application) override;
    void unpolish(QApplication *application) override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // Each answers false where it has nothing of its own to draw, and Fusion does.
    bool drawButtonPrimitive(PrimitiveElement, const QStyleOption *, QPainter *, const QWidget *) const;
    bool drawFieldPrimitive(PrimitiveElement, const QStyleOption *, QPainter *, const QWidget *) const;
    bool drawPanePrimitive(PrimitiveElement, const QStyleOption *, QPainter *, const QWidget *) const;
    bool drawButtonControl(ControlElement, const QStyleOption *, QPainter *, const QWidget *) const;
    bool drawMenuControl(ControlElement, const QStyleOption *, QPainter *, const QWidget *) const;
    bool drawPaneControl(ControlElement, const QStyleOption *, QPainter *, const QWidget *) const;

    void drawPushButton(const QStyleOptionButton &, QPainter *, const QWidget *) const;
    void drawCheckLabel(const QStyleOptionButton &, QPainter *) const;
    void drawToolButton(const QStyleOptionToolButton &, QPainter *, const QWidget *) const;
    void drawComboBox(const QStyleOptionComboBox &, QPainter *, const QWidget *) const;
    void drawComboLabel(const QStyleOptionComboBox &, QPainter *) const;
    void drawSpinBox(const QStyleOptionSpinBox &, QPainter *, const QWidget *) const;
    void drawScrollBar(const QStyleOptionSlider &, QPainter *, const QWidget *) const;
    void drawMenuItem(const QStyleOptionMenuItem &, QPainter *, const QWidget *) const;
    void drawMenuBarItem(const QStyleOptionMenuItem &, QPainter *) const;
    void drawTab(const QStyleOptionTab &, QPainter *) const;
    void drawTabLabel(const QStyleOptionTab &, QPainter *, const QWidget *) const;
    void drawHeaderSection(const QStyleOptionHeader &, QPainter *) const;
    void drawHeaderLabel(const QStyleOptionHeader &, QPainter *) const;
    void drawProgress(const QStyleOptionProgressBar &, QPainter *) const;

    QSize pushButtonSize(const QStyleOptionButton &, const QWidget *) const;
    QSize toolButtonSize(const QStyleOptionToolButton &, const QWidget *) const;
    QSize menuItemSize(const QStyleOptionMenuItem &, const QSize &) const;

    /// Buttons show the focus ring only while the keyboard is in use; fields always do.
    static bool showsRing(const QStyleOption &option);
    void setKeyboardInUse(bool inUse, QWidget *window);
    void setMnemonicsShown(bool shown);

    Theme m_theme;
    bool m_mnemonicsShown = false;
    bool m_keyboardInUse = false;
};

} // namespace Earshot
