// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/lineeditor.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/linedesk.h"
#include "earshot/domain/uid.h"

#include <QAccessible>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "calls/siplines.h"
#include "shell/label.h"
#include "shell/linewording.h"
#include "shell/look.h"
#include "shell/savekey.h"
#include "shell/screenroom.h"

namespace Earshot
{

LineEditor::LineEditor(Desk &desk, SipLines &lines, const SipAccount &account, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_lines(lines)
    , m_account(account)
    , m_server(new QLineEdit(account.server, this))
    , m_user(new QLineEdit(account.user, this))
    , m_password(new QLineEdit(this))
    , m_name(new QLineEdit(account.displayName, this))
    , m_transport(new QComboBox(this))
    , m_srtp(new QComboBox(this))
    , m_stun(new QLineEdit(account.stun, this))
    , m_fault(new Label(TypeRole::Meta, Token::Danger, this))
    , m_save(new QPushButton(isNew() ? tr("Add the line") : tr("Save"), this))
{
    if (m_account.uid.isNull())
        m_account.uid = newUid();
    build();
    connect(m_save, &QPushButton::clicked, this, &LineEditor::save);
}

void LineEditor::addField(QFormLayout *form, const QString &words, QWidget *field)
{
    auto *label = new Label(words, TypeRole::Base, Token::Text2, this);
    label->setBuddy(field);
    field->setAccessibleName(words);
    form->addRow(label, field);
}

void LineEditor::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("lineEditor"));
    setWindowTitle(isNew() ? tr("Add a telephone line") : tr("Change a telephone line"));
    setGround(this, Token::Surface);
    for (const SipTransport each : {SipTransport::Udp, SipTransport::Tcp, SipTransport::Tls})
        m_transport->addItem(words(each), int(each));
    for (const Srtp each : {Srtp::Off, Srtp::Preferred, Srtp::Required})
        m_srtp->addItem(words(each), int(each));
    m_transport->setCurrentIndex(m_transport->findData(int(m_account.transport)));
    m_srtp->setCurrentIndex(m_srtp->findData(int(m_account.srtp)));
    m_server->setPlaceholderText(tr("pbx.example.com, or with its port: pbx.example.com:5080"));
    m_user->setPlaceholderText(tr("Often your extension, like 201"));
    m_password->setEchoMode(QLineEdit::Password);
    if (!isNew())
        m_password->setPlaceholderText(tr("As it is, unless you type another one"));
    m_name->setPlaceholderText(tr("What customers' telephones show beside the number"));
    m_stun->setPlaceholderText(tr("None: only where you hear nothing behind a router"));

    m_fault->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Space::L);
    form->setVerticalSpacing(Space::S);
    addField(form, tr("Server"), m_server);
    addField(form, tr("User name"), m_user);
    addField(form, tr("Password"), m_password);
    addField(form, tr("Your name"), m_name);
    addField(form, tr("Transport"), m_transport);
    addField(form, tr("Encrypt what is said"), m_srtp);
    addField(form, tr("STUN server"), m_stun);

    setLook(m_save, Look::Filled);
    m_save->setDefault(true);
    saveByKey(m_save);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &LineEditor::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xxl, Space::Xl, Space::Xxl, Space::Xl);
    column->setSpacing(Space::M);
    column->addWidget(new Label(windowTitle(), TypeRole::Title, Token::Text, this));
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addStretch();
    column->addLayout(buttons);
    resizeInScreen(this, 600, 460);
}

SipAccount LineEditor::typed() const
{
    SipAccount account = m_account;
    account.server = m_server->text().trimmed();
    account.user = m_user->text().trimmed();
    account.displayName = m_name->text().simplified();
    account.transport = SipTransport(m_transport->currentData().toInt());
    account.srtp = Srtp(m_srtp->currentData().toInt());
    account.stun = m_stun->text().trimmed();
    return account;
}

bool LineEditor::isChanged() const
{
    return typed() != m_account || !m_password->text().isEmpty();
}

/// Without a field it is about all of them.
void LineEditor::say(QLineEdit *field, const QString &sentence)
{
    if (m_faulty) {
        setFaulty(m_faulty, false);
        m_faulty->setAccessibleDescription({});
    }
    m_faulty = field;
    if (field) {
        setFaulty(field, true);
        field->setAccessibleDescription(sentence);
    }
    m_fault->setText(sentence);
    QAccessibleEvent alert(m_fault, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void LineEditor::save()
{
    if (m_isSaving)
        return;
    const SipAccount account = typed();
    const QString password = m_password->text();
    const auto fault = [this](QLineEdit *field, const QString &sentence) {
        say(field, sentence);
        field->setFocus();
        field->selectAll();
    };
    if (!isSipServer(account.server))
        return fault(m_server, tr("The server is a name like pbx.example.com, perhaps with a port behind a colon."));
    if (!isSipUser(account.user))
        return fault(m_user, tr("The user name has letters, digits or signs like . and -, perhaps with @example.com."));
    if (isNew() && password.isEmpty())
        return fault(m_password, tr("The server asks for a password; whoever looks after your telephones tells it."));
    if (!account.stun.isEmpty() && !isSipServer(account.stun))
        return fault(m_stun, tr("The STUN server is a name like stun.example.com."));
    m_isSaving = true;
    const bool isMoved = !isNew() && account.secretName() != m_account.secretName();
    if (isMoved && password.isEmpty()) {
        m_isSaving = false;
        return fault(m_password, tr("Another server or user has another password: type it too."));
    }
    m_desk.act(isNew() ? addLine : changeLine, account)
        .then(this, [this, account, password, isMoved](const Result<SipAccountId> &id) {
            m_isSaving = false;
            if (!id)
                return say(nullptr,
                    id.error().kind == Error::Kind::Conflict
                        ? tr("You have a line of this address already, or it was changed meanwhile.")
                        : words(id.error()).oneLine());
            if (isMoved)
                m_lines.forgetSecret(m_account);
            if (!password.isEmpty())
                m_lines.keepSecret(account, password);
            Q_EMIT said({tr("Saved the line %1").arg(named(account.address())), {}});
            accept();
        });
}

void LineEditor::reject()
{
    const std::pair now(typed(), m_password->text());
    if (!isChanged() || m_asked == now)
        return QDialog::reject();
    m_asked = now; // whoever presses once more means it, unless more was typed
    say(nullptr, tr("What you typed is not saved. Cancel once more to throw it away."));
}

} // namespace Earshot
