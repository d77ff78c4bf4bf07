// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/accounteditor.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/mailboxdesk.h"
#include "earshot/desk/mailcredentials.h"
#include "earshot/domain/mailaddress.h"
#include "earshot/domain/uid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>

#include "shell/faultline.h"
#include "shell/label.h"
#include "shell/mailwording.h"
#include "shell/mailwork.h"
#include "shell/plaintext.h"
#include "shell/strip.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

OAuthProvider google()
{
    return {QUrl(u"https://accounts.google.com/o/oauth2/v2/auth"_s), QUrl(u"https://oauth2.googleapis.com/token"_s),
        u"https://mail.google.com/"_s, {}, {}};
}

OAuthProvider microsoft()
{
    const QString place = u"https://login.microsoftonline.com/common/oauth2/v2.0/"_s;
    return {QUrl(place + u"authorize"_s), QUrl(place + u"token"_s),
        u"https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access"_s, {},
        {}};
}

} // namespace

AccountEditor::AccountEditor(Desk &desk, MailWork &mail, const Mailbox &mailbox, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_mail(mail)
    , m_mailbox(mailbox)
    , m_trial(new MailTrial(this))
    , m_finder(new ServerFinder(this))
    , m_oauth(new OAuthClient(this))
    , m_pages(new QStackedWidget(this))
    , m_address(new QLineEdit(this))
    , m_mayAsk(new QCheckBox(this))
    , m_addressFault(new FaultLine(m_address, this))
    , m_way(new QComboBox(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_clientId(new QLineEdit(this))
    , m_clientSecret(new QLineEdit(this))
    , m_authorize(new QLineEdit(this))
    , m_token(new QLineEdit(this))
    , m_scope(new QLineEdit(this))
    , m_queue(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_aliases(new QLineEdit(this))
    , m_sentFolder(new QLineEdit(this))
    , m_acknowledger(new QComboBox(this))
    , m_trouble(new Strip(Strip::Kind::Due, IconName::Info, this))
    , m_state(new Label(TypeRole::Meta, Token::Text2, this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_anyway(new QPushButton(tr("Save all the same"), this))
    , m_on(new QPushButton(this))
{
    m_way->addItem(tr("Password"), int(Way::Password));
    m_way->addItem(tr("Sign in with Google"), int(Way::Google));
    m_way->addItem(tr("Sign in with Microsoft"), int(Way::Microsoft));
    m_way->addItem(tr("Sign in elsewhere (OAuth 2)"), int(Way::Other));
    build();
    for (const Queue &queue : desk.catalog().queues)
        m_queue->addItem(queue.name, queue.id.value);
    const Queue *queue = desk.catalog().queue(mailbox.queue);
    m_queue->setCurrentIndex(queue ? m_queue->findData(queue->id.value) : m_queue->count() == 1 ? 0 : -1);
    m_name->setText(queue ? queue->senderName : QString());
    m_address->setText(mailbox.address);
    m_user->setText(mailbox.user);
    m_aliases->setText(mailbox.aliases);
    m_sentFolder->setText(mailbox.sentFolder);
    m_acknowledger->addItem(tr("None"), qint64(0));
    for (const Agent &agent : desk.catalog().agents)
        m_acknowledger->addItem(tr("In the name of %1").arg(named(agent.name)), agent.id.value);
    m_acknowledger->setCurrentIndex(qMax(0, m_acknowledger->findData(mailbox.acknowledger.value)));
    m_way->setCurrentIndex(m_way->findData(int(mailbox.login == MailLogin::Kind::Password ? Way::Password
            : mailbox.incoming.host.endsWith(u"gmail.com")                                ? Way::Google
            : mailbox.incoming.host.endsWith(u"office365.com")                            ? Way::Microsoft
                                                                                          : Way::Other)));
    showServer(m_incoming, mailbox.incoming);
    showServer(m_outgoing, mailbox.outgoing);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_finder->cancel();
        m_trial->cancel();
        m_oauth->cancel();
        setBusy({});
        m_trouble->hide();
        m_pages->setCurrentIndex(0);
        m_address->setFocus();
    });
    connect(m_on, &QPushButton::clicked, this, &AccountEditor::goOn);
    connect(m_anyway, &QPushButton::clicked, this, &AccountEditor::save);
    connect(m_way, &QComboBox::currentIndexChanged, this, &AccountEditor::showWay);
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_addressFault->say({}); });
    connect(m_pages, &QStackedWidget::currentChanged, this, [this] { setBusy({}); });
    m_anyway->hide();
    showWay();
    m_pages->setCurrentIndex(isNew() ? 0 : 1);
    setBusy({});
    (isNew() ? m_address : m_password)->setFocus();
}

void AccountEditor::showServer(const ServerFields &fields, const MailServer &server)
{
    fields.host->setText(server.host);
    fields.port->setValue(server.port > 0 ? server.port : 1);
    fields.security->setCurrentIndex(fields.security->findData(int(server.security)));
}

/// What a person said of a certificate holds for the server it was said of.
MailServer AccountEditor::typed(const ServerFields &fields, const MailServer &before) const
{
    MailServer server = before;
    server.host = fields.host->text().trimmed();
    server.port = quint16(fields.port->value());
    server.security = MailSecurity(fields.security->currentData().toInt());
    if (server.host != before.host)
        server.pinned.clear();
    return server;
}

Mailbox AccountEditor::typedMailbox() const
{
    Mailbox mailbox = m_mailbox;
    mailbox.address = m_address->text().trimmed();
    mailbox.incoming = typed(m_incoming, m_mailbox.incoming);
    mailbox.outgoing = typed(m_outgoing, m_mailbox.outgoing);
    mailbox.user = m_user->text().trimmed();
    mailbox.login = way() == Way::Password ? MailLogin::Kind::Password : MailLogin::Kind::Token;
    QStringList aliases;
    for (const MailAddress &alias : parseTypedAddresses(m_aliases->text()))
        aliases << alias.address;
    mailbox.aliases = aliases.join(u", "_s);
    mailbox.sentFolder = m_sentFolder->text().trimmed();
    mailbox.acknowledger = AgentId{m_acknowledger->currentData().toLongLong()};
    return mailbox;
}

AccountEditor::Way AccountEditor::way() const
{
    return Way(m_way->currentData().toInt());
}

OAuthProvider AccountEditor::typedProvider() const
{
    OAuthProvider provider = way() == Way::Google ? google() : way() == Way::Microsoft ? microsoft() : OAuthProvider();
    if (way() == Way::Other) {
        provider.authorize = QUrl::fromUserInput(m_authorize->text().trimmed());
        provider.token = QUrl::fromUserInput(m_token->text().trimmed());
        provider.scope = m_scope->text().simplified();
    }
    provider.clientId = m_clientId->text().trimmed();
    provider.clientSecret = m_clientSecret->text().trimmed();
    return provider;
}

void AccountEditor::showWay()
{
    const bool isPassword = way() == Way::Password;
    m_form->setRowVisible(m_password, isPassword);
    m_form->setRowVisible(m_clientId, !isPassword);
    m_form->setRowVisible(m_clientSecret, !isPassword);
    m_form->setRowVisible(m_authorize, way() == Way::Other);
    m_form->setRowVisible(m_token, way() == Way::Other);
    m_form->setRowVisible(m_scope, way() == Way::Other);
    setBusy({});
}

void AccountEditor::setBusy(const QString &words)
{
    m_isBusy = !words.isEmpty();
    m_state->setText(words);
    const bool isFirst = m_pages->currentIndex() == 0;
    m_back->setVisible(!isFirst && isNew());
    m_on->setEnabled(!m_isBusy);
    m_on->setText(isFirst ? tr("Continue") : way() == Way::Password ? tr("Try and save") : tr("Sign in and save"));
    if (isFirst || m_isBusy)
        m_anyway->hide();
}

void AccountEditor::goOn()
{
    if (m_isBusy)
        return;
    m_trouble->hide();
    if (m_pages->currentIndex() == 0)
        return find();
    const Mailbox mailbox = typedMailbox();
    const auto refuse = [this](QWidget *field, const QString &sentence) {
        m_trouble->clearLinks();
        m_trouble->setWords(tr("Something is missing"), sentence);
        m_trouble->show();
        field->setFocus();
    };
    if (mailbox.incoming.host.isEmpty())
        return refuse(m_incoming.host, tr("Name the server the mail is fetched from."));
    if (mailbox.outgoing.host.isEmpty())
        return refuse(m_outgoing.host, tr("Name the server replies go out by."));
    if (m_queue->currentText().trimmed().isEmpty())
        return refuse(m_queue, tr("Name the queue its mail goes to."));
    const QString noClient = tr("Name the client ID your organisation has for Earshot at this provider.");
    if (way() != Way::Password && !m_clientId->text().trimmed().isEmpty())
        return signIn(typedProvider());
    if (way() != Way::Password && isNew())
        return refuse(m_clientId, noClient);
    if (way() != Way::Password) { // once more where one was signed in before
        return m_mail.secrets().read(m_mailbox.address, this, [this, refuse, noClient](const Result<QString> &secret) {
            const auto grant = secret ? OAuthGrant::fromText(*secret) : std::optional<OAuthGrant>();
            if (!grant)
                return refuse(m_clientId, noClient);
            signIn(grant->provider);
        });
    }
    if (m_password->text().isEmpty() && isNew())
        return refuse(m_password, tr("Type the password of the mailbox."));
    if (!m_password->text().isEmpty())
        return tryBoth(m_password->text());
    m_mail.secrets().read(m_mailbox.address, this, [this, refuse](const Result<QString> &secret) {
        if (!secret)
            return refuse(m_password, tr("Type the password of the mailbox; it is not on this computer."));
        tryBoth(*secret);
    });
}

void AccountEditor::find()
{
    const MailAddress address{{}, m_address->text().trimmed()};
    if (!address.isValid())
        return m_addressFault->say(tr("Give a whole address, like help@example.com."));
    for (const Mailbox &known : m_mail.mailboxes()) {
        if (known.addresses().contains(address.folded()))
            return m_addressFault->say(tr("The desk has this mailbox already."));
    }
    setBusy(tr("Looking for its servers"));
    m_finder->find(address.address, m_mayAsk->isChecked(), [this](const FoundServers &servers) { found(servers); });
}

void AccountEditor::found(const FoundServers &servers)
{
    showServer(m_incoming, servers.incoming);
    showServer(m_outgoing, servers.outgoing);
    m_user->setText(servers.user);
    if (servers.isSignIn && way() == Way::Password) {
        const bool isGoogle = servers.incoming.host.endsWith(u"gmail.com");
        m_way->setCurrentIndex(m_way->findData(int(isGoogle ? Way::Google : Way::Microsoft)));
    }
    m_pages->setCurrentIndex(1);
    setBusy(QString());
    if (servers.isGuess) {
        m_trouble->clearLinks();
        m_trouble->setWords(tr("The servers are a guess"),
            tr("Nobody says what they are called. Look at them; your provider's help has their names."));
        m_trouble->show();
    }
    (way() == Way::Password ? m_password : m_clientId)->setFocus();
}

void AccountEditor::save()
{
    setBusy(tr("Saving"));
    Mailbox mailbox = typedMailbox();
    const QString queue = m_queue->currentText().simplified();
    const QString name = m_name->text().simplified();
    if (isNew())
        mailbox.uid = newUid();
    const auto write = [](Session &session, const Actor &actor, const Mailbox &saved, const QString &queueName,
                           const QString &senderName) {
        return saved.id ? changeMailbox(session, actor, saved, queueName, senderName)
                        : addMailbox(session, actor, saved, queueName, senderName);
    };
    m_desk.act(write, mailbox, queue, name).then(this, [this, mailbox](const Result<MailboxId> &id) {
        setBusy({});
        if (!id) {
            m_trouble->clearLinks();
            m_trouble->setWords(words(id.error()).fact, words(id.error()).sentence);
            return m_trouble->show();
        }
        m_mailbox = mailbox;
        m_mailbox.id = *id;
        if (m_secret.isEmpty())
            m_mail.hurry();
        else
            m_mail.keepSecret(m_mailbox.address, m_secret);
        Q_EMIT said({tr("Saved the mailbox %1").arg(named(m_mailbox.address)), {}});
        accept();
    });
}

bool AccountEditor::isChanged() const
{
    if (isNew())
        return m_pages->currentIndex() == 1 || m_address->text().trimmed() != m_mailbox.address;
    return typedMailbox() != m_mailbox || !m_password->text().isEmpty();
}

void AccountEditor::reject()
{
    if (!isChanged())
        return QDialog::reject();
    ask(this,
        {tr("Leave without saving?"), tr("What you changed is lost then."), tr("Leave"), tr("Stay"), Look::Danger},
        this, [this] { QDialog::reject(); });
}

} // namespace Earshot
