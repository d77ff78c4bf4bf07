// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets/newticketdialog.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/recorder.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/domain/mailaddress.h"
#include "earshot/domain/phonenumber.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include "calls/phonewords.h"
#include "customers/customeroffers.h"
#include "shell/faultline.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/plaintext.h"
#include "shell/savekey.h"
#include "shell/screenroom.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// One for each whom a ticket is begun for from outside: what is typed for one never comes up for another.
QString draftKeyOf(const QString &address)
{
    return address.isEmpty() ? u"newTicket"_s : u"newTicket "_s + address.toLower();
}

QPlainTextEdit *area(const QString &name, int lines, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(lines * Theme::of(parent).lineHeight(TypeRole::Base) + 2 * Space::S);
    return edit;
}

} // namespace

NewTicketDialog::NewTicketDialog(Desk &desk, QWidget *parent, const TicketStart &start)
    : QDialog(parent)
    , m_desk(desk)
    , m_start(start)
    , m_draftKey(draftKeyOf(start.address))
    , m_need(area(tr("Business need"), 3, this))
    , m_by(new QLineEdit(this))
    , m_ifNot(new QLineEdit(this))
    , m_subject(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
    , m_queue(new QComboBox(this))
    , m_priority(new QComboBox(this))
    , m_note(area(tr("First note"), 3, this))
    , m_fault(new FaultLine(m_need, this))
    , m_addressFault(new FaultLine(m_address, this))
    , m_phoneFault(new FaultLine(m_phone, this))
    , m_create(new QPushButton(tr("Create"), this))
    , m_keep(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("New ticket"));
    setGround(this, Token::Surface);
    build();
    bringDraft();
    m_keep->setSingleShot(true);
    m_keep->setInterval(1000);
    connect(m_keep, &QTimer::timeout, this, &NewTicketDialog::keepDraft);
    const auto changed = [this] {
        // Not restarted by each key: whoever types on and on is kept as well.
        if (!m_keep->isActive())
            m_keep->start();
    };
    for (QPlainTextEdit *edit : {m_need, m_note})
        connect(edit, &QPlainTextEdit::textChanged, this, changed);
    for (QLineEdit *line : {m_by, m_ifNot, m_subject, m_name, m_address, m_phone})
        connect(line, &QLineEdit::textChanged, this, changed);
    offerCustomers();
    connect(m_queue, &QComboBox::editTextChanged, this, changed);
    connect(m_priority, &QComboBox::currentIndexChanged, this, changed);
}

void NewTicketDialog::build()
{
    m_queue->addItem(tr("No queue"), 0);
    for (const Queue &queue : m_desk.catalog().queues)
        m_queue->addItem(queue.name, queue.id.value);
    m_queue->setEditable(true);
    m_queue->setInsertPolicy(QComboBox::NoInsert);
    m_queue->lineEdit()->setAccessibleName(tr("Queue"));
    plainToolTip(m_queue, tr("Choose one, or type the name of a new one."));
    for (int i = 0; i <= int(Priority::Urgent); ++i)
        m_priority->addItem(words(Priority(i)), i);
    m_priority->setCurrentIndex(int(Priority::Normal));
    m_by->setPlaceholderText(tr("the 08:00 round"));
    m_ifNot->setPlaceholderText(tr("paper lists, one round only"));
    m_address->setPlaceholderText(tr("if there is one"));
    m_phone->setPlaceholderText(tr("if there is one"));

    auto *fields = new QWidget(this);
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::M);
    grid->setVerticalSpacing(Space::S);
    grid->setColumnMinimumWidth(0, Theme::of(this).extent(136));
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &label, QWidget *field, bool tall = false) {
        auto *words = new Label(label, TypeRole::Base, Token::Text2, this);
        words->setBuddy(field);
        if (field->accessibleName().isEmpty())
            field->setAccessibleName(label);
        if (tall)
            words->setContentsMargins(0, Space::S, 0, 0);
        grid->addWidget(words, row, 0, tall ? Qt::AlignTop : Qt::AlignVCenter);
        grid->addWidget(field, row++, 1);
    };
    add(tr("What are they trying to get done?"), m_need, true);
    grid->itemAtPosition(0, 0)->widget()->setMaximumWidth(Theme::of(this).extent(136));
    static_cast<Label *>(grid->itemAtPosition(0, 0)->widget())->setWordWrap(true);
    grid->addWidget(m_fault, row++, 1);
    add(tr("By when"), m_by);
    add(tr("What if not"), m_ifNot);
    add(tr("Subject"), m_subject);
    add(tr("Name"), m_name);
    add(tr("Mail address"), m_address);
    grid->addWidget(m_addressFault, row++, 1);
    add(tr("Telephone"), m_phone);
    grid->addWidget(m_phoneFault, row++, 1);
    add(tr("Queue"), m_queue);
    add(tr("Priority"), m_priority);
    add(tr("First note"), m_note, true);
    grid->setRowStretch(row, 1); // a taller window has its room below

    setLook(m_create, Look::Filled);
    m_create->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(m_create, &QPushButton::clicked, this, &NewTicketDialog::create);
    saveByKey(m_create);
    connect(cancel, &QPushButton::clicked, this, &NewTicketDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);

    auto *scroll = new QScrollArea(this); // for small screens
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields come into view by themselves
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setGround(scroll, Token::Surface);
    scroll->setWidget(fields);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xxl, Space::Xl, Space::Xxl, Space::Xl);
    column->setSpacing(Space::M);
    column->addWidget(new Label(tr("New ticket"), TypeRole::Subject, Token::Text, this));
    if (!m_start.next.isEmpty()) {
        auto *next = new Label(m_start.next, TypeRole::Base, Token::Text2, this);
        next->setWordWrap(true);
        column->addWidget(next);
    }
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    setMinimumWidth(Theme::of(this).extent(560));
    // A sentence below a field has room as well.
    const int more = fields->sizeHint().height() + m_fault->sizeHint().height() - scroll->sizeHint().height();
    resize((sizeHint() + QSize(0, qMax(0, more))).boundedTo(screenRoom(this)));
    m_need->setFocus();
}

void NewTicketDialog::offerCustomers()
{
    const auto line = [](const CustomerRow &row) {
        QStringList parts{row.name};
        for (const QString &part : {row.organisation, row.address, row.phone}) {
            if (!part.isEmpty() && part != row.name)
                parts << (part == row.phone ? shownNumber(part) : part);
        }
        return parts.join(tr(" · ", "between a person's name, organisation, address and number"));
    };
    for (QLineEdit *field : {m_name, m_address, m_phone}) {
        auto *offers = new CustomerOffers(m_desk, *field, line);
        connect(offers, &CustomerOffers::chosen, this,
            [this, field](const CustomerRow &row) { takeCustomer(row, field == m_phone); });
    }
    // Another name or address is somebody else; another number is one more of theirs.
    for (QLineEdit *field : {m_name, m_address}) {
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_customer = {};
            m_addressFault->say({});
        });
    }
    connect(m_phone, &QLineEdit::textEdited, this, [this] { m_phoneFault->say({}); });
    for (QLineEdit *field : {m_name, m_address, m_phone})
        connect(field, &QLineEdit::textChanged, this, &NewTicketDialog::tellKnown);
}

/// A number that was typed before stays: it is one more of theirs.
void NewTicketDialog::takeCustomer(const CustomerRow &row, bool byNumber)
{
    m_customer = row.id;
    m_name->setText(row.name);
    m_address->setText(row.address);
    if (byNumber || m_phone->text().trimmed().isEmpty())
        m_phone->setText(shownNumber(row.phone));
    tellKnown();
}

/// Who it is as the desk knows them: nobody's ticket goes to somebody else unseen.
void NewTicketDialog::tellKnown()
{
    const int asked = ++m_generation;
    const NewTicket ticket = fields();
    m_desk.database()
        .read([ticket](Session &session) -> std::optional<Customer> {
            const auto id = knownRequester(session, ticket);
            return id ? std::optional(Customers::byId(session, *id)) : std::nullopt;
        })
        .then(this, [this, asked](const Result<std::optional<Customer>> &known) {
            if (asked != m_generation || !known)
                return;
            m_addressFault->tell(
                *known ? tr("Known on this desk: %1. The ticket is theirs.").arg(named((*known)->name)) : QString());
        });
}

NewTicket NewTicketDialog::fields() const
{
    NewTicket ticket;
    ticket.customer = m_customer;
    ticket.businessNeed = m_need->toPlainText().trimmed();
    ticket.needBy = m_by->text().trimmed();
    ticket.needIfNot = m_ifNot->text().trimmed();
    ticket.subject = m_subject->text().trimmed();
    if (ticket.subject.isEmpty())
        ticket.subject = ticket.businessNeed.section(u'\n', 0, 0).left(120);
    const int known = m_queue->findText(m_queue->currentText().simplified());
    ticket.queue = QueueId{known < 0 ? 0 : m_queue->itemData(known).toLongLong()};
    ticket.newQueue = known < 0 ? m_queue->currentText().simplified() : QString();
    ticket.priority = Priority(m_priority->currentData().toInt());
    ticket.requesterName = m_name->text().trimmed();
    ticket.requesterAddress = m_address->text().trimmed();
    ticket.requesterPhone = m_phone->text().trimmed();
    ticket.firstNote = m_note->toPlainText().trimmed();
    return ticket;
}

void NewTicketDialog::create()
{
    for (CustomerOffers *offers : findChildren<CustomerOffers *>())
        offers->hide(); // they would lie on what is said of their field
    const NewTicket ticket = fields();
    m_fault->say(ticket.subject.isEmpty() ? tr("Write one line about it, or a subject below") : QString());
    const MailAddress address{{}, ticket.requesterAddress};
    const bool wrong = !ticket.requesterAddress.isEmpty() && !address.isValid();
    m_addressFault->say(!wrong           ? QString()
            : address.domain().isEmpty() ? tr("The part after @ is missing")
                                         : tr("This is not a whole mail address"));
    const bool isNoNumber = !ticket.requesterPhone.isEmpty() && !PhoneNumber::parse(ticket.requesterPhone);
    m_phoneFault->say(isNoNumber ? tr("A number needs at least three digits") : QString());
    QWidget *atFault = ticket.subject.isEmpty() ? static_cast<QWidget *>(m_need)
        : wrong                                 ? m_address
        : isNoNumber                            ? m_phone
                                                : nullptr;
    if (atFault) {
        atFault->setFocus(Qt::OtherFocusReason);
        Q_EMIT said({tr("Not created yet: what is marked needs another look"), {}});
        return;
    }
    NewTicket wanted = ticket;
    wanted.uid = m_once.uidOf(ticket);
    const auto create = [](Session &session, const Actor &actor, const NewTicket &fields) {
        const Ticket made = createTicket(session, actor, fields);
        return std::pair(made, actThatMade(session, Kind::Ticket, made.id.value));
    };
    m_create->setEnabled(false); // until it is answered: one ticket for two presses
    m_desk.act(create, wanted).then(this, [this](const Result<std::pair<Ticket, QUuid>> &made) {
        m_create->setEnabled(true);
        if (!made) {
            m_fault->say(words(made.error()).oneLine()); // the status bar lies behind the form
            return;
        }
        m_keep->stop();
        m_desk.journal().remove(m_draftKey);
        Q_EMIT said({tr("Created #%1").arg(made->first.number), made->second});
        Q_EMIT created(made->first.id);
        accept();
    });
}

void NewTicketDialog::reject()
{
    keepDraft();
    QDialog::reject();
}

void NewTicketDialog::keepDraft()
{
    const NewTicket ticket = fields();
    QJsonObject draft{{u"need"_s, ticket.businessNeed}, {u"by"_s, ticket.needBy}, {u"ifNot"_s, ticket.needIfNot},
        {u"subject"_s, m_subject->text()}, {u"name"_s, ticket.requesterName}, {u"address"_s, ticket.requesterAddress},
        {u"phone"_s, ticket.requesterPhone}, {u"note"_s, ticket.firstNote}, {u"queue"_s, ticket.newQueue}};
    if (ticket.customer)
        draft.insert(u"customer"_s, QString::number(ticket.customer.value));
    if (ticket.queue)
        draft.insert(u"queue"_s, m_queue->currentText());
    if (ticket.priority != Priority::Normal)
        draft.insert(u"priority"_s, QString::number(int(ticket.priority)));
    if (const QUuid tried = m_once.triedAs(ticket); !tried.isNull())
        draft.insert(u"tried"_s, tried.toString());
    // What was there before anybody typed is nothing to be kept.
    QJsonObject typed = draft;
    for (const auto &[name, start] :
        {std::pair(u"address"_s, m_start.address), std::pair(u"subject"_s, m_start.subject)}) {
        if (typed.value(name).toString() == start)
            typed.remove(name);
    }
    const bool empty = std::all_of(
        typed.begin(), typed.end(), [](const QJsonValueConstRef value) { return value.toString().isEmpty(); });
    if (empty)
        m_desk.journal().remove(m_draftKey);
    else
        m_desk.journal().put(m_draftKey, Journal::Kind::Draft, QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

void NewTicketDialog::bringDraft()
{
    // What was typed into a form that began outside is found here, too.
    if (m_start.address.isEmpty() && m_desk.journal().content(m_draftKey).isEmpty()) {
        for (const Journal::Entry &kept : m_desk.journal().entries(Journal::Kind::Draft)) {
            if (kept.key.startsWith(m_draftKey))
                m_draftKey = kept.key;
        }
    }
    const QJsonObject draft = QJsonDocument::fromJson(m_desk.journal().content(m_draftKey)).object();
    m_need->setPlainText(draft.value(u"need").toString());
    m_by->setText(draft.value(u"by").toString());
    m_ifNot->setText(draft.value(u"ifNot").toString());
    m_subject->setText(draft.value(u"subject").toString());
    m_name->setText(draft.value(u"name").toString());
    m_address->setText(draft.value(u"address").toString());
    m_phone->setText(draft.value(u"phone").toString());
    m_note->setPlainText(draft.value(u"note").toString());
    m_customer = CustomerId{draft.value(u"customer").toString().toLongLong()};
    if (const QString queue = draft.value(u"queue").toString(); !queue.isEmpty())
        m_queue->setEditText(queue);
    if (const QString priority = draft.value(u"priority").toString(); !priority.isEmpty())
        m_priority->setCurrentIndex(priority.toInt());
    if (const QUuid tried(draft.value(u"tried").toString()); !tried.isNull())
        m_once = {fields(), tried};
    if (m_address->text().isEmpty())
        m_address->setText(m_start.address);
    if (m_subject->text().isEmpty())
        m_subject->setText(m_start.subject);
}

} // namespace Earshot
