// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The same person twice: which other customer this one is.
#include "earshot/desk/desk.h"
#include "earshot/desk/mergedesk.h"
#include "earshot/storage/customers.h"

#include <QAction>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "customers/customerpanel.h"
#include "customers/dockparts.h"
#include "customers/duplicateswindow.h"
#include "shell/actions.h"
#include "shell/label.h"
#include "shell/peoplewording.h"
#include "shell/pickone.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

constexpr int MostFound = 50;

} // namespace

void CustomerPanel::actWhileSeen(QWidget *place)
{
    m_place->removeEventFilter(this);
    m_place = place;
    m_place->installEventFilter(this);
}

void CustomerPanel::tellActions()
{
    // Each window has this panel twice; the one whose place is seen carries the actions out.
    if (!m_place->isVisible())
        return;
    for (const ActionId id : {ActionId::EditCustomer, ActionId::MergeCustomer})
        m_actions.action(id)->setEnabled(m_loaded && m_overview.customer.id);
}

bool CustomerPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_place && event->type() == QEvent::Show)
        tellActions();
    if (watched == m_place && event->type() == QEvent::Hide) {
        for (const ActionId id : {ActionId::EditCustomer, ActionId::MergeCustomer})
            m_actions.action(id)->setEnabled(false);
    }
    return QScrollArea::eventFilter(watched, event);
}

/// Quietly, at the end: who else they may be is nothing one needs while talking to them.
void CustomerPanel::addAlike(QVBoxLayout *column)
{
    if (!m_overview.customer.id)
        return;
    column->addSpacing(Space::M);
    for (const auto &[likeness, name] : m_overview.alike) {
        auto *line = new Label(tr("Looks like %1 too: %2", "a name, the reason").arg(named(name), words(likeness)),
            TypeRole::Meta, Token::Text2, column->parentWidget());
        line->setWordWrap(true);
        column->addWidget(line);
    }
    if (!m_overview.alike.isEmpty()) {
        auto *compare = linkButton(tr("Compare"), column->parentWidget());
        compare->setAccessibleName(tr("Compare with who they look like"));
        connect(compare, &QPushButton::clicked, this, [this] {
            auto *window = new DuplicatesWindow(m_desk, m_actions, m_overview.customer.id, this);
            connect(window, &DuplicatesWindow::said, this, &CustomerPanel::said);
            window->show();
        });
        column->addWidget(compare, 0, Qt::AlignLeading);
    }
    auto *same = linkButton(tr("Merge with another…"), column->parentWidget());
    same->setAccessibleName(tr("Merge the customer with another"));
    connect(same, &QPushButton::clicked, this, &CustomerPanel::merge);
    column->addWidget(same, 0, Qt::AlignLeading);
}

void CustomerPanel::merge()
{
    const Customer present = m_overview.customer;
    if (!present.id)
        return;
    PickQuestion question;
    question.title = tr("Who else is %1?").arg(named(present.name));
    question.label = tr("Name, address or number");
    question.hint = tr("Their tickets, addresses and numbers come together, under the name chosen here");
    question.yes = tr("Merge");
    question.find = [this, present](const QString &typed, std::function<void(const QList<Pick> &)> answer) {
        m_desk.database()
            .read(Customers::page, typed, CustomerCursor(), MostFound)
            .then(this, [present, answer = std::move(answer)](const Result<CustomerPage> &page) {
                QList<Pick> picks;
                for (const CustomerRow &row : page.value_or(CustomerPage()).rows) {
                    const QStringList facts{named(row.name), named(row.organisation), row.address, row.phone};
                    QStringList known = facts;
                    known.removeAll(QString());
                    if (row.id != present.id)
                        picks << Pick{row.id.value, known.join(tr(" · "))};
                }
                answer(picks);
            });
    };
    askToPick(this, question, this, [this, present](const Pick &pick) {
        m_desk.act(mergeCustomers, present.id, CustomerId{pick.id})
            .then(this, [this, present, name = pick.words.section(tr(" · "), 0, 0)](const Result<QUuid> &act) {
                Q_EMIT said(act ? Said{tr("%1 and %2 are one customer now").arg(named(present.name), name), *act}
                                : Said{words(act.error()).oneLine(), {}});
            });
    });
}

} // namespace Earshot
