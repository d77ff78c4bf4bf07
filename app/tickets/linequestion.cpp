// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets/linequestion.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "shell/label.h"
#include "shell/look.h"
#include "shell/savekey.h"

namespace Earshot
{

void askForLine(
    QWidget *parent, const LineQuestion &question, QObject *context, std::function<void(const QString &)> onAnswer)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(question.title);
    auto *label = new Label(question.label, TypeRole::Meta, Token::Text2, dialog);
    auto *field = new QLineEdit(question.text, dialog);
    field->setPlaceholderText(question.hint);
    field->setMaxLength(200);
    field->setAccessibleName(question.label);
    label->setBuddy(field);
    auto *yes = new QPushButton(question.yes, dialog);
    setLook(yes, Look::Filled);
    yes->setDefault(true);
    saveByKey(yes);
    yes->setEnabled(question.mayBeEmpty || !question.text.isEmpty());
    auto *no = new QPushButton(QCoreApplication::translate("LineQuestion", "Cancel"), dialog);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addStretch();
    buttons->addWidget(no);
    buttons->addWidget(yes);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(Space::Xxl, Space::Xl, Space::Xxl, Space::Xl);
    column->setSpacing(Space::Xs);
    column->addWidget(new Label(question.title, TypeRole::Title, Token::Text, dialog));
    column->addSpacing(Space::S);
    column->addWidget(label);
    column->addWidget(field);
    column->addSpacing(Space::L);
    column->addLayout(buttons);
    dialog->setMinimumWidth(Theme::of(parent).extent(400));

    QObject::connect(
        field, &QLineEdit::textChanged, yes, [yes, mayBeEmpty = question.mayBeEmpty](const QString &typed) {
            yes->setEnabled(mayBeEmpty || !typed.trimmed().isEmpty());
        });
    QObject::connect(no, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(yes, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, context,
        [field, onAnswer = std::move(onAnswer)] { onAnswer(field->text().trimmed()); });
    dialog->open();
}

} // namespace Earshot
