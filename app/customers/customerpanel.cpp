// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerpanel.h"

#include "earshot/desk/customerdesk.h"
#include "earshot/desk/desk.h"
#include "earshot/mail/directions.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "calls/phonewords.h"
#include "customers/businessneedform.h"
#include "customers/customereditor.h"
#include "customers/dockparts.h"
#include "customers/organisationeditor.h"
#include "shell/actions.h"
#include "shell/factrow.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/plaintext.h"
#include "shell/taborder.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LongestName = 160; ///< that is shown whole

} // namespace

CustomerPanel::CustomerPanel(Desk &desk, Actions &actions, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_place(this)
{
    installEventFilter(this);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Customer"));
    setGround(this, Token::Rail);
    connect(actions.action(ActionId::EditCustomer), &QAction::triggered, this, [this] {
        if (m_place->isVisible())
            edit();
    });
    connect(actions.action(ActionId::MergeCustomer), &QAction::triggered, this, [this] {
        if (m_place->isVisible())
            merge();
    });
    connect(&desk.database(), &Database::changed, this, &CustomerPanel::take);
}

void CustomerPanel::showTicket(TicketId ticket)
{
    if (ticket == m_ticket && !m_customer)
        return;
    letGo();
    m_ticket = ticket;
    m_customer = {};
    m_loaded = false;
    tellActions(); // until it is read, they would be done to whoever was shown before
    read();
}

void CustomerPanel::showCustomer(CustomerId customer)
{
    if (customer == m_customer && !m_ticket)
        return;
    letGo();
    m_customer = customer;
    m_ticket = {};
    m_loaded = false;
    tellActions(); // until it is read, they would be done to whoever was shown before
    read();
}

void CustomerPanel::take(const QList<Change> &changes)
{
    const bool ours = std::any_of(changes.begin(), changes.end(), [this](const Change &change) {
        switch (change.kind) {
        case Kind::Customer:
            return change.id == m_overview.customer.id.value;
        case Kind::Ticket:
            return change.id == m_ticket.value
                || std::any_of(m_overview.others.begin(), m_overview.others.end(),
                    [&](const TicketRow &row) { return row.ticket.id.value == change.id; });
        case Kind::Organisation:
            return change.id == m_overview.organisation.id.value;
        case Kind::Call:
        case Kind::Catalog:
            return true;
        default:
            return false;
        }
    });
    if (ours && (m_ticket || m_customer))
        read();
}

void CustomerPanel::read()
{
    const int generation = ++m_generation;
    if (!m_ticket && !m_customer)
        return fill({});
    m_desk.database()
        .read(readCustomerOverview, m_customer, m_ticket)
        .then(this, [this, generation](const Result<CustomerOverview> &overview) {
            if (generation != m_generation)
                return;
            if (!overview && overview.error().kind == Error::Kind::NotFound)
                fill({}); // whoever took it back knows
            else if (!overview)
                Q_EMIT said({words(overview.error()).oneLine(), {}});
            else if (!isInHand() && (!m_loaded || *overview != m_overview))
                fill(*overview);
        });
}

bool CustomerPanel::isInHand()
{
    const QWidget *at = QApplication::focusWidget();
    if (m_need && at && m_need->isAncestorOf(at))
        return true;
    for (auto *button : findChildren<QAbstractButton *>()) {
        if (button->isDown()) {
            connect(button, &QAbstractButton::released, this, &CustomerPanel::read, Qt::UniqueConnection);
            return true;
        }
    }
    return false;
}

void CustomerPanel::fill(const CustomerOverview &overview)
{
    letGo();
    const QString held = focusedButton();
    const int scrolled = overview.customer.id == m_overview.customer.id ? verticalScrollBar()->value() : 0;
    m_overview = overview;
    m_loaded = true;
    tellActions();
    const Customer &who = overview.customer;
    setWindowTitle(
        inOneDirection(who.name.isEmpty() ? who.addresses.value(0) : who.name)); // of the window it may stand in
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    column->setSpacing(Space::Xs);
    if (overview.customer.id) {
        addWho(column);
        addReach(column);
        addNumbers(column);
        addAddresses(column);
    } else if (overview.ticket) {
        column->addWidget(new Label(tr("No requester yet"), TypeRole::Title, Token::Text, content));
    }
    if (overview.ticket)
        addNeed(column);
    addPromises(column);
    addTickets(column, overview.ticket ? tr("Other open tickets") : tr("Open tickets"), overview.others);
    addTickets(column, tr("Earlier tickets"), overview.earlier);
    addRest(column);
    column->addStretch();
    if (QWidget *last = takeWidget())
        last->deleteLater(); // one of its buttons may have asked for this
    setWidget(content);
    content->setMinimumWidth(0);
    resizeEvent(nullptr);
    verticalScrollBar()->setValue(scrolled);
    keepTabPlace(this);
    if (!held.isNull())
        focusButton(held);
    if (std::exchange(m_editWanted, false) && who.id)
        edit();
}

void CustomerPanel::editSoon()
{
    if (m_loaded && m_overview.customer.id)
        edit();
    else
        m_editWanted = true;
}

QString CustomerPanel::focusedButton() const
{
    const QWidget *at = QApplication::focusWidget();
    if (!at || !widget() || !widget()->isAncestorOf(at))
        return {};
    // Whoever has written the need down is back where they began.
    for (const QWidget *part = at; part != widget(); part = part->parentWidget()) {
        if (qobject_cast<const BusinessNeedForm *>(part))
            return tr("Change the business need");
    }
    const auto *button = qobject_cast<const QAbstractButton *>(at);
    const QString words = at->accessibleName();
    return button && words.isEmpty() ? button->text() : words;
}

void CustomerPanel::focusButton(const QString &words)
{
    for (auto *button : widget()->findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == words || (button->accessibleName().isEmpty() && button->text() == words))
            return button->setFocus(Qt::OtherFocusReason);
    }
    setFocus(Qt::OtherFocusReason);
}

void CustomerPanel::resizeEvent(QResizeEvent *event)
{
    if (event)
        QScrollArea::resizeEvent(event);
    if (widget())
        widget()->setMaximumWidth(viewport()->width());
}

void CustomerPanel::addHeading(QVBoxLayout *column, const QString &text)
{
    column->addSpacing(Space::M);
    column->addWidget(new SectionHeading(text, column->parentWidget()));
}

void CustomerPanel::addWho(QVBoxLayout *column)
{
    const Customer &customer = m_overview.customer;
    auto *name = new Label(shortened(customer.name, LongestName), TypeRole::Title, Token::Text, column->parentWidget());
    name->setWordWrap(true);
    if (customer.name.size() > LongestName)
        plainToolTip(name, customer.name);
    auto *pencil = new QToolButton(column->parentWidget());
    pencil->setIcon(icon(IconName::Pencil));
    pencil->setAccessibleName(tr("Edit the customer"));
    plainToolTip(pencil, tr("Edit the customer"));
    connect(pencil, &QToolButton::clicked, this, &CustomerPanel::edit);
    auto *row = new QHBoxLayout;
    row->addWidget(name, 1);
    row->addWidget(pencil, 0, Qt::AlignTop);
    column->addLayout(row);
    QStringList role{customer.role, m_overview.organisation.name};
    role.removeAll(QString());
    if (!role.isEmpty()) {
        auto *line = new Label(role.join(tr(", ")), TypeRole::Base, Token::Text2, column->parentWidget());
        line->setWordWrap(true);
        column->addWidget(line);
    }
}

void CustomerPanel::addPromises(QVBoxLayout *column)
{
    if (m_overview.promises.isEmpty())
        return;
    addHeading(column, tr("Promises"));
    const QDateTime now = m_desk.now().toLocalTime();
    for (const CallRow &row : m_overview.promises) {
        const Call &call = row.call;
        QStringList detail{row.agent.isEmpty() ? QString() : tr("By %1", "who made the promise").arg(row.agent)};
        if (call.promiseState == PromiseState::Open && call.promiseDue.isValid())
            detail << tr("due %1").arg(momentWords(call.promiseDue, now, QLocale()));
        else
            detail << words(call.promiseState).toLower();
        detail.removeAll(QString());
        auto *fact = new FactRow(IconName::CalendarCheck, call.promise, detail.join(tr(", ")), column->parentWidget());
        const bool late = call.promiseState == PromiseState::Open && call.promiseDue.isValid() && call.promiseDue < now;
        if (late || call.promiseState == PromiseState::NotKept)
            fact->setIcon(IconName::CalendarCheck, Token::Due);
        column->addWidget(fact);
    }
}

void CustomerPanel::addTickets(QVBoxLayout *column, const QString &title, const QList<TicketRow> &rows)
{
    if (rows.isEmpty())
        return;
    addHeading(column, title);
    const QDateTime now = m_desk.now().toLocalTime();
    for (const TicketRow &row : rows) {
        const QString subject = row.ticket.subject.isEmpty() ? tr("No subject") : row.ticket.subject;
        auto *fact = new FactRow(iconOf(row.ticket.lastChannel), subject, {}, column->parentWidget());
        column->addWidget(fact);
        auto *open = linkButton(
            tr("#%1 · %2").arg(row.ticket.number).arg(stateWords(row, now, QLocale()).words), column->parentWidget());
        open->setAccessibleName(tr("Ticket #%1, %2").arg(row.ticket.number).arg(subject));
        connect(open, &QPushButton::clicked, this, [this, id = row.ticket.id] { Q_EMIT ticketWanted(id); });
        addUnderFact(column, open);
    }
}

void CustomerPanel::addRest(QVBoxLayout *column)
{
    const auto addText = [&](const QString &text) {
        auto *label = new Label(text, TypeRole::Base, Token::Text, column->parentWidget());
        label->setWordWrap(true);
        column->addWidget(label);
    };
    if (m_overview.organisation.id)
        addOrganisation(column);
    if (!m_overview.customer.notes.isEmpty()) {
        addHeading(column, tr("Notes"));
        addText(m_overview.customer.notes);
    }
    addAlike(column);
}

void CustomerPanel::addOrganisation(QVBoxLayout *column)
{
    const Organisation &organisation = m_overview.organisation;
    addHeading(column, organisation.name);
    const bool known = !organisation.calendar.isEmpty() || !organisation.notes.isEmpty();
    const QString first = organisation.calendar.isEmpty() ? organisation.notes : organisation.calendar;
    column->addWidget(new FactRow(IconName::Building, known ? first : tr("Nothing is written about them yet"),
        organisation.calendar.isEmpty() ? QString() : organisation.notes, column->parentWidget()));
    auto *change = linkButton(known ? tr("Change") : tr("Write it down"), column->parentWidget());
    change->setAccessibleName(tr("Edit the organisation %1").arg(organisation.name));
    connect(change, &QPushButton::clicked, this, &CustomerPanel::editOrganisation);
    addUnderFact(column, change);
}

void CustomerPanel::editOrganisation()
{
    auto *editor = new OrganisationEditor(m_desk, m_overview.organisation, this);
    connect(editor, &OrganisationEditor::said, this, &CustomerPanel::said);
    editor->open();
}

void CustomerPanel::confirm(const QString &number)
{
    m_desk.act(confirmPhone, m_overview.customer.id, number).then(this, [this](const Result<QUuid> &act) {
        if (act)
            Q_EMIT said({tr("Confirmed the number"), *act});
        else
            Q_EMIT said({words(act.error()).oneLine(), {}});
    });
}

CustomerEditor *CustomerPanel::edit()
{
    if (!m_overview.customer.id)
        return nullptr;
    auto *editor = new CustomerEditor(m_desk, m_overview.customer, m_overview.organisation.name, this);
    connect(editor, &CustomerEditor::said, this, &CustomerPanel::said);
    editor->open();
    return editor;
}

} // namespace Earshot
