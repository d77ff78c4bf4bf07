// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerspage.h"

#include "earshot/desk/desk.h"
#include "earshot/storage/customers.h"
#include "earshot/storage/duplicates.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

#include "calls/fields.h"
#include "customers/customereditor.h"
#include "customers/customerpanel.h"
#include "customers/customersmodel.h"
#include "shell/actions.h"
#include "shell/emptypage.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/rowtable.h"
#include "shell/taborder.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

constexpr int CountAfter = 300; ///< ms
constexpr int MostCounted = 100;

/// What was searched for without its last word.
QString oneLess(const QString &typed)
{
    return typed.left(typed.lastIndexOf(u' ') + 1).trimmed();
}

} // namespace

CustomersPage::CustomersPage(Desk &desk, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_model(new CustomersModel(desk, this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_nobody(new EmptyPage(QString(), QString(), this))
    , m_alike(new QPushButton(this))
    , m_count(new QTimer(this))
    , m_list(new QStackedWidget(this))
    , m_panel(new CustomerPanel(desk, actions, this))
    , m_beside(new QStackedWidget(this))
{
    setGround(this, Token::Surface);
    m_search->setAccessibleName(tr("Search customers"));
    m_search->setPlaceholderText(tr("Name, address or number"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(IconName::Search), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_search->installEventFilter(this);
    arrangeTable();
    buildNobody();

    auto *add = new QPushButton(icon(IconName::Plus), tr("New customer"), this);
    connect(add, &QPushButton::clicked, this, [this] { addNew({}); });
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Space::L, Space::M, Space::L, Space::S);
    top->setSpacing(Space::M);
    top->addWidget(m_search, 1);
    top->addWidget(add);
    auto *title = new QHBoxLayout;
    title->setContentsMargins(Space::L, 0, Space::L, Space::S);
    title->addWidget(new Label(tr("Customers"), TypeRole::Title, Token::Text, this));
    title->addStretch();
    title->addWidget(m_alike);
    setLook(m_alike, Look::Link);
    setHeight(m_alike, Height::Tool);
    m_alike->hide();
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(title);
    m_list->setContentsMargins(Space::S, 0, 0, 0); // the columns begin where the title does
    column->addWidget(m_list, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(list);
    splitter->addWidget(m_beside);
    splitter->setStretchFactor(0, 1);
    m_beside->setMinimumWidth(Theme::of(this).extent(240));
    splitter->setSizes({800, 320});
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);

    connect(m_search, &QLineEdit::textChanged, m_model, &CustomersModel::setTyped);
    connect(m_model, &CustomersModel::loaded, this, &CustomersPage::showState);
    connect(m_model, &CustomersModel::failed, this, [this](const Error &why) {
        const Trouble trouble = words(why);
        m_nobody->setWords(trouble.fact, trouble.sentence);
        m_searchLess->hide();
        m_addTyped->hide();
        m_list->setCurrentWidget(m_nobody);
    });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            if (!current.isValid())
                return;
            m_panel->showCustomer(m_model->customer(current.row()));
            m_beside->setCurrentWidget(m_panel);
        });
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT windowWanted(m_model->customer(index.row())); });
    connect(m_panel, &CustomerPanel::said, this, &CustomersPage::said);
    connect(m_panel, &CustomerPanel::ticketWanted, this, &CustomersPage::ticketWanted);
    connect(m_alike, &QPushButton::clicked, actions.action(ActionId::Duplicates), &QAction::trigger);
    // All keys of the desk are looked through: not for each of a hundred customers who come in.
    m_count->setSingleShot(true);
    m_count->setInterval(CountAfter);
    connect(m_count, &QTimer::timeout, this, &CustomersPage::countAlike);
    connect(&desk.database(), &Database::changed, this, [this](const QList<Change> &changes) {
        const bool ours = std::any_of(
            changes.begin(), changes.end(), [](const Change &change) { return change.kind == Kind::Customer; });
        if (ours && isVisible())
            m_count->start();
    });
    nameInnerParts(this);
    tabThrough({m_search, add, m_alike, m_table});
    setFocusProxy(m_search);
    showState();
}

void CustomersPage::arrangeTable()
{
    m_table->setAccessibleName(tr("Customers"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    arrangeRows(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {CustomersModel::Number, CustomersModel::OpenTickets})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

void CustomersPage::buildNobody()
{
    m_nobody->setDrawingShown(false);
    m_searchLess = m_nobody->addWay(QString(), IconName::Search, this, [this] { m_search->setText(oneLess(typed())); });
    m_addTyped = m_nobody->addWay(QString(), IconName::Plus, this, [this] { addNew(typed()); });
    m_list->addWidget(m_table);
    m_list->addWidget(m_nobody);
    auto *unchosen = new EmptyPage(tr("Nobody is chosen"),
        tr("Choose a customer to see how they like to be reached, their numbers and their tickets."), m_beside);
    unchosen->setDrawingShown(false);
    setGround(unchosen, Token::Rail);
    m_beside->addWidget(unchosen);
    m_beside->addWidget(m_panel);
}

QString CustomersPage::typed() const
{
    return m_search->text().trimmed();
}

void CustomersPage::showState()
{
    const bool empty = m_model->rowCount() == 0 && !m_model->isLoading();
    m_list->setCurrentWidget(empty ? static_cast<QWidget *>(m_nobody) : m_table);
    if (!empty)
        return;
    const bool searched = !typed().isEmpty();
    if (searched)
        m_nobody->setWords(tr("Nobody matches “%1”").arg(typed()),
            tr("Names, mail addresses and numbers were searched; a number in any spelling finds its owner."));
    else
        m_nobody->setWords(tr("No customers yet"), tr("They come in with their first mail, or are added here."));
    const QString less = oneLess(typed());
    m_searchLess->setText(tr("Search for “%1”").arg(named(less)));
    m_searchLess->setVisible(!less.isEmpty());
    m_addTyped->setText(searched ? tr("Add “%1”").arg(named(typed())) : tr("New customer"));
}

void CustomersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_count->start();
}

void CustomersPage::countAlike()
{
    m_desk.database()
        .readLong([](Session &session) { return int(Duplicates::page(session, {}, MostCounted).pairs.size()); })
        .then(this, [this](const Result<int> &pairs) {
            const int count = pairs.value_or(0);
            m_alike->setVisible(count > 0);
            m_alike->setText(count == 1    ? tr("1 possible duplicate")
                    : count >= MostCounted ? tr("%1 possible duplicates or more").arg(QLocale().toString(MostCounted))
                                           : tr("%1 possible duplicates").arg(QLocale().toString(count)));
        });
}

CustomerId CustomersPage::chosen() const
{
    return m_beside->currentWidget() == m_panel ? m_panel->customer() : CustomerId();
}

void CustomersPage::showCustomer(CustomerId customer)
{
    m_panel->showCustomer(customer);
    m_beside->setCurrentWidget(m_panel);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->customer(row) == customer)
            return m_table->selectRow(row);
    }
    m_table->setCurrentIndex({}); // a press on the row of before shows that person again
}

void CustomersPage::addNew(const QString &name)
{
    Customer fields;
    fields.name = name;
    auto *editor = new CustomerEditor(m_desk, fields, {}, this);
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
