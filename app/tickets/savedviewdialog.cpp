// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets/savedviewdialog.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "shell/label.h"
#include "shell/look.h"
#include "shell/savekey.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

struct ViewDialog {
    Q_DECLARE_TR_FUNCTIONS(ViewDialog)
};

} // namespace

void askForView(QWidget *parent, const ViewQuestion &question, QObject *context,
    std::function<void(const QString &name, bool shared)> onAnswer)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(question.title);
    auto *label = new Label(ViewDialog::tr("Name"), TypeRole::Meta, Token::Text2, dialog);
    auto *field = new QLineEdit(question.name, dialog);
    field->setMaxLength(60);
    field->setAccessibleName(ViewDialog::tr("Name of the view"));
    field->selectAll();
    label->setBuddy(field);
    auto *search
        = new Label(ViewDialog::tr("It finds: %1").arg(named(question.search)), TypeRole::Meta, Token::Text2, dialog);
    search->setWordWrap(true);
    auto *shared = new QCheckBox(ViewDialog::tr("Everybody on the desk sees it"), dialog);
    shared->setChecked(question.shared || !question.canBeOwn);
    shared->setEnabled(question.canBeOwn);
    auto *remark = new Label(TypeRole::Meta, Token::Due, dialog);
    remark->setWordWrap(true);
    auto *yes = new QPushButton(question.yes, dialog);
    setLook(yes, Look::Filled);
    yes->setDefault(true);
    saveByKey(yes);
    auto *no = new QPushButton(ViewDialog::tr("Cancel"), dialog);

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
    column->addWidget(search);
    column->addSpacing(Space::S);
    column->addWidget(shared);
    column->addWidget(remark);
    column->addSpacing(Space::L);
    column->addLayout(buttons);
    dialog->setMinimumWidth(Theme::of(parent).extent(400));

    const auto tell = [field, shared, remark, yes, ask = question.remark] {
        const QString name = field->text().simplified();
        bool isRefused = name.isEmpty();
        const QString words = name.isEmpty() ? QString() : ask(name, shared->isChecked(), &isRefused);
        remark->setText(words);
        remark->setVisible(!words.isEmpty());
        field->setAccessibleDescription(words);
        yes->setEnabled(!isRefused);
    };
    QObject::connect(field, &QLineEdit::textChanged, dialog, tell);
    QObject::connect(shared, &QCheckBox::toggled, dialog, tell);
    tell();
    QObject::connect(no, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(yes, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, context,
        [field, shared, onAnswer = std::move(onAnswer)] { onAnswer(field->text().simplified(), shared->isChecked()); });
    dialog->open();
}

} // namespace Earshot
