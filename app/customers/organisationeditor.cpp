// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/organisationeditor.h"

#include "earshot/desk/customerdesk.h"
#include "earshot/desk/desk.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "shell/faultline.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

constexpr int CalendarLines = 2;
constexpr int NotesLines = 5;

QPlainTextEdit *lines(const QString &text, int count, QWidget *parent)
{
    auto *field = new QPlainTextEdit(text, parent);
    field->setTabChangesFocus(true);
    field->setFixedHeight(count * QFontMetrics(field->font()).lineSpacing() + Space::L);
    return field;
}

} // namespace

OrganisationEditor::OrganisationEditor(Desk &desk, const Organisation &organisation, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_organisation(organisation)
    , m_name(new QLineEdit(organisation.name, this))
    , m_calendar(lines(organisation.calendar, CalendarLines, this))
    , m_notes(lines(organisation.notes, NotesLines, this))
    , m_fault(new FaultLine(m_name, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("organisationEditor"));
    setWindowTitle(tr("Edit %1").arg(organisation.name));
    setGround(this, Token::Surface);
    m_calendar->setPlaceholderText(tr("Month end: call, don't mail"));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Space::L);
    form->setVerticalSpacing(Space::S);
    const auto addField = [&](const QString &words, QWidget *field) {
        auto *label = new Label(words, TypeRole::Base, Token::Text2);
        label->setBuddy(field);
        field->setAccessibleName(words);
        form->addRow(label, field);
    };
    addField(tr("Name"), m_name);
    addField(tr("Calendar"), m_calendar);
    addField(tr("Notes"), m_notes);
    auto *leave = new QPushButton(tr("Leave"), this);
    auto *save = new QPushButton(tr("Save"), this);
    setLook(save, Look::Filled);
    save->setDefault(true);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &OrganisationEditor::save);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xxl, Space::Xxl, Space::Xxl, Space::Xl);
    column->setSpacing(Space::M);
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addLayout(buttons);
    setMinimumWidth(Theme::of(this).extent(440));
    m_calendar->setFocus();
}

void OrganisationEditor::save()
{
    Organisation edited = m_organisation;
    edited.name = m_name->text().trimmed();
    edited.calendar = m_calendar->toPlainText().trimmed();
    edited.notes = m_notes->toPlainText().trimmed();
    if (edited.name.isEmpty())
        return m_fault->say(tr("A name is needed, any name"));
    m_desk.act(editOrganisation, edited).then(this, [this, name = edited.name](const Result<QUuid> &act) {
        if (!act) {
            return m_fault->say(act.error().kind == Error::Kind::Conflict
                    ? tr("There is another organisation called %1").arg(named(name))
                    : words(act.error()).oneLine());
        }
        Q_EMIT said({tr("Saved %1").arg(named(name)), *act});
        accept();
    });
}

} // namespace Earshot
