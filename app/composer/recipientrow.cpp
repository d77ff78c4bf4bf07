// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/recipientrow.h"

#include "earshot/desk/desk.h"
#include "earshot/domain/recipients.h"
#include "earshot/storage/customers.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

#include "shell/chip.h"
#include "shell/flowrow.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/plaintext.h"

namespace Earshot
{

namespace
{

constexpr int MostOffers = 8;
constexpr int FieldWidth = 180;
constexpr int NameWidth = 32; ///< the three names stand in one column

/// As wide as its lines: an address that is cut is an address one cannot tell from another.
void completeWide(QLineEdit &field)
{
    QAbstractItemView *lines = field.completer()->popup();
    const int most = field.window()->width() * 2 / 3;
    const int needed = lines->sizeHintForColumn(0) + 2 * lines->frameWidth() + Space::L;
    field.completer()->complete(QRect(0, 0, qMax(field.width(), qMin(needed, most)), field.height()));
}

} // namespace

RecipientRow::RecipientRow(Desk &desk, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_row(new FlowRow(nullptr, Space::Xs))
    , m_field(new QLineEdit(this))
    , m_offers(new QStringListModel(this))
{
    m_field->setAccessibleName(name);
    m_field->setFrame(false);
    m_field->setFixedWidth(Theme::of(this).extent(FieldWidth));
    setHeight(m_field, Height::Tool);
    auto *label = new Label(name, TypeRole::Meta, Token::Text2, this);
    label->setBuddy(m_field);
    label->setFixedHeight(m_field->sizeHint().height());
    label->setFixedWidth(Theme::of(this).extent(NameWidth));
    m_field->installEventFilter(this);
    auto *completer = new QCompleter(m_offers, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_field->setCompleter(completer);

    m_row->addWidget(m_field);
    auto *people = new QWidget(this);
    people->setLayout(m_row);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Space::S);
    all->addWidget(label, 0, Qt::AlignTop);
    all->addWidget(people, 1);

    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &typed) {
        if (typed.endsWith(u',') || typed.endsWith(u';'))
            takeTyped();
        else
            offer(typed);
    });
    connect(m_field, &QLineEdit::editingFinished, this, &RecipientRow::takeTyped);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &RecipientRow::takeTyped,
        Qt::QueuedConnection);
}

void RecipientRow::setPeople(const QList<MailAddress> &people)
{
    m_people = people;
    m_field->clear();
    showChips();
}

void RecipientRow::markAdded(const QList<MailAddress> &added)
{
    m_added = added;
    showChips();
}

void RecipientRow::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

QString RecipientRow::left() const
{
    return m_field->text().trimmed();
}

void RecipientRow::showChips()
{
    for (QWidget *chip : std::as_const(m_chips)) {
        m_row->removeWidget(chip);
        chip->deleteLater();
    }
    m_chips.clear();
    m_row->removeWidget(m_field);
    for (const MailAddress &person : std::as_const(m_people)) {
        auto *chip = new Chip(person.name.isEmpty() ? person.address : person.name, m_field->parentWidget());
        plainToolTip(chip, person.display());
        chip->setAccessibleDescription(person.address);
        chip->setRemovable(true);
        if (contains(m_added, person))
            chip->setMark(tr("added", "a person who did not have the mail before"));
        connect(chip, &Chip::removed, this, [this, person] {
            m_people.removeOne(person);
            showChips();
            m_field->setFocus(Qt::OtherFocusReason);
            Q_EMIT changed();
        });
        m_row->addWidget(chip);
        chip->setVisible(true);
        m_chips << chip;
    }
    m_row->addWidget(m_field);
    updateGeometry();
}

void RecipientRow::takeTyped()
{
    const QString typed = m_field->text();
    const QList<MailAddress> people = parseAddresses(typed);
    const bool whole
        = std::all_of(people.begin(), people.end(), [](const MailAddress &person) { return person.isValid(); });
    setFaulty(m_field, !typed.trimmed().isEmpty() && (people.isEmpty() || !whole));
    if (people.isEmpty() || !whole)
        return;
    m_field->clear();
    add(people);
}

void RecipientRow::add(const QList<MailAddress> &people)
{
    for (const MailAddress &person : people) {
        if (!contains(m_people, person))
            m_people << person;
    }
    showChips();
    Q_EMIT changed();
}

void RecipientRow::offer(const QString &typed)
{
    const int asked = ++m_generation;
    if (typed.trimmed().size() < 2) {
        m_field->completer()->popup()->hide();
        return m_offers->setStringList({});
    }
    m_desk.database()
        .read(Customers::page, typed.trimmed(), CustomerCursor(), MostOffers)
        .then(this, [this, asked](const Result<CustomerPage> &page) {
            if (asked != m_generation || !page)
                return;
            QStringList offers;
            for (const CustomerRow &row : page->rows) {
                if (!row.address.isEmpty())
                    offers << MailAddress{row.name, row.address}.display();
            }
            m_offers->setStringList(offers);
            if (offers.isEmpty())
                m_field->completer()->popup()->hide();
            else if (m_field->hasFocus())
                completeWide(*m_field);
        });
}

bool RecipientRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers() & Qt::ControlModifier) {
        m_field->completer()->popup()->hide();
        takeTyped();
        Q_EMIT sendWanted();
        return true;
    }
    if (key->key() == Qt::Key_Backspace && m_field->text().isEmpty() && !m_people.isEmpty()) {
        m_people.removeLast();
        showChips();
        Q_EMIT changed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Earshot
