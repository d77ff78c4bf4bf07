// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets/ticketties.h"

#include "earshot/desk/desk.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "shell/actions.h"
#include "shell/chip.h"
#include "shell/flowrow.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/plaintext.h"
#include "shell/wording.h"
#include "tickets/ticketacts.h"

namespace Earshot
{

namespace
{

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setLook(button, Look::Link);
    setHeight(button, Height::Tool);
    return button;
}

/// Takes what was shown away, but for the last `kept` items.
void clear(QLayout &layout, int kept)
{
    while (layout.count() > kept) {
        QLayoutItem *item = layout.takeAt(0);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

TicketTies::TicketTies(Desk &desk, Actions &actions, TicketActs &acts, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_acts(acts)
    , m_followers(new QWidget(this))
    , m_links(new QWidget(this))
    , m_linkRows(new QVBoxLayout(m_links))
{
    auto *followers = new FlowRow(m_followers, Space::Xs);
    auto *follow = linkButton(tr("Follow"), m_followers);
    const QAction *following = actions.action(ActionId::Follow);
    connect(follow, &QPushButton::clicked, following, &QAction::trigger);
    const auto tellFollow = [follow, following] {
        follow->setText(following->isChecked() ? tr("Stop following") : tr("Follow"));
        follow->setEnabled(following->isEnabled());
    };
    connect(following, &QAction::changed, follow, tellFollow);
    tellFollow();
    followers->addWidget(follow);

    m_linkRows->setContentsMargins(0, 0, 0, 0);
    m_linkRows->setSpacing(0);
    auto *add = linkButton(tr("Link to a ticket"), m_links);
    connect(add, &QPushButton::clicked, this, [add, &actions] {
        if (auto *menu = actions.action(ActionId::Link)->menu<QMenu *>())
            menu->popup(add->mapToGlobal(QPoint(0, add->height())));
    });
    auto *foot = new QHBoxLayout;
    foot->addWidget(add);
    foot->addStretch();
    m_linkRows->addLayout(foot);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Xs);
    column->addSpacing(Space::M);
    column->addWidget(new SectionHeading(tr("Followers"), this));
    column->addWidget(m_followers);
    column->addSpacing(Space::M);
    column->addWidget(new SectionHeading(tr("Links"), this));
    column->addWidget(m_links);
    connect(&acts, &TicketActs::refreshed, this, &TicketTies::show);
}

void TicketTies::show()
{
    if (m_acts.followers() != m_shownFollowers)
        showFollowers();
    if (m_acts.links() != m_shownLinks)
        showLinks();
}

void TicketTies::showFollowers()
{
    m_shownFollowers = m_acts.followers();
    QLayout &row = *m_followers->layout();
    clear(row, 1);
    QLayoutItem *last = row.takeAt(0);
    for (const AgentId id : std::as_const(m_shownFollowers)) {
        const Agent *agent = m_desk.catalog().agent(id);
        const QString name = !agent ? tr("somebody who left") : agent->name.isEmpty() ? agent->login : agent->name;
        auto *chip = new Chip(name, m_followers);
        chip->setRemovable(true);
        chip->setAccessibleName(tr("%1 follows").arg(name));
        connect(chip, &Chip::removed, this, [this, id] { m_acts.follow(id, false); });
        row.addWidget(chip);
    }
    row.addItem(last);
    row.invalidate();
    m_followers->updateGeometry();
}

void TicketTies::showLinks()
{
    m_shownLinks = m_acts.links();
    while (m_linkRows->count() > 1) {
        QLayoutItem *item = m_linkRows->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int at = 0;
    for (const TicketLinkRow &link : std::as_const(m_shownLinks)) {
        auto *host = new QWidget(m_links);
        auto *kind = new Label(words(link), TypeRole::Meta, Token::Text2, host);
        const QString named = tr("#%1 %2", "a ticket's number and subject").arg(link.number).arg(link.subject);
        auto *open = new QPushButton(host);
        setLook(open, Look::Link);
        setHeight(open, Height::Tool);
        open->setText(tr("#%1").arg(link.number));
        open->setAccessibleName(tr("%1: %2", "how two tickets are linked, the other one").arg(words(link), named));
        connect(open, &QPushButton::clicked, this, [this, id = link.other] { Q_EMIT ticketWanted(id); });
        auto *subject
            = new Label(link.subject, TypeRole::Base, isOpen(link.category) ? Token::Text : Token::Text2, host);
        subject->setElided();
        auto *remove = new QToolButton(host);
        remove->setIcon(icon(IconName::Close));
        remove->setAccessibleName(tr("Take the link with #%1 off").arg(link.number));
        plainToolTip(remove, tr("Take the link with #%1 off").arg(link.number));
        connect(remove, &QToolButton::clicked, this, [this, link] { m_acts.unlink(link); });
        auto *row = new QHBoxLayout;
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Space::Xs);
        row->addWidget(open);
        row->addWidget(subject, 1);
        row->addWidget(remove);
        auto *column = new QVBoxLayout(host);
        column->setContentsMargins(0, 0, 0, Space::Xs);
        column->setSpacing(0);
        column->addWidget(kind);
        column->addLayout(row);
        m_linkRows->insertWidget(at++, host);
    }
}

} // namespace Earshot
