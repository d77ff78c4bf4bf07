// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/desk.h"

#include <QAction>
#include <QCoreApplication>
#include <QProcess>
#include <QSettings>

#include "composer/plainwordsdialog.h"
#include "settings/accountsdialog.h"
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
    for (const ActionId id : {ActionId::ClarityCheck, ActionId::SpellCheck}) {
        const QString kept = QLatin1StringView("writing/") + Actions::name(id);
        m_actions.action(id)->setChecked(m_profile.settings().value(kept, true).toBool());
        connect(m_actions.action(id), &QAction::toggled, this,
            [this, kept](bool on) { m_profile.settings().setValue(kept, on); });
    }
    connect(m_actions.action(ActionId::PlainWords), &QAction::triggered, this, [this] {
        auto *dialog = new PlainWordsDialog(m_desk, this);
        connect(dialog, &PlainWordsDialog::said, this, &MainWindow::say);
        dialog->open();
    });
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
    connect(dialog, &FirstStart::lineWanted, this, &MainWindow::showLines, Qt::QueuedConnection);
    connect(
        dialog, &FirstStart::mailboxWanted, this, [this] { showAccounts()->add(); }, Qt::QueuedConnection);
    connect(dialog, &FirstStart::sampleWanted, this, [this] {
        // A desk is a program of its own: what is tried there cannot touch this one.
        if (!QProcess::startDetached(
                QCoreApplication::applicationFilePath(), {u"--sample"_s, u"--profile"_s, m_profile.folder()}))
            say({tr("The sample desk could not be started. “earshot --sample” opens it."), {}});
    });
    dialog->open();
}

} // namespace Earshot
