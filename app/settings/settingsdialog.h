// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Earshot
{

class Actions;
class Desk;
class Label;
class Profile;
class SettingRow;

/// What can be chosen at this seat, by headings, searched as one types. Everything is in force at once; nothing is to
/// be confirmed.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Desk &desk, Actions &actions, Profile &profile, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Section {
        QString heading;
        QWidget *part;
        QList<SettingRow *> rows;
    };

    void build();
    void addSection(const QString &heading, const QList<SettingRow *> &rows);
    void addAppearance();
    void addWriting();
    void addCalls();
    QComboBox *regionChoice();
    QComboBox *hintChoice(); ///< when the desk says that a call may be quicker
    void addNotifications();
    QWidget *quietTimes();
    void addKeyboard();
    void addDesk();
    void showSection(int section);
    void search(const QString &typed);

    Desk &m_desk;
    Actions &m_actions;
    Profile &m_profile;
    QLineEdit *m_search;
    QListWidget *m_headings;
    QPushButton *m_close;
    QScrollArea *m_scroll;
    QWidget *m_page;
    QVBoxLayout *m_column;
    Label *m_nothing;
    QList<Section> m_sections;
};

} // namespace Earshot
