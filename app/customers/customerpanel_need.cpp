// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The business need in the dock: shown, and written where it stands.
#include "customers/customerpanel.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/ticketdesk.h"

#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

#include "customers/businessneedform.h"
#include "customers/dockparts.h"
#include "shell/factrow.h"
#include "shell/look.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

void CustomerPanel::addNeed(QVBoxLayout *column)
{
    const Ticket &ticket = *m_overview.ticket;
    addHeading(column, tr("Business need"));
    auto *place = new QWidget(column->parentWidget());
    auto *inside = new QVBoxLayout(place);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(Space::Xs);
    column->addWidget(place);
    QStringList detail{ticket.needBy.isEmpty() ? QString() : tr("By %1").arg(ticket.needBy),
        ticket.needIfNot.isEmpty() ? QString() : tr("If not: %1").arg(ticket.needIfNot)};
    detail.removeAll(QString());
    auto *shown = new FactRow(IconName::Target,
        ticket.businessNeed.isEmpty() ? tr("Not asked yet") : ticket.businessNeed, detail.join(u'\n'), place);
    inside->addWidget(shown);
    auto *change = linkButton(ticket.businessNeed.isEmpty() ? tr("Write it down") : tr("Change"), place);
    change->setAccessibleName(tr("Change the business need"));
    addUnderFact(inside, change);

    const auto write = [this, shown, change, inside, place] {
        shown->hide();
        change->hide();
        inside->addWidget(writeNeed(place));
    };
    connect(change, &QPushButton::clicked, this, [this, write] {
        // While another ticket is on its way here, this would be about the last one.
        if (!m_loaded)
            return;
        write();
        m_need->begin();
    });
    if (BusinessNeedForm::hasDraft(m_desk.journal(), ticket.id))
        write();
}

BusinessNeedForm *CustomerPanel::writeNeed(QWidget *place)
{
    m_need = new BusinessNeedForm(m_desk.journal(), place);
    m_need->showTicket(*m_overview.ticket);
    connect(m_need, &BusinessNeedForm::left, this, [this] {
        m_need = nullptr;
        fill(CustomerOverview(m_overview));
        read();
    });
    connect(m_need, &BusinessNeedForm::saved, this,
        [this, form = QPointer(m_need), ticket = *m_overview.ticket](
            const QString &need, const QString &by, const QString &ifNot) mutable {
            ticket.businessNeed = need;
            ticket.needBy = by;
            ticket.needIfNot = ifNot;
            m_desk.act(setBusinessNeed, ticket.id, need, by, ifNot)
                .then(this, [this, form, ticket](const Result<QUuid> &act) {
                    if (!act)
                        return void(Q_EMIT said({words(act.error()).oneLine(), {}}));
                    if (form && form == m_need) {
                        form->showTicket(ticket); // nothing is left to keep
                        m_need = nullptr;
                        m_loaded = false;
                        read();
                    }
                    Q_EMIT said({tr("Saved the business need"), *act});
                });
        });
    return m_need;
}

void CustomerPanel::letGo()
{
    if (BusinessNeedForm *form = std::exchange(m_need, nullptr))
        form->keep();
}

} // namespace Earshot
