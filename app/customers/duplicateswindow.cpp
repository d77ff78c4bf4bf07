// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/duplicateswindow.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/mergedesk.h"
#include "earshot/desk/peopledesk.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "calls/phonewords.h"
#include "shell/actions.h"
#include "shell/card.h"
#include "shell/emptypage.h"
#include "shell/factrow.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/peoplewording.h"
#include "shell/rowtable.h"
#include "shell/screenroom.h"
#include "shell/taborder.h"

namespace Earshot
{

DuplicatesWindow::DuplicatesWindow(Desk &desk, Actions &actions, CustomerId only, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_model(new DuplicatesModel(desk, only, this))
    , m_table(new QTableView(this))
    , m_nobody(new EmptyPage(tr("Nobody seems to be there twice"),
          tr("Customers who share a number or a mailbox, or have one name in one place, are listed here."), this))
    , m_beside(new QWidget(this))
    , m_apart(new QPushButton(tr("Not the same"), this))
    , m_pages(new QStackedWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Possible duplicates"));
    // What was done here is taken back here.
    addAction(actions.action(ActionId::Undo));
    addAction(actions.action(ActionId::Redo));
    build();
    connect(m_model, &DuplicatesModel::loaded, this, &DuplicatesWindow::showState);
    connect(m_model, &DuplicatesModel::failed, this, [this](const Error &why) {
        const Trouble trouble = words(why);
        m_nobody->setWords(trouble.fact, trouble.sentence);
        m_pages->setCurrentWidget(m_nobody);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { compare(current.row()); });
    tabThrough({m_table, m_first.keep, m_second.keep, m_apart});
    connect(m_first.keep, &QPushButton::clicked, this, [this] { merge(true); });
    connect(m_second.keep, &QPushButton::clicked, this, [this] { merge(false); });
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesWindow::keepThemApart);
    m_beside->setEnabled(false);
}

void DuplicatesWindow::build()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Possible duplicates"));
    arrangeRows(m_table);
    m_table->setColumnWidth(DuplicatesModel::First, Theme::of(this).extent(180));
    m_table->setColumnWidth(DuplicatesModel::Second, Theme::of(this).extent(180));
    m_table->horizontalHeader()->setSectionResizeMode(DuplicatesModel::Reason, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(DuplicatesModel::Strength, QHeaderView::ResizeToContents);

    m_first = buildSide();
    m_second = buildSide();
    auto *sides = new QHBoxLayout;
    sides->setSpacing(Space::M);
    sides->addWidget(m_first.card, 1);
    sides->addWidget(m_second.card, 1);
    auto *hint
        = new Label(tr("The other's tickets, calls, addresses and numbers come to the one you keep. Undo (Ctrl+Z) "
                       "parts them again."),
            TypeRole::Meta, Token::Text2, this);
    hint->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Space::M);
    foot->addWidget(hint, 1);
    foot->addWidget(m_apart);
    auto *below = new QVBoxLayout(m_beside);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(Space::M);
    below->addLayout(sides, 1);
    below->addLayout(foot);

    m_nobody->setDrawingShown(false);
    auto *pairs = new QWidget(this);
    auto *column = new QVBoxLayout(pairs);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::M);
    column->addWidget(m_table, 2);
    column->addWidget(m_beside, 3);
    m_pages->addWidget(pairs);
    m_pages->addWidget(m_nobody);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(Space::Xxl, Space::Xl, Space::Xxl, Space::Xl);
    whole->setSpacing(Space::M);
    whole->addWidget(new Label(tr("Possible duplicates"), TypeRole::Subject, Token::Text, this));
    whole->addWidget(m_pages, 1);
    resizeInScreen(this, 860, 640);
}

DuplicatesWindow::Side DuplicatesWindow::buildSide()
{
    Side side;
    side.card = new Card(Card::Kind::Plain, m_beside);
    side.scroll = new QScrollArea(side.card);
    side.card->setEditor(side.scroll); // the keys scroll it: one sees where they are
    QScrollArea *scroll = side.scroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setGround(scroll, Token::Surface);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    side.facts = new QVBoxLayout;
    side.facts->setSpacing(Space::Xs);
    column->addLayout(side.facts);
    column->addStretch();
    scroll->setWidget(content);
    side.keep = new QPushButton(side.card);
    auto *whole = new QVBoxLayout(side.card);
    whole->setContentsMargins(Card::padding());
    whole->setSpacing(Space::S);
    whole->addWidget(scroll, 1);
    whole->addWidget(side.keep, 0, Qt::AlignLeading);
    return side;
}

void DuplicatesWindow::showState()
{
    m_pages->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    if (m_model->rowCount() == 0)
        return;
    // On to the next pair, in the place of the one that was settled.
    const int same = m_model->rowOf(m_pair.likeness);
    const int row = same >= 0 ? same : std::clamp(m_table->currentIndex().row(), 0, m_model->rowCount() - 1);
    if (m_table->currentIndex().row() != row)
        m_table->selectRow(row);
    compare(row);
}

void DuplicatesWindow::compare(int row)
{
    const AlikePair *pair = m_model->pair(row);
    m_beside->setEnabled(pair);
    if (!pair || *pair == m_pair)
        return;
    m_pair = *pair;
    fill(m_first, pair->first, pair->firstRow, *pair);
    fill(m_second, pair->second, pair->secondRow, *pair);
}

void DuplicatesWindow::fill(const Side &side, const Customer &customer, const CustomerRow &row, const AlikePair &pair)
{
    while (QLayoutItem *item = side.facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *content = side.facts->parentWidget();
    side.scroll->setAccessibleName(named(customer.name));
    auto *name = new Label(customer.name, TypeRole::Title, Token::Text, content);
    name->setWordWrap(true);
    side.facts->addWidget(name);
    QStringList who{customer.role, row.organisation};
    who.removeAll(QString());
    const auto add = [&](IconName icon, const QString &text, const QString &detail = {}) {
        if (!text.isEmpty())
            side.facts->addWidget(new FactRow(icon, text, detail, content));
    };
    add(IconName::Building, who.join(tr(", ")));
    for (const QString &address : customer.addresses)
        add(IconName::Mail, address);
    for (const Phone &phone : customer.phones)
        add(IconName::Phone, shownNumber(phone.number), phone.label);
    QStringList ways;
    for (const Preference &preference : customer.prefers)
        ways << words(preference, QLocale());
    add(IconName::Heart, ways.join(tr(", ")));
    QStringList where{
        customer.language.isEmpty() ? QString() : QLocale(customer.language).nativeLanguageName(), customer.timeZone};
    where.removeAll(QString());
    add(IconName::Clock, where.join(tr(" · ")));
    add(IconName::Note, customer.notes);
    const QString created = customer.created.isValid()
        ? tr("Since %1").arg(momentWords(customer.created, m_desk.now().toLocalTime(), QLocale()))
        : QString();
    add(IconName::History,
        row.openTickets == 1 ? tr("1 open ticket") : tr("%1 open tickets").arg(QLocale().toString(row.openTickets)),
        created);
    // Two of one name are told apart by what else one knows.
    const QString other = pair.likeness.isSameName ? row.address : QString();
    side.keep->setText(tr("Merge and keep this one"));
    side.keep->setAccessibleName(
        tr("Merge and keep %1").arg(other.isEmpty() ? named(customer.name) : named(customer.name) + u' ' + other));
}

void DuplicatesWindow::merge(bool intoFirst)
{
    const Customer &kept = intoFirst ? m_pair.first : m_pair.second;
    const Customer &part = intoFirst ? m_pair.second : m_pair.first;
    m_beside->setEnabled(false);
    m_table->setFocus();
    m_desk.act(mergeCustomers, part.id, kept.id).then(this, [this, name = kept.name](const Result<QUuid> &act) {
        tell(act, tr("Merged two customers into %1").arg(named(name)));
    });
}

void DuplicatesWindow::keepThemApart()
{
    m_beside->setEnabled(false);
    m_table->setFocus();
    m_desk.act(keepApart, m_pair.first.id, m_pair.second.id)
        .then(this, [this, first = m_pair.first.name, second = m_pair.second.name](const Result<QUuid> &act) {
            tell(act, tr("%1 and %2 are not the same").arg(named(first), named(second)));
        });
}

void DuplicatesWindow::tell(const Result<QUuid> &act, const QString &done)
{
    if (!act)
        m_beside->setEnabled(true);
    Q_EMIT said(act ? Said{done, *act} : Said{words(act.error()).oneLine(), {}});
}

} // namespace Earshot
