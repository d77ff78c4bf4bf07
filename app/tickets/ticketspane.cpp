// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets/ticketspane.h"

#include "earshot/desk/desk.h"
#include "earshot/storage/customers.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>

#include "shell/actions.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/wording.h"
#include "tickets/listnotice.h"
#include "tickets/loadingplace.h"
#include "tickets/searchfield.h"
#include "tickets/ticketlistmodel.h"
#include "tickets/ticketlistview.h"
#include "tickets/ticketordering.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int CountMost = 10'000;
constexpr int MostPeople = 8;

using People = QList<std::pair<QString, QString>>;

People peopleCalled(Session &session, const QString &begun)
{
    People people;
    for (const CustomerRow &row : Customers::rows(session, Customers::beginningWith(session, begun, MostPeople)))
        people.emplaceBack(row.name, row.address);
    return people;
}

} // namespace

TicketsPane::TicketsPane(Desk &desk, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new TicketListModel(desk, this))
    , m_search(new SearchField(this))
    , m_title(new Label(TypeRole::Title, Token::Text, this))
    , m_total(new Label(TypeRole::Base, Token::Text2, this))
    , m_arrange(new QToolButton(this))
    , m_save(new QToolButton(this))
    , m_list(new TicketListView(
          *m_model, [&desk] { return desk.now(); }, this))
    , m_stack(new QStackedLayout)
    , m_loading(new LoadingPlace(this))
    , m_notice(new ListNotice(this))
    , m_soon(new QTimer(this))
    , m_countTimer(new QTimer(this))
    , m_view{u"all"_s, tr("All tickets"), {}}
{
    setGround(this, Token::Surface);
    build(actions);

    connect(m_search, &SearchField::searched, this, &TicketsPane::searched);
    connect(m_search, &SearchField::notUnderstood, this, &TicketsPane::showNotUnderstood);
    connect(m_search, &SearchField::entered, this, [this] {
        m_goToFound = m_model->isLoading();
        if (!m_goToFound && m_typed.isEmpty() && m_model->rowCount() > 0)
            m_list->setFocus(); // nothing is looked for: to the list as it stands
    });
    connect(m_model, &TicketListModel::filled, this, &TicketsPane::goToFound);
    connect(m_search, &SearchField::downPressed, m_list, [this] {
        m_list->setFocus();
        if (!m_list->currentIndex().isValid())
            m_list->chooseNext(1);
    });
    connect(m_search, &SearchField::escaped, m_list, [this] { m_list->setFocus(); });
    connect(m_search, &SearchField::tagsWanted, this, [this] {
        m_desk.database().read(Tickets::allTags).then(this, [this](const Result<QStringList> &tags) {
            if (tags)
                m_search->setTags(*tags);
        });
    });
    m_search->setCatalog(desk.catalog());
    connect(&desk, &Desk::catalogChanged, this, &TicketsPane::takeCatalog);
    connect(m_search, &SearchField::peopleWanted, this, [this](const QString &begun) {
        m_desk.database().read(peopleCalled, begun).then(this, [this, begun](const Result<People> &people) {
            if (people)
                m_search->setPeople(begun, *people);
        });
    });

    connect(m_model, &TicketListModel::stateChanged, this, &TicketsPane::showState);
    connect(m_list, &TicketListView::orderWanted, this, &TicketsPane::setOrder);
    connect(m_list, &TicketListView::menuWanted, this, &TicketsPane::menuWanted);
    connect(m_list, &TicketListView::markedChanged, this, &TicketsPane::tellTotal);
    connect(m_loading, &LoadingPlace::cancelled, this, [this] {
        m_search->clear();
        m_list->setFocus();
    });
    m_soon->setSingleShot(true);
    m_soon->setInterval(150);
    connect(m_soon, &QTimer::timeout, this, [this] {
        if (m_model->isLoading()) {
            m_loading->begin(m_typed.isEmpty() ? tr("Loading tickets") : tr("Searching"));
            m_stack->setCurrentWidget(m_loading);
        }
    });
    m_countTimer->setSingleShot(true);
    m_countTimer->setInterval(700);
    connect(m_countTimer, &QTimer::timeout, this, &TicketsPane::count);
    connect(&desk.database(), &Database::changed, this, &TicketsPane::countLater);
}

void TicketsPane::build(Actions &actions)
{
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_notice);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(Space::M, Space::M, Space::M, Space::Xs);
    top->setSpacing(Space::S);
    top->addWidget(m_search);
    top->addWidget(titleRow(actions));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(m_stack, 1);
}

QWidget *TicketsPane::titleRow(Actions &actions)
{
    m_arrange->setIcon(icon(IconName::Sliders));
    m_arrange->setToolTip(tr("Order and columns"));
    m_arrange->setAccessibleName(tr("Order and columns"));
    connect(m_arrange, &QToolButton::clicked, this, &TicketsPane::showArrangeMenu);
    m_save->setDefaultAction(actions.action(ActionId::SaveView));
    m_save->setAccessibleName(actions.action(ActionId::SaveView)->text());
    auto *wide = new QToolButton(this);
    wide->setDefaultAction(actions.action(ActionId::FullWidthList));
    wide->setAccessibleName(actions.action(ActionId::FullWidthList)->text());
    m_title->setElided();

    auto *host = new QWidget(this);
    auto *row = new QHBoxLayout(host);
    row->setContentsMargins(Space::Xs, 0, 0, 0);
    row->setSpacing(Space::S);
    row->addWidget(m_title);
    row->addWidget(m_total);
    row->addStretch();
    row->addWidget(m_save);
    row->addWidget(m_arrange);
    row->addWidget(wide);
    return host;
}

void TicketsPane::showArrangeMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    for (const TicketOrder each : allOrders()) {
        QAction *action = menu->addAction(orderWords(each));
        action->setCheckable(true);
        action->setChecked(each == order());
        action->setEnabled(m_typed.isEmpty() && m_fixedTitle.isEmpty());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, each] { setOrder(each); });
    }
    menu->addSeparator();
    menu->addMenu(m_list->columnsMenu(menu));
    menu->popup(m_arrange->mapToGlobal(QPoint(0, m_arrange->height())));
}

void TicketsPane::showView(const TicketView &view)
{
    if (!view.search.isEmpty())
        return showSaved(view);
    m_saved = {};
    m_view = view;
    m_fixedTitle.clear();
    m_typed.clear();
    m_notUnderstood.clear();
    const QSignalBlocker quiet(m_search); // the view was chosen, not the search left
    m_search->clear();
    show(view.title);
    m_list->showOrder(order());
    m_model->showView(view.filter, order());
}

void TicketsPane::showTickets(const QString &title, const QList<TicketId> &tickets)
{
    m_fixedTitle = title;
    m_typed.clear();
    m_notUnderstood.clear();
    const QSignalBlocker quiet(m_search); // the view was chosen, not the search left
    m_search->clear();
    show(title);
    m_list->showOrder(TicketOrder::Newest);
    m_model->showTickets(tickets);
}

void TicketsPane::show(const QString &title)
{
    m_title->setText(title);
    m_count = -1;
    m_late = 0;
    m_save->setVisible(!m_typed.isEmpty() && !isSavedShown());
    tellTotal();
    count();
    Q_EMIT sourceChanged();
}

TicketOrder TicketsPane::order() const
{
    if (!m_typed.isEmpty() || !m_fixedTitle.isEmpty())
        return TicketOrder::Newest;
    const bool waits = m_view.filter.view == TicketFilter::View::WaitingForUs || m_view.filter.owner;
    return m_orders.value(m_view.key, waits ? TicketOrder::LongestWaiting : TicketOrder::Newest);
}

void TicketsPane::setOrder(TicketOrder order)
{
    if (!m_typed.isEmpty() || !m_fixedTitle.isEmpty())
        return;
    m_orders.insert(m_view.key, order);
    m_list->showOrder(order);
    m_model->showView(m_view.filter, order);
}

void TicketsPane::setFullWidth(bool fullWidth)
{
    m_list->setFullWidth(fullWidth);
    m_search->setMaximumWidth(fullWidth ? Theme::of(this).extent(520) : QWIDGETSIZE_MAX);
}

void TicketsPane::showState()
{
    if (m_model->isLoading()) {
        m_soon->start();
        return;
    }
    m_soon->stop();
    m_loading->end();
    tellTotal();
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    showNotice();
    m_stack->setCurrentWidget(m_notice);
}

void TicketsPane::countLater()
{
    if (!m_countTimer->isActive())
        m_countTimer->start();
}

void TicketsPane::count()
{
    if (!m_typed.isEmpty() || !m_fixedTitle.isEmpty())
        return;
    TicketFilter filter = m_view.filter;
    filter.now = m_desk.now();
    const quint64 generation = ++m_countGeneration;
    m_desk.database()
        .readLong([filter](Session &session) {
            TicketFilter late = filter;
            late.late = true;
            return std::pair(Tickets::count(session, filter, CountMost), Tickets::count(session, late, CountMost));
        })
        .then(this, [this, generation](const Result<std::pair<int, int>> &counted) {
            if (generation != m_countGeneration || !counted || !m_typed.isEmpty() || !m_fixedTitle.isEmpty())
                return;
            std::tie(m_count, m_late) = *counted;
            tellTotal();
        });
}

void TicketsPane::tellTotal()
{
    const qsizetype chosen = m_list->marked().size();
    m_total->setText(
        chosen > 1 ? tr("%1 chosen of %2", "3, 8,505").arg(QLocale().toString(chosen), totalWords()) : totalWords());
}

QString TicketsPane::totalWords() const
{
    const QLocale locale;
    if (isSavedShown() && m_saved.count >= 0 && m_model->hasMore())
        return countWords(m_saved.count, locale, CountMost);
    if (!m_typed.isEmpty() || !m_fixedTitle.isEmpty()) {
        const int rows = m_model->rowCount();
        return m_model->isLoading() ? QString()
            : m_model->hasMore()    ? tr("the newest %1").arg(locale.toString(rows))
                                    : locale.toString(rows);
    }
    const QString total = m_count < 0 ? QString() : countWords(m_count, locale, CountMost);
    return m_late > 0 ? tr("%1, %2 late").arg(total, countWords(m_late, locale, CountMost)) : total;
}

void TicketsPane::saveLayout(QSettings &settings) const
{
    m_list->saveLayout(settings);
    settings.beginGroup(u"tickets/order"_s);
    for (auto it = m_orders.cbegin(); it != m_orders.cend(); ++it)
        settings.setValue(it.key(), int(it.value()));
    settings.endGroup();
}

void TicketsPane::restoreLayout(const QSettings &settings)
{
    m_list->restoreLayout(settings);
    const QString group = u"tickets/order/"_s;
    for (const QString &key : settings.allKeys()) {
        const int order = settings.value(key).toInt();
        if (key.startsWith(group) && order >= 0 && order <= int(TicketOrder::Subject))
            m_orders.insert(key.mid(group.size()), TicketOrder(order));
    }
}

} // namespace Earshot
