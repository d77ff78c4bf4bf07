// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingrow.h"

#include "earshot/domain/folding.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

#include "shell/label.h"
#include "shell/look.h"

#include <algorithm>

namespace Earshot
{

SettingRow::SettingRow(const QString &words, const QString &sentence, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_sentence(sentence)
    , m_control(control)
{
    auto *name = new Label(words, TypeRole::BaseStrong, Token::Text, this);
    name->setWordWrap(true);
    name->setBuddy(control);
    auto *about = new Label(sentence, TypeRole::Meta, Token::Text2, this);
    about->setWordWrap(true);
    about->setVisible(!sentence.isEmpty());
    if (control->accessibleName().isEmpty() && !qobject_cast<QPushButton *>(control))
        control->setAccessibleName(words);
    control->setAccessibleDescription(sentence);

    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(name);
    column->addWidget(about);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, Space::S, 0, Space::S);
    row->setSpacing(Space::Xl);
    row->addLayout(column, 1);
    row->addWidget(control, 0, Qt::AlignVCenter);
}

SettingRow *SettingRow::ofChoice(QAction *action, const QString &words, const QString &sentence, QWidget *parent)
{
    auto *box = new QCheckBox;
    const auto follow = [action, box] {
        box->setChecked(action->isChecked());
        box->setEnabled(action->isEnabled());
    };
    follow();
    connect(action, &QAction::changed, box, follow);
    connect(box, &QCheckBox::clicked, action, [action](bool on) {
        if (action->isChecked() != on)
            action->trigger();
    });
    return new SettingRow(words, sentence, box, parent);
}

SettingRow *SettingRow::ofAction(QAction *action, const QString &words, const QString &sentence, QWidget *parent)
{
    auto *button = new QPushButton(action->text());
    button->setAutoDefault(false); // Enter in the search field presses nothing
    const auto follow = [action, button] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return new SettingRow(words, sentence, button, parent);
}

SettingRow *SettingRow::alias(const QString &words)
{
    m_aliases = words;
    return this;
}

bool SettingRow::answers(const QStringList &words, const QString &heading) const
{
    const QString mine = u' ' + folded(QStringList{heading, m_words, m_sentence, m_aliases}.join(u' '));
    return std::all_of(words.begin(), words.end(), [&mine](const QString &word) { return mine.contains(u' ' + word); });
}

} // namespace Earshot
