// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/look.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLocale>
#include <QStyleHints>
#include <QToolTip>
#include <QVariant>
#include <QWidget>

#include "shell/style.h"

using namespace Qt::StringLiterals;

namespace Earshot
{

namespace
{

constexpr char LookProperty[] = "earshotLook";
constexpr char HeightProperty[] = "earshotHeight";
constexpr char GroundProperty[] = "earshotGround";
constexpr char FaultProperty[] = "earshotFault";

/// Platform themes give these classes fonts of their own.
constexpr const char *FontClasses[] = {"QMenu", "QMenuBar", "QMenuItem", "QMessageBox", "QLabel", "QTipLabel",
    "QStatusBar", "QTitleBar", "QMdiSubWindowTitleBar", "QDockWidgetTitle", "QPushButton", "QCheckBox", "QRadioButton",
    "QToolButton", "QAbstractItemView", "QListView", "QHeaderView", "QListBox", "QComboMenuItem", "QComboLineEdit",
    "QComboBox", "QTabBar", "QSmallFont", "QMiniFont"};

/// No desktop has chosen a font: the name is only the font service's own alias, or what it falls back to.
bool isNobodysChoice(const QFont &font)
{
    const QString family = font.family();
    return family.isEmpty() || family.startsWith("Sans"_L1, Qt::CaseInsensitive)
        || QFontInfo(font).family().startsWith("DejaVu"_L1);
}

/// The system's font. Where Linux offers only an alias or DejaVu Sans, which is too wide for a dense list, a better one
/// of those that are there.
QFont applicationFont(double textScale)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const int systemSize = QFontInfo(font).pixelSize();
    if (isNobodysChoice(font)) {
        for (const QString &family : {u"Inter"_s, u"Inter Variable"_s, u"Noto Sans"_s}) {
            if (QFontDatabase::hasFamily(family)) {
                font = QFont(family);
                break;
            }
        }
    }
    // An Arabic font for user interfaces first where the language is written so, else behind: without a word from us
    // the font service may answer with a book face twice as tall.
    for (const QString &arabic : {u"Noto Sans Arabic UI"_s, u"Noto Sans Arabic"_s}) {
        if (QFontDatabase::hasFamily(arabic)) {
            const bool first = QLocale().script() == QLocale::ArabicScript;
            font.setFamilies(first ? QStringList{arabic, font.family()} : QStringList{font.family(), arabic});
            break;
        }
    }
    font.setPixelSize(qRound(qMax(13, systemSize) * textScale));
    return font;
}

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

bool systemIsDark([[maybe_unused]] const QPalette &system)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return isDarkPalette(system);
}

void install(QApplication &application, const Theme &theme)
{
    if (const auto *present = qobject_cast<Style *>(QApplication::style()); present && present->theme() == theme)
        return;
    const QFont font = theme.font(TypeRole::Base);
    QApplication::setPalette(theme.palette());
    QToolTip::setPalette(theme.palette());
    QApplication::setFont(font);
    for (const char *name : FontClasses)
        QApplication::setFont(font, name);
    QToolTip::setFont(theme.font(TypeRole::Meta));
    QApplication::setStyle(new Style(theme));
    Q_UNUSED(application)
}

/// Follows the system while "system" is chosen. Lives as long as the application object.
class SchemeFollower final : public QObject
{
public:
    explicit SchemeFollower(QApplication &application)
        : QObject(&application)
        , m_application(application)
    {
        application.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { apply(); });
#endif
    }

    void choose(Scheme scheme, double textScale)
    {
        m_scheme = scheme;
        m_textScale = textScale;
        apply();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ThemeChange && !m_applying && m_scheme == Scheme::System)
            QMetaObject::invokeMethod(
                this, [this] { apply(); }, Qt::QueuedConnection);
        return false;
    }

private:
    void apply()
    {
        m_applying = true;
        bool dark = m_scheme == Scheme::Dark;
        if (m_scheme == Scheme::System) {
            // Only without a palette of our own does the application show the system's (6.4 has no other word for it).
            QApplication::setPalette(QPalette());
            dark = systemIsDark(QApplication::palette());
        }
        const Theme theme(dark, applicationFont(m_textScale));
        QApplication::setPalette(theme.palette());
        install(m_application, theme);
        m_applying = false;
    }

    QApplication &m_application;
    Scheme m_scheme = Scheme::System;
    double m_textScale = 1;
    bool m_applying = false;
};

void refresh(QWidget *widget)
{
    // Buttons keep the size they once computed until they hear of a new style.
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(widget, &change);
    widget->updateGeometry();
    widget->update();
}

} // namespace

void setLook(QAbstractButton *button, Look look)
{
    button->setProperty(LookProperty, int(look));
    refresh(button);
}

Look lookOf(const QWidget *button)
{
    return button ? Look(button->property(LookProperty).toInt()) : Look::Default;
}

void setHeight(QWidget *control, Height height)
{
    control->setProperty(HeightProperty, int(height));
    refresh(control);
}

int heightOf(const QWidget *control, int otherwise)
{
    const int height = control ? control->property(HeightProperty).toInt() : 0;
    return height > 0 ? height : otherwise;
}

void setGround(QWidget *widget, Token token)
{
    widget->setProperty(GroundProperty, int(token));
    restoreGround(widget);
}

void restoreGround(QWidget *widget)
{
    const QVariant ground = widget->property(GroundProperty);
    if (!ground.isValid())
        return;
    const QColor color = Theme::of().color(Token(ground.toInt()));
    auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    QWidget *painted = area ? area->viewport() : widget;
    QPalette palette;
    palette.setColor(QPalette::Window, color);
    if (area)
        palette.setColor(QPalette::Base, color);
    painted->setPalette(palette);
    painted->setAutoFillBackground(true);
}

void setFaulty(QWidget *field, bool faulty)
{
    field->setProperty(FaultProperty, faulty);
    field->update();
}

bool isFaulty(const QWidget *field)
{
    return field && field->property(FaultProperty).toBool();
}

void makeBare(QAbstractScrollArea *editor)
{
    editor->setFrameShape(QFrame::NoFrame);
    editor->viewport()->setAutoFillBackground(false);
}

void applyLook(QApplication &application, Scheme scheme, double textScale)
{
    auto *follower = static_cast<SchemeFollower *>(
        application.findChild<QObject *>(u"earshotScheme"_s, Qt::FindDirectChildrenOnly));
    if (!follower) {
        follower = new SchemeFollower(application);
        follower->setObjectName(u"earshotScheme"_s);
    }
    follower->choose(scheme, textScale);
}

Scheme schemeFromWord(const QString &word)
{
    if (word == "light"_L1)
        return Scheme::Light;
    if (word == "dark"_L1)
        return Scheme::Dark;
    return Scheme::System;
}

} // namespace Earshot
