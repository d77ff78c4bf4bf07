// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/style.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTabBar>
#include <QTextEdit>

#include "shell/emptydirection.h"
#include "shell/icons.h"
#include "shell/innernames.h"
#include "shell/paint.h"
#include "shell/steadybar.h"

using namespace Qt::StringLiterals;

namespace Earshot
{

namespace
{

// Editors need three pixels so that their square viewport stays clear of the rounded border.
int frameWidth(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ? 3 : 1;
}

} // namespace

Style::Style(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_theme(theme)
{
}

bool Style::showsRing(const QStyleOption &option)
{
    constexpr State ring = State_HasFocus | State_KeyboardFocusChange;
    return (option.state & ring) == ring && (option.state & State_Enabled);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto drawn = [&] {
        const DirectionScope scope(painter, option->direction);
        return drawButtonPrimitive(element, option, painter, widget)
            || drawFieldPrimitive(element, option, painter, widget)
            || drawPanePrimitive(element, option, painter, widget);
    };
    if (!drawn())
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto drawn = [&] {
        const DirectionScope scope(painter, option->direction);
        return drawButtonControl(element, option, painter, widget) || drawMenuControl(element, option, painter, widget)
            || drawPaneControl(element, option, painter, widget);
    };
    if (drawn())
        return;
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
        // A selected row keeps its text: the ground is soft, only selected words in editors are on the accent.
        QStyleOptionViewItem readable = *item;
        readable.palette.setColor(QPalette::HighlightedText, m_theme.color(Token::Text));
        readable.text = inOwnDirection(readable.text, readable.direction);
        return QProxyStyle::drawControl(element, &readable, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const DirectionScope scope(painter, option->direction);
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
        return drawToolButton(*button, painter, widget);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
        return drawComboBox(*combo, painter, widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
        return drawSpinBox(*spin, painter, widget);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (slider && control == CC_ScrollBar)
        return drawScrollBar(*slider, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return frameWidth(widget);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
    case PM_ToolBarIconSize:
        return 16;
    case PM_MessageBoxIconSize:
        return 24;
    case PM_LineEditIconMargin:
        return 4;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.extent(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarBaseHeight:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ToolBarFrameWidth:
    case PM_DockWidgetFrameWidth:
        return 0;
    case PM_TabBarTabHSpace:
        return 16;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
    case PM_MenuPanelWidth:
    case PM_ToolTipLabelFrameWidth:
        return metric == PM_ToolTipLabelFrameWidth ? 6 : 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
    case PM_MenuBarItemSpacing:
        return 4;
    case PM_MenuBarHMargin:
        return 8;
    case PM_MenuButtonIndicator:
        return 32;
    case PM_FocusFrameHMargin:
        return 7;
    case PM_FocusFrameVMargin:
        return 2;
    case PM_HeaderMargin:
        return 8;
    case PM_HeaderMarkSize:
        return 12;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? Space::Xl : Space::M;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Space::S;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return m_mnemonicsShown;
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_Menu_FadeOutOnHide:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_Scrollable:
    case SH_MenuBar_MouseTracking:
    case SH_Menu_MouseTracking:
        return 1;
    case SH_Table_GridLineColor:
        return int(m_theme.color(Token::Line).rgba());
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    case SH_MessageBox_TextInteractionFlags:
        return Qt::TextSelectableByMouse;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return pushButtonSize(*button, widget);
        return base;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return toolButtonSize(*button, widget);
        return base;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, contents);
        return base;
    case CT_LineEdit:
        return {contents.width() + 12, qMax(m_theme.extent(heightOf(widget, 32)), contents.height() + 6)};
    case CT_ComboBox:
        return {contents.width() + 8 + 34, qMax(m_theme.extent(heightOf(widget, 32)), contents.height() + 6)};
    case CT_SpinBox:
        // The contents are those of a whole line edit here.
        return {contents.width() + 8 + 28, qMax(m_theme.extent(heightOf(widget, 32)), contents.height())};
    case CT_CheckBox:
    case CT_RadioButton:
        return {contents.width() + m_theme.extent(16) + 8 + 6, qMax(m_theme.extent(24), contents.height() + 4)};
    case CT_MenuBarItem:
        return {contents.width() + 16, qMax(m_theme.extent(28), contents.height() + 8)};
    case CT_TabBarTab: {
        int width = base.width();
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab && tab->icon.isNull()) {
            // The chosen tab's words are bold; each has the room to be it.
            QFont font = widget ? widget->font() : QFont();
            font.setWeight(QFont::DemiBold);
            width = QFontMetrics(font).size(Qt::TextShowMnemonic, tab->text).width() + 2 * Space::S + 2;
        }
        return {width, qMax(m_theme.extent(36), contents.height())};
    }
    case CT_HeaderSection:
        return {base.width(), qMax(m_theme.extent(28), contents.height())};
    case CT_ItemViewItem:
        return {base.width(), qMax(m_theme.extent(28), base.height())};
    case CT_ProgressBar:
        return {contents.width(), 6};
    default:
        return base;
    }
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
    case SP_DockWidgetCloseButton:
    case SP_TabCloseButton:
    case SP_TitleBarCloseButton:
        return icon(IconName::Close);
    case SP_MessageBoxInformation:
        return icon(IconName::Info);
    case SP_MessageBoxWarning:
        return icon(IconName::Triangle, Token::Due);
    case SP_MessageBoxCritical:
        return icon(IconName::Triangle, Token::Danger);
    case SP_MessageBoxQuestion:
        return icon(IconName::Help);
    case SP_ToolBarHorizontalExtensionButton:
        return icon(IconName::More);
    case SP_DirIcon:
    case SP_DirClosedIcon:
    case SP_DirOpenIcon:
        return icon(IconName::Folder);
    case SP_FileIcon:
        return icon(IconName::File);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

void Style::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void Style::unpolish(QApplication *application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QTabBar *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QHeaderView *>(widget)
        || qobject_cast<QMenuBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    if (widget->isWindow() && m_keyboardInUse)
        widget->setAttribute(Qt::WA_KeyboardFocusChange);
    restoreGround(widget);
    nameInnerControl(widget);
    if (auto *field = qobject_cast<QPlainTextEdit *>(widget)) {
        keepEmptyDirection(field);
        keepBarSteady(field);
    }
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (auto *widget = qobject_cast<QWidget *>(watched)) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (event->type() == QEvent::KeyPress)
                setKeyboardInUse(true, widget->window());
            if (key == Qt::Key_Alt)
                setMnemonicsShown(event->type() == QEvent::KeyPress);
        }
        break;
    case QEvent::MouseButtonPress:
        if (auto *widget = qobject_cast<QWidget *>(watched))
            setKeyboardInUse(false, widget->window());
        break;
    case QEvent::ShortcutOverride: // a shortcut's own press never arrives
        if (auto *widget = qobject_cast<QWidget *>(watched))
            setKeyboardInUse(true, widget->window());
        break;
    case QEvent::WindowActivate: // a window that a key opened
        if (auto *widget = qobject_cast<QWidget *>(watched); widget && widget->isWindow())
            setKeyboardInUse(m_keyboardInUse, widget);
        break;
    case QEvent::ApplicationStateChange:
        setMnemonicsShown(false);
        break;
    default:
        break;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void Style::setKeyboardInUse(bool inUse, QWidget *window)
{
    m_keyboardInUse = inUse;
    if (window->testAttribute(Qt::WA_KeyboardFocusChange) == inUse)
        return;
    window->setAttribute(Qt::WA_KeyboardFocusChange, inUse);
    if (QWidget *focused = window->focusWidget())
        focused->update();
}

void Style::setMnemonicsShown(bool shown)
{
    if (m_mnemonicsShown == shown)
        return;
    m_mnemonicsShown = shown;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->update();
    for (QWidget *window : windows) {
        for (QMenuBar *bar : window->findChildren<QMenuBar *>())
            bar->update();
    }
}

} // namespace Earshot
