// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/mailtrial.h"
#include "earshot/domain/mailbox.h"
#include "earshot/mail/oauth.h"
#include "earshot/mail/serverfinder.h"

#include <QDialog>

#include "shell/shellparts.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace Earshot
{

class Desk;
class FaultLine;
class KeptFields;
class Label;
class MailWork;
class Strip;

/// One mailbox: its address first, then the servers that were found for it, tried before they are saved.
class AccountEditor final : public QDialog
{
    Q_OBJECT

public:
    /// A mailbox without an id is a new one.
    AccountEditor(Desk &desk, MailWork &mail, const Mailbox &mailbox, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void said(const Earshot::Said &said);

private:
    /// Where one server is asked for.
    struct ServerFields {
        QLineEdit *host = nullptr;
        QSpinBox *port = nullptr;
        QComboBox *security = nullptr;
    };
    /// How one logs in, as it stands in the list.
    enum class Way { Password, Google, Microsoft, Other };

    void build();
    QWidget *buildAddress();
    QWidget *buildServers();
    ServerFields addServer(QFormLayout *form, const QString &words);
    void showServer(const ServerFields &fields, const MailServer &server);
    MailServer typed(const ServerFields &fields, const MailServer &before) const;
    Mailbox typedMailbox() const;
    OAuthProvider typedProvider() const;
    Way way() const;
    void showWay();
    void find();
    void found(const FoundServers &servers);
    void goOn();
    void signIn(const OAuthProvider &provider);
    void tryBoth(const QString &secret);
    void tried(const MailTrial::Outcome &outcome);
    void save();
    void setBusy(const QString &words);
    bool isNew() const { return !m_mailbox.id; }
    bool isChanged() const;

    Desk &m_desk;
    MailWork &m_mail;
    Mailbox m_mailbox;
    MailTrial *m_trial;
    ServerFinder *m_finder;
    OAuthClient *m_oauth;
    QString m_secret; ///< as it was tried
    QStackedWidget *m_pages;
    QLineEdit *m_address;
    QCheckBox *m_mayAsk;
    FaultLine *m_addressFault;
    QComboBox *m_way;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_clientId;
    QLineEdit *m_clientSecret;
    QLineEdit *m_authorize;
    QLineEdit *m_token;
    QLineEdit *m_scope;
    ServerFields m_incoming;
    ServerFields m_outgoing;
    QComboBox *m_queue;
    QLineEdit *m_name;
    QLineEdit *m_aliases;
    QLineEdit *m_sentFolder;
    QComboBox *m_acknowledger; ///< in whose name a new matter is answered automatically
    QFormLayout *m_form = nullptr;
    Strip *m_trouble;
    Label *m_state;
    QPushButton *m_back;
    QPushButton *m_anyway;
    QPushButton *m_on;
    bool m_isBusy = false;
};

} // namespace Earshot
