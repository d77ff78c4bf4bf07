// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/desk.h"

#include <QCoreApplication>
#include <QProcess>

#include "settings/firststart.h"
#include "settings/seatsettings.h"
#include "settings/settingsdialog.h"
#include "shell/look.h"
#include "shell/mainwindow.h"
#include "shell/profile.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

void MainWindow::connectSettings()
{
    m_desk.setHold(SeatSettings(m_profile.settings()).hold());
    connect(&m_desk, &Desk::holdChanged, this,
        [this](int seconds) { SeatSettings(m_profile.settings()).setHold(seconds); });
    const auto choose = [this](ActionId id, const QString &word) {
        connect(m_actions.action(id), &QAction::triggered, this,
            [this, word] { SeatSettings(m_profile.settings()).setTheme(word); });
    };
    choose(ActionId::LightTheme, u"light"_s);
    choose(ActionId::DarkTheme, u"dark"_s);
    choose(ActionId::SystemTheme, u"system"_s);
    const Scheme scheme = schemeFromWord(SeatSettings(m_profile.settings()).theme());
    m_actions
        .action(scheme == Scheme::Light  ? ActionId::LightTheme
                : scheme == Scheme::Dark ? ActionId::DarkTheme
                                         : ActionId::SystemTheme)
        ->setChecked(true);
    connect(m_actions.action(ActionId::Settings), &QAction::triggered, this, &MainWindow::showSettings);
    connect(m_actions.action(ActionId::FirstSteps), &QAction::triggered, this, &MainWindow::showFirstSteps);
}

void MainWindow::showSettings()
{
    auto *dialog = findChild<SettingsDialog *>();
    if (!dialog)
        dialog = new SettingsDialog(m_desk, m_actions, m_profile, this);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::showFirstSteps()
{
    auto *dialog = new FirstStart(m_desk, m_actions, this);
    connect(dialog, &FirstStart::wentThrough, this, [this] { SeatSettings(m_profile.settings()).setSetUp(); });
    connect(
        dialog, &FirstStart::importWanted, this, [this] { importMail(); }, Qt::QueuedConnection);
    connect(dialog, &FirstStart::sampleWanted, this, [this] {
        // A desk is a program of its own: what is tried there cannot touch this one.
        if (!QProcess::startDetached(
                QCoreApplication::applicationFilePath(), {u"--sample"_s, u"--profile"_s, m_profile.folder()}))
            say({tr("The sample desk could not be started. “earshot --sample” opens it."), {}});
    });
    dialog->open();
}

} // namespace Earshot
