// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>
#include <QWidget>

#include "shell/look.h"

/// What both galleries share: the appearances, and a page drawn in one of them.
namespace Gallery
{

struct Page {
    QString name;
    QWidget *(*make)();
};

inline void addAppearances()
{
    QTest::addColumn<Earshot::Scheme>("scheme");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << Earshot::Scheme::Light << 1.0 << Qt::LeftToRight;
    QTest::newRow("dark") << Earshot::Scheme::Dark << 1.0 << Qt::LeftToRight;
    QTest::newRow("light-150") << Earshot::Scheme::Light << 1.5 << Qt::LeftToRight;
    QTest::newRow("dark-150") << Earshot::Scheme::Dark << 1.5 << Qt::LeftToRight;
    QTest::newRow("light-rtl") << Earshot::Scheme::Light << 1.0 << Qt::RightToLeft;
}

/// Draws the page, keeps the picture where EARSHOT_SHOTS says, and answers in how many colours it is.
inline int draw(const Page &page, double ratio)
{
    const std::unique_ptr<QWidget> widget(page.make());
    widget->show();
    if (!QTest::qWaitForWindowExposed(widget.get()))
        return 0;
    // Charts draw themselves when the event loop turns.
    QCoreApplication::processEvents();
    QPixmap picture(widget->size() * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Earshot::Theme::of().color(Earshot::Token::Window));
    widget->render(&picture);
    const QString folder = qEnvironmentVariable("EARSHOT_SHOTS");
    const QString name = QStringLiteral("look-%1-%2.png").arg(page.name, QString::fromLatin1(QTest::currentDataTag()));
    if (!folder.isEmpty() && !picture.save(QDir(folder).filePath(name)))
        return 0;
    QSet<QRgb> colours;
    const QImage image = picture.toImage();
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    }
    return int(colours.size());
}

} // namespace Gallery
