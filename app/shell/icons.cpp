// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/icons.h"

#include <array>
#include <cmath>

#include <QGuiApplication>
#include <QIconEngine>
#include <QLibraryInfo>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace Earshot
{

namespace
{

constexpr std::array Files = {"person", "people", "person-add", "inbox", "chat", "clock", "clock-late", "reply",
    "reply-all", "forward", "loose-ends", "list", "folder", "bookmark", "phone", "phone-out", "phone-in",
    "phone-missed", "hang-up", "mail", "letter", "lock", "note", "calendar", "calendar-check", "check", "chevron-down",
    "chevron-up", "chevron-left", "chevron-right", "back", "arrow-up", "arrow-down", "more", "open-window", "search",
    "sliders", "table", "plus", "minus", "close", "attach", "link", "image", "image-blocked", "shield", "warning",
    "triangle", "help", "info", "mood-calm", "mood-worried", "mood-upset", "mood-angry", "heart", "target", "building",
    "bars", "download", "upload", "print", "send", "book", "code", "copy", "wrap", "undo", "redo", "microphone", "mute",
    "speaker", "hold", "pause", "play", "record", "keypad", "transfer", "tag", "flag", "globe", "moon", "sun", "visit",
    "voicemail", "bell", "settings", "refresh", "trash", "pencil", "eye", "filter", "history", "merge", "split", "key",
    "file", "quote", "spam", "keyboard", "desk", "rail", "dock"};
static_assert(Files.size() == size_t(IconName::Count));

constexpr QLatin1StringView Prefix{"earshot-"};

// Arrows of reading and of time's way follow the text; things (a phone, a clock, a check mark) do not.
bool followsReading(IconName name)
{
    switch (name) {
    case IconName::Reply:
    case IconName::ReplyAll:
    case IconName::Forward:
    case IconName::LooseEnds:
    case IconName::List:
    case IconName::ChevronLeft:
    case IconName::ChevronRight:
    case IconName::Back:
    case IconName::OpenWindow:
    case IconName::Send:
    case IconName::Wrap:
    case IconName::Undo:
    case IconName::Redo:
    case IconName::Merge:
    case IconName::Split:
    case IconName::Quote:
    case IconName::Rail:
    case IconName::Dock:
    case IconName::Chat:
    case IconName::Note:
        return true;
    default:
        return false;
    }
}

QPixmap render(IconName name, const QSize &deviceSize, const QColor &color, bool mirrored)
{
    QImage image(deviceSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = qMin(deviceSize.width(), deviceSize.height());
    const QRectF square((deviceSize.width() - side) / 2.0, (deviceSize.height() - side) / 2.0, side, side);
    QSvgRenderer(u":/icons/%1.svg"_s.arg(fileName(name))).render(&painter, square);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    return QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
}

QPixmap cached(IconName name, const QSize &size, qreal ratio, const QColor &color)
{
    const bool mirrored = followsReading(name) && QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const QSize device = (QSizeF(size) * ratio).toSize().expandedTo(QSize(1, 1));
    const QString key = u"earshot-icon %1 %2x%3 %4 %5"_s.arg(int(name))
                            .arg(device.width())
                            .arg(device.height())
                            .arg(QString::number(color.rgba(), 16), mirrored ? u"m"_s : QString());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(name, device, color, mirrored);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

/// Device pixels per logical pixel where the painter really paints: a widget drawn into a picture or onto paper
/// answers its screen's ratio instead.
qreal ratioOf(const QPainter &painter)
{
    return qBound(1.0, std::sqrt(std::abs(painter.deviceTransform().determinant())), 8.0);
}

class IconEngine final : public QIconEngine
{
public:
    IconEngine(IconName name, Token token)
        : m_name(name)
        , m_token(token)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->drawPixmap(rect, cached(m_name, rect.size(), ratioOf(*painter), color(mode)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return cached(m_name, size, 1, color(mode));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        // QIcon sets the ratio of what it gets; up to Qt 6.7 it hands in device pixels. The Qt that runs decides.
        static const bool devicePixels = QLibraryInfo::version() < QVersionNumber(6, 8);
        return cached(m_name, size, devicePixels ? 1 : ratio, color(mode));
    }

    QIconEngine *clone() const override { return new IconEngine(*this); }
    QString key() const override { return u"EarshotIcon"_s; }
    QString iconName() override { return Prefix + fileName(m_name); }
    bool isNull() override { return false; }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {QSize(16, 16), QSize(32, 32)}; }

private:
    QColor color(QIcon::Mode mode) const { return Theme::of().color(mode == QIcon::Disabled ? Token::Text3 : m_token); }

    IconName m_name;
    Token m_token;
};

} // namespace

QIcon icon(IconName name, Token color)
{
    return QIcon(new IconEngine(name, color));
}

void drawIcon(QPainter *painter, const QRect &rect, IconName name, const QColor &color, int size)
{
    QRect target(0, 0, size, size);
    target.moveCenter(rect.center());
    painter->drawPixmap(target, cached(name, target.size(), ratioOf(*painter), color));
}

IconName iconNamed(const QString &name)
{
    if (!name.startsWith(Prefix))
        return IconName::Count;
    const QStringView file = QStringView(name).sliced(Prefix.size());
    for (size_t i = 0; i < Files.size(); ++i) {
        if (file == QLatin1StringView(Files[i]))
            return IconName(i);
    }
    return IconName::Count;
}

QString fileName(IconName name)
{
    return QString::fromLatin1(Files[size_t(name)]);
}

} // namespace Earshot
