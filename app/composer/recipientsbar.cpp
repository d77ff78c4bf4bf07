// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/recipientsbar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "composer/recipientrow.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

/// "Dana Ruiz, Tom and 2 more"
QString namesOf(const QList<MailAddress> &people)
{
    constexpr int mostNames = 3;
    QStringList names;
    for (const MailAddress &person : people.mid(0, mostNames))
        names << named(person.name.isEmpty() ? person.address : person.name);
    const QString all = names.join(QStringLiteral(", "));
    const int more = int(people.size()) - mostNames;
    return more > 0 ? RecipientsBar::tr("%1 and %2 more", "names, and how many others").arg(all).arg(more) : all;
}

} // namespace

RecipientsBar::RecipientsBar(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_to(new RecipientRow(desk, tr("To"), this))
    , m_cc(new RecipientRow(desk, tr("Cc"), this))
    , m_bcc(new RecipientRow(desk, tr("Bcc"), this))
    , m_more(new QPushButton(tr("Cc, Bcc"), this))
    , m_fault(new Label(TypeRole::Meta, Token::Danger, this))
    , m_changeRow(new QWidget(this))
    , m_change(new Label(TypeRole::Meta, Token::Due, m_changeRow))
    , m_addBack(new QPushButton(tr("Add back"), m_changeRow))
{
    setLook(m_more, Look::Link);
    setHeight(m_more, Height::Tool);
    m_addBack->setObjectName(QStringLiteral("addBack"));
    setLook(m_addBack, Look::Link);
    setHeight(m_addBack, Height::Tool);
    m_change->setWordWrap(true);
    m_fault->setWordWrap(true);
    m_fault->hide();

    auto *first = new QHBoxLayout;
    first->setSpacing(Space::S);
    first->addWidget(m_to, 1);
    first->addWidget(m_more, 0, Qt::AlignTop);
    auto *change = new QHBoxLayout(m_changeRow);
    change->setContentsMargins(0, 0, 0, 0);
    change->setSpacing(Space::S);
    change->addWidget(m_change, 1);
    change->addWidget(m_addBack, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(first);
    column->addWidget(m_cc);
    column->addWidget(m_bcc);
    column->addWidget(m_fault);
    column->addWidget(m_changeRow);

    for (RecipientRow *row : {m_to, m_cc, m_bcc}) {
        connect(row, &RecipientRow::sendWanted, this, &RecipientsBar::sendWanted);
        connect(row, &RecipientRow::typed, this, &RecipientsBar::typedOn);
        connect(row, &RecipientRow::faultyChanged, this, &RecipientsBar::tellFault);
        connect(row, &RecipientRow::changed, this, [this] {
            tellChange();
            Q_EMIT changed();
        });
    }
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_cc->show();
        m_bcc->show();
        m_more->hide();
        m_cc->focusField();
    });
    connect(m_addBack, &QPushButton::clicked, this, [this] {
        for (const MailAddress &person : changeSince(m_before, recipients()).dropped) {
            // Where they stood; and a mail to nobody is no mail.
            const bool isTo = m_to->people().isEmpty()
                || std::any_of(m_proposed.to.begin(), m_proposed.to.end(),
                    [&person](const MailAddress &each) { return each.folded() == person.folded(); });
            RecipientRow *row = isTo ? m_to : m_cc;
            row->setPeople(row->people() + QList{person});
            row->show();
        }
        tellChange();
        Q_EMIT changed();
    });
    setRecipients({});
}

void RecipientsBar::setRecipients(const Recipients &recipients, const QStringList &typed)
{
    m_proposed = recipients;
    m_to->setPeople(recipients.to, typed.value(0));
    m_cc->setPeople(recipients.cc, typed.value(1));
    m_bcc->setPeople(recipients.bcc, typed.value(2));
    const bool hasCc = !recipients.cc.isEmpty() || !typed.value(1).isEmpty();
    const bool hasBcc = !recipients.bcc.isEmpty() || !typed.value(2).isEmpty();
    m_cc->setVisible(hasCc);
    m_bcc->setVisible(hasBcc);
    m_more->setVisible(!hasCc || !hasBcc);
    tellChange();
}

Recipients RecipientsBar::recipients() const
{
    return {m_to->people(), m_cc->people(), m_bcc->people()};
}

QStringList RecipientsBar::typed() const
{
    const QStringList typed{m_to->left(), m_cc->left(), m_bcc->left()};
    return typed.join(QString()).isEmpty() ? QStringList() : typed;
}

void RecipientsBar::setBefore(const QList<MailAddress> &before)
{
    m_before = before;
    tellChange();
}

QString RecipientsBar::fault() const
{
    for (const RecipientRow *row : {m_to, m_cc, m_bcc}) {
        if (const QString left = row->left(); !left.isEmpty())
            return tr("%1 is not a whole mail address. Complete it, or take it away.").arg(named(left));
    }
    return {};
}

void RecipientsBar::focusFault()
{
    for (RecipientRow *row : {m_to, m_cc, m_bcc}) {
        if (!row->left().isEmpty())
            return row->focusField();
    }
}

void RecipientsBar::focusTo()
{
    m_to->focusField();
}

void RecipientsBar::tellFault()
{
    const bool any = !m_to->faulty().isEmpty() || !m_cc->faulty().isEmpty() || !m_bcc->faulty().isEmpty();
    m_fault->setText(any ? fault() : QString());
    m_fault->setVisible(any);
}

void RecipientsBar::focusFirst()
{
    m_to->focusField();
}

void RecipientsBar::tellChange()
{
    const RecipientsChange change = m_before.isEmpty() ? RecipientsChange() : changeSince(m_before, recipients());
    for (RecipientRow *row : {m_to, m_cc, m_bcc})
        row->markAdded(change.added);
    QStringList words;
    if (!change.added.isEmpty())
        words << tr("New since the last mail: %1.").arg(namesOf(change.added));
    if (!change.dropped.isEmpty())
        words << tr("Will not get this one: %1.").arg(namesOf(change.dropped));
    m_change->setText(words.join(u' '));
    m_changeRow->setVisible(!words.isEmpty());
    m_addBack->setVisible(!change.dropped.isEmpty());
}

} // namespace Earshot
