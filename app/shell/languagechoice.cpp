// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/languagechoice.h"

#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include "shell/label.h"
#include "shell/language.h"
#include "shell/look.h"

namespace Earshot
{

LanguageChoice::LanguageChoice(QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_languages(new QComboBox(this))
    , m_when(new Label(TypeRole::Meta, Token::Text2, this))
    , m_again(new QPushButton(tr("Start again now"), this))
{
    auto *name = new Label(tr("Language of Earshot"), TypeRole::Base, Token::Text, this);
    name->setBuddy(m_languages);
    m_languages->setAccessibleName(name->text());
    const QString chosen = chosenLanguage(settings);
    const QList<Language> all = languages();
    for (const Language &one : all) {
        m_languages->addItem(one.name, one.code);
        if (one.code == chosen)
            m_languages->setCurrentIndex(m_languages->count() - 1);
    }
    m_when->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::S);
    column->addWidget(name);
    column->addWidget(m_languages);
    column->addWidget(m_when);
    column->addWidget(m_again, 0, Qt::AlignLeading);

    connect(m_languages, &QComboBox::activated, this, &LanguageChoice::choose);
    connect(m_again, &QPushButton::clicked, this, &LanguageChoice::startAgainWanted);
    tellWhen();
}

void LanguageChoice::choose()
{
    chooseLanguage(m_settings, m_languages->currentData().toString());
    tellWhen();
}

void LanguageChoice::tellWhen()
{
    const bool other = languageFor(chosenLanguage(m_settings)) != spokenLanguage();
    m_when->setText(
        tr("The new language comes with the next start. Your windows and what you were writing come back with it."));
    m_when->setMinimumHeight(m_when->heightForWidth(Theme::of(this).extent(336))); // nothing moves when one chooses
    if (!other)
        m_when->setText(tr("Days, times and numbers are written as in that language."));
    m_again->setEnabled(other);
}

void askLanguage(QWidget *parent, QSettings &settings, std::function<void()> startAgain)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(LanguageChoice::tr("Language"));
    setGround(dialog, Token::Surface);
    auto *choice = new LanguageChoice(settings, dialog);
    auto *close = new QPushButton(LanguageChoice::tr("Close"), dialog);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(choice, &LanguageChoice::startAgainWanted, dialog, [dialog, startAgain = std::move(startAgain)] {
        dialog->accept();
        startAgain();
    });

    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(Space::Xxl, Space::Xxl, Space::Xxl, Space::Xl);
    column->setSpacing(Space::L);
    column->addWidget(choice);
    column->addWidget(close, 0, Qt::AlignTrailing);
    dialog->setMinimumWidth(Theme::of(dialog).extent(336) + 2 * Space::Xxl);
    dialog->open();
}

} // namespace Earshot
