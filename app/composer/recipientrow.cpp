// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/recipientrow.h"

#include "earshot/desk/desk.h"
#include "earshot/domain/recipients.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>

#include "customers/customeroffers.h"
#include "shell/chip.h"
#include "shell/flowrow.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/plaintext.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MostLines = 4;
constexpr int FieldWidth = 180;
constexpr int NameWidth = 32; ///< the three names stand in one column

/// As high as the chips in it, up to some lines.
class PeopleArea final : public QScrollArea
{
public:
    explicit PeopleArea(FlowRow *row, QWidget *parent)
        : QScrollArea(parent)
    {
        auto *people = new QWidget(this);
        people->setLayout(row);
        setWidget(people);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        viewport()->setAutoFillBackground(false);
        people->setAutoFillBackground(false);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const int line = widget()->layout()->sizeHint().height() + Space::Xs;
        return qMin(widget()->layout()->heightForWidth(width), MostLines * line - Space::Xs);
    }
    QSize sizeHint() const override { return widget()->layout()->sizeHint(); }
    QSize minimumSizeHint() const override { return widget()->layout()->minimumSize(); }
};

} // namespace

RecipientRow::RecipientRow(Desk &desk, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowRow(nullptr, Space::Xs))
    , m_area(new PeopleArea(m_row, this))
    , m_field(new QLineEdit(this))
    , m_offers(new CustomerOffers(desk, *m_field, [](const CustomerRow &row) {
        return row.address.isEmpty() ? QString() : MailAddress{row.name, row.address}.display();
    }))
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

    m_row->addWidget(m_field);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Space::S);
    all->addWidget(label, 0, Qt::AlignTop);
    all->addWidget(m_area, 1);

    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &words) {
        setFaultyPart({});
        if (words.endsWith(u',') || words.endsWith(u';'))
            takeTyped();
        Q_EMIT typed();
    });
    connect(m_field, &QLineEdit::editingFinished, this, &RecipientRow::takeTyped);
    connect(m_offers, &CustomerOffers::chosen, this, &RecipientRow::takeTyped);
}

void RecipientRow::setPeople(const QList<MailAddress> &people, const QString &typed)
{
    m_people = people;
    if (m_field->text() != typed) // else the caret stays where it is
        m_field->setText(typed);
    setFaultyPart({});
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
    m_area->updateGeometry();
    updateGeometry();
    showField();
}

/// Takes what can be taken; the rest stays in the field to be mended.
void RecipientRow::takeTyped()
{
    QList<MailAddress> people;
    QStringList rest;
    for (const MailAddress &person : parseTypedAddresses(m_field->text())) {
        if (person.isValid())
            people << person;
        else
            rest << person.display();
    }
    const QString left = rest.join(u", "_s);
    if (!people.isEmpty() || left.isEmpty())
        m_field->setText(left);
    if (!people.isEmpty())
        add(people);
    setFaultyPart(left);
}

void RecipientRow::setFaultyPart(const QString &part)
{
    if (m_faulty == part)
        return;
    m_faulty = part;
    setFaulty(m_field, !part.isEmpty());
    Q_EMIT faultyChanged();
}

/// The field stands behind the last person.
void RecipientRow::showField()
{
    QTimer::singleShot(0, this, [this] {
        if (m_field->hasFocus())
            m_area->ensureWidgetVisible(m_field, 0, 0);
    });
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

bool RecipientRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusIn)
        showField();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers() & Qt::ControlModifier) {
        m_offers->hide();
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
