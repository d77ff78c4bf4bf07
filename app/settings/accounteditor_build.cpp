// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The two pages of the form: the address, then everything else.
#include "earshot/desk/desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "settings/accounteditor.h"
#include "shell/faultline.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/savekey.h"
#include "shell/screenroom.h"
#include "shell/strip.h"

namespace Earshot
{

namespace
{

constexpr int HighestPort = 65'535;
constexpr int PortWidth = 84;
constexpr int LeastHost = 150; ///< imap.example.com can be read

void addField(QFormLayout *form, const QString &words, QWidget *field)
{
    auto *label = new Label(words, TypeRole::Base, Token::Text2);
    label->setBuddy(field);
    field->setAccessibleName(words);
    form->addRow(label, field);
}

} // namespace

void AccountEditor::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("accountEditor"));
    setWindowTitle(isNew() ? tr("Add a mailbox") : tr("Change a mailbox"));
    setGround(this, Token::Surface);
    m_pages->addWidget(buildAddress());
    m_pages->addWidget(buildServers());
    m_state->setWordWrap(true);
    m_trouble->hide();
    setLook(m_on, Look::Filled);
    setLook(m_back, Look::Bare);
    setLook(m_anyway, Look::Bare);
    m_on->setDefault(true);
    saveByKey(m_on);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    for (QPushButton *button : {m_back, m_anyway, cancel})
        button->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &AccountEditor::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addWidget(m_back);
    buttons->addWidget(m_state, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_anyway);
    buttons->addWidget(m_on);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xxl, Space::Xl, Space::Xxl, Space::Xl);
    column->setSpacing(Space::M);
    column->addWidget(new Label(windowTitle(), TypeRole::Title, Token::Text, this));
    column->addWidget(m_trouble);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);
    resizeInScreen(this, 660, 640);
}

QWidget *AccountEditor::buildAddress()
{
    auto *page = new QWidget(m_pages);
    auto *about = new Label(tr("Which address do customers write to?"), TypeRole::Base, Token::Text2, page);
    about->setWordWrap(true);
    m_address->setAccessibleName(tr("Mail address"));
    m_address->setPlaceholderText(tr("help@example.com"));
    m_mayAsk->setText(tr("Ask the web server of its domain for the settings"));
    auto *note = new Label(tr("It learns then that somebody here has this address. Without that, Earshot knows large "
                              "providers and what the domain's name server says."),
        TypeRole::Meta, Token::Text2, page);
    note->setWordWrap(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::S);
    column->addWidget(about);
    column->addWidget(m_address);
    column->addWidget(m_addressFault);
    column->addSpacing(Space::S);
    column->addWidget(m_mayAsk);
    column->addWidget(note);
    column->addStretch();
    return page;
}

QWidget *AccountEditor::buildServers()
{
    auto *scroll = new QScrollArea(m_pages);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(scroll);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, Space::S, 0);
    form->setHorizontalSpacing(Space::L);
    form->setVerticalSpacing(Space::S);
    m_form = form;
    addField(form, tr("Way to log in"), m_way);
    addField(form, tr("User name"), m_user);
    addField(form, tr("Password"), m_password);
    m_password->setEchoMode(QLineEdit::Password);
    if (!isNew())
        m_password->setPlaceholderText(tr("As it is, unless you type another one"));
    addField(form, tr("Client ID"), m_clientId);
    addField(form, tr("Client secret"), m_clientSecret);
    m_clientId->setPlaceholderText(tr("As registered with the provider"));
    m_clientSecret->setEchoMode(QLineEdit::Password);
    addField(form, tr("Page for signing in"), m_authorize);
    addField(form, tr("Page that gives tokens"), m_token);
    addField(form, tr("Scope"), m_scope);
    m_scope->setPlaceholderText(tr("What the provider calls mail, if it asks for it"));
    m_incoming = addServer(form, tr("Incoming server (IMAP)"));
    m_outgoing = addServer(form, tr("Outgoing server (SMTP)"));
    m_queue->setEditable(true);
    m_queue->setInsertPolicy(QComboBox::NoInsert);
    m_queue->lineEdit()->setPlaceholderText(tr("A name customers know, like Support"));
    m_queue->lineEdit()->setAccessibleName(tr("Queue"));
    addField(form, tr("Queue"), m_queue);
    addField(form, tr("What it calls itself"), m_name);
    m_name->setPlaceholderText(tr("Stands behind your name"));
    addField(form, tr("Other addresses"), m_aliases);
    m_aliases->setPlaceholderText(tr("info@example.com, sales@example.com"));
    addField(form, tr("Folder for copies"), m_sentFolder);
    m_sentFolder->setPlaceholderText(tr("None: most providers keep them"));
    addField(form, tr("Automatic note"), m_acknowledger);
    scroll->setWidget(page);
    scroll->setMinimumWidth(page->minimumSizeHint().width() + Space::Xl);
    return scroll;
}

AccountEditor::ServerFields AccountEditor::addServer(QFormLayout *form, const QString &words)
{
    ServerFields fields;
    fields.host = new QLineEdit;
    fields.port = new QSpinBox;
    fields.port->setRange(1, HighestPort);
    fields.port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    fields.port->setFixedWidth(Theme::of(this).extent(PortWidth));
    fields.host->setMinimumWidth(Theme::of(this).extent(LeastHost));
    fields.port->setAccessibleName(tr("Port of the %1").arg(words));
    fields.security = new QComboBox;
    fields.security->addItem(tr("TLS"), int(MailSecurity::Tls));
    fields.security->addItem(tr("STARTTLS"), int(MailSecurity::StartTls));
    fields.security->setAccessibleName(tr("Encryption of the %1").arg(words));
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    row->addWidget(fields.host, 1);
    row->addWidget(fields.port);
    row->addWidget(fields.security);
    auto *label = new Label(words, TypeRole::Base, Token::Text2);
    label->setBuddy(fields.host);
    fields.host->setAccessibleName(words);
    form->addRow(label, row);
    return fields;
}

} // namespace Earshot
