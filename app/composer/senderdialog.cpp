// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/senderdialog.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/replydesk.h"
#include "earshot/domain/mailaddress.h"
#include "earshot/domain/phonenumber.h"
#include "earshot/mail/markdown.h"
#include "earshot/storage/catalogs.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "shell/faultline.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/plaintext.h"
#include "shell/savekey.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

constexpr int SignatureLines = 4;

bool write(Session &session, const Queue &queue, const Agent &agent)
{
    Queue kept = queue;
    if (!kept.id)
        kept.id = Catalogs::queue(session, queue.name);
    if (kept.id)
        Catalogs::update(session, kept);
    if (agent.id)
        Catalogs::update(session, agent);
    return true;
}

} // namespace

SenderDialog::SenderDialog(Desk &desk, QueueId queue, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_name(new QLineEdit(this))
    , m_queues(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_senderName(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
    , m_signature(new QPlainTextEdit(this))
    , m_example(new Label(TypeRole::Meta, Token::Text2, this))
    , m_fault(new FaultLine(m_address, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("senderDialog"));
    setWindowTitle(tr("How our mail looks to customers"));
    setGround(this, Token::Surface);
    if (const Agent *agent = desk.catalog().agent(desk.agent()))
        m_agent = *agent;
    m_name->setText(m_agent.name);
    for (const Queue &one : desk.catalog().queues)
        m_queues->addItem(one.name, one.id.value);
    m_queues->setEditable(true);
    m_queues->setInsertPolicy(QComboBox::NoInsert);
    m_queues->lineEdit()->setAccessibleName(tr("Queue"));
    m_queues->lineEdit()->setPlaceholderText(tr("A name customers know, like Support"));
    plainToolTip(m_queues, tr("Choose one, or type the name of a new one."));
    m_queues->setCurrentIndex(qMax(0, m_queues->findData(queue.value)));
    m_signature->setTabChangesFocus(true);
    m_signature->setFixedHeight(SignatureLines * QFontMetrics(m_signature->font()).lineSpacing() + Space::L);
    m_signature->setPlaceholderText(QStringLiteral("{agent}\n{queue}\n{phone}"));
    m_address->setPlaceholderText(tr("help@example.com"));
    m_example->setWordWrap(true);
    m_example->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    // Room for all of it from the beginning: the window does not grow while one types.
    m_example->setMinimumHeight((SignatureLines + 3) * QFontMetrics(m_example->font()).lineSpacing());

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Space::L);
    form->setVerticalSpacing(Space::S);
    const auto addField = [&](const QString &words, QWidget *field) {
        auto *label = new Label(words, TypeRole::Base, Token::Text2);
        label->setBuddy(field);
        field->setAccessibleName(words);
        form->addRow(label, field);
    };
    addField(tr("Your name"), m_name);
    addField(tr("Queue"), m_queues);
    addField(tr("Its mail address"), m_address);
    addField(tr("What it calls itself"), m_senderName);
    addField(tr("Number to call back"), m_phone);
    addField(tr("Signature"), m_signature);
    form->addRow(QString(), m_example);

    auto *close = new QPushButton(tr("Close"), this);
    m_save = new QPushButton(tr("Save"), this);
    setLook(m_save, Look::Filled);
    m_save->setDefault(true);
    connect(close, &QPushButton::clicked, this, &SenderDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SenderDialog::save);
    saveByKey(m_save);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xxl, Space::Xxl, Space::Xxl, Space::Xl);
    column->setSpacing(Space::M);
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addLayout(buttons);
    setMinimumWidth(Theme::of(this).extent(520));

    connect(m_queues, &QComboBox::currentIndexChanged, this, &SenderDialog::showQueue);
    connect(m_queues->lineEdit(), &QLineEdit::textEdited, this, &SenderDialog::nameQueue);
    for (QLineEdit *field : {m_name, m_address, m_senderName, m_phone})
        connect(field, &QLineEdit::textChanged, this, &SenderDialog::showExample);
    connect(m_signature, &QPlainTextEdit::textChanged, this, &SenderDialog::showExample);
    showQueue();
    if (m_queues->count() == 0)
        m_queues->setFocus();
    else
        (m_queue.address.isEmpty() ? m_address : m_name)->setFocus();
}

void SenderDialog::nameQueue(const QString &typed)
{
    const QString name = typed.simplified();
    const int known = m_queues->findText(name);
    if (known >= 0 && m_queues->itemData(known).toLongLong() != m_queue.id.value)
        return m_queues->setCurrentIndex(known);
    const bool wasNew = !m_queue.id;
    if (known < 0 && !wasNew) {
        const QSignalBlocker quiet(m_queues);
        m_queues->setCurrentIndex(-1); // from here on it is another one
        m_queues->setEditText(typed);
        showQueue();
    }
    m_queue.name = known < 0 ? name : m_queue.name;
    enableFields();
    showExample();
}

void SenderDialog::enableFields()
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_address, m_senderName, m_phone, m_signature})
        field->setEnabled(!m_queue.name.isEmpty());
}

void SenderDialog::showQueue()
{
    const Queue *queue = m_desk.catalog().queue(QueueId{m_queues->currentData().toLongLong()});
    m_queue = queue ? *queue : Queue();
    enableFields();
    m_address->setText(m_queue.address);
    m_senderName->setText(m_queue.senderName);
    m_phone->setText(m_queue.phone);
    m_signature->setPlainText(m_queue.signature);
    m_fault->say({});
    showExample();
}

Queue SenderDialog::typedQueue() const
{
    Queue queue = m_queue;
    queue.address = m_address->text().trimmed();
    queue.senderName = m_senderName->text().simplified();
    queue.phone = m_phone->text().simplified();
    queue.signature = m_signature->toPlainText();
    return queue;
}

Agent SenderDialog::typedAgent() const
{
    Agent agent = m_agent;
    agent.name = m_name->text().simplified();
    return agent;
}

void SenderDialog::showExample()
{
    const Queue queue = typedQueue();
    const QString name = typedAgent().name;
    const QHash<QString, QString> values{{QStringLiteral("agent"), name},
        {QStringLiteral("queue"), queue.senderName.isEmpty() ? queue.name : queue.senderName},
        {QStringLiteral("phone"), queue.phone}};
    MailAddress from{name, queue.address};
    if (!queue.senderName.isEmpty())
        from.name += (name.isEmpty() ? QString() : QStringLiteral(", ")) + queue.senderName;
    m_example->setText(tr("Customers see: %1\n\n%2")
                           .arg(named(from.display()), markdownToText(signatureFor(queue.signature, values))));
}

bool SenderDialog::isChanged() const
{
    return typedQueue() != m_queue || typedAgent() != m_agent || (!m_queue.id && !m_queue.name.isEmpty());
}

void SenderDialog::reject()
{
    if (!isChanged())
        return QDialog::reject();
    ask(this,
        {tr("Leave without saving?"), tr("What you changed is lost then."), tr("Leave"), tr("Stay"), Look::Danger},
        this, [this] { QDialog::reject(); });
}

void SenderDialog::save()
{
    const Queue queue = typedQueue();
    const Agent agent = typedAgent();
    const auto refuse = [this](QWidget *field, const QString &why) {
        m_fault->say(why);
        field->setFocus(Qt::OtherFocusReason);
    };
    if (!queue.address.isEmpty() && !MailAddress{{}, queue.address}.isValid())
        return refuse(m_address, tr("This is not a whole mail address, like help@example.com"));
    if (!queue.phone.isEmpty() && !PhoneNumber::parse(queue.phone))
        return refuse(
            m_phone, tr("Nobody can be called on this number. Is a digit missing, or the country, like +49?"));
    if (agent.id && agent.name.isEmpty())
        return refuse(m_name, tr("Customers want to know who writes: give your name"));
    m_save->setEnabled(false); // until it is answered: one queue for two presses
    m_desk.database().write(write, queue, agent).then(this, [this](const Result<bool> &written) {
        m_save->setEnabled(true);
        if (!written)
            return m_fault->say(words(written.error()).oneLine());
        Q_EMIT said({tr("Saved how our mail looks"), {}});
        accept();
    });
}

} // namespace Earshot
