// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/traysign.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

#include "shell/actions.h"
#include "shell/paint.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int MostShown = 99; ///< more have no room on a sign of 22 pixels

QIcon signWith(int due)
{
    const QIcon plain(u":/icons/earshot.svg"_s);
    if (due <= 0)
        return plain;
    QIcon sign;
    const Theme theme; // a tray has colours of its own; these are readable on any
    for (const int size : {22, 32, 44, 64}) {
        QPixmap picture = plain.pixmap(QSize(size, size), 1.0);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        QFont font = theme.font(TypeRole::Caption);
        font.setPixelSize(size * 9 / 16);
        const QString words = due > MostShown ? QLocale().toString(MostShown) + u'+' : QLocale().toString(due);
        const int height = size * 5 / 8;
        const int width = qBound(height, QFontMetrics(font).horizontalAdvance(words) + size / 5, size);
        const QRect place(size - width, size - height, width, height);
        drawBox(&painter, place, theme.color(Token::Due), QColor(), height / 2.0);
        painter.setFont(font);
        painter.setPen(theme.color(Token::Surface));
        painter.drawText(place, Qt::AlignCenter, words);
        painter.end();
        sign.addPixmap(picture);
    }
    return sign;
}

} // namespace

TraySign::TraySign(Actions &actions, QObject *parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_sign(new QSystemTrayIcon(this))
{
    m_open = m_menu->addAction(QString(), this, &TraySign::openWanted);
    // What is asked for here opens in the window, which may lie behind others.
    const QAction *log = actions.action(ActionId::LogContact);
    m_menu->addAction(log->text(), this, [this, &actions] {
        Q_EMIT openWanted();
        actions.action(ActionId::LogContact)->trigger();
    });
    m_menu->addSeparator();
    m_menu->addAction(actions.action(ActionId::Quit)->text(), actions.action(ActionId::Quit), &QAction::trigger);
    m_sign->setContextMenu(m_menu.get());
    connect(m_sign, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openWanted();
    });
    connect(m_sign, &QSystemTrayIcon::messageClicked, this, &TraySign::openWanted);
    setDue(0);
}

TraySign::~TraySign() = default;

void TraySign::appear()
{
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_sign->show();
}

void TraySign::setDue(int due)
{
    if (std::exchange(m_due, due) == due)
        return;
    m_sign->setIcon(signWith(due));
    // In words where the sign has a number.
    m_open->setText(due > 1 ? tr("Open Earshot: %1 call-backs are due").arg(QLocale().toString(due))
            : due == 1      ? tr("Open Earshot: 1 call-back is due")
                            : tr("Open Earshot"));
}

void TraySign::say(const QString &title, const QString &text)
{
    m_sign->showMessage(title, text);
}

} // namespace Earshot
