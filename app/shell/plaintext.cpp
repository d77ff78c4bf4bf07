// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/plaintext.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "shell/label.h"
#include "shell/paint.h"

namespace Earshot
{

QString plainTip(const QString &text)
{
    // Tool tips guess whether they were given HTML. A word joiner after each sign that may begin a tag or an entity
    // ends the guessing, is not seen and not spoken.
    QString plain = unturned(text);
    const QChar joiner(0x2060);
    plain.replace(QLatin1Char('<'), QString(QLatin1Char('<')) + joiner);
    plain.replace(QLatin1Char('&'), QString(QLatin1Char('&')) + joiner);
    return plain;
}

void plainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainTip(text));
}

void ask(QWidget *parent, const Question &question, QObject *context, std::function<void()> onYes)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->setAccessibleDescription(question.sentence);
    setGround(dialog, Token::Surface);

    auto *title = new Label(question.title, TypeRole::Title, Token::Text, dialog);
    title->setWordWrap(true);
    auto *sentence = new Label(question.sentence, TypeRole::Base, Token::Text2, dialog);
    sentence->setWordWrap(true);
    auto *yes = new QPushButton(question.yes, dialog);
    setLook(yes, question.look);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    if (!question.no.isEmpty()) {
        auto *no = new QPushButton(question.no, dialog);
        QObject::connect(no, &QPushButton::clicked, dialog, &QDialog::reject);
        buttons->addWidget(no);
        if (question.look == Look::Danger)
            no->setFocus();
    }
    if (!question.other.isEmpty()) {
        auto *other = new QPushButton(question.other, dialog);
        QObject::connect(other, &QPushButton::clicked, dialog, &QDialog::reject);
        QObject::connect(other, &QPushButton::clicked, context, question.onOther);
        buttons->addWidget(other);
    }
    buttons->addWidget(yes);
    // Return does what can be taken back; what cannot asks for a deliberate press.
    yes->setDefault(question.look != Look::Danger);

    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(Space::Xxl, Space::Xxl, Space::Xxl, Space::Xl);
    column->setSpacing(Space::S);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(Space::L);
    column->addLayout(buttons);
    dialog->setMinimumWidth(Theme::of(dialog).extent(400));

    QObject::connect(yes, &QPushButton::clicked, dialog, &QDialog::accept);
    if (context && onYes)
        QObject::connect(dialog, &QDialog::accepted, context, std::move(onYes));
    dialog->open();
}

void tell(QWidget *parent, const QString &title, const QString &sentence)
{
    ask(parent,
        {title, sentence, QCoreApplication::translate("Earshot::PlainText", "Close"), QString(), Look::Outlined},
        nullptr, {});
}

} // namespace Earshot
