// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/firststart.h"

#include "earshot/desk/desk.h"
#include "earshot/storage/catalogs.h"
#include "earshot/voice/voiceengine.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include "settings/fullname.h"
#include "shell/actions.h"
#include "shell/choicecard.h"
#include "shell/faultline.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/savekey.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

/// Another name for who sits here. What else is known of them stays.
bool rename(Session &session, AgentId id, const QString &name)
{
    const Catalog catalog = Catalogs::read(session);
    const Agent *agent = catalog.agent(id);
    if (!agent)
        return false;
    Agent renamed = *agent;
    renamed.name = name;
    Catalogs::update(session, renamed);
    return true;
}

} // namespace

FirstStart::FirstStart(Desk &desk, Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_steps(new QStackedWidget(this))
    , m_where(new Label(TypeRole::Meta, Token::Text2, this))
    , m_name(new QLineEdit(this))
    , m_fault(new FaultLine(m_name, this))
    , m_mail(new QButtonGroup(this))
    , m_phone(new QButtonGroup(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_skip(new QPushButton(tr("Skip"), this))
    , m_on(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"firstStart"_s);
    setWindowTitle(tr("First steps"));
    setGround(this, Token::Surface);
    build();
    go(0);
}

void FirstStart::build()
{
    const Agent *agent = m_desk.catalog().agent(m_desk.agent());
    // Customers read it: what one logs in with is no name.
    const bool isNamed = agent && agent->name != agent->login;
    m_name->setText(isNamed ? agent->name : fullName());
    m_name->setAccessibleName(tr("Your name"));
    m_name->setPlaceholderText(tr("Maya Okafor", "an example of a person's name"));

    const auto card
        = [this](QButtonGroup *group, int id, IconName icon, const QString &choice, const QString &sentence) {
              auto *made = new ChoiceCard(icon, choice, sentence, this);
              group->addButton(made, id);
              return made;
          };
    auto *mailbox = card(m_mail, int(Mail::Mailbox), IconName::Inbox, tr("Connect a mailbox"),
        tr("Mail to your team's address becomes tickets, and replies go out by it."));
    auto *file = card(m_mail, int(Mail::File), IconName::Download, tr("Bring in mail from a file"),
        tr("An mbox file, a Maildir or a folder of mails. You see first what comes of it."));
    auto *sample = card(m_mail, int(Mail::Sample), IconName::Eye, tr("Look around first"),
        tr("A desk with sample mail opens beside this one. Nothing in it is real."));
    auto *nothing = card(m_mail, int(Mail::Nothing), IconName::Plus, tr("Begin with an empty desk"),
        tr("Tickets are written down by hand; mail can come in later."));
    nothing->setChecked(true);
    auto *program
        = card(m_phone, int(Phone::Program), IconName::Phone, tr("With the telephone program of this computer"),
            tr("One press hands it the number. Any program that knows tel: will do."));
    auto *own = card(m_phone, int(Phone::Own), IconName::Speaker, tr("With my own phone"),
        tr("Earshot shows the number large, and you start the clock by hand."));
    QList<QWidget *> phones{program, own};
    if (!VoiceEngine::installed().isEmpty())
        phones << card(m_phone, int(Phone::BuiltIn), IconName::PhoneIn, tr("With the built-in telephone"),
            tr("Calls go out and come in here, by an account at your telephone server."));
    auto *later = card(m_phone, int(Phone::Later), IconName::Clock, tr("I do not know yet"),
        tr("The button is there all the same. The settings ask again."));
    (m_actions.action(ActionId::OwnPhone)->isChecked() ? own : program)->setChecked(true);

    m_steps->addWidget(step(tr("What is your name?"),
        tr("Customers see who writes to them and who calls. Nobody answers as “the team”."), {m_name, m_fault}));
    m_steps->addWidget(step(tr("What shall this desk begin with?"), tr("You can bring in mail at any time."),
        {mailbox, file, sample, nothing}));
    m_steps->addWidget(step(tr("How do you talk to customers?"),
        tr("“Talk to the customer” stands on every conversation, one press away."), phones << later));

    setLook(m_back, Look::Bare);
    setLook(m_skip, Look::Bare);
    setLook(m_on, Look::Filled);
    m_on->setDefault(true);
    saveByKey(m_on);
    for (QPushButton *button : {m_back, m_skip})
        button->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_steps->currentIndex() - 1); });
    connect(m_skip, &QPushButton::clicked, this, &FirstStart::skip);
    connect(m_on, &QPushButton::clicked, this, &FirstStart::goOn);
    connect(m_name, &QLineEdit::textEdited, m_fault, [this] { m_fault->say({}); });

    auto *foot = new QHBoxLayout;
    foot->addWidget(m_back);
    foot->addWidget(m_where);
    foot->addStretch();
    foot->addWidget(m_skip);
    foot->addWidget(m_on);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xxxl, Space::Xxxl, Space::Xxxl, Space::Xxl);
    column->setSpacing(Space::Xl);
    column->addWidget(m_steps, 1);
    column->addLayout(foot);
    setMinimumWidth(Theme::of(this).extent(620));
}

QWidget *FirstStart::step(const QString &question, const QString &sentence, const QList<QWidget *> &parts)
{
    auto *page = new QWidget(m_steps);
    page->setAccessibleName(question);
    auto *about = new Label(sentence, TypeRole::Base, Token::Text2, page);
    about->setWordWrap(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::S);
    column->addWidget(new Label(question, TypeRole::Subject, Token::Text, page));
    column->addWidget(about);
    column->addSpacing(Space::M);
    for (QWidget *part : parts)
        column->addWidget(part);
    column->addStretch();
    return page;
}

void FirstStart::go(int step)
{
    m_steps->setCurrentIndex(step);
    const int last = m_steps->count() - 1;
    m_where->setText(tr("%1 of %2", "which question this is")
                         .arg(QLocale().toString(step + 1), QLocale().toString(m_steps->count())));
    m_back->setVisible(step > 0);
    m_on->setText(step == last ? tr("Finish") : tr("Continue"));
    setWindowTitle(tr("First steps: %1").arg(m_steps->currentWidget()->accessibleName()));
    if (step == 0)
        m_name->setFocus();
    else
        (step == 1 ? m_mail : m_phone)->checkedButton()->setFocus();
}

void FirstStart::goOn()
{
    switch (m_steps->currentIndex()) {
    case 0:
        return saveName();
    case 1:
        m_mailAnswered = true;
        return go(2);
    default:
        choosePhone();
        return finish();
    }
}

void FirstStart::skip()
{
    const int step = m_steps->currentIndex();
    if (step == 1)
        m_mailAnswered = false;
    if (step == m_steps->count() - 1)
        return finish();
    go(step + 1);
}

void FirstStart::saveName()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return m_fault->say(tr("Give a name, or skip the question."));
    m_desk.database().write(rename, m_desk.agent(), name).then(this, [this](const Result<bool> &done) {
        if (!done)
            return m_fault->say(words(done.error()).oneLine());
        go(1);
    });
}

void FirstStart::choosePhone()
{
    QAction *own = m_actions.action(ActionId::OwnPhone);
    const auto chosen = Phone(m_phone->checkedId());
    m_lineWanted = chosen == Phone::BuiltIn;
    if (chosen != Phone::Later && own->isEnabled() && own->isChecked() != (chosen == Phone::Own))
        own->trigger();
}

void FirstStart::finish()
{
    Q_EMIT wentThrough();
    if (m_lineWanted)
        Q_EMIT lineWanted();
    if (m_mailAnswered && m_mail->checkedId() == int(Mail::File))
        Q_EMIT importWanted();
    else if (m_mailAnswered && m_mail->checkedId() == int(Mail::Mailbox))
        Q_EMIT mailboxWanted();
    else if (m_mailAnswered && m_mail->checkedId() == int(Mail::Sample))
        Q_EMIT sampleWanted();
    accept();
}

void FirstStart::reject()
{
    Q_EMIT wentThrough();
    QDialog::reject();
}

} // namespace Earshot
