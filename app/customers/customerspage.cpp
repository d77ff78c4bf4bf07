// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerspage.h"

#include "earshot/desk/desk.h"
#include "earshot/storage/customers.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include "customers/customereditor.h"
#include "customers/customerpanel.h"
#include "customers/customersmodel.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/rowhover.h"
#include "shell/wording.h"

namespace Earshot
{

CustomersPage::CustomersPage(Desk &desk, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_model(new CustomersModel(desk, this))
    , m_search(new QLineEdit(this))
    , m_notice(new Label(TypeRole::Base, Token::Text2, this))
    , m_table(new QTableView(this))
    , m_panel(new CustomerPanel(desk, actions, this))
{
    setGround(this, Token::Surface);
    m_search->setAccessibleName(tr("Search customers"));
    m_search->setPlaceholderText(tr("Name, address or number"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    arrangeTable();

    auto *add = new QPushButton(icon(IconName::Plus), tr("New customer"), this);
    connect(add, &QPushButton::clicked, this, &CustomersPage::addNew);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Space::L, Space::M, Space::L, Space::S);
    top->setSpacing(Space::M);
    top->addWidget(m_search, 1);
    top->addWidget(add);
    auto *title = new Label(tr("Customers"), TypeRole::Title, Token::Text, this);
    title->setContentsMargins(Space::L, 0, Space::L, Space::S);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(title);
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(list);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    m_panel->setMinimumWidth(240);
    splitter->setSizes({800, 320});
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);

    connect(m_search, &QLineEdit::textChanged, m_model, &CustomersModel::setTyped);
    connect(m_model, &CustomersModel::loaded, this, &CustomersPage::showState);
    connect(m_model, &CustomersModel::failed, this, [this](const Error &why) {
        m_notice->setText(words(why).oneLine());
        m_notice->show();
    });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            if (current.isValid())
                m_panel->showCustomer(m_model->customer(current.row()));
        });
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex &index) { openWindow(m_model->customer(index.row())); });
    connect(m_panel, &CustomerPanel::said, this, &CustomersPage::said);
    connect(m_panel, &CustomerPanel::ticketWanted, this, &CustomersPage::ticketWanted);
    showState();
}

void CustomersPage::arrangeTable()
{
    m_table->setAccessibleName(tr("Customers"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false); // an address with a hyphen is one word
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(20);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::of(this).extent(32));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(CustomersModel::OpenTickets, QHeaderView::ResizeToContents);
    lightRowUnderPointer(m_table);
}

void CustomersPage::showState()
{
    const bool empty = m_model->rowCount() == 0 && !m_model->isLoading();
    m_notice->setVisible(empty);
    m_table->setVisible(!empty);
    if (!empty)
        return;
    m_notice->setText(m_search->text().trimmed().isEmpty()
            ? tr("No customers yet. They come in with their first mail, or by New customer.")
            : tr("Nobody matches “%1”.").arg(m_search->text().trimmed()));
}

void CustomersPage::showCustomer(CustomerId customer)
{
    m_panel->showCustomer(customer);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->customer(row) == customer)
            return m_table->selectRow(row);
    }
    m_table->clearSelection();
}

void CustomersPage::openWindow(CustomerId customer)
{
    if (!customer)
        return;
    auto *panel = new CustomerPanel(m_desk, m_actions, this);
    panel->setWindowFlag(Qt::Window);
    panel->setAttribute(Qt::WA_DeleteOnClose);
    panel->resize(Theme::of(this).extent(400), Theme::of(this).extent(680));
    m_desk.database().read(Customers::byId, customer).then(panel, [panel](const Result<Customer> &read) {
        if (read)
            panel->setWindowTitle(read->name);
    });
    connect(panel, &CustomerPanel::said, this, &CustomersPage::said);
    connect(panel, &CustomerPanel::ticketWanted, this, &CustomersPage::ticketWanted);
    panel->showCustomer(customer);
    panel->show();
}

void CustomersPage::addNew()
{
    auto *editor = new CustomerEditor(m_desk, {}, {}, this);
    connect(editor, &CustomerEditor::said, this, &CustomersPage::said);
    connect(editor, &CustomerEditor::added, this, &CustomersPage::showCustomer);
    editor->open();
}

bool CustomersPage::eventFilter(QObject *watched, QEvent *event)
{
    // From the field straight into the rows.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Down || key->key() == Qt::Key_Return) && m_model->rowCount() > 0) {
            m_table->setFocus();
            m_table->selectRow(0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Earshot
