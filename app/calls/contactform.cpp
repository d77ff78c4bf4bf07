// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/contactform.h"

#include "earshot/desk/desk.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/tickets.h"

#include <QComboBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

#include "calls/fields.h"
#include "calls/phonewords.h"
#include "calls/promisewhen.h"
#include "shell/faultline.h"
#include "shell/keptfields.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/momentfield.h"
#include "shell/savekey.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

constexpr int TypingMs = 150;
constexpr int FoundMost = 20;
constexpr int KeepMs = 1000;

void setRowShown(QFormLayout *form, QWidget *field, bool shown)
{
    field->setVisible(shown);
    form->labelForField(field)->setVisible(shown);
}

/// Which way a contact went, said of its kind.
QString whoBegan(Channel channel, Direction direction)
{
    const bool ours = direction == Direction::Outbound;
    switch (channel) {
    case Channel::Call:
        return ours ? ContactForm::tr("We called them") : ContactForm::tr("They called us");
    case Channel::Visit:
        return ours ? ContactForm::tr("We went to them") : ContactForm::tr("They came to us");
    case Channel::Voicemail:
        return ours ? ContactForm::tr("We left it for them") : ContactForm::tr("They left it for us");
    default:
        return ours ? ContactForm::tr("We wrote to them") : ContactForm::tr("They wrote to us");
    }
}

} // namespace

ContactForm::ContactForm(Desk &desk, TicketId ticket, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_ticket(ticket)
    , m_uid(newUid())
    , m_about(new Label(TypeRole::Base, Token::Text2, this))
    , m_form(new QFormLayout)
    , m_who(buildWho())
    , m_kind(new QComboBox(this))
    , m_direction(new QComboBox(this))
    , m_at(new MomentField(MomentField::Parts::DayAndTime, this))
    , m_number(new QLineEdit(this))
    , m_minutes(new QSpinBox(this))
    , m_outcome(new QComboBox(this))
    , m_promised(buildPromise())
    , m_need(new QLineEdit(this))
    , m_gist(new QPlainTextEdit(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_typing(new QTimer(this))
    , m_keep(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("contactForm"));
    setWindowTitle(tr("Log a contact"));
    setGround(this, Token::Surface);
    build();
    m_typing->setSingleShot(true);
    m_typing->setInterval(TypingMs);
    connect(m_typing, &QTimer::timeout, this, &ContactForm::findCustomers);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ContactForm::showKind);
    connect(m_save, &QPushButton::clicked, this, &ContactForm::save);
    connect(&desk.calls(), &CallDesk::filed, this, [this](const Call &call, const QUuid &act) {
        if (call.uid == m_uid)
            done({tr("Saved call with %1").arg(who()), act});
    });
    connect(&desk.calls(), &CallDesk::notFiled, this, [this](const Call &call, const Error &why) {
        if (call.uid == m_uid)
            tellNotFiled(why);
    });
    setRowShown(m_form, m_who, !ticket);
    if (ticket)
        readTicket();
    else
        m_name->setFocus();
    bringDraft();
    showKind();
    m_keep->setSingleShot(true);
    m_keep->setInterval(KeepMs);
    connect(m_keep, &QTimer::timeout, this, &ContactForm::keepDraft);
    const auto typed = [this] {
        // Not restarted by each key: whoever types on and on is kept as well.
        if (!m_keep->isActive())
            m_keep->start();
    };
    connect(m_gist, &QPlainTextEdit::textChanged, this, typed);
    connect(m_need, &QLineEdit::textChanged, this, typed);
    connect(m_promise, &QLineEdit::textChanged, this, typed);
    connect(m_name, &QLineEdit::textEdited, this, typed);
    connect(m_minutes, &QSpinBox::valueChanged, this, typed);
    connect(m_number, &QLineEdit::textEdited, this, [this, typed] {
        m_numberTyped = true;
        typed();
    });
    connect(m_when, &PromiseWhen::changed, this, typed);
}

QString ContactForm::draftKey() const
{
    return QStringLiteral("contact %1").arg(m_ticket.value);
}

void ContactForm::keepDraft()
{
    const QString gist = m_gist->toPlainText();
    const QString promise = m_promise->text();
    const bool isUntouched = gist.trimmed().isEmpty() && promise.trimmed().isEmpty() && !m_numberTyped
        && m_name->text().trimmed().isEmpty() && m_need->text().trimmed().isEmpty();
    if (isUntouched && m_minutes->value() == 0)
        return m_desk.journal().remove(draftKey());
    const QJsonObject draft{{QStringLiteral("gist"), gist}, {QStringLiteral("need"), m_need->text()},
        {QStringLiteral("promise"), promise}, {QStringLiteral("promiseDue"), m_when->due().toString(Qt::ISODate)},
        {QStringLiteral("kind"), int(channel())}, {QStringLiteral("direction"), m_direction->currentData().toInt()},
        {QStringLiteral("at"), m_at->here().toUTC().toString(Qt::ISODate)},
        {QStringLiteral("number"), m_number->text()}, {QStringLiteral("minutes"), m_minutes->value()},
        {QStringLiteral("outcome"), m_outcome->currentData().toInt()}, {QStringLiteral("name"), m_name->text()},
        {QStringLiteral("customer"), m_customer.value}, {QStringLiteral("customerName"), m_customerName}};
    m_desk.journal().put(draftKey(), Journal::Kind::Draft, QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

void ContactForm::bringDraft()
{
    const QJsonObject draft = QJsonDocument::fromJson(m_desk.journal().content(draftKey())).object();
    if (draft.isEmpty())
        return;
    const auto choose = [&draft](QComboBox *box, const QString &name) {
        box->setCurrentIndex(qMax(0, box->findData(draft.value(name).toInt())));
    };
    choose(m_kind, QStringLiteral("kind"));
    choose(m_direction, QStringLiteral("direction"));
    choose(m_outcome, QStringLiteral("outcome"));
    m_at->setHere(QDateTime::fromString(draft.value(QStringLiteral("at")).toString(), Qt::ISODate));
    m_number->setText(draft.value(QStringLiteral("number")).toString());
    m_numberTyped = !m_number->text().isEmpty();
    m_minutes->setValue(draft.value(QStringLiteral("minutes")).toInt());
    m_need->setText(draft.value(QStringLiteral("need")).toString());
    m_gist->setPlainText(draft.value(QStringLiteral("gist")).toString());
    m_fault->tell(KeptFields::backWords());
    m_promise->setText(draft.value(QStringLiteral("promise")).toString());
    m_when->setDue(QDateTime::fromString(draft.value(QStringLiteral("promiseDue")).toString(), Qt::ISODate));
    if (!m_ticket) {
        m_name->setText(draft.value(QStringLiteral("name")).toString());
        m_customer = CustomerId{draft.value(QStringLiteral("customer")).toInteger()};
        m_customerName = draft.value(QStringLiteral("customerName")).toString();
    }
}

void ContactForm::reject()
{
    keepDraft();
    QDialog::reject();
}

QWidget *ContactForm::buildWho()
{
    auto *who = new QWidget(this);
    m_name = new QLineEdit(who);
    m_name->setObjectName(QStringLiteral("contactName"));
    m_name->setAccessibleName(tr("Customer"));
    m_name->setPlaceholderText(tr("Name, address or number"));
    m_found = new QListWidget(who);
    m_found->setAccessibleName(tr("Customers found"));
    m_found->setFixedHeight(Theme::of(this).extent(96));
    auto *column = new QVBoxLayout(who);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Xs);
    column->addWidget(m_name);
    column->addWidget(m_found);
    who->setFocusProxy(m_name);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_customer = {};
        m_typing->start();
    });
    connect(m_found, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            chooseCustomer(CustomerId{item->data(Qt::UserRole).toLongLong()}, item->data(Qt::UserRole + 1).toString());
    });
    return who;
}

QWidget *ContactForm::buildPromise()
{
    auto *promised = new QWidget(this);
    m_promise = new QLineEdit(promised);
    m_promise->setObjectName(QStringLiteral("contactPromise"));
    m_promise->setAccessibleName(tr("Promise"));
    m_promise->setPlaceholderText(tr("What you promised, if anything"));
    m_when = new PromiseWhen(promised);
    m_when->begin(m_desk.now());
    auto *by = new QLabel(tr("&by", "a promise is kept by a moment"), promised);
    by->setTextFormat(Qt::PlainText);
    by->setBuddy(m_when->combo());
    auto *row = new QHBoxLayout(promised);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::S);
    row->addWidget(m_promise, 1);
    row->addWidget(by);
    row->addWidget(m_when);
    promised->setFocusProxy(m_promise);
    return promised;
}

void ContactForm::build()
{
    for (const Channel each : {Channel::Call, Channel::Visit, Channel::Chat, Channel::Letter, Channel::Voicemail})
        m_kind->addItem(icon(iconOf(each)), words(each), int(each));
    m_kind->setObjectName(QStringLiteral("contactKind"));
    for (const Direction each : {Direction::Outbound, Direction::Inbound})
        m_direction->addItem(QString(), int(each));
    m_direction->setObjectName(QStringLiteral("contactDirection"));
    m_at->setHere(m_desk.now());
    m_at->setAccessibleName(tr("When"));
    m_number->setAccessibleName(tr("Number"));
    m_minutes->setRange(0, 24 * 60);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Talked"));
    for (int i = 0; i <= int(CallOutcome::Failed); ++i)
        m_outcome->addItem(words(CallOutcome(i)), i);
    m_outcome->setObjectName(QStringLiteral("contactOutcome"));
    m_outcome->setCurrentIndex(m_outcome->findData(int(CallOutcome::Reached)));
    m_need->setObjectName(QStringLiteral("contactNeed"));
    m_need->setAccessibleName(tr("Business need"));
    m_need->setPlaceholderText(tr("What are they trying to get done?"));
    m_gist->setObjectName(QStringLiteral("contactGist"));
    m_gist->setAccessibleName(tr("Gist"));
    m_gist->setTabChangesFocus(true);
    m_gist->setFixedHeight(Theme::of(this).extent(88));
    m_fault = new FaultLine(m_gist, this);

    m_form->setHorizontalSpacing(Space::M);
    m_form->setVerticalSpacing(Space::S);
    m_form->addRow(tr("&Customer"), m_who);
    m_form->addRow(tr("&What"), m_kind);
    m_form->addRow(tr("&Direction"), m_direction);
    m_form->addRow(tr("W&hen"), m_at);
    m_form->addRow(tr("&Number"), m_number);
    m_form->addRow(tr("&Talked"), m_minutes);
    m_form->addRow(tr("&Outcome"), m_outcome);
    m_form->addRow(tr("N&eed", "short for the business need"), m_need);
    m_form->addRow(tr("&Gist"), m_gist);
    m_form->addRow(tr("&Promise"), m_promised);
    setLook(m_save, Look::Filled);
    m_save->setDefault(true);
    m_save->setObjectName(QStringLiteral("saveContact"));
    saveByKey(m_save);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xxl, Space::Xxl, Space::Xxl, Space::Xl);
    column->setSpacing(Space::S);
    column->addWidget(m_about);
    column->addLayout(m_form);
    column->addWidget(m_fault);
    column->addLayout(buttons);
    m_about->hide();
    nameInnerParts(this);
    setMinimumWidth(Theme::of(this).extent(520));
}

void ContactForm::readTicket()
{
    m_save->setEnabled(false);
    m_desk.database()
        .read([ticket = m_ticket](Session &session) {
            const Ticket about = Tickets::byId(session, ticket);
            return std::pair(about, about.customer ? Customers::byId(session, about.customer) : Customer());
        })
        .then(this, [this](const Result<std::pair<Ticket, Customer>> &read) {
            m_save->setEnabled(true);
            if (!read) // the desk knows whose ticket it is
                return m_fault->say(words(read.error()).fact);
            m_customer = read->second.id;
            m_customerName = read->second.name;
            m_isNeedAsked = read->first.businessNeed.trimmed().isEmpty();
            showKind();
            m_about->setText(tr("Goes onto #%1, %2").arg(read->first.number).arg(named(read->first.subject)));
            m_about->setElided();
            m_about->show();
            if (const auto phone = bestPhone(read->second, m_desk.now()); phone && m_number->text().isEmpty())
                m_number->setText(shownNumber(phone->number));
        });
}

void ContactForm::findCustomers()
{
    const quint64 generation = ++m_generation;
    m_desk.database()
        .read(Customers::page, m_name->text(), CustomerCursor(), FoundMost)
        .then(this, [this, generation](const Result<CustomerPage> &page) {
            if (generation != m_generation || !page)
                return;
            m_found->clear();
            for (const CustomerRow &row : page->rows) {
                QStringList about{row.name, row.organisation, row.address};
                about.removeAll(QString());
                auto *item = new QListWidgetItem(about.join(QStringLiteral(" · ")), m_found);
                item->setData(Qt::UserRole, row.id.value);
                item->setData(Qt::UserRole + 1, row.name);
            }
        });
}

void ContactForm::chooseCustomer(CustomerId customer, const QString &name)
{
    m_customer = customer;
    m_customerName = name;
    m_fault->say({});
}

Channel ContactForm::channel() const
{
    return Channel(m_kind->currentData().toInt());
}

void ContactForm::showKind()
{
    const bool isCall = channel() == Channel::Call;
    setRowShown(m_form, m_number, isCall);
    setRowShown(m_form, m_minutes, isCall);
    setRowShown(m_form, m_outcome, isCall);
    setRowShown(m_form, m_promised, isCall);
    setRowShown(m_form, m_need, isCall && (m_isNeedAsked || !m_need->text().isEmpty()));
    for (int i = 0; i < m_direction->count(); ++i)
        m_direction->setItemText(i, whoBegan(channel(), Direction(m_direction->itemData(i).toInt())));
    if (channel() == Channel::Voicemail)
        m_direction->setCurrentIndex(m_direction->findData(int(Direction::Inbound)));
    adjustSize();
}

} // namespace Earshot
