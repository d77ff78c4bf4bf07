// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QComboBox;
class QPushButton;
class QSettings;

namespace Earshot
{

class Label;

/// Which language this seat speaks. A choice is kept at once and comes with the next start, which is offered.
class LanguageChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageChoice(QSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void startAgainWanted();

private:
    void choose();
    void tellWhen();

    QSettings &m_settings;
    QComboBox *m_languages;
    Label *m_when;
    QPushButton *m_again;
};

/// The choice in a window of its own. `startAgain` runs when the person wants it now.
void askLanguage(QWidget *parent, QSettings &settings, std::function<void()> startAgain);

} // namespace Earshot
