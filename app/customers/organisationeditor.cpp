// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/organisationeditor.h"

#include "earshot/desk/customerdesk.h"
#include "earshot/desk/desk.h"
#include "earshot/storage/customers.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "shell/faultline.h"
#include "shell/keptfields.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/savekey.h"
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

/// The act; none, with what stands there, when a colleague has changed it since.
std::pair<QUuid, Organisation> saveUnlessChanged(
    Session &session, const Actor &actor, const Organisation &begun, const Organisation &edited)
{
    const auto present = Customers::organisationById(session, edited.id);
    if (present && *present != begun)
        return {QUuid(), *present};
    return {editOrganisation(session, actor, edited), edited};
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
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_save = new QPushButton(tr("Save"), this);
    setLook(m_save, Look::Filled);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &OrganisationEditor::save);
    saveByKey(m_save);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xxl, Space::Xxl, Space::Xxl, Space::Xl);
    column->setSpacing(Space::M);
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addLayout(buttons);
    setMinimumWidth(Theme::of(this).extent(440));
    m_calendar->setFocus();
    m_begun = typed();
    auto *kept = new KeptFields(m_desk.journal(),
        {{QStringLiteral("name"), m_name}, {QStringLiteral("calendar"), m_calendar},
            {QStringLiteral("notes"), m_notes}},
        this);
    if (kept->begin(QStringLiteral("organisation/%1").arg(organisation.id.value)))
        m_fault->tell(KeptFields::backWords());
}

Organisation OrganisationEditor::typed() const
{
    Organisation organisation = m_organisation;
    organisation.name = m_name->text().trimmed();
    organisation.calendar = m_calendar->toPlainText().trimmed();
    organisation.notes = m_notes->toPlainText().trimmed();
    return organisation;
}

void OrganisationEditor::reject()
{
    const Organisation left = typed();
    if (left == m_asked || left == m_begun)
        return QDialog::reject();
    m_asked = left; // whoever presses once more means it, unless more was typed
    m_fault->say(tr("What you typed is not saved. Cancel once more to throw it away."));
}

void OrganisationEditor::save()
{
    const Organisation edited = typed();
    m_asked = {};
    m_fault->say({});
    if (edited.name.isEmpty())
        return m_fault->say(tr("A name is needed, any name"));
    m_save->setEnabled(false); // until it is answered
    m_desk.act(saveUnlessChanged, m_organisation, edited)
        .then(this, [this, name = edited.name](const Result<std::pair<QUuid, Organisation>> &saved) {
            m_save->setEnabled(true);
            if (!saved) {
                return m_fault->say(saved.error().kind == Error::Kind::Conflict
                        ? tr("There is another organisation called %1").arg(named(name))
                        : words(saved.error()).oneLine());
            }
            if (saved->first.isNull()) {
                m_organisation = saved->second;
                return m_fault->say(tr("Somebody else changed this meanwhile. Save once more to keep yours instead."));
            }
            Q_EMIT said({tr("Saved %1").arg(named(name)), saved->first});
            accept();
        });
}

} // namespace Earshot
